"""A recleaned archive is the one that today's rules would have made, and what was stays visible."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from benchmarks import corpus
from flows import line
from flows.cleaning.rules import RULESET
from flows.errors import Busy, OverLimit
from flows.previewing import Preview, preview
from flows.recleaning import open_reclean
from flows.run import open_run
from flows.settings import Settings
from flows.store import connecting, recleaning, search
from flows.store.replacing import SEEN
from flows.verify import verify
from flows.workers import Workers
from tests.history.conftest import Ingest

Sql = Callable[..., list[tuple[object, ...]]]
Make = Callable[..., Settings]
# All that follows from seeds and rules: not the run that happened to read them, and not the time.
STATE = {
    "document": "SELECT to_jsonb(t) - '{first_seen,valid_from,run_id}'::text[] FROM winnow.document AS t",
    "original": "SELECT to_jsonb(t) FROM winnow.original AS t",
    "removal": "SELECT to_jsonb(t) FROM winnow.removal AS t",
    "content_claim": "SELECT to_jsonb(t) FROM winnow.content_claim AS t",
    "sighting": "SELECT to_jsonb(t) - '{sighting_id,seen_at,run_id,outcome}'::text[] FROM winnow.sighting AS t",
}


def state(address: str) -> dict[str, list[str]]:
    with psycopg.connect(address) as connection:
        return {
            table: sorted(str(row) for (row,) in connection.execute(query.encode()))
            for table, query in STATE.items()
        }


def everything(address: str) -> dict[str, str]:
    """Every row of every table, system catalogues and all but the views of the moment left out."""
    with psycopg.connect(address) as connection:
        tables = connection.execute(
            "SELECT c.oid::regclass::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace "
            "WHERE relkind = 'r' AND nspname IN ('winnow', 'news', 'public')"
        ).fetchall()
        return {
            table: str(
                connection.execute(
                    f"SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {table} AS t".encode()
                ).fetchone()
            )
            for (table,) in tables
        }


def reclean(settings: Settings) -> dict[str, object]:
    with open_reclean(settings) as one:
        one.work(Workers(1).submit, ahead=1)
        return one.account()


def look(settings: Settings) -> Preview:
    return preview(settings, Workers(1).submit, ahead=1)


def similar_seeds(landing: Path, count: int = 120, seed: int = 3) -> None:
    """Stories of a few lines out of a small stock, so that many differ in one line only."""
    chance = random.Random(seed)
    lines = [
        f"The {place} council {verb} the plan for the {thing} on Monday, officials said in a statement."
        for place in ("northern", "southern", "coastal")
        for verb in ("approved", "rejected")
        for thing in ("bridge", "harbour")
    ]
    for number in range(count):
        story = ["Council decides on the plan", *lines[:3], *sorted(chance.sample(lines[3:], 2)), ">"]
        if chance.random() < 0.5:
            story.append(chance.choice(["Subscribe to our newsletter", "Leave a comment", "Advertisement"]))
        (landing / f"{number:04d}.txt").write_text("\n".join(story))


@pytest.fixture
def fresh(bare_database: str, settings_of: Make, landing: Path) -> Callable[[], dict[str, list[str]]]:
    """What an archive is that today's rules made from the start."""

    def make() -> dict[str, list[str]]:
        with open_run(settings_of(DATABASE_URL=bare_database)) as run:
            run.work(Workers(1).submit, ahead=1)
        return state(bare_database)

    return make


@pytest.mark.parametrize("batch", [3, 500])
def test_it_ends_where_todays_rules_would_have_begun(
    landing: Path,
    ingest: Ingest,
    settings_of: Make,
    database: str,
    sql: Sql,
    fresh: Callable[[], object],
    batch: int,
) -> None:
    similar_seeds(landing, 70)
    corpus.write(landing / "more", 20)
    ferries = [
        f"The ferry number {number} left the harbour of Lindholm on time on Monday." for number in range(20)
    ]
    same = [text for text in ferries if zlib.crc32(text.encode()) % 3 != 1]  # by the rules that were too
    (landing / "same.txt").write_text("\n".join(["Ferries leave on time", *same]))
    ingest(then=True)
    (landing / "too.txt").write_text("\n".join(["Ferries leave on time", *ferries]))
    assert ingest(then=True).duplicate == 1
    before = dict(sql("SELECT document_id, body FROM winnow.document"))
    search.index(database)
    shown = f"SELECT document_id, valid_from, md5(({', '.join(SEEN)})::text) FROM winnow.document"
    then = {key: facts for key, *facts in sql(shown)}
    seen = look(settings_of())
    account = reclean(settings_of(batch_records=batch))
    assert state(database) == fresh()
    assert list(verify(database)) == []
    assert account["originals"] == seen.stale > 40
    assert account["won"] > 0 and account["lost"] > 0 and account["gone"] > 0 and account["made"] > 0
    assert (seen.merged > 0, seen.split > 0) == (True, True)
    # Since when a document is as it is moves with what a reader sees of it, and with nothing else.
    now = {key: facts for key, *facts in sql(shown)}
    moved = [(now[key][0] > since, now[key][1] != what) for key, (since, what) in then.items() if key in now]
    assert set(moved) == {(True, True), (False, False)}
    # What a reclean makes is found, although the run that it belongs to was indexed before.
    search.index(database)
    assert sql(
        "SELECT count(*) FROM winnow.document LEFT JOIN winnow.search USING (document_id) WHERE vector IS NULL"
    ) == [(0,)]
    # Whatever a reader saw before is still to be seen, here or in the history.
    after = dict(sql("SELECT article_id, body FROM news.article"))
    history = dict(
        sql("SELECT article_id, body FROM news.article_version WHERE ruleset = '00000000000000aa'")
    )
    for document, body in before.items():
        assert history.get(document, after.get(document)) == body
    assert sql("SELECT count(*) FROM news.article_version WHERE ruleset <> '00000000000000aa'") == [(0,)]
    gone = sql(
        "SELECT v.present_article_id = s.article_id FROM news.article_version AS v "
        "JOIN news.sighting AS s ON s.original_id = v.article_id"
    )
    assert set(gone) == {(True,)}
    # The history does not depend on the batches either, and a second reclean finds nothing to do.
    assert reclean(settings_of())["originals"] == 0
    assert look(settings_of()).changed == 0


