"""Tables of which each cell is a line of its own, as the text of web pages has them: names and figures by turns.

The line model takes forty short lines for a menu, and the article below them for the page's foot. So a text is judged
without the cells of its tables, and a table stays where the article goes on around it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.sentences import DENSE, ends, is_dense
from flows.cleaning.text.signs import FIGURES

_CELLS, _ROWS, _COLUMNS = 12, 4, 8
"""Cells and rows of a table at least, and columns at most."""
_FIGURE, _CELL, _WORDS = 18, 45, 6
"""Characters of a figure at most; characters and words of any other cell."""
_LEAST = 0.25
"""Share of the cells that are figures: in lists of links fewer are."""
_REGULAR = 0.75
"""Share of the cells that are what the cell a row above is: a figure, or none. Some cells are empty, and so no line."""
_FOREIGN = 0.1
_OWN = frozenset(("", "describing"))
"""Share of the cells at most that rules know, and families of rules that do not count, since a table may hold days: how often a
page was shared is no table of the article's."""
_BUTTON = 0.6
"""Share of the rows at most that hold the same word: "Reply", "Compare" and the like are buttons."""
_HEADS = 10
"""Lines at most between the article and its table: a title, and the heads of the columns."""
_NUMBER = re.compile(
    r"[^\w\s]{0,3}\d[\d.,:/ '’–−-]{0,14}(?: ?(?:[%‰°€$£¥₹*]|[^\W\d_]{1,4}\.?)){0,2}[^\w\s]{0,2}"
)


def tables(sheet: Sheet) -> list[range]:
    """The tables of a text in their order, with the heads of their columns."""
    texts = sheet.texts
    figures = [
        at
        for at in sheet.having(FIGURES)
        if len(texts[at]) <= _FIGURE and _NUMBER.fullmatch(texts[at]) is not None
    ]
    found: list[range] = []
    if len(figures) < _ROWS:
        return found
    begin = 0
    for count, (last, following) in enumerate(pairwise((*figures, len(sheet) + _COLUMNS)), 1):
        if following - last <= _COLUMNS and all(map(_is_cell, texts[last + 1 : following])):
            continue
        if count - begin >= _ROWS and (table := _table(sheet, figures[begin:count])):
            found.append(table)
        begin = count
    return found


def tabled(sheet: Sheet, found: Sequence[range]) -> Iterator[int]:
    """The lines of those tables that the article goes on around, with what stands above their first rows."""
    for table in found:
        above, below = table.start - 1, table.stop
        while (
            above > max(-1, table.start - _HEADS) and _is_cell(sheet.texts[above]) and not sheet.stays(above)
        ):
            above -= 1
        while (
            below < min(table.stop + _HEADS, len(sheet))
            and _is_cell(sheet.texts[below])
            and not sheet.stays(below)
        ):
            below += 1
        if above >= 0 and below < len(sheet) and sheet.stays(above) and sheet.stays(below):
            yield from range(above + 1, below)


def _is_cell(text: str) -> bool:
    """Whether a line may be a cell that is no figure.

    >>> _is_cell("Kelso Harbour"), _is_cell("The harbour was closed."), _is_cell("新桥明年春天开通两岸的居民等了二十年")
    (True, False, False)
    """
    size = len(text)
    if size > _CELL or text.count(" ") >= _WORDS or ends(text):
        return False
    return size <= _CELL // DENSE or not is_dense(text)


def _table(sheet: Sheet, figures: Sequence[int]) -> range | None:
    """The table whose figures these are, if they are one's."""
    first, last = figures[0], figures[-1]
    kinds = bytearray(last + 1 - first)
    for at in figures:
        kinds[at - first] = 1
    columns, regular = _columns(kinds)
    if regular < _REGULAR or len(figures) < _LEAST * len(kinds) or all(kinds):
        return None
    # Above the first figure stand the heads of the columns, and what the first row begins with; the last row may end with names.
    begin, end = first, last + 1
    while begin and first - begin < 2 * columns - 1 and _is_cell(sheet.texts[begin - 1]):
        begin -= 1
    while (
        end < len(sheet)
        and end - last < columns
        and not kinds[end - first - columns]
        and _is_cell(sheet.texts[end])
    ):
        end += 1
    table = range(begin, end)
    if len(table) < max(_CELLS, _ROWS * columns):
        return None
    named = Counter(sheet.texts[first + at] for at, kind in enumerate(kinds) if not kind)
    if (
        max(named.values()) > _BUTTON * len(kinds) / columns
        or len({sheet.texts[at] for at in figures}) < _ROWS
    ):
        return None
    foreign = sum(sheet.family(at) not in _OWN for at in table)
    return table if foreign <= _FOREIGN * len(table) else None


def _columns(kinds: bytearray) -> tuple[int, float]:
    """How many columns a table has by the kinds of its cells, and how regular it is then.

    >>> _columns(bytearray([1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1]))
    (3, 1.0)
    """
    found = (0, 0.0)
    for apart in range(2, min(_COLUMNS, len(kinds) - 1) + 1):
        alike = sum(map(int.__eq__, kinds, kinds[apart:])) / (len(kinds) - apart)
        if alike > found[1]:
            found = (apart, alike)
    return found
