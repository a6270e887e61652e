-- Where and when did copies of one story appear, the first published first, here of the latest one that was copied?
-- Each row says what that copy says of itself. A page that was read again after it changed around the article is no copy.
-- Moments count, since an earlier day may be a later moment in another time zone; a copy without one stands at its day's end.
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
SELECT s.published_on, s.published_at, s.publisher, s.site, news.safe(s.headline) AS headline, news.safe(s.byline) AS byline,
    s.original_publisher, news.safe(s.url) AS url, s.seen_at, s.outcome, s.place, news.safe(s.path) AS path, s.address
FROM story
JOIN news.sighting AS s USING (article_id)
ORDER BY coalesce(s.published_at, (s.published_on + 1)::timestamp AT TIME ZONE 'UTC'), s.sighting_id;
