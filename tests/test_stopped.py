"""A process of a run that is stopped alone keeps nobody waiting: it is ended, and its work is done again."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from flows import nursery as nursery_module
from flows import workers as workers_module
from flows.documents import Counts
from flows.errors import WorkersLost
from flows.nursery import Nursery
from flows.process import SILENT, Piece, Process, unpacked
from flows.run import open_run
from flows.settings import Settings
from flows.watching import NOWHERE, Place
from flows.workers import Workers
from tests.errands import double, obey, stop, stop_between, stopped, whoami

Sql = Callable[..., list[tuple[object, ...]]]
STORY = "Harbour council votes on pier {0}\n" + "The council voted on Monday to rebuild pier {0}.\n" * 9
# A process that may compute so many seconds may say nothing for so many looks.
SECONDS, LOOKS = 5, 110


@pytest.fixture(scope="module")
def kept() -> Iterator[Nursery]:
    nursery = Nursery()
    yield nursery
    nursery.close()


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    """Where processes that stop leave their number."""
    (tmp_path / "marks").mkdir()
    return tmp_path / "marks"


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run looks all the time, but at none that is not stopped: so no busy machine makes one seem to be."""
    look = Process.look
    monkeypatch.setattr(workers_module, "LOOK_SECONDS", 0.001)
    monkeypatch.setattr(Process, "look", lambda one: look(one) if _is_stopped(one._number) else None)


def _is_stopped(number: int) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] == "T"
    except OSError:
        return False


def _at_work(process: Process, work: Piece) -> tuple[threading.Thread, list[Any]]:
    """Have it do something; what it answers, or ``None`` if it dies, is in the list when the thread ends."""
    answers: list[Any] = []

    def do() -> None:
        try:
            answers.append(unpacked(process.do(work.packed({})))[0])
        except EOFError:
            answers.append(None)

    thread = threading.Thread(target=do)
    thread.start()
    return thread, answers


@pytest.mark.parametrize(("errand", "place"), [(stop, (0, 1)), (stop_between, NOWHERE)])
def test_it_is_ended_after_so_many_silent_looks_and_not_one_sooner(
    kept: Nursery, marks: Path, errand: Callable[..., object], place: Place
) -> None:
    process = Process(kept, SECONDS, 0)
    for _ in range(2):
        for _ in range(3 * LOOKS):
            process.look()  # it says nothing while it has nothing to do
        assert process.do(Piece(double, [1], ()).packed({}))
    thread, answers = _at_work(process, Piece(errand, [13], (marks, 1)))
    while not _is_stopped(process._number):
        pass
    for _ in range(1 + LOOKS):  # the first only hears what was said last
        process.look()
    assert process.alive()
    assert not answers
    process.look()
    thread.join()
    assert answers == [None]
    assert process.buried() == (place, SILENT)
    process.look()  # which is no look at whoever has its number next


def test_what_says_something_between_two_looks_is_never_ended_also_at_the_same_place(
    kept: Nursery, tmp_path: Path
) -> None:
    process = Process(kept, SECONDS, 0)
    fifos = [tmp_path / "told", tmp_path / "answers"]
    for fifo in fifos:
        os.mkfifo(fifo)
    thread, answers = _at_work(process, Piece(obey, fifos, ()))
    with fifos[0].open("wb", 0) as told, fifos[1].open("rb", 0) as heard:
        for _ in range(3 * LOOKS):
            told.write(b".")
            assert heard.read(1) == b"."
            process.look()
            process.look()
    thread.join()
    assert answers == [3 * LOOKS]
    process.end()


def test_where_a_record_may_take_any_time_nobody_is_ended(kept: Nursery, marks: Path) -> None:
    process = Process(kept, 0, 0)
    thread, answers = _at_work(process, Piece(stop, [13], (marks, 1)))
    while not _is_stopped(process._number):
        pass
    for _ in range(5000):
        process.look()
    os.kill(process._number, signal.SIGCONT)
    thread.join()
    assert answers == [["done"]]
    process.end()


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize(("times", "of_it"), [(1, "done"), (2, "too-slow")])
def test_its_work_is_done_again_and_only_who_is_silent_twice_is_condemned(
    marks: Path, times: int, of_it: str
) -> None:
    with Workers(2, SECONDS) as workers:
        answers = workers.submit(stop, [11] * 150 + [13] + [14] * 99, marks, times).result()
    assert answers == ["done"] * 150 + [of_it] + ["done"] * 99
    assert len(list(marks.iterdir())) == times
    assert not any(_is_stopped(int(mark.name)) for mark in marks.iterdir())


