-- Which share of each month's articles did each publisher bring out, a copied one counted for every publisher that had it?
-- news.article, and so news.publisher, counts a copied article for the publisher of the copy loaded first alone. The shares
-- of a month may add up to more than 100. A page that its source rewrote holds several articles: pages counts it once.
-- Reads everything: it counts all sightings.
WITH brought AS (
    SELECT date_trunc('month', published_on)::date AS month, publisher, article_id, url
    FROM news.sighting
    WHERE published_on <= current_date
), whole AS (
    SELECT month, count(DISTINCT article_id) AS articles FROM brought GROUP BY month
)
SELECT month, b.publisher, count(DISTINCT b.article_id) AS articles,
    count(DISTINCT coalesce(b.url, b.article_id::text)) AS pages,
    round(100.0 * count(DISTINCT b.article_id) / w.articles, 1) AS percent
FROM brought AS b
JOIN whole AS w USING (month)
GROUP BY month, b.publisher, w.articles
ORDER BY month DESC, articles DESC, b.publisher;
