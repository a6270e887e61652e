-- What did the latest change of the rules change: characters each rule takes per hundred articles, before and after?
-- It compares the articles of the two newest rulesets that any bear. Ask it while old articles stand beside new ones:
-- after a reclean all bear the newest and it finds nothing; news.reclean and news.article_version say what that changed.
-- Reads everything: it compares all articles of two rulesets.
WITH articles AS (
    SELECT row_number() OVER (ORDER BY v.first_used DESC, a.ruleset) AS age, a.ruleset, a.articles
    FROM (SELECT ruleset, count(*) AS articles FROM news.article GROUP BY ruleset) AS a
    JOIN (SELECT DISTINCT ruleset, first_used FROM news.rule) AS v USING (ruleset)
), effect AS (
    SELECT t.age, e.rule, 100.0 * sum(e.characters) / min(t.articles) AS characters
    FROM articles AS t JOIN news.rule_effect AS e USING (ruleset)
    WHERE e.kind = 'removed' AND t.age <= 2
    GROUP BY t.age, e.rule
)
SELECT rule, round(before.characters) AS before, round(after.characters) AS after,
    round(coalesce(after.characters, 0) - coalesce(before.characters, 0)) AS change
FROM (SELECT rule, characters FROM effect WHERE age = 2) AS before
FULL JOIN (SELECT rule, characters FROM effect WHERE age = 1) AS after USING (rule)
WHERE EXISTS (SELECT FROM articles WHERE age = 2)
ORDER BY abs(coalesce(after.characters, 0) - coalesce(before.characters, 0)) DESC, rule;
