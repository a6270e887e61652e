-- What became of the records of a file, here of one of those read last?
-- The same path in another landing place is another file. Earlier contents of the file are shown too.
SELECT l.outcome, l.quarantine_status, l.address, l.article_id, l.quarantine_id, l.run_id, l.entered_at
FROM news.lineage AS l
WHERE (l.place, l.path) = (
    SELECT f.place, f.path
    FROM news.file AS f
    WHERE f.run_id = (  -- the latest run that read a new file
        SELECT r.run_id FROM news.run AS r
        WHERE EXISTS (SELECT FROM news.file AS new WHERE new.run_id = r.run_id)
        ORDER BY r.started_at DESC LIMIT 1
    )
    ORDER BY f.path, f.place LIMIT 1
)
ORDER BY l.address, l.entered_at;
