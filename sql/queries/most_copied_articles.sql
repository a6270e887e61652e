-- Which articles were copied most often?
-- Reads everything: it counts all sightings.
SELECT c.copies, a.published_on, a.publisher, news.safe(a.headline) AS headline, a.article_id
FROM (
    SELECT article_id, count(*) - 1 AS copies
    FROM news.sighting
    GROUP BY article_id
    HAVING count(*) > 1
    ORDER BY copies DESC, article_id
    LIMIT 20
) AS c
JOIN news.article AS a USING (article_id)
ORDER BY c.copies DESC, a.article_id;
