"""Where the line model's verdict on a web page is softened by the elements that lines stand in: what is a sibling of what
stays, stays too. So does what a list announced by a colon holds, and the end of a poem, of a timeline or of a list of
events, behind which the line model suspects the page's end.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from flows.cleaning.steps.mildness import is_told
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.sentences import SENTENCE, ends, is_paragraph
from flows.documents import Block

_LIKELY = 0.03
"""Probability that is enough for a sibling."""
_HARDLY = 0.005
"""Probability that is enough for the paragraph right below its sibling that stays last."""
_SAID = 0.1
"""Probability that is enough for a short sentence between two lines that stay."""
_FIRST = 0.15
"""Probability that is enough for the first of short lines: above them names and days stand as well."""
_BELOW = 4
"""Lines below a paragraph among which a sibling stays, if it stands amidst the article: between may be a player's title."""
_STAYING, _TIMES = 3, 2
"""Paragraphs that stay at least, and as how many times as many as go, in elements of the same names."""
_COLONS = frozenset(":：")
_HEADS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_INITIALS = re.compile(r"[.!?…][\"'”’»]? ?[(\[][^\W\d_A-ZÀ-ÞА-Я]{2,4}(?:/[^\W\d_A-ZÀ-ÞА-Я]{2,5})?[)\]]$")
"""Who wrote it, at its end: "... on Monday. (abc)"."""


def between(sheet: Sheet) -> Iterator[int]:
    """The paragraphs without links right below a sibling that stays, and above another. Of eight such on labelled pages
    all were prose of the article."""

    def stays(at: int) -> bool:
        return sheet.stays(at) and is_paragraph(sheet.texts[at])

    last_found = -1
    for at in range(1, sheet.last):
        if not sheet.goes(at, _LIKELY):
            continue
        block = sheet.blocks[at]
        if block is None or block.link_chars or not is_paragraph(sheet.texts[at]):
            continue
        if are_siblings(sheet.blocks[at - 1], block) and (at - 1 == last_found or stays(at - 1)):
            below = range(at + 1, min(at + 1 + _BELOW, len(sheet)))
            if any(are_siblings(block, sheet.blocks[one]) and stays(one) for one in below):
                yield (last_found := at)


def amidst(sheet: Sheet) -> Iterator[int]:
    """The paragraphs amidst the article in elements in whose like most paragraphs stay: it may show them only when asked, or link
    them. Of 28 such on labelled pages 27 were body; where as many go as stay, 21 of 49 were not."""
    staying, going = _paragraphs(sheet)
    last = sheet.last
    first = next((at for at in range(last) if sheet.stays(at)), last)
    for at in range(first + 1, last):
        block = sheet.blocks[at]
        if block is None or not sheet.goes(at, _LIKELY) or not is_paragraph(sheet.texts[at]):
            continue
        names = (block.tag, block.path)
        if staying[names] >= max(_STAYING, _TIMES * going[names]):
            yield at


def _paragraphs(sheet: Sheet) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]:
    """How many paragraphs stay in elements of the same names, and how many go that no rule names."""
    staying: Counter[tuple[str, str]] = Counter()
    going: Counter[tuple[str, str]] = Counter()
    for at, block in enumerate(sheet.blocks):
        if block is not None and at not in sheet.claimed and is_paragraph(sheet.texts[at]):
            (staying if sheet.verdicts[at].keep else going)[block.tag, block.path] += 1
    return staying, going


def said(sheet: Sheet) -> Iterator[int]:
    """The short sentences without links between two lines that stay, where one of these stands in an element of the same name or
    most in such stay: a list's last item, what stands below one head of many. All 14 such on labelled pages were body."""
    staying: Counter[tuple[str, str]] = Counter()
    for at, block in enumerate(sheet.blocks):
        if block is not None and at not in sheet.claimed:
            staying[block.tag, block.path] += 1 if sheet.verdicts[at].keep else -_TIMES
    for at in sheet.going(_SAID):
        block = sheet.blocks[at]
        if block is None or block.link_chars or not ends(sheet.texts[at]) or not 0 < at < len(sheet) - 1:
            continue
        if not (sheet.stays(at - 1) and sheet.stays(at + 1)):
            continue
        beside = any(are_siblings(block, sheet.blocks[one]) for one in (at - 1, at + 1))
        if beside or staying[block.tag, block.path] > 0:
            yield at


