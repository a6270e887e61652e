"""A generated archive for the tests that only read one, and a way to load a few texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from benchmarks import generated
from flows.run import open_run
from flows.settings import Settings
from flows.store import embedded, search
from flows.workers import Workers


@pytest.fixture(scope="session")
def generated_archive(server: str) -> Iterator[str]:
    """The address of an archive of 1,200 generated records over 42 days, indexed. Only for reading."""
    admin = server.replace(f"/{embedded.DATABASE}?", "/postgres?")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE generated TEMPLATE {embedded.DATABASE}".encode())
        address = server.replace(f"/{embedded.DATABASE}?", "/generated?")
        generated.fill(address, 1200, days=42, words=120)
        search.index(address)
        yield address
        connection.execute("DROP DATABASE generated WITH (FORCE)")


@pytest.fixture
def load(landing: Path, settings_of: Callable[..., Settings]) -> Callable[..., None]:
    """Load texts as one run, each a seed of its own."""

    def run_it(*texts: str) -> None:
        for number, text in enumerate(texts, len(list(landing.iterdir()))):
            (landing / f"{number}.txt").write_text(text, encoding="utf-8")
        with open_run(settings_of()) as run, Workers(1) as workers:
            run.work(workers.submit, ahead=2)

    return run_it
