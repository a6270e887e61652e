"""A landing folder on a file system, walked in the order of the paths.

A folder's stamps (device, inode, mtime, ctime) change whenever a name appears in it, goes, or comes to
mean another file. So a folder with the stamps it had when all of its files were known holds nothing new,
and one look at the folder stands for a look at every file. What they do not show is a file rewritten in
place: that is what sweeps are for. On FUSE, by which object stores are mounted, many a folder keeps its times for ever:
there each is looked through.
"""

from __future__ import annotations

import contextlib
import errno
import heapq
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO

from flows.documents import Folder, SeedFile
from flows.errors import SourceError
from flows.showing import safe
from flows.sources.found import (
    UNFINISHED,
    Closed,
    Doubted,
    Found,
    Gone,
    Opened,
    Sight,
    Skipped,
    in_reach,
    no_marker,
    not_a_file,
    not_now,
    too_deep,
    unreadable,
)
from flows.sources.limits import Limits

_UNFINISHED = tuple(map(os.fsencode, UNFINISHED))
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
_HELD = 50_000  # names sorted in memory; a larger folder's go through a file
# Failures that say nothing about the folder and may be gone the next time. Space is what sorting a large one takes.
PASSING = (
    errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EIO, errno.ESTALE, errno.EAGAIN, errno.ETIMEDOUT, errno.ENOSPC,
    errno.EDQUOT,
)  # fmt: skip
# A folder swept later than so was swept when a clock was wrong: nobody knows when.
_ASTRAY = timedelta(days=1)
_NO_FOLDER = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.EMLINK)


def open_place(place: str) -> int:
    """A descriptor of the landing folder itself, which alone may be reached through a link."""
    return os.open(place, _FOLDER)


def open_folder(root: int, path: bytes) -> int:
    """A descriptor of the folder ``path`` (``b"a/b/"``) below ``root``, following no link on the way."""
    descriptor = os.dup(root)
    for part in path.split(b"/")[:-1]:
        above = descriptor
        try:
            descriptor = os.open(part, _FOLDER | os.O_NOFOLLOW, dir_fd=above)
        finally:
            os.close(above)
    return descriptor


def walk(
    place: str,
    limits: Limits,
    remembered: Iterable[Folder] = (),
    sweep_before: datetime | None = None,
    *,
    trusting: bool = True,
) -> Iterator[Sight]:
    """Everything in the landing folder, in the order of the paths' bytes.

    ``remembered`` are the folders the archive knows, in the order of their paths. Those last swept before
    ``sweep_before`` are looked through whatever their stamps say, and unless ``trusting`` all are. Memory does not grow with the number of
    files: at most :data:`_HELD` names are held for each folder on the way down.

    :raises SourceError: the place itself is missing or cannot be listed.
    """
    try:
        root = open_place(place)
    except OSError as error:
        raise _no_place(place, error) from error
    try:
        yield from _Walk(place, root, limits, remembered, sweep_before, trusting).all()
    finally:
        os.close(root)


def stamps_of(status: os.stat_result) -> tuple[int, int, int, int]:
    """What tells whether a folder is as it was."""
    return status.st_dev, status.st_ino, *times_of(status)


def times_of(status: os.stat_result) -> tuple[int, int]:
    """When a file or folder last changed, and its inode."""
    return in_reach(status.st_mtime_ns), in_reach(status.st_ctime_ns)


def kind_of(device: int) -> str:
    """The kind of a device's file system, such as ``ext4``; empty where it is not told (proc(5), mountinfo)."""
    wanted = f"{os.major(device)}:{os.minor(device)}"
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/mountinfo").read_text(errors="replace").splitlines():
            mount, _, more = line.partition(" - ")
            if mount.split()[2] == wanted:
                return more.split()[0]
    return ""


