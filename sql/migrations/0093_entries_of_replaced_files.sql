-- Entries of records in a file that came with other bytes since wait for nothing.

UPDATE winnow.quarantine AS q SET status = 'replayed', status_reason = 'Its file was read with other bytes since.'
FROM winnow.seed_file AS f
JOIN winnow.seed_file AS now ON now.path_id = f.path_id AND now.current AND now.file_id <> f.file_id
WHERE q.file_id = f.file_id AND NOT f.current AND q.status IN ('held', 'retrying');
