"""Something to run sooner by: the operating system's word that files appeared. Never trusted, only welcome.

It may be lost, late or unknown to the file system. So whoever waits here is woken after the interval too,
and what is new is found by discovery alone.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import watchfiles

from flows.errors import WinnowError

_STEP_SECONDS = 0.5  # how long a stop may go unnoticed
_UNFINISHED = (".tmp", ".part")


def wakes(place: str, told: threading.Event, seconds: float) -> Iterator[bool]:
    """True at once and when something appeared in ``place``, false when ``seconds`` went by, until ``told``.

    The watch begins before the first, so that what happens while the caller is at work wakes it when it
    comes back. Where nothing can be watched (a remote place, no watches left) only the time counts.
    """
    try:
        yield from _watched(place, told, seconds)
    except (OSError, RuntimeError):  # what the system says, and watchfiles' own error
        yield True
        while not told.wait(seconds):
            yield False


def _watched(place: str, told: threading.Event, seconds: float) -> Iterator[bool]:
    if "://" in place:
        raise OSError("a remote place cannot be watched")
    woken, last = True, time.monotonic()
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
        woken = woken or any(is_news(change, path) for change, path in changes)
        if woken or time.monotonic() - last >= seconds:
            yield woken
            woken, last = False, time.monotonic()


def is_news(change: watchfiles.Change, path: str) -> bool:
    """Whether a change may mean a new seed.

    >>> is_news(watchfiles.Change.added, "/seeds/a.txt.part")
    False
    """
    name = Path(path).name
    return change != watchfiles.Change.deleted and not name.startswith(".") and not name.endswith(_UNFINISHED)


def watch(
    place: str, told: threading.Event, seconds: float, run: Callable[[], None], say: Callable[[str], None]
) -> None:
    """Run now, whenever woken, and after every ``seconds``; what goes wrong with one run is said, no more: a database that
    takes no writes for a while, a disk that is full, and what else nobody thought of."""
    for _ in wakes(place, told, seconds):
        try:
            run()
        except WinnowError as error:
            say(str(error))
        except Exception as error:
            say(
                f"the run failed ({type(error).__name__}: {' '.join(str(error).split())}); the next one follows"
            )
