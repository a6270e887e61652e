-- What waits in quarantine, why, and what helps?
SELECT reason, status, count(*) AS entries, min(quarantined_at) AS since, min(remedy) AS remedy,
    min(quarantine_id) AS first_entry
FROM news.quarantine
WHERE status IN ('held', 'retrying')
GROUP BY reason, status
ORDER BY entries DESC, reason, status;
