"""Where our processes come from: one imports all that cleaning needs and makes the models ready, once; every other
is forked from it.

A process that starts by itself needs more than a second before it is at work. A forked one is there at once, and
its models lie in the same memory. So one more core costs little, and a record that kills its process costs
no more than its own time.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import itertools
import mmap
import os
import pickle
import resource
import select
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection

from flows.errors import WorkersLost
from flows.watching import NOWHERE, Place, Watch

# The time of a record is measured in what the process computes, so that a busy machine condemns nobody. By
# the clock on the wall it may take longer. To read on to the next record of a file may take more of both.
_BY_THE_WALL = 10
_TO_READ = 2
# The longest that a process may say nothing, as a multiple of the seconds it may compute.
LONGEST = _TO_READ * _BY_THE_WALL
# Between two looks at who says something, in seconds. Looks are counted, not what a clock says: while a run is frozen
# it looks at nobody, and when it wakes so do its processes.
LOOK_SECONDS = 1.0
# How many looks the nursery may take for an answer. To begin it needs a second or two, on a very busy machine a hundred.
_TO_ANSWER = 600
# A place as two processes share it: which item, and which of its records; and how many were told before it.
MARK = struct.Struct("qqq")
# What is asked of the nursery: to fork (with the seconds and the bytes that the process may take), or to say of
# what one died. It answers with a process's number, or with its exit code.
_QUESTION = struct.Struct("cdqq")
_ANSWER = struct.Struct("q")
_FORK, _BURY = b"f", b"b"
_ATTEMPTS = 2
_PR_SET_PDEATHSIG = 1  # <linux/prctl.h>: which signal a process gets when its parent has died
# Small libraries' threads would not live on in a fork, and our arrays are too small for them.
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
_SAMPLE = (
    "The harbour stays closed\nBy Ana Li\nPublished on 3 March 2020, 12:17\n"
    "The harbour was closed on Monday, after a crane fell into the water there, the port said.\n"
    "It will be open again when the crane has been lifted, which may take a week, a spokeswoman said.\n"
    "Share\nFirst published in the Harbour Post, www.harbour-post.example.com\n© 2020 Harbour Post"
)


class Nursery:
    """One of these belongs to a run. It is started by :meth:`open`, at the latest when a process is wanted."""

    def __init__(self) -> None:
        self._asking = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._talk: socket.socket | None = None

    def open(self) -> None:
        """Start it; it imports what it needs while we do something else."""
        with self._asking:
            self._open()

    def _open(self) -> socket.socket:
        if self._talk is not None:
            return self._talk
        ours, theirs = socket.socketpair()
        with theirs, _deaf_to_interrupts():
            self._process = subprocess.Popen(
                [sys.executable, "-m", "flows.nursery", str(theirs.fileno())],
                stdin=subprocess.PIPE,  # never written to: its end tells them of ours
                stdout=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                env={**os.environ, **_ONE_THREAD, "PYTHONPATH": os.pathsep.join(sys.path)},
            )
        self._talk = ours
        return ours

    def fork(self, pipe: int, mark: int, seconds: float, most_bytes: int) -> tuple[int, object]:
        """A new process at the other end of these; returns its number, and its parent for :meth:`bury`.

        :raises WorkersLost: the nursery itself dies.
        """
        question = _QUESTION.pack(_FORK, seconds, most_bytes, 0)
        with self._asking:
            for _ in range(_ATTEMPTS):
                with contextlib.suppress(OSError):
                    talk = self._open()
                    socket.send_fds(talk, [question], [pipe, mark])
                    if answer := _answer(talk):
                        [number] = _ANSWER.unpack(answer)
                        return int(number), self._process
                code = self._close()
        raise WorkersLost(
            f"The process that others are forked from died or hung {_ATTEMPTS} times, the last with exit code {code}. "
            "See whether the machine lacks memory, then run again: what was loaded stays."
        )

    def bury(self, number: int, parent: object) -> int:
        """Wait for a dead process; returns its exit code, the negative number of the signal that killed it."""
        with self._asking:
            if self._talk is not None and parent is self._process:
                with contextlib.suppress(OSError):
                    self._talk.sendall(_QUESTION.pack(_BURY, 0, 0, number))
                    if answer := _answer(self._talk):
                        [code] = _ANSWER.unpack(answer)
                        return int(code)
                self._close()
        return -signal.SIGKILL  # its parent has died too: nobody knows better

    def close(self) -> None:
        """End it. Processes forked from it must have been ended before."""
        with self._asking:
            self._close()

    def _close(self) -> int:
        if self._process is None or self._talk is None:
            return 0
        self._talk.close()
        self._talk = None
        self._process.kill()
        code = self._process.wait()
        assert self._process.stdin is not None  # noqa: S101 (for the type checker: a pipe was asked for)
        self._process.stdin.close()
        return code


def _answer(talk: socket.socket) -> bytes:
    """What the nursery answers; nothing when it has died, or is stopped."""
    heard = select.poll()  # select() itself takes no handle above 1,023
    heard.register(talk, select.POLLIN)
    spoken = any(heard.poll(LOOK_SECONDS * 1000) for _ in range(_TO_ANSWER))
    return talk.recv(_ANSWER.size, socket.MSG_WAITALL) if spoken else b""


@contextlib.contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """What is started within hears no Ctrl-C from its first moment on, nor do those that it starts: that is for the run, which
    then ends them. They would else tell the terminal at length what it interrupted."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def serve(pipe: Connection, mark: mmap.mmap, seconds: float, most_bytes: int) -> None:
    """A process's whole life: take work, tell where it is, answer."""
    threading.Thread(target=_end_with_run, daemon=True).start()
    if most_bytes:
        resource.setrlimit(resource.RLIMIT_DATA, (most_bytes, most_bytes))
    # The kernel's clocks, and no handler of ours: they end C code too, which a handler would wait for.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)

    told = itertools.count(1)

    def at(place: Place) -> None:
        MARK.pack_into(mark, 0, *place, next(told))
        allowed = 0 if place == NOWHERE else seconds
        allowed *= 1 if place[1] else _TO_READ
        signal.setitimer(signal.ITIMER_PROF, allowed)
        signal.setitimer(signal.ITIMER_REAL, allowed * _BY_THE_WALL)

    with contextlib.suppress(EOFError, OSError):
        while True:
            at(NOWHERE)
            function, items, arguments, fatal = pickle.loads(pipe.recv_bytes())  # noqa: S301
            answer, wrong = None, None
            try:
                answer = function(items, *arguments, Watch(at, fatal))
            except Exception as error:
                wrong = error
            at(NOWHERE)
            pipe.send_bytes(pickle.dumps((answer, wrong), pickle.HIGHEST_PROTOCOL))


