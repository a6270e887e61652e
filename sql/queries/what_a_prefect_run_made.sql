-- What did a Prefect flow run make, here the latest one that made anything?
SELECT l.outcome, count(*) AS records, count(DISTINCT l.file_id) AS files
FROM news.lineage AS l
WHERE l.run_id = (
    SELECT run_id FROM news.run
    WHERE prefect_flow_run_id IS NOT NULL AND loaded + duplicate + quarantined > 0
    ORDER BY started_at DESC LIMIT 1
)
GROUP BY l.outcome
ORDER BY l.outcome;
