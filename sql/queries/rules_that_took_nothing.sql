-- Which rules of the newest ruleset took nothing on the latest day?
SELECT r.family, r.rule, news.safe(r.reason) AS reason
FROM news.rule AS r
WHERE r.ruleset = (SELECT ruleset FROM news.run ORDER BY started_at DESC LIMIT 1)
    AND r.rule NOT IN (
        SELECT e.rule FROM news.rule_effect AS e WHERE e.day = (SELECT max(day) FROM news.daily_intake WHERE loaded > 0)
    )
ORDER BY r.family, r.rule;
