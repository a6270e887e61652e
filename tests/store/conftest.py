"""A generated archive for the tests that only read one."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from benchmarks import generated
from flows.store import embedded, search


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
