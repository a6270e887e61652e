"""What the words of a line say about it: known words, pairs and openings with their weights.

A word that furniture uses ("subscribe", "photo by" at the start) weighs against the line, a word that
running text uses weighs for it. Weights are learned (benchmarks/train.py) and shipped in the model.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from flows.cleaning.features import Floats, Hashes, Measured, word_hashes

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


def key_of_phrase(phrase: str) -> int:
    """The key of one phrase."""
    return int(keys_of_phrases([phrase])[0])


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Weights by key, in an open table: one look, no search. ``keys[slot]`` is 0 where it is empty."""

    keys: Hashes
    weights: Floats

    @classmethod
    def of(cls, phrases: Mapping[str, float]) -> Vocabulary:
        """Builds the table; of two phrases that want one slot the heavier has it."""
        keys = np.zeros(1 << _SLOTS, np.uint64)
        weights = np.zeros(1 << _SLOTS, np.float32)
        ordered = sorted(phrases)
        weighed = np.array([phrases[phrase] for phrase in ordered])
        heavier = np.argsort(np.abs(weighed), kind="stable")
        wanted = keys_of_phrases(ordered)[heavier]
        slots = (wanted >> np.uint64(64 - _SLOTS)).astype(np.int64)
        # Of several for one slot numpy assigns the last.
        keys[slots], weights[slots] = wanted, weighed[heavier]
        return cls(keys, weights)

    def look_up(self, keys: Hashes) -> tuple[NDArray[np.bool_], Floats]:
        """Which keys are known, and the weights of those that are."""
        slots = (keys >> np.uint64(64 - _SLOTS)).astype(np.int64)
        known = self.keys.take(slots) == keys
        return known, self.weights.take(slots[known])

    def judge(self, measured: Measured) -> tuple[Floats, Floats, Floats, Floats]:
        """Each line's score, its part against and its part for a body, and which words are known."""
        count = len(measured.starts) - 1
        words, pairs, openings, pair_lines, opening_lines = keys_of(measured)
        known, weights = self.look_up(np.concatenate((words, pairs, openings)))
        line = np.concatenate((measured.line, pair_lines, opening_lines))[known]
        met = np.bincount(line, minlength=count)
        sums = np.bincount(2 * line + (weights > 0), weights=weights, minlength=2 * count).reshape(count, 2)
        against, for_body = sums.T / np.sqrt(met + 1)
        return (
            (for_body + against).astype(np.float32),
            against.astype(np.float32),
            for_body.astype(np.float32),
            known[: len(words)].astype(np.float32),
        )
