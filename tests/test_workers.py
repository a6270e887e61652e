"""Work handed to processes comes back; what hangs or dies there costs its own record and no other."""

from __future__ import annotations

import os
import select
import signal
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from pathlib import Path
from unittest import mock

import pytest

from flows import line
from flows import workers as workers_module
from flows.documents import Rejection, SeedRecord
from flows.errors import WorkersLost
from flows.line import prepare, prepare_records
from flows.nursery import Nursery
from flows.process import Process
from flows.settings import Settings
from flows.sources import Limits, Reading, list_files
from flows.watching import NOWHERE, Watch
from flows.workers import Workers, workers_of
from tests.errands import bewitched, die, die_between, die_once, double, fail, sleep, spin, whoami

PROSE = "The council of the harbour town met on Monday and voted to mend the pier before winter comes. "


@pytest.fixture(scope="module")
def kept() -> Iterator[Nursery]:
    """One nursery for all tests that ask nothing of a nursery's own beginning and end: to start one takes a second."""
    nursery = Nursery()
    yield nursery
    nursery.close()


@pytest.fixture
def forked(kept: Nursery, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers come from that nursery, and leave it to the next."""
    monkeypatch.setattr(workers_module, "Nursery", lambda: Borrowed(kept))


class Borrowed(Nursery):
    def __init__(self, kept: Nursery) -> None:
        self.__dict__ = kept.__dict__

    def close(self) -> None:
        pass


@pytest.mark.usefixtures("forked")
def test_many_pieces_come_back_each_with_its_answer() -> None:
    with Workers(2) as workers:
        pieces = [workers.submit(double, [n, n + 1]) for n in range(20)]
        assert [piece.result() for piece in pieces] == [[2 * n, 2 * n + 2] for n in range(20)]
        for many in (0, 127, 128, 129, 300):
            assert workers.submit(double, range(many)).result() == list(range(0, 2 * many, 2))
        assert len({workers.submit(whoami, [1]).result() for _ in range(6)}) <= 2
        assert workers.submit(whoami, [1]).result() != os.getpid()
        with pytest.raises(KeyError, match="own"):
            workers.submit(fail, [1]).result()
        assert workers.submit(double, [4]).result() == [8]


def test_one_works_here_and_where_none_is_named_there_is_one_a_core() -> None:
    assert Workers(1).submit(lambda items: [os.getpid(), *items], [7]).result() == [os.getpid(), 7]
    cores = len(os.sched_getaffinity(0))
    assert [Workers(named).processes for named in (0, 1, 5)] == [cores, 1, 5]
    chosen = workers_of(Settings(_env_file=None, processes=5, record_seconds=7, worker_bytes=2**30))
    assert (chosen.processes, chosen._limits) == (5, (7, 2**30))


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGKILL])
def test_a_process_that_dies_costs_the_record_it_was_at(number: int) -> None:
    """Wherever among many, which are cut into pieces."""
    items = [11] * 200 + [13] + [14] * 99
    with Workers(2) as workers:
        answers = workers.submit(die, items, number).result()
    assert answers == ["done"] * 200 + ["crashed-worker"] + ["done"] * 99


@pytest.mark.usefixtures("forked")
def test_a_death_by_chance_costs_nothing(tmp_path: Path) -> None:
    with Workers(2) as workers:
        assert workers.submit(die_once, [str(tmp_path / "mark")]).result() == "done"


@pytest.mark.usefixtures("forked")
def test_deaths_that_are_no_records_fault_end_the_run() -> None:
    with Workers(2) as workers, pytest.raises(WorkersLost, match="exit code -9"):
        workers.submit(die_between, [1]).result()


@pytest.mark.usefixtures("forked")
def test_what_computes_too_long_is_stopped_and_what_waits_is_not() -> None:
    """The time is the processor's: a busy machine condemns nobody."""
    with Workers(2, seconds=0.3) as workers:
        assert workers.submit(spin, [1]).result() == "too-slow"
        assert workers.submit(spin, [0]).result() == "too-slow"  # a reader that is led astray
        assert workers.submit(sleep, [1.0]).result() == "awake"


@pytest.mark.usefixtures("forked")
def test_after_an_error_nothing_is_waited_for() -> None:
    begun = time.monotonic()
    with pytest.raises(RuntimeError, match="the database"), Workers(2) as workers:
        pending = [workers.submit(sleep, [60]) for _ in range(4)]
        raise RuntimeError("the database is gone")
    for piece in pending:
        with pytest.raises(CancelledError):
            piece.result()
    assert time.monotonic() - begun < 50


@pytest.mark.parametrize("stopped", ["none", "worker", "nursery"])
def test_no_worker_outlives_a_killed_run(stopped: str) -> None:
    """Also one that is at work, or stopped, or forked from one that is: it would hold the run's output open."""
    import subprocess
    import sys

    program = (
        "from flows.workers import Workers; from tests.errands import sleep, whoami\n"
        "workers = Workers(2).__enter__(); print(workers.submit(whoami, [1]).result(), flush=True)\n"
        "print(workers._nursery._process.pid, flush=True)\n"
        "workers.submit(sleep, [3600]); input()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    pid = int(process.stdout.readline())
    nursery = int(process.stdout.readline())
    if stopped != "none":
        os.kill({"worker": pid, "nursery": nursery}[stopped], signal.SIGSTOP)
    process.kill()
    process.wait()
    deadline = time.monotonic() + 120
    while _alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    outlived = _alive(pid)
    if stopped == "nursery":
        os.kill(nursery, signal.SIGKILL)
    assert not outlived


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_fatal_record_of_a_file_is_set_aside_with_its_bytes(landing: Path) -> None:
    lines = [f'{{"text": "{PROSE * 3} Number {n}."}}' for n in range(3)]
    (landing / "three.jsonl").write_text("\n".join(lines))
    found = list(list_files(str(landing), Limits()))
    from flows.watching import CRASHED, TOO_SLOW

    [rows] = prepare(found, Limits(), Watch(fatal={(0, 2): CRASHED}))
    assert [isinstance(record, Rejection) for record in rows.records] == [False, True, False]
    rejection = rows.records[1]
    assert isinstance(rejection, Rejection) and rejection.reason == "crashed-worker"
    assert b"Number 1." in rejection.raw

    [rows] = prepare(found, Limits(), Watch(fatal={(0, 0): TOO_SLOW}))  # the reader itself hung
    assert [(r.address, r.reason) for r in rows.records if isinstance(r, Rejection)] == [("", "too-slow")]

    records = [SeedRecord(str(n), "text", f"{PROSE * 3}{n}".encode(), "", {}) for n in range(3)]
    done = prepare_records(records, Limits(), Watch(fatal={(2, 1): TOO_SLOW}))
    assert [isinstance(one, Rejection) for one in done] == [False, False, True]


def test_every_step_is_told_before_it_is_taken(landing: Path) -> None:
    (landing / "two.jsonl").write_text("\n".join(f'{{"text": "{PROSE * 3} {n}."}}' for n in range(2)))
    told: list[tuple[int, int]] = []
    prepare(list(list_files(str(landing), Limits())), Limits(), Watch(told.append))
    first, second = (0, 1), (0, 2)
    assert told == [(0, 0)] * 3 + [first, second] * 4  # read, then four steps for both


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize("step", ["described", "rows_of"])
def test_of_records_that_go_abreast_only_the_fatal_one_is_set_aside(landing: Path, step: str) -> None:
    for number in range(40):
        (landing / f"{number:02}.txt").write_text(f"Pier {number}\n{PROSE * 3}\n{PROSE}{number}.")
    (landing / "07.txt").write_text(f"Pier 7\n{PROSE * 3} ({step})")
    (landing / "35.jsonl").write_text("\n".join(f'{{"text": "{PROSE * 3} {n}."}}' for n in range(3)))
    found = sorted(list_files(str(landing), Limits()), key=lambda one: one.file.path)
    with Workers(2) as workers:
        files = workers.submit(bewitched, found, step, Limits()).result()
    refused = [
        (rows.file.shown, one.reason) for rows in files for one in rows.records if isinstance(one, Rejection)
    ]
    assert refused == [("07.txt", "crashed-worker")]
    assert [len(rows.records) for rows in files] == [1] * 35 + [3] + [1] * 5
    assert files == [rows if rows.file.shown == "07.txt" else prepare([one], Limits())[0]
                     for one, rows in zip(found, files, strict=True)]  # fmt: skip


def test_records_go_abreast_only_while_their_bytes_are_few(landing: Path) -> None:
    for number in range(4):
        (landing / f"{number}.txt").write_text(f"Pier {number}\n{PROSE * 2500}")
    told: list[tuple[int, int]] = []
    found = sorted(list_files(str(landing), Limits()), key=lambda one: one.file.path)
    prepare(found, Limits(), Watch(told.append))
    assert told[:9] == [(0, 0), (0, 0), (1, 0), (1, 0), (2, 0), (0, 1), (1, 1), (0, 1), (1, 1)]


def test_a_nursery_that_dies_is_replaced_and_its_processes_are_not_missed() -> None:
    with Workers(2) as workers:
        first = workers.submit(whoami, [1]).result()
        nursery = workers._nursery._process
        assert nursery is not None
        os.kill(nursery.pid, signal.SIGKILL)
        os.kill(first, signal.SIGKILL)
        pieces = [workers.submit(double, [n]) for n in range(20)]
        assert [piece.result() for piece in pieces] == [[2 * n] for n in range(20)]
        assert workers.submit(whoami, [1]).result() != first


def test_a_nursery_that_cannot_start_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setattr(sys, "executable", "/bin/false")
    with Workers(2) as workers, pytest.raises(WorkersLost, match="exit code"):
        workers.submit(double, [1]).result()


def test_no_process_is_left_behind() -> None:
    with Workers(2) as workers:
        numbers = {workers.submit(whoami, [1]).result() for _ in range(4)}
        assert workers._nursery._process is not None
        numbers.add(workers._nursery._process.pid)
    assert not any(_alive(number) for number in numbers)


class _Childless:
    """In the place of a nursery: its processes die before they say a word."""

    def fork(self, pipe: int, mark: int, seconds: float, most_bytes: int) -> tuple[int, int]:
        if not (number := os.fork()):
            os._exit(1)
        return number, os.getpid()

    def bury(self, number: int, parent: int) -> int:
        return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])


