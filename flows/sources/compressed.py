"""gzip, zstd, bzip2 and xz: one stream of bytes in another, checked to its very end."""

from __future__ import annotations

import bz2
import io
import lzma
import zlib
from collections.abc import Callable, Iterator
from typing import Protocol

import zstandard

from flows.errors import SourceError
from flows.sources.damage import Meter, damaged
from flows.sources.formats import Entry, Format, Outcome, buffered
from flows.sources.limits import Limits
from flows.sources.streams import Pieces

_PACKED = 2**16
_UNPACKED = 2**18
# A zstd block unpacks to at most 128 KiB and may be 4 bytes long (RFC 8878, 3.1.1.2), and its library has
# no bound on what one call gives out: so few bytes go in at once that at most 32 MiB come out.
_ZSTD_BYTES = 2**10
_XZ_MEMORY = 100 * 2**20  # `xz -9` needs 65 MiB to be unpacked
_ZSTD_WINDOW = 2**27  # what `zstd -d` accepts without being told otherwise


class _Unpacker(Protocol):
    """The interface of :class:`bz2.BZ2Decompressor`."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


class _Gzip:
    def __init__(self) -> None:
        self._inner = zlib.decompressobj(wbits=31)
        self.needs_input = True

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        out = self._inner.decompress(self._inner.unconsumed_tail + data, max_length)
        self.needs_input = not self._inner.unconsumed_tail and len(out) < max_length
        return out


class _Zstd:
    def __init__(self) -> None:
        self._inner = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj()
        self._waiting = b""

    @property
    def eof(self) -> bool:
        return bool(self._inner.eof)

    @property
    def needs_input(self) -> bool:
        return not self._waiting

    @property
    def unused_data(self) -> bytes:
        return bytes(self._inner.unused_data) + self._waiting

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        data = self._waiting + data
        self._waiting = data[_ZSTD_BYTES:]
        return bytes(self._inner.decompress(data[:_ZSTD_BYTES]))


def _unpacked(packed: io.BufferedReader, new: Callable[[], _Unpacker], meter: Meter) -> Iterator[bytes]:
    """The unpacked bytes of a stream that may be several packed ones in a row, as all four allow.

    :raises SourceError: it is cut, corrupt or a bomb.
    """
    unpacker = new()
    while True:
        data = b""
        if unpacker.eof:
            data = unpacker.unused_data or packed.read1(_PACKED)
            # Padding with NULs is allowed after gzip and xz, and tape blocks bring it to all.
            while data and not data.strip(b"\x00"):
                data = packed.read1(_PACKED)
            if not data:
                return
            unpacker = new()
            data = data.lstrip(b"\x00")
        elif unpacker.needs_input:
            data = packed.read1(_PACKED)
            if not data:
                raise damaged(meter.where, "it ends before its packed data do.")
        try:
            out = unpacker.decompress(data, _UNPACKED)
        except zstandard.ZstdError as error:
            if "ictionary" in str(error):
                raise SourceError(
                    "unsupported",
                    f"{meter.where} is packed with a dictionary of zstd.",
                    "Pack it without one.",
                ) from error
            raise damaged(meter.where, f"its packed data are corrupt ({error}).") from error
        except (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError) as error:
            raise damaged(meter.where, f"its packed data are corrupt ({error}).") from error
        meter.count(len(data), len(out))
        yield out


def _reader(new: Callable[[], _Unpacker], endings: tuple[str, ...]) -> Callable[..., Iterator[Outcome]]:
    def read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
        name = entry.name
        for ending in endings:
            if name.lower().endswith(ending):
                name = name[: -len(ending)] + (".tar" if ending.startswith(".t") else "")
        stream = buffered(Pieces(_unpacked(entry.stream, new, Meter(entry.where, limits, entry.meter))))
        yield Entry(stream, name, entry.address, entry.nesting + 1, "", entry.declared, entry.hints)

    return read


def _is_zstd(head: bytes) -> bool:
    """A frame, or a skippable one (RFC 8878, 3.1.2)."""
    return head.startswith(b"\x28\xb5\x2f\xfd") or (head[1:4] == b"\x2a\x4d\x18" and head[0] & 0xF0 == 0x50)


def _format(name: str, new: Callable[[], _Unpacker], endings: str, looks: Callable[[bytes], bool]) -> Format:
    known = tuple(endings.split())
    return Format(name, _reader(new, known), known, (), looks, has_magic=True)


GZIP = _format("gzip", _Gzip, ".gz .tgz .gzip", lambda head: head.startswith(b"\x1f\x8b\x08"))
ZSTD = _format("zstd", _Zstd, ".zst .tzst .zstd", _is_zstd)
BZIP2 = _format(
    "bzip2", bz2.BZ2Decompressor, ".bz2 .tbz2 .tbz",
    lambda head: head[:3] == b"BZh" and head[4:10] in (b"1AY&SY", b"\x17rE8P\x90"),
)  # fmt: skip
XZ = _format(
    "xz",
    lambda: lzma.LZMADecompressor(memlimit=_XZ_MEMORY),
    ".xz .txz",
    lambda head: head.startswith(b"\xfd7zXZ\x00"),
)
