-- From which file, run, rules, code and Prefect run does an article come, here the latest one?
SELECT l.outcome, l.place, news.safe(l.path) AS path, l.address, l.file_sha256, l.entered_at, l.run_id, l.run_status,
    l.code_version, l.prefect_flow_run_id, l.ruleset
FROM news.lineage AS l
WHERE l.article_id = (SELECT article_id FROM news.article ORDER BY first_seen DESC LIMIT 1)
ORDER BY l.entered_at;
