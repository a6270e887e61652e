-- A file that was refused as a whole and could be read later kept 1 as the number of its records.

WITH healed AS (
    SELECT file_id, (
        SELECT count(*) FROM (
            SELECT s.address FROM winnow.sighting AS s WHERE s.file_id = f.file_id
            UNION
            SELECT q.address FROM winnow.quarantine AS q WHERE q.file_id = f.file_id AND q.address <> ''
        ) AS record
    ) AS records
    FROM winnow.seed_file AS f
    WHERE outcome = 'read' AND file_id IN (
        SELECT q.file_id FROM winnow.quarantine AS q WHERE q.address = '' AND q.status = 'replayed'
    )
), mended AS (
    UPDATE winnow.seed_file AS f SET records = healed.records
    FROM healed WHERE f.file_id = healed.file_id AND f.records < healed.records
    RETURNING f.place
)
-- Their folders are looked through once more, so that their sums are made again.
UPDATE winnow.folder SET trusted = false WHERE trusted AND place IN (SELECT place FROM mended);
