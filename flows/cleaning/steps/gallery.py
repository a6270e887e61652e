"""Galleries: pages whose article is what stands below their pictures. Elsewhere captions are none of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from flows.cleaning.matching.matcher import Stretch
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.taken_along import Claims
from flows.cleaning.text.sentences import is_paragraph, is_sentence
from flows.documents import Block
from flows.spans import Line

_CAPTIONS = 4
"""Captions of a gallery at least."""
_CREDIT = 120
"""Characters at a caption's end in which it says whose the picture is."""
_PARTING = re.compile(r"(?<=[.!?…\"'”’»)。]) ?(?=\S)|(?<=\S) ?(?=[(\[（|©])|(?<= [-–—/]) (?=\S)")
"""Where that may begin."""
_COUNTED = 4
"""Pictures that are counted one by one, at least."""
_ORDINAL = "第"
_COUNT = re.compile(
    rf"\W{{0,3}}{_ORDINAL}?"
    r"(?P<one>\d{1,3})(?P<between> ?[/／|] ?|[^\d\n:.,+–—-]{1,16}?)(?P<other>\d{1,3})"
)
_AHEAD = re.compile(rf"{_COUNT.pattern}[)\]:.]?(?= [^\W\d_]| [\"'“„«‘])")
_BEHIND = re.compile(r"(?<=\S) [(\[]?(?P<one>\d{1,3})(?P<between> ?[/／] ?)(?P<other>\d{1,3})[)\]]?$")
_TAIL = 12
"""Signs behind the figures of a line that counts, as words for pictures are."""


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
    return block.tag == "figcaption" and not block.is_linked and is_sentence(sheet.texts[at])


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


class _Form(NamedTuple):
    """How a line says which picture of how many stands beside it: what stands between the two figures and behind them, how many
    pictures there are, and whether the line says nothing else."""

    between: str
    behind: str
    most: int
    is_whole: bool

    @property
    def is_said(self) -> bool:
        """Whether a word stands between the figures, which else may be those of days."""
        return self.is_whole and any(map(str.isalpha, self.between))


class _Count(NamedTuple):
    """Where a line says which picture of how many stands beside it, and in which form it says so."""

    line: int
    start: int
    end: int
    form: _Form
    at: int


def counts(lines: Sequence[Line]) -> tuple[list[int], dict[int, tuple[int, int]]]:
    """The lines that count a gallery's pictures, "3 / 8" or "3 of 8", and in which lines beside other words they are counted:
    begin and end in the text. All are of one form and go from the first picture on, in bare figures to the last one."""
    known: dict[_Form, list[_Count]] = {}
    for number, line in enumerate(lines):
        if not _may_count(line.text):
            continue
        for one in _counts_in(number, line):
            known.setdefault(one.form, []).append(one)
    whole: list[int] = []
    parts: dict[int, tuple[int, int]] = {}
    for form, run in known.items():
        if not _goes_on([one.at for one in run], form):
            continue
        for one in run:
            if form.is_whole:
                whole.append(one.line)
            else:
                parts[one.line] = (one.start, one.end)
    return sorted(whole), parts


def _may_count(text: str) -> bool:
    """A cheap look first: what counts begins with no letter, or bears a stroke."""
    return not text[0].isalpha() or text[0] == _ORDINAL or "/" in text or "／" in text


def _counts_in(number: int, line: Line) -> Iterator[_Count]:
    text = line.text
    found, behind = _COUNT.match(text), ""
    if found is not None:
        behind = text[found.end() :]
    is_whole = found is not None and len(behind) <= _TAIL and not any(map(str.isdecimal, behind))
    if not is_whole:
        found = _AHEAD.match(text) or _BEHIND.search(text, max(0, len(text) - _TAIL))
    if found is None:
        return
    start = found.start() if found.start() == 0 else found.start() + 1
    begin, end = line.start + start, line.start + (len(text) if is_whole else found.end())
    one, other = int(found["one"]), int(found["other"])
    form = _Form(found["between"], behind if is_whole else "", other, is_whole)
    for at, most in ((one, other), (other, one))[: 1 + form.is_said]:
        if 0 < at <= most >= _COUNTED:
            yield _Count(number, begin, end, form._replace(most=most), at)


def _goes_on(numbers: Sequence[int], form: _Form) -> bool:
    """Whether pictures are counted one by one from the first on. Without a word between the figures, and amid other words, they
    are counted to the last."""
    if numbers[0] != 1 or any(not 0 <= after - one <= 1 for one, after in pairwise(numbers)):
        return False
    return numbers[-1] >= (_COUNTED if form.is_said else form.most)
