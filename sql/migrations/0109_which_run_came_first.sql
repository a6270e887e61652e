-- Which run was the first to see a place empty was told by the clock: where that had been set back, by none or by the wrong one.

ALTER TABLE winnow.run ADD COLUMN ordinal bigint;
UPDATE winnow.run AS r SET ordinal = numbered.ordinal
FROM (SELECT run_id, row_number() OVER (ORDER BY started_at, run_id) AS ordinal FROM winnow.run) AS numbered
WHERE numbered.run_id = r.run_id;
ALTER TABLE winnow.run ALTER COLUMN ordinal SET NOT NULL, ALTER COLUMN ordinal ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('winnow.run', 'ordinal'), max(ordinal)) FROM winnow.run HAVING count(*) > 0;
COMMENT ON COLUMN winnow.run.ordinal IS 'Greater than that of every run that began before it, whatever the clock said.';
