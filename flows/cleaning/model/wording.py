"""What the words of a line say about it: known words, pairs and openings with their weights.

A word that furniture uses ("subscribe", "photo by" at the start) weighs against the line, a word that
running text uses weighs for it. Further weights tell whether such words stand in links, lists, headings, comments and
the like on web pages, of which a text has no markup. All are learned (benchmarks/train.py) and shipped in the model.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from flows.cleaning.model.features import Floats, Hashes, Measured, word_hashes

_PAIR = np.uint64(0x9E3779B97F4A7C15)
_OPENING = np.uint64(0xD1B54A32D192ED03)
_SLOTS = 18


def keys_of(measured: Measured) -> tuple[Hashes, Hashes, Hashes, NDArray[np.int64], NDArray[np.int64]]:
    """The page's words, pairs of neighbours in a line, and first words; the lines of the latter two."""
    words = measured.words
    line = measured.line
    inside = np.flatnonzero(line[1:] == line[:-1])
    openings = measured.starts[:-1][np.diff(measured.starts) > 0]
    with np.errstate(over="ignore"):
        pairs = words[inside] * np.uint64(3) + words[inside + 1] * _PAIR
        return words, pairs, words[openings] + _OPENING, line[inside], line[openings]


def keys_of_phrases(phrases: Sequence[str]) -> Hashes:
    """The keys of words, of pairs ("read more") and of openings ("^by"), as :func:`keys_of` makes them."""
    split = [phrase.removeprefix("^").partition(" ") for phrase in phrases]
    opens = np.array([phrase.startswith("^") for phrase in phrases], np.bool_)
    pairs = np.array([bool(blank) for _, blank, _ in split], np.bool_)
    with np.errstate(over="ignore"):
        keys = word_hashes([first for first, _, _ in split])
        keys[opens] += _OPENING
        second = word_hashes([second for _, _, second in split])
        keys[pairs] = keys[pairs] * np.uint64(3) + second[pairs] * _PAIR
    return keys


class Said(NamedTuple):
    """What the words of a page's lines say: each line's ``score``, its part against (``worst``) and its part for a body
    (``best``); for each *word* of the page whether it is ``known``, and whether it is a known ``figure``, which is the same
    in every language; and ``kinds``, a row a line: how far its words are those of each kind of line that the vocabulary
    tells."""

    score: Floats
    worst: Floats
    best: Floats
    known: Floats
    figure: NDArray[np.bool_]
    kinds: Floats


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Weights by key, in an open table: one look, no search. ``keys[slot]`` is 0 where it is empty; ``row[slot]`` is the
    row of ``weights`` that the key has: what it says for a body, then what it says for each of ``kinds``;
    ``figure`` tells for each row whether it is a figure's."""

    keys: Hashes
    row: NDArray[np.int32]
    weights: Floats
    kinds: tuple[str, ...]
    figure: NDArray[np.bool_]

    @classmethod
    def of(
        cls, phrases: Mapping[str, float], kinds: Mapping[str, Sequence[float]] | None = None
    ) -> Vocabulary:
        """Builds the table; the weights for each kind stand in the order of the phrases."""
        kinds = kinds or {}
        weights = np.array([list(phrases.values()), *kinds.values()], np.float32).T
        made = cls.by_key(keys_of_phrases(list(phrases)), weights, tuple(kinds))
        figure = [phrase[0].isdigit() and " " not in phrase for phrase in phrases]
        return replace(made, figure=np.array(figure, np.bool_))

    @classmethod
    def by_key(cls, keys: Hashes, weights: Floats, kinds: tuple[str, ...] = ()) -> Vocabulary:
        """Builds the table of keys, a row of weights each; of two that want one slot the heavier for or against
        a body has it."""
        table, row = np.zeros(1 << _SLOTS, np.uint64), np.zeros(1 << _SLOTS, np.int32)
        heavier = np.argsort(np.abs(weights[:, 0]), kind="stable")
        slots = _slots(keys[heavier])
        # Of several for one slot numpy assigns the last.
        table[slots], row[slots] = keys[heavier], heavier
        none = np.zeros(len(weights), np.bool_)
        return cls(table, row, np.ascontiguousarray(weights, np.float32), kinds, none)

    def without_kinds(self) -> Vocabulary:
        """The same words, whose weights for a body only are looked up."""
        return Vocabulary(self.keys, self.row, np.ascontiguousarray(self.weights[:, :1]), (), self.figure)

    def judge(self, measured: Measured) -> Said:
        """What the words of each line say."""
        count = len(measured.starts) - 1
        words, pairs, openings, pair_lines, opening_lines = keys_of(measured)
        keys = np.concatenate((words, pairs, openings))
        slots = _slots(keys)
        known = self.keys.take(slots) == keys
        row = self.row.take(slots[known])
        found = self.weights.take(row, 0)
        weights = found[:, 0]
        line = np.concatenate((measured.line, pair_lines, opening_lines))[known]
        scale = 1 / np.sqrt(np.bincount(line, minlength=count) + 1)
        sums = np.bincount(2 * line + (weights > 0), weights=weights, minlength=2 * count).reshape(count, 2)
        against, for_body = sums.T * scale
        kinds = np.empty((len(self.kinds), count), np.float32)
        for kind in range(len(kinds)):
            kinds[kind] = np.bincount(line, weights=found[:, kind + 1], minlength=count) * scale
        of_words = known[: len(words)]
        figure = np.zeros(len(words), np.bool_)
        figure[of_words] = self.figure.take(row[: np.count_nonzero(of_words)])
        return Said(
            (for_body + against).astype(np.float32),
            against.astype(np.float32),
            for_body.astype(np.float32),
            of_words.astype(np.float32),
            figure,
            kinds.T,
        )


def _slots(keys: Hashes) -> NDArray[np.int64]:
    return (keys >> np.uint64(64 - _SLOTS)).astype(np.int64)
