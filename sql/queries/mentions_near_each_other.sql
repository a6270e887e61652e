-- Which English articles speak of a flood within eight words of a bridge, whichever comes first, the nearest first?
-- <3> in a question means exactly three words further, so the question is made of all distances. To rank by it would cost
-- twenty times as much as finding; the rank by both words is higher, too, where they stand nearer to each other.
WITH asked AS (
    SELECT one && other AS both,
        string_agg(format('(%s) | (%s)', tsquery_phrase(one, other, distance), tsquery_phrase(other, one, distance)), ' | ')::tsquery
            AS near
    FROM (SELECT news.search_query('english', 'flood') AS one, news.search_query('english', 'bridge') AS other) AS words,
        generate_series(1, 8) AS distance
    GROUP BY one, other
)
SELECT round(ts_rank_cd(e.vector, q.both, 1)::numeric, 3) AS rank, a.published_on, a.publisher,
    news.safe(a.headline) AS headline, a.article_id
FROM asked AS q
JOIN news.search_entry AS e ON e.configuration = 'english' AND e.vector @@ q.near
JOIN news.article AS a USING (article_id)
ORDER BY ts_rank_cd(e.vector, q.both, 1) DESC, a.article_id
LIMIT 50;
