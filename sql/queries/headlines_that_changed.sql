-- Which headlines did a source change while the text stayed as it was?
-- Such a page is no new article, so news.article keeps the headline that was loaded first. A page is known by its address,
-- or by its file where it states none.
-- Reads everything: it compares all copies.
SELECT min(published_on) AS published_on, publisher,
    news.safe((array_agg(headline ORDER BY sighting_id))[1]) AS headline_before,
    news.safe((array_agg(headline ORDER BY sighting_id DESC))[1]) AS headline_after, max(seen_at) AS seen_at, article_id
FROM news.sighting
WHERE article_id IN (SELECT article_id FROM news.sighting WHERE outcome = 'duplicate') AND headline IS NOT NULL
GROUP BY article_id, publisher, coalesce(url, concat_ws('|', place, path, address))
HAVING count(DISTINCT headline) > 1
ORDER BY seen_at DESC, article_id
LIMIT 50;
