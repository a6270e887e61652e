"""What analysts built on the views survives every upgrade, and nobody is shut out while it runs."""

from __future__ import annotations

import re
import shutil
import threading
from pathlib import Path

import psycopg
import pytest

from flows.errors import MigrationError
from flows.store import migrate as migrating
from flows.store.migrate import SQL, migrate

MIGRATIONS = sorted(path.name for path in (SQL / "migrations").glob("*.sql"))
CONTRACT = Path(__file__).with_name("contract.txt")
_KEY = "'00000000-0000-0000-0000-000000000001'"
# One article as the first migration knew it.
_ROWS = f"""
    INSERT INTO winnow.ruleset (ruleset) VALUES ('r');
    INSERT INTO winnow.rule (ruleset, rule, family, reason) VALUES ('r', 'share.buttons', 'share', 'no article');
    INSERT INTO winnow.run (run_id, place, status, finished_at, ruleset, code_version, files_found, files_done, discovered, loaded)
        VALUES ({_KEY}, 'seeds', 'completed', now(), 'r', '0', 1, 1, 1, 1);
    INSERT INTO winnow.seed_file (file_id, path_id, place, path, shown, size, mtime_ns, ctime_ns, inode, hint, records, outcome, run_id)
        VALUES ({_KEY}, {_KEY}, 'seeds', 'a.txt', 'a.txt', 1, 0, 0, 0, '', 1, 'read', {_KEY});
    INSERT INTO winnow.original_claim (original_id) VALUES ({_KEY});
    INSERT INTO winnow.content_claim (content_id, document_id) VALUES ({_KEY}, {_KEY});
    INSERT INTO winnow.original (original_id, format, declared, hints, bytes, raw_zstd, encoding, encoding_confidence,
            characters, content_id, ruleset, piece_starts, piece_ends, body_starts, space_starts, spaces)
        VALUES ({_KEY}, 'text', '', '{{}}', 9, '', 'utf-8', 1, 9, {_KEY}, 'r', '{{0}}', '{{4}}', '{{0}}', '{{}}', '{{}}');
    INSERT INTO winnow.removal (original_id, ordinal, starts, ends, kind, rule, field, why, text)
        VALUES ({_KEY}, 0, 4, 9, 'removed', 'share.buttons', '', '', 'Tweet');
    INSERT INTO winnow.document (document_id, content_id, ruleset, run_id, headline, authors, agencies, publisher, site,
            tags, words, sentences, paragraphs, truncated, paywalled, evidence, body)
        VALUES ({_KEY}, {_KEY}, 'r', {_KEY}, 'Rain', '{{}}', '{{}}', 'The Post', 'post.example', '{{}}', 1, 1, 1, false, false, '{{}}', 'Rain');
    INSERT INTO winnow.sighting (file_id, address, original_id, document_id, outcome, run_id)
        VALUES ({_KEY}, '', {_KEY}, {_KEY}, 'loaded', {_KEY});
"""


