"""Lines of a stream in bounded memory, and a stream in another encoding."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


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


class AsUtf8(io.RawIOBase):
    """A stream in another encoding as UTF-8, half a surrogate pair as its three bytes: whose ends of lines are one byte.

    Reading it raises ``UnicodeDecodeError`` where the encoding is another.
    """

    def __init__(self, stream: io.BufferedReader, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)("surrogatepass")
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        piece = b"more"
        while piece and not self._ready:
            piece = self._stream.read(2**16)
            text = self._decoder.decode(piece, final=not piece)
            self._ready = memoryview(text.encode("utf-8", "surrogatepass"))
        count = min(len(view), len(self._ready))
        view[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count
