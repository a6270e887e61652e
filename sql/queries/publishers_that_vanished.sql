-- Which publishers of ten articles or more have published nothing in the last two weeks of the archive?
-- Who brings out what others had first is still there, so copies count. Days that are yet to come were misread or mistyped,
-- and say nothing of who is still there.
-- Reads everything: it looks at every publisher's dates.
WITH dated AS (
    SELECT publisher, published_on, article_id FROM news.sighting WHERE publisher IS NOT NULL AND published_on <= current_date
), latest AS (SELECT max(published_on) AS day FROM news.article WHERE published_on <= current_date)
SELECT publisher, count(DISTINCT article_id) AS articles, min(published_on) AS first_published_on,
    max(published_on) AS last_published_on, latest.day - max(published_on) AS days_silent
FROM dated, latest
GROUP BY publisher, latest.day
HAVING count(DISTINCT article_id) >= 10 AND max(published_on) < latest.day - 14
ORDER BY days_silent DESC, publisher;
