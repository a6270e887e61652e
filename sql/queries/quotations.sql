-- What is quoted in the latest 200 articles, and what stands behind the quotation, which mostly names who said it?
-- It knows the marks “”, «», „“, 「」 and "", within one paragraph.
WITH latest AS (
    SELECT article_id, published_on, publisher, body FROM news.article ORDER BY first_seen DESC LIMIT 200
), quoted AS (
    SELECT a.*, found
    FROM latest AS a, regexp_matches(
        a.body, '([“„«「"])([^“”„«»「」"\n]{20,})[“”»」"]([^“”„«»「」"\n]{0,80})', 'g'
    ) AS found
)
SELECT news.safe(found[2]) AS quotation, news.safe(btrim(found[3])) AS behind, published_on, publisher, article_id
FROM quoted
ORDER BY article_id
LIMIT 200;
