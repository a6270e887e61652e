"""The language of a text, by py3langid's shipped model."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Below this many letters the model's answer is no better than a guess.
_LEAST_LETTERS = 40
# The characters looked at first, and those that decide where these leave it less than sure.
_FIRST, _SAMPLE = 120, 400
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_SURE, _LEAST_CONFIDENCE = 0.95, 0.7
# Between the exponents of a half and of a float lie 127 - 15; the sign of the half adds 32 where a float has its exponent.
_POWER = np.float32(2.0 ** (127 - 15 - 32))
# In one number for each state of the automaton: where its row begins, and which n-gram ends there.
_ROW = 20
_NGRAM = (1 << _ROW) - 1


def language_of(body: str) -> tuple[str, float] | None:
    """The ISO 639-1 code of the body's language and the model's probability, or ``None`` where the
    text is too short or the model too unsure to say.

    >>> language_of("Too short.") is None
    True
    """
    for most, wanted in ((_FIRST, _SURE), (_SAMPLE, _LEAST_CONFIDENCE)):
        sample = body[:most]
        if _letters_in(sample) >= _LEAST_LETTERS:
            language, confidence = _model().classify(sample)
            if confidence >= wanted:
                return language, round(confidence, 4)
    return None


def _letters_in(text: str) -> int:
    if text.isascii():
        return len(text.encode().translate(None, _NO_LETTERS))
    return sum(map(str.isalpha, text))


@dataclass(frozen=True, slots=True)
class _Model:
    """py3langid's naive Bayes model as a short text needs it: its automaton is walked byte by byte, and only the
    weights of the n-grams it finds are widened. The answer is the library's own (tests hold both).

    What costs is not arithmetic but memory: the tables are 70 MB, and nearly every look at them is at another
    place. So ``following`` lies in large pages, and a state's two facts in one number of ``states``. ``bits`` are
    those of the library's weights, halves below zero and not too small for a full mantissa.
    """

    library: LanguageIdentifier
    states: array[int]
    following: memoryview
    bits: NDArray[np.uint16]

    def classify(self, text: str) -> tuple[str, float]:
        """The likeliest language of a text and its probability, as ``LanguageIdentifier.classify`` has it."""
        library = self.library
        encoded = library._encode(text)
        scores = self._scores(encoded) / math.sqrt(len(encoded) or 1)
        chances = np.exp(scores - scores.max())
        whole = chances.sum()
        for first, again in library._alias_pairs:
            chances[first] += chances[again]
            chances[again] = 0
        best = int(chances.argmax())
        return str(library.nb_classes[best]), float(chances[best] / whole)

    def _scores(self, encoded: bytes) -> NDArray[np.float32]:
        times = self._ngrams(encoded)
        if not times:
            return np.zeros(len(self.library.nb_classes), np.float32)
        counts = np.fromiter(times.values(), np.float32, len(times))
        # numpy widens halves one by one. A half's bits, moved to where a float has its own, are its value
        # but for a power of two, which changes no rounding.
        floats = self.bits.take([*times], 0).astype(np.uint32)
        floats <<= 13
        scores: NDArray[np.float32] = np.log1p(counts) @ floats.view(np.float32)
        weighed: NDArray[np.float32] = self.library.nb_pc - scores * _POWER
        return weighed

    def _ngrams(self, encoded: bytes) -> dict[int, int]:
        """How often each of the model's n-grams ends in a text, the longest that ends at each byte."""
        states, following = self.states, self.following
        times: dict[int, int] = {}
        row = states[0] >> _ROW
        for letter in encoded:
            state = states[following[row + letter]]
            row = state >> _ROW
            if ngram := state & _NGRAM:
                times[ngram - 1] = times.get(ngram - 1, 0) + 1
        return times


@cache
def _model() -> _Model:
    library = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    rows = np.array(library.tk_row, np.uint64) << np.uint64(8 + _ROW)
    ngrams = (np.array(library.tk_output, np.int64) + 1).astype(np.uint64)
    # numpy asks the system for large pages, an array of Python's does not.
    following = np.array(library.tk_nextmove, np.uint32)
    library.tk_nextmove = following.data
    states = array("Q", (rows | ngrams).tobytes())
    return _Model(library, states, library.tk_nextmove, library.nb_ptc.view(np.uint16))
