"""A damaged file against the archive: nothing of it is kept, and it counts once when it comes back whole."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.documents import Counts
from flows.run import open_run
from flows.settings import Settings
from flows.workers import Workers
from tests.sources import packing
from tests.sources.packing import Article

Sql = Callable[..., list[tuple[object, ...]]]
Go = Callable[[], Counts]


@pytest.fixture(params=["held", "streamed"])
def go(request: pytest.FixtureRequest, settings_of: Callable[..., Settings]) -> Go:
    """A run, over files that fit a batch and over files that are loaded piece by piece."""
    changes = {"batch_bytes": 40_000, "batch_records": 20} if request.param == "streamed" else {}

    def run_it() -> Counts:
        with open_run(settings_of(**changes)) as run:
            run.work(Workers(1).submit, ahead=1)
        return run.counts

    return run_it


def lines(count: int) -> bytes:
    articles = [Article(number) for number in range(count)]
    for one in articles:
        one.text = "\n".join(
            [one.title, one.text, f"It was the {one.url} they had waited for, they said."] * 2
        )
    return packing.as_lines(articles)


def test_a_file_damaged_late_leaves_nothing_and_comes_back_whole(landing: Path, go: Go, sql: Sql) -> None:
    whole = gzip.compress(lines(200))
    path = landing / "a.jsonl.gz"
    path.write_bytes(whole[:-9])
    assert go() == Counts(quarantined=1)
    assert sql("SELECT reason, path, address FROM news.quarantine") == [("damaged", "a.jsonl.gz", "")]
    for table in ("document", "original", "sighting", "content_claim"):
        assert sql(f"SELECT count(*) FROM winnow.{table}") == [(0,)], table
    assert go() == Counts(unchanged=1)

    whole_one = landing / "a.jsonl.gz.part"
    whole_one.write_bytes(whole)
    whole_one.rename(path)
    assert go() == Counts(loaded=200)
    assert go() == Counts(unchanged=200)
    assert sql("SELECT count(*), count(DISTINCT address) FROM news.sighting") == [(200, 200)]


def test_records_that_are_no_articles_are_counted_beside_the_others(landing: Path, go: Go, sql: Sql) -> None:
    raw = lines(150).splitlines(keepends=True)
    raw[100] = b'{"text": NaN}\n'
    raw[101] = b'{"text": "a", "text": "b"}\n'
    (landing / "a.jsonl").write_bytes(b"".join(raw))
    assert go() == Counts(loaded=148, quarantined=2)
    assert sql("SELECT reason, address FROM news.quarantine ORDER BY 1") == [
        ("duplicate-keys", "#102"),
        ("no-text-field", "#101"),
    ]
    assert go() == Counts(unchanged=150)
