"""Timelines: a date or a year alone in its line, what happened in the next, one after the other. A rule takes each date for
the day of publication, which a page tells once or twice and not amidst its text. So it does the days between which somebody lived."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from flows.cleaning.description.calendar.dates import dates_in
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.siblings import are_siblings
from flows.cleaning.text.sentences import is_paragraph

_DAYS, _APART = 3, 4
"""Days of a timeline at least, and lines from one to the next at most."""
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_SOME = 0.03
"""Probability that is enough for the sentence right below a day."""
_MARKED = 0.01
"""The same, where a web page marks all days alike, and all sentences."""
_YEARS, _JOINED = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)"), frozenset("-–—－~～†✝")
_CROSS, _MONTH = ("†", "✝"), re.compile(r"[^\W\d_]{4,}")
_AGE = 16
"""Years that an article's day and that of its change are not apart."""


def timelines(sheet: Sheet) -> Iterator[int]:
    """The days of timelines that rules claim or the line model takes, and the sentences right below them that it takes:
    below the first paragraph, each later than the one before (lists of other articles begin with the newest), and half of
    those sentences stay, or a web page marks all alike."""
    said = [at for at in _days(sheet) if sheet.says(at + 1)]
    if len(said) < _DAYS:
        return
    first = next(
        (at for at, text in enumerate(sheet.texts) if sheet.stays(at) and is_paragraph(text)), len(sheet)
    )
    run: list[int] = []
    for at in (*(day for day in said if day > first), len(sheet) + _APART + 1):
        if run and at - run[-1] > _APART:
            stay = sum(sheet.verdicts[day + 1].keep for day in run)
            marked = _are_marked(sheet, run)
            if (
                len(run) >= _DAYS
                and (marked or 2 * stay >= len(run))
                and _rise([sheet.texts[day] for day in run])
            ):
                for day in run:
                    yield day
                    if sheet.goes(day + 1, _MARKED if marked else _SOME):
                        yield day + 1
            run = []
        run.append(at)


def _are_marked(sheet: Sheet, run: Sequence[int]) -> bool:
    """Whether a web page has these days in elements of the same names, and the lines below them in others, none with a link, and
    between the days nothing but sentences: between those of readers' comments stand names."""
    if not sheet.blocks or not all(map(sheet.says, (set(range(run[0], run[-1])) - set(run)))):
        return False
    for lines in (run, [day + 1 for day in run]):
        blocks = [sheet.blocks[at] for at in lines]
        if any(block is None or block.link_chars or block.hidden for block in blocks):
            return False
        if not all(are_siblings(blocks[0], block) for block in blocks):
            return False
    return True


def days(sheet: Sheet) -> Iterator[int]:
    """The days of timelines between which stands nothing but sentences, each later than the one before, whatever becomes of
    them: between those of readers' comments stand names."""
    run: list[int] = []
    for at in (*_days(sheet), len(sheet) + _APART + 1):
        if run and (at - run[-1] > _APART or not all(map(sheet.says, range(run[-1] + 1, at)))):
            if len(run) >= _DAYS and _rise([sheet.texts[day] for day in run]):
                yield from run
            run = []
        if sheet.says(at + 1):
            run.append(at)


def lifetimes(sheet: Sheet) -> Iterator[int]:
    """The lines that a rule takes for the day of publication and that say from when to when somebody lived, or when he died."""
    for at, rule in sheet.claimed.items():
        if rule.field == "published" and not rule.firm and _is_lifetime(sheet.texts[at]):
            yield at


def _is_lifetime(text: str) -> bool:
    """Whether a line has two days that a dash or a cross joins, a generation apart, or begins with a cross.

    >>> _is_lifetime("12 March 1942 – 4 May 2026"), _is_lifetime("† 4. Mai 2026"), _is_lifetime("1942年3月12日－2026年5月4日")
    (True, True, True)
    >>> _is_lifetime("3 June 1998 - Updated 4 June 2020"), _is_lifetime("12 May 2026 – 14 May 2026")
    (False, False)
    """
    if text.startswith(_CROSS):
        return True
    years = list(_YEARS.finditer(text))
    if len(years) != 2 or int(years[1][0]) - int(years[0][0]) < _AGE:
        return False
    between = text[years[0].end() : years[1].start()]
    return not _JOINED.isdisjoint(between) and len(_MONTH.findall(between)) <= 1


def _days(sheet: Sheet) -> list[int]:
    """The lines that are a date, as a rule says, or a year."""
    dates = {at for at, rule in sheet.claimed.items() if rule.field == "published" and not rule.firm}
    years = {
        at
        for at, text in enumerate(sheet.texts)
        if len(text) == 4 and at not in sheet.claimed and _YEAR.fullmatch(text)
    }
    return sorted(dates | years)


def _rise(texts: Sequence[str]) -> bool:
    """Whether each of these says a later day than the one before; of a year any day may be meant.

    >>> _rise(["3 June 2018", "14 June 2018", "2 October 2018"]), _rise(["3 June 2018", "1 June 2018"])
    (True, False)
    >>> _rise(["1998", "May 1998", "2003"]), _rise(["2003", "2003"]), _rise(["2003", "2001"])
    (True, False, False)
    """
    return all(above < below for above, below in pairwise(map(_span, texts)))


def _span(text: str) -> tuple[datetime.date, datetime.date]:
    """The first and the last day that a line may mean."""
    if _YEAR.fullmatch(text):
        return datetime.date(int(text), 1, 1), datetime.date(int(text), 12, 31)
    day = next((dated.readings[0] for dated in dates_in(text)), datetime.date.min)
    return day, day
