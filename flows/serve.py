"""One command for the whole scheduled job on this machine: the database, Prefect's server, the deployment.

::

    winnow serve ─┬─ keeper       ends the others when this process ends, however it ends
                  ├─ PostgreSQL   unless DATABASE_URL names one
                  ├─ server       prefect server start, on the loopback, with credentials
                  └─ job          python -m flows.job: the deployment `ingest`, on its schedule

A child that dies is started again, the keeper too. Ctrl-C, SIGTERM, SIGHUP and even SIGKILL of this process end all.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from flows import keeper, prefect_server
from flows.errors import WinnowError
from flows.prefect_server import Address
from flows.settings import ROOT, settings
from flows.store import embedded

START_SECONDS = 180.0
_RESTART_SECONDS = (1.0, 2.0, 5.0, 15.0, 60.0)


def serve() -> None:
    """Start all of it and stay until told to stop.

    :raises Busy: it already runs with the same home.
    :raises SettingsError: its files cannot be kept there.
    :raises WinnowError: a part does not start; the end of its log is in the message.
    """
    home = settings().home.absolute()
    wanted = settings().prefect_port
    port, why = _free_port(wanted)
    with prefect_server.writing(home) as folder:
        address = Address(f"http://127.0.0.1:{port}", _credentials(folder / "auth"))
    with prefect_server.announced(address, home), _told_to_stop() as told, _Keeper() as kept:
        if why:
            _say("Port", f"{wanted} (WINNOW_PREFECT_PORT) is not to be had: {why}. It is {port} this time.")
        if settings().address() is None:
            kept.add("server", str(home))
            _say("Database", embedded.start(home))
        ours = prefect_server.server_environment(folder, "127.0.0.1", port, address.credentials)
        server = Child(
            "server", ("prefect", "--no-prompt", "server", "start"), ours, kept, folder / "server.log"
        )
        if not _healthy(address, server, told):
            return
        _say("Prefect", f"{address.url} (sign in with the line in {folder / 'auth'})")
        ours = {
            "PREFECT_HOME": str(folder),
            **prefect_server.common_environment(),
            **address.client_environment(),
        }
        job = Child("job", ("python", "-m", "flows.job"), ours, kept)
        _watch((kept, server, job), told)
        _say("Stopping", "waiting for what is under way; nothing is lost")


class Child:
    """A process of ours in a group of its own, started again when it ends by itself."""

    def __init__(
        self,
        name: str,
        command: tuple[str, ...],
        ours: dict[str, str],
        kept: _Keeper,
        log: Path | None = None,
    ) -> None:
        self.name, self.log = name, log
        self._command = [str(Path(sys.executable).parent / command[0]), *command[1:]]
        # It works in our own folder, whose `.env` is read there too; no module is looked for in it.
        self._environment, self._kept = {**os.environ, "PYTHONSAFEPATH": "1", **ours}, kept
        self._deaths, self._again_at = 0, 0.0
        self.process = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        with contextlib.ExitStack() as stack:
            output = stack.enter_context(self.log.open("ab")) if self.log else None
            process = subprocess.Popen(
                self._command,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT if output else None,
                start_new_session=True,
            )
        self._kept.add("group", str(process.pid))
        return process

    def tend(self) -> None:
        """Start it again some seconds after it died, later the more often it does."""
        if self.process.poll() is None:
            return
        if not self._again_at:
            wait = _RESTART_SECONDS[min(self._deaths, len(_RESTART_SECONDS) - 1)]
            self._deaths, self._again_at = self._deaths + 1, time.monotonic() + wait
            keeper.end_group(self.process.pid)  # what it left behind must not work on beside the next
            self._kept.drop("group", str(self.process.pid))
            _say("Restart", f"the {self.name} ended ({self.process.returncode}); again in {wait:.0f} s")
        elif time.monotonic() >= self._again_at:
            self._again_at, self.process = 0.0, self._start()

    def last_words(self) -> str:
        """The end of its log."""
        return self.log.read_text(errors="replace").strip()[-800:] if self.log and self.log.exists() else ""


class _Keeper:
    """The process that ends the others, and the pipe by which it learns of them and of our end."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._start()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "flows.keeper"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            start_new_session=True,
            text=True,
        )
        assert self._process.stdin is not None  # noqa: S101 (for the type checker: a pipe was asked for)
        self._pipe: IO[str] = self._process.stdin
        for line in self._lines:
            self._tell(line)

    def tend(self) -> None:
        """Start it again when it was killed: without it all the others would outlive a kill of ours."""
        if self._process.poll() is not None:
            self._close()
            self._start()

    def add(self, kind: str, name: str) -> None:
        """Have something ended when we end."""
        self._lines.append(f"{kind} {name}")
        self._tell(self._lines[-1])

    def drop(self, kind: str, name: str) -> None:
        """Have nothing ended any more that has ended by itself: its number may come to mean a stranger."""
        self._lines.remove(f"{kind} {name}")
        self._tell(f"ended {kind} {name}")

    def _tell(self, line: str) -> None:
        with contextlib.suppress(OSError):  # killed: the next one learns it, or the end is ours, below
            self._pipe.write(f"{line}\n")
            self._pipe.flush()

    def _close(self) -> None:
        with contextlib.suppress(OSError):
            self._pipe.close()

    def __enter__(self) -> _Keeper:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()
        if self._process.wait() != 0:
            keeper.end_all(self._lines)


def _watch(children: tuple[_Keeper | Child, ...], told: threading.Event) -> None:
    while not told.wait(0.5):
        for child in children:
            child.tend()


def _healthy(address: Address, server: Child, told: threading.Event) -> bool:
    """Wait until the server answers; false when we are told to stop meanwhile."""
    deadline = time.monotonic() + START_SECONDS
    while not told.wait(0.2):
        with contextlib.suppress(OSError):
            urllib.request.urlopen(f"{address.url}/api/health", timeout=5).close()  # noqa: S310 (our own)
            return True
        if server.process.poll() is not None or time.monotonic() > deadline:
            words = server.last_words() or "it says nothing"
            raise WinnowError(f"Prefect's server does not start: {words}. See {server.log}.")
    return False


@contextlib.contextmanager
def _told_to_stop() -> Iterator[threading.Event]:
    """An event set by the first of the signals that mean stop."""
    told = threading.Event()
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = {number: signal.signal(number, lambda *_: told.set()) for number in numbers}
    try:
        yield told
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _credentials(path: Path) -> str:
    """Those of the last time, so that a browser stays signed in; made at first."""
    if not path.exists():
        fresh = path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as handle:
            handle.write(f"winnow:{secrets.token_urlsafe(24)}\n")
        fresh.rename(path)
    return path.read_text().strip()


def _free_port(wanted: int) -> tuple[int, str]:
    """The wanted port of the loopback, or another and why it is not the wanted."""
    why = ""
    for port in (wanted, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError as error:
                why = (
                    "another program has it"
                    if error.errno == errno.EADDRINUSE
                    else str(error.strerror).lower()
                )
            else:
                return int(probe.getsockname()[1]), why
    raise WinnowError(f"No port of the loopback is free: {why}.")


def _say(what: str, more: str) -> None:
    print(f"{what:>9}  {more}", flush=True)