def announced(sheet: Sheet) -> Iterator[int]:
    """The items without links of a list of two or more, right below a line with a colon that stays."""
    begin = end = done = 0  # the list that was looked at last, and how far its items are given out
    for above in range(len(sheet) - 2):
        if sheet.texts[above][-1] not in _COLONS or not sheet.stays(above):
            continue
        first = above + 1
        if not begin <= first < end:
            begin = end = first
            while (
                end < len(sheet)
                and _is_item(sheet, end)
                and are_siblings(sheet.blocks[begin], sheet.blocks[end])
            ):
                end += 1
        if end - first > 1:
            items = range(max(first, done), end)
            yield from (at for at in items if sheet.goes(at, _LIKELY))
            done = end


def headed_items(sheet: Sheet) -> Iterator[int]:
    """The items without links of two lists or more, each right below a heading of one kind that stays: what a dish is made of, and
    how. The one such list on labelled pages was of the moments of a live report."""
    lists: dict[tuple[str, str], list[range]] = {}
    for above in range(len(sheet) - 2):
        head = sheet.blocks[above]
        if head is None or head.tag not in _HEADS or head.link_chars or not sheet.stays(above):
            continue
        begin = end = above + 1
        while (
            end < len(sheet) and _is_item(sheet, end) and are_siblings(sheet.blocks[begin], sheet.blocks[end])
        ):
            end += 1
        if end - begin > 1:
            lists.setdefault((head.tag, head.path), []).append(range(begin, end))
    for alike in lists.values():
        if len(alike) > 1:
            yield from (at for items in alike for at in items if sheet.goes(at, _LIKELY))


def _is_item(sheet: Sheet, at: int) -> bool:
    block = sheet.blocks[at]
    if block is None or block.link_chars or at in sheet.claimed:
        return False
    return block.tag == "li" or "li" in block.path.split()


def going_on(sheet: Sheet) -> Iterator[int]:
    """The short lines without links that go on below the last two that stay, and the one above the first two."""

    def goes_on(at: int) -> bool:
        block = sheet.blocks[at]
        if (
            block is None
            or block.link_chars
            or at in sheet.claimed
            or not are_siblings(sheet.blocks[at - 1], block)
        ):
            return False
        return max(len(sheet.texts[at - 1]), len(sheet.texts[at])) < SENTENCE

    last = sheet.last
    first = next((at for at in range(last) if sheet.stays(at)), last)
    if 0 < first < last and sheet.verdicts[first + 1].keep and goes_on(first) and goes_on(first + 1):
        above, block = first - 1, sheet.blocks[first - 1]
        if (
            above not in sheet.claimed
            and sheet.verdicts[above].score >= _FIRST
            and block
            and not block.link_chars
        ):
            yield above
    if last < 1 or not sheet.stays(last - 1) or not goes_on(last):
        return
    for at in range(last + 1, len(sheet)):
        if sheet.verdicts[at].score < _LIKELY or not goes_on(at):
            return
        yield at


def signed(sheet: Sheet) -> Iterator[int]:
    """The paragraph right below the last line that stays, and of its kind, that ends in the writer's initials: so
    articles end."""
    last = sheet.last
    below = last + 1
    if not 0 < below < len(sheet) or below in sheet.claimed or sheet.verdicts[below].score < _LIKELY:
        return
    text = sheet.texts[below]
    if (
        len(text) >= SENTENCE
        and _INITIALS.search(text)
        and are_siblings(sheet.blocks[last], sheet.blocks[below])
    ):
        yield below


def closing(sheet: Sheet) -> Iterator[int]:
    """The sentences without links below the last that stays, in elements of whose names enough paragraphs stay, and no more go: below
    furniture the article may go on to its end. All six such on a half of the labelled pages were body."""
    last = sheet.last
    staying, going = _paragraphs(sheet)
    staying.subtract(going)
    for at in range(last + 1, len(sheet)):
        block = sheet.blocks[at]
        goes_on = at == last + 1 and are_siblings(sheet.blocks[last], block) and is_paragraph(sheet.texts[at])
        if (
            block is not None
            and staying[block.tag, block.path] >= _STAYING
            and sheet.goes(at, _HARDLY if goes_on else _LIKELY)
            and not block.link_chars
            and is_told(sheet.texts[at])
        ):
            yield at


def are_siblings(one: Block | None, other: Block | None) -> bool:
    """Whether two lines stand in elements of the same name, in others of the same names."""
    return one is not None and other is not None and (one.tag, one.path) == (other.tag, other.path)
