-- What did changed rules make of an article, field by field and paragraph by paragraph, here of the one that a reclean changed last?
WITH version AS (
    SELECT row_number() OVER (ORDER BY replaced_at) AS number, replaced_at, fields
    FROM (SELECT article_id FROM news.article_version WHERE present_article_id = article_id ORDER BY replaced_at DESC LIMIT 1) AS last
    JOIN LATERAL (
        SELECT v.replaced_at, to_jsonb(v) FROM news.article_version AS v WHERE v.article_id = last.article_id
        UNION ALL
        SELECT 'infinity', to_jsonb(a) FROM news.article AS a WHERE a.article_id = last.article_id
    ) AS each (replaced_at, fields) ON true
), part AS (
    SELECT number, field, place, part
    FROM version, jsonb_each_text(fields) AS f (field, value),
        regexp_split_to_table(value, '\n+') WITH ORDINALITY AS p (part, place)
    WHERE field NOT IN (
        'valid_from', 'replaced_at', 'first_seen', 'last_seen', 'sightings', 'evidence', 'run_id', 'reclean_id', 'content_id',
        'present_article_id'
    )
), changed AS (
    SELECT number, 'went' AS what, field, place, part FROM part AS p
    WHERE NOT EXISTS (SELECT FROM part AS b WHERE b.number = p.number + 1 AND (b.field, b.part) = (p.field, p.part))
    UNION ALL
    SELECT number - 1, 'came', field, place, part FROM part AS p
    WHERE NOT EXISTS (SELECT FROM part AS b WHERE b.number = p.number - 1 AND (b.field, b.part) = (p.field, p.part))
)
SELECT v.replaced_at AS changed_at, c.field, c.what, news.safe(c.part) AS text, v.fields ->> 'article_id' AS article_id
FROM changed AS c
JOIN version AS v USING (number)
WHERE v.replaced_at < 'infinity'
ORDER BY number, c.field, c.place, c.what DESC;
