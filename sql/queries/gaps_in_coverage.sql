-- On which days of the last ten weeks of the archive is there nothing of a publisher that mostly has something on such a weekday?
-- Copies count, for the publisher that had them. Half of the same weekdays or more must have something. A gap may be the
-- publisher's, the scraper's, or that of pages without a day: runs says whether anything was loaded on that day (UTC).
-- Reads everything: it counts all sightings.
WITH latest AS (SELECT max(published_on) AS day FROM news.article WHERE published_on <= current_date),
brought AS (
    SELECT s.publisher, s.published_on AS day, count(DISTINCT s.article_id) AS articles
    FROM latest, news.sighting AS s
    WHERE s.published_on BETWEEN latest.day - 69 AND latest.day AND s.publisher IS NOT NULL
        AND s.published_precision IS DISTINCT FROM 'month'
    GROUP BY s.publisher, s.published_on
), at_work AS (
    SELECT p.publisher, d.day::date AS day, coalesce(b.articles, 0) AS articles,
        avg(coalesce(b.articles, 0)) OVER weekday AS usual,
        avg((b.articles IS NOT NULL)::int) OVER weekday AS share
    FROM (SELECT publisher, min(day) AS first, max(day) AS last FROM brought GROUP BY publisher) AS p
    CROSS JOIN LATERAL generate_series(p.first::timestamp, p.last::timestamp, interval '1 day') AS d (day)
    LEFT JOIN brought AS b ON b.publisher = p.publisher AND b.day = d.day::date
    WINDOW weekday AS (PARTITION BY p.publisher, extract(isodow FROM d.day))
)
SELECT w.publisher, w.day, round(w.usual, 1) AS usual_articles, coalesce(i.runs, 0) AS runs, coalesce(i.loaded, 0) AS loaded
FROM at_work AS w
LEFT JOIN news.daily_intake AS i USING (day)
WHERE w.articles = 0 AND w.share >= 0.5
ORDER BY w.day DESC, w.publisher;
