-- A run said how many files it saw fewer than the one before, and nobody could ask which.

CREATE TABLE winnow.missing (
    path_id uuid PRIMARY KEY,
    place text NOT NULL,
    run_id uuid NOT NULL REFERENCES winnow.run,
    since timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX missing_run ON winnow.missing (run_id);
COMMENT ON TABLE winnow.missing IS 'One row per file or folder that the ledger holds as current and the last complete run over its place did not see. It goes when a run sees it again.';
COMMENT ON COLUMN winnow.missing.path_id IS 'Key over place and path.';
COMMENT ON COLUMN winnow.missing.place IS 'The landing folder or address.';
COMMENT ON COLUMN winnow.missing.run_id IS 'The first run that did not see it.';
COMMENT ON COLUMN winnow.missing.since IS 'When that run noted it.';
ALTER TABLE winnow.run ADD COLUMN files_held bigint;
COMMENT ON COLUMN winnow.run.files_held IS 'Files of its place that the ledger holds as current and that it saw, once it is complete: the next run counts the ledger anew only if it sees fewer of them. NULL where what was missing could not be told.';
-- How many files a place should show: its name is cut, since a path may be longer than an entry of a btree can be.
CREATE INDEX seed_file_place ON winnow.seed_file (left(place, 500)) WHERE current;
CREATE INDEX missing_place ON winnow.missing (left(place, 500));

-- What the ledger holds as current no longer cannot be missing: so the two can be counted against each other.
CREATE FUNCTION winnow.miss_no_more() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM winnow.missing WHERE path_id = OLD.path_id;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION winnow.miss_no_more() IS 'Forgets that a file is missing which the ledger no longer holds as current.';
CREATE TRIGGER miss_no_more_of_outdated AFTER UPDATE OF current ON winnow.seed_file
    FOR EACH ROW WHEN (OLD.current AND NOT NEW.current) EXECUTE FUNCTION winnow.miss_no_more();
CREATE TRIGGER miss_no_more_of_deleted AFTER DELETE ON winnow.seed_file
    FOR EACH ROW WHEN (OLD.current) EXECUTE FUNCTION winnow.miss_no_more();
