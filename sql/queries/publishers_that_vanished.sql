-- Which publishers were regular and have published nothing in the last two weeks of the archive?
-- Reads everything: it looks at every publisher's dates.
WITH latest AS (SELECT max(published_on) AS day FROM news.article WHERE published_on <= current_date)
SELECT p.publisher, p.articles, p.first_published_on, p.last_published_on, latest.day - p.last_published_on AS days_silent
FROM news.publisher AS p, latest
WHERE p.articles >= 10 AND p.last_published_on < latest.day - 14
ORDER BY days_silent DESC, p.publisher;
