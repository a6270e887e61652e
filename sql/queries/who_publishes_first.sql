-- Who takes over whose stories word for word, how many, and how many days later?
-- The first is the publisher whose copy is earlier than every other's: by the moment where both copies have one, since an
-- earlier day may be a later moment in another time zone; else by the day. Where that leaves it open nobody is told.
-- Copies of which only the month is known are left out.
-- Reads everything: it compares all copies.
WITH copy AS (
    SELECT DISTINCT ON (article_id, publisher) article_id, publisher, published_on AS day, published_at AS moment
    FROM news.sighting
    WHERE article_id IN (SELECT article_id FROM news.sighting WHERE outcome = 'duplicate')
        AND publisher IS NOT NULL AND published_on IS NOT NULL AND published_precision IS DISTINCT FROM 'month'
    ORDER BY article_id, publisher, published_on, published_at
), pair AS (
    SELECT a.publisher AS first, b.publisher,
        coalesce(extract(epoch FROM b.moment - a.moment) / 86400, b.day - a.day) AS days,
        bool_and(coalesce(a.moment < b.moment, a.day < b.day)) OVER (PARTITION BY article_id, a.publisher) AS sure
    FROM copy AS a JOIN copy AS b USING (article_id)
    WHERE a.publisher <> b.publisher
)
SELECT first, publisher AS taken_over_by, count(*) AS stories,
    round(percentile_cont(0.5) WITHIN GROUP (ORDER BY days)::numeric, 2) AS median_days_later
FROM pair
WHERE sure
GROUP BY first, publisher
ORDER BY stories DESC, first, publisher
LIMIT 50;
