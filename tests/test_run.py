"""A run: everything has one outcome, a second run changes nothing, duplicates are sightings."""

from __future__ import annotations

import itertools
import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from benchmarks import corpus
from flows import run as run_module
from flows.documents import Counts
from flows.errors import Busy, StoreUnavailable
from flows.run import open_run
from flows.settings import Settings
from flows.store import connecting, ledger, loading
from flows.workers import Workers

Sql = Callable[..., list[tuple[object, ...]]]
Go = Callable[..., ledger.Summary]
STORY = "\n".join(
    [
        "Harbour council votes to rebuild the old pier",
        "By Ines Barreto",
        "The harbour council voted on Monday to rebuild the old pier, which storms destroyed nine years ago.",
        "Work will begin in the spring and is expected to take two years, the council said in a statement.",
        "\u201cIt is the heart of this town,\u201d said the mayor, who had campaigned for it since the storm.",
    ]
)


@pytest.fixture
def go(settings_of: Callable[..., Settings]) -> Go:
    def run_it(**changes: object) -> ledger.Summary:
        settings = settings_of(**changes)
        with open_run(settings) as run, Workers(settings.processes) as workers:
            run.work(workers.submit, ahead=2)
        with connecting.connect(run.address) as connection:
            return ledger.summary(connection, run.run_id)

    return run_it


def rows(sql: Sql) -> list[object]:
    """Everything a second run must not change."""
    tables = ("original", "removal", "document", "sighting", "quarantine", "content_claim", "original_claim")
    return [
        sql(f"SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM winnow.{table} AS t")
        for table in tables
    ]


def test_a_generated_folder_loads_and_a_second_run_changes_nothing(landing: Path, go: Go, sql: Sql) -> None:
    corpus.write(landing, 300)
    first = go(batch_records=70)
    assert (first.status, first.files_found, first.files_done) == ("completed", 300, 300)
    assert first.counts.loaded + first.counts.duplicate == 300
    assert first.counts.duplicate > 10
    removed = sql(
        "SELECT rule, count(*) FROM winnow.removal JOIN winnow.document ON document_id = original_id "
        "WHERE kind = 'removed' GROUP BY rule"
    )
    assert first.removed == dict(removed)
    before = rows(sql)
    second = go()
    assert (second.counts, second.removed) == (Counts(unchanged=300), {})
    assert rows(sql) == before
    assert sql("SELECT status FROM news.run") == [("completed",)] * 2  # that another begins abandons none
    assert "Nothing is new." in second.as_text()


def test_processes_and_batches_change_nothing(
    landing: Path, go: Go, sql: Sql, bare_database: str, settings_of: Callable[..., Settings]
) -> None:
    corpus.write(landing, 500)
    go(batch_records=37, processes=2)
    query = "SELECT document_id, content_id, body, headline FROM winnow.document ORDER BY 1"
    with open_run(settings_of(DATABASE_URL=bare_database)) as run:
        run.work(Workers(1).submit, ahead=1)
    with psycopg.connect(bare_database) as other:
        assert other.execute(query.encode()).fetchall() == sql(query)


def test_the_same_text_under_a_hundred_names_is_one_document(landing: Path, go: Go, sql: Sql) -> None:
    for number in range(100):
        (landing / f"{number:03d}.txt").write_text(STORY)
    assert go().counts == Counts(loaded=1, duplicate=99)
    assert sql("SELECT sightings FROM news.article") == [(100,)]
    assert sql("SELECT path FROM news.sighting WHERE outcome = 'loaded'") == [("000.txt",)]


def test_other_furniture_is_the_same_document_and_its_original_is_kept(
    landing: Path, go: Go, sql: Sql
) -> None:
    (landing / "a.txt").write_text(STORY)
    (landing / "b.txt").write_text(STORY + "\nShare this: Twitter Facebook\n")
    assert go().counts == Counts(loaded=1, duplicate=1)
    texts = {text for (text,) in sql("SELECT winnow.decoded_text(original_id) FROM winnow.original")}
    assert texts == {STORY, STORY + "\nShare this: Twitter Facebook\n"}


def test_a_placeholder_within_a_sentence_stays_and_is_counted(landing: Path, go: Go, sql: Sql) -> None:
    kept = "Readers may write to [email\u00a0protected] until Friday if they saw the accident on the bridge."
    (landing / "a.txt").write_text(STORY + "\n" + kept)
    (landing / "b.txt").write_text(STORY.replace("pier", "wharf"))
    go()
    assert sql("SELECT gaps, body LIKE %s FROM news.article ORDER BY 1", (f"%{kept}%",)) == [
        (0, False),
        (1, True),
    ]


