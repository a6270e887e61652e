"""What stands around a line, in numbers: the second half of what the line model judges by.

From a page's raw measurements (:mod:`flows.cleaning.model.features`) to one row of named columns a line.
Linear in the page: windows are differences of running sums, nothing looks at pairs of lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.cleaning.model import course
from flows.cleaning.model import features as seen
from flows.cleaning.model.course import since
from flows.cleaning.model.features import BUCKETS, Floats, Ints, Measured
from flows.cleaning.model.wording import Said

WINDOWS = ((-1, -1), (1, 1), (-3, -1), (1, 3), (-8, -1), (1, 8), (-25, -1), (1, 25))
"""Stretches of lines, relative to the line looked at, over which its surroundings are averaged."""
_REACH = 25

_SHAPES = (
    ("begins with a capital", 1, seen.UPPER), ("begins with a quotation mark", 1, seen.QUOTE),
    ("ends a sentence", 3, seen.END), ("ends in a small letter", 3, seen.LOWER),
    ("ends in a colon", 3, seen.COLON), ("ends in a digit", 2, seen.DIGIT), ("ends in a bracket", 2, seen.BRACKET),
)  # fmt: skip
"""Name, column of :data:`features.FACTS`, and the class of characters it asks for."""

_OWN = (
    "length", "words", "capitals", "digits", "capitalised words", "full stops", "commas a word", "commas",
    "quotation marks", "rules and bullets", "brackets", "colons", "fused words",
    "sentences inside", "years", "shouted words", "word length", 
    "wording", "wording of its worst words", "wording of its best words", "known words", "long",
    "words the prose uses", "long words the prose uses", "rare words the prose uses", "rare words",
    "repeats on the page", "words of the first line", "share of the first line",
    "looks like the lines around",
)  # fmt: skip
_PLACE = (
    "place on the page", "lines before", "lines after", "prose before", "prose after", "words of prose before",
    "words of prose after", "lines since prose", "lines until prose", "words since prose", "words until prose",
    "nearest prose",
)  # fmt: skip
_PAGE = (
    "lines of the page", "prose of the page", "share of prose on the page", "sentences on the page",
    "wording of the page", "length against the page",
)  # fmt: skip
_SIGNALS = (
    "wording",
    "weighty wording",
    "prose",
    "words of prose",
    "words",
    "sentence ends",
    "prose's words",
    "capitalised",
)

NAMES: tuple[str, ...] = (
    *_OWN, *_PLACE, *_PAGE,
    *(f"{signal} {low:+d}..{high:+d}" for low, high in WINDOWS for signal in _SIGNALS),
    "share of prose ±3", "share of prose ±8", *(name for name, _, _ in _SHAPES), *course.NAMES,
)  # fmt: skip


_LOGGED = np.array([NAMES.index(name) for name in (
    "length", "words", "full stops", "commas", "quotation marks", "colons", "fused words", "sentences inside", "years",
    "rare words", "repeats on the page", "lines before", "lines after", "words of prose before",
    "words of prose after", "lines since prose", "lines until prose", "words since prose", "words until prose",
    "nearest prose", *course.LOGGED,
)])  # fmt: skip
"""Columns of counts, on a scale where near and small ones tell more; what has a sign keeps it."""
_BY_WORD = np.array([NAMES.index(name) for name in (
    "commas a word", "rules and bullets", "brackets", "shouted words", "word length", "known words",
    "words the prose uses", "words of the first line",
)])  # fmt: skip
"""Columns of counts that are divided by the words of the line."""
_WIDTHS = np.array([high - low + 1 for low, high in WINDOWS], np.float32)[:, None, None]


def windowed(signals: Floats, windows: int = len(WINDOWS)) -> Floats:
    """Means of signals over the first windows: ``[window, signal, line]`` of ``[signal, line]``; beyond the
    page's ends stand zeros."""
    count = signals.shape[1]
    # The running sums go on beyond both ends, so that a window is the difference of two slices of them.
    running = np.zeros((len(signals), count + 2 * _REACH + 1))
    signals.cumsum(1, out=running[:, _REACH + 1 : _REACH + 1 + count])
    running[:, _REACH + 1 + count :] = running[:, _REACH + count, None]
    means = np.empty((windows, *signals.shape), np.float32)
    for number, (low, high) in enumerate(WINDOWS[:windows]):
        begin, end = low + _REACH, high + 1 + _REACH
        before = running[:, begin : begin + count]
        np.subtract(running[:, end : end + count], before, out=means[number], casting="same_kind")
    means /= _WIDTHS[:windows]
    return means


