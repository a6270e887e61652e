"""What a batch costs, in counts that no clock can blur: statements, commits, bytes."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from benchmarks import corpus
from flows.line import prepare
from flows.run import open_run
from flows.settings import Settings
from flows.sources import Limits, list_files
from flows.workers import Workers


@pytest.fixture
def cost(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter[str]]:
    """Statements, COPY streams and bytes copied since the test began."""
    seen: Counter[str] = Counter()
    execute, copy, write = psycopg.Cursor.execute, psycopg.Cursor.copy, psycopg.Copy.write

    def counted_execute(self: object, *args: object, **kwargs: object) -> object:
        seen["statements"] += 1
        return execute(self, *args, **kwargs)  # type: ignore[arg-type]

    def counted_copy(self: object, *args: object, **kwargs: object) -> object:
        seen["copies"] += 1
        return copy(self, *args, **kwargs)  # type: ignore[arg-type]

    def counted_write(self: object, buffer: bytes) -> None:
        seen["bytes"] += len(buffer)
        write(self, buffer)  # type: ignore[arg-type]

    monkeypatch.setattr(psycopg.Cursor, "execute", counted_execute)
    monkeypatch.setattr(psycopg.Cursor, "copy", counted_copy)
    monkeypatch.setattr(psycopg.Copy, "write", counted_write)
    yield seen


@pytest.mark.parametrize("count", [60, 600])
def test_a_batch_costs_the_same_few_statements_whatever_its_size(
    landing: Path, settings_of: Callable[..., Settings], cost: Counter[str], count: int
) -> None:
    """A statement a row, or a savepoint a row, would show here at once."""
    corpus.write(landing, count)
    with open_run(settings_of(batch_records=1000)) as run:
        cost.clear()
        run.work(Workers(1).submit, ahead=1)
        assert run.counts.loaded > count * 0.8
        assert cost["statements"] <= 14
        assert cost["copies"] <= 4


def test_a_document_is_copied_about_once(
    landing: Path, settings_of: Callable[..., Settings], cost: Counter[str]
) -> None:
    """Body once, original compressed, furniture once: far below two copies of the seed."""
    corpus.write(landing, 300)
    size = sum(path.stat().st_size for path in landing.rglob("*.txt"))
    with open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=1)
    assert cost["bytes"] < 2 * size


def test_nothing_new_asks_little_and_writes_nothing(
    landing: Path, settings_of: Callable[..., Settings], cost: Counter[str]
) -> None:
    corpus.write(landing, 600)
    with open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=1)
    with open_run(settings_of()) as run:
        cost.clear()
        run.work(Workers(1).submit, ahead=1)
        assert run.counts.unchanged == 600
        assert cost["copies"] == 0
        # Among them the load's lock, and this once the folder's row and what it may let go of in quarantine.
        assert cost["statements"] <= 7


def test_a_record_is_sent_to_the_run_about_once(landing: Path) -> None:
    """Body once, original compressed, furniture once, and keys as 16 bytes: below two copies of the seed."""
    corpus.write(landing, 200)
    size = sum(path.stat().st_size for path in landing.rglob("*.txt"))
    sent = pickle.dumps(prepare(list(list_files(str(landing))), Limits()))
    assert len(sent) < 2 * size


@pytest.mark.parametrize(
    ("does", "needless"),
    [
        (
            "import flows.run, flows.workers; flows.run.prepare((), None)",  # the run's own process
            {"flows.line", "flows.cleaning.clean", "numpy", "re2", "bs4", "sqlalchemy", "requests"},
        ),
        (
            "from flows.nursery import _make_ready; _make_ready()",  # the one that others are forked from
            {"sqlalchemy", "psycopg", "pydantic", "requests", "flows.run"},
        ),
    ],
)
def test_a_process_imports_only_what_it_needs(does: str, needless: set[str]) -> None:
    """Each of these takes a run a tenth of a second or so before it begins."""
    then = f"{does}; import sys; print(*sys.modules)"
    shown = subprocess.run([sys.executable, "-c", then], capture_output=True, text=True, check=True).stdout
    assert not needless & set(shown.split())
