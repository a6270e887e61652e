"""The notices of a page: what the house says between its headline and its article, and below that.

From the last line that stays upwards, lines go that are notices (:mod:`flows.cleaning.steps.cued`), up to the first paragraph that is
none; so do those from the second line downwards.
"""

from __future__ import annotations

from collections.abc import Iterable

from flows.cleaning.matching.rule import Rule
from flows.cleaning.steps.cued import notice_of
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.sentences import is_paragraph

_MOST = 12
"""Lines of a page that are looked at."""
_BETWEEN = 2
"""Short lines among notices that are none, at most: a house's name, a label."""


def notices(sheet: Sheet) -> dict[int, Rule]:
    """The lines above and below an article that are notices, each with its rule, if a paragraph stays besides."""
    # A rule that is not firm may name a line and the line model hold it: it would stay yet.
    held = [at for at in range(len(sheet)) if sheet.verdicts[at].keep and not sheet.is_taken(at)]
    found = _leading(sheet, [at for at in held[: _MOST + 1] if at]) | _leading(sheet, held[: -_MOST - 1 : -1])
    paragraph = found and any(at not in found and is_paragraph(sheet.texts[at]) for at in held)
    return found if paragraph else {}


def _leading(sheet: Sheet, lines: Iterable[int]) -> dict[int, Rule]:
    """Those of the lines that are notices, up to the first paragraph that is none."""
    found: dict[int, Rule] = {}
    passed = 0
    for at in lines:
        rule = notice_of(sheet.texts[at])
        if rule is not None:
            found[at] = rule
        elif (passed := passed + 1) > _BETWEEN or is_paragraph(sheet.texts[at]):
            break
    return found
