-- Which articles stood in the archive at a moment, as they read then, here when the last but one run had ended?
-- So a corpus can be made again later, although recleans have changed it since: note the moment, one at which no run or
-- reclean was at work. The digest is the same whenever it is asked, unless one of them was erased (news.tombstone).
-- Reads everything: it puts all articles together.
WITH moment AS (
    SELECT coalesce(max(finished_at), now()) AS at
    FROM (SELECT finished_at FROM news.run WHERE status = 'completed' ORDER BY finished_at DESC OFFSET 1 LIMIT 1) AS run
), corpus AS (
    SELECT article_id, headline, publisher, published_on, body
    FROM moment, news.article
    WHERE valid_from <= at
    UNION ALL
    SELECT article_id, headline, publisher, published_on, body
    FROM moment, news.article_version
    WHERE valid_from <= at AND replaced_at > at
)
SELECT at, count(article_id) AS articles, md5(string_agg(md5(concat_ws('|', article_id, headline, body)), '' ORDER BY article_id)) AS digest
FROM moment LEFT JOIN corpus ON true
GROUP BY at;
