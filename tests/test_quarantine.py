"""What could not be loaded is listed, shown, tried again, discarded; the counts stay balanced."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from flows import line
from flows.documents import Counts, Document
from flows.errors import StoreError
from flows.run import open_run
from flows.settings import Settings
from flows.sources import Limits
from flows.store import connecting, quarantining
from flows.workers import Workers

Sql = Callable[..., list[tuple[object, ...]]]
PROSE = "The council of the harbour town met on Monday and voted to mend the pier before winter comes. "


@pytest.fixture
def go(settings_of: Callable[..., Settings]) -> Callable[[], Counts]:
    def run_it() -> Counts:
        with open_run(settings_of()) as run:
            run.work(Workers(1).submit, ahead=1)
        return run.counts

    return run_it


def test_a_record_is_tried_again_alone(
    landing: Path, go: Callable[[], Counts], sql: Sql, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [json.dumps({"text": PROSE * 3 + f"Number {n} spoke last."}) for n in range(5)]
    (landing / "five.jsonl").write_text("\n".join(lines))
    honest = line.described

    def faulty(one: line.CleanPage, limits: Limits) -> Document:
        if "Number 3" in one.page.text:
            raise RuntimeError("a fault of ours")
        return honest(one, limits)

    with monkeypatch.context() as patched:
        patched.setattr(line, "described", faulty)
        assert go() == Counts(loaded=4, quarantined=1)
    engine = connecting.engine(database)
    [entry] = quarantining.entries(engine)
    assert (entry.reason, entry.path) == ("internal-error", "five.jsonl")
    assert go() == Counts(unchanged=5)

    with connecting.connect(database) as connection:
        assert quarantining.retry(connection, [entry.quarantine_id]) == 1
    assert go() == Counts(loaded=1, unchanged=4)
    assert quarantining.entries(engine) == []
    assert quarantining.entry(engine, entry.quarantine_id).status == "replayed"
    assert sql("SELECT count(*), count(DISTINCT address) FROM news.sighting") == [(5, 5)]
    lineage = "SELECT outcome, quarantine_status FROM news.lineage WHERE address = %s ORDER BY entered_at"
    assert sql(lineage, (entry.address,)) == [("quarantined", "replayed"), ("loaded", None)]
    assert go() == Counts(unchanged=5)


def test_what_fails_again_waits_again(
    landing: Path, go: Callable[[], Counts], sql: Sql, database: str
) -> None:
    (landing / "empty.txt").touch()
    assert go() == Counts(quarantined=1)
    with connecting.connect(database) as connection:
        assert quarantining.retry(connection, None) == 1
    assert go() == Counts(quarantined=1)
    assert sql("SELECT status FROM news.quarantine ORDER BY quarantine_id") == [("replayed",), ("held",)]


def test_a_repaired_file_clears_its_entry(landing: Path, go: Callable[[], Counts], sql: Sql) -> None:
    (landing / "a.txt").touch()
    go()
    (landing / "a.txt").write_text(PROSE * 3)
    assert go() == Counts(loaded=1)
    assert sql("SELECT status FROM news.quarantine") == [("replayed",)]


def test_discarded_with_a_reason_it_stays_on_record(
    landing: Path, go: Callable[[], Counts], sql: Sql, database: str
) -> None:
    (landing / "empty.txt").touch()
    go()
    [entry] = quarantining.entries(connecting.engine(database))
    with connecting.connect(database) as connection:
        assert quarantining.discard(connection, [entry.quarantine_id], "a placeholder of the scraper") == 1
    assert sql("SELECT status, status_reason FROM news.quarantine") == [
        ("discarded", "a placeholder of the scraper")
    ]
    with pytest.raises(StoreError, match="no entry 999"):
        quarantining.entry(connecting.engine(database), 999)