def _columns(connection: psycopg.Connection[tuple[object, ...]], schema: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    rows = connection.execute(
        "SELECT c.relname, a.attname || ' ' || format_type(a.atttypid, a.atttypmod) FROM pg_class AS c "
        "JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 "
        "WHERE c.relnamespace = %s::regnamespace AND c.relkind = 'v' ORDER BY c.relname, a.attnum",
        (schema,),
    )
    for view, column in rows.fetchall():
        found.setdefault(str(view), []).append(str(column))
    return found


def _apply_as_it_was(database: str, earlier: Path, view: Path) -> None:
    """Apply a file of views without the columns that this state of the tables does not have yet."""
    text = view.read_text(encoding="utf-8")
    while True:
        (earlier / "views" / view.name).write_text(text, encoding="utf-8")
        try:
            migrate(database, earlier)
            return
        except MigrationError as error:
            without = re.search(r"column (?:\w+\.)?(\w+) does not exist", str(error))
            untold = re.search(r'column "(\w+)" of relation "news\.(\w+)" does not exist', str(error))
            if without is None and untold is None:
                (earlier / "views" / view.name).unlink()
                return
        missing = without[1] if without else f"COLUMN news.{untold[2]}.{untold[1]} "  # type: ignore[index]
        if without:  # columns come at the end, so what stands behind it was not there either
            text = re.sub(rf"(?m)^(\s+\w+\.{missing},?\n)(?:    \S.*\n)*(?=FROM\b)", r"\1", text)
        kept = (line for line in text.splitlines() if missing not in line)
        text = re.sub(r",(\s*\nFROM\b)", r"\1", "\n".join(kept))


@pytest.mark.parametrize("last", MIGRATIONS)
def test_an_analysts_views_survive_the_upgrade_from(last: str, bare_database: str, tmp_path: Path) -> None:
    earlier = tmp_path / "sql"
    (earlier / "migrations").mkdir(parents=True)
    (earlier / "views").mkdir()
    for name in MIGRATIONS[: MIGRATIONS.index(last) + 1]:
        shutil.copy(SQL / "migrations" / name, earlier / "migrations")
    for view in sorted((SQL / "views").glob("*.sql")):  # those that this state of the tables can carry
        _apply_as_it_was(bare_database, earlier, view)
    with psycopg.connect(bare_database, autocommit=True) as connection:
        connection.execute(_ROWS.encode())
        connection.execute("CREATE SCHEMA mine")
        before = _columns(connection, "news")
        assert {"article", "sighting", "removal", "quarantine", "run", "rule"} <= set(before)
        for view in before:
            connection.execute(f"CREATE VIEW mine.{view} AS SELECT * FROM news.{view}".encode())
        connection.execute(
            "CREATE MATERIALIZED VIEW mine.counted AS SELECT publisher, count(*) FROM news.article GROUP BY publisher"
        )
        told = {v: connection.execute(f"SELECT * FROM mine.{v}".encode()).fetchall() for v in before}
        connection.execute("DELETE FROM winnow.migration WHERE name LIKE 'views/%'")  # as if all had changed
        migrate(bare_database)
        assert _columns(connection, "mine") == before
        for view, rows in told.items():
            assert connection.execute(f"SELECT * FROM mine.{view}".encode()).fetchall() == rows, view
        connection.execute("REFRESH MATERIALIZED VIEW mine.counted")
        assert connection.execute("SELECT * FROM mine.counted").fetchall() == [("The Post", 1)]
        after = _columns(connection, "news")
        assert all(after[view][: len(columns)] == columns for view, columns in before.items())


def test_what_is_missing_stays_known_as_it_moves_into_the_ledger(bare_database: str, tmp_path: Path) -> None:
    """And what analysts built upon its view stays, though that lets go of a table."""
    earlier = shutil.copytree(SQL, tmp_path / "sql")
    for name in MIGRATIONS[MIGRATIONS.index("0107_files_that_are_missing.sql") + 1 :]:
        (earlier / "migrations" / name).unlink()
    (earlier / "views" / "33_missing_file.sql").write_text(
        "CREATE VIEW news.missing_file AS "
        "SELECT m.place, f.shown AS path, f.file_id, f.outcome, f.records, m.since, m.run_id "
        "FROM winnow.missing AS m JOIN winnow.seed_file AS f ON f.path_id = m.path_id AND f.current"
    )
    migrate(bare_database, earlier)
    with psycopg.connect(bare_database, autocommit=True) as connection:
        connection.execute(_ROWS.encode())
        connection.execute(
            "INSERT INTO winnow.seed_file (file_id, path_id, place, path, shown, size, mtime_ns, ctime_ns, inode, hint, "
            "records, outcome, run_id) SELECT gen_random_uuid(), gen_random_uuid(), place, 'b.txt', 'b.txt', size, mtime_ns, "
            "ctime_ns, inode, hint, records, outcome, run_id FROM winnow.seed_file"
        )
        connection.execute(
            "INSERT INTO winnow.missing (path_id, place, run_id, since) SELECT path_id, place, run_id, "
            "(SELECT finished_at FROM winnow.run) FROM winnow.seed_file WHERE shown = 'a.txt'"
        )
        connection.execute("CREATE VIEW public.mine AS SELECT * FROM news.missing_file")
        told = connection.execute("SELECT * FROM mine").fetchall()
        migrate(bare_database)
        assert connection.execute("SELECT * FROM mine").fetchall() == told
        assert [row[1] for row in told] == ["a.txt"]


def test_runs_keep_their_order_as_they_are_numbered(bare_database: str, tmp_path: Path) -> None:
    earlier = shutil.copytree(SQL, tmp_path / "sql")
    for name in MIGRATIONS[MIGRATIONS.index("0109_which_run_came_first.sql") :]:
        (earlier / "migrations" / name).unlink()
    migrate(bare_database, earlier)
    one_more = (
        "INSERT INTO winnow.run (run_id, place, ruleset, code_version, started_at) "
        "SELECT gen_random_uuid(), %s, ruleset, code_version, started_at + %s * interval '1 minute' FROM winnow.run LIMIT 1"
    )
    with psycopg.connect(bare_database, autocommit=True) as connection:
        connection.execute(_ROWS.encode())
        connection.execute("UPDATE winnow.run SET place = 'second'")
        connection.execute(one_more, ("third", 1))
        connection.execute(one_more, ("first", -1))
        migrate(bare_database)
        connection.execute(one_more, ("fourth", -9))
        told = connection.execute("SELECT ordinal, place FROM winnow.run ORDER BY ordinal").fetchall()
    assert told == [(1, "first"), (2, "second"), (3, "third"), (4, "fourth")]


def test_the_contract_is_kept(database: str) -> None:
    """What was promised once stands in contract.txt: a column may be added at the end, and then there too."""
    promised: dict[str, list[str]] = {}
    for line in CONTRACT.read_text(encoding="utf-8").splitlines():
        view, column = line.split(" ", 1)
        promised.setdefault(view, []).append(column)
    with psycopg.connect(database) as connection:
        found = _columns(connection, "news")
    assert set(promised) <= set(found)
    broken = {view: columns for view, columns in promised.items() if found[view][: len(columns)] != columns}
    assert not broken
    unpromised = {v: c[len(promised.get(v, [])) :] for v, c in found.items() if c != promised.get(v)}
    assert not unpromised, "add these lines to contract.txt: from now on they stay"


def test_what_builds_on_a_changed_view_is_made_again(database: str, tmp_path: Path) -> None:
    """The columns of news.article_version take over what those of news.article say."""
    newer = shutil.copytree(SQL, tmp_path / "sql")
    article = newer / "views" / "01_news.sql"
    article.write_text(
        article.read_text(encoding="utf-8").replace("Who wrote it, as written", "Said otherwise")
    )
    assert migrate(database, newer) == [
        f"views/{view.name}" for view in sorted((SQL / "views").glob("*.sql"))
    ]
    assert migrate(database, newer) == []
    with psycopg.connect(database) as connection:
        told = connection.execute(
            "SELECT col_description(attrelid, attnum) FROM pg_attribute WHERE attname = 'byline' "
            "AND attrelid IN ('news.article'::regclass, 'news.article_version'::regclass)"
        ).fetchall()
    assert told == [("Said otherwise.",)] * 2


def test_views_can_be_read_while_they_are_replaced(
    bare_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(bare_database)
    monkeypatch.setattr(migrating, "_PATIENCE", "200ms")
    done: list[list[str]] = []
    with psycopg.connect(bare_database) as slow, psycopg.connect(bare_database, autocommit=True) as other:
        slow.execute("SELECT * FROM news.article")  # its transaction stays open
        other.execute("DELETE FROM winnow.migration WHERE name LIKE 'views/%'")
        other.execute("SET lock_timeout = '20s'")
        thread = threading.Thread(target=lambda: done.append(migrate(bare_database)))
        thread.start()
        try:
            waited = (False,)
            while thread.is_alive() and waited != (True,):
                waited = other.execute("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)").fetchone()
            assert waited == (True,)
            assert other.execute("SELECT * FROM news.article").fetchall() == []  # not shut out
        finally:
            slow.rollback()
            thread.join()
    assert [name for name in done[0] if name.startswith("views/")]


def test_a_migration_gives_up_when_a_query_never_ends(
    bare_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(bare_database)
    monkeypatch.setattr(migrating, "_PATIENCE", "50ms")
    monkeypatch.setattr(migrating, "_TRIES", 2)
    with psycopg.connect(bare_database) as slow, psycopg.connect(bare_database, autocommit=True) as other:
        slow.execute("SELECT * FROM news.article")
        other.execute("DELETE FROM winnow.migration WHERE name = 'views/01_news.sql'")
        with pytest.raises(MigrationError, match=r"views/01_news\.sql waits for a query"):
            migrate(bare_database)
    assert migrate(bare_database) == ["views/01_news.sql"]
