"""Forests: the same verdicts as a walk down each tree, and reasons that add up to them."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from flows.cleaning.model import trees
from flows.cleaning.model.trees import Forest

COLUMNS = ("a", "b", "c", "d", "e")


def grown(count: int = 7, depth: int = 3) -> dict[str, object]:
    chance = np.random.default_rng(3)
    return {
        "start": 0.25,
        "asked": chance.integers(0, len(COLUMNS), (count, depth)).tolist(),
        "above": chance.normal(size=(count, depth)).tolist(),
        "leaves": chance.integers(-900, 900, (count, 1 << depth)).tolist(),
        "seen": chance.integers(1, 50, (count, 1 << depth)).tolist(),
    }


def walked(stored: dict[str, object], row: np.ndarray) -> float:
    total = stored["start"]
    for asked, above, leaves in zip(stored["asked"], stored["above"], stored["leaves"], strict=True):
        leaf = sum(
            1 << bit
            for bit, (column, edge) in enumerate(zip(asked, above, strict=True))
            if row[column] > np.float32(edge)
        )
        total += leaves[leaf] / 1000
    return total


@pytest.mark.parametrize("at_once", [trees._AT_ONCE, 50])
def test_a_forest_judges_as_its_trees_do_one_by_one(monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    monkeypatch.setattr(trees, "_AT_ONCE", at_once)
    stored = grown()
    rows = np.random.default_rng(4).normal(size=(40, len(COLUMNS))).astype(np.float32)
    forest = Forest.of(stored, COLUMNS)
    found = forest.judge(forest.reached(rows))
    assert found == pytest.approx([walked(stored, row) for row in rows], abs=1e-4)
    assert forest.judge(forest.reached(rows[:0])).shape == (0,)


def test_the_reasons_are_the_columns_whose_answers_lower_the_sum_most() -> None:
    stored = {
        "start": 0.0,
        "asked": [[0, 1], [2, 3]],
        "above": [[0, 0], [0, 0]],
        # Tree 1: column a lowers by 1,000 whatever b; tree 2: column d lowers by 3,000 whatever c.
        "leaves": [[1000, -1000, 1000, -1000], [3000, 3000, -3000, -3000]],
        "seen": [[1, 1, 1, 1], [1, 1, 1, 1]],
    }
    forest = Forest.of(stored, COLUMNS)
    row = np.array([[1, 1, 1, 1, 0]], np.float32)
    assert [COLUMNS[at] for at in forest.reasons(forest.reached(row), 2)[0]] == ["d", "a"]


def test_the_moves_of_a_tree_lead_from_its_mean_to_its_leaf() -> None:
    stored = grown(count=1, depth=3)
    leaves, seen = np.array(stored["leaves"][0]) / 1000, np.array(stored["seen"][0]) + 1e-3
    moves = trees._moves(leaves[None].astype(np.float32), seen[None].astype(np.float32))[0]
    mean = (leaves * seen).sum() / seen.sum()
    assert mean + moves.sum(1) == pytest.approx(leaves, abs=1e-5)
    for first in (0, 1):
        expected = (leaves[first::2] * seen[first::2]).sum() / seen[first::2].sum()
        assert mean + moves[first::2, 0] == pytest.approx([expected] * 4, abs=1e-5)


def test_every_leaf_can_be_reached() -> None:
    stored = grown(count=1, depth=3) | {"asked": [[0, 1, 2]], "above": [[0, 0, 0]]}
    forest = Forest.of(stored, COLUMNS)
    rows = np.array([[*bits, 0, 0] for bits in itertools.product((-1, 1), repeat=3)], np.float32)
    assert sorted(forest.judge(forest.reached(rows))) == pytest.approx(
        sorted(0.25 + leaf / 1000 for leaf in stored["leaves"][0]), abs=1e-5
    )
