"""Prefect's server as this project runs it, alone or in a container, and where the local one is found.

Stock, it answers anybody, reports home, keeps every run for ever and forgets its concurrency leases when
it dies. Here it wants credentials and a CSRF token, reports nothing, keeps a month, and remembers.

The address and the credentials of the server of ``winnow serve`` lie in one file of mode 0600 under
``WINNOW_HOME``. The serving process holds a lock on it for as long as it lives, so that a file left behind
by a kill is never believed.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from flows.errors import Busy, SettingsError, told_in_a_line
from flows.settings import Settings, settings

KEPT_DAYS = 30
# Prefect sends a heartbeat at most this often (its own minimum); after three missed ones a run is dead.
HEARTBEAT_SECONDS = 30
# Prefect's minimum is 30; the engine renews at three quarters. A killed run holds its slot no longer.
LEASE_SECONDS = 60
_LOOKERS = 20  # who only looks for the address holds the lock for an instant too: so often it is tried
_LOOK_SECONDS = 1.0  # between looks whether a parent is there still
_PARENT = "WINNOW_RUN_PROCESS"  # the run that a server is for: it may be killed before the server can ask who started it


@dataclass(frozen=True, slots=True)
class Address:
    """A Prefect server: its pages are at ``url``, its API below ``/api``.

    ``credentials`` is what Prefect calls an auth string, ``user:password``.
    """

    url: str
    credentials: str

    def client_environment(self) -> dict[str, str]:
        """What a process needs to speak to it."""
        return {"PREFECT_API_URL": f"{self.url}/api", "PREFECT_API_AUTH_STRING": self.credentials}


def server_environment(home: Path, host: str, port: int, credentials: str) -> dict[str, str]:
    """Prefect's settings for its server, files below ``home``."""
    return {
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_API_HOST": host,
        "PREFECT_SERVER_API_PORT": str(port),
        "PREFECT_SERVER_API_AUTH_STRING": credentials,
        "PREFECT_API_AUTH_STRING": credentials,  # its own services call its API too
        "PREFECT_SERVER_API_CSRF_PROTECTION_ENABLED": "true",
        "PREFECT_SERVER_API_CORS_ALLOWED_ORIGINS": f"http://127.0.0.1:{port}",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
        "PREFECT_SERVER_UI_STATIC_DIRECTORY": str(home / "ui"),
        # The pages call the API by the address they came from, whatever port the host maps.
        "PREFECT_SERVER_UI_API_URL": "/api",
        "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
        "PREFECT_SERVER_CONCURRENCY_INITIAL_DEPLOYMENT_LEASE_DURATION": str(LEASE_SECONDS),
        "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
        "PREFECT_SERVER_SERVICES_DB_VACUUM_RETENTION_PERIOD": str(KEPT_DAYS * 86_400),
        "PREFECT_SERVER_LOGGING_LEVEL": "WARNING",
        **common_environment(),
    }


def once_environment(home: Path) -> dict[str, str]:
    """Prefect's settings for one run with a server that lives as long as it, files below ``home``."""
    return {
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        # Stock, it gives up after 20 s, which is about what a cold start takes on a busy machine.
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
        "PREFECT_SERVER_LOGGING_LEVEL": "ERROR",
        **common_environment(),
    }


def common_environment() -> dict[str, str]:
    """Prefect's settings for the server and for the job alike: nothing is pickled, nothing persisted."""
    return {
        "PREFECT_PLUGINS_ENABLED": "true",  # whatever the folder: our hook ends a run's own server with it
        "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
        "PREFECT_RESULTS_DEFAULT_SERIALIZER": "json",
        "PREFECT_FLOWS_HEARTBEAT_FREQUENCY": str(HEARTBEAT_SECONDS),
        "DO_NOT_TRACK": "1",
    }


def prepare() -> None:
    """Set this process up to run a flow by itself, before Prefect is imported: with the server of a
    `winnow serve` that runs, else with one that Prefect starts for the run. What the operator set stays.
    """
    served = running()
    with writing():
        pass  # Prefect's SQLite does not make its folder
    wanted = {
        **once_environment(folder()),
        **(served.client_environment() if served and "PREFECT_API_URL" not in os.environ else {}),
    }
    for name, value in wanted.items():
        os.environ.setdefault(name, value)
    os.environ[_PARENT] = str(os.getpid())


