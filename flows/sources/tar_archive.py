"""tar archives, read as a stream, to their end mark."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, cast

from flows.documents import Rejection
from flows.errors import SourceError
from flows.sources.damage import climbs, damaged, member_address, unsafe_name
from flows.sources.formats import Entry, Format, Outcome, buffered
from flows.sources.limits import Limits

_BLOCK = 512


class _Tail:
    """A stream that remembers its last bytes."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self.last = stream, b""

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.last = (self.last + data)[-_BLOCK:]
        return data


def _read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    where = entry.address or entry.name
    tail = _Tail(entry.stream)
    seen: dict[str, int] = {}
    try:
        with tarfile.open(fileobj=cast("IO[bytes]", tail), mode="r|", errorlevel=2) as archive:
            for count, member in enumerate(archive):
                if count >= limits.max_members:
                    raise SourceError(
                        "too-many-members",
                        f"{where} has more than {limits.max_members:,} members.",
                        "Split it, or deliver the files themselves.",
                    )
                archive.members.clear()  # type: ignore[attr-defined]
                yield from _member(entry, archive, member, seen)
        while tail.read(2**16):
            pass
    except (tarfile.TarError, EOFError, ValueError, OSError) as error:
        raise damaged(where, f"the archive is cut or corrupt ({error}).") from error
    if tail.last.strip(b"\x00") or len(tail.last) < _BLOCK:
        raise damaged(where, "the archive ends without its end mark.")


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
        inside = Entry(buffered(content), name, address, entry.nesting + 1)
        yield replace(inside, declared=entry.declared, hints=entry.hints)


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


TAR = Format("tar", _read, (".tar",), ("application/x-tar",), _is_tar)
