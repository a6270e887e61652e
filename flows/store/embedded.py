"""A private PostgreSQL for the first run: its binaries come by pip, its data lives in one folder.

The lifecycle is ours since the package's own leaves servers behind after ``kill -9``, trusts a stale
``postmaster.pid`` and opens parent folders to the world. Here a lock file serialises starters, a
server found running is proved by connecting to it, and it is reachable only through a socket in a
folder of mode 0700.
"""

from __future__ import annotations

import contextlib
import fcntl
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from flows.errors import SettingsError, StoreUnavailable
from flows.store import programs
from flows.store.server_files import give, make_private, make_server_folder, server_folder, socket_folder

DATABASE = "winnow"
OWNER = "postgres"
_COMING = 1  # as pg_isready says it
_PATIENCE = 60  # seconds
_READ_BY_A_SHELL = frozenset('$`"\\')


def address(home: Path) -> str:
    """The database's address, in psycopg's form."""
    return f"postgresql://{OWNER}@/{DATABASE}?host={socket_folder(home)}"


def running(home: Path) -> bool:
    """Whether a server answers in ``home``: proved by its own word, not by a pid file."""
    return _answer(home) == 0


def _answer(home: Path) -> int:
    """0 from a server that takes connections, :data:`_COMING` from one that will, another where none is."""
    return subprocess.run(
        [programs.binaries() / "pg_isready", "-q", "-h", socket_folder(home), "-U", OWNER, "-d", DATABASE],
        check=False,
    ).returncode


def _has_come(home: Path) -> bool:
    """:func:`running`, but one that mends itself after a crash is waited for: to start another beside it would fail.

    :raises StoreUnavailable: it takes more than a minute.
    """
    deadline = time.monotonic() + _PATIENCE
    while (answer := _answer(home)) == _COMING:
        if time.monotonic() > deadline:
            raise StoreUnavailable(
                f"The embedded PostgreSQL in {home} has been starting for {_PATIENCE} seconds, as it may after a crash. "
                f"Nothing was written; try again in a while. See {server_folder(home) / 'server.log'}."
            )
        time.sleep(0.1)
    return answer == 0


def start(home: Path) -> str:
    """Make sure the server of ``home`` runs, creating it at first, and return its address.

    Safe to call from many processes at once; takes about a second at first, nothing when it runs.

    :raises StoreUnavailable: the server does not start; the end of its log is in the message.
    :raises SettingsError: a shell would read the path of ``home`` otherwise.
    """
    try:
        return _started(home.absolute())
    except OSError as error:
        raise StoreUnavailable(
            f"The embedded PostgreSQL in {home} cannot be started ({error}). Let this user write there, set WINNOW_HOME to "
            "another folder, or DATABASE_URL to a server that runs."
        ) from error


def _started(home: Path) -> str:
    if running(home):
        return address(home)
    make_server_folder(home)
    with _alone(home):
        if not _has_come(home):
            _check_name(home)
            make_private(socket_folder(home))
            if not (server_folder(home) / "data").exists():
                _create(home)
            _launch(home)
            _ensure_database(home)
    return address(home)


def _check_name(home: Path) -> None:
    """:raises SettingsError: a shell would read the path otherwise, to which PostgreSQL's own programs hand it."""
    if read := sorted(_READ_BY_A_SHELL.intersection(str(server_folder(home)))):
        raise SettingsError(
            f"The embedded PostgreSQL cannot be started in {server_folder(home)}: its own programs hand the path to a shell, which reads "
            f"{' '.join(read)} otherwise. Set WINNOW_HOME to a folder without, or DATABASE_URL to a PostgreSQL of yours."
        )


def stop(home: Path) -> bool:
    """Stop the server of ``home``, if one runs; true when it did."""
    home = home.absolute()
    if not (server_folder(home) / "data" / "postmaster.pid").exists() or not running(home):
        return False
    _halt(home)
    return True


def _halt(home: Path) -> None:
    programs.run(home, "pg_ctl", "stop", "-D", server_folder(home) / "data", "-m", "fast", "-w", "-t", "60")


