"""Where the line model's verdict on a web page is softened by the elements that lines stand in: what is a sibling of what
stays, stays too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from flows.cleaning.judge import Verdict
from flows.cleaning.rule import Rule
from flows.cleaning.sentences import SENTENCE, is_paragraph
from flows.documents import Block
from flows.spans import Line

_LIKELY = 0.03
"""Probability that is enough for a sibling."""
_FIRST = 0.15
"""Probability that is enough for the first of short lines: above them names and days stand as well."""
_BELOW = 4
"""Lines below a paragraph among which a sibling stays, if it stands amidst the article: between may be a player's title."""
_COLONS = frozenset(":：")
_INITIALS = re.compile(r"[.!?…][\"'”’»]? ?[(\[][^\W\d_A-ZÀ-ÞА-Я]{2,4}(?:/[^\W\d_A-ZÀ-ÞА-Я]{2,5})?[)\]]$")
"""Who wrote it, at its end: "... on Monday. (abc)"."""


def continued(
    lines: Sequence[Line],
    claimed: Mapping[int, Rule],
    verdicts: list[Verdict],
    blocks: Sequence[Block | None],
) -> list[Verdict]:
    """The verdicts, milder where siblings vouch for a line: for what a list announced by a colon holds, and for the end of
    a poem, of a timeline or of a list of events, behind which the line model suspects the page's end; and for a paragraph
    between others."""
    last = next((at for at in reversed(range(len(lines))) if verdicts[at].keep and at not in claimed), -1)
    for at in _between(lines, claimed, verdicts, blocks, last):
        verdicts[at] = verdicts[at].kept()
    for at in (
        *_announced(lines, claimed, verdicts, blocks),
        *_going_on(lines, claimed, verdicts, blocks, last),
        *_signed(lines, claimed, verdicts, blocks, last),
    ):
        verdicts[at] = verdicts[at].kept()
    return verdicts


def _between(
    lines: Sequence[Line],
    claimed: Mapping[int, Rule],
    verdicts: Sequence[Verdict],
    blocks: Sequence[Block | None],
    last: int,
) -> Iterator[int]:
    """The paragraphs without links right below a sibling that stays, and above another. Of eight such on labelled pages
    all were prose of the article."""

    def stays(at: int) -> bool:
        return verdicts[at].keep and at not in claimed and is_paragraph(lines[at].text)

    for at in range(1, last):
        if verdicts[at].keep or verdicts[at].score < _LIKELY or at in claimed:
            continue
        block = blocks[at]
        if block is None or block.link_chars or not is_paragraph(lines[at].text):
            continue
        if are_siblings(blocks[at - 1], block) and stays(at - 1):
            below = range(at + 1, min(at + 1 + _BELOW, len(lines)))
            if any(are_siblings(block, blocks[one]) and stays(one) for one in below):
                yield at


def _announced(
    lines: Sequence[Line],
    claimed: Mapping[int, Rule],
    verdicts: Sequence[Verdict],
    blocks: Sequence[Block | None],
) -> Iterator[int]:
    """The items without links of a list of two or more, right below a line with a colon that stays."""
    begin = end = done = 0  # the list that was looked at last, and how far its items are given out
    for above in range(len(lines) - 2):
        if lines[above].text[-1] not in _COLONS or above in claimed or not verdicts[above].keep:
            continue
        first = above + 1
        if not begin <= first < end:
            begin = end = first
            while (
                end < len(lines)
                and _is_item(end, claimed, blocks)
                and are_siblings(blocks[begin], blocks[end])
            ):
                end += 1
        if end - first > 1:
            items = range(max(first, done), end)
            yield from (at for at in items if not verdicts[at].keep and verdicts[at].score >= _LIKELY)
            done = end


def _is_item(at: int, claimed: Mapping[int, Rule], blocks: Sequence[Block | None]) -> bool:
    block = blocks[at]
    if block is None or block.link_chars or at in claimed:
        return False
    return block.tag == "li" or "li" in block.path.split()


def _going_on(
    lines: Sequence[Line],
    claimed: Mapping[int, Rule],
    verdicts: Sequence[Verdict],
    blocks: Sequence[Block | None],
    last: int,
) -> Iterator[int]:
    """The short lines without links that go on below the ``last`` two that stay, and the one above the first two."""

    def goes_on(at: int) -> bool:
        block = blocks[at]
        if block is None or block.link_chars or at in claimed or not are_siblings(blocks[at - 1], block):
            return False
        return max(len(lines[at - 1].text), len(lines[at].text)) < SENTENCE

    first = next((at for at in range(last) if verdicts[at].keep and at not in claimed), last)
    if 0 < first < last and verdicts[first + 1].keep and goes_on(first) and goes_on(first + 1):
        above, block = first - 1, blocks[first - 1]
        if above not in claimed and verdicts[above].score >= _FIRST and block and not block.link_chars:
            yield above
    if last < 1 or last - 1 in claimed or not verdicts[last - 1].keep or not goes_on(last):
        return
    for at in range(last + 1, len(lines)):
        if verdicts[at].score < _LIKELY or not goes_on(at):
            return
        yield at


def _signed(
    lines: Sequence[Line],
    claimed: Mapping[int, Rule],
    verdicts: Sequence[Verdict],
    blocks: Sequence[Block | None],
    last: int,
) -> Iterator[int]:
    """The paragraph right below the ``last`` line that stays, and of its kind, that ends in the writer's initials: so
    articles end."""
    below = last + 1
    if not 0 < below < len(lines) or below in claimed or verdicts[below].score < _LIKELY:
        return
    text = lines[below].text
    if len(text) >= SENTENCE and _INITIALS.search(text) and are_siblings(blocks[last], blocks[below]):
        yield below


def are_siblings(one: Block | None, other: Block | None) -> bool:
    """Whether two lines stand in elements of the same name, in others of the same names."""
    return one is not None and other is not None and (one.tag, one.path) == (other.tag, other.path)
