"""Boosted symmetric trees, evaluated with numpy for all lines of a page at once, and their reasons.

Every tree asks the same few questions of every line ("column above threshold?"), whatever the earlier
answers; the answers, read as a binary number, are the leaf. So a whole forest is one comparison of
matrices and one look-up. (Symmetric or oblivious trees: Prokhorenkova et al. 2018, "CatBoost".)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.cleaning.model.features import Floats, Ints

Leaves = NDArray[np.uint8]
LEADING = 60
"""Trees that reasons are taken from: the first of a boosted forest decide, later ones correct."""
_AT_ONCE = 1 << 20
"""Questions answered in one go: bounds the memory at a few MB."""
_ASKED_AT_ONCE = 1 << 17
"""Values compared in one go: half a megabyte of them stays in a core's cache."""


@dataclass(frozen=True, slots=True)
class Forest:
    """``columns`` names what it looks at, in order; many trees ask the same, so that each thing asked is answered
    once: whether column ``columns_asked[i]`` is above ``edges[i]``. Tree ``t`` asks number ``asked[q, t]`` of
    these for bit ``q`` of the leaf; ``leaves[t]`` are log-odds.

    For the reasons, the questions of the leading trees stand in rounds: one of each column in the first, a further one
    of those columns that have more in each that follows. ``rounds`` are the numbers of columns in each, always the
    first of ``there``, which has those asked most in front. ``moves[i, leaf]`` tells by how much the answer to the
    ``i``-th question, which is of tree ``tree[i]``, on the way to that leaf moved what was to be expected of the tree.
    """

    columns: tuple[str, ...]
    start: float
    columns_asked: Ints
    edges: Floats
    asked: Ints
    leaves: Floats
    tree: Ints
    there: Ints
    rounds: tuple[int, ...]
    moves: Floats

    @classmethod
    def of(cls, stored: Mapping[str, Any], columns: Sequence[str]) -> Forest:
        """From the model file, where leaves stand as whole thousandths; ``seen`` is what each leaf weighed in
        training."""
        leaves: Floats = np.asarray(stored["leaves"], np.float32) / np.float32(1000)
        seen: Floats = np.asarray(stored["seen"], np.float32) + np.float32(1e-3)
        asked: Ints = np.ascontiguousarray(np.asarray(stored["asked"], np.int64).T)
        above: Floats = np.ascontiguousarray(np.asarray(stored["above"], np.float32).T)
        _, once, number = np.unique(
            np.stack((asked.ravel(), above.view(np.int32).ravel())),
            axis=1,
            return_index=True,
            return_inverse=True,
        )
        there, order, rounds = _in_rounds(asked[:, :LEADING].ravel())
        moves = _moves(leaves[:LEADING], seen[:LEADING]).transpose(2, 0, 1)  # [question, tree, leaf]
        return cls(
            tuple(columns),
            float(stored["start"]),
            asked.ravel()[once],
            above.ravel()[once][:, None],
            number.reshape(asked.shape),
            leaves,
            order % len(moves[0]),
            there,
            rounds,
            np.ascontiguousarray(moves.reshape(len(order), -1)[order]),
        )

    def reached(self, table: Floats) -> Leaves:
        """The leaf that each line reaches in each tree: ``[tree, line]``."""
        piece = max(1, _ASKED_AT_ONCE // len(self.edges))
        parts = [self._reached(table[at : at + piece]) for at in range(0, len(table), piece)]
        return np.concatenate(parts, axis=1) if parts else np.zeros((len(self.leaves), 0), np.uint8)

    def _reached(self, table: Floats) -> Leaves:
        leaf = np.zeros(
            (len(self.leaves), len(table)), np.uint8
        )  # trees ask six questions, none more than eight
        answers = (np.ascontiguousarray(table.T).take(self.columns_asked, 0) > self.edges).view(np.uint8)
        for number in self.asked[::-1]:
            leaf += leaf  # which numpy does faster than a shift
            leaf |= answers.take(number, 0)
        return leaf

    def judge(self, reached: Leaves) -> Floats:
        """The log-odds of each line to be body, by the leaves it reaches."""
        piece = max(1, _AT_ONCE // self.asked.size)
        logits = np.empty(reached.shape[1], np.float32)
        for at in range(0, len(logits), piece):
            found = _looked_up(self.leaves, reached[:, at : at + piece])
            logits[at : at + piece] = found.sum(0) + np.float32(self.start)
        return logits

    def reasons(self, reached: Leaves, most: int = 3) -> list[tuple[int, ...]]:
        """For each line the columns that spoke most against it, heaviest first."""
        piece = max(1, _AT_ONCE // self.asked.size)
        leading = reached[:LEADING]
        found: list[tuple[int, ...]] = []
        for at in range(0, leading.shape[1], piece):
            found += self._reasons(leading[:, at : at + piece], most)
        return found

    def _reasons(self, leading: Leaves, most: int) -> list[tuple[int, ...]]:
        moves = _looked_up(self.moves, leading.take(self.tree, 0))
        effect = moves[: self.rounds[0]]
        done = len(effect)
        for columns in self.rounds[1:]:
            effect[:columns] += moves[done : done + columns]
            done += columns
        heaviest = []
        lines = np.arange(effect.shape[1])
        for _ in range(min(most, len(self.there))):
            heaviest.append(effect.argmin(0))
            effect[heaviest[-1], lines] = np.inf
        return list(zip(*(self.there[column].tolist() for column in heaviest), strict=True))


def _looked_up(table: Floats, leaves: Leaves) -> Floats:
    """Of each row of a table what stands at these places of the row."""
    begin = (np.arange(len(table)) * table.shape[1])[:, None]
    found: Floats = table.ravel().take(leaves + begin, mode="wrap")  # none is beyond, and numpy need not look
    return found


def _in_rounds(asked: Ints) -> tuple[Ints, Ints, tuple[int, ...]]:
    """See :class:`Forest`: ``there``, ``order`` and ``rounds`` of questions about these columns."""
    there, times = np.unique(asked, return_counts=True)
    there = there[np.argsort(-times, kind="stable")]
    of_each = [np.flatnonzero(asked == column) for column in there]
    rounds = [[at[number] for at in of_each if number < len(at)] for number in range(max(times))]
    return there, np.concatenate(rounds), tuple(map(len, rounds))


def _moves(leaves: Floats, seen: Floats) -> Floats:
    """See :class:`Forest`: the expectation after each answer, weighted by what training saw, less that before."""
    trees, size = leaves.shape
    depth = size.bit_length() - 1
    expected = np.empty((trees, size, depth + 1), np.float32)
    for answers in range(depth + 1):
        shape = (trees, 1 << (depth - answers), 1 << answers)
        weight = seen.reshape(shape)
        after = (leaves.reshape(shape) * weight).sum(1) / weight.sum(1)
        expected[:, :, answers] = np.tile(after, (1, 1 << (depth - answers)))
    return np.diff(expected, axis=2)