def test_a_document_that_an_older_copy_displaces_stays_in_the_history(
    landing: Path, ingest: Ingest, settings_of: Make, database: str, sql: Sql
) -> None:
    ferries = [
        f"The ferry number {number} left the harbour of Lindholm on time on Monday." for number in range(20)
    ]
    (landing / "old.txt").write_text("\n".join(["Ferries leave on time", *ferries]))
    assert ingest(then=True).loaded == 1
    (landing / "new.txt").write_text("\n".join(["Ferries leave on time", *ferries, "Leave a comment"]))
    assert ingest().loaded == 1
    [(displaced, body)] = sql("SELECT document_id, body FROM winnow.document WHERE ruleset = %s", (RULESET,))
    assert look(settings_of()).changed == 1
    account = reclean(settings_of(batch_bytes=1))  # each is more than may be held, and is taken alone
    assert (account["changed"], account["gone"]) == (1, 1)
    assert sql("SELECT body FROM news.article_version WHERE article_id = %s", (displaced,)) == [(body,)]
    assert sql("SELECT count(*) FROM news.article_version") == [(2,)]
    assert list(verify(database)) == []
    assert reclean(settings_of())["originals"] == 0
    assert (
        sql("SELECT status FROM winnow.reclean") == [("completed",)] * 2
    )  # that another begins abandons none


def test_a_rehearsal_leaves_no_trace(landing: Path, ingest: Ingest, settings_of: Make, database: str) -> None:
    similar_seeds(landing, 30)
    ingest(then=True)
    before = everything(database)
    seen = look(settings_of(batch_records=7))
    assert seen.changed > 0
    assert seen.largest[0].won + seen.largest[0].lost >= seen.largest[-1].won + seen.largest[-1].lost > 0
    assert everything(database) == before


def test_the_preview_counts_merges_and_splits_as_they_come(
    landing: Path, ingest: Ingest, settings_of: Make, sql: Sql
) -> None:
    similar_seeds(landing, 60)
    ingest(then=True)
    (landing / "fresh.txt").write_text((landing / "0003.txt").read_text() + "\nLeave a comment")
    ingest()
    old = dict(sql("SELECT original_id, content_id FROM winnow.original"))
    seen = look(settings_of(batch_records=7))
    reclean(settings_of())
    new = dict(sql("SELECT original_id, content_id FROM winnow.original"))
    merged: dict[object, set[object]] = {}
    split: dict[object, set[object]] = {}
    for original, content in old.items():
        merged.setdefault(new[original], set()).add(content)
        split.setdefault(content, set()).add(new[original])
    assert seen.merged == sum(len(olds) > 1 for olds in merged.values()) > 0
    assert seen.split == sum(len(news) > 1 for news in split.values()) > 0


def test_past_the_limit_it_refuses(landing: Path, ingest: Ingest, settings_of: Make) -> None:
    similar_seeds(landing, 20)
    ingest(then=True)
    seen = look(settings_of())
    with pytest.raises(OverLimit, match=r"more than the limit of 1\.0%"):
        seen.hold_to(0.01)
    seen.hold_to(1)


