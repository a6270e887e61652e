-- Where and when did copies of one story appear, here of the latest one that was copied?
WITH story AS (
    SELECT article_id FROM news.sighting WHERE outcome = 'duplicate' ORDER BY sighting_id DESC LIMIT 1
)
SELECT s.seen_at, s.outcome, s.place, news.safe(s.path) AS path, s.address
FROM story
JOIN news.sighting AS s USING (article_id)
ORDER BY s.sighting_id;
