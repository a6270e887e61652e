-- Which publishers of ten articles or more have published nothing in the last two weeks of the archive?
-- Who brings out what others had first is still there, so copies count for the day, and days yet to come, which were misread or
-- mistyped, do not. The number of articles is that of news.article.
-- Reads everything: it looks at every publisher's dates.
WITH dated AS (
    SELECT publisher, published_on, 1 AS article FROM news.article
    UNION ALL
    SELECT publisher, published_on, 0 FROM news.sighting WHERE original_id <> article_id
), latest AS (SELECT max(published_on) AS day FROM news.article WHERE published_on <= current_date)
SELECT publisher, sum(article) AS articles, min(published_on) AS first_published_on, max(published_on) AS last_published_on,
    latest.day - max(published_on) AS days_silent
FROM dated, latest
WHERE publisher IS NOT NULL AND published_on <= current_date
GROUP BY publisher, latest.day
HAVING sum(article) >= 10 AND max(published_on) < latest.day - 14
ORDER BY days_silent DESC, publisher;
