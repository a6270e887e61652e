"""What a first judgement of all lines adds to the knowledge of each: the second look's numbers.

Once it is roughly known which lines are the body, a line can be asked whether it speaks of the same
things, looks like the body's lines, and lies before, among or after them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from flows.cleaning import features as seen
from flows.cleaning.features import BUCKETS, Floats, Measured
from flows.cleaning.surroundings import WINDOWS, since, spans_of, windowed

NAMES: tuple[str, ...] = (
    "first look", "first look's doubt", "body before", "body after", "words of body", "share of body on the page",
    "lines since body", "lines until body", "within the body", "rare words the body uses", "rare words foreign to the body",
    "words the body uses", "capitalised words the body uses", "how often the body uses its words",
    "length against the body's lines", "sentence end against the body's", "same line judged elsewhere",
    "lines into this stretch", "length of this stretch",
    *(f"{signal} {low:+d}..{high:+d}" for low, high in WINDOWS for signal in ("first look", "body's words")),
)  # fmt: skip


def table(measured: Measured, known: Floats, first: Floats) -> Floats:
    """One row of :data:`NAMES` a line, from the first look's probabilities."""
    count = len(first)
    facts = measured.facts
    lines = np.arange(count)
    words = np.diff(measured.starts).astype(np.float32)
    line = measured.line
    weight = first[line]
    bucket = measured.bucket
    mass = np.bincount(bucket, weights=weight, minlength=BUCKETS)[bucket] - weight
    said = mass > 0.6
    rare = (known == 0) & (measured.lengths >= 3)
    capital = measured.capital.copy()
    capital[measured.starts[:-1][words > 0]] = False  # a line's first word always has a capital

    def share(chosen: NDArray[np.bool_]) -> tuple[Floats, Floats]:
        every = np.bincount(line, weights=chosen, minlength=count)
        hit = np.bincount(line, weights=chosen & said, minlength=count)
        return ((hit + 0.5) / (every + 1)).astype(np.float32), (every - hit).astype(np.float32)

    rare_said, foreign = share(rare)
    all_said, _ = share(measured.lengths >= 4)
    capital_said, _ = share(capital)
    often = np.bincount(line, weights=np.log1p(np.maximum(mass, 0)), minlength=count) / np.maximum(words, 1)

    body = first * words
    total = float(body.sum()) + 1e-3
    before = np.cumsum(body) - body
    sure = (first > 0.5) & (words >= 6)
    last, following = since(sure)
    gap_before = np.log(np.where(last < 0, 200, np.minimum(lines - last, 200)))
    gap_after = np.log(np.where(following >= count, 200, np.minimum(following - lines, 200)))
    within = ((last >= 0) & (following < count)).astype(np.float32)

    ends = (facts[:, 3] == seen.END).astype(np.float32)
    log_words = np.log1p(words)
    mean_length = float((first * log_words).sum()) / (float(first.sum()) + 1e-3)
    mean_end = float((body * ends).sum()) / total

    place, times = measured.place, measured.times
    elsewhere = (np.bincount(place, weights=first)[place] - first) / np.maximum(times[place] - 1, 1)

    kept = first > 0.5
    turn = np.ones(count, np.bool_)
    turn[1:] = kept[1:] != kept[:-1]
    stretch = np.cumsum(turn) - 1
    sizes = np.bincount(stretch)
    starts = np.flatnonzero(turn)
    doubt = np.log(np.clip(first, 1e-3, 1 - 1e-3) / (1 - np.clip(first, 1e-3, 1 - 1e-3)))
    spans = spans_of(count)
    means = windowed(np.stack((first, body), 1), spans)
    rows = np.empty((count, len(NAMES)), np.float32)
    single = (
        first, doubt, before / total, (total - before - body) / total, np.log1p(total),
        total / (float(words.sum()) + 1), gap_before, gap_after, within, rare_said, np.log1p(foreign), all_said,
        capital_said, often, log_words - mean_length, ends - mean_end, elsewhere,
        np.log1p(lines - starts[stretch]), np.log1p(sizes[stretch]),
    )  # fmt: skip
    for at, column in enumerate(single):
        rows[:, at] = column
    at = len(single)
    for mean in means:
        rows[:, at] = mean[:, 0]
        rows[:, at + 1] = np.log1p(mean[:, 1])
        at += 2
    return rows
