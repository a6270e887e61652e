"""A short count of every trial; ``python -m tests.trials`` does the full one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.trials import crowds, cuts, damage, full, kills, poison, writers
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


def test_runs_at_once_without_the_runs_lock(small: Ground) -> None:
    """Caught: the session's lock was all that stood between two runs; a pooler that took it away doubled rows."""
    tally = crowds.at_once(small, 1, runs=4, locked=False)
    assert clean(tally, 1)
    assert not tally.notes[0].startswith("0 "), "they never met"


def test_poison(small: Ground) -> None:
    kinds = ["a fault in C code", "hangs in C code", "takes all memory", "a fault of ours", *poison.INHERENT]
    assert clean(poison.one_of_each(small, 1000, kinds), len(kinds))


@pytest.mark.skipif(not full.may_mount(), reason="this user may not mount a small disk to fill")
def test_full_disk(small: Ground) -> None:
    tally = full.full_disks(small, 1)
    assert clean(tally, 1)
    assert tally.notes == ("1 runs failed and said so",)


def test_reruns(small: Ground) -> None:
    tally = crowds.reruns(small, 4)
    assert clean(tally, 4)
    assert tally.notes == ("0 changed a row",)


def test_copies(small: Ground) -> None:
    assert clean(writers.copies(small, 100), 100)


def test_rewritten_files(small: Ground) -> None:
    assert clean(writers.rewritten(small, 3), 6)


def test_wrong_clocks(small: Ground) -> None:
    assert clean(writers.clocks(small, 12), 12)


def test_stalled_writers(small: Ground) -> None:
    if not writers.tells_who_writes(small):
        pytest.skip("this file system does not tell who writes")
    assert clean(writers.stalled(small, 4), 4)


@pytest.mark.parametrize("kind", writers.KINDS)
def test_files_that_change_while_they_are_read(small: Ground, kind: str) -> None:
    assert clean(writers.meddled(small, kind, 24), 24)


def test_cut_and_corrupt_containers(small: Ground) -> None:
    assert clean(damage.cut_and_corrupt(small, 5), 100)