def test_what_todays_rules_make_nothing_of_stays_as_it_was(
    landing: Path, ingest: Ingest, settings_of: Make, database: str, sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    similar_seeds(landing, 60)
    ingest(then=True)
    doomed = sql("SELECT string_agg(DISTINCT body, '' ORDER BY body) FROM winnow.document")
    refuse_some(monkeypatch)
    seen = look(settings_of())
    account = reclean(settings_of(batch_records=5))
    assert account["kept"] == seen.kept["internal-error"] > 0
    assert sql("SELECT count(*) FROM winnow.original WHERE ruleset <> %s", (RULESET,)) == [(account["kept"],)]
    monkeypatch.undo()
    assert doomed
    assert list(verify(database)) == []


def test_a_reclean_gives_a_digest_to_texts_loaded_before_there_was_one(
    landing: Path, ingest: Ingest, settings_of: Make, sql: Sql
) -> None:
    similar_seeds(landing, 20)
    ingest(then=True)
    digests = "SELECT original_id, text_sha256 FROM winnow.original ORDER BY 1"
    loaded = sql(digests)
    sql("UPDATE winnow.original SET text_sha256 = NULL")
    reclean(settings_of())
    assert sql(digests) == loaded
    assert all(digest is not None for _, digest in loaded)


def refuse_some(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the rules make nothing of three texts of seven."""
    honest = line.content_id

    def sometimes(body: str, headline: str | None = None) -> object:
        if zlib.crc32(body.encode()) % 7 in {0, 3, 5}:
            raise ValueError("no")
        return honest(body, headline)

    monkeypatch.setattr(line, "content_id", sometimes)


def test_it_shares_the_lock_with_runs(landing: Path, settings_of: Make) -> None:
    with open_run(settings_of()), pytest.raises(Busy), open_reclean(settings_of()):
        pass
    with open_reclean(settings_of()), pytest.raises(Busy), open_run(settings_of()):
        pass


def test_killed_at_any_point_it_goes_on_and_ends_the_same(
    landing: Path,
    tmp_path: Path,
    ingest: Ingest,
    settings_of: Make,
    database: str,
    sql: Sql,
    fresh: Callable[[], object],
) -> None:
    similar_seeds(landing, 80)
    ingest(then=True)
    command = [sys.executable, "-m", "flows", "reclean", "--apply", "--yes", "--json"]
    environment = {
        **os.environ, "DATABASE_URL": database, "WINNOW_SEEDS": str(landing), "WINNOW_BATCH_RECORDS": "5",
        "WINNOW_PROCESSES": "1",
    }  # fmt: skip
    chance = random.Random(5)
    left = stale = 80
    kills = 0
    while kills < 2:
        process = subprocess.Popen(command, env=environment, cwd=tmp_path, stdout=subprocess.DEVNULL)
        # Killed when it has done a little more: so by its progress and never by the clock.
        goal = left - chance.randint(1, 20)
        while left > max(goal, 1) and process.poll() is None:
            time.sleep(0.005)
            [(left,)] = sql("SELECT count(*) FROM winnow.original WHERE ruleset <> %s", (RULESET,))  # type: ignore[assignment]
        process.kill()
        process.wait()
        kills += 1
        assert [f.what for f in verify(database)] == []
    assert 0 < left < stale
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert state(database) == fresh()
    assert sql("SELECT sum(originals), count(*) FILTER (WHERE status = 'completed') FROM news.reclean") == [
        (sql("SELECT count(*) FROM winnow.original")[0][0], 1)
    ]
    assert (
        sql("SELECT count(*), count(DISTINCT article_id) FROM news.article_version")[0][0]
        == sql("SELECT count(DISTINCT article_id) FROM news.article_version")[0][0]
    )


def test_a_cut_connection_is_survived(
    landing: Path, ingest: Ingest, settings_of: Make, sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    similar_seeds(landing, 60)
    ingest(then=True)
    original, times = recleaning.count_up, iter(range(1000))

    def cut_off(cursor: connecting.Cursor, *rest: object) -> None:
        original(cursor, *rest)  # type: ignore[arg-type]
        if next(times) in (1, 4):
            sql("SELECT pg_terminate_backend(%s)", (cursor.connection.info.backend_pid,))

    monkeypatch.setattr(recleaning, "count_up", cut_off)
    account = reclean(settings_of(batch_records=7))
    assert [(account["originals"],)] == sql("SELECT count(*) FROM winnow.original")
    assert next(times) > 8


@pytest.mark.parametrize("when", ["originals >= 14", "kept > 0"])
def test_a_commit_whose_answer_was_lost_is_counted_once(
    landing: Path, ingest: Ingest, settings_of: Make, sql: Sql, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    similar_seeds(landing, 60)
    ingest(then=True)
    if when.startswith("kept"):
        refuse_some(monkeypatch)
    lost: list[object] = []
    with open_reclean(settings_of(batch_records=7)) as one:
        honest = one._link.connection.transaction

        @contextmanager
        def forgetful() -> Iterator[None]:
            with honest():
                yield
            if not lost and sql(f"SELECT 1 FROM winnow.reclean WHERE {when}"):
                lost.append(sql("SELECT originals, changed, won FROM winnow.reclean"))
                raise psycopg.OperationalError("the answer to COMMIT was lost")

        monkeypatch.setattr(one._link.connection, "transaction", forgetful)
        one.work(Workers(1).submit, ahead=0)
    assert lost
    [(originals, kept, changed)] = sql("SELECT originals, kept, changed FROM winnow.reclean")
    assert [(originals + kept,)] == sql("SELECT count(*) FROM winnow.original")  # type: ignore[operator]
    assert [(kept,)] == sql("SELECT count(*) FROM winnow.original WHERE ruleset <> %s", (RULESET,))
    assert [(changed,)] == sql(
        "SELECT count(*) FROM winnow.document_version JOIN winnow.document USING (document_id)"
    )
