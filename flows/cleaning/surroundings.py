"""What stands around a line, in numbers: the second half of what the line model judges by.

From a page's raw measurements (:mod:`flows.cleaning.features`) to one row of named columns a line.
Linear in the page: windows are differences of running sums, nothing looks at pairs of lines.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from flows.cleaning import course
from flows.cleaning import features as seen
from flows.cleaning.course import since
from flows.cleaning.features import BUCKETS, Floats, Measured

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


def windowed(signals: Floats, windows: int = len(WINDOWS)) -> Floats:
    """Means of signals over the first windows: ``[window, signal, line]`` of ``[signal, line]``; beyond the
    page's ends stand zeros."""
    count = signals.shape[1]
    # The running sums go on beyond both ends, so that a window is the difference of two slices of them.
    running = np.zeros((len(signals), count + 2 * _REACH + 1))
    np.cumsum(signals, axis=1, out=running[:, _REACH + 1 : _REACH + 1 + count])
    running[:, _REACH + 1 + count :] = running[:, _REACH + count, None]
    means = np.empty((windows, *signals.shape), np.float32)
    for number, (low, high) in enumerate(WINDOWS[:windows]):
        begin, end = low + _REACH, high + 1 + _REACH
        sums = running[:, end : end + count] - running[:, begin : begin + count]
        np.divide(sums, high - low + 1, out=means[number], casting="same_kind")
    return means


def table(measured: Measured, wording: tuple[Floats, Floats, Floats, Floats]) -> Floats:
    """One row of :data:`NAMES` for every line of the page.

    ``wording`` holds for each line the word model's score, its sum over words speaking against a
    body and over words speaking for one, and for each *word* of the page whether it is a known one.
    """
    counts, facts = measured.counts, measured.facts
    count = len(counts)
    lines = np.arange(count)
    score, worst, best, known = wording
    words = np.diff(measured.starts).astype(np.float32)
    per_word = 1 / np.maximum(words, 1)
    total = counts.sum(1)
    letters = counts[:, seen.LOWER] + counts[:, seen.UPPER] + counts[:, seen.CASELESS]
    line = measured.line

    def summed(weights: NDArray[np.generic]) -> Floats:
        return np.bincount(line, weights=weights, minlength=count).astype(np.float32)

    capitalised = summed(measured.capital) * per_word
    ends = (facts[:, 3] == seen.END).astype(np.float32)
    is_prose = (words >= 12) & ((ends > 0) | (words > 25) & (counts[:, seen.COMMA] > 0))
    prose = is_prose.astype(np.float32)
    prose_words = prose * words
    log_words = np.log1p(words)

    bucket = measured.bucket
    from_prose = is_prose[line]
    elsewhere = np.bincount(bucket[from_prose], minlength=BUCKETS)[bucket] - from_prose > 0
    long_word = measured.lengths >= 4
    rare = (known == 0) & (measured.lengths >= 3)
    rare_words, long_words = summed(rare), summed(long_word)
    of_first = summed(course.spread(measured, 0)) if count else np.zeros(0, np.float32)
    prose_said = summed(elsewhere) * per_word
    long_said = summed(elsewhere & long_word) / np.maximum(long_words, 1)
    rare_said = (summed(elsewhere & rare) + 0.5) / (rare_words + 1)

    alike = np.zeros(count, np.float32)
    if count > 1:
        near = np.abs(np.diff(log_words)) + np.abs(np.diff(capitalised)) + (np.diff(facts[:, 3]) != 0)
        alike[1:] += near
        alike[:-1] += near
    length = np.log1p(facts[:, 0])
    own = (
        length, log_words, counts[:, seen.UPPER] / (letters + 1), counts[:, seen.DIGIT] / (total + 1), capitalised,
        np.log1p(counts[:, seen.END]), counts[:, seen.COMMA] * per_word, np.log1p(counts[:, seen.COMMA]),
        np.log1p(counts[:, seen.QUOTE]), counts[:, seen.RULE] * per_word, counts[:, seen.BRACKET] * per_word,
        np.log1p(counts[:, seen.COLON]),
        np.log1p(facts[:, 4]), np.log1p(facts[:, 5]), np.log1p(facts[:, 6]), facts[:, 7] * per_word,
        summed(measured.lengths) * per_word,
        score, worst, best, summed(known) * per_word, (words >= 20) * ends,
        prose_said, long_said, rare_said, np.log1p(rare_words),
        np.log(measured.times), of_first * per_word, of_first / max(1.0, words[0] if count else 1.0), alike,
    )  # fmt: skip

    all_prose = float(prose_words.sum()) + 1e-6
    before = np.cumsum(prose_words) - prose_words
    after = all_prose - before - prose_words
    long_prose = (words >= 20) & (ends > 0)
    last, following = since(long_prose)
    running = np.zeros(count + 1)
    np.cumsum(words, out=running[1:])
    gap_before = np.where(last < 0, 200, lines - last)
    gap_after = np.where(following >= count, 200, following - lines)
    words_before = np.where(last < 0, 9999, running[:-1] - running[last + 1])
    words_after = np.where(following >= count, 9999, running[following] - running[1:])
    placed = (
        lines / max(1, count), np.log1p(lines), np.log1p(count - lines), before / all_prose, after / all_prose,
        np.log1p(before), np.log1p(after), np.log(np.minimum(gap_before, 200)), np.log(np.minimum(gap_after, 200)),
        np.log1p(words_before), np.log1p(words_after), np.log(np.minimum(np.minimum(gap_before, gap_after), 200)),
    )  # fmt: skip

    all_words = float(words.sum()) + 1
    root = np.sqrt(words)
    typical = np.log1p(float(np.sort(words)[-5:].mean())) if count else 0.0
    page = (
        np.log1p(count), np.log1p(all_prose), all_prose / all_words, float((ends * words).sum()) / all_words,
        float((score * root).sum()) / (float(root.sum()) + 1),
    )  # fmt: skip

    signals = np.stack((score, score * root, prose, prose_words, words, ends, long_said, capitalised))
    means = windowed(signals)
    around = []
    for low, high in ((2, 3), (4, 5)):
        width = WINDOWS[high][1]
        inside = (means[low, 3:5] + means[high, 3:5]) * width + signals[3:5]
        around.append(inside[0] / (inside[1] + 1))
    np.log1p(means[:, 3:5], out=means[:, 3:5])
    rows = np.empty((len(NAMES), count), np.float32)  # a row a column, so that each is written in one go
    at = 0
    for column in (*own, *placed, *page, log_words - typical):
        rows[at] = column
        at += 1
    block = len(WINDOWS) * len(_SIGNALS)
    rows[at : at + block] = means.reshape(block, count)
    at += block
    shapes = [facts[:, fact] == kind for _, fact, kind in _SHAPES]
    for column in (*around, *shapes, *course.columns(measured, score, words, is_prose, long_prose, of_first)):
        rows[at] = column
        at += 1
    return rows.T
