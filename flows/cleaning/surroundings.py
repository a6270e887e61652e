"""What stands around a line, in numbers: the second half of what the line model judges by.

From a page's raw measurements (:mod:`flows.cleaning.features`) to one row of named columns a line.
Linear in the page: windows are differences of running sums, nothing looks at pairs of lines.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from flows.cleaning import features as seen
from flows.cleaning.features import BUCKETS, Floats, Ints, Measured

WINDOWS = ((-1, -1), (1, 1), (-3, -1), (1, 3), (-8, -1), (1, 8), (-25, -1), (1, 25))
"""Stretches of lines, relative to the line looked at, over which its surroundings are averaged."""

SHAPES = ("first", "last", "last but quotes", "second last")
_CLASS_NAMES = (
    "small letter", "capital", "letter without case", "digit", "space", "full stop", "comma", "colon",
    "quotation mark", "rule or bullet", "bracket", "sign", "other", "nothing",
)  # fmt: skip

_OWN = (
    "length", "words", "capitals", "digits", "capitalised words", "full stops", "commas a word", "commas",
    "quotation marks", "rules and bullets", "brackets", "signs", "odd characters", "colons", "fused words",
    "sentences inside", "years", "shouted words", "clock times", "word length", "letters without case",
    "wording", "wording of its worst words", "wording of its best words", "known words", "long",
    "words the prose uses", "long words the prose uses", "rare words the prose uses", "rare words",
    "repeats on the page", "said before", "words of the first line", "share of the first line",
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
    "share of prose ±3", "share of prose ±8",
    *(f"{shape} character: {name}" for shape in SHAPES for name in _CLASS_NAMES),
)  # fmt: skip

_EYE: Floats = np.eye(seen.CLASSES, dtype=np.float32)


def spans_of(count: int) -> list[tuple[Ints, Ints, float]]:
    """For each window, where it begins and ends at each line, and its width."""
    at = np.arange(count)
    return [
        (np.clip(at + low, 0, count), np.clip(at + high + 1, 0, count), float(high - low + 1))
        for low, high in WINDOWS
    ]


def windowed(signals: Floats, spans: list[tuple[Ints, Ints, float]]) -> list[Floats]:
    """Means of each column over each window; beyond the page's ends stand zeros."""
    running = np.zeros((len(signals) + 1, signals.shape[1]))
    np.cumsum(signals, axis=0, out=running[1:])
    return [((running[end] - running[begin]) / width).astype(np.float32) for begin, end, width in spans]


def since(marked: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """Index of the nearest marked line before and after each line; -1 and ``len`` where none is."""
    count = len(marked)
    at = np.arange(count)
    before, after = np.full(count, -1), np.full(count, count)
    before[1:] = np.maximum.accumulate(np.where(marked, at, -1))[:-1]
    after[:-1] = np.minimum.accumulate(np.where(marked, at, count)[::-1])[::-1][1:]
    return before, after


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
    in_first = np.zeros(BUCKETS, np.bool_)
    first_words = bucket[: measured.starts[1]]
    in_first[first_words] = True
    of_first = summed(in_first[bucket])
    prose_said = summed(elsewhere) * per_word
    long_said = summed(elsewhere & long_word) / np.maximum(long_words, 1)
    rare_said = (summed(elsewhere & rare) + 0.5) / (rare_words + 1)

    place, times = measured.place, measured.times
    order = np.argsort(place, kind="stable")
    ranked = place[order]
    said_before = np.zeros(count, np.float32)
    said_before[order] = lines - np.searchsorted(ranked, ranked)

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
        counts[:, seen.SIGN] * per_word, np.log1p(counts[:, seen.OTHER]), np.log1p(counts[:, seen.COLON]),
        np.log1p(facts[:, 5]), np.log1p(facts[:, 6]), np.log1p(facts[:, 7]), facts[:, 8] * per_word, np.log1p(facts[:, 9]),
        summed(measured.lengths) * per_word, counts[:, seen.CASELESS] / (letters + 1),
        score, worst, best, summed(known) * per_word, (words >= 20) * ends,
        prose_said, long_said, rare_said, np.log1p(rare_words),
        np.log(times[place]), np.minimum(said_before, 3), of_first * per_word, of_first / max(1, len(first_words)), alike,
    )  # fmt: skip

    all_prose = float(prose_words.sum()) + 1e-6
    before = np.cumsum(prose_words) - prose_words
    after = all_prose - before - prose_words
    last, following = since((words >= 20) & (ends > 0))
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

    signals = np.stack((score, score * root, prose, prose_words, words, ends, long_said, capitalised), 1)
    spans = spans_of(count)
    means = windowed(signals, spans)
    around = []
    for low, high in ((2, 3), (4, 5)):
        inside = means[low] * spans[low][2] + means[high] * spans[high][2] + signals
        around.append(inside[:, 3] / (inside[:, 4] + 1))
    for mean in means:
        np.log1p(mean[:, 3:5], out=mean[:, 3:5])
    rows = np.empty((count, len(NAMES)), np.float32)
    at = 0
    for column in (*own, *placed, *page, log_words - typical):
        rows[:, at] = column
        at += 1
    for mean in means:
        rows[:, at : at + mean.shape[1]] = mean
        at += mean.shape[1]
    for column in around:
        rows[:, at] = column
        at += 1
    for shape in (1, 2, 3, 4):
        rows[:, at : at + seen.CLASSES] = _EYE[facts[:, shape].astype(np.int64)]
        at += seen.CLASSES
    return rows
