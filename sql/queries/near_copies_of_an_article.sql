-- Which other articles are nearly the same as one, here as the latest: a headline much like it and half of the sentences or more?
-- Copies that differ in white space or case alone are no articles of their own, but rows of news.sighting.
WITH one AS (
    SELECT article_id, headline, body FROM news.article WHERE headline IS NOT NULL ORDER BY first_seen DESC LIMIT 1
), near AS (
    SELECT h.article_id FROM one, news.similar_headlines(one.headline, 100) AS h
    UNION SELECT article_id FROM one
), sentence AS (
    SELECT DISTINCT a.article_id, btrim(part) AS sentence
    FROM near JOIN news.article AS a USING (article_id), regexp_split_to_table(a.body, '(?<=[.!?…।؟۔])\s+|(?<=[。！？])|\n+') AS part
    WHERE btrim(part) <> ''
), compared AS (
    SELECT s.article_id, count(*) AS sentences, count(o.sentence) AS shared,
        (SELECT count(*) FROM sentence JOIN one USING (article_id)) AS of_one
    FROM sentence AS s
    LEFT JOIN (SELECT sentence FROM sentence JOIN one USING (article_id)) AS o USING (sentence)
    GROUP BY s.article_id
)
SELECT round(c.shared::numeric / least(c.sentences, c.of_one), 2) AS share, c.shared, a.published_on, a.publisher,
    news.safe(a.headline) AS headline, a.article_id
FROM compared AS c
JOIN news.article AS a USING (article_id)
WHERE c.shared * 2 >= least(c.sentences, c.of_one) AND a.article_id <> (SELECT article_id FROM one)
ORDER BY share DESC, a.published_on, a.article_id
LIMIT 20;
