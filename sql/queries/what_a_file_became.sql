-- What became of the records of a file, here of the one read last?
SELECT l.outcome, l.address, l.article_id, l.quarantine_id, l.run_id, l.entered_at
FROM news.lineage AS l
WHERE l.path = (SELECT path FROM news.file WHERE run_id = (SELECT run_id FROM news.run ORDER BY started_at DESC LIMIT 1)
    ORDER BY path LIMIT 1)
ORDER BY l.address;
