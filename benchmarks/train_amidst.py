"""The labelled pages with furniture amidst the article, again and again: below it the article goes on.

The benchmark's pages have little of that, so the text model suspects the page's foot below an offer or a letter. A network that
has learned from such pages in its place is too suspicious of short lines; so it is one of its own, which is asked only for
sentences below furniture (:mod:`flows.cleaning.steps.interrupted`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

import numpy as np

from benchmarks.train_pages import BODY, TRAINED, Page

LEAST = 4
"""Paragraphs of an article that can be interrupted."""
AGAIN = 0.7
"""Share of the pages on which furniture stands there again and again; on the others once, near the article's end."""
LONGEST, OFTEN = 5, 5
"""Lines of furniture at one place, and paragraphs from one to the next, at most."""
TALKATIVE = 5
"""Words a line that such furniture has, unless a rule names one of its lines: fewer could be a subhead."""
_NO_BODY = 0.2
"""Share of a line's words that stand in the gold body below which it is none."""
_ATTEMPTS = 50


def learned_from(pages: list[Page]) -> Iterator[Page]:
    """The pages that the text model learns from, and each whole page with furniture amidst."""
    yield from (page for page in pages if page.form in TRAINED and not page.blocks)
    yield from amidst([page for page in pages if page.form == "wet_text"], np.random.default_rng(2))


def amidst(whole: list[Page], chance: np.random.Generator) -> Iterator[Page]:
    """Each page with furniture of others of its fold between its paragraphs, as papers set letters, offers and titles there.
    Mostly it is the same few lines each time."""
    folds = defaultdict(list)
    for page in whole:
        folds[page.fold].append(page)
    for page in whole:
        body = np.flatnonzero(page.share >= BODY)
        if len(body) < LEAST:
            continue
        runs = [_furniture(folds[page.fold], chance) for _ in range(int(chance.choice((1, 1, 2, 4))))]
        every = int(chance.integers(1, OFTEN + 1))
        if chance.random() < AGAIN:
            above = body[1 + int(chance.integers(every)) :: every]
        else:
            above = body[-1 - int(chance.integers(3)) :][:1]
        parts: list[tuple[Page, slice]] = []
        last = 0
        for number, at in enumerate(above):
            parts += [(page, slice(last, int(at))), runs[number % len(runs)]]
            last = int(at)
        yield _joined(page, [*parts, (page, slice(last, None))])


def _furniture(pages: list[Page], chance: np.random.Generator) -> tuple[Page, slice]:
    """A few lines of one of the pages of which none is body, and that no author would have written among his own."""
    for _ in range(_ATTEMPTS):
        page = pages[int(chance.integers(len(pages)))]
        begin, size = int(chance.integers(len(page.lines))), int(chance.integers(1, LONGEST + 1))
        run = slice(begin, begin + size)
        if (page.share[run] >= _NO_BODY).any():
            continue
        if page.told[0][run].any() or page.total[run].mean() >= TALKATIVE:
            return page, run
    return pages[0], slice(0, 0)


def _joined(page: Page, parts: list[tuple[Page, slice]]) -> Page:
    """A page made of stretches of others; its body is that of ``page``."""

    def of(what: Callable[[Page], np.ndarray]) -> np.ndarray:
        return np.concatenate([what(source)[part] for source, part in parts])

    lines = [line for source, part in parts for line in source.lines[part]]
    return Page(
        page.row, "amidst", lines, of(lambda p: p.share), of(lambda p: p.total), of(lambda p: p.optional), []
    )