def test_a_process_that_dies_before_its_first_word_condemns_no_record() -> None:
    process = Process(_Childless(), 0, 0)  # type: ignore[arg-type]
    with pytest.raises(EOFError):
        process.do(b"work")
    assert process.buried()[0] == NOWHERE


@pytest.mark.usefixtures("forked")
def test_a_full_disk_stops_no_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with Workers(2) as workers:
        assert workers.submit(double, [1]).result() == [2]


@pytest.mark.usefixtures("forked")
def test_processes_that_die_with_nothing_to_do_cost_nobody_anything() -> None:
    """However many: whatever asks everybody to end, say the system's own manager, asks them too."""
    with Workers(6) as workers:
        for _ in range(6):
            workers._idle.put(workers._start())
        numbers = [process._number for process in workers._all]
        for process in workers._all:
            os.kill(process._number, signal.SIGTERM)
            select.select([process._handle], [], [])
        assert workers.submit(double, [1]).result() == [2]
        assert len(workers._all) == 1
        assert not any(Path(f"/proc/{number}").exists() for number in numbers)  # buried, too


def test_a_process_is_asked_after_from_its_own_parent_alone() -> None:
    """Another nursery may bear the number that its parent had."""
    nursery = Nursery()
    nursery._process = mock.Mock(pid=7)
    nursery._talk = mock.Mock()
    assert nursery.bury(8, mock.Mock(pid=7)) == -signal.SIGKILL
    nursery._talk.sendall.assert_not_called()


