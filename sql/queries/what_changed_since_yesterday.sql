-- What came into the archive in the last 24 hours, what became another, and what went?
SELECT what, coalesce(number, 0) AS number, latest
FROM (
    SELECT 1, 'new articles', sum(loaded), max(finished_at) FILTER (WHERE loaded > 0)
    FROM news.run WHERE coalesce(finished_at, now()) > now() - interval '1 day'
    UNION ALL
    SELECT 2, 'copies of articles', sum(duplicate), max(finished_at) FILTER (WHERE duplicate > 0)
    FROM news.run WHERE coalesce(finished_at, now()) > now() - interval '1 day'
    UNION ALL
    SELECT 3, 'records set aside', count(*), max(quarantined_at)
    FROM news.quarantine WHERE quarantined_at > now() - interval '1 day'
    UNION ALL
    SELECT 4, 'articles changed by a reclean', count(*), max(replaced_at)
    FROM news.article_version WHERE replaced_at > now() - interval '1 day' AND present_article_id = article_id
    UNION ALL
    SELECT 5, 'articles merged into another', count(*), max(replaced_at)
    FROM news.article_version WHERE replaced_at > now() - interval '1 day' AND present_article_id <> article_id
    UNION ALL
    SELECT 6, 'articles erased', count(*), max(erased_at)
    FROM news.tombstone WHERE erased_at > now() - interval '1 day' AND kind = 'document'
) AS changes (place, what, number, latest)
ORDER BY place;