@pytest.mark.usefixtures("hurried")
def test_silence_that_is_no_records_fault_ends_the_run(marks: Path) -> None:
    with Workers(2, SECONDS) as workers, pytest.raises(WorkersLost, match="died 4 times"):
        workers.submit(stop_between, [1], marks, 9).result()
    assert len(list(marks.iterdir())) == 4


@pytest.mark.usefixtures("hurried")
def test_one_that_is_stopped_while_idle_is_given_work_and_costs_nothing() -> None:
    """Also work that is larger than what a pipe holds, which none could be given to the end."""
    with Workers(2, SECONDS) as workers:
        workers._idle.put(process := workers._start())
        os.kill(process._number, signal.SIGSTOP)
        assert workers.submit(double, ["x" * 2**22]).result() == ["x" * 2**23]
        assert workers._all != {process}


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("step", ["read", "cleaned", "rows_of"])
def test_of_a_run_nothing_is_lost_nor_doubled_by_it(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql, marks: Path, step: str, times: int
) -> None:
    for number in range(40):
        (landing / f"{number:02}.txt").write_text(STORY.format(number))
    (landing / "17-stop.txt").write_text(STORY.format("of the lightship (stop)"))
    with Workers(2, SECONDS) as workers, open_run(settings_of(batch_records=10)) as run:

        def submit(_: object, items: Any, *arguments: Any) -> Any:
            return workers.submit(stopped, items, step, marks, times, *arguments)

        run.work(submit, ahead=2)
    assert len(list(marks.iterdir())) == times
    aside = {} if times == 1 else {"deferred": 1} if step == "read" else {"quarantined": 1}
    assert run.counts == Counts(loaded=41 - len(aside), **aside)
    assert sql("SELECT count(*), count(DISTINCT file_id) FROM winnow.sighting") == [(41 - len(aside),) * 2]
    assert sql("SELECT reason FROM winnow.quarantine") == [("too-slow",)] * run.counts.quarantined
    with open_run(settings_of()) as again:
        again.work(Workers(1).submit, ahead=1)
    assert again.counts == Counts(unchanged=41 - run.counts.deferred, loaded=run.counts.deferred)


@pytest.fixture
def stopped_nursery(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Workers, int]]:
    """Processes whose nursery is stopped, and one of them; it is given up at once, and the next one never."""
    close = Nursery._close

    def closed(nursery: Nursery) -> int:
        monkeypatch.setattr(nursery_module, "_TO_ANSWER", 10**6)
        return close(nursery)

    monkeypatch.setattr(Nursery, "_close", closed)
    with Workers(2, SECONDS) as workers:
        first = workers.submit(whoami, [1]).result()
        nursery = workers._nursery._process
        assert nursery is not None
        os.kill(nursery.pid, signal.SIGSTOP)
        monkeypatch.setattr(nursery_module, "_TO_ANSWER", 1)
        yield workers, first
        assert nursery.returncode == -signal.SIGKILL


def test_a_nursery_that_is_stopped_is_replaced_when_a_process_is_wanted(
    stopped_nursery: tuple[Workers, int],
) -> None:
    workers, _ = stopped_nursery
    workers._idle.get_nowait()
    assert workers.submit(double, [1]).result() == [2]


def test_a_nursery_that_is_stopped_is_replaced_when_it_is_asked_of_what_one_died(
    stopped_nursery: tuple[Workers, int],
) -> None:
    workers, first = stopped_nursery
    [process] = workers._all
    os.kill(first, signal.SIGKILL)
    assert process.end() == -signal.SIGKILL
    assert workers._nursery._talk is None  # none asks it again, and waits as long
    assert workers.submit(double, [1]).result() == [2]
