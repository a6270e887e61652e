"""Where the CPU's share of a run is done: in a few processes, so that no seed can harm the run.

A process tells, before each step, which record it is at. When it is killed by its own clock, by the
kernel or by a fault in C code, that record is known, and the work is done again without it. So one bad
record costs its own place in the archive and no other's.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import queue
import resource
import signal
import struct
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, ThreadPoolExecutor
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self

from flows.errors import WorkersLost
from flows.line import CRASHED, NOWHERE, TOO_SLOW, Fatal, Place, Watch
from flows.settings import Settings

# The time of a record is measured in what the process computes, so that a busy machine condemns nobody. By
# the clock on the wall it may take longer, as it has to when a disk or a network is slow.
_BY_THE_WALL = 10
_CLOCKS = (-signal.SIGALRM, -signal.SIGPROF)
# A process may be killed by chance once, say because another needed all the memory. What dies twice on the
# same record does not die by chance.
_DEATHS = 2
# So many deaths on changing places within one piece of work say that the machine is ill, not a record.
_MOST_DEATHS = 3
# A place as two processes share it: which item, and which of its records.
_MARK = struct.Struct("qq")


def workers_of(settings: Settings) -> Workers:
    """Workers as the settings have them."""
    return Workers(settings.processes, settings.record_seconds, settings.worker_bytes)


class Done:
    """The result of work that was done at once."""

    def __init__(self, value: object) -> None:
        self._value = value

    def result(self) -> Any:
        return self._value


class Workers:
    """Hands work to processes, each piece to the next that is free.

    :param processes: how many; 0 means one a core. With 1 the work is done in this process, which saves
        the start of another, but then nothing guards it against a record that hangs or kills it.
    :param seconds: how much processor time one record may take, 0 for ever; what takes more is killed.
    :param most_bytes: how much memory a process may take, 0 for any.
    """

    def __init__(self, processes: int = 0, seconds: float = 0, most_bytes: int = 0) -> None:
        self.processes = processes or len(os.sched_getaffinity(0))
        self._here = processes == 1
        self._limits = (seconds, most_bytes)
        self._idle: queue.SimpleQueue[_Process] = queue.SimpleQueue()
        self._all: set[_Process] = set()
        self._threads = ThreadPoolExecutor(self.processes)
        self._ended = False
        self._starting = threading.Lock()  # none is started once the others are being ended

    def submit(self, function: Callable[..., object], items: Sequence[object], *arguments: object) -> Any:
        """Do ``function(items, *arguments, watch)`` somewhere; the answer's ``result()`` waits for it.

        ``result()`` raises what the function raises, or :class:`WorkersLost`.
        """
        if self._here or not items:
            return Done(function(items, *arguments))
        return self._threads.submit(self._do, function, items, arguments)

    def _do(
        self, function: Callable[..., object], items: Sequence[object], arguments: Sequence[object]
    ) -> Any:
        deaths: Counter[Place] = Counter()
        fatal: dict[Place, Fatal] = {}
        while True:
            process = self._take()
            try:
                answer, error = process.do(function, items, arguments, fatal)
            except EOFError:
                self._all.discard(process)
                _judge(process.buried(), deaths, fatal)
                continue
            self._idle.put(process)
            if error is not None:
                raise error
            return answer

    def _take(self) -> _Process:
        with contextlib.suppress(queue.Empty):
            return self._idle.get_nowait()
        return self._start()

    def _start(self) -> _Process:
        with self._starting:
            if self._ended:
                raise CancelledError
            process = _Process(*self._limits)
            self._all.add(process)
            return process

    def __enter__(self) -> Self:
        if not self._here:
            self._idle.put(self._start())  # it imports what it needs while we turn to the database
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(wait=error is None, cancel_futures=True)
        with self._starting:
            self._ended = True
        for process in list(self._all):
            process.end()


def _judge(death: tuple[Place, int], deaths: Counter[Place], fatal: dict[Place, Fatal]) -> None:
    """Count a death, and say of the record on which a process has died that it is fatal, if it is.

    :raises WorkersLost: processes die, and no record can be blamed.
    """
    place, code = death
    deaths[place] += 1
    if place != NOWHERE and code in _CLOCKS:
        fatal[place] = TOO_SLOW
    elif place != NOWHERE and deaths[place] >= _DEATHS:
        fatal[place] = CRASHED
    elif deaths.total() > _MOST_DEATHS + _DEATHS * len(fatal):
        raise WorkersLost(
            f"Processes that clean have died {deaths.total()} times, the last with exit code {code}, and no "
            "record is to blame. See whether the machine lacks memory, then run again: what was loaded stays."
        )


class _Process:
    """One process of ours, and where in its work it is."""

    def __init__(self, seconds: float, most_bytes: int) -> None:
        self._pipe, theirs = Pipe()
        with tempfile.TemporaryFile() as file:
            file.truncate(_MARK.size)
            self._mark = mmap.mmap(file.fileno(), _MARK.size)
            fds = (theirs.fileno(), file.fileno())
            self._process = subprocess.Popen(
                [sys.executable, "-m", "flows.workers", *map(str, (*fds, seconds, most_bytes))],
                stdin=subprocess.PIPE,  # never written to: its end tells them of ours
                stdout=subprocess.DEVNULL,
                pass_fds=fds,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            )
        theirs.close()

    def do(
        self,
        function: Callable[..., object],
        items: Sequence[object],
        arguments: Sequence[object],
        fatal: dict[Place, Fatal],
    ) -> tuple[Any, Exception | None]:
        """What the function gives or raises.

        :raises EOFError: the process died of it.
        """
        try:
            self._pipe.send((function, items, arguments, fatal))
            answer: tuple[Any, Exception | None] = self._pipe.recv()
            return answer
        except OSError as error:
            raise EOFError from error

    def buried(self) -> tuple[Place, int]:
        """Where it died and of what: its exit code, the negative number of the signal that killed it."""
        self.end()
        return _MARK.unpack(self._mark), self._process.returncode

    def end(self) -> None:
        """End it, whatever it does: it holds nothing that anybody would miss."""
        self._pipe.close()
        self._process.kill()
        self._process.wait()
        assert self._process.stdin is not None  # noqa: S101 (for the type checker: a pipe was asked for)
        self._process.stdin.close()


def serve(pipe: Connection, mark: mmap.mmap, seconds: float, most_bytes: int) -> None:
    """The process's whole life: take work, tell where it is, answer."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if most_bytes:
        resource.setrlimit(resource.RLIMIT_DATA, (most_bytes, most_bytes))
    # The kernel's clocks, and no handler of ours: they end C code too, which a handler would wait for.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the run, which then ends us

    def at(place: Place) -> None:
        _MARK.pack_into(mark, 0, *place)
        allowed = 0 if place == NOWHERE else seconds
        signal.setitimer(signal.ITIMER_PROF, allowed if place[1] else 0)
        signal.setitimer(signal.ITIMER_REAL, allowed * _BY_THE_WALL)

    with contextlib.suppress(EOFError, OSError):
        while True:
            at(NOWHERE)
            function, items, arguments, fatal = pipe.recv()
            answer, wrong = None, None
            try:
                answer = function(items, *arguments, Watch(at, fatal))
            except Exception as error:
                wrong = error
            at(NOWHERE)
            pipe.send((answer, wrong))


def _end_with_parent() -> None:
    """A worker of a run that was killed ends too. It would else work on for nobody, and hold the run's
    output open, which keeps Prefect from noticing that the run is dead."""
    os.read(0, 1)
    os._exit(1)


if __name__ == "__main__":
    _pipe, _file, _seconds, _most = sys.argv[1:]
    serve(Connection(int(_pipe)), mmap.mmap(int(_file), _MARK.size), float(_seconds), int(_most))
