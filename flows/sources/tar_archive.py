"""tar archives, read as a stream, to their end mark and beyond it."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import IO, Any, cast

from flows.documents import Rejection
from flows.errors import SourceError
from flows.sources.damage import Content, climbs, damaged, member_address, too_many_members, unsafe_name
from flows.sources.formats import Entry, Format, Outcome, buffered
from flows.sources.limits import Limits

_FAULTS = (tarfile.TarError, EOFError, ValueError, RecursionError)
_BLOCK = 512
_MOST_HEADER = 2**20  # of one member, with all that describes it; tarfile itself sets no bound


class _Bounded:
    """The archive's bytes, of which no more may be asked for than ``allowed``."""

    def __init__(self, stream: IO[bytes], where: str) -> None:
        self._stream, self._where = stream, where
        self._at = 0
        self.allowed = _MOST_HEADER

    def read(self, size: int = -1) -> bytes:
        if self._at > self.allowed:
            raise damaged(self._where, f"a header before byte {self._at:,} is too long.")
        data = self._stream.read(size)
        self._at += len(data)
        return data


def _header_type(where: str) -> type[tarfile.TarInfo]:
    class Header(tarfile.TarInfo):
        """tarfile takes a corrupt header for the archive's end; this one does not."""

        @classmethod
        def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Any:
            try:
                header = super().frombuf(buf, encoding, errors)
            except tarfile.HeaderError as error:
                if len(buf) == _BLOCK and not bytes(buf).strip(b"\x00"):
                    raise
                raise damaged(where, f"the archive is cut or corrupt ({error}).") from error
            if header.size < 0:
                raise damaged(where, "a member states a negative size.")
            if header.type == tarfile.GNUTYPE_SPARSE:
                raise _sparse(where)
            return header

    return Header


def _sparse(where: str) -> SourceError:
    """Of a file with holes a few bytes can stand for any number of them."""
    return SourceError("unsupported", f"{where} holds a sparse file.", "Pack it without tar's --sparse.")


def _read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    where = entry.where
    stream = _Bounded(entry.stream, where)
    seen: dict[str, int] = {}
    try:
        with tarfile.open(
            fileobj=cast("IO[bytes]", stream), mode="r|", tarinfo=_header_type(where), errorlevel=2
        ) as archive:
            count = 0
            while (member := archive.next()) is not None:
                count += 1
                if count > limits.max_members:
                    raise too_many_members(where, limits)
                if member.issparse() or member.size < 0:  # as extended headers state it
                    raise _sparse(where)
                archive.members.clear()  # type: ignore[attr-defined]
                stream.allowed = member.offset_data + member.size + _MOST_HEADER
                yield from _member(entry, archive, member, seen)
            stream.allowed = 2**63
            rest = cast("IO[bytes]", archive.fileobj)
            while piece := rest.read(2**16):
                if piece.strip(b"\x00"):
                    raise damaged(where, "something follows the archive's end mark.")
    except _FAULTS as error:
        raise damaged(where, f"the archive is cut or corrupt ({error}).") from error


def _member(
    entry: Entry, archive: tarfile.TarFile, member: tarfile.TarInfo, seen: dict[str, int]
) -> Iterator[Outcome]:
    if member.isdir():
        return
    address = member_address(entry.address, member.name, seen)
    if climbs(member.name):
        yield unsafe_name(address)
    elif not member.isreg():
        yield Rejection(
            address, "not-a-file", "The member is a link or a device, not a file.",
            "Pack the file itself; links are never followed.",
        )  # fmt: skip
    elif (content := archive.extractfile(member)) is not None:
        name = member.name.rpartition("/")[2]
        yield Entry(
            buffered(Content(content, address, _FAULTS)), name, address, entry.nesting + 1, "", entry.declared, entry.hints
        )  # fmt: skip


def _is_tar(head: bytes) -> bool:
    """The magic of POSIX and GNU, or an old header whose checksum is right."""
    if len(head) < _BLOCK:
        return False
    if head[257:262] == b"ustar":
        return True
    try:
        stated = int(head[148:156].strip(b" \x00") or b"0", 8)
    except ValueError:
        return False
    return stated > 0 and stated == sum(head[:148]) + 8 * 32 + sum(head[156:_BLOCK])


TAR = Format("tar", _read, (".tar",), ("application/x-tar",), _is_tar, has_magic=True)
