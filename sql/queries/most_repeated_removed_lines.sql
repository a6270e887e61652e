-- Which removed lines came up most often in the articles of the latest run, and which rule took them?
SELECT count(*) AS times, r.rule, news.safe(left(r.text, 100)) AS line
FROM news.article AS a
JOIN news.removal AS r ON r.original_id = a.article_id
WHERE a.run_id = (SELECT run_id FROM news.run WHERE loaded > 0 ORDER BY started_at DESC LIMIT 1) AND r.kind = 'removed'
GROUP BY r.rule, left(r.text, 100)
ORDER BY times DESC, line
LIMIT 30;