def test_new_content_under_an_old_name_is_found_though_size_and_time_are_the_same(
    landing: Path, go: Go, sql: Sql
) -> None:
    path = landing / "a.txt"
    path.write_text(STORY)
    os.utime(path, ns=(0, 0))
    go()
    path.write_text(STORY.replace("Monday", "Friday"))
    os.utime(path, ns=(0, 0))
    assert go().counts.loaded == 1
    assert sql("SELECT current, count(*) FROM winnow.seed_file GROUP BY 1 ORDER BY 1") == [
        (False, 1),
        (True, 1),
    ]


def test_a_touched_file_is_unchanged(landing: Path, go: Go, sql: Sql) -> None:
    path = landing / "a.txt"
    path.write_text(STORY)
    go()
    before = rows(sql)
    os.utime(path, (1, 1))
    assert go().counts == Counts(unchanged=1)
    assert rows(sql) == before


def test_bad_files_are_set_aside_and_the_run_goes_on(landing: Path, go: Go, sql: Sql) -> None:
    (landing / "good.txt").write_text(STORY)
    (landing / "empty.txt").touch()
    (landing / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (landing / "nul.txt").write_bytes(STORY.encode().replace(b" ", b"\x00", 3))
    (landing / "furniture.txt").write_text("Share this: Twitter Facebook\n>\n<>\n")
    (landing / "surrogate.json").write_text('{"text": "' + "A broken half \\ud800 of a pair. " * 9 + '"}')
    (landing / "link.txt").symlink_to(landing / "good.txt")
    os.mkfifo(landing / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(landing / "socket.txt"))
        summary = go()
    assert summary.counts.loaded == 1
    assert summary.counts.quarantined == 8
    reasons = dict(sql("SELECT path, reason FROM news.quarantine"))
    assert reasons["empty.txt"] == "empty"
    assert reasons["furniture.txt"] == "no-article-left"
    assert reasons["link.txt"] == reasons["pipe.txt"] == reasons["socket.txt"] == "not-a-file"
    assert all(len(str(remedy)) > 10 for (remedy,) in sql("SELECT remedy FROM news.quarantine"))
    assert go().counts == Counts(unchanged=9)


def test_a_name_that_is_not_utf8_and_a_text_that_is_not_either(landing: Path, go: Go, sql: Sql) -> None:
    (landing / os.fsdecode(b"caf\xe9.txt")).write_text(STORY)
    (landing / "latin.txt").write_bytes(
        STORY.replace("pier", "jet\u00e9e").replace("\u201c", '"').replace("\u201d", '"').encode("latin-1")
    )
    assert go().counts.loaded == 2
    assert sql("SELECT path FROM news.sighting WHERE path LIKE 'caf%%'") == [("caf\\xe9.txt",)]
    [(text,)] = sql("SELECT body FROM news.article WHERE body LIKE '%%jet%%' LIMIT 1")
    assert "jet\u00e9e" in str(text)
    assert sql("SELECT encoding <> 'utf-8', encoding_confidence < 1 FROM winnow.original ORDER BY 1") == [
        (False, False),
        (True, True),
    ]


def test_a_line_of_fifty_megabytes(landing: Path, go: Go, sql: Sql) -> None:
    (landing / "long.txt").write_text("word after word goes by and by. " * (50 * 2**20 // 32))
    summary = go()
    assert summary.counts.loaded + summary.counts.quarantined == 1
    assert summary.status == "completed"


def test_the_second_of_two_runs_is_told_to_wait(landing: Path, settings_of: Callable[..., Settings]) -> None:
    with open_run(settings_of()), pytest.raises(Busy), open_run(settings_of()):
        pass


def test_a_database_that_is_down_is_named_without_its_password(settings_of: Callable[..., Settings]) -> None:
    nowhere = "postgresql://someone:geheim@127.0.0.1:1/nothing"
    with pytest.raises(StoreUnavailable) as caught, open_run(settings_of(DATABASE_URL=nowhere)):
        pass
    assert "127.0.0.1" in str(caught.value)
    assert "geheim" not in str(caught.value)


def test_a_terminated_backend_is_survived(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus.write(landing, 120)
    original, times = loading.enter_records, iter(range(100))

    def cut_off(cursor: connecting.Cursor, *rest: object) -> Counts:
        if next(times) in (1, 3):
            sql("SELECT pg_terminate_backend(%s)", (cursor.connection.info.backend_pid,))
        return original(cursor, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(loading, "enter_records", cut_off)
    with open_run(settings_of(batch_records=40)) as run:
        run.work(Workers(1).submit, ahead=1)
    assert run.counts.discovered == 120
    assert sql("SELECT count(*), count(DISTINCT file_id) FROM winnow.sighting") == [(120, 120)]


def test_a_commit_whose_answer_was_lost_is_not_counted_twice(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus.write(landing, 60)
    settings = settings_of(batch_records=30)
    with open_run(settings) as run:
        honest = run._link.connection.transaction
        lost = threading.Event()

        def forgetful() -> object:
            class Transaction:
                def __enter__(self) -> None:
                    self.inner = honest()
                    self.inner.__enter__()

                def __exit__(self, *error: object) -> None:
                    self.inner.__exit__(*error)  # type: ignore[arg-type]
                    if not lost.is_set() and sql("SELECT count(*) FROM winnow.sighting") == [(30,)]:
                        lost.set()
                        raise psycopg.OperationalError("the answer to COMMIT was lost")

            return Transaction()

        monkeypatch.setattr(run._link.connection, "transaction", forgetful)
        run.work(Workers(1).submit, ahead=0)
    assert lost.is_set()
    assert sql("SELECT discovered, files_done FROM news.run") == [(60, 60)]
    assert sql("SELECT count(*), count(DISTINCT file_id) FROM winnow.sighting") == [(60, 60)]


def test_a_run_whose_beginning_was_recorded_unheard_is_recorded_once(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    (landing / "a.txt").write_text(STORY)
    honest, calls = ledger.start_run, itertools.count()

    def unheard(connection: connecting.Connection, *told: object) -> None:
        honest(connection, *told)  # type: ignore[arg-type]
        if next(calls) == 0:
            raise psycopg.OperationalError("the answer to COMMIT was lost")

    monkeypatch.setattr(ledger, "start_run", unheard)
    with open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=1)
    assert next(calls) == 2
    assert sql("SELECT status, loaded FROM news.run") == [("completed", 1)]


def test_one_poison_record_does_not_hold_up_the_others(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus.write(landing, 50)
    honest = run_module.prepare

    def poisoned(found: object, limits: object) -> object:
        files = honest(found, limits)  # type: ignore[arg-type]
        record = files[20].records[0]
        spoilt = record._replace(document=record.document[:-1] + b"\0")
        files[20] = files[20]._replace(records=(spoilt,))
        return files

    monkeypatch.setattr(run_module, "prepare", poisoned)
    with open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=1)
    assert (run.counts.quarantined, run.counts.discovered) == (1, 50)
    assert sql("SELECT reason FROM news.quarantine") == [("refused-by-database",)]


def test_counts_that_do_not_add_up_are_refused(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    with open_run(settings_of()):
        pass
    with pytest.raises(psycopg.errors.CheckViolation):
        sql("UPDATE winnow.run SET loaded = loaded + 1")
    with pytest.raises(psycopg.errors.CheckViolation):
        sql("UPDATE winnow.run SET files_found = files_found + 1")


@pytest.mark.parametrize("way", ["environment", "address", "database"])
def test_no_other_encoding_of_the_client_spoils_a_text(
    way: str, landing: Path, settings_of: Callable[..., Settings], database: str, monkeypatch: pytest.MonkeyPatch,
    sql: Callable[..., object],
) -> None:  # fmt: skip
    (landing / "été.txt").write_text(
        "L’été à la plage\nLa plage a été rouverte lundi, a dit le maire.\n", "utf-8"
    )
    changes = {}
    if way == "environment":
        monkeypatch.setenv("PGCLIENTENCODING", "LATIN1")
    elif way == "address":
        changes["DATABASE_URL"] = f"{database}&client_encoding=latin1"
    else:
        sql(f"ALTER DATABASE {connecting.environment(database)['PGDATABASE']} SET client_encoding = 'LATIN1'")
    with open_run(settings_of(**changes)) as run:
        run.work(Workers(1).submit, ahead=1)
    assert sql("SELECT path, article.headline FROM news.article JOIN news.sighting USING (article_id)") == [
        ("été.txt", "L’été à la plage")
    ]


def test_a_database_with_ways_of_its_own_is_read_all_the_same(landing: Path, go: Go, database: str) -> None:
    ways = ("datestyle=German", "bytea_output=escape", "default_transaction_isolation=serializable")
    address = f"{database}&options={quote(' '.join(f'-c {way}' for way in ways))}"
    (landing / "a.txt").write_text(STORY)
    assert go(DATABASE_URL=address).counts == Counts(loaded=1)
    assert go(DATABASE_URL=address).counts == Counts(unchanged=1)
