-- Which files are missing stood in a table beside the ledger. To find what went since, a run compared both from end to end:
-- seconds, where a million files had been moved away long ago. Now an index holds what a place should show, and nothing else.

ALTER TABLE winnow.seed_file ADD COLUMN missed_by uuid;
UPDATE winnow.seed_file AS f SET missed_by = m.run_id FROM winnow.missing AS m WHERE m.path_id = f.path_id AND f.current;
ALTER TABLE winnow.seed_file ADD FOREIGN KEY (missed_by) REFERENCES winnow.run;
COMMENT ON COLUMN winnow.seed_file.missed_by IS 'The run that was the first not to see it, while no later one sees it again; NULL while it is there.';
DROP INDEX winnow.seed_file_place;
CREATE INDEX seed_file_place ON winnow.seed_file (left(place, 500)) WHERE current AND missed_by IS NULL;
CREATE INDEX seed_file_missed ON winnow.seed_file (missed_by) WHERE current AND missed_by IS NOT NULL;

-- The view lets go of the table before that goes, where it was made already: what analysts built upon it stays.
DO $$
BEGIN
    IF to_regclass('news.missing_file') IS NOT NULL THEN
        CREATE OR REPLACE VIEW news.missing_file AS
        SELECT f.place, f.shown AS path, f.file_id, f.outcome, f.records, r.finished_at AS since, f.missed_by AS run_id
        FROM winnow.seed_file AS f
        JOIN winnow.run AS r ON r.run_id = f.missed_by
        WHERE f.current;
    END IF;
END $$;
DROP TRIGGER miss_no_more_of_outdated ON winnow.seed_file;
DROP TRIGGER miss_no_more_of_deleted ON winnow.seed_file;
DROP FUNCTION winnow.miss_no_more;
DROP TABLE winnow.missing;
