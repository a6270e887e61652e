"""One process of a run, seen from the run: it is given work, watched and ended. Where it comes from is the nursery's matter."""

from __future__ import annotations

import contextlib
import mmap
import os
import pickle
import select
import signal
import threading
from collections.abc import Callable, Mapping, Sequence
from multiprocessing import Pipe
from typing import Any, NamedTuple

from flows.nursery import LONGEST, LOOK_SECONDS, MARK, Nursery
from flows.watching import NOWHERE, Fatal, Place

# A process that says nothing for so many times the seconds it may compute did not hear its own clocks either: it is stopped.
_TO_SAY = LONGEST + 2
# Instead of an exit code: the run ended it, since it said nothing. Nothing dies of this signal.
SILENT = -signal.SIGSTOP


class Process:
    """One process of ours, and where in its work it is.

    :param seconds: how much processor time a step of a record may take, 0 for ever.
    :param most_bytes: how much memory it may take, 0 for any.
    """

    def __init__(self, nursery: Nursery, seconds: float, most_bytes: int) -> None:
        self._nursery = nursery
        self._pipe, theirs = Pipe()
        # In memory: on a full disk whoever touched it would die of a bus error, the run too.
        with theirs, os.fdopen(os.memfd_create("mark"), "wb", 0) as file:
            file.write(MARK.pack(*NOWHERE, 0))  # what dies before its first word was at no record
            self._mark = mmap.mmap(file.fileno(), MARK.size)
            self._number, self._parent = nursery.fork(theirs.fileno(), file.fileno(), seconds, most_bytes)
            # Unlike its number this cannot come to mean another process.
            self._handle = os.pidfd_open(self._number)
        self._ending = threading.Lock()
        self._code: int | None = None
        self._may_be_silent = seconds * _TO_SAY / LOOK_SECONDS  # so many looks
        self._working = self._silenced = False
        self._said, self._silent = b"", 0

    def do(self, work: bytes) -> bytes:
        """What becomes of a packed :class:`Piece`, for :func:`unpacked`.

        :raises EOFError: the process died of it.
        """
        self._working = True
        try:
            self._pipe.send_bytes(work)
            return self._pipe.recv_bytes()
        except OSError as error:
            raise EOFError from error
        finally:
            with self._ending:
                self._working = False

    def look(self) -> None:
        """End it if it was at work at so many looks in a row, and said nothing in between."""
        with self._ending:
            if self._code is not None or not self._may_be_silent:
                return
            said = self._mark[:]
            self._silent = self._silent + 1 if self._working and said == self._said else 0
            self._said = said
            if self._silent > self._may_be_silent:
                self._silenced = True
                with contextlib.suppress(ProcessLookupError):
                    signal.pidfd_send_signal(self._handle, signal.SIGKILL)

    def alive(self) -> bool:
        """Whether it still is."""
        ended = select.poll()  # select() itself takes no handle above 1,023
        ended.register(self._handle, select.POLLIN)
        return not ended.poll(0)

    def buried(self) -> tuple[Place, int]:
        """Where it died and of what: its exit code, or :data:`SILENT`."""
        item, record, _ = MARK.unpack(self._mark)
        code = self.end()
        return (item, record), SILENT if self._silenced and code == -signal.SIGKILL else code

    def end(self) -> int:
        """End it, whatever it does: it holds nothing that anybody would miss. Returns its exit code."""
        with self._ending:
            if self._code is None:
                with contextlib.suppress(ProcessLookupError):
                    signal.pidfd_send_signal(self._handle, signal.SIGKILL)
                os.close(self._handle)
                self._code = self._nursery.bury(self._number, self._parent)
                # Last: a thread that waits at it hears of the end, and never reads what has its number next.
                self._pipe.close()
            return self._code


class Piece(NamedTuple):
    """Work for one process: ``function(items, *arguments, watch)``."""

    function: Callable[..., object]
    items: Sequence[object]
    arguments: Sequence[object]

    def packed(self, fatal: Mapping[Place, Fatal]) -> bytes:
        """For :meth:`Process.do`. What is packed before a process is free for it keeps none waiting."""
        return pickle.dumps((*self, fatal), pickle.HIGHEST_PROTOCOL)


def unpacked(answer: bytes) -> tuple[Any, Exception | None]:
    """What the function gave or raised, by :meth:`Process.do`'s answer: done when the process has other work."""
    made: tuple[Any, Exception | None] = pickle.loads(answer)  # noqa: S301 (our own process wrote it)
    return made
