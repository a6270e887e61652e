"""Starts the real ``winnow serve`` for tests and looks at it from outside."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.settings import PREFECT_API_AUTH_STRING, PREFECT_API_URL, temporary_settings

from flows import keeper, prefect_server
from flows.prefect_server import Address
from flows.settings import ROOT
from flows.store import embedded
from flows.store.migrate import migrate

BIN = Path(sys.executable).parent
OURS = ("PREFECT_", "WINNOW_", "DATABASE_URL")


def until(true: Callable[[], Any], seconds: float = 240) -> Any:
    """What ``true`` gives as soon as it gives something. The limit is for what hangs: a busy machine may
    take ten times what an idle one does."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := true():
            return found
        time.sleep(0.1)
    raise AssertionError(f"Not within {seconds:g} seconds: {true}")


def clean_environment(**more: str) -> dict[str, str]:
    """The environment without any setting of ours or of Prefect's, but for those named."""
    return {**{name: value for name, value in os.environ.items() if not name.startswith(OURS)}, **more}


def free_port() -> str:
    """A port of the loopback that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


@dataclass
class Served:
    """A ``winnow serve`` under test."""

    home: Path
    process: subprocess.Popen[bytes] | None = None
    settings: dict[str, str] = field(default_factory=dict)

    def start(self, **more: str) -> None:
        """Start it in a session of its own, if it does not run with these settings, and wait until it serves."""
        if self.process is not None and self.process.poll() is None:
            if more == self.settings:
                return
            self.stop()
        self.settings = more
        self.seeds.mkdir(exist_ok=True)
        environment = clean_environment(
            WINNOW_HOME=str(self.home),
            WINNOW_SEEDS=str(self.seeds),
            WINNOW_SCHEDULE="0 0 1 1 *",  # never by itself within a test
            PREFECT_RUNNER_POLL_FREQUENCY="1",
            **{"WINNOW_WAKE_SECONDS": "0", "WINNOW_PREFECT_PORT": free_port(), **more},
        )
        with (self.home / "serve.log").open("wb") as log:
            self.process = subprocess.Popen(
                [BIN / "winnow", "serve"],
                cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
        try:
            until(lambda: "deployment run ingest" in self.log or self.process.poll() is not None, 300)
            assert self.process.poll() is None, self.log
        except BaseException:
            self.stop()
            raise

    def stop(self, number: int = signal.SIGTERM) -> int:
        """End it by a signal, wait, and give the exit code."""
        if self.process is None:
            return 0
        self.process.send_signal(number)
        return self.process.wait(120)

    @property
    def address(self) -> Address:
        return until(lambda: prefect_server.running(self.home))

    @property
    def environment(self) -> dict[str, str]:
        """That of an operator's shell: nothing but where the home is, so as not to find another's."""
        return clean_environment(WINNOW_HOME=str(self.home), WINNOW_SEEDS=str(self.seeds), COLUMNS="200")

    @property
    def seeds(self) -> Path:
        return self.home / "seeds"

    @property
    def log(self) -> str:
        return (self.home / "serve.log").read_text()

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run one of the project's commands in its folder, as an operator does."""
        return subprocess.run(
            [BIN / words[0], *words[1:]],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    @contextlib.contextmanager
    def client(self) -> Iterator[SyncPrefectClient]:
        """A client of this server; within, Prefect's settings are those of this server, so that code of ours asks it too."""
        told = {
            PREFECT_API_URL: f"{self.address.url}/api",
            PREFECT_API_AUTH_STRING: self.address.credentials,
        }
        with temporary_settings(told), get_client(sync_client=True) as client:
            yield client

    def states(self) -> dict[str, str]:
        """The flow runs that were begun, by name, read beside the server, which may be dead."""
        with contextlib.closing(sqlite3.connect(self.home / "prefect" / "prefect.db")) as connection:
            query = "SELECT name, state_name FROM flow_run WHERE state_type <> 'SCHEDULED' ORDER BY created"
            return dict(connection.execute(query))

    def ended(self, name: str, seconds: float = 240) -> str:
        """The state in which a flow run has ended, once it has."""
        last = ("Completed", "Failed", "Crashed", "Cancelled", "Skipped")
        return until(lambda: (state := self.states().get(name)) in last and state, seconds)

    @contextlib.contextmanager
    def held_up(self) -> Iterator[None]:
        """While the block runs, every ingest waits for a lock: a run in flight for as long as one likes."""
        migrate(embedded.address(self.home))  # nothing may have run yet
        with psycopg.connect(embedded.address(self.home)) as connection:
            connection.execute("LOCK TABLE winnow.seed_file")
            yield
            with contextlib.suppress(psycopg.Error):  # the server may have been stopped meanwhile
                connection.rollback()

    def processes(self) -> list[str]:
        """The command lines of all that it has started and that still runs, wherever it has moved to."""
        return list(self.numbered().values())

    def numbered(self) -> dict[int, str]:
        """The same by the processes' numbers."""
        mark = os.fsencode(str(self.home))
        found = {}
        for one in keeper.processes():
            folder = Path(f"/proc/{one.pid}")
            with contextlib.suppress(OSError):
                line = (folder / "cmdline").read_bytes()
                if (
                    one.state != "Z"
                    and one.pid != os.getpid()
                    and mark in line + (folder / "environ").read_bytes()
                ):
                    found[one.pid] = line.replace(b"\0", b" ").decode(errors="replace")
        return found
