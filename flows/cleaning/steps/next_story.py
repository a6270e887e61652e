"""Another story that a web page has below its own, as pages do that load the next one when a reader comes to the end."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from flows.cleaning.steps.running import DAY, goes_back, minute_of
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.sentences import is_paragraph

_ABOVE, _MUCH, _BELOW = 3, 600, 2
"""Paragraphs from the page's main heading to another such heading, or characters of a list, and paragraphs below that, at least."""
_ENTRIES = 4
"""Signed headings below the first at least, where they are those of a live report's entries."""
_HEAD = 5
"""Lines below a headline among which its day and its author stand."""
_SIGNS = frozenset(("byline", "published"))
_YEAR = re.compile(r"\b(?:1[6-9]|2\d)\d\d\b")
_STATED = 0.7
"""Share of a line that the page states to be of its article."""


def next_story(sheet: Sheet) -> Iterator[int]:
    """All lines from the headline of a second story on, which is no story of this page.

    Below some paragraphs stands a main heading in elements of the same names as the page's own, and beside both stand an
    author and a day. A section has neither; a round of a cup, a statement added later and a step of what happened have a day
    alone, and one of several opinions an author alone: these are the article's. So are the entries of a live report, which
    may have both, of one day and the newest first, or are short.
    """
    main = [
        at
        for at, block in enumerate(sheet.blocks)
        if block is not None and block.tag == "h1" and not block.hidden
    ]
    headings = [at for at, end in pairwise((*main, len(sheet))) if _is_signed(sheet, at, end)]
    if len(headings) < 2:
        return
    first = headings[0]
    told = [at for at in range(first + 1, len(sheet)) if _is_told(sheet, at)]
    prose = [at for at in told if is_paragraph(sheet.texts[at])]
    if _is_running(sheet, headings, prose):
        return
    said = (0, *accumulate(len(sheet.texts[at]) for at in told))
    for at in headings[1:]:
        above = bisect_left(prose, at)
        if above < _ABOVE and said[bisect_left(told, at)] < _MUCH:
            continue
        if not _is_alike(sheet, at, first) or sheet.texts[at] == sheet.texts[first]:
            continue
        if len(prose) - above >= _BELOW:
            if not any(_is_stated(sheet, one) for one in prose[above:]):
                yield from range(at, len(sheet))
            return


def _is_running(sheet: Sheet, headings: Sequence[int], prose: Sequence[int]) -> bool:
    """Whether the stories on a page are the entries of one: several, most of them shorter than stories are, or the hours beside
    their headings go back from one to the next on one day or two."""
    if len(headings) <= _ENTRIES:
        return False
    ends = (*headings[1:], len(sheet))
    short = sum(
        bisect_left(prose, end) - bisect_left(prose, at) < _ABOVE
        for at, end in zip(headings, ends, strict=True)
    )
    if 2 * short > len(headings):
        return True
    hours = [hour for at in headings[1:] if (hour := _hour(sheet, at)) is not None]
    return len(hours) >= _ENTRIES and max(hours) - min(hours) <= DAY and goes_back(hours)


def _hour(sheet: Sheet, at: int) -> int | None:
    """The moment that stands beside a heading, in minutes."""
    near = sheet.texts[at + 1 : at + 1 + _HEAD]
    return next((minute for text in near if (minute := minute_of(text)) is not None), None)


def _is_told(sheet: Sheet, at: int) -> bool:
    """Whether no rule names a line, and a page shows it, not in a link."""
    block = sheet.blocks[at]
    if block is None or block.hidden or block.is_linked:
        return False
    return at not in sheet.claimed


def _is_signed(sheet: Sheet, at: int, end: int) -> bool:
    """Whether an author and a day stand below a heading and above the next, in lines of their own or in one."""
    head = [one for one in range(at + 1, min(at + 1 + _HEAD, end)) if sheet.field(one) in _SIGNS]
    fields = {sheet.field(one) for one in head}
    return fields == _SIGNS or any(_is_both(sheet, one) for one in head)


def _is_both(sheet: Sheet, at: int) -> bool:
    """Whether one line tells author and day."""
    if sheet.field(at) == "byline":
        return _YEAR.search(sheet.texts[at]) is not None
    return sheet.claimed[at].name == "describing.dated_byline"


def _is_alike(sheet: Sheet, at: int, first: int) -> bool:
    mine, own = sheet.blocks[at], sheet.blocks[first]
    return mine is not None and own is not None and mine.path == own.path


def _is_stated(sheet: Sheet, at: int) -> bool:
    block = sheet.blocks[at]
    return block is not None and block.stated is not None and block.stated >= _STATED
