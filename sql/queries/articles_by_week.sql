-- How many articles did each publisher that was at work bring out in each of the last ten weeks of the archive, none included?
-- A week begins on Monday. Days that are yet to come were misread or mistyped. A copied article counts for the publisher of
-- the copy loaded first; share_of_publishers_by_month.sql counts every copy.
WITH latest AS (SELECT date_trunc('week', max(published_on)) AS week FROM news.article WHERE published_on <= current_date),
written AS (
    SELECT a.publisher, date_trunc('week', a.published_on) AS week, count(*) AS articles
    FROM latest, news.article AS a
    WHERE a.published_on BETWEEN latest.week::date - 63 AND current_date AND a.publisher IS NOT NULL
    GROUP BY a.publisher, date_trunc('week', a.published_on)
)
SELECT p.publisher, w.week::date AS week, coalesce(c.articles, 0) AS articles
FROM latest
CROSS JOIN generate_series(latest.week - interval '63 days', latest.week, interval '7 days') AS w (week)
CROSS JOIN (SELECT DISTINCT publisher FROM written) AS p
LEFT JOIN written AS c ON c.publisher = p.publisher AND c.week = w.week
ORDER BY p.publisher, w.week;