@contextlib.contextmanager
def _alone(home: Path) -> Iterator[None]:
    with (home / "lock").open("a") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _create(home: Path) -> None:
    fresh = server_folder(home) / "data.new"
    # pg_trgm asks LC_CTYPE what a letter is, and knows ASCII alone where that is C; not every system has better.
    for letters in ("C.UTF-8", "C"):
        shutil.rmtree(fresh, ignore_errors=True)  # what a killed or failed initdb left behind
        make_private(fresh)
        try:
            programs.run(
                home, "initdb", "-D", fresh, "-U", OWNER, "-E", "UTF8", "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8", "--locale=C", f"--lc-ctype={letters}", "-A", "trust",
            )  # fmt: skip
            break
        except StoreUnavailable:
            if letters == "C":
                raise
    # Renamed only when whole: an initdb that is killed leaves no half-made server behind.
    fresh.rename(fresh.with_name("data"))


def _forget_dead_server(home: Path) -> None:
    """Remove the lock files of a server that is dead, giving one that is dying a moment.

    PostgreSQL sees a zombie (nobody reaps it in many containers), or a stranger to whom the number went,
    as a living server. Its own check of shared memory still guards the data.
    """
    file = server_folder(home) / "data" / "postmaster.pid"
    if not Path("/proc/self/stat").exists() or not file.exists():
        return
    pid = file.read_text().split("\n", 1)[0].strip()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            _, name, rest = re.split(r"[()]", Path(f"/proc/{pid}/stat").read_text(), maxsplit=2)
        except OSError:
            break
        if rest.split()[0] == "Z" or not name.startswith("postgres"):
            break
        time.sleep(0.1)
    else:
        if not (socket_folder(home) / ".s.PGSQL.5432").exists():
            # It lives, but nobody can reach it: a server whose own home was removed under it takes away, when
            # it notices and ends, the socket of the one that was started in its place.
            _halt(home)
        return  # else pg_ctl will say that it lives
    file.unlink(missing_ok=True)
    for name in (".s.PGSQL.5432", ".s.PGSQL.5432.lock"):
        (socket_folder(home) / name).unlink(missing_ok=True)


def _launch(home: Path) -> None:
    _forget_dead_server(home)
    log = server_folder(home) / "server.log"
    log.touch()
    give(log)
    before = log.stat().st_size
    options = (
        f"-c listen_addresses='' -c unix_socket_directories='{socket_folder(home)}' "
        "-c unix_socket_permissions=0700 -c max_connections=60 -c shared_buffers=128MB "
        "-c max_wal_size=2GB -c log_min_messages=warning -c log_checkpoints=off -c timezone=UTC "
        "-c random_page_cost=1.1"  # as usual where no disk has to turn; PostgreSQL's own 4 reads whole tables
    )
    try:
        data = server_folder(home) / "data"
        programs.run(home, "pg_ctl", "start", "-D", data, "-l", log, "-o", options, "-w", "-t", "60", "-s")
    except StoreUnavailable as error:
        raise StoreUnavailable(
            f"The embedded PostgreSQL in {home} did not start: {_why(log, before)}. See {log}."
        ) from error


def _why(log: Path, before: int) -> str:
    """What the server's log says of its failure, from a size of the log on: its cause, else its end."""
    with log.open("rb") as written:
        written.seek(before)
        lines = written.read().decode(errors="replace").strip().splitlines()
    causes = [line for line in lines if " FATAL: " in line or " PANIC: " in line]
    return " / ".join(causes[:3] or lines[-3:])


def _ensure_database(home: Path) -> None:
    made = programs.run(
        home, "psql", "-h", socket_folder(home), "-U", OWNER, "-d", "postgres", "-AtXqc",
        f"select count(*) from pg_database where datname = '{DATABASE}'",
    )  # fmt: skip
    if made.strip() == "0":
        programs.run(home, "createdb", "-h", socket_folder(home), "-U", OWNER, DATABASE)
    deadline = time.monotonic() + 30
    while not running(home):
        if time.monotonic() > deadline:
            raise StoreUnavailable(f"The embedded PostgreSQL in {home} started but does not answer.")
        time.sleep(0.05)
