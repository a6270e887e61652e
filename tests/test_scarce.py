"""What is scarce: a disk that gives little or nothing, a database that takes no more connections."""

from __future__ import annotations

import errno
import gzip
import io
import json
import os
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import psycopg
import pytest

from flows import line, work
from flows.documents import Counts
from flows.errors import StoreUnavailable
from flows.run import open_run
from flows.settings import Settings
from flows.sources import Limits, folders, opening, zip_archive
from flows.store import connecting, embedded, roles
from flows.watching import Watch
from flows.workers import Workers

STORY = "Harbour council votes on pier {0}\n" + "The council voted on Monday to rebuild pier {0}.\n" * 40


def throttled(items: Sequence[Any], step: str, limits: Limits, watch: Watch) -> Any:
    """The line over a disk that gives a hundred bytes at a time."""
    honest = opening.Seed.readinto

    def readinto(seed: Any, buffer: Any) -> int:
        time.sleep(0.001)
        return honest(seed, memoryview(buffer)[:100])

    opening.Seed.readinto = readinto  # type: ignore[method-assign]
    try:
        return getattr(line, step)(items, limits, watch)
    finally:
        opening.Seed.readinto = honest  # type: ignore[method-assign]


def stuck(items: Sequence[Any], step: str, limits: Limits, watch: Watch) -> Any:
    """The line over a disk that gives nothing at all."""
    opening.Seed.readinto = lambda *_: time.sleep(3600)  # type: ignore[assignment, method-assign, return-value]
    return getattr(line, step)(items, limits, watch)


def test_a_disk_that_gives_nothing_defers_its_file(
    landing: Path, settings_of: Callable[..., Settings], sql: Callable[..., Any]
) -> None:
    (landing / "a.txt").write_text(STORY.format(1))
    with Workers(2, seconds=0.2) as workers, open_run(settings_of()) as run:
        run.work(lambda step, items, *more: workers.submit(stuck, items, step.__name__, *more), ahead=0)
    assert run.counts == Counts(deferred=1)
    assert sql("SELECT count(*) FROM winnow.quarantine") == [(0,)]
    assert sql("SELECT path, reason FROM news.deferral") == [("a.txt", "stalled")]
    with open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=1)
    assert run.counts == Counts(loaded=1)


def test_a_slow_disk_condemns_no_file(landing: Path, settings_of: Callable[..., Settings]) -> None:
    for number in range(40):
        (landing / f"{number:02d}.txt").write_text(STORY.format(number))
    (landing / "large.jsonl").write_text(
        "".join(json.dumps({"text": STORY.format(n), "title": f"Pier {n}"}) + "\n" for n in range(100, 150))
    )
    with Workers(2, seconds=60) as workers:

        def submit(step: Callable[..., Any], items: Any, *arguments: Any) -> Any:
            return workers.submit(throttled, items, step.__name__, *arguments)

        with open_run(settings_of(batch_records=5, batch_bytes=20_000)) as run:
            run.work(submit, ahead=2)
    assert run.counts == Counts(loaded=90)


def test_a_database_at_its_connection_limit_is_asked_again_and_then_named(
    database: str, landing: Path, settings_of: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    (landing / "a.txt").write_text(STORY.format(1))
    roles.create(database)
    as_loader = database.replace(f"//{embedded.OWNER}@", f"//{roles.LOADER}@")
    settings = settings_of(DATABASE_URL=as_loader)
    waits: list[float] = []
    monkeypatch.setattr(connecting.time, "sleep", waits.append)
    with psycopg.connect(database, autocommit=True) as owner:
        owner.execute("ALTER ROLE winnow_loader CONNECTION LIMIT 1")
    try:
        with psycopg.connect(as_loader) as holder:
            with pytest.raises(StoreUnavailable, match=r"takes no more connections .*pg_stat_activity"):
                open_run(settings).__enter__()
            assert len(waits) == len(connecting._PAUSES)
            # Whoever holds it lets go while the run waits: then it goes on by itself.
            monkeypatch.setattr(connecting.time, "sleep", lambda _: _gone(holder, database))
            with open_run(settings) as run:
                run.work(Workers(1).submit, ahead=1)
        assert run.counts == Counts(loaded=1)
    finally:
        with psycopg.connect(database, autocommit=True) as owner:
            owner.execute("ALTER ROLE winnow_loader CONNECTION LIMIT 20")


def _gone(holder: psycopg.Connection[Any], database: str) -> None:
    """Close a connection and wait until the server has noticed."""
    holder.close()
    left = "SELECT FROM pg_stat_activity WHERE usename = 'winnow_loader'"
    with psycopg.connect(database, autocommit=True) as owner:
        while owner.execute(left).rowcount:
            pass


def test_a_full_temporary_disk_defers_what_needs_it(
    landing: Path, settings_of: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    with io.BytesIO() as packed:
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("a.txt", STORY.format(1))
        (landing / "a.zip.gz").write_bytes(gzip.compress(packed.getvalue()))
    (landing / "many").mkdir()
    for number in range(2, 6):
        (landing / "many" / f"{number}.txt").write_text(STORY.format(number))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as broken:
        broken.setattr(folders, "_HELD", 3)
        broken.setattr(folders.tempfile, "TemporaryFile", full)
        broken.setattr(zip_archive.tempfile, "SpooledTemporaryFile", lambda _: _Full())
        with open_run(settings_of()) as run:
            run.work(Workers(1).submit, ahead=1)
        assert run.counts == Counts(deferred=2)
    with open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=1)
    assert run.counts == Counts(loaded=5)


class _Full(io.BytesIO):
    def write(self, piece: Any) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_server_that_ends_what_takes_long_keeps_no_large_file_out(
    landing: Path, settings_of: Callable[..., Settings], database: str
) -> None:
    limits = ("idle_in_transaction_session_timeout", "idle_session_timeout", "statement_timeout")
    with psycopg.connect(database) as asked:  # those of the address must be known to the server
        limits += ("transaction_timeout",) if asked.info.server_version >= 170000 else ()
    address = f"{database}&options=" + "%20".join(f"-c%20{limit}%3D200ms" for limit in limits)
    (landing / "large.jsonl").write_text(
        "".join(json.dumps({"text": STORY.format(n), "title": f"Pier {n}"}) + "\n" for n in range(20))
    )

    def submit(step: Callable[..., Any], *arguments: Any) -> Any:
        if step is work.prepare_records:
            time.sleep(0.5)  # what takes long is the cleaning, beside which the transaction waits
        return Workers(1).submit(step, *arguments)

    with open_run(settings_of(DATABASE_URL=address, batch_bytes=20_000)) as run:
        run._link.ask(lambda connection: connection.execute("SELECT pg_sleep(0.4)"))
        run.work(submit, ahead=1)
    assert run.counts == Counts(loaded=20)
