"""Many runs at once, on the same files and on overlapping ones; reruns; copies; clocks."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import uuid
from collections.abc import Callable, Sequence
from multiprocessing.process import BaseProcess
from typing import Any, Self

import psycopg

from flows.store import connecting, ledger, loading, seed_files
from flows.store.connecting import RUN_LOCK
from flows.store.link import Link
from flows.store.rows import FileRows
from tests.trials.ground import Ground, Tally

_UNLOCKED = ", the lock taken away"
_fork = multiprocessing.get_context("fork")


def at_once(ground: Ground, times: int, runs: int = 8, locked: bool = True) -> Tally:
    """``runs`` runs started together. The run's lock lets one at a time through, the others wait and say so in the
    end. Without it (what if a pooler took it away?) the load's own lock and the claims stand between them."""
    with _Crowd() as crowd:
        lost = doubled = failed = 0
        enter = crowd.meet if locked else crowd.barge_in
        for _ in range(times):
            with ground.database() as address:
                failed += crowd.run([ground.start(address, enter) for _ in range(runs)])
                found = ground.tally(address, "", times)
                lost, doubled = lost + found.lost, doubled + found.doubled
        waited = f"{crowd.waits.value} found the archive taken, {failed} of them to the end"
        notes = (waited if locked else crowd.told(failed),)
    name = f"{runs} runs at once" + ("" if locked else _UNLOCKED)
    return Tally(name, times, lost, doubled, notes=notes)


def overlapping(ground: Ground, times: int, locked: bool = True) -> Tally:
    """Four runs at once over folders that share files: in the end the archive is as after one run at a time."""
    folders = [ground.root / f"part{number}" for number in range(4)]
    parts = sorted(ground.seeds.iterdir())
    for number, folder in enumerate(folders):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for part in [*parts[number::3], *parts[:1]]:
            shutil.copytree(part, folder / part.name, dirs_exist_ok=True)
    with ground.database() as address:
        for folder in folders:
            ground.run(address, seeds=str(folder))
        expected = _held(address)
    with _Crowd() as crowd:
        lost = doubled = failed = 0
        enter = crowd.meet if locked else crowd.barge_in
        for _ in range(times):
            with ground.database() as address:
                failed += crowd.run([ground.start(address, enter, seeds=str(one)) for one in folders])
                for folder in folders:
                    ground.run(address, seeds=str(folder))
                found = _held(address)
            lost += sum(max(0, e - f) for e, f in zip(expected, found, strict=True))
            doubled += sum(max(0, f - e) for e, f in zip(expected, found, strict=True))
        notes = (
            f"{expected[0]:,} records, {expected[1]:,} texts",
            f"{crowd.waits.value} found the archive taken" if locked else crowd.told(failed),
        )
    name = "four runs at once on overlapping files" + ("" if locked else _UNLOCKED)
    return Tally(name, times, lost, doubled, notes=notes)


class _Crowd:
    """Runs that begin at one moment, and what they counted of one another."""

    def __init__(self) -> None:
        self.waits, self.met, self.refused = (_fork.Value("i", 0) for _ in range(3))
        self._start = _fork.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._start.set()

    def run(self, processes: Sequence[BaseProcess]) -> int:
        """Let them go, wait for all, and give how many did not complete."""
        self._start.set()
        for process in processes:
            process.join()
        self._start.clear()
        return sum(process.exitcode != 0 for process in processes)

    def told(self, failed: int) -> str:
        return (
            f"{self.met.value:,} files and claims met another run's; {self.refused.value:,} transactions refused or "
            f"undone and made again; {failed} runs left the rest to the next"
        )

    def meet(self) -> None:
        """In a run's process: wait for the others, and count whether the archive was taken."""
        honest = ledger.take_lock

        def take_lock(connection: connecting.Connection) -> None:
            taken = connection.execute("SELECT pg_try_advisory_lock(%s)", (RUN_LOCK,)).fetchone()
            connection.commit()
            _add(self.waits, taken != (True,))
            if taken != (True,):
                honest(connection)

        ledger.take_lock = take_lock
        self._start.wait()

    def barge_in(self) -> None:
        """In a run's process: wait for the others, take no lock, and count collisions."""
        enter, claim, once = seed_files.enter_files, loading._claim_originals, Link.transaction

        def entered(cursor: connecting.Cursor, run_id: uuid.UUID, files: Sequence[FileRows]) -> Any:
            wanted = enter(cursor, run_id, files)
            _add(self.met, len(files) - len(wanted))
            return wanted

        def claimed(cursor: connecting.Cursor, wanted: Any) -> set[uuid.UUID]:
            granted = claim(cursor, wanted)
            _add(self.met, len(wanted) - len(granted))
            return granted

        def transaction(link: Link, make: Callable[[connecting.Cursor], Any]) -> Any:
            def counted(cursor: connecting.Cursor) -> Any:
                try:
                    return make(cursor)
                except psycopg.Error:
                    _add(self.refused, 1)
                    raise

            return once(link, counted)

        ledger.take_lock = lambda _: None
        seed_files.enter_files = entered
        loading._claim_originals = claimed
        Link.transaction = transaction  # type: ignore[method-assign]
        self._start.wait()


def _add(counter: Any, more: int) -> None:
    with counter.get_lock():
        counter.value += more


def _held(address: str) -> tuple[int, ...]:
    """Records, documents and claims in the archive, and what the runs say they entered."""
    with psycopg.connect(address) as connection:
        row = connection.execute(
            "SELECT (SELECT count(*) FROM winnow.sighting), (SELECT count(*) FROM winnow.document), "
            "(SELECT count(*) FROM winnow.content_claim), (SELECT sum(loaded + duplicate) FROM winnow.run)"
        ).fetchone()
    assert row is not None
    return tuple(map(int, row))


def reruns(ground: Ground, times: int) -> Tally:
    """Rerun unchanged, with the files' clocks a day off, in 1970 and in 2100: no row changes."""
    changed = 0
    with ground.database() as address:
        ground.run(address)
        before = _rows(address)
        for number in range(times):
            moment = (None, 0, 4_102_444_800, 86_400)[number % 4]
            if moment is not None:
                for path in ground.seeds.rglob("*.txt"):
                    os.utime(path, (moment, moment))
            ground.run(address)
            changed += _rows(address) != before
        found = ground.tally(address, "", times)
    return Tally(
        "rerun, clocks astray", times, found.lost, found.doubled, notes=(f"{changed} changed a row",)
    )


def _rows(address: str) -> list[object]:
    tables = ("original", "removal", "document", "sighting", "quarantine", "content_claim", "original_claim")
    with psycopg.connect(address) as connection:
        return [
            connection.execute(
                f"SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM winnow.{table} AS t".encode()
            ).fetchone()
            for table in tables
        ]
