-- That a file waits since a day may be one run or hundreds: a few hours of a slow writer, or a file that nobody will finish.

ALTER TABLE winnow.deferral ADD COLUMN runs integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN winnow.deferral.runs IS 'How many runs have left it, counted from when this was kept.';
