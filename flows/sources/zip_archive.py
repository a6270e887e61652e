"""zip archives. Every member is read to its end, so that its checksum is proved."""

from __future__ import annotations

import contextlib
import io
import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO

from flows.documents import Rejection
from flows.errors import Deferred, SourceError
from flows.sources.damage import (
    Content,
    Meter,
    bomb,
    climbs,
    damaged,
    member_address,
    too_many_members,
    unsafe_name,
)
from flows.sources.formats import Entry, Format, Outcome, buffered
from flows.sources.limits import Limits

_IN_MEMORY = 2**23  # a zip inside another archive is first copied; above this size to a temporary file
_FAULTS = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError)
# LZMA, the third that zipfile knows, would take as much memory as the member says.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
_COUNTS = 2**16  # how far the record counts, where a program knows no other form of it
_A_MEMBER = 128  # bytes it takes in the directory, a long name included


def _read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    where = entry.where
    with seekable(entry, limits) as stream:
        try:
            size, count, rest = _end(stream)
            if size > _A_MEMBER * limits.max_members:
                raise too_many_members(where, limits)
            if rest.strip(b"\x00"):
                raise damaged(where, "something follows its end.")
            archive = zipfile.ZipFile(stream)
        except _FAULTS as error:
            raise damaged(where, f"its directory cannot be read ({error}).") from error
        members = archive.infolist()
        if len(members) > limits.max_members:
            raise too_many_members(where, limits)
        if len(members) % _COUNTS != count % _COUNTS:  # zipfile reads on as far as the lengths in it lead
            raise damaged(where, f"its directory holds {len(members):,} members and states {count:,}.")
        if members and min(member.header_offset for member in members) > 0:
            raise damaged(where, "something precedes its first member.")
        claimed = sum(member.compress_size for member in members)
        if claimed > stream.seek(0, io.SEEK_END):
            # Members that share their bytes: how small archives unpack to almost anything.
            unpacked = sum(member.file_size for member in members)
            if unpacked > limits.max_ratio * stream.tell():
                raise bomb(where, unpacked, stream.tell())
            raise damaged(where, "its members claim more bytes than it has.")
        meter = Meter(where, limits, entry.meter)
        seen: dict[str, int] = {}
        for member in members:
            if not _is_folder(member):
                yield from _member(entry, archive, member, meter, seen)


def _is_folder(member: zipfile.ZipInfo) -> bool:
    """By its name, also as old programs of Windows write it, and since it holds nothing."""
    return member.filename.endswith(("/", "\\")) and not member.file_size


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
    elif member.compress_type not in _METHODS:
        yield Rejection(
            address, "unsupported", f"The member is packed by method {member.compress_type}.",
            "Pack it with deflate, as is usual.",
        )  # fmt: skip
    elif stat.S_ISLNK(member.external_attr >> 16):
        yield Rejection(
            address, "not-a-file", "The member is a symbolic link.", "Pack the file itself."
        )  # fmt: skip
    else:
        try:
            content = archive.open(member)
        except _FAULTS as error:
            raise damaged(address, f"the member cannot be opened ({error}).") from error
        name = member.filename.rpartition("/")[2]
        meter.count(member.compress_size, 0)
        stream = buffered(Content(content, address, _FAULTS, lambda size: meter.count(0, size)))
        yield Entry(stream, name, address, entry.nesting + 1, "", entry.declared, entry.hints)


def _end(stream: IO[bytes]) -> tuple[int, int, bytes]:
    """The size in bytes and the number of members that the directory's end record states, 0 if there is none, and what
    follows that record.
    zipfile would read and unfold all of the directory, at some hundred bytes of memory a member.

    It is asked itself what it will go by: the record has two forms (APPNOTE 4.3.14 to 4.3.16), and a size read from
    another place than zipfile's would be a way around the limit.
    """
    record = zipfile._EndRecData(stream)  # type: ignore[attr-defined]
    if record is None:
        return 0, 0, b""
    stream.seek(record[zipfile._ECD_LOCATION] + 22 + record[zipfile._ECD_COMMENT_SIZE])  # type: ignore[attr-defined]
    return record[zipfile._ECD_SIZE], record[zipfile._ECD_ENTRIES_TOTAL], stream.read()  # type: ignore[attr-defined]


@contextlib.contextmanager
def seekable(entry: Entry, limits: Limits) -> Iterator[IO[bytes]]:
    """The entry's stream if one can seek in it, else a copy.

    :raises SourceError: the copy would be larger than a file may be.
    :raises Deferred: the disk has no room for it now.
    """
    if entry.stream.seekable():
        yield entry.stream
        return
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as copy:
        size = 0
        while piece := entry.stream.read(2**18):
            try:
                size += copy.write(piece)
            except OSError as error:
                raise Deferred(
                    "not-readable-now", f"{entry.name} cannot be copied now: {error.strerror}."
                ) from error
            if size > limits.max_file_bytes:
                raise SourceError(
                    "too-large",
                    f"{entry.where} has more than {limits.max_file_bytes:,} bytes.",
                    "Split it; or raise WINNOW_MAX_FILE_BYTES, then `winnow quarantine retry`.",
                )
        copy.seek(0)
        yield copy


ZIP = Format(
    "zip", _read, (".zip",), ("application/zip",),
    lambda head: head.startswith((b"PK\x03\x04", b"PK\x05\x06")), has_magic=True,
)  # fmt: skip
