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


def stop(items: Sequence[int], marks: Path, times: int, watch: Watch) -> list[str]:
    """Be stopped on the item 13, so many times, as if by ``kill -STOP``; say of each item what became of it."""
    answers = []
    for item, value in enumerate(items):
        fatal = watch.step(item, 1)
        if value == 13 and fatal is None:
            _stop(marks, times)
        answers.append(fatal.reason if fatal else "done")
    return answers


def _stop(marks: Path, times: int) -> None:
    if len(list(marks.iterdir())) < times:
        (marks / str(os.getpid())).touch()
        os.kill(os.getpid(), signal.SIGSTOP)


def stop_between(items: Sequence[int], marks: Path, times: int, watch: Watch) -> str:
    watch.at(NOWHERE)
    _stop(marks, times)
    return "done"


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


def stopped(items: Sequence[Any], step: str, marks: Path, times: int, limits: Limits, watch: Watch) -> Any:
    """The line, in which a step stops the process at a record that asks for it, or at the reader of one's file."""
    honest = getattr(line, step)

    def faulty(one: Any, *arguments: object) -> object:
        if b"(stop)" in getattr(getattr(one, "record", one), "raw", b"") or "stop" in getattr(
            one, "shown", ""
        ):
            _stop(marks, times)
        return honest(one, *arguments)

    setattr(line, step, faulty)
    try:
        return line.prepare(items, limits, watch)
    finally:
        setattr(line, step, honest)


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


def obey(items: Sequence[Path], watch: Watch) -> int:
    """Say the same place again for each byte that comes, and answer; returns how often."""
    told = 0
    with items[0].open("rb", 0) as orders, items[1].open("wb", 0) as answers:
        while orders.read(1):
            watch.step(0, 0)
            answers.write(b".")
            told += 1
    return told


def lengths(items: Sequence[int], watch: Watch) -> list[int]:
    """Say of each item among how many it was handed over."""
    return [len(items)] * len(items)


def meet(items: Sequence[Path], others: int, watch: Watch) -> bool:
    """Wait for others in a folder; whether they came."""
    (items[0] / str(os.getpid())).touch()
    until = time.monotonic() + 20
    while len(list(items[0].iterdir())) < others and time.monotonic() < until:
        time.sleep(0.01)
    return len(list(items[0].iterdir())) >= others


def hoard(items: Sequence[int], watch: Watch) -> list[str]:
    """Take so many bytes for each item."""
    answers = []
    for size in items:
        try:
            answers.append(f"{len(bytearray(size))} taken")
        except MemoryError:
            answers.append("no more")
    return answers