def _end_with_run() -> None:
    """A process of a run that was killed ends too. It would else work on for nobody, and hold the run's
    output open, which keeps Prefect from noticing that the run is dead."""
    os.read(0, 1)
    os._exit(1)


def _make_ready() -> None:
    """Import what cleaning needs and make its models, at once, whether processes are wanted or not: a run knows that only
    when it has looked, and would wait then."""
    from flows import unpacking
    from flows.cleaning.description import language

    with ThreadPoolExecutor(1) as beside:
        file = beside.submit(unpacking.unpacked)  # on another core, while this one imports the rest
        from flows.documents import SeedRecord
        from flows.line import cleaned, prepare_records
        from flows.sources import Limits

        texts = (("text", _SAMPLE), ("html", f"<p>{_SAMPLE.replace(chr(10), '<p>')}"))
        samples = [SeedRecord("", form, text.encode()) for form, text in texts]
        for sample in samples:
            cleaned(sample, Limits())
        language.make_ready(file.result())
    prepare_records(samples, Limits())


def main(talk: socket.socket) -> None:
    """The nursery's whole life: fork when asked to, wait for the dead when asked to; it ends with the run."""
    gc.disable()  # what is made here stays
    _make_ready()
    # Else each fork's collections would copy all of it. To look for circles first would find a few hundred KB.
    gc.freeze()
    gc.enable()
    while True:
        question, fds, *_ = socket.recv_fds(talk, _QUESTION.size, 2)
        if len(question) < _QUESTION.size:
            return
        what, seconds, most_bytes, number = _QUESTION.unpack(question)
        if what == _BURY:
            _, status = os.waitpid(number, 0)
            talk.sendall(_ANSWER.pack(os.waitstatus_to_exitcode(status)))
            continue
        if not (child := os.fork()):
            talk.close()
            # One that is stopped does not hear that the run was killed. This it need not hear.
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
            pipe, mark = fds
            serve(Connection(pipe), mmap.mmap(mark, MARK.size), seconds, most_bytes)
            os._exit(0)
        for fd in fds:
            os.close(fd)
        talk.sendall(_ANSWER.pack(child))


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
