"""A running report: entries of one article, each with the moment it was written, and often with who wrote it."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from flows.cleaning.description.calendar.date_labels import label_of
from flows.cleaning.description.calendar.dates import dates_in
from flows.cleaning.description.people.name_lines import names_of
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.stamps import stamp_of
from flows.cleaning.text.sentences import is_paragraph

_ENTRIES = 4
"""Entries of a running report at least."""
_LONGEST = 90
"""Characters of a line that tells a moment, or who wrote an entry."""
_NEAR = 3
"""Lines from a moment to who wrote its entry, where no word says that they did."""
_CLOCK = re.compile(
    r"(?<![\d.:,])(?:(?:kl\.?|klo|um|às|godz\.) )?(?P<hour>[01]?\d|2[0-4]) ?[:.h時时点시] ?(?P<minute>[0-5]\d)(?:[分분]|:[0-5]\d)?"
    r"(?![\d.,:]?\d)(?: ?(?P<half>[ap])\.?m\b\.?)?(?: (?:uhr|h|[A-Z]{3,4})\b)?",
    re.IGNORECASE,
)
_LABEL = 3
"""Words that say an entry was written or changed at a moment, at most."""
_AGO = frozenset(("describing.hours_ago", "describing.relative"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HALF, DAY = 12 * 60, 24 * 60
_MARKS = " |,;:·•–—-()"


class Report(NamedTuple):
    """A running report's lines: those that tell when an entry was written, who wrote it or share it, and its paragraphs."""

    stamps: Sequence[int] = ()
    told: Sequence[int] = ()


def running(sheet: Sheet) -> Report:
    """The lines of a web page that is a running report, none if it is another.

    Paragraphs stand between the moments, and the newest is the first, or names stand beside them, which come again or behind a
    word for it: else they are those of a timeline or a programme, and of the article. Links between them are another list's.
    """
    if not sheet.blocks:
        return Report()
    prose = [at for at in range(len(sheet)) if _is_told(sheet, at)]
    if len(prose) < _ENTRIES:
        return Report()
    moments = {
        at: minute for at in range(prose[0] + 1, prose[-1]) if (minute := _moment(sheet, at)) is not None
    }
    told = list(moments)
    between = sum(bisect(prose, above) < bisect(prose, below) for above, below in pairwise(told))
    if len(told) < _ENTRIES or 3 * between < 2 * (len(told) - 1):
        return Report()
    newest_first = goes_back(list(moments.values()))
    reach = range(prose[0] + 1, min(prose[-1] + 2, len(sheet)))
    signed = _signed(sheet, told, reach, newest_first)
    if 2 * len(signed) < len(told) and not newest_first:
        return Report()
    shared = [at for at in reach if at in sheet.claimed and sheet.family(at) == "share"]
    stamps = (*told, *signed, *shared)
    return Report(stamps, _entries(sheet, told, stamps) if _is_unlinked(sheet, told, shared) else ())


def _is_told(sheet: Sheet, at: int) -> bool:
    """Whether a paragraph stays, or goes only for what the line model makes of it."""
    block = sheet.blocks[at]
    if not is_paragraph(sheet.texts[at]):
        return False
    return sheet.stays(at) or (block is not None and not block.is_linked and at not in sheet.claimed)


def _entries(sheet: Sheet, told: Sequence[int], stamps: Collection[int]) -> list[int]:
    """The paragraphs and headings of the entries, and the paragraphs that lead to the first of them."""
    known = set(stamps)
    last = told[-1] + 1
    while last < len(sheet) and (last in known or _is_entry(sheet, last)):
        last += 1
    first = told[0]
    while first > 0 and (first - 1 in known or _is_entry(sheet, first - 1)):
        first -= 1
    return [at for at in range(first, last) if at not in known and _is_entry(sheet, at)]


def _is_entry(sheet: Sheet, at: int) -> bool:
    block = sheet.blocks[at]
    heads = block is not None and block.tag in _HEADINGS and not block.is_linked and at not in sheet.claimed
    return heads or _is_told(sheet, at)


def _is_unlinked(sheet: Sheet, told: Sequence[int], shared: Sequence[int]) -> bool:
    """Whether nothing between the moments leads to another page, as the titles of a list of stories do."""
    known = set(shared)
    return not any(
        block is not None and block.is_linked and at not in known and not sheet.is_taken(at)
        for at, block in enumerate(sheet.blocks[told[0] : told[-1]], told[0])
    )


def _moment(sheet: Sheet, at: int) -> int | None:
    """The minute that a line tells of and nothing else; how long ago it was counts backwards from nought."""
    text = sheet.texts[at]
    if len(text) > _LONGEST:
        return None
    if at in sheet.claimed and sheet.claimed[at].name in _AGO:
        return 0
    return None if sheet.is_taken(at) else minute_of(text)


def minute_of(text: str) -> int | None:
    """The minute that a line tells of, if it tells of nothing else but the day and a name.

    >>> minute_of("19:45"), minute_of("7.05 pm"), minute_of("Ana Li | 9:30"), minute_of("Updated 0:05"), minute_of("By Ana Li")
    (1185, 1145, 570, 5, None)
    >>> minute_of("The ferry sails at 19:45"), minute_of("15.98"), minute_of("3 May 2024, 0:10") == 739_009 * 24 * 60 + 10
    (None, None, True)
    """
    found = _CLOCK.search(text)
    if found is None:
        return None
    minute = int(found["hour"]) * 60 + int(found["minute"])
    if found["half"]:
        minute = minute % _HALF + (_HALF if found["half"] in "pP" else 0)
    ahead = text[: found.start()].rstrip(_MARKS)
    if len(ahead.split()) <= _LABEL and label_of(f"{ahead} ") in ("published", "updated"):
        ahead = ""
    rest = f"{ahead} | {text[found.end() :].lstrip(_MARKS)}".strip(_MARKS)
    if not rest or names_of(rest):
        return minute
    stamp = stamp_of(rest)
    if stamp is None or not stamp.dated:
        return None if stamp is None else minute
    return minute + DAY * next(dates_in(rest)).readings[0].toordinal()


def goes_back(minutes: Sequence[int]) -> bool:
    """Whether the moments are those of a report that begins with the newest."""
    steps = [later >= sooner for later, sooner in pairwise(minutes)]
    return 5 * sum(steps) >= 4 * len(steps)


def _signed(sheet: Sheet, told: Sequence[int], reach: range, newest_first: bool) -> list[int]:
    """The lines that say who wrote an entry: with a word for it, or names beside most of the moments. A programme names each
    speaker once."""
    said = [at for at in reach if sheet.field(at) == "byline" and len(sheet.texts[at]) <= _LONGEST]
    near = sorted(
        {at + by for at in told for by in range(-_NEAR, _NEAR + 1) if at + by in reach}.difference(told, said)
    )
    bare = [at for at in near if _is_name(sheet, at)]
    few = newest_first or 3 * len({sheet.texts[at] for at in bare}) <= 2 * len(bare)
    return said + (bare if few and 2 * len(bare) >= len(told) else [])


def _is_name(sheet: Sheet, at: int) -> bool:
    block, text = sheet.blocks[at], sheet.texts[at]
    if block is None or block.tag in _HEADINGS or len(text) > _LONGEST or at in sheet.claimed:
        return False
    return bool(names_of(text)) or ((stamp := stamp_of(text)) is not None and bool(stamp.names))
