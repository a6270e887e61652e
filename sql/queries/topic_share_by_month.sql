-- Which share of each month's English articles is about strikes of unions, so that a busier month does not look like more interest?
-- Reads everything: it counts all English articles.
WITH about AS (
    SELECT date_trunc('month', a.published_on)::date AS month, count(*) AS articles
    FROM news.search_entry AS e
    JOIN news.article AS a USING (article_id)
    WHERE e.configuration = 'english' AND e.vector @@ news.search_query('english', 'strike union')
    GROUP BY month
), written AS (
    SELECT date_trunc('month', published_on)::date AS month, count(*) AS articles
    FROM news.article
    WHERE language = 'en' AND published_on <= current_date
    GROUP BY month
)
SELECT month, coalesce(about.articles, 0) AS articles, written.articles AS of_all,
    round(100.0 * coalesce(about.articles, 0) / written.articles, 1) AS percent
FROM written
LEFT JOIN about USING (month)
ORDER BY month DESC;
