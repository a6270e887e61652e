"""Another story that a web page has below its own, as pages do that load the next one when a reader comes to the end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from flows.cleaning.sentences import is_paragraph
from flows.cleaning.sheet import Sheet

_ABOVE, _MUCH, _BELOW = 3, 600, 2
"""Paragraphs from the page's main heading to another such heading, or characters of a list, and paragraphs below that, at least."""
_HEAD = 5
"""Lines below a headline among which its day and its author stand."""
_STATED = 0.7
"""Share of a line that the page states to be of its article."""


def next_story(sheet: Sheet) -> Iterator[int]:
    """All lines from the headline of a second story on, which is no story of this page.

    It has a main heading of its own below some paragraphs, with a day beside it, or with an author where both headings
    stand in elements of the same names; sections of an article, some of which have such headings too, have neither. Of
    704 labelled pages, 29 with a main heading more, none has one like that.
    """
    headings = [
        at
        for at, block in enumerate(sheet.blocks)
        if block is not None and block.tag == "h1" and not block.hidden
    ]
    if len(headings) < 2:
        return
    first = headings[0]
    told = [at for at in range(first + 1, len(sheet)) if _is_told(sheet, at)]
    prose = [at for at in told if is_paragraph(sheet.texts[at])]
    said = (0, *accumulate(len(sheet.texts[at]) for at in told))
    for at in headings[1:]:
        above = bisect_left(prose, at)
        if (above < _ABOVE and said[bisect_left(told, at)] < _MUCH) or sheet.texts[at] == sheet.texts[first]:
            continue
        if len(prose) - above >= _BELOW and _is_signed(sheet, at, first):
            if not any(_is_stated(sheet, one) for one in prose[above:]):
                yield from range(at, len(sheet))
            return


def _is_told(sheet: Sheet, at: int) -> bool:
    """Whether no rule names a line, and a page shows it, not in a link."""
    block = sheet.blocks[at]
    if block is None or block.hidden or 2 * block.link_chars > block.end - block.start:
        return False
    return at not in sheet.claimed


def _is_signed(sheet: Sheet, at: int, first: int) -> bool:
    head = {sheet.field(one) for one in range(at + 1, min(at + 1 + _HEAD, len(sheet)))}
    mine, other = sheet.blocks[at], sheet.blocks[first]
    alike = mine is not None and other is not None and mine.path == other.path
    return "published" in head or (alike and "byline" in head)


def _is_stated(sheet: Sheet, at: int) -> bool:
    block = sheet.blocks[at]
    return block is not None and block.stated is not None and block.stated >= _STATED
