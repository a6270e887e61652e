-- What did the latest change of the rules change: characters each rule takes per hundred articles, before and after?
-- Reads everything: it compares all articles of two rulesets.
WITH version AS (
    SELECT ruleset, row_number() OVER (ORDER BY first_used DESC, ruleset) AS age
    FROM (SELECT DISTINCT ruleset, first_used FROM news.rule) AS known
), articles AS (
    SELECT v.age, v.ruleset, count(*) AS articles
    FROM version AS v JOIN news.article AS a USING (ruleset) WHERE v.age <= 2 GROUP BY v.age, v.ruleset
), effect AS (
    SELECT t.age, e.rule, 100.0 * sum(e.characters) / min(t.articles) AS characters
    FROM articles AS t JOIN news.rule_effect AS e USING (ruleset) WHERE e.kind = 'removed' GROUP BY t.age, e.rule
)
SELECT rule, round(before.characters) AS before, round(after.characters) AS after,
    round(coalesce(after.characters, 0) - coalesce(before.characters, 0)) AS change
FROM (SELECT rule, characters FROM effect WHERE age = 2) AS before
FULL JOIN (SELECT rule, characters FROM effect WHERE age = 1) AS after USING (rule)
ORDER BY abs(coalesce(after.characters, 0) - coalesce(before.characters, 0)) DESC, rule;
