"""Galleries: pages whose article is what stands below their pictures. Elsewhere captions are none of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.cleaning.matching import Stretch
from flows.cleaning.sentences import is_paragraph
from flows.cleaning.sheet import Sheet
from flows.cleaning.taken_along import Claims
from flows.documents import Block
from flows.spans import Line

_CAPTIONS = 4
"""Captions of a gallery at least."""
_CREDIT = 120
"""Characters at a caption's end in which it says whose the picture is."""
_PARTING = re.compile(r"(?<=[.!?…\"'”’»)。]) ?(?=\S)|(?<=\S) ?(?=[(\[（|©])|(?<= [-–—/]) (?=\S)")
"""Where that may begin."""


def captions(sheet: Sheet) -> list[int]:
    """The captions on a web page, if they are its article: those that rules know by whose picture it is, sentences that the page
    calls captions, and others in elements of the same names have no less text than the paragraphs beside them."""
    known = [
        at for at, block in enumerate(sheet.blocks) if block is not None and _is_caption(sheet, at, block)
    ]
    if len({sheet.texts[at] for at in known}) < _CAPTIONS:
        return []
    like = {(block.tag, block.path) for at in known if (block := sheet.blocks[at]) is not None}
    found: list[int] = []
    told = beside = 0
    for at, (text, block) in enumerate(zip(sheet.texts, sheet.blocks, strict=True)):
        if block is None or block.is_linked or (at in sheet.claimed and sheet.field(at) != "caption"):
            continue
        if (block.tag, block.path) in like:
            told += len(text)
            found.append(at)
        elif is_paragraph(text):
            beside += len(text)
    return found if told >= beside else []


def _is_caption(sheet: Sheet, at: int, block: Block) -> bool:
    if at in sheet.claimed:
        return sheet.field(at) == "caption"
    return block.tag == "figcaption" and not block.is_linked and is_paragraph(sheet.texts[at])


def credits_of(lines: Sequence[Line], claims: Claims) -> dict[int, list[Stretch]]:
    """By their place among these captions, where those end in whose picture it is: the longest end that a rule knows for that."""
    tails: list[tuple[int, Line]] = []
    for number, line in enumerate(lines):
        for found in _PARTING.finditer(line.text, max(1, len(line.text) - _CREDIT)):
            tails.append((number, Line(line.start + found.end(), line.end, line.text[found.end() :])))
    known = claims([tail for _, tail in tails])
    credited: dict[int, list[Stretch]] = {}
    for at, (number, tail) in enumerate(tails):
        if at in known and (known[at].field == "credit" or tail.text[0] == "©"):
            credited.setdefault(number, [Stretch(tail.start, tail.end, known[at])])
    return credited
