"""How work is handed out, whoever does it, and what comes of it taken back in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Future(Protocol):
    """What comes back from handing work out: concurrent.futures' and Prefect's both fit."""

    def result(self) -> Any: ...


Submit = Callable[..., Future]
"""``submit(function, *arguments)`` hands work out."""


def in_order(handed: Iterable[tuple[T, Future]], ahead: int) -> Iterator[tuple[T, Any]]:
    """What was handed out, each with what came of it, in that order.

    At most ``ahead`` are under way beside the one that is waited for or given back. None of it is held on to here.

    >>> from concurrent.futures import ThreadPoolExecutor
    >>> with ThreadPoolExecutor() as threads:
    ...     list(in_order(((word, threads.submit(len, word)) for word in ("ab", "c")), ahead=1))
    [('ab', 2), ('c', 1)]
    """
    under_way: deque[tuple[T, Future]] = deque()
    for one in handed:
        under_way.append(one)
        if len(under_way) > ahead:
            yield _first(under_way)
    while under_way:
        yield _first(under_way)


def _first(under_way: deque[tuple[T, Future]]) -> tuple[T, Any]:
    what, future = under_way.popleft()
    return what, future.result()
