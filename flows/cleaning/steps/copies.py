"""An article that stands in a text twice: the page had it for printing as well, or for narrow screens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flows.cleaning.steps.look import TWICE
from flows.cleaning.steps.sheet import Sheet

_PARAGRAPHS, _SHARE = 3, 8
"""Paragraphs (:data:`flows.cleaning.steps.look.TWICE`) in a row, in the order in which they stand above, that are a copy, and as how many times as many stand above
at most: one may be said again, as a list of hotels says of each how far the sea is, and some of a long report's. All
of 3 labelled pages that have such were copies."""


def copied(sheet: Sheet) -> Iterator[int]:
    """All that stays in further copies of an article and stands in the first one too."""
    if len(sheet) - len(set(sheet.texts)) < _PARAGRAPHS:
        return  # on most pages nothing is said again
    paragraphs = [at for at, text in enumerate(sheet.texts) if text.count(" ") >= TWICE and sheet.stays(at)]
    if len(paragraphs) - len({sheet.texts[at] for at in paragraphs}) < _PARAGRAPHS:
        return
    first: dict[str, int] = {}
    for at, text in enumerate(sheet.texts):
        first.setdefault(text, at)
    for copy in _copies([sheet.texts[at] for at in paragraphs]):
        begin, end = paragraphs[copy.start], paragraphs[copy.stop - 1]
        yield from (
            at for at in range(begin, end + 1) if first[sheet.texts[at]] < begin and at not in sheet.claimed
        )


def _copies(paragraphs: Sequence[str]) -> Iterator[range]:
    """Where paragraphs stand that have stood above in the same order.

    >>> list(_copies("abcdebcdfabcdab"))
    [range(5, 8), range(9, 13)]
    """
    first: dict[str, int] = {}
    places = [first.setdefault(text, at) for at, text in enumerate(paragraphs)]
    begin = 0
    for at in range(1, len(places) + 1):
        if (
            at < len(places)
            and places[at] == places[at - 1] + 1
            and (places[at] < at) == (places[begin] < begin)
        ):
            continue
        if at - begin >= max(_PARAGRAPHS, begin / _SHARE) and places[begin] < begin:
            yield range(begin, at)
        begin = at
