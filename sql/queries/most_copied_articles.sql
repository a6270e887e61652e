-- Which articles were copied most often?
-- A page that was read again after it changed around the article is no copy. What was erased is left out.
-- Reads everything: it counts all sightings.
SELECT c.copies, a.published_on, a.publisher, news.safe(a.headline) AS headline, a.article_id
FROM (
    SELECT article_id, count(DISTINCT (place, path, address)) - 1 AS copies
    FROM news.sighting
    WHERE article_id NOT IN (SELECT tombstone_id FROM news.tombstone)
    GROUP BY article_id
    HAVING count(*) > 1
    ORDER BY copies DESC, article_id
    LIMIT 20
) AS c
JOIN news.article AS a USING (article_id)
WHERE c.copies > 0
ORDER BY c.copies DESC, a.article_id;
