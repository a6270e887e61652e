"""Where the CPU's share of a run is done: in this process, or in a few of its own."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from types import TracebackType
from typing import Any, Self

# Cleaning this many takes about as long as starting two processes does.
_SMALL = 200


class Done:
    """The result of work that was done at once."""

    def __init__(self, value: object) -> None:
        self._value = value

    def result(self) -> Any:
        return self._value


def _end_with_parent() -> None:
    """A worker of a run that was killed ends too. It would else wait for ever for work, hold the run's
    output open, and so keep Prefect from noticing that the run is dead."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


class Workers:
    """Hands work to processes. A small first piece is done here and now, since most runs have but that
    one and starting processes would cost them more than it brings."""

    def __init__(self, processes: int = 0) -> None:
        self.processes = processes or len(os.sched_getaffinity(0))
        self._pool: ProcessPoolExecutor | None = None

    def submit(self, function: Callable[..., object], items: Sequence[object], *arguments: object) -> Any:
        """Do ``function(items, *arguments)`` somewhere; the answer's ``result()`` waits for it."""
        if self.processes == 1 or (self._pool is None and len(items) <= _SMALL):
            return Done(function(items, *arguments))
        if self._pool is None:
            context = multiprocessing.get_context("forkserver")
            context.set_forkserver_preload(["flows.line"])
            self._pool = ProcessPoolExecutor(self.processes, mp_context=context, initializer=_end_with_parent)
        return self._pool.submit(function, items, *arguments)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=error is None, cancel_futures=True)
