-- A run said how many files it had left for the next, and nobody could ask which, nor why.

CREATE TABLE winnow.deferral (
    path_id uuid PRIMARY KEY,
    place text NOT NULL,
    shown text NOT NULL,
    reason text NOT NULL,
    detail text NOT NULL,
    run_id uuid NOT NULL REFERENCES winnow.run,
    since timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX deferral_run ON winnow.deferral (run_id);
COMMENT ON TABLE winnow.deferral IS 'One row per file or folder that was left for the next run. It goes when a run over its place is completed that did not leave it.';
COMMENT ON COLUMN winnow.deferral.path_id IS 'Key over place and path.';
COMMENT ON COLUMN winnow.deferral.place IS 'The landing folder or address.';
COMMENT ON COLUMN winnow.deferral.shown IS 'The path below the place, for reading; bytes that are not UTF-8 appear as \xNN.';
COMMENT ON COLUMN winnow.deferral.reason IS 'A stable code: no-marker, still-open, too-young, changed, taken-away, not-readable-now or stalled.';
COMMENT ON COLUMN winnow.deferral.detail IS 'What was found.';
COMMENT ON COLUMN winnow.deferral.run_id IS 'The last run that left it.';
COMMENT ON COLUMN winnow.deferral.since IS 'When a run first left it.';
