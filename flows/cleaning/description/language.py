"""The language of a text, by py3langid's shipped model."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Below this many letters the model's answer is no better than a guess.
_LEAST_LETTERS = 40
# The characters looked at first, and those that decide where these leave it less than sure.
_FIRST, _SAMPLE = 120, 400
_SURE, _LEAST_CONFIDENCE = 0.95, 0.7
LONGEST = 6
"""Bytes of the model's longest n-gram."""
_UNSIGNED = np.uint16(0x7FFF)
# Between the exponents of a half and of a float lie 127 - 15.
_POWER = np.float32(2.0**112)
_BEGIN = np.zeros(1, np.intp)


def language_of(body: str) -> tuple[str, float] | None:
    """The ISO 639-1 code of the body's language and the model's probability, or ``None`` where the
    text is too short or the model too unsure to say.

    >>> language_of("Too short.") is None
    True
    """
    for most, wanted in ((_FIRST, _SURE), (_SAMPLE, _LEAST_CONFIDENCE)):
        sample = body[:most]
        if sum(map(str.isalpha, sample)) >= _LEAST_LETTERS:
            language, confidence = _model().classify(sample)
            if confidence >= wanted:
                return language, round(confidence, 4)
    return None


@dataclass(frozen=True, slots=True)
class _Model:
    """py3langid's naive Bayes model, its automaton walked for all bytes at once.

    The automaton finds the longest of the model's n-grams that ends at each byte, and none is longer than
    :data:`LONGEST`: so what it reaches there depends on so many last bytes alone, and numpy can walk from
    every byte at the same time. ``bits`` are those of the library's weights, all of them below
    zero. The answer is the library's own (tests hold all of this).
    """

    library: LanguageIdentifier
    following: NDArray[np.uint32]
    row: NDArray[np.intp]
    found: NDArray[np.intp]
    bits: NDArray[np.uint16]

    def classify(self, text: str) -> tuple[str, float]:
        """The likeliest language of a text and its probability, as ``LanguageIdentifier.classify`` has it."""
        library = self.library
        encoded = library._encode(text)
        scores = self._scores(encoded) / math.sqrt(len(encoded) or 1)
        chances = np.exp(scores - scores.max())
        chances /= chances.sum()
        for first, again in library._alias_pairs:
            chances[first] += chances[again]
            chances[again] = 0
        best = int(chances.argmax())
        return str(library.nb_classes[best]), float(chances[best])

    def _scores(self, encoded: bytes) -> NDArray[np.float32]:
        seen = self.found.take(self._reached(encoded))
        seen = seen[seen >= 0]
        if not len(seen):
            return np.zeros(len(self.library.nb_classes), np.float32)
        seen.sort()
        bounds = np.concatenate((_BEGIN, np.flatnonzero(seen[1:] != seen[:-1]) + 1, (len(seen),)))
        times = (bounds[1:] - bounds[:-1]).astype(np.float32)
        # numpy widens halves one by one. A half's bits, moved to where a float has its own, are its value
        # but for a power of two, which changes no rounding.
        halves = (self.bits.take(seen.take(bounds[:-1]), 0) & _UNSIGNED).astype(np.uint32)
        scores: NDArray[np.float32] = np.log1p(times) @ (halves << 13).view(np.float32)
        return np.asarray(self.library.nb_pc - scores * _POWER, np.float32)

    def _reached(self, encoded: bytes) -> NDArray[np.intp]:
        """The automaton's state after each byte."""
        letters = np.frombuffer(encoded, np.uint8).astype(np.intp)
        reached = np.zeros(len(letters), np.intp)
        state: NDArray[np.integer[Any]] = np.zeros(len(letters), np.intp)  # of walks that begin at each byte
        for step in range(min(LONGEST, len(letters))):
            state = self.following.take(self.row.take(state[: len(letters) - step]) + letters[step:])
            reached[step] = state[0]
        reached[LONGEST - 1 :] = state[: max(0, len(letters) - LONGEST + 1)]
        return reached


@cache
def _model() -> _Model:
    library = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    following = np.frombuffer(library.tk_nextmove, library.tk_nextmove.typecode)
    row = np.frombuffer(library.tk_row, library.tk_row.typecode).astype(np.intp)
    found, bits = np.asarray(library.tk_output, np.intp), library.nb_ptc.view(np.uint16)
    return _Model(library, following, row * 256, found, bits)
