"""What discovery tells: files, and what became of the folders that hold them."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from flows.documents import Deferral, Folder, Rejection, SeedFile
from flows.sources.limits import Limits

_FARTHEST = 2**63 - 1
_HIDDEN = ("unreadable", "not-readable-now")
UNFINISHED = (".tmp", ".part")
"""What producers call a file they are still writing (docs/landing.md): they rename it when it is whole."""


def in_reach(nanoseconds: float) -> int:
    """A stated time as the archive can hold it: some file systems keep any, millions of years away.

    >>> in_reach(10**21), in_reach(-(10**21)), in_reach(5)
    (9223372036854775807, -9223372036854775807, 5)
    """
    return int(max(-_FARTHEST, min(nanoseconds, _FARTHEST)))


class Found(NamedTuple):
    """Something in the landing place, and why it is refused if it is no file to read.

    ``waiting`` says why it is left for the next run, say since its producer has not called it whole yet. A sweep states ``digest``, the sha256
    its bytes had, empty if it could not be read then, and how many ``records`` it gave: its records are read again only if
    the bytes are others now.
    """

    file: SeedFile
    refused: Rejection | None = None
    waiting: Deferral | None = None
    digest: bytes | None = None
    records: int = 0

    @property
    def hidden(self) -> bool:
        """Whether it could not be looked at: where it is a folder, what lies in it may be there or not."""
        told = self.refused or self.waiting
        return told is not None and told.reason in _HIDDEN


@dataclass(frozen=True, slots=True)
class Skipped:
    """A folder as it was when everything in it was accounted for: its files were not looked at."""

    folder: Folder


@dataclass(frozen=True, slots=True)
class Opened:
    """The files of a folder follow, up to its :class:`Closed`; those of its folders lie between.

    ``stamps`` and ``at`` (the time by our own clock) were taken before it was listed. ``before`` is what
    the archive remembers of it; with ``sweep`` all of its files are to be read again.
    """

    path: bytes
    stamps: tuple[int, int, int, int]
    at: datetime
    before: Folder | None = None
    sweep: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A folder of a remote place could be listed. Nothing is remembered of it, but an earlier run may have left it."""

    path: bytes


@dataclass(frozen=True, slots=True)
class Closed:
    """All of a folder was seen."""

    path: bytes


@dataclass(frozen=True, slots=True)
class Gone:
    """A remembered folder that is not there, or was not come to."""

    path: bytes


@dataclass(frozen=True, slots=True)
class Doubted:
    """A remembered folder that could not be looked at, nor what lies below it: it must be gone through when it can be,
    even if it is as it was."""

    path: bytes


Sight = Found | Skipped | Opened | Listed | Closed | Gone | Doubted


def no_marker(ending: str) -> Deferral:
    """Why a file waits beside which no marker lies."""
    return Deferral("no-marker", f"No file of its name and {ending} lies beside it.")


def not_now(why: str) -> Deferral:
    """Why something waits that can be looked at at other times."""
    return Deferral("not-readable-now", f"It cannot be looked at now: {why}.")


def unreadable(place: str, path: bytes, error: OSError) -> Found:
    """A file or folder that cannot be looked at: reported, never passed over."""
    refused = Rejection(
        "", "unreadable", f"It cannot be looked at: {error.strerror}.",
        "Give the job's user the right to read it, or remove it.",
    )  # fmt: skip
    return Found(SeedFile(place, path, 0, 0), refused)


def too_deep(limits: Limits) -> Rejection:
    """Why a folder is not gone into."""
    return Rejection(
        "", "too-deep",
        f"The folder lies more than {limits.max_depth} folders deep, or its path is longer than "
        f"{limits.max_path_bytes:,} bytes.",
        "Deliver its files in a folder further up.",
    )  # fmt: skip


def nameless() -> Rejection:
    """Why what an object store holds under an empty name is not read: no program could list it."""
    return Rejection(
        "", "unreadable", "Its name is empty: the key has two slashes in a row, or one at its end.",
        "Store it under a key without; what lies below it cannot be listed.",
    )  # fmt: skip


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
