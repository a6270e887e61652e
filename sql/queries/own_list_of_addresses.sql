-- Which addresses of a list of one's own does the archive hold, and as which article?
-- In psql a file of addresses, one a line, becomes such a list: say \set list `cat addresses.txt` and below, in place of the
-- VALUES, SELECT unnest(string_to_array(:'list', E'\n')). The address is that of the copy loaded first, which an index finds;
-- those of all copies are in news.sighting, which is read whole for them.
WITH mine (url) AS (
    VALUES ('https://www.example.com/2024/05/ferry-to-sail-again'), ('https://www.example.org/news/mill-sold')
)
SELECT m.url, a.article_id IS NOT NULL AS held, a.published_on, a.publisher, news.safe(a.headline) AS headline, a.article_id
FROM mine AS m
LEFT JOIN news.article AS a ON a.url = m.url
ORDER BY m.url, a.first_seen;