def is_for_one_run() -> bool:
    """Whether this process is a server that Prefect started for one run."""
    return "PREFECT__SERVER_EPHEMERAL" in os.environ


def end_with_parent() -> None:
    """End this process when the one that started it is gone. Prefect ends its server where the run ends by itself; one
    whose run was killed would stay for ever, and the next with it."""
    parent = int(os.environ.get(_PARENT) or os.getppid())

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK_SECONDS)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, name="parent", daemon=True).start()


def folder(home: Path | None = None) -> Path:
    """Where ``winnow serve`` keeps Prefect's own files."""
    return (home or settings().home).absolute() / "prefect"


@contextlib.contextmanager
def writing(home: Path | None = None) -> Iterator[Path]:
    """The same, made, while something is written there.

    :raises SettingsError: this user may not write there.
    """
    try:
        folder(home).mkdir(parents=True, exist_ok=True, mode=0o700)
        if not os.access(folder(home), os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder(home)))
        yield folder(home)
    except OSError as error:
        raise SettingsError(
            f"Prefect's files cannot be kept in {folder(home)} ({error.strerror}: {error.filename}). Let this user write "
            "there, or set WINNOW_HOME to another folder."
        ) from error


def running(home: Path | None = None) -> Address | None:
    """The server of a ``winnow serve`` that is alive, else ``None``."""
    try:
        with (folder(home) / "address.json").open(encoding="utf-8") as handle:
            if _lock(handle.fileno(), fcntl.LOCK_SH):
                return None  # nobody holds it: left behind by a kill
            return Address(**json.load(handle))
    except (OSError, ValueError, TypeError):
        return None


@contextlib.contextmanager
def announced(server: Address, home: Path | None = None) -> Iterator[None]:
    """Tell other commands of this user where the server is, for as long as the block runs.

    :raises Busy: another ``winnow serve`` runs with the same home.
    """
    with writing(home) as within:
        opened = os.open(within / "address.json", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    with os.fdopen(opened, "r+", encoding="utf-8") as handle:
        for _ in range(_LOOKERS):
            if _lock(handle.fileno(), fcntl.LOCK_EX):
                break
            time.sleep(0.05)
        else:
            raise Busy(f"`winnow serve` already runs with {folder(home).parent}: stop that one first.")
        os.fchmod(handle.fileno(), 0o600)
        handle.truncate(0)
        json.dump(asdict(server), handle)
        handle.flush()
        try:
            yield
        finally:
            handle.truncate(0)


def _lock(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def credentials(of: Settings) -> str:
    """The auth string from the file that ``WINNOW_PREFECT_AUTH_FILE`` names.

    :raises SettingsError: none is named, or it cannot be read, or it is no ``user:password``.
    """
    if of.prefect_auth_file is None:
        raise SettingsError("WINNOW_PREFECT_AUTH_FILE must name a file that holds user:password.")
    found = _secret(of.prefect_auth_file)
    user, _, password = found.partition(":")
    if not user or len(password) < 16:
        raise SettingsError(f"{of.prefect_auth_file} must hold user:password, the password of 16 or more.")
    return found


def _secret(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingsError(f"{file} cannot be read: {error.strerror}.") from error


def main() -> None:
    """The container's command: become ``prefect server start``, with secrets read from files.

    Prefect's own database is SQLite below ``WINNOW_HOME``, or the one whose address is in the file that
    ``WINNOW_PREFECT_DATABASE_URL_FILE`` names. In a container it listens on every address, since the
    port is published on the host's loopback alone.
    """
    of = settings()
    environment = server_environment(folder(of.home), of.prefect_host, of.prefect_port, credentials(of))
    if of.prefect_database_url_file is not None:
        environment["PREFECT_SERVER_DATABASE_CONNECTION_URL"] = _secret(of.prefect_database_url_file)
    with writing(of.home):
        pass
    prefect = str(Path(sys.executable).parent / "prefect")
    command = [prefect, "--no-prompt", "server", "start"]
    os.execve(prefect, command, {**os.environ, **environment})  # noqa: S606 (no shell is wanted)


if __name__ == "__main__":
    with told_in_a_line():
        main()
