"""A running report: entries of one article, each with the moment it was written, and often with who wrote it."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import pairwise

from flows.cleaning.description.dates import dates_in
from flows.cleaning.sentences import is_paragraph
from flows.cleaning.sheet import Sheet
from flows.cleaning.stamps import names_of, stamp_of

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
_AGO = frozenset(("describing.hours_ago", "describing.relative"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HALF, DAY = 12 * 60, 24 * 60
_MARKS = " |,;:·•–—-()"


def running(sheet: Sheet) -> Iterator[int]:
    """The lines of a running report on a web page that tell when an entry was written, and who wrote it.

    Paragraphs stand between the moments, and the newest is the first, or names stand beside them: else they are those of a
    timeline, and of the article.
    """
    if not sheet.blocks:
        return
    prose = [at for at in range(len(sheet)) if sheet.stays(at) and is_paragraph(sheet.texts[at])]
    if len(prose) < _ENTRIES:
        return
    told = {at: minute for at in range(prose[0] + 1, prose[-1]) if (minute := _moment(sheet, at)) is not None}
    between = sum(bisect(prose, above) < bisect(prose, below) for above, below in pairwise(told))
    if len(told) < _ENTRIES or 3 * between < 2 * (len(told) - 1):
        return
    signed = _signed(sheet, list(told), range(prose[0] + 1, min(prose[-1] + 2, len(sheet))))
    if 2 * len(signed) >= len(told) or goes_back(list(told.values())):
        yield from told
        yield from signed


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

    >>> minute_of("19:45"), minute_of("7.05 pm"), minute_of("Ana Li | 9:30"), minute_of("By Ana Li")
    (1185, 1145, 570, None)
    >>> minute_of("The ferry sails at 19:45"), minute_of("15.98"), minute_of("3 May 2024, 0:10") == 739_009 * 24 * 60 + 10
    (None, None, True)
    """
    found = _CLOCK.search(text)
    if found is None:
        return None
    minute = int(found["hour"]) * 60 + int(found["minute"])
    if found["half"]:
        minute = minute % _HALF + (_HALF if found["half"] in "pP" else 0)
    rest = f"{text[: found.start()].rstrip(_MARKS)} | {text[found.end() :].lstrip(_MARKS)}".strip(_MARKS)
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


def _signed(sheet: Sheet, told: Sequence[int], reach: range) -> list[int]:
    """The lines that say who wrote an entry: with a word for it, or names beside most of the moments."""
    said = [at for at in reach if sheet.field(at) == "byline" and len(sheet.texts[at]) <= _LONGEST]
    near = sorted(
        {at + by for at in told for by in range(-_NEAR, _NEAR + 1) if at + by in reach}.difference(told, said)
    )
    bare = [at for at in near if _is_name(sheet, at)]
    return said + (bare if 2 * len(bare) >= len(told) else [])


def _is_name(sheet: Sheet, at: int) -> bool:
    block, text = sheet.blocks[at], sheet.texts[at]
    if block is None or block.tag in _HEADINGS or len(text) > _LONGEST or at in sheet.claimed:
        return False
    return bool(names_of(text)) or ((stamp := stamp_of(text)) is not None and bool(stamp.names))
