-- Which files or records that runs met are not in the archive, or lie no longer in their place, and why?
SELECT 'set aside' AS state, place, path, address, reason, quarantined_at AS since, remedy AS detail
FROM news.quarantine
WHERE status IN ('held', 'retrying')
UNION ALL
SELECT CASE reason WHEN 'gone-unread' THEN 'gone unread' ELSE 'waits' END, place, path, '', reason, since, detail
FROM news.deferral
UNION ALL
SELECT 'missing', place, path, '', outcome, since, 'What was loaded of it stays.'
FROM news.missing_file
ORDER BY state, since, place, path, address;
