-- What came in on each of the last thirty days, and do the counts add up?
SELECT day, runs, runs_not_completed, files, discovered, loaded, duplicate, quarantined, unchanged, deferred
FROM news.daily_intake
ORDER BY day DESC
LIMIT 30;
