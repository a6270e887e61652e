"""SIGKILL: at random moments, and before every statement a batch sends."""

from __future__ import annotations

import os
import random
import signal
import time

import psycopg

from flows.store import embedded, server_files
from tests.trials.ground import Ground, Tally


def random_kills(ground: Ground, count: int) -> Tally:
    """``count`` runs or some more killed at a random moment, and at least one of them amidst its load; a fresh database
    whenever a load is complete.
    """
    chance = random.Random(11)
    with ground.database() as address:
        began = time.monotonic()
        ground.start(address).join()
        longest = time.monotonic() - began
    kills = lost = doubled = loads = midway = 0
    while kills < count or not midway:
        loads += 1
        with ground.database() as address:
            for _ in range(count):
                process = ground.start(address)
                process.join(chance.uniform(0.0, longest))
                if process.is_alive():
                    process.kill()
                process.join()
                kills += process.exitcode == -signal.SIGKILL
                if process.exitcode == 0:
                    break
            found = ground.tally(address, "", kills)
            lost, doubled = lost + found.lost, doubled + found.doubled
            with psycopg.connect(address) as connection:
                row = connection.execute(
                    "SELECT count(*) FROM winnow.run WHERE status = 'abandoned' AND loaded > 0"
                ).fetchone()
                midway += int(row[0]) if row else 0
    notes = (f"{loads} loads of {ground.records:,} records; {midway} runs had loaded a part when they died",)
    return Tally("SIGKILL at random moments of a load", kills, lost, doubled, notes=notes)


def killed_before_each_statement(ground: Ground, most: int) -> Tally:
    """Killed before the k-th statement, for every k a run of a few batches sends, up to ``most``."""
    kills = lost = doubled = 0
    for k in range(1, most + 1):
        with ground.database() as address:
            process = ground.start(address, prepare=lambda k=k: _die_before(k))
            process.join()
            if process.exitcode == 0:
                break
            kills += process.exitcode == -signal.SIGKILL
            found = ground.tally(address, "", k)
            lost, doubled = lost + found.lost, doubled + found.doubled
    return Tally("SIGKILL before every statement", kills, lost, doubled)


def terminated_backends(ground: Ground, count: int) -> Tally:
    """The server's side of the connection ended ``count`` times; the run goes on by itself."""
    chance = random.Random(12)
    ended = failed = lost = doubled = 0
    while ended < count:
        with ground.database() as address, psycopg.connect(address, autocommit=True) as other:
            process = ground.start(address)
            for _ in range(3):
                process.join(chance.uniform(0.05, 0.4))
                row = other.execute(
                    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                    "AND datname = current_database() AND application_name = 'winnow'"
                ).fetchone()
                ended += int(row[0]) if row else 0
            process.join()
            failed += process.exitcode != 0
            found = ground.tally(address, "", ended)
            lost, doubled = lost + found.lost, doubled + found.doubled
    return Tally(
        "backend terminated", ended, lost, doubled, notes=(f"{failed} runs did not recover by themselves",)
    )


def stopped_servers(ground: Ground, count: int) -> Tally:
    """The whole server killed during a load and started again."""
    chance = random.Random(13)
    lost = doubled = 0
    home = ground.root / "home"
    with ground.database() as _:
        pass
    for number in range(count):
        name = f"stopped_{number}"
        admin = ground.address.replace(f"/{embedded.DATABASE}?", "/postgres?")
        with psycopg.connect(admin, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {embedded.DATABASE}".encode())
        address = ground.address.replace(f"/{embedded.DATABASE}?", f"/{name}?")
        process = ground.start(address)
        process.join(chance.uniform(0.1, 0.6))
        pid = int((server_files.server_folder(home) / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(pid, signal.SIGQUIT if number % 2 else signal.SIGKILL)
        embedded.start(home)
        process.join()
        found = ground.tally(address, "", number)
        lost, doubled = lost + found.lost, doubled + found.doubled
    return Tally("server stopped at once or killed", count, lost, doubled)


def _die_before(k: int) -> None:
    sent = 0
    honest = psycopg.Cursor.execute

    def execute(self: psycopg.Cursor[object], *arguments: object, **more: object) -> object:
        nonlocal sent
        sent += 1
        if sent == k:
            os.kill(os.getpid(), signal.SIGKILL)
        return honest(self, *arguments, **more)  # type: ignore[arg-type]

    copy = psycopg.Cursor.copy

    def counted_copy(self: psycopg.Cursor[object], *arguments: object, **more: object) -> object:
        nonlocal sent
        sent += 1
        if sent == k:
            os.kill(os.getpid(), signal.SIGKILL)
        return copy(self, *arguments, **more)  # type: ignore[arg-type]

    psycopg.Cursor.execute = execute  # type: ignore[assignment, method-assign]
    psycopg.Cursor.copy = counted_copy  # type: ignore[assignment, method-assign]