def table(measured: Measured, wording: Said) -> Floats:
    """One row of :data:`NAMES` for every line of the page.

    ``wording`` is what the words of the lines say; its kinds are no business of this table.
    """
    count = len(measured.starts) - 1
    if not count:
        return np.zeros((0, len(NAMES)), np.float32)
    counts, facts = measured.counts.T, measured.facts.T
    lines = np.arange(count)
    score, worst, best, known, *_ = wording
    running = measured.starts - measured.starts[0]
    words = np.diff(measured.starts).astype(np.float32)
    by_word = 1 / np.maximum(words, 1)
    total = counts.sum(0)
    letters = counts[seen.LOWER] + counts[seen.UPPER] + counts[seen.CASELESS]

    ends = (facts[3] == seen.END).astype(np.float32)
    is_prose = (words >= 12) & ((ends > 0) | (words > 25) & (counts[seen.COMMA] > 0))
    prose = is_prose.astype(np.float32)
    prose_words = prose * words

    bucket = measured.bucket
    from_prose = is_prose[measured.line]
    elsewhere = np.bincount(bucket[from_prose], minlength=BUCKETS)[bucket] > from_prose
    long_word = measured.lengths >= 4
    rare = (measured.lengths >= 3) & (known == 0)
    (capitalised, of_first, long_words, rare_words, known_words, prose_said, long_said, rare_said, letters_of_words) = (
        _summed(
            measured.starts, measured.capital, course.spread(measured, 0), long_word, rare, known, elsewhere,
            elsewhere & long_word, elsewhere & rare, measured.lengths,
        )
    )  # fmt: skip
    capitalised *= by_word
    long_said /= np.maximum(long_words, 1)
    rare_said = (rare_said + 0.5) / (rare_words + 1)

    alike = np.zeros(count, np.float32)
    if count > 1:
        log_words = np.log1p(words)
        near = np.abs(log_words[1:] - log_words[:-1]) + np.abs(capitalised[1:] - capitalised[:-1])
        near += facts[3, 1:] != facts[3, :-1]
        alike[1:] += near
        alike[:-1] += near
    own = (
        facts[0], words, counts[seen.UPPER] / (letters + 1), counts[seen.DIGIT] / (total + 1), capitalised,
        counts[seen.END], counts[seen.COMMA], counts[seen.COMMA], counts[seen.QUOTE], counts[seen.RULE],
        counts[seen.BRACKET], counts[seen.COLON], facts[4], facts[5], facts[6], facts[7], letters_of_words,
        score, worst, best, known_words, (words >= 20) * ends, prose_said, long_said, rare_said, rare_words,
        measured.times - 1, of_first, of_first / max(1.0, words[0]), alike,
    )  # fmt: skip

    all_prose = float(prose_words.sum()) + 1e-6
    before = prose_words.cumsum() - prose_words
    after = all_prose - before - prose_words
    long_prose = (words >= 20) & (ends > 0)
    last, following = since(long_prose)
    none_before, none_after = last < 0, following >= count
    gap_before = np.minimum(np.where(none_before, 200, lines - last), 200) - 1
    gap_after = np.minimum(np.where(none_after, 200, following - lines), 200) - 1
    placed = (
        lines / count, lines, count - lines, before / all_prose, after / all_prose, before, after, gap_before, gap_after,
        np.where(none_before, 9999, running[:-1] - running[last + 1]),
        np.where(none_after, 9999, running[following] - running[1:]), np.minimum(gap_before, gap_after),
    )  # fmt: skip

    all_words = float(words.sum()) + 1
    root = np.sqrt(words)
    weighty = score * root
    page = (
        np.log1p(count), np.log1p(all_prose), all_prose / all_words, float((ends * words).sum()) / all_words,
        float(weighty.sum()) / (float(root.sum()) + 1), 0,
    )  # fmt: skip

    signals = np.empty((len(_SIGNALS), count), np.float32)
    _fill(signals, (score, weighty, prose, prose_words, words, ends, long_said, capitalised))
    means = windowed(signals)
    around = []
    for low, high in ((2, 3), (4, 5)):
        inside = (means[low, 3:5] + means[high, 3:5]) * np.float32(WINDOWS[high][1]) + signals[3:5]
        around.append(inside[0] / (inside[1] + 1))
    means[:, 3:5] = np.log1p(means[:, 3:5])

    rows = np.empty((len(NAMES), count), np.float32)  # a row a column, so that each is written in one go
    at = _fill(rows, (*own, *placed, *page))
    block = len(WINDOWS) * len(_SIGNALS)
    rows[at : at + block] = means.reshape(block, count)
    shapes = [facts[fact] == kind for _, fact, kind in _SHAPES]
    course_of = course.columns(measured, score, words, is_prose, long_prose, of_first)
    _fill(rows[at + block :], (*around, *shapes, *course_of))
    rows[_BY_WORD] *= by_word
    logged = rows[_LOGGED]
    rows[_LOGGED] = np.copysign(np.log1p(np.abs(logged)), logged)
    longest = np.partition(words, max(count - 5, 0))[-5:]
    typical = np.log1p(float(longest.sum()) / len(longest))
    rows[_AGAINST] = rows[_WORDS] - typical
    return rows.T


_WORDS, _AGAINST = NAMES.index("words"), NAMES.index("length against the page")


def _fill(rows: NDArray[Any], columns: Sequence[Any]) -> int:
    """Write columns, each into a row of its own; returns how many."""
    for at, column in enumerate(columns):
        rows[at] = column
    return len(columns)


def _summed(starts: Ints, *of_words: NDArray[np.generic]) -> Floats:
    """Sums of what is known of each word over the words of each line."""
    running = np.zeros((len(of_words), len(of_words[0]) + 1), np.int32)
    _fill(running[:, 1:], of_words)
    running.cumsum(1, out=running)
    at = running.take(starts, 1)
    return (at[:, 1:] - at[:, :-1]).astype(np.float32)
