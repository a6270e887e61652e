-- Which lines were left in the bodies of three or more articles of one site, among the latest 2,000: what may a new rule take?
WITH latest AS (
    SELECT article_id, site, body FROM news.article WHERE site IS NOT NULL ORDER BY first_seen DESC LIMIT 2000
)
SELECT count(*) AS articles, site, news.safe(left(line, 100)) AS line
FROM (
    SELECT DISTINCT article_id, site, btrim(part) AS line FROM latest, regexp_split_to_table(body, '\n+') AS part
) AS lines
WHERE line <> ''
GROUP BY site, line
HAVING count(*) >= 3
ORDER BY articles DESC, site, line
LIMIT 50;
