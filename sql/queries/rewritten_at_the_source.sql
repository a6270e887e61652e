-- Which articles did their source rewrite: where one stood in a file, another stands now?
-- Both stay articles.
-- Reads everything: it looks at every file whose content was replaced.
SELECT after.seen_at AS rewritten_at, news.safe(before.path) AS path, before.address,
    news.safe(a.headline) AS headline_before, news.safe(b.headline) AS headline_after,
    a.words AS words_before, b.words AS words_after, a.article_id AS article_before, b.article_id AS article_after
FROM news.file AS past
JOIN news.sighting AS before ON before.file_id = past.file_id
JOIN news.file AS present ON present.place = past.place AND present.path = past.path AND present.current
JOIN news.sighting AS after ON after.file_id = present.file_id AND after.address = before.address
JOIN news.article AS a ON a.article_id = before.article_id
JOIN news.article AS b ON b.article_id = after.article_id
WHERE NOT past.current AND a.article_id <> b.article_id
ORDER BY rewritten_at DESC, path, before.address
LIMIT 50;
