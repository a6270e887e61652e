"""Where the CPU's share of a run is done: in a few processes, so that no seed can harm the run.

A process tells, before each step, which record it is at. When it is killed by its own clock, by the
kernel or by a fault in C code, that record is known, and the work is done again without it. So one bad
record costs its own place in the archive and no other's.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Self

from flows.errors import WorkersLost
from flows.nursery import LOOK_SECONDS, Nursery
from flows.process import SILENT, Piece, Process, unpacked
from flows.settings import Settings
from flows.watching import CRASHED, NOWHERE, STALLED, TOO_SLOW, Fatal, Place

# The clocks of what a process computes, and of the wall. The second goes on for one that is stopped with its whole run
# (Ctrl-Z, a container that is paused), and ends it when it wakes. One that is stopped alone hears neither: that is what looks are for.
_COMPUTED, _WALL = -signal.SIGPROF, -signal.SIGALRM
# So a process may be killed by chance once, or because another needed all the memory. What dies twice on the
# same record does not die by chance.
_DEATHS = 2
# So many deaths on changing places within one piece of work say that the machine is ill, not a record.
_MOST_DEATHS = 3
# Items handed over in one go: a tenth of a second's work, beside which to hand them over costs a hundredth. When nothing is
# left to hand over, no process is at work for longer.
_PIECE = 128


def workers_of(settings: Settings) -> Workers:
    """Workers as the settings have them."""
    return Workers(settings.processes, settings.record_seconds, settings.worker_bytes)


class Done:
    """The result of work that was done at once."""

    def __init__(self, value: object) -> None:
        self._value = value

    def result(self) -> Any:
        return self._value


class Pieces:
    """The result of work that was cut into pieces: theirs, one behind the other. It is unpacked where it is asked for, so
    that a process gets its next work meanwhile."""

    def __init__(self, answers: Sequence[Future[bytes]]) -> None:
        self._answers = answers

    def result(self) -> Any:
        made = [self._made(answer.result()) for answer in self._answers]
        return made[0] if len(made) == 1 else [one for piece in made for one in piece]

    def _made(self, answer: bytes) -> Any:
        made, error = unpacked(answer)
        if error is not None:
            raise error
        return made


class Workers:
    """Hands work to processes, each piece to the next that is free.

    :param processes: how many; 0 means one a core. With 1 the work is done in this process, which saves
        the start of another, but then nothing guards it against a record that hangs or kills it.
    :param seconds: how much processor time a step of one record may take, 0 for ever; what takes more is killed.
    :param most_bytes: how much memory a process may take, 0 for any.
    """

    def __init__(self, processes: int = 0, seconds: float = 0, most_bytes: int = 0) -> None:
        self.processes = processes or len(os.sched_getaffinity(0))
        self._here = processes == 1
        self._limits = (seconds, most_bytes)
        self._idle: queue.SimpleQueue[Process] = queue.SimpleQueue()
        self._all: set[Process] = set()
        self._threads = ThreadPoolExecutor(self.processes)
        self._ended = False
        self._nursery = Nursery()
        self._starting = threading.Lock()  # none is started once the others are being ended
        self._over = threading.Event()
        self._looking: threading.Thread | None = None

    def submit(self, function: Callable[..., object], items: Sequence[object], *arguments: object) -> Any:
        """Do ``function(items, *arguments, watch)`` somewhere; the answer's ``result()`` waits for it.

        ``result()`` raises what the function raises, or :class:`WorkersLost`. Of many items the function must give
        a list, for each item what becomes of it: they are cut into pieces, so that no process is still at work long after
        the others have nothing left to do.
        """
        if self._here:
            return Done(function(items, *arguments))
        pieces = [Piece(function, items[at : at + _PIECE], arguments) for at in range(0, len(items), _PIECE)]
        return Pieces([self._threads.submit(self._do, piece, piece.packed({})) for piece in pieces])

    def _do(self, piece: Piece, work: bytes) -> bytes:
        deaths: Counter[Place] = Counter()
        fatal: dict[Place, Fatal] = {}
        while True:
            process = self._take()
            try:
                answer = process.do(work)
            except EOFError:
                self._all.discard(process)
                _judge(process.buried(), deaths, fatal)
                work = piece.packed(fatal)
            else:
                self._idle.put(process)
                return answer

    def _take(self) -> Process:
        with contextlib.suppress(queue.Empty):
            while not (process := self._idle.get_nowait()).alive():
                # It died with nothing to do: of that no work is to blame.
                self._all.discard(process)
                process.end()
            return process
        return self._start()

    def _start(self) -> Process:
        with self._starting:
            if self._ended:
                raise CancelledError
            process = Process(self._nursery, *self._limits)
            self._all.add(process)
            if self._looking is None:
                self._looking = threading.Thread(target=self._look, daemon=True)
                self._looking.start()
            return process

    def _look(self) -> None:
        """See to it that none of them keeps the run waiting for ever: one that is stopped hears no clock of its own."""
        while not self._over.wait(LOOK_SECONDS):
            for process in list(self._all):
                process.look()

    def __enter__(self) -> Self:
        if not self._here:
            self._nursery.open()  # it imports what it needs while we turn to the database
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(wait=error is None, cancel_futures=True)
        self._over.set()
        with self._starting:
            self._ended = True
        for process in list(self._all):
            process.end()
        self._nursery.close()


def _judge(death: tuple[Place, int], deaths: Counter[Place], fatal: dict[Place, Fatal]) -> None:
    """Count a death, and say of the record on which a process has died that it is fatal, if it is.

    :raises WorkersLost: processes die, and no record can be blamed.
    """
    place, code = death
    deaths[place] += 1
    if place != NOWHERE and code == _COMPUTED:
        fatal[place] = TOO_SLOW
    elif place != NOWHERE and code == _WALL and not place[1]:
        fatal[place] = STALLED
    elif place != NOWHERE and deaths[place] >= _DEATHS:
        fatal[place] = CRASHED if code not in (_WALL, SILENT) else TOO_SLOW if place[1] else STALLED
    elif deaths.total() > _MOST_DEATHS + _DEATHS * len(fatal):
        raise WorkersLost(
            f"Processes that clean have died {deaths.total()} times, the last with exit code {code}, and no "
            "record is to blame. See whether the machine lacks memory, then run again: what was loaded stays."
        )
