"""Of which record it is said that it kills, and when the machine is blamed instead."""

from __future__ import annotations

import signal
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.errors import WorkersLost
from flows.process import SILENT
from flows.watching import CRASHED, NOWHERE, STALLED, TOO_SLOW, Fatal, Place
from flows.workers import _judge

BY_CHANCE = (SILENT, -signal.SIGKILL, -signal.SIGSEGV, 1, 0)
CLOCKS = (-signal.SIGALRM, -signal.SIGPROF)


def judged(*deaths: tuple[Place, int]) -> dict[Place, Fatal]:
    counted: Counter[Place] = Counter()
    fatal: dict[Place, Fatal] = {}
    for death in deaths:
        _judge(death, counted, fatal)
    return fatal


def test_the_clock_of_what_is_computed_condemns_at_once_as_does_that_of_the_wall_the_disk() -> None:
    computes, waits = -signal.SIGPROF, -signal.SIGALRM
    assert judged(((3, 1), computes)) == {(3, 1): TOO_SLOW}
    assert judged(((3, 0), computes)) == {(3, 0): TOO_SLOW}  # a reader that is led astray
    assert judged(((3, 0), waits)) == {(3, 0): STALLED}


def test_the_clock_of_the_wall_condemns_no_record_at_once() -> None:
    """A run that was stopped by Ctrl-Z, and went on later, set aside what its processes were at."""
    waits = -signal.SIGALRM
    assert judged(((3, 1), waits)) == judged(((3, 1), waits), ((4, 1), waits)) == {}
    assert judged(((3, 1), waits), ((3, 1), waits)) == {(3, 1): TOO_SLOW}


def test_what_was_silent_is_tried_again_and_no_fault_of_a_library_is_claimed_the_second_time() -> None:
    assert judged(((3, 1), SILENT)) == judged(((3, 0), SILENT)) == judged((NOWHERE, SILENT)) == {}
    assert judged(((3, 1), SILENT), ((3, 1), SILENT)) == {(3, 1): TOO_SLOW}
    assert judged(((3, 0), SILENT), ((3, 0), SILENT)) == {(3, 0): STALLED}
    assert judged(((3, 1), SILENT), ((3, 1), -signal.SIGKILL)) == {(3, 1): CRASHED}


@given(st.lists(st.integers(0, 50), unique=True, max_size=20), st.sampled_from(BY_CHANCE))
def test_however_many_records_kill_each_is_condemned_at_its_second_death(bad: list[int], code: int) -> None:
    """And the run goes on, with a death by chance between them."""
    deaths = [((item, 1), code) for item in bad for _ in range(2)]
    found = TOO_SLOW if code == SILENT else CRASHED
    assert judged(*deaths) == dict.fromkeys(((item, 1) for item in bad), found)
    assert judged(*deaths, ((99, 1), code)) == judged(*deaths)


@given(st.integers(0, 9), st.booleans(), st.sampled_from(BY_CHANCE + CLOCKS))
def test_deaths_of_which_no_record_is_to_blame_are_borne_three_times(
    bad: int, somewhere: bool, code: int
) -> None:
    condemned = [((item, 1), -signal.SIGSEGV) for item in range(bad) for _ in range(2)]
    strays = [((90 + n, 1), -signal.SIGKILL) if somewhere else (NOWHERE, code) for n in range(4)]
    assert len(judged(*condemned, *strays[:3])) == bad
    with pytest.raises(
        WorkersLost, match=f"died {2 * bad + 4} times, the last with exit code {strays[3][1]}"
    ):
        judged(*condemned, *strays)
