"""An erasure waits for a load that is at work, even if a pooler has taken the run's own lock away."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from flows.run import open_run
from flows.settings import Settings
from flows.store import loading
from flows.verify import verify
from flows.workers import Workers
from tests.history.conftest import Ingest
from tests.history.test_erase import CANARY, OTHER, STORY, erase, holders_of, the_story

WAITS = "SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"


def test_what_is_being_loaded_is_erased_with_what_it_repeats(
    landing: Path,
    ingest: Ingest,
    settings_of: Callable[..., Settings],
    database: str,
    sql: Callable[..., list[tuple[object, ...]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (landing / "story.txt").write_text(STORY)
    (landing / "other.txt").write_text(OTHER)
    ingest()
    key = the_story(sql)
    erasing = threading.Thread(target=lambda: erase(settings_of(), key))
    honest = loading.without_erased

    def without_erased(*arguments: object) -> object:
        """The load has asked what was erased, and has entered nothing yet: now something is."""
        records = honest(*arguments)  # type: ignore[arg-type]
        erasing.start()
        with psycopg.connect(database, autocommit=True) as connection:
            while erasing.is_alive() and not connection.execute(WAITS).fetchall():
                time.sleep(0.01)
        return records

    (landing / "copy.txt").write_text(STORY + "\n\n")
    with monkeypatch.context() as patched, open_run(settings_of()) as run:
        run._link.connection.execute("SELECT pg_advisory_unlock_all()")
        run._link.connection.commit()
        patched.setattr(loading, "without_erased", without_erased)
        run.work(Workers(1).submit, ahead=1)
    erasing.join()
    assert run.counts.duplicate == 1
    assert holders_of(database, CANARY) == []
    assert list(verify(database)) == []
