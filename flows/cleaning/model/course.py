"""The course of a page, in numbers: what has come before a line since its prose began, and what follows.

Furniture comes in stretches: once readers' comments or teasers have begun, prose further down is rarely the
article's. So lines are told where the best stretch of prose lies, and what bad wording lies between.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from flows.cleaning.model.features import BUCKETS, Floats, Ints, Measured

NAMES: tuple[str, ...] = (
    "worst wording since prose began", "bad lines since prose began", "worst wording until prose ends",
    "bad lines until prose ends", "wording of the last bad line", "wording of the next bad line",
    "words since a bad line", "words until a bad line", "in the best stretch", "prose in the best stretch",
    "lines from where the best stretch begins", "lines to where the best stretch ends", "lines since the headline",
    "like the headline", "lines of its run", "words of its run", "words said twice", "prose within 15 lines",
)  # fmt: skip
LOGGED = (
    "bad lines since prose began", "bad lines until prose ends", "words since a bad line", "words until a bad line",
    "lines from where the best stretch begins", "lines to where the best stretch ends", "lines of its run",
    "words of its run",
)  # fmt: skip
"""Those that are counts, to be put on a scale where near ones tell more."""

_BAD, _SHORT = -1.2, 12
"""Wording below which a line of fewer words than that is bad."""
_FAR = 2000.0
"""Words to a bad line where none is."""
_AROUND = 15
_LIKE = 0.35
"""Likeness from which a line is taken to repeat the headline (the first line of the page)."""


def since(marked: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """Index of the nearest marked line before and after each line; -1 and ``len`` where none is."""
    places = np.flatnonzero(marked)
    beside = np.empty(len(places) + 2, places.dtype)
    beside[0], beside[1:-1], beside[-1] = -1, places, len(marked)
    upto = marked.cumsum()  # so many are marked up to and with each line
    return beside.take(upto - marked), beside.take(upto + 1)


def _since(at: Ints) -> Ints:
    """The greatest of all that stands before each line; -1 for the first."""
    before = np.full(len(at), -1)
    before[1:] = np.maximum.accumulate(at)[:-1]
    return before


def columns(
    measured: Measured,
    score: Floats,
    words: Floats,
    prose: NDArray[np.bool_],
    long_prose: NDArray[np.bool_],
    first_words: Floats,
) -> list[Floats]:
    """One column of :data:`NAMES` each; counts as they are.

    ``score`` is the wording of the lines, ``prose`` and ``long_prose`` mark those that look like running
    text, ``first_words`` counts how many of their words stand in the page's first line.
    """
    count = len(words)
    at = np.arange(count)
    bad = (score < _BAD) & (words < _SHORT)
    running = measured.starts
    proven = np.flatnonzero(long_prose)
    first, last = (proven[0], proven[-1]) if len(proven) else (0, count - 1)

    worst_before, worst_after = np.zeros(count), np.zeros(count)
    before, after = bad.copy(), bad.copy()
    before[:first] = after[last + 1 :] = False
    worst_before[1:] = np.minimum.accumulate(score * before)[:-1]
    worst_after[:-1] = np.minimum.accumulate((score * after)[::-1])[::-1][1:]
    bad_before: Ints = before.cumsum() - before
    bad_after: Ints = after[::-1].cumsum()[::-1] - after

    previous, following = since(bad)
    there, coming = previous >= 0, following < count
    last_bad = np.where(there, score[previous], 0)
    next_bad = np.where(coming, score[np.minimum(following, count - 1)], 0)
    words_since = np.where(there, running[:-1] - running[previous + 1], _FAR)
    words_until = np.where(coming, running[following] - running[1:], _FAR)

    begin, end = best_stretch(score, words, prose)
    prose_words = np.zeros(count + 1)
    (words * prose).cumsum(out=prose_words[1:])
    within = (prose_words[end + 1] - prose_words[begin]) / (prose_words[-1] + 1)
    in_best = np.zeros(count, np.bool_)
    in_best[begin : end + 1] = True

    title_words = max(1, len(set(measured.bucket[: measured.starts[1]].tolist())))
    like = np.minimum(first_words / np.maximum(words, 1), 1) * np.minimum(first_words / title_words, 1)
    repeats = (like > _LIKE) & (words < 40)
    repeats[0] = False
    title = _since(np.where(repeats, at, -1))

    turns = np.zeros(count, np.int64)
    (prose[1:] != prose[:-1]).cumsum(out=turns[1:])
    sign = np.where(prose, 1, -1)
    run_lines = np.bincount(turns)[turns] * sign
    run_words = np.bincount(turns, weights=words)[turns] * sign
    near = prose_words[np.minimum(at + _AROUND + 1, count)] - prose_words[np.maximum(at - _AROUND, 0)]
    return [
        worst_before, bad_before, worst_after, bad_after, last_bad, next_bad, words_since, words_until, in_best, within,
        at - begin, end - at, np.where(title < 0, -1, np.log1p(at - title)), like, run_lines, run_words,
        np.where(measured.times > 1, words, 0), near / (near.max() + 1),
    ]  # fmt: skip


def best_stretch(score: Floats, words: Floats, prose: NDArray[np.bool_]) -> tuple[int, int]:
    """First and last line of the stretch with most prose and least furniture: the contiguous lines of the
    greatest sum, where prose counts by its words and other lines against (Kadane's maximum subarray)."""
    gain = np.where(prose, words, -2.0 + np.where(score < 0, -1 + 1.5 * score * np.minimum(words, 6), 0))
    sums = np.zeros(len(words) + 1)
    np.cumsum(gain, out=sums[1:])
    end = int((sums[1:] - np.minimum.accumulate(sums)[:-1]).argmax())
    return int(sums[: end + 1].argmin()), end


def spread(measured: Measured, line: int) -> NDArray[np.bool_]:
    """Which words of the page stand in that line too."""
    held = np.zeros(BUCKETS, np.bool_)
    held[measured.bucket[measured.starts[line] : measured.starts[line + 1]]] = True
    return held[measured.bucket]
