"""A real PostgreSQL for every test that asks: one server a session, one fresh database a test."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import settings
from xdist.scheduler import LoadFileScheduling

from flows.settings import Settings
from flows.store import connecting, embedded
from flows.store.migrate import migrate
from tests.places import QUICK

_numbers = itertools.count()
# An example may take as long as a busy machine lets it: no test passes or fails on the clock.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadFileScheduling:
    return _Together(config, log)


class _Together(LoadFileScheduling):
    """Each file goes to one process as a whole, and so do all that share one ``winnow serve``."""

    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return "tests/scheduled" if file.startswith("tests/scheduled/") else file


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a server made for this session, its database migrated."""
    home = Path(tempfile.mkdtemp(prefix="winnow-test-", dir=QUICK))
    home.chmod(0o755)
    try:
        address = embedded.start(home)
        migrate(address)
        yield address
    finally:
        embedded.stop(home)
        shutil.rmtree(home)


@pytest.fixture
def bare_database(server: str) -> Iterator[str]:
    """A fresh database that nothing was done to."""
    yield from _fresh(server, "template1")


@pytest.fixture
def database(server: str) -> Iterator[str]:
    """A fresh migrated database."""
    yield from _fresh(server, embedded.DATABASE)


def _fresh(server: str, template: str) -> Iterator[str]:
    name = f"test_{os.getpid()}_{next(_numbers)}"
    admin = server.replace(f"/{embedded.DATABASE}?", "/postgres?")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        yield server.replace(f"/{embedded.DATABASE}?", f"/{name}?")
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture
def sql(database: str) -> Iterator[Callable[..., list[tuple[object, ...]]]]:
    """Ask the database: ``sql("SELECT ...", parameters)`` gives the rows."""
    with connecting.connect(database, autocommit=True, name="test") as connection:

        def ask(query: str, parameters: object = ()) -> list[tuple[object, ...]]:
            cursor = connection.execute(query.encode(), parameters or None)  # type: ignore[arg-type]
            return cursor.fetchall() if cursor.description else []

        yield ask


@pytest.fixture
def landing(tmp_path: Path) -> Path:
    """An empty landing folder."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    return folder


@pytest.fixture
def settings_of(database: str, landing: Path, tmp_path: Path) -> Callable[..., Settings]:
    """Settings for the test's database and landing folder; name what differs."""

    def make(**changes: object) -> Settings:
        facts = {"DATABASE_URL": database, "seeds": str(landing), "home": tmp_path / "home", "processes": 1}
        return Settings(_env_file=None, **{**facts, **changes})  # type: ignore[arg-type]

    return make
