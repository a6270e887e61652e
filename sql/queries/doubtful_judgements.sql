-- Which lines of the latest run's articles did the line model remove although it was hardly sure?
SELECT round(r.score::numeric, 2) AS score, news.safe(left(r.text, 100)) AS line, news.safe(r.why) AS why, r.article_id
FROM news.article AS a
JOIN news.removal AS r ON r.original_id = a.article_id
WHERE a.run_id = (SELECT run_id FROM news.run WHERE loaded > 0 ORDER BY started_at DESC LIMIT 1)
    AND r.rule = 'judgement' AND r.score > 0.3
ORDER BY r.score DESC, r.article_id, r.ordinal
LIMIT 30;
