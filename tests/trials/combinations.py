"""SIGKILL of the flow, the job and Prefect's server, in every combination, under a real ``winnow serve``."""

from __future__ import annotations

import contextlib
import itertools
import os
import signal
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg

from flows import keeper
from flows.store import embedded
from tests.scheduled.serving import Served, until
from tests.trials.ground import Tally

VICTIMS = {"flow": b"prefect.engine", "job": b"flows.job", "server": b"server\0start"}
EVERY = [c for size in (1, 2, 3) for c in itertools.combinations(VICTIMS, size)]


def kill_each(served: Served, combinations: Sequence[Sequence[str]]) -> Tally:
    """A run in flight, these processes killed at once; then the next run must come through by itself."""
    lost = doubled = 0
    notes = []
    for number, victims in enumerate(combinations):
        text = f"The council of harbour {number} met on Monday and voted to mend its pier before winter. " * 3
        (served.seeds / f"harbour-{os.getpid()}-{number}.txt").write_text(text)
        with served.held_up():
            first = served.command("prefect", "deployment", "run", "ingest")
            assert first.returncode == 0, first.stdout + first.stderr
            name = until(lambda: next((n for n, s in served.states().items() if s == "Running"), None))
            for pid in [pid for victim in victims for pid in _pids(served, VICTIMS[victim])]:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        until(lambda victims=victims: all(_pids(served, VICTIMS[v]) for v in victims if v != "flow"))
        until(lambda: served.command("prefect", "deployment", "inspect", "ingest/ingest").returncode == 0)
        notes.append(f"{'+'.join(victims)}: {served.ended(name, 600)}")
        before = set(served.states())
        again = served.command("prefect", "deployment", "run", "ingest")
        assert again.returncode == 0, again.stdout + again.stderr
        after = until(lambda before=before: next(iter(set(served.states()) - before), None))
        assert served.ended(after, 600) == "Completed", served.log
        found = _count(served)
        lost, doubled = lost + found[0], doubled + found[1]
    return Tally("SIGKILL of flow, job and server", len(combinations), lost, doubled, notes=tuple(notes))


def cut_the_power(served: Served) -> None:
    """Kill all that it consists of before any of it can tidy up; only PostgreSQL lives on."""
    serve = (b"winnow\0serve", b"flows.keeper", *VICTIMS.values())
    for pid in [pid for mark in serve for pid in _pids(served, mark)]:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    assert served.process is not None
    served.process.wait(120)


def make_late(served: Served) -> set[str]:
    """Move all that the schedule has planned into the past, as if nobody had served meanwhile."""
    past = (datetime.now(UTC) - timedelta(hours=3)).strftime("%Y-%m-%d %H:%M:%S.%f")
    with contextlib.closing(sqlite3.connect(served.home / "prefect" / "prefect.db", timeout=60)) as db, db:
        names = {name for (name,) in db.execute("SELECT name FROM flow_run WHERE state_type = 'SCHEDULED'")}
        db.execute(
            "UPDATE flow_run SET next_scheduled_start_time = ?, expected_start_time = ? "
            "WHERE state_type = 'SCHEDULED'",
            (past, past),
        )
    return names


def _pids(served: Served, mark: bytes) -> list[int]:
    home = os.fsencode(str(served.home))
    found = []
    for one in keeper.processes():
        folder = Path(f"/proc/{one.pid}")
        with contextlib.suppress(OSError):
            if mark in (folder / "cmdline").read_bytes() and home in (folder / "environ").read_bytes():
                found += [one.pid] if one.state != "Z" else []
    return found


def _count(served: Served) -> tuple[int, int]:
    """Seeds of which nothing is in the archive, and records that are in it twice."""
    with psycopg.connect(embedded.address(served.home)) as connection:
        row = connection.execute(
            "SELECT (SELECT count(*) FROM winnow.seed_file WHERE current AND place = %s), "
            "(SELECT count(*) - count(DISTINCT (file_id, address)) FROM winnow.sighting), "
            "(SELECT count(*) FROM winnow.document) - (SELECT count(*) FROM winnow.content_claim)",
            (str(served.seeds),),
        ).fetchone()
    assert row is not None
    return len(list(served.seeds.iterdir())) - int(row[0]), int(row[1]) + abs(int(row[2]))
