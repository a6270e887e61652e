-- Where and when did copies of one story appear, here of the latest one that was copied?
-- A page that was read again after it changed around the article is no copy.
WITH story AS (
    SELECT c.article_id
    FROM news.sighting AS c
    WHERE c.outcome = 'duplicate' AND EXISTS (
        SELECT FROM news.sighting AS f
        WHERE f.article_id = c.article_id AND (f.place, f.path, f.address) <> (c.place, c.path, c.address)
    )
    ORDER BY c.sighting_id DESC
    LIMIT 1
)
SELECT s.seen_at, s.outcome, s.place, news.safe(s.path) AS path, s.address, news.safe(o.hints ->> 'canonical') AS url
FROM story
JOIN news.sighting AS s USING (article_id)
LEFT JOIN news.original AS o USING (original_id)
ORDER BY s.sighting_id;
