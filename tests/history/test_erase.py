"""What was erased is nowhere in the archive, and does not come back by any way."""

from __future__ import annotations

import json
import subprocess
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner, Result

from flows import erasing
from flows.cli import app
from flows.documents import Counts
from flows.erasing import Erasure
from flows.errors import Busy, StoreError
from flows.previewing import preview
from flows.recleaning import open_reclean
from flows.run import open_run
from flows.settings import Settings, settings
from flows.store import erasing as store_erasing
from flows.store import programs, search, tracing
from flows.verify import verify
from flows.workers import Workers
from tests.history.conftest import Ingest

Sql = Callable[..., list[tuple[object, ...]]]
Make = Callable[..., Settings]
CANARY = "Quillfeather"
STORY = "\n".join(
    [
        f"Harbour council hears {CANARY} on the old pier",
        f"By Ines {CANARY}",
        f"The harbour council heard Ines {CANARY} on Monday about the old pier, which storms destroyed.",
        "Work will begin in the spring and is expected to take two years, the council said in a statement.",
        f"\u201cIt is the heart of this town,\u201d said {CANARY}, who had campaigned for it since the storm.",
        f"Courtesy: {CANARY} Post",
        "Subscribe to our newsletter",
    ]
)
OTHER = STORY.replace(CANARY, "Merriweather").replace("pier", "lighthouse")


def holders_of(address: str, text: str) -> list[str]:
    """Every table of every schema, the server's own among them, of which a row holds ``text``: as text, as
    bytes, or in what zstd packed."""
    import zstandard

    found = []
    with psycopg.connect(address) as connection:
        tables = connection.execute(
            "SELECT c.oid::regclass::text FROM pg_class AS c WHERE relkind IN ('r', 'm') ORDER BY 1"
        ).fetchall()
        needles = (text, text.encode().hex())
        for (table,) in tables:
            [(count,)] = connection.execute(
                f"SELECT count(*) FROM {table} AS t WHERE t::text ILIKE ANY(%s)".encode(),
                ([f"%{needle}%" for needle in needles],),
            ).fetchall()
            found += [table] * bool(count)
        for table in ("original", "quarantine"):
            for (packed,) in connection.execute(
                f"SELECT raw_zstd FROM winnow.{table} WHERE raw_zstd IS NOT NULL".encode()
            ):
                found += [f"{table}.raw_zstd"] * (text.encode() in zstandard.decompress(packed))
    return found


def dump_of(address: str) -> bytes:
    """A fresh dump by the server's own program, statistics and all."""
    program = programs.binaries() / "pg_dump"
    return subprocess.run(
        [program, "--statistics", "--dbname", address], capture_output=True, check=True, timeout=60
    ).stdout


def erase(chosen: Settings, *documents: uuid.UUID, path: str | None = None, site: str | None = None) -> int:
    with Erasure.opened(chosen) as erasure:
        erasure.choose(documents, path, site)
        return erasure.erase("asked for")


@pytest.fixture
def archive(landing: Path, ingest: Ingest, settings_of: Make, database: str, sql: Sql) -> None:
    """The story in two forms, another story, an earlier version of both, and broken copies in quarantine."""
    (landing / "story.txt").write_text(STORY)
    (landing / "copy.txt").write_text(STORY + "\nLeave a comment")
    (landing / "other.txt").write_text(OTHER)
    assert ingest(then=True).loaded >= 2
    with open_reclean(settings_of()) as one:
        one.work(Workers(1).submit, ahead=1)
    (landing / "broken.txt").write_bytes(STORY.encode() + bytes(range(1, 32)) * 20)
    (landing / "broken.json").write_text('{"text": "' + STORY.replace("\n", "\\n") + '", "x": "\\ud800", }')
    ingest()
    assert sql("SELECT count(*) FROM winnow.document_version") != [(0,)]
    assert sql("SELECT count(*) FROM winnow.quarantine WHERE raw_zstd IS NOT NULL") == [(2,)]
    search.index(database)
    sql("ANALYZE")


def the_story(sql: Sql, path: str = "story.txt") -> uuid.UUID:
    [(key,)] = sql("SELECT DISTINCT article_id FROM news.sighting WHERE path = %s", (path,))
    assert isinstance(key, uuid.UUID)
    return key


