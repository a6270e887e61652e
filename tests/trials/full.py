"""A disk that fills up during a load: the run fails in words, and after room was made the next one goes on."""

from __future__ import annotations

import random
import shutil
import subprocess
import tempfile
from pathlib import Path

import psycopg

from flows.store import embedded, link
from flows.store.migrate import migrate
from tests.trials.ground import Ground, Tally

# A server with a migrated, empty archive and its smallest WAL takes about 90 MB.
_DISK = "size=160m,mode=0755"


def may_mount() -> bool:
    """Whether this user may mount a small file system, as root may outside most containers."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True, check=False
        )
        if done.returncode == 0:
            subprocess.run(["umount", folder], check=True)
        return done.returncode == 0


def _impatient() -> None:
    """A run would else wait half a minute for somebody to make room."""
    link._TRIES = 2


def full_disks(ground: Ground, times: int) -> Tally:
    """Fill the server's disk so far that a load does not fit, free it, run again."""
    chance = random.Random(31)
    disk = Path(tempfile.mkdtemp(prefix="winnow-disk-"))
    subprocess.run(["mount", "-t", "tmpfs", "-o", _DISK, "tmpfs", disk], check=True)
    failed = lost = doubled = 0
    try:
        address = embedded.start(disk)
        migrate(address)
        admin = address.replace(f"/{embedded.DATABASE}?", "/postgres?")
        with psycopg.connect(admin, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET wal_recycle = off")
            connection.execute("ALTER SYSTEM SET max_wal_size = '64MB'")
            connection.execute("SELECT pg_reload_conf()")
        for number in range(times):
            with psycopg.connect(admin, autocommit=True) as connection:
                connection.execute(
                    f"CREATE DATABASE full_{number} TEMPLATE {embedded.DATABASE} STRATEGY FILE_COPY".encode()
                )
                connection.execute("CHECKPOINT")
            target = address.replace(f"/{embedded.DATABASE}?", f"/full_{number}?")
            left = chance.randrange(16, 800) * 1024
            ballast = disk / "ballast"
            with ballast.open("wb") as file:
                file.write(b"\0" * max(0, shutil.disk_usage(disk).free - left))
            process = ground.start(target, prepare=_impatient)
            process.join()
            failed += process.exitcode != 0
            ballast.unlink()
            embedded.start(disk)  # a server that could not write its WAL has ended: PANIC
            found = ground.tally(target, "", number)
            lost, doubled = lost + found.lost, doubled + found.doubled
            with psycopg.connect(admin, autocommit=True) as connection:
                connection.execute(f"DROP DATABASE full_{number} WITH (FORCE)".encode())
    finally:
        embedded.stop(disk)
        subprocess.run(["umount", "-l", disk], check=True)
        disk.rmdir()
    return Tally("disk full", times, lost, doubled, notes=(f"{failed} runs failed and said so",))
