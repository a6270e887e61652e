"""A seed file opened so that nothing blocks, nothing is followed and no half-written byte gets in."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import hashlib
import io
import os
import signal
import stat
import time
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from flows.documents import SeedFile
from flows.errors import Deferred, SourceError
from flows.sources import folders, remote
from flows.sources.found import not_a_file
from flows.sources.limits import Limits

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_BUFFER = 2**18
# Linux stamps a file with the time of the last timer tick, 10 ms at the coarsest: two writes within one
# tick leave the same stamp. A file younger than two ticks is read only after they have passed.
_TICKS_NS = 20_000_000
# File systems on which a refused lease means a writer; on others, such as NFS, it may mean anything.
_LEASING = frozenset({"ext2", "ext3", "ext4", "xfs", "btrfs", "tmpfs", "f2fs", "overlay", "bcachefs"})


class Seed(io.RawIOBase):
    """The bytes of one open file. Whatever order they are read in, :meth:`finish` knows their digest."""

    def __init__(self, raw: io.RawIOBase) -> None:
        self._raw = raw
        self._at = 0
        self._hashed = 0
        self._digest = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._raw.seekable()

    def readinto(self, buffer: WriteableBuffer) -> int:
        try:
            count = self._raw.readinto(buffer) or 0
        except OSError as error:  # a disk or mount in trouble says nothing about the file
            raise Deferred(
                "not-readable-now", f"It cannot be read now: {error.strerror or error}."
            ) from error
        start, self._at = self._at, self._at + count
        if start <= self._hashed < self._at:
            self._digest.update(memoryview(buffer).cast("B")[self._hashed - start : count])
            self._hashed = self._at
        return count

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = self._raw.seek(offset, whence)
        return self._at

    def tell(self) -> int:
        return self._at

    def finish(self) -> bytes:
        """Read what has not been read yet; the sha256 of all bytes."""
        if self._at != self._hashed:
            self.seek(self._hashed)
        buffer = bytearray(_BUFFER)
        while self.readinto(buffer):
            pass
        return self._digest.digest()

    def close(self) -> None:
        self._raw.close()
        super().close()


@contextlib.contextmanager
def open_seed(file: SeedFile, limits: Limits) -> Iterator[Seed]:
    """Open a file that discovery saw, and make sure at the end that it stayed as it was.

    :raises SourceError: it is gone, no regular file, not readable or over the limit.
    :raises Deferred: it is not what discovery saw, too young, still open for writing, or changed while it
        was read.
    """
    if file.size > limits.max_file_bytes:
        raise SourceError(
            "too-large",
            f"{file.shown} has {file.size:,} bytes; the limit is {limits.max_file_bytes:,}.",
            "Split it; or raise WINNOW_MAX_FILE_BYTES, then `winnow quarantine retry`.",
        )
    if remote.is_remote(file.place):
        with remote.open_remote(file, limits) as raw, Seed(raw) as seed:
            yield seed
        return
    descriptor = _open(file)
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):  # asked before there is a FileIO, which takes no folder
        os.close(descriptor)
        refused = not_a_file(before.st_mode)
        raise SourceError(refused.reason, refused.detail, refused.remedy)
    with Seed(io.FileIO(descriptor, closefd=True)) as seed:
        _must_be_settled(file, before, limits)
        if is_being_written(descriptor):
            raise Deferred("still-open", f"{file.shown} is still open for writing.")
        try:
            yield seed
        except Exception:  # what seems damaged may only have been cut short under our eyes
            _must_be_as_before(file, descriptor, before)
            raise
        _must_be_as_before(file, descriptor, before)


def digest_of(file: SeedFile, limits: Limits) -> bytes:
    """The sha256 of a file's bytes.

    :raises SourceError: see :func:`open_seed`.
    :raises Deferred: see :func:`open_seed`.
    """
    with open_seed(file, limits) as seed:
        return seed.finish()


def is_being_written(descriptor: int) -> bool | None:
    """Whether some process has the file open for writing; ``None`` where that cannot be known.

    Linux grants a read lease only on a file that nobody writes to. It is given back at once, and grants are
    for the file's owner or root. Whoever opens the file meanwhile would have us signalled: with SIGURG,
    which does nothing, instead of SIGIO, which kills.
    """
    if not hasattr(fcntl, "F_SETLEASE") or not _leases(os.fstat(descriptor).st_dev):
        return None
    try:
        fcntl.fcntl(descriptor, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
        return False
    except OSError as error:
        return True if error.errno == errno.EAGAIN else None


@cache
def _leases(device: int) -> bool:
    """Whether a device's file system is one that leases can be trusted on."""
    return folders.kind_of(device) in _LEASING


def _open(file: SeedFile) -> int:
    """A descriptor of the file; neither it nor any folder on the way down may be a link."""
    folder, _, name = file.path.rpartition(b"/")
    try:
        root = folders.open_place(file.place)
        try:
            below = folders.open_folder(root, folder + b"/" if folder else b"")
        finally:
            os.close(root)
        try:
            return os.open(name, _FLAGS, dir_fd=below)
        finally:
            os.close(below)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Deferred("taken-away", f"{file.shown} was taken away before it was read.") from error
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENXIO, errno.EMLINK):
            refused = not_a_file(stat.S_IFLNK if error.errno != errno.ENXIO else stat.S_IFIFO)
            raise SourceError(refused.reason, refused.detail, refused.remedy) from error
        if error.errno in folders.PASSING:
            raise Deferred(
                "not-readable-now", f"{file.shown} cannot be opened now: {error.strerror}."
            ) from error
        raise SourceError(
            "unreadable",
            f"{file.shown} cannot be opened: {error.strerror}.",
            "Give the job's user the right to read it, or remove it.",
        ) from error


def _must_be_as_before(file: SeedFile, descriptor: int, before: os.stat_result) -> None:
    """The file itself, and where its path leads: a folder above may have been exchanged."""
    if _facts(os.fstat(descriptor)) != _facts(before):
        raise Deferred("changed", f"{file.shown} changed while it was read.")
    path = os.path.join(os.fsencode(file.place), file.path)  # noqa: PTH118 (bytes)
    try:
        now = os.lstat(path)
    except OSError as error:
        raise Deferred("taken-away", f"{file.shown} was taken away while it was read.") from error
    if (now.st_dev, now.st_ino) != (before.st_dev, before.st_ino):
        raise Deferred("changed", f"{file.shown} was exchanged while it was read.")


def _facts(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_size, *folders.times_of(status)


def _must_be_settled(file: SeedFile, now: os.stat_result, limits: Limits) -> None:
    """Times ahead of the clock count as old: a wrong clock must not keep a file out for ever."""
    facts = _facts(now)
    seen = (file.size, file.mtime_ns, file.ctime_ns or facts[2], file.inode or now.st_ino)
    if seen != (*facts, now.st_ino):
        raise Deferred("changed", f"{file.shown} changed between being found and being opened.")
    age = time.time_ns() - now.st_ctime_ns
    if 0 <= age < limits.settle_seconds * 1e9:
        raise Deferred("too-young", f"{file.shown} is younger than {limits.settle_seconds:g} seconds.")
    if 0 <= age < _TICKS_NS:
        time.sleep((_TICKS_NS - age) / 1e9)
