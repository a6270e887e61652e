"""What news.source_health says of days beside their past."""

from __future__ import annotations

from collections.abc import Callable

Sql = Callable[..., list[tuple[object, ...]]]

# In one transaction, whose now() stays: so the test is the same before and after midnight.
_A_DAY_WITH_ONE_ARTICLE = """
    WITH run AS (
        INSERT INTO winnow.run (run_id, place, status, started_at, finished_at, ruleset, code_version)
        SELECT gen_random_uuid(), 'seeds', 'completed', now() - make_interval(days => d), now(), 'r', '0'
        FROM generate_series(%(ago)s, %(ago)s + 8) AS d
        RETURNING run_id, started_at
    )
    INSERT INTO winnow.run_site (run_id, site, articles, characters, removed, undated)
    SELECT run_id, 'post.example', CASE WHEN started_at = max(started_at) OVER () THEN 1 ELSE 20 END, 1000, 100, 0
    FROM run
"""


def test_a_day_is_judged_when_it_has_ended(sql: Sql) -> None:
    for ago, concerns in ((0, None), (1, ["fewer"])):
        sql("BEGIN")
        sql("INSERT INTO winnow.ruleset (ruleset) VALUES ('r')")
        sql(_A_DAY_WITH_ONE_ARTICLE, {"ago": ago})
        latest = "FROM news.source_health ORDER BY day DESC LIMIT 1"
        assert sql(f"SELECT articles, usual_articles, concerns {latest}") == [(1, 20, concerns)]
        sql("ROLLBACK")
