-- What came in on each of the last thirty days, those without a run included, and do the counts add up?
SELECT d.day::date AS day, coalesce(i.runs, 0) AS runs, coalesce(i.runs_not_completed, 0) AS runs_not_completed,
    coalesce(i.files, 0) AS files, coalesce(i.discovered, 0) AS discovered, coalesce(i.loaded, 0) AS loaded,
    coalesce(i.duplicate, 0) AS duplicate, coalesce(i.quarantined, 0) AS quarantined,
    coalesce(i.unchanged, 0) AS unchanged, coalesce(i.deferred, 0) AS deferred,
    coalesce(i.discovered = i.loaded + i.duplicate + i.quarantined + i.unchanged + i.deferred, true) AS adds_up
FROM (SELECT max(day) AS day FROM news.daily_intake) AS latest,
    generate_series(latest.day - interval '29 days', latest.day, interval '1 day') AS d (day)
LEFT JOIN news.daily_intake AS i ON i.day = d.day::date
ORDER BY d.day DESC;
