-- What was left for the next run.

CREATE OR REPLACE VIEW news.deferral AS
SELECT place, shown AS path, reason, detail, since, run_id, runs
FROM winnow.deferral;
COMMENT ON VIEW news.deferral IS 'One row per file or folder that was left for the next run, and why. It goes when a run over its place is completed that did not leave it.';
COMMENT ON COLUMN news.deferral.place IS 'The landing folder or address.';
COMMENT ON COLUMN news.deferral.path IS 'The file or folder, below the place.';
COMMENT ON COLUMN news.deferral.reason IS 'A stable code: no-marker (its producer has not called it whole), still-open (for writing), too-young, changed (while it was read), taken-away, not-readable-now or stalled (the disk gave no bytes).';
COMMENT ON COLUMN news.deferral.detail IS 'What was found.';
COMMENT ON COLUMN news.deferral.since IS 'When a run first left it.';
COMMENT ON COLUMN news.deferral.run_id IS 'The last run that left it.';
COMMENT ON COLUMN news.deferral.runs IS 'How many runs have left it, counted from when this was kept.';
