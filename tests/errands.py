"""What tests hand to processes. They import this alone: what a test needs beside it takes each half a second."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from flows import line
from flows.sources import Limits
from flows.watching import NOWHERE, Watch


def double(items: Sequence[int], watch: Watch) -> list[int]:
    return [2 * item for item in items]


def fail(items: Sequence[int], watch: Watch) -> list[int]:
    raise KeyError("a fault of the function's own")


def die(items: Sequence[int], number: int, watch: Watch) -> list[str]:
    """Die on the item 13, twice over; say of each item what became of it."""
    answers = []
    for item, value in enumerate(items):
        fatal = watch.step(item, 1)
        if value == 13 and fatal is None:
            os.kill(os.getpid(), number)
        answers.append(fatal.reason if fatal else "done")
    return answers


def die_between(items: Sequence[int], watch: Watch) -> None:
    watch.at(NOWHERE)
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(items: Sequence[str], watch: Watch) -> str:
    """Die the first time, as if another process had taken all the memory."""
    fatal = watch.step(0, 1)
    mark = Path(items[0])
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return fatal.reason if fatal else "done"


def spin(items: Sequence[int], watch: Watch) -> str:
    """Compute without end: at a record (1), or on the way to the first (0)."""
    fatal = watch.step(0, items[0])
    while fatal is None:
        pass
    return fatal.reason


def sleep(items: Sequence[float], watch: Watch) -> str:
    time.sleep(items[0])
    return "awake"


def whoami(items: Sequence[int], watch: Watch) -> int:
    return os.getpid()


def bewitched(items: Sequence[Any], step: str, limits: Limits, watch: Watch) -> Any:
    """The line, in which a step ends the process at a record that asks for it."""
    honest = getattr(line, step)

    def faulty(one: Any, *arguments: object) -> object:
        if f"({step})" in getattr(one, "page", one).text:
            os.kill(os.getpid(), signal.SIGSEGV)
        return honest(one, *arguments)

    setattr(line, step, faulty)
    try:
        return line.prepare(items, limits, watch)
    finally:
        setattr(line, step, honest)
