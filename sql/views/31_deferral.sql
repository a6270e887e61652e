-- What was left for the next run.

CREATE OR REPLACE VIEW news.deferral AS
SELECT place, shown AS path, reason, detail, since, run_id, runs
FROM winnow.deferral;
COMMENT ON VIEW news.deferral IS 'One row per file or folder that was left for the next run, and why. It goes when a run has read the file, or 30 days after it was gone.';
COMMENT ON COLUMN news.deferral.place IS 'The landing folder or address.';
COMMENT ON COLUMN news.deferral.path IS 'The file or folder, below the place.';
COMMENT ON COLUMN news.deferral.reason IS 'A stable code: no-marker (its producer has not called it whole), still-open (for writing), too-young, changed (while it was read), taken-away, not-readable-now, stalled (the disk gave no bytes) or gone-unread (it is not there any more, and no run has read it).';
COMMENT ON COLUMN news.deferral.detail IS 'What was found.';
COMMENT ON COLUMN news.deferral.since IS 'When a run first left it.';
COMMENT ON COLUMN news.deferral.run_id IS 'The last run that left it, or found it gone.';
COMMENT ON COLUMN news.deferral.runs IS 'How many runs have left it, counted from when this was kept.';
