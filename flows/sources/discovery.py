"""What lies in the landing place, in a fixed order, and what in it cannot be read as a file."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass

from flows.documents import Rejection, SeedFile
from flows.errors import SourceError
from flows.sources.limits import Limits

# What producers call a file they are still writing (docs/formats.md): they rename it when it is whole.
_UNFINISHED = (b".tmp", b".part")


@dataclass(frozen=True, slots=True)
class Found:
    """Something in the landing place, and why it is refused if it is no file to read."""

    file: SeedFile
    refused: Rejection | None = None


def list_files(place: str, limits: Limits | None = None) -> Iterator[Found]:
    """Everything in the landing place and its folders, in the order of the paths' bytes.

    Symbolic links are never followed. Names that begin with a dot or end in ``.tmp`` or ``.part`` are
    the producer's own business and are passed over.

    :raises SourceError: the place itself is missing or cannot be listed.
    """
    root = os.fsencode(place)
    try:
        entries = _entries(root)
    except OSError as error:
        raise SourceError(
            "unreadable",
            f"The landing folder {place} cannot be listed: {error.strerror}.",
            "Make it, or set WINNOW_SEEDS to the folder where the seeds arrive.",
        ) from error
    # Children wait in reverse, so that the last is the next: a walk without recursion.
    waiting = [(entry, entry.name) for entry in reversed(entries)]
    while waiting:
        entry, path = waiting.pop()
        if not entry.is_dir(follow_symlinks=False):
            yield _found(place, path, entry)
            continue
        try:
            children = _entries(entry.path)
        except OSError as error:
            yield _unlisted(place, path, error)
            continue
        waiting.extend((child, path + b"/" + child.name) for child in reversed(children))


def _entries(folder: bytes) -> list[os.DirEntry[bytes]]:
    """A folder's entries, ordered so that whole paths come out in byte order."""
    with os.scandir(folder) as scan:
        seen = [entry for entry in scan if not _is_unfinished(entry.name)]
    return sorted(seen, key=lambda e: e.name + b"/" if e.is_dir(follow_symlinks=False) else e.name)


def _is_unfinished(name: bytes) -> bool:
    return name.startswith(b".") or name.endswith(_UNFINISHED)


def _found(place: str, path: bytes, entry: os.DirEntry[bytes]) -> Found:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError as error:
        return _unlisted(place, path, error)
    file = SeedFile(
        place, path, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
    )  # fmt: skip
    if stat.S_ISREG(status.st_mode):
        return Found(file)
    return Found(file, not_a_file(status.st_mode))


def _unlisted(place: str, path: bytes, error: OSError) -> Found:
    refused = Rejection(
        "", "unreadable", f"It cannot be looked at: {error.strerror}.",
        "Give the job's user the right to read it, or remove it.",
    )  # fmt: skip
    return Found(SeedFile(place, path, 0, 0), refused)


def not_a_file(mode: int) -> Rejection:
    """Why something of this ``st_mode`` is not read."""
    kinds = {
        stat.S_IFLNK: "a symbolic link",
        stat.S_IFIFO: "a named pipe",
        stat.S_IFSOCK: "a socket",
        stat.S_IFCHR: "a device",
        stat.S_IFBLK: "a device",
        stat.S_IFDIR: "a folder",
    }
    kind = kinds.get(stat.S_IFMT(mode), "something else")
    return Rejection(
        "", "not-a-file", f"It is {kind}, not a regular file.",
        "Put the file itself into the landing folder; links and pipes are never followed.",
    )  # fmt: skip
