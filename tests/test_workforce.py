"""How many work for a run at once, by what bounds, and that none of them is kept, looked at or left behind when it is gone."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from flows import workers as workers_module
from flows.nursery import Nursery
from flows.workers import Workers
from tests.errands import die, double, hoard, lengths, meet, sleep
from tests.test_workers import Borrowed


class Stand(SimpleNamespace):
    """In the place of a process, and like it in a set."""

    __hash__ = object.__hash__


@pytest.fixture(scope="module")
def kept() -> Iterator[Nursery]:
    """One nursery for all tests that ask nothing of its own beginning and end: to start one takes a second."""
    nursery = Nursery()
    yield nursery
    nursery.close()


@pytest.fixture
def workers(kept: Nursery, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workers]:
    monkeypatch.setattr(workers_module, "Nursery", lambda: Borrowed(kept))
    with Workers(2) as workers:
        yield workers


def test_two_are_at_work_at_once_and_no_third(workers: Workers, tmp_path: Path) -> None:
    assert all(answer.result() for answer in [workers.submit(meet, [tmp_path], 2) for _ in range(2)])
    for answer in [workers.submit(sleep, [0.3]) for _ in range(6)]:
        answer.result()
    assert len(workers._all) == 2


def test_many_items_are_handed_over_few_at_a_time(workers: Workers) -> None:
    """Else one process is still at work long after the others have nothing left to do; one by one costs more than the work."""
    assert workers.submit(lengths, range(300)).result() == [128] * 256 + [44] * 44


def test_of_those_that_died_nothing_is_kept(workers: Workers) -> None:
    for _ in range(3):
        workers.submit(die, [13], signal.SIGKILL).result()
    assert all(process.alive() for process in workers._all)
    assert len(workers._all) <= 2


@pytest.mark.usefixtures("workers")
def test_a_process_may_take_so_much_memory_and_no_more() -> None:
    with Workers(2, most_bytes=2**29) as workers:
        assert workers.submit(hoard, [2**20, 2**30, 2**20]).result() == [
            "1048576 taken",
            "no more",
            "1048576 taken",
        ]
    with Workers(2) as workers:
        assert workers.submit(hoard, [2**30]).result() == [f"{2**30} taken"]


@pytest.mark.usefixtures("workers")
def test_one_thread_looks_however_many_processes_there_are_and_ends_with_the_run() -> None:
    """A `winnow watch` makes a run every few minutes, for months."""
    before = set(threading.enumerate())
    with Workers(2) as workers:
        for _ in range(3):
            workers._start()
        assert set(threading.enumerate()) - before == {workers._looking}
    looking = workers._looking
    assert looking is not None
    looking.join(20)
    assert not looking.is_alive()


def test_it_looks_on_when_some_die_while_it_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else nobody would end one that is stopped, and the run would wait for it for ever."""
    monkeypatch.setattr(workers_module, "LOOK_SECONDS", 0.001)
    workers = Workers(2)
    looks: list[object] = []

    def look() -> None:
        looks.append(workers._all.pop())
        if not workers._all:
            workers._over.set()

    workers._all = {Stand(look=look) for _ in range(9)}  # type: ignore[misc]
    workers._look()
    assert len(looks) == 9


def test_all_are_ended_when_some_die_meanwhile() -> None:
    workers = Workers(2)
    ended: list[object] = []
    processes = {Stand(end=lambda: (ended.append(1), workers._all and workers._all.pop())) for _ in range(9)}
    workers._all = set(processes)  # type: ignore[arg-type]
    with pytest.raises(KeyError), workers:
        raise KeyError
    assert len(ended) == 9


def test_one_that_is_just_being_started_when_the_run_ends_is_ended_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    class Slow:
        def __init__(self, *_: object) -> None:
            begun.set()
            assert go_on.wait(60)

        def look(self) -> None:
            pass

        def end(self) -> None:
            ended.set()

    monkeypatch.setattr(workers_module, "Process", Slow)
    workers = Workers(2)
    starting = threading.Thread(target=workers._start)
    starting.start()
    assert begun.wait(60)
    ending = threading.Thread(target=workers.__exit__, args=(KeyError, KeyError(), None))
    ending.start()
    ending.join(0.3)  # it waits for that one
    go_on.set()
    starting.join(60)
    ending.join(60)
    assert ended.is_set()


@pytest.mark.usefixtures("workers")
def test_what_is_under_way_when_all_went_well_comes_to_its_end() -> None:
    with Workers(2) as workers:
        answer = workers.submit(sleep, [0.3])
    assert answer.result() == "awake"


@pytest.mark.usefixtures("workers")
def test_what_nobody_waits_for_when_all_went_well_is_not_begun() -> None:
    with Workers(2) as workers:
        answers = [workers.submit(sleep, [0.5]) for _ in range(6)]
    with pytest.raises(CancelledError):
        answers[-1].result()


def test_a_run_on_one_core_is_guarded_too_unless_one_process_was_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0})
    seen: dict[int, Any] = {}
    for asked in (0, 1):
        with Workers(asked) as workers:
            assert workers.processes == 1
            workers.submit(double if asked == 0 else (lambda items: items), [1]).result()
            seen[asked] = (len(workers._all), workers._nursery._process is None)
    assert seen == {0: (1, False), 1: (0, True)}
