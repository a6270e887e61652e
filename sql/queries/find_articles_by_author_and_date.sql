-- Which articles of one author and year are about something, the best first, page by page?
SELECT round(ts_rank_cd(e.vector, q.question, 1)::numeric, 3) AS rank, a.published_on, a.publisher,
    news.safe(a.headline) AS headline, a.article_id
FROM news.search_query('english', 'flood* or "night train"') AS q (question)
JOIN news.search_entry AS e ON e.configuration = 'english' AND e.vector @@ q.question
JOIN news.article AS a USING (article_id)
WHERE a.authors @> ARRAY['Mara Lindqvist'] AND a.published_on BETWEEN '2024-01-01' AND '2024-12-31'
ORDER BY ts_rank_cd(e.vector, q.question, 1) DESC, a.article_id
LIMIT 10 OFFSET 0;  -- the second page: OFFSET 10