def test_every_seed_that_holds_it_is_named(
    landing: Path, ingest: Ingest, settings_of: Make, sql: Sql
) -> None:
    """However many: the operator has to delete each."""
    for number in range(30):
        (landing / f"{number:02}.txt").write_text(STORY)
    ingest()
    (landing / "07.txt").write_text(STORY + "\nLeave a comment")
    ingest()
    with Erasure.opened(settings_of()) as erasure:
        extent = erasure.choose([], "07.txt", None)
        erasure.erase("asked for")
    assert extent.seeds == tuple(f"{landing}/{number:02}.txt" for number in range(30))
    assert (extent.documents, extent.originals, extent.sightings) == (1, 2, 31)
    assert sql("SELECT originals, sightings FROM news.tombstone") == [(2, 31)]


def test_it_is_in_no_table_and_no_dump(archive: None, settings_of: Make, database: str, sql: Sql) -> None:
    assert {
        "winnow.document",
        "original.raw_zstd",
        "quarantine.raw_zstd",
        "winnow.removal",
        "winnow.search",
        "winnow.document_version",
    } <= set(holders_of(database, CANARY))
    assert CANARY.encode() in dump_of(database)
    assert erase(settings_of(), the_story(sql)) == 2
    assert holders_of(database, CANARY) == []
    dump = dump_of(database)
    assert CANARY.encode() not in dump
    assert CANARY.encode().hex().encode() not in dump
    # The other story is all there.
    assert "winnow.document" in holders_of(database, "Merriweather")
    assert sql("SELECT kind, reason, originals, sightings FROM news.tombstone") == [
        ("document", "asked for", 2, 2)
    ]
    assert list(verify(database)) == []
    assert sql("SELECT loaded + duplicate, quarantined FROM news.run ORDER BY started_at") == [(3, 0), (0, 2)]


def test_it_does_not_come_back(
    archive: None, landing: Path, ingest: Ingest, settings_of: Make, database: str, sql: Sql
) -> None:
    erase(settings_of(), the_story(sql))
    assert ingest() == Counts(unchanged=5)
    # The same bytes under another name, the same article in other furniture, the file changed and read again.
    (landing / "renamed.txt").write_text(STORY)
    (landing / "furniture.txt").write_text("\n".join([STORY, "Advertisement", "Leave a comment"]))
    (landing / "story.txt").write_text(STORY + "\n>")
    (landing / "again.txt").write_bytes((landing / "broken.txt").read_bytes())
    assert ingest() == Counts(unchanged=4, quarantined=4)
    assert sql(
        "SELECT DISTINCT reason, detail, first_bytes FROM news.quarantine WHERE reason = 'erased'"
    ) == [("erased", "It holds what was erased from this archive.", b"")]
    sql("UPDATE winnow.original SET ruleset = '00000000000000aa'")
    with open_reclean(settings_of()) as one:
        one.work(Workers(1).submit, ahead=1)
    assert sql("SELECT count(*) FROM winnow.quarantine WHERE reason = 'erased'") == [(4,)]
    sql("UPDATE winnow.quarantine SET status = 'retrying' WHERE reason = 'erased'")
    sql("UPDATE winnow.seed_file SET current = false")
    ingest()
    assert holders_of(database, CANARY) == []
    assert list(verify(database)) == []
    assert sql("SELECT count(*) FROM news.article") == [(1,)]


def test_a_preview_counts_what_would_become_what_was_erased(
    landing: Path, ingest: Ingest, settings_of: Make, sql: Sql
) -> None:
    (landing / "a.txt").write_text(STORY)
    (landing / "b.txt").write_text(OTHER)
    ingest()
    erase(settings_of(), the_story(sql, "a.txt"))
    sql("UPDATE winnow.tombstone_key SET key = content_id FROM winnow.document WHERE kind = 'content'")
    sql("INSERT INTO winnow.ruleset (ruleset) VALUES ('00000000000000aa')")
    sql("UPDATE winnow.original SET ruleset = '00000000000000aa'")
    assert preview(settings_of(), Workers(1).submit, ahead=1).kept == {"erased": 1}