class _Walk:
    def __init__(
        self,
        place: str,
        root: int,
        limits: Limits,
        remembered: Iterable[Folder],
        sweep_before: datetime | None,
        trusting: bool,
    ) -> None:
        self.trusting = trusting
        self.place, self.root, self.limits, self.sweep_before = place, root, limits, sweep_before
        self.marker = os.fsencode(limits.marker)
        self.latest = datetime.now(UTC) + _ASTRAY
        self._rows = iter(remembered)
        self._next = next(self._rows, None)
        self._stamped: dict[int, bool] = {}  # by device: whether its folders have stamps that mean something

    def all(self) -> Iterator[Sight]:
        yield from self._visit(b"", 0)
        while self._next is not None:
            yield Gone(self._take().path)

    def _take(self) -> Folder:
        row = self._next
        assert row is not None  # noqa: S101 (for the type checker: every caller has looked)
        self._next = next(self._rows, None)
        return row

    def _visit(self, path: bytes, depth: int) -> Iterator[Sight]:
        while self._next is not None and self._next.path < path:
            yield Gone(self._take().path)
        row = self._take() if self._next is not None and self._next.path == path else None
        if depth > self.limits.max_depth or len(path) > self.limits.max_path_bytes:
            yield Found(SeedFile(self.place, path[:-1], 0, 0), too_deep(self.limits))
            return
        try:
            if row is not None and self._is_as_it_was(row):
                yield Skipped(row)
                yield from self._remembered_below(row, depth)
                return
            descriptor = open_folder(self.root, path)
        except OSError as error:
            yield from self._not_listed(path, row, error)
            return
        try:
            yield from self._list(path, descriptor, row, depth)
        finally:
            os.close(descriptor)

    def _is_as_it_was(self, row: Folder) -> bool:
        if not self.trusting or not row.trusted or self._is_due(row):
            return False
        status = os.stat(row.path[:-1] or b".", dir_fd=self.root, follow_symlinks=False)
        if (device := status.st_dev) not in self._stamped:
            self._stamped[device] = not kind_of(device).startswith("fuse")
        return self._stamped[device] and stamps_of(status) == row.stamps

    def _is_due(self, row: Folder) -> bool:
        return self.sweep_before is not None and not self.sweep_before <= row.swept <= self.latest

    def _remembered_below(self, row: Folder, depth: int) -> Iterator[Sight]:
        while self._next is not None and self._next.path.startswith(row.path):
            path = self._next.path
            if path.count(b"/", len(row.path)) == 1:
                yield from self._visit(path, depth + 1)
            else:
                yield Gone(self._take().path)

    def _list(self, path: bytes, descriptor: int, row: Folder | None, depth: int) -> Iterator[Sight]:
        at, stamps = datetime.now(UTC), stamps_of(os.fstat(descriptor))
        try:
            names = _sorted_names(descriptor)
        except OSError as error:
            yield from self._not_listed(path, row, error)
            return
        yield Opened(path, stamps, at, row, row is not None and self._is_due(row))
        for name in names:
            if name.endswith(b"/"):
                yield from self._visit(path + name, depth + 1)
            elif not self.marker or not name.endswith(self.marker):
                yield from self._look(path, name, descriptor)
        yield Closed(path)

    def _look(self, folder: bytes, name: bytes, descriptor: int) -> Iterator[Found]:
        try:
            status = os.stat(name, dir_fd=descriptor, follow_symlinks=False)
        except FileNotFoundError:
            return  # taken away since: the folder's stamps say so next time
        except OSError as error:
            yield unreadable(self.place, folder + name, error)
            return
        file = SeedFile(self.place, folder + name, status.st_size, *times_of(status), status.st_ino)
        refused = None if stat.S_ISREG(status.st_mode) else not_a_file(status.st_mode)
        unmarked = bool(self.marker) and not self._is_marked(name, descriptor)
        waiting = no_marker(os.fsdecode(self.marker)) if unmarked else None
        yield Found(file, refused, waiting)

    def _is_marked(self, name: bytes, descriptor: int) -> bool:
        try:
            os.stat(name + self.marker, dir_fd=descriptor, follow_symlinks=False)
        except OSError:
            return False
        return True

    def _not_listed(self, path: bytes, row: Folder | None, error: OSError) -> Iterator[Sight]:
        if not path:
            raise _no_place(self.place, error) from error
        if row is not None:
            yield Doubted(path)
        if error.errno in PASSING:
            # With its slash, as in remote places: what waits and is no file is not missed when it can be listed again.
            yield Found(SeedFile(self.place, path, 0, 0), waiting=not_now(str(error.strerror)))
        elif error.errno not in _NO_FOLDER:  # else it went since: its own folder's stamps say so next time
            yield unreadable(self.place, path[:-1], error)


def _no_place(place: str, error: OSError) -> SourceError:
    helps = "Let this user read and enter it" if isinstance(error, PermissionError) else "Make it"
    return SourceError(
        "unreadable",
        f"The landing folder {safe(place)} cannot be listed: {error.strerror}.",
        f"{helps}, or set WINNOW_SEEDS to the folder where the seeds arrive.",
    )


def _sorted_names(descriptor: int) -> Iterator[bytes]:
    """A folder's names, folders with a slash behind, ordered so that whole paths come out in byte order.

    :raises OSError: the folder cannot be listed.
    """
    runs: list[IO[bytes]] = []
    names: list[bytes] = []
    with os.scandir(descriptor) as scan:
        for entry in scan:
            name = os.fsencode(entry.name)
            if name.startswith(b".") or name.endswith(_UNFINISHED):
                continue
            names.append(name + b"/" if entry.is_dir(follow_symlinks=False) else name)
            if len(names) >= _HELD:
                runs.append(_spooled(sorted(names)))
                names.clear()
    names.sort()
    return heapq.merge(names, *map(_read_back, runs))


def _spooled(names: list[bytes]) -> IO[bytes]:
    spool = tempfile.TemporaryFile()  # noqa: SIM115 (closed when it was read back)
    spool.write(b"\0".join(names))  # the one byte that no name holds, beside the slash
    spool.seek(0)
    return spool


def _read_back(spool: IO[bytes]) -> Iterator[bytes]:
    with spool:
        rest = b""
        while piece := spool.read(2**16):
            *whole, rest = (rest + piece).split(b"\0")
            yield from whole
        yield rest
