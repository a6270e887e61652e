"""Lines of a stream in bounded memory."""

from __future__ import annotations

import io
from collections.abc import Iterator


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
