"""Lines of a stream in bounded memory, and a stream in another encoding."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


BLANK = codecs.BOM_UTF8 + b" \t\r\n"


def bounded_lines(
    stream: io.BufferedReader, limit: int, number: int = 0
) -> Iterator[tuple[int, bytes | None]]:
    """Number and bytes of each line, its end included; ``None`` for one over ``limit``, read past.

    :param number: how many lines were read before.
    """
    while line := stream.readline(limit + 2):
        number += 1
        if len(line) > limit and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(2**20)
            yield number, None
        else:
            yield number, line


def pass_blank(stream: io.BufferedReader) -> tuple[int, int]:
    """Read past white space and byte-order marks, which some programs put before, between and behind what they write.

    :returns: how many bytes it was, and how many lines end in it.
    """
    size = lines = 0
    while blank := len(head := stream.peek(1)) - len(head.lstrip(BLANK)):
        lines += stream.read(blank).count(b"\n")
        size += blank
    return size, lines


class Pieces(io.RawIOBase):
    """A stream of bytes that come in pieces of any size. What making one raises, reading it does."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        while not self._ready:
            if (piece := next(self._pieces, None)) is None:
                return 0
            self._ready = memoryview(piece)
        count = min(len(view), len(self._ready))
        view[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count


def as_utf8(stream: io.BufferedReader, encoding: str) -> Iterator[bytes]:
    """A stream in another encoding as UTF-8, half a surrogate pair as its three bytes: whose ends of lines are one byte.

    :raises UnicodeDecodeError: the encoding is another.
    """
    decoder = codecs.getincrementaldecoder(encoding)("surrogatepass")
    while piece := stream.read(2**16):
        yield decoder.decode(piece).encode("utf-8", "surrogatepass")
    yield decoder.decode(b"", final=True).encode("utf-8", "surrogatepass")
