-- Which publishers of ten articles or more have published nothing in the last two weeks of the archive?
-- Who brings out what others had first is still there, so copies count for the day, and days yet to come, which were misread or
-- mistyped, do not. The number of articles is that of news.article, those without a day among them.
-- Reads everything: it looks at every publisher's dates.
WITH dated AS (
    SELECT publisher, published_on, 1 AS article FROM news.article
    UNION ALL
    SELECT publisher, published_on, 0 FROM news.sighting WHERE original_id <> article_id
), latest AS (SELECT max(published_on) AS day FROM news.article WHERE published_on <= current_date),
past AS (SELECT publisher, article, CASE WHEN published_on <= current_date THEN published_on END AS day FROM dated)
SELECT p.publisher, sum(p.article) AS articles, min(p.day) AS first_published_on, max(p.day) AS last_published_on,
    latest.day - max(p.day) AS days_silent
FROM past AS p, latest
WHERE p.publisher IS NOT NULL
GROUP BY p.publisher, latest.day
HAVING sum(p.article) >= 10 AND max(p.day) < latest.day - 14
ORDER BY days_silent DESC, p.publisher;
