"""Where the embedded server's files live, and whose they are.

PostgreSQL refuses to run as root, and the user it runs as then cannot enter folders that root keeps closed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pwd
import re
import secrets
import stat
from pathlib import Path

from flows.errors import StoreUnavailable
from flows.settings import Settings

# sun_path holds 108 bytes on Linux and 104 on macOS, the socket's own name takes 19 of them.
_LONGEST_SOCKET_FOLDER = 84
# What it may be called: it stands in a shell's command, in a list of the server's, which ends a name at a comma, and in
# the database's address, where a blank, % or & means something else.
_PLAIN = re.compile(r"[\w/.-]*")


def server_folder(home: Path) -> Path:
    """Where the server's files live: ``home``, or for root, whose own folders are often closed to the
    user the server must run as, a folder under /var/lib that the link ``home/server`` names: so a new
    ``home`` never finds the data of an old one. No folder's mode is changed but that one's."""
    home = home.absolute()
    link = home / "server"
    if link.is_symlink() and not (home / "data").exists():
        return link.readlink()
    if may_enter(link):
        return home
    with contextlib.suppress(FileExistsError):
        home.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"/var/lib/winnow-{secrets.token_hex(8)}")
    return link.readlink()


def archives_folder(settings: Settings) -> Path:
    """A folder that exists on the disk of the archive: that of the embedded server's files, or for another server, of
    which only that one knows, of ``home``."""
    folder = settings.home.absolute()
    if settings.address() is None and folder.exists():
        folder = server_folder(folder)
    while not folder.exists():
        folder = folder.parent
    return folder


def socket_folder(home: Path) -> Path:
    """Where the server's socket lives: beside the data, or under /tmp when that path is too long or no plain one."""
    folder = server_folder(home) / "socket"
    if len(os.fsencode(folder)) <= _LONGEST_SOCKET_FOLDER and _PLAIN.fullmatch(str(folder)):
        return folder
    return Path(f"/tmp/winnow-{os.getuid()}-{_digest(home)}")  # noqa: S108 (its mode and owner are checked)


def _digest(home: Path) -> str:
    return hashlib.sha256(os.fsencode(home.resolve())).hexdigest()[:16]


def may_enter(folder: Path) -> bool:
    """Whether the server's user may pass through every existing parent of a folder."""
    if os.getuid() != 0:
        return True
    for parent in folder.parents:
        status = parent.stat() if parent.exists() else None
        if status and not (
            status.st_mode & 0o001 or (status.st_uid == server_uid() and status.st_mode & 0o100)
        ):
            return False
    return True


def make_private(folder: Path) -> None:
    """Make a folder that the server's user alone can enter.

    :raises StoreUnavailable: something else, or somebody else's, is there.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode) or status.st_uid not in (os.getuid(), server_uid()):
        raise StoreUnavailable(f"{folder} is not a folder of this user. Remove it, or set WINNOW_HOME.")
    folder.chmod(0o700)
    give(folder)


def give(path: Path) -> None:
    """Make a file or folder the server's user's own."""
    if os.getuid() == 0:
        os.chown(path, server_uid(), -1)


def make_server_folder(home: Path) -> None:
    """Make ``home``, and the folder of the server's files, which the server's user may pass whatever the umask."""
    home.mkdir(parents=True, exist_ok=True)
    folder = server_folder(home)
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o755)


def let_read(folder: Path) -> None:
    """Let the server's user read what is in a folder, and run what its owner may run."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            mode = stat.S_IMODE(path.stat().st_mode)
            path.chmod(mode | (0o055 if mode & 0o100 else 0o044))


def server_uid() -> int:
    """The user the server runs as, whose its data is: this process's, but ``postgres`` or ``nobody`` for root."""
    if os.getuid() != 0:
        return os.getuid()
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_uid
        except KeyError:
            continue
    return 65534
