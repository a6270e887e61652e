-- Which sentences went and which came when a page was rewritten, here the one that was rewritten last among the latest 2,000 articles?
WITH page AS (
    SELECT a.url
    FROM (SELECT url, article_id, first_seen FROM news.article ORDER BY first_seen DESC LIMIT 2000) AS a
    WHERE EXISTS (SELECT FROM news.article AS b WHERE b.url = a.url AND b.article_id <> a.article_id)
    ORDER BY a.first_seen DESC
    LIMIT 1
), text AS (
    SELECT row_number() OVER (ORDER BY first_seen, article_id) AS number, article_id, first_seen, headline, body
    FROM page JOIN news.article USING (url)
), sentence AS (
    SELECT number, place, btrim(part) AS sentence
    FROM text, regexp_split_to_table(concat_ws(E'\n', headline, body), '(?<=[.!?…।؟۔])\s+|(?<=[。！？])|\n+')
        WITH ORDINALITY AS part (part, place)
    WHERE btrim(part) <> ''
), changed AS (
    SELECT number, 'came' AS what, place, sentence FROM sentence AS s
    WHERE number > 1 AND NOT EXISTS (
        SELECT FROM sentence AS b WHERE b.number = s.number - 1 AND b.sentence = s.sentence
    )
    UNION ALL
    SELECT number + 1, 'went', place, sentence FROM sentence AS s
    WHERE number < (SELECT count(*) FROM text) AND NOT EXISTS (
        SELECT FROM sentence AS b WHERE b.number = s.number + 1 AND b.sentence = s.sentence
    )
)
SELECT t.first_seen AS rewritten_at, c.what, news.safe(c.sentence) AS sentence, t.article_id
FROM changed AS c
JOIN text AS t USING (number)
ORDER BY number, c.place, c.what DESC;
