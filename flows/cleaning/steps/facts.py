"""Boxes of facts ("Director: Ana Li", "Running time: 112 min"): what belongs to one stays with the rest of it, whatever a
rule or the line model makes of it alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.signs import holding, needed

_FACT = 0.05
"""Probability that is enough for a line of a box of facts of which others stay."""
_BRIEF_BOX, _BRIEF, _EVEN = 2, 6, 0.15
"""Lines that a box of facts has more than, words of a value in it at most, and probability of its lines on average:
that is enough where fewer stay."""
_FACT_LINE = re.compile(r"(?P<label>[^\W\d_][^:.!?|@/]{1,30}): *(?P<value>[^:\s@|][^:@|]{0,80})")
FACT_UNSPACED = re.compile(r"[^\W\d_][^:：.。!?|@/]{0,12}[:：] ?[^:：@|]{1,40}")
"""The same where words are not spaced: with their colon, and shorter."""
_WITH_COLON = holding(needed(":"))


def boxed(sheet: Sheet) -> Iterator[int]:
    """The lines that a rule's word alone would take, but that stand in a box of facts: the date of a match is not that
    of its report."""

    def stays(at: int) -> bool:
        return sheet.stays(at) and _FACT_LINE.fullmatch(sheet.texts[at]) is not None

    for at, rule in sheet.claimed.items():
        if rule.firm or not 0 < at < len(sheet) - 1 or sheet.verdicts[at].score < _FACT:
            continue
        if _FACT_LINE.fullmatch(sheet.texts[at]) and stays(at - 1) and stays(at + 1):
            yield at


def filmed(sheet: Sheet) -> Iterator[int]:
    """The credits of pictures that are a film's, or verdicts on a screen: they stand in a box of facts, with two that no rule
    claims above them, or above and below."""

    def is_fact(at: int) -> bool:
        return (
            0 <= at < len(sheet)
            and at not in sheet.claimed
            and _FACT_LINE.fullmatch(sheet.texts[at]) is not None
        )

    for at, rule in sheet.claimed.items():
        if rule.name in _PICTURED and is_fact(at - 1) and (is_fact(at + 1) or is_fact(at - 2)):
            yield at


_PICTURED = frozenset(("credits.labelled", "credits.of_video"))
"""Rules that know the makers of pictures."""


def facts(sheet: Sheet) -> Iterator[int]:
    """The lines of a box of facts ("Director: Ana Li", "Running time: 112 min"): where two at least stay, and no
    fewer than half as many as go; or where all say little and some likelihood is theirs. Of 12 such on labelled pages
    12 were body. Teasers under their topics look alike, but say more."""
    colons = sheet.signs.translate(_WITH_COLON)  # most lines have none
    at = 0
    while True:
        try:
            at = colons.index(1, at)
        except ValueError:
            return
        if not all(colons[at : at + _BRIEF_BOX + 1]):  # too few for a box
            at += 1
            continue
        begin, labels, words, odds = at, set(), 0, 0.0
        while at < len(sheet) and colons[at] and (found := _fact(sheet, at)) is not None:
            labels.add(found["label"].casefold())
            words = max(words, found["value"].count(" ") + 1)
            odds += sheet.verdicts[at].score
            at += 1
        box = range(begin, at)
        gone = [i for i in box if not sheet.verdicts[i].keep]
        stay = len(box) - len(gone)
        if gone and len(labels) == len(box):
            short = len(box) > _BRIEF_BOX and words <= _BRIEF and odds >= _EVEN * len(box)
            if (stay >= 2 and 2 * stay >= len(gone)) or short:
                yield from (i for i in gone if sheet.verdicts[i].score >= _FACT)
        at += 1


def _fact(sheet: Sheet, at: int) -> re.Match[str] | None:
    """The line as one of a box of facts, if nothing takes it for good."""
    return None if sheet.is_taken(at) else _FACT_LINE.fullmatch(sheet.texts[at])
