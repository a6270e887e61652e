-- Did a rule take sentences of the articles of one publisher, here of the latest article's: which removed lines read like prose?
-- Furniture recurs, prose does not: lines of two articles or fewer, long and with a full stop. before_and_after.sql shows the whole text.
WITH latest AS (
    SELECT article_id FROM news.article
    WHERE publisher = (SELECT publisher FROM news.article WHERE publisher IS NOT NULL ORDER BY first_seen DESC LIMIT 1)
    ORDER BY article_id
    LIMIT 500
), line AS (
    SELECT r.rule, r.score, r.text, r.article_id, count(*) OVER (PARTITION BY r.text) AS articles
    FROM latest AS a
    JOIN news.removal AS r ON r.original_id = a.article_id
    WHERE r.kind = 'removed'
)
SELECT rule, round(score::numeric, 2) AS score, news.safe(left(text, 200)) AS line, article_id
FROM line
WHERE articles <= 2 AND length(text) > 80 AND text ~ '[.!?…。！？।؟۔]["”’»]?\s*$'
ORDER BY length(text) DESC, article_id
LIMIT 50;
