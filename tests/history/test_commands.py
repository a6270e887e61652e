"""The commands of the history as people and machines use them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from flows.cli import app
from flows.errors import OverLimit
from flows.settings import settings
from tests.history.conftest import Ingest
from tests.history.test_reclean import similar_seeds

Sql = Callable[..., list[tuple[object, ...]]]


@pytest.fixture
def winnow(database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Result]]:
    monkeypatch.setenv("DATABASE_URL", database)
    monkeypatch.setenv("WINNOW_PROCESSES", "1")
    settings.cache_clear()
    yield lambda *words: CliRunner().invoke(app, list(words))
    settings.cache_clear()


def test_reclean_shows_refuses_and_does(
    landing: Path, ingest: Ingest, winnow: Callable[..., Result], sql: Sql
) -> None:
    similar_seeds(landing, 20)
    ingest(then=True)
    shown = winnow("reclean")
    assert shown.exit_code == 0
    assert "documents that change" in shown.stdout and "Nothing was changed" in shown.stdout
    preview = json.loads(winnow("reclean", "--json").stdout)
    refused = winnow("reclean", "--apply", "--limit", "0")
    assert isinstance(refused.exception, OverLimit) and refused.exception.exit_code == 77
    assert sql("SELECT count(*) FROM news.reclean") == [(0,)]
    done = winnow("reclean", "--apply", "--yes", "--json")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert told[0]["changed"] == preview["changed"] > 0
    assert (told[1]["status"], told[1]["originals"]) == ("completed", preview["stale"])
    assert "by today's rules" in winnow("reclean").stdout
