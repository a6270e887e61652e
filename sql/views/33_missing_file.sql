-- What was seen in the landing place once, and is not seen there now.

CREATE OR REPLACE VIEW news.missing_file AS
SELECT f.place, f.shown AS path, f.file_id, f.outcome, f.records, r.finished_at AS since, f.missed_by AS run_id
FROM winnow.seed_file AS f
JOIN winnow.run AS r ON r.run_id = f.missed_by
WHERE f.current;
COMMENT ON VIEW news.missing_file IS 'One row per file that an earlier run read or set aside and the last complete run over its place did not see: taken away, or where that run could not look. What was loaded of it stays. The row goes when a run sees the file again.';
COMMENT ON COLUMN news.missing_file.place IS 'The landing folder or address.';
COMMENT ON COLUMN news.missing_file.path IS 'The file, below the place; bytes that are not UTF-8 appear as \xNN, a backslash before an x as \x5c.';
COMMENT ON COLUMN news.missing_file.file_id IS 'The file as it was last read, in news.file; news.sighting has its records.';
COMMENT ON COLUMN news.missing_file.outcome IS 'read, or quarantined as a whole.';
COMMENT ON COLUMN news.missing_file.records IS 'How many records it held.';
COMMENT ON COLUMN news.missing_file.since IS 'When a run first did not see it.';
COMMENT ON COLUMN news.missing_file.run_id IS 'That run.';
