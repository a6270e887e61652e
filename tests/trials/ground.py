"""Where a trial takes place: a server, fresh databases, a landing folder, runs that can be killed."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path

import psycopg

from benchmarks import corpus
from flows.errors import WinnowError
from flows.run import open_run
from flows.settings import Settings
from flows.sources import Found, limits_of, list_files
from flows.store import embedded
from flows.store.migrate import migrate
from flows.store.rows import FileRows
from flows.work import prepare
from flows.workers import Done, Workers
from tests.places import QUICK

_names = itertools.count()
_fork = multiprocessing.get_context(
    "fork"
)  # a child starts in milliseconds: hundreds of kills are affordable


@dataclass(frozen=True, slots=True)
class Tally:
    """What a trial found: how many faults it made, and how many records were lost or doubled after it."""

    name: str
    faults: int
    lost: int
    doubled: int
    seconds: float = 0.0
    notes: tuple[str, ...] = field(default_factory=tuple)

    def row(self) -> str:
        return f"| {self.name} | {self.faults} | {self.lost} | {self.doubled} | {'; '.join(self.notes)} |"


@dataclass(frozen=True, slots=True)
class Ground:
    """A server of our own and a folder of generated seeds."""

    root: Path
    address: str
    records: int
    cleaned: Mapping[Found, FileRows] = field(default_factory=dict)

    @property
    def seeds(self) -> Path:
        return self.root / "seeds"

    def settings(self, address: str, **changes: object) -> Settings:
        facts = {
            "DATABASE_URL": address,
            "seeds": str(self.seeds),
            "home": self.root / "home",
            "processes": 1,
        }
        return Settings(_env_file=None, **{**facts, "batch_records": 100, **changes})  # type: ignore[arg-type]

    @contextmanager
    def database(self) -> Iterator[str]:
        """A fresh migrated database, dropped at the end."""
        name = f"trial_{os.getpid()}_{next(_names)}"
        admin = self.address.replace(f"/{embedded.DATABASE}?", "/postgres?")
        with psycopg.connect(admin, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {embedded.DATABASE}".encode())
            try:
                yield self.address.replace(f"/{embedded.DATABASE}?", f"/{name}?")
            finally:
                connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())

    def run(self, address: str, sweep: bool = False, **changes: object) -> None:
        """One undisturbed run, here."""
        with open_run(self.settings(address, **changes), sweep=sweep) as run:
            run.work(self._submit, ahead=1)

    def _submit(self, function: Callable[..., object], items: Sequence[Found], *arguments: object) -> Done:
        """Cleaning is pure and done once: what a trial repeats hundreds of times is the load."""
        if function is prepare and all(one in self.cleaned for one in items):
            return Done([self.cleaned[one] for one in items])
        return Done(function(items, *arguments))

    def start(
        self, address: str, prepare: Callable[[], None] = lambda: None, **changes: object
    ) -> BaseProcess:
        """One run in a process of its own; exit code 0 when it completed, 3 when it said why not."""

        def body() -> None:
            try:
                prepare()
                self.run(address, **changes)
            except (WinnowError, psycopg.Error):
                os._exit(3)
            os._exit(0)

        process = _fork.Process(target=body)
        process.start()
        return process

    def tally(self, address: str, name: str, faults: int, *notes: str) -> Tally:
        """Run once more undisturbed, then count what is missing and what is there twice."""
        deadline = time.monotonic() + 30
        while True:
            try:
                self.run(address)
                break
            except WinnowError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.2)
        with psycopg.connect(address) as connection:
            row = connection.execute(
                "SELECT count(*), count(DISTINCT (file_id, address)), "
                "(SELECT count(*) FROM winnow.document), (SELECT count(*) FROM winnow.content_claim), "
                "(SELECT sum(loaded + duplicate) FROM winnow.run) FROM winnow.sighting"
            ).fetchone()
            assert row is not None
            sightings, distinct, documents, claims, counted = map(int, row)
        lost = self.records - distinct + max(0, claims - documents)
        doubled = sightings - distinct + max(0, documents - claims) + abs(counted - sightings)
        return Tally(name, faults, lost, doubled, notes=notes)


@contextmanager
def ground(records: int) -> Iterator[Ground]:
    """Make a ground of so many generated records; its server ends with it."""
    root = Path(tempfile.mkdtemp(prefix="winnow-trial-", dir=QUICK))
    root.chmod(0o755)
    try:
        corpus.write(root / "seeds", records)
        address = embedded.start(root / "home")
        migrate(address)
        limits = limits_of(Settings(_env_file=None))
        found = list(list_files(str(root / "seeds"), limits))
        with Workers(0) as workers:
            pieces = [
                workers.submit(prepare, found[at : at + 200], limits) for at in range(0, len(found), 200)
            ]
            rows = [row for piece in pieces for row in piece.result()]
        yield Ground(root, address, records, dict(zip(found, rows, strict=True)))
    finally:
        embedded.stop(root / "home")
        shutil.rmtree(root)
