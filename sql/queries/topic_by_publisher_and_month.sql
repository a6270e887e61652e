-- How much did each publisher write in English about strikes of unions, festivals left out, month by month?
-- A month of NULL is that of the articles without a day. Beside a publisher's whole output: topic_share_by_month.sql.
SELECT a.publisher, date_trunc('month', a.published_on)::date AS month, count(*) AS articles
FROM news.search_entry AS e
JOIN news.article AS a USING (article_id)
WHERE e.configuration = 'english' AND e.vector @@ news.search_query('english', 'strike union -festival')
GROUP BY a.publisher, month
ORDER BY month DESC NULLS LAST, articles DESC, a.publisher;
