"""Something to run sooner by: the operating system's word that files appeared. Never trusted, only welcome.

It may be lost, late or unknown to the file system. So whoever waits here is woken after the interval too,
and what is new is found by discovery alone.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import watchfiles

from flows.errors import WinnowError
from flows.showing import one_line, safe
from flows.sources.found import UNFINISHED

_STEP_SECONDS = 0.5  # how long a stop may go unnoticed
_AGAIN_SECONDS = 60.0  # until it is tried once more to watch what could not be watched


def wakes(place: str, told: threading.Event, seconds: float) -> Iterator[bool]:
    """True at once and when something appeared in ``place``, false when ``seconds`` went by, until ``told``.

    The watch begins before the first, so that what happens while the caller is at work wakes it when it
    comes back. Where nothing can be watched (a remote place, no watches left) only the time counts.
    """
    owed = True
    while not told.is_set():
        which, watched = _which(place), False
        try:
            for woken in _watched(place, told, seconds):
                watched, owed = True, False
                yield woken
        except (OSError, RuntimeError):
            # What the system says, and watchfiles' own: of a name that is no UTF-8, too.
            owed = owed or watched
        if watched or told.is_set():
            continue
        if owed:
            yield True
        owed, again = False, time.monotonic() + _AGAIN_SECONDS
        while not owed and time.monotonic() < again and not told.wait(seconds):
            owed = _which(place) != which
            if not owed:
                yield False


def _watched(place: str, told: threading.Event, seconds: float) -> Iterator[bool]:
    """As :func:`wakes`, while ``place`` is the same folder: one that is mounted or put there later is another."""
    if "://" in place:
        raise OSError("a remote place cannot be watched")
    which, woken, last = _which(place), True, time.monotonic()
    # No filter of its own: a producer that writes unfinished files without end must not keep the time from us.
    for changes in watchfiles.watch(
        place,
        watch_filter=None,
        stop_event=told,
        rust_timeout=int(min(seconds, _STEP_SECONDS) * 1000),
        yield_on_timeout=True,
        raise_interrupt=False,
        ignore_permission_denied=True,
    ):
        woken = woken or any(is_news(change, path, place) for change, path in changes)
        if woken or time.monotonic() - last >= seconds:
            yield woken
            woken, last = False, time.monotonic()
        if _which(place) != which:
            return


def _which(place: str) -> tuple[int, int] | None:
    """What tells a folder from another of its name."""
    with contextlib.suppress(OSError):
        found = Path(place).stat()
        return found.st_dev, found.st_ino
    return None


def is_news(change: watchfiles.Change, path: str, place: str) -> bool:
    """Whether a change may mean a new seed. Discovery enters no hidden folder and follows no link, though changes there are
    told of too: a link to where a run writes would start the next.

    >>> is_news(watchfiles.Change.added, "/seeds/a.txt.part", "/seeds")
    False
    >>> is_news(watchfiles.Change.added, "/seeds/.partial/a.txt", "/seeds")
    False
    """
    if change == watchfiles.Change.deleted:
        return False
    told, root = Path(path), Path(place)
    below = told.relative_to(root) if told.is_relative_to(root) else Path(told.name)
    if any(name.startswith(".") or name.endswith(UNFINISHED) for name in below.parts):
        return False
    # Unlike Path's own this raises nothing where the folder above it is closed.
    return not any(os.path.islink(root / folder) for folder in below.parents if folder.parts)  # noqa: PTH114


def watch(
    place: str, told: threading.Event, seconds: float, run: Callable[[], None], say: Callable[[str], None]
) -> None:
    """Run now, whenever woken, and after every ``seconds``; what goes wrong with one run is said, no more: a database that
    takes no writes for a while, a disk that is full, and what else nobody thought of."""
    for _ in wakes(place, told, seconds):
        try:
            run()
        except WinnowError as error:
            say(safe(str(error)))
        except Exception as error:
            say(f"the run failed ({type(error).__name__}: {safe(one_line(error))}); the next one follows")
