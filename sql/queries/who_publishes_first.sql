-- Who takes over whose stories word for word, how many, and how many days later?
-- The first is the publisher whose copy has the earliest day; of a story that two have on that day nobody is told.
-- Reads everything: it compares all copies.
WITH copy AS (
    SELECT article_id, publisher, min(published_on) AS day
    FROM news.sighting
    WHERE article_id IN (SELECT article_id FROM news.sighting WHERE outcome = 'duplicate')
        AND publisher IS NOT NULL AND published_on IS NOT NULL
    GROUP BY article_id, publisher
), placed AS (
    SELECT publisher, day, first_value(publisher) OVER story AS first, first_value(day) OVER story AS first_day,
        nth_value(day, 2) OVER story AS second_day
    FROM copy
    WINDOW story AS (PARTITION BY article_id ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)
SELECT first, publisher AS taken_over_by, count(*) AS stories,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY day - first_day) AS median_days_later
FROM placed
WHERE day > first_day AND second_day > first_day
GROUP BY first, publisher
ORDER BY stories DESC, first, publisher
LIMIT 50;
