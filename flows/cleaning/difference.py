"""What one cut of a text keeps that another does not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Piece = tuple[int, int]


def without(pieces: Sequence[Piece], others: Sequence[Piece]) -> list[Piece]:
    """The stretches of ``pieces`` that none of ``others`` covers; both sorted, each without overlap.

    >>> without([(0, 10), (20, 30)], [(5, 22)])
    [(0, 5), (22, 30)]
    """
    left: list[Piece] = []
    number = 0
    for start, end in pieces:
        while number < len(others) and others[number][1] <= start:
            number += 1
        at, ahead = start, number
        while ahead < len(others) and others[ahead][0] < end:
            if others[ahead][0] > at:
                left.append((at, others[ahead][0]))
            at = max(at, others[ahead][1])
            ahead += 1
        if at < end:
            left.append((at, end))
    return left


def covered(pieces: Iterable[Piece]) -> int:
    """How many characters the pieces hold.

    >>> covered([(0, 5), (22, 30)])
    13
    """
    return sum(end - start for start, end in pieces)
