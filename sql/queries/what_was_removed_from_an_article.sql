-- What was taken out of an article, by which rule and why, here of the latest article from which anything was?
SELECT r.ordinal, news.safe(left(r.text, 200)) AS removed, r.rule, u.reason, round(r.score::numeric, 2) AS score,
    news.safe(r.why) AS why, a.article_id
FROM (
    SELECT article_id FROM news.article AS a
    WHERE EXISTS (SELECT FROM news.removal AS r WHERE r.original_id = a.article_id AND r.kind = 'removed')
    ORDER BY first_seen DESC
    LIMIT 1
) AS a
JOIN news.removal AS r ON r.original_id = a.article_id
LEFT JOIN news.rule AS u USING (ruleset, rule)
WHERE r.kind = 'removed'
ORDER BY r.ordinal;