def test_what_others_are_forked_from_hears_no_interrupt_not_even_while_it_starts() -> None:
    """It would tell the terminal at length what Ctrl-C interrupted; and the run hears its own as before."""
    nursery = Nursery()
    nursery.open()
    assert nursery._process is not None
    os.kill(nursery._process.pid, signal.SIGINT)
    with Workers(2) as workers:
        workers._nursery = nursery
        assert workers.submit(double, [1]).result() == [2]
        [process] = workers._all
        os.kill(process._number, signal.SIGINT)
        assert workers.submit(whoami, [1]).result() == process._number
    assert nursery._process.returncode == -signal.SIGKILL
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_a_thread_that_waits_for_a_process_is_not_left_at_a_handle_that_is_closed() -> None:
    process = Process(_Childless(), 0, 0)  # type: ignore[arg-type]
    pipe = process._pipe
    honest = process._nursery.bury
    with mock.patch.object(process._nursery, "bury", lambda *of: (pipe.closed, honest(*of))[0]):
        assert process.end() is False
    assert pipe.closed


def test_a_file_that_takes_too_much_memory_to_read_is_no_fault_of_ours(
    landing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (landing / "large.json").write_text(f'{{"text": "{PROSE * 3}"}}')

    class Large(Reading):
        def records(self) -> Iterator[SeedRecord | Rejection]:
            yield from super().records()
            raise MemoryError

    monkeypatch.setattr(line, "read", Large)
    [file] = prepare(list(list_files(str(landing), Limits())), Limits())
    assert [one.reason for one in file.records if isinstance(one, Rejection)] == ["out-of-memory"]
