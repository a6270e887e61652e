-- What became of articles whose keys were noted or cited: which still stand, which are another now, which were erased?
-- Here of the latest article, the one merged last and the one erased last; put your own keys into noted.
-- A key is never given to another article. It is also the key of the original it was made from, which leads to the article of today.
WITH noted (article_id) AS (
    (SELECT article_id FROM news.article ORDER BY first_seen DESC LIMIT 1)
    UNION (SELECT article_id FROM news.article_version WHERE present_article_id <> article_id ORDER BY replaced_at DESC LIMIT 1)
    UNION (SELECT tombstone_id FROM news.tombstone WHERE kind = 'document' ORDER BY erased_at DESC LIMIT 1)
)
SELECT n.article_id,
    CASE WHEN t.tombstone_id IS NOT NULL THEN 'erased' WHEN o.article_id IS NULL THEN 'unknown'
        WHEN o.article_id <> n.article_id THEN 'merged' WHEN v.replaced_at IS NOT NULL THEN 'changed' ELSE 'stands' END AS state,
    coalesce(t.erased_at, v.replaced_at) AS since, o.article_id AS present_article_id, a.published_on, a.publisher,
    news.safe(a.headline) AS headline
FROM noted AS n
LEFT JOIN news.tombstone AS t ON t.tombstone_id = n.article_id
LEFT JOIN news.original AS o ON o.original_id = n.article_id
LEFT JOIN news.article AS a ON a.article_id = o.article_id
LEFT JOIN LATERAL (
    SELECT max(replaced_at) AS replaced_at FROM news.article_version WHERE article_id = n.article_id
) AS v ON true
ORDER BY state, n.article_id;