def test_by_path_and_by_site(
    landing: Path, ingest: Ingest, settings_of: Make, database: str, sql: Sql
) -> None:
    (landing / "a.txt").write_text(STORY)
    (landing / "b.txt").write_text(OTHER)
    (landing / "broken.txt").write_bytes(b"a record of its own " * 9 + bytes(range(1, 32)) * 20)
    (landing / "large.txt").write_bytes(b"of which no more is kept " * 9 + bytes(range(1, 32)) * 20)
    ingest()
    sql("UPDATE winnow.quarantine SET raw_zstd = NULL WHERE starts_with(first_bytes::text, '\\x6f66')")

    def entries(path: str) -> int:
        with Erasure.opened(settings_of()) as erasure:
            return erasure.choose([], path, None).entries

    assert [entries(path) for path in ("a.txt", "broken.txt", "large.txt")] == [0, 1, 1]
    erase(settings_of(), path="a.txt")
    assert holders_of(database, CANARY) == []
    assert sql("SELECT count(*) FROM news.article") == [(1,)]
    erase(settings_of(), path="broken.txt")
    assert sql("SELECT kind FROM news.tombstone ORDER BY kind") == [("document",), ("record",)]
    assert holders_of(database, "a record of its own") == []
    assert entries("broken.txt") == 0
    sql("UPDATE winnow.document SET site = 'example.org'")
    erase(settings_of(), site="example.org")
    assert sql("SELECT count(*) FROM news.article") == [(0,)]
    (landing / "c.txt").write_bytes((landing / "broken.txt").read_bytes())
    assert ingest().quarantined == 1
    assert sql("SELECT reason FROM news.quarantine ORDER BY quarantine_id DESC LIMIT 1") == [("erased",)]
    assert list(verify(database)) == []


def test_a_table_without_a_header_whose_first_line_is_quoted_is_erased_too(
    landing: Path, ingest: Ingest, settings_of: Make, database: str
) -> None:
    """The entry in quarantine quoted the line and kept no bytes of it, so that it was no content to be erased."""
    (landing / "by_path.csv").write_text(f"Ines {CANARY} of the harbour,She was heard on Monday\n")
    (landing / "by_document.csv").write_text(OTHER.replace("\n", ",") + "\n")
    (landing / "other.txt").write_text(OTHER)
    assert ingest() == Counts(loaded=1, quarantined=2)
    erase(settings_of(), path="by_path.csv")
    erase(settings_of(), path="other.txt")
    assert holders_of(database, CANARY) == holders_of(database, "Merriweather") == []
    assert ingest(sweep_hours=0).quarantined == 0


