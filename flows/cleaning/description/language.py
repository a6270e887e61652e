"""The language of a text, by py3langid's shipped model."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Below this many letters the model's answer is no better than a guess.
_LEAST_LETTERS = 40
# The characters looked at first, and those that decide where these leave it less than sure.
_FIRST, _SAMPLE = 120, 400
_SURE, _LEAST_CONFIDENCE = 0.95, 0.7
_UNSIGNED = np.uint16(0x7FFF)
# Between the exponents of a half and of a float lie 127 - 15.
_POWER = np.float32(2.0**112)


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
    """py3langid's naive Bayes model as a short text needs it: its automaton is walked byte by byte, and only the
    weights of the n-grams it finds are widened. ``bits`` are those of the library's weights, all of them
    below zero. The answer is the library's own (tests hold both).
    """

    library: LanguageIdentifier
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
        times = self._ngrams(encoded)
        if not times:
            return np.zeros(len(self.library.nb_classes), np.float32)
        counts = np.fromiter(times.values(), np.float32, len(times))
        # numpy widens halves one by one. A half's bits, moved to where a float has its own, are its value
        # but for a power of two, which changes no rounding.
        halves = (self.bits.take([*times], 0) & _UNSIGNED).astype(np.uint32)
        scores: NDArray[np.float32] = np.log1p(counts) @ (halves << 13).view(np.float32)
        return np.asarray(self.library.nb_pc - scores * _POWER, np.float32)

    def _ngrams(self, encoded: bytes) -> dict[int, int]:
        """How often each of the model's n-grams ends in a text, the longest that ends at each byte."""
        row, following, found = self.library.tk_row, self.library.tk_nextmove, self.library.tk_output
        times: dict[int, int] = {}
        state = 0
        for letter in encoded:
            state = following[(row[state] << 8) + letter]
            if (ngram := found[state]) >= 0:
                times[ngram] = times.get(ngram, 0) + 1
        return times


@cache
def _model() -> _Model:
    library = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return _Model(library, library.nb_ptc.view(np.uint16))
