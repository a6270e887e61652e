"""Calls of functions as a measure of work, and how it grows with the input: no machine is too slow for either."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TypeVar

Made = TypeVar("Made")


def calls_of(work: Callable[[], Made]) -> tuple[int, Made]:
    """How many functions are called while something is made, and that."""
    count = 0

    def counted(_frame: object, event: str, _what: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        made = work()
    finally:
        sys.setprofile(before)
    return count, made


def seconds_of(work: Callable[[], object]) -> float:
    """Seconds of processor time that something takes."""
    began = time.process_time()
    work()
    return time.process_time() - began


def grows_with_the_input(seconds: Callable[[int], float], most: int) -> bool:
    """Whether four times the input, up to ``most``, takes less than ten times as long: linear is 4, quadratic 16.

    A process may be disturbed, so only what is slow again and again is slow.
    """
    seconds(100)
    return any(seconds(most) < 10 * max(seconds(most // 4), 0.02) for _ in range(3))