def test_a_path_that_several_places_have_needs_the_place(
    landing: Path,
    ingest: Ingest,
    settings_of: Make,
    database: str,
    sql: Sql,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = landing.parent / "other"
    other.mkdir()
    (landing / "a.txt").write_text(STORY)
    (other / "a.txt").write_text(OTHER)
    for place in (landing, other):
        (place / "broken.txt").write_bytes(b"A text. " * 9 + bytes(range(1, 32)) * 20)
    ingest()
    ingest(seeds=str(other))
    with Erasure.opened(settings_of()) as erasure:
        assert erasure.choose([], "broken.txt", None, str(other)).entries == 1
    monkeypatch.setenv("DATABASE_URL", database)
    settings.cache_clear()

    def call(*arguments: str) -> Result:
        return CliRunner().invoke(app, ["erase", "--reason", "asked for", "--yes", *arguments])

    refused = call("--path", "a.txt").exception
    assert isinstance(refused, StoreError) and refused.exit_code == 70
    assert all(told in str(refused) for told in (str(landing), str(other), "Nothing was erased", "--place"))
    assert sql("SELECT count(*) FROM news.tombstone") == [(0,)]
    assert call("--place", str(landing)).exit_code == 2
    assert call("--path", "a.txt", "--place", str(landing)).exit_code == 0
    assert holders_of(database, CANARY) == []
    assert sql("SELECT count(*) FROM news.article") == [(1,)]
    assert call("--path", "a.txt").exit_code == 0  # only one is left that has something of it
    assert sql("SELECT count(*) FROM news.article") == [(0,)]
    settings.cache_clear()


def test_quarantine_is_gone_through_once_for_all(
    archive: None,
    landing: Path,
    ingest: Ingest,
    settings_of: Make,
    database: str,
    sql: Sql,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone_through: list[int] = []

    def counted(cursor: tracing.Cursor) -> Iterator[tuple[int, bytes]]:
        gone_through.append(1)
        yield from quarantined(cursor)

    quarantined = tracing.quarantined
    monkeypatch.setattr(tracing, "quarantined", counted)
    monkeypatch.setattr(erasing, "_AT_ONCE", 1)
    two = the_story(sql), the_story(sql, "other.txt")
    (landing / "third.txt").write_text(STORY.replace(CANARY, "Featherstone").replace("pier", "ferry"))
    assert ingest().loaded == 1
    assert erase(settings_of(), *two) == 2
    assert gone_through == [1]
    assert holders_of(database, CANARY) == holders_of(database, "Merriweather") == []
    assert list(verify(database)) == []


def test_what_is_erased_is_found_by_an_index(database: str) -> None:
    """In every table, also those that come later: each may hold an archive's worth of rows."""
    with psycopg.connect(database) as connection, connection.cursor() as cursor:
        ways = store_erasing._columns(cursor)
        assert {("content_claim", "content_id"), ("document", "document_id")} <= set(ways)
        for way in ways:
            cursor.execute(
                "SELECT count(*) FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0] "
                "WHERE indrelid = ('winnow.' || %s)::regclass AND attname = %s AND indpred IS NULL",
                way,
            )
            assert cursor.fetchone() != (0,), way


def test_a_table_that_comes_later_is_not_forgotten(
    landing: Path, ingest: Ingest, settings_of: Make, database: str, sql: Sql
) -> None:
    (landing / "a.txt").write_text(STORY)
    ingest()
    sql("CREATE TABLE winnow.notes AS SELECT document_id, body FROM winnow.document")
    sql("CREATE MATERIALIZED VIEW news.samples AS SELECT text FROM winnow.removal")
    erase(settings_of(), the_story(sql, "a.txt"))
    assert holders_of(database, CANARY) == []


def test_no_run_may_be_at_work(settings_of: Make) -> None:
    with open_run(settings_of()), pytest.raises(Busy):
        erase(settings_of(), uuid.UUID(int=0))


def test_the_command(archive: None, database: str, sql: Sql, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", database)
    settings.cache_clear()

    def call(*arguments: str) -> Result:
        return CliRunner().invoke(app, ["erase", *arguments])

    key = str(the_story(sql))
    shown = call(key, "--dry-run")
    assert (shown.exit_code, "1 documents" in shown.stdout, "story.txt" in shown.stdout) == (0, True, True)
    assert CANARY not in shown.stdout
    assert call(key, "--reason", "asked for").exit_code == 2  # nobody to ask, and no --yes
    assert call().exit_code == 2
    assert call(key, "--yes").exit_code == 2  # no reason
    unknown = call(str(uuid.UUID(int=1)), "--reason", "x", "--yes")
    assert isinstance(unknown.exception, StoreError) and unknown.exception.exit_code == 70
    assert holders_of(database, CANARY) != []
    done = call(key, "--reason", "asked for", "--yes", "--json")
    assert json.loads(done.stdout)["emptied"] == 2
    assert holders_of(database, CANARY) == []
    settings.cache_clear()


def test_an_erasure_whose_space_is_not_given_back_says_that_it_is_done_and_what_is_left(
    landing: Path, ingest: Ingest, settings_of: Make, sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise psycopg.errors.LockNotAvailable("canceling statement due to lock timeout")

    monkeypatch.setattr(store_erasing, "scrub", refuse)
    (landing / "a.txt").write_text(STORY)
    ingest()
    with Erasure.opened(settings_of()) as erasure:
        erasure.choose([], "a.txt", None)
        with pytest.raises(StoreError, match=r"All of it is erased.*lock timeout.*vacuum"):
            erasure.erase("request 1")
    assert sql("SELECT count(*) FROM winnow.document") == [(0,)]
