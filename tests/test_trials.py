"""A short count of every trial; ``python -m tests.trials`` does the full one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.trials import crowds, cuts, kills, poison
from tests.trials.ground import Ground, Tally, ground


@pytest.fixture(scope="module")
def small() -> Iterator[Ground]:
    with ground(400) as made:
        yield made


def clean(tally: Tally, least: int) -> bool:
    """Whether the trial made enough faults to mean something, and nothing came to harm."""
    assert tally.faults >= least, tally
    return (tally.lost, tally.doubled) == (0, 0)


def test_kills(small: Ground) -> None:
    assert clean(kills.random_kills(small, 10), 10)


def test_a_kill_before_each_of_the_last_statements(small: Ground) -> None:
    assert clean(kills.killed_before_each_statement(small, 12), 10)


def test_terminated_backends(small: Ground) -> None:
    assert clean(kills.terminated_backends(small, 3), 3)


def test_stopped_servers(small: Ground) -> None:
    assert clean(kills.stopped_servers(small, 2), 2)


def test_cut_connections(small: Ground) -> None:
    assert clean(cuts.cut_connections(small, 12), 6)


def test_eight_runs_at_once(small: Ground) -> None:
    assert clean(crowds.at_once(small, 2), 2)


def test_overlapping_runs(small: Ground) -> None:
    assert clean(crowds.overlapping(small, 1), 1)


def test_poison(small: Ground) -> None:
    kinds = ["a fault in C code", "hangs in C code", "takes all memory", "a fault of ours", *poison.INHERENT]
    assert clean(poison.one_of_each(small, 1000, kinds), len(kinds))


def test_reruns(small: Ground) -> None:
    tally = crowds.reruns(small, 4)
    assert clean(tally, 4)
    assert tally.notes == ("0 changed a row",)
