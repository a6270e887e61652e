"""zip archives. Every member is read to its end, so that its checksum is proved."""

from __future__ import annotations

import io
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from flows.documents import Rejection
from flows.errors import SourceError
from flows.sources.damage import Meter, bomb, climbs, damaged, member_address, unsafe_name
from flows.sources.formats import Entry, Format, Outcome, buffered
from flows.sources.limits import Limits

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_IN_MEMORY = 2**23  # a zip inside another archive is first copied; above this size to a temporary file
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)


class _Member(io.RawIOBase):
    """A member's bytes, measured."""

    def __init__(self, content: IO[bytes], packed: int, meter: Meter) -> None:
        self._content, self._meter = content, meter
        meter.count(packed, 0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        try:
            data = self._content.read(len(view))
        except _FAULTS as error:
            raise damaged(self._meter.where, f"a member is corrupt ({error}).") from error
        self._meter.count(0, len(data))
        view[: len(data)] = data
        return len(data)


def _read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    where = entry.address or entry.name
    with seekable(entry, limits) as stream:
        try:
            archive = zipfile.ZipFile(stream)
        except _FAULTS as error:
            raise damaged(where, f"its directory cannot be read ({error}).") from error
        members = archive.infolist()
        if len(members) > limits.max_members:
            raise SourceError(
                "too-many-members",
                f"{where} has {len(members):,} members; the limit is {limits.max_members:,}.",
                "Split it, or deliver the files themselves.",
            )
        claimed = sum(member.compress_size for member in members)
        if claimed > stream.seek(0, io.SEEK_END):
            # Members that share their bytes: how small archives unpack to almost anything.
            raise bomb(where, sum(m.file_size for m in members), stream.tell())
        meter = Meter(where, limits)
        seen: dict[str, int] = {}
        for member in members:
            if not member.is_dir():
                yield from _member(entry, archive, member, meter, seen)


def _member(
    entry: Entry, archive: zipfile.ZipFile, member: zipfile.ZipInfo, meter: Meter, seen: dict[str, int]
) -> Iterator[Outcome]:
    address = member_address(entry.address, member.filename, seen)
    if climbs(member.orig_filename):
        yield unsafe_name(address)
    elif member.flag_bits & 1:
        yield Rejection(
            address, "encrypted", "The member is encrypted.", "Pack it without a password."
        )  # fmt: skip
    elif (member.external_attr >> 16) & 0o170000 == 0o120000:
        yield Rejection(
            address, "not-a-file", "The member is a symbolic link.", "Pack the file itself."
        )  # fmt: skip
    else:
        try:
            content = archive.open(member)
        except _FAULTS as error:
            raise damaged(address, f"the member cannot be opened ({error}).") from error
        name = member.filename.rpartition("/")[2]
        stream = buffered(_Member(content, member.compress_size, meter))
        yield Entry(stream, name, address, entry.nesting + 1, "", entry.declared, entry.hints)


def seekable(entry: Entry, limits: Limits) -> IO[bytes]:
    """The entry's stream if one can seek in it, else a copy.

    :raises SourceError: the copy would be larger than a file may be.
    """
    if entry.stream.seekable():
        return entry.stream
    copy: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 (the caller closes it)
    size = 0
    while piece := entry.stream.read(2**18):
        size += copy.write(piece)
        if size > limits.max_file_bytes:
            copy.close()
            raise bomb(entry.address or entry.name, size, 0)
    copy.seek(0)
    return copy


ZIP = Format(
    "zip", _read, (".zip",), ("application/zip",),
    lambda head: head.startswith((b"PK\x03\x04", b"PK\x05\x06")),
)  # fmt: skip
