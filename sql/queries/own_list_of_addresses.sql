-- Which addresses of a list of one's own does the archive hold, and as which article?
-- In psql a file of addresses, one a line, becomes such a list: say \set list `cat addresses.txt` and below, in place of the
-- VALUES, SELECT unnest(string_to_array(:'list', E'\n')). The address of any copy leads to the article; copies_alone says that
-- no article was made from what stood there.
WITH mine (url) AS (
    VALUES ('https://www.example.com/2024/05/ferry-to-sail-again'), ('https://www.example.org/news/mill-sold')
)
SELECT m.url, a.article_id IS NOT NULL AS held, u.copies_alone, a.published_on, a.publisher, news.safe(a.headline) AS headline,
    a.article_id
FROM mine AS m
LEFT JOIN LATERAL (
    SELECT article_id, bool_and(original_id <> article_id) AS copies_alone
    FROM news.article_url
    WHERE url = m.url
    GROUP BY article_id
) AS u ON true
LEFT JOIN news.article AS a USING (article_id)
ORDER BY m.url, a.first_seen;
