"""What the ledger tells of runs and of files: to people, to machines, and to the next run."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.documents import Counts
from flows.errors import MigrationError
from flows.run import Run, open_run
from flows.settings import Settings
from flows.sources import list_files
from flows.store import connecting, ledger, quarantining
from flows.store.ledger import Known, Summary
from flows.workers import Workers

Sql = Callable[..., list[tuple[object, ...]]]
STORY = (
    "Harbour council votes on pier {0}\n"
    "The council voted on Monday to rebuild pier {0}, which storms destroyed nine years ago.\n"
    "Work will begin in the spring and is expected to take two years, the council said.\n"
    "Share this: Twitter Facebook\nLeave a comment\n>\n>\n"
)


@pytest.fixture
def go(settings_of: Callable[..., Settings]) -> Callable[[], Summary]:
    def run_it() -> Summary:
        with open_run(settings_of()) as run:
            run.work(Workers(1).submit, ahead=1)
        with connecting.connect(run.address) as connection:
            return ledger.summary(connection, run.run_id)

    return run_it


def test_each_run_tells_of_its_own_and_the_archive_of_what_it_holds(
    landing: Path, go: Callable[[], Summary], sql: Sql, database: str
) -> None:
    (landing / "a.txt").write_text(STORY.format(1))
    (landing / "b.txt").touch()
    for name in "cd":
        (landing / f"{name}.txt").write_text("Share this: Twitter Facebook\n" + "\n" * ord(name))
    runs = [go()]
    (landing / "a.txt").write_text(STORY.format(2))
    (landing / "e.txt").write_text(STORY.format(1) + "\n")  # a copy: what is removed of it is no news
    (landing / "f.txt").touch()
    runs += [go(), go()]
    assert [run.counts for run in runs] == [
        Counts(loaded=1, quarantined=3),
        Counts(loaded=1, duplicate=1, quarantined=1, unchanged=3),
        Counts(unchanged=6),
    ]
    # The most frequent first.
    assert [list(run.quarantined.items()) for run in runs] == [
        [("no-article-left", 2), ("empty", 1)], [("empty", 1)], [],
    ]  # fmt: skip
    for run in runs:
        removed = sql(
            "SELECT rule, count(*) AS n FROM winnow.removal JOIN winnow.document ON document_id = original_id "
            "WHERE kind = 'removed' AND run_id = %s GROUP BY rule ORDER BY n DESC, rule",
            (run.run_id,),
        )
        assert list(run.removed.items()) == removed
    assert len(set(runs[0].removed.values())) > 1

    with connecting.connect(database) as connection, pytest.raises(MigrationError, match="holds no run"):
        ledger.summary(connection, uuid.UUID(int=0))
    engine = connecting.engine(database)
    assert [run.run_id for run in ledger.last_runs(engine, 2)] == [runs[2].run_id, runs[1].run_id]
    held = {"files": 6, "documents": 2, "sightings": 3, "quarantine": 4}
    assert ledger.totals(engine) == held
    [entry, *_] = quarantining.entries(engine)
    with connecting.connect(database) as connection:
        quarantining.discard(connection, [entry.quarantine_id], "a placeholder of the scraper")
    assert ledger.totals(engine) == {**held, "quarantine": 3}


def test_how_a_run_ended_stays_on_record(
    landing: Path, settings_of: Callable[..., Settings], go: Callable[[], Summary], sql: Sql
) -> None:
    """Whatever becomes of the next one, which finds one that was killed."""
    (landing / "a.txt").write_text(STORY.format(1))
    go()
    (landing / "b.txt").write_text(STORY.format(2))
    with pytest.raises(RuntimeError), open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=1)
        raise RuntimeError("the roof fell in")
    Run(settings_of(), str(landing), None).close()
    go()
    assert sql(
        "SELECT status, error, files_found, files_done, finished_at >= started_at FROM winnow.run ORDER BY started_at"
    ) == [
        ("completed", None, 1, 1, True),
        ("failed", "the roof fell in", 2, 2, True),
        ("abandoned", None, 0, 0, True),
        ("completed", None, 2, 2, True),
    ]


def test_a_file_is_the_same_only_as_it_was_seen(
    landing: Path, go: Callable[[], Summary], database: str, sql: Sql
) -> None:
    """All that discovery sees of it counts, and the answers come in the order of the questions."""
    lines = [json.dumps({"text": STORY.format(n)}) for n in range(3)]
    (landing / "a.jsonl").write_text("\n".join(lines))
    (landing / "b.txt").write_text(STORY.format(9))
    (landing / "c.txt").symlink_to("b.txt")
    go()
    a, b, c = sorted((one.file for one in list_files(str(landing))), key=lambda file: file.path)
    assert a.inode and a.mtime_ns and a.ctime_ns
    others = [
        a._replace(**{name: changed})
        for name, changed in (
            ("size", a.size + 1), ("mtime_ns", a.mtime_ns + 1), ("ctime_ns", a.ctime_ns + 1),
            ("inode", a.inode + 1), ("hint", "x"), ("place", "/elsewhere"), ("path", b"d.txt"),
        )
    ]  # fmt: skip
    digests = dict(sql("SELECT shown, sha256 FROM winnow.seed_file"))
    held = {a: Known(3, digests["a.jsonl"]), b: Known(1, digests["b.txt"]), c: Known(1, None)}  # type: ignore[arg-type]
    held |= {one: replace(held[a], same=False) for one in others[:5]}  # at its path, and other than it was
    asked = [c, *others, b, a]
    with connecting.connect(database) as connection:
        assert ledger.known(connection, asked) == [held.get(one) for one in asked]
    sql("UPDATE winnow.seed_file SET current = false WHERE shown = 'b.txt'")
    with connecting.connect(database) as connection:
        assert ledger.known(connection, [a, b]) == [held[a], None]
        assert ledger.known(connection, [a]) == [held[a]]


def test_a_run_is_told_in_a_few_lines_in_one_or_in_json() -> None:
    facts = (uuid.UUID(int=7), "/landing", "failed", datetime(2026, 1, 2, tzinfo=UTC), None, "abc", 1234, 5)
    counts = Counts(loaded=1, duplicate=2, quarantined=3000, unchanged=4, deferred=5)
    run = Summary(
        *facts, counts, "the roof fell in", {"share": 2000, "prompt": 1}, {"empty": 3}, {"changed": 5}
    )
    assert run.as_text().splitlines() == [
        "Run 00000000-0000-0000-0000-000000000007 over /landing: failed",
        "  files seen       1,234",
        "  loaded               1",
        "  duplicate            2",
        "  quarantined      3,000  (3 empty)",
        "  unchanged            4",
        "  deferred             5  (5 changed)",
        "Removed, by rule:",
        "      2,000  share",
        "          1  prompt",
        "Error: the roof fell in",
    ]
    assert run.as_line() == (
        "failed: 1,234 files seen; 1 loaded, 2 duplicate, 3,000 quarantined, 4 unchanged, 5 deferred"
    )
    told = json.loads(run.as_json())
    assert (told["quarantined"], told["quarantined_because"]) == (3000, {"empty": 3})
    assert (told["discovered"], told["loaded"], told["deferred"], told["removed"]) == (
        3012,
        1,
        5,
        run.removed,
    )
    nothing = Summary(*facts, Counts(unchanged=4))
    assert nothing.as_text().splitlines()[4:] == [
        "  quarantined          0",
        "  unchanged            4",
        "  deferred             0",
        "Nothing is new.",
    ]
