"""When a page was published and updated, by what its source states and what it prints together."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from itertools import islice
from typing import NamedTuple

from flows.cleaning.description.calendar.dates import Dated, dates_in
from flows.cleaning.description.calendar.epochs import day_in_figures
from flows.cleaning.description.dating.published import Stamp
from flows.cleaning.description.stated import Hints, stated
from flows.documents import Evidence

_FEW = 8
"""Such elements that are looked at."""
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)")
# Between slashes figures need no noughts, and the section may stand behind the year: /2014/6/29/, /2010/boats/08/13/.
_IN_FOLDERS = re.compile(r"/((?:19|20)\d\d)/(?:[A-Za-z_]{2,20}/)?(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])/")
_MONTH_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])/")
# A page's <time> elements also date comments and other stories: what it prints by its headline knows better.
_WEAK = ("time", "link")
# What systems state where they know no day: the first of the clocks of Unix, of older programs and of tables.
_NO_DAYS = frozenset(
    datetime.date(*day) for day in ((1970, 1, 1), (1969, 12, 31), (1900, 1, 1), (1899, 12, 30))
)

SAME = datetime.timedelta(days=1)
"""How far two days may lie apart that are one moment in two time zones."""
# How far two moments may lie apart that one clock shows, and what summer's clock is ahead of winter's.
_SEASON, _HOUR = datetime.timedelta(days=1), datetime.timedelta(hours=1)
# From which hour in Greenwich the next day has begun somewhere, and until which one yesterday lasts.
_FIRST_NEXT, _LAST_BEFORE = 10, 12


class Dates(NamedTuple):
    """The days that a page's source and its address state."""

    published: Stamp | None
    updated: Stamp | None
    address: Stamp | None


def dates_of(hints: Hints, url: str | None, latest: datetime.date | None) -> Dates:
    """The days that a source states, none of them after ``latest``."""
    published, updated = (_stated_date(hints, name, latest) for name in ("published", "updated"))
    return Dates(published, updated, date_of_address(url, latest) if url else None)


def publication(
    of_source: Dates,
    hints: Hints,
    url: str | None,
    printed: Stamp | None,
    updated: Stamp | None,
    latest: datetime.date | None,
    foreign: Callable[[datetime.date], bool] = lambda _: False,
) -> tuple[Stamp | None, Stamp | None]:
    """The date of publication chosen for a page, and the one that contradicts it, if any.

    The rule: what the source states, unless the page prints another day by its headline that is not the
    stated update: systems stamp their markup anew when they move, readers see what the editor set. Then
    what the page prints, unless its address bears another day or month: the address was made when the page
    was, and the page may tell of other days. Of two days that follow each other, as midnight parts them in two time
    zones, the printed one if the address bears it too, or the source states its moment in Greenwich's time, as epochs are;
    where nothing is printed that of the address, if the moment is stated so. Then a ``<time>`` element, unless its day is
    another story's (``foreign``); then the address. A page whose source
    states neither publication nor update, and that prints nothing but its latest update, is dated by that.
    """
    told, revised, made = of_source
    firm = None if printed is not None and printed.evidence.method == "latest-update" else printed
    if told is not None and firm is not None and not firm.dated.short and firm.dated.precision != "month":
        apart = abs(firm.day - told.day) > SAME
        if apart and (revised is None or abs(firm.day - revised.day) > SAME):
            return firm, told
        if firm.day == told.day:
            return told, None
        # A moment in Greenwich's time says nothing of the place's day, which readers see printed.
        local = not apart and _may_be_there(told, firm.day) and (revised is None or firm.day != revised.day)
        return (firm, told) if (made.day == firm.day if made is not None else local) else (told, firm)
    if told is not None and firm is None and made is not None and _is_next(told, made.day):
        return Stamp(told.dated, made.day, made.evidence), told
    if told is None and firm is not None and url and not _agrees(url, firm.day):
        return made, firm
    if told is not None or firm is not None:
        return told or firm, None
    bare = revised is None
    chosen = _timed(hints, revised or updated, latest, foreign) or made or (printed if bare else None)
    if chosen is None and hints and bare and updated is not None:
        where = Evidence("latest-update", updated.evidence.start, updated.evidence.end)
        chosen = Stamp(updated.dated, updated.day, where)
    return chosen, None


def revision(told: Stamp | None, published: Stamp | None, printed: Stamp | None) -> Stamp | None:
    """The latest update of a page that was ``published`` then, none before that.

    What the source states (``told``), unless the page prints a later update, as where systems state the day of publication for both, or the
    neighbouring day that a moment in Greenwich's time may be at its place.
    """
    found = [told, printed]
    if told is not None and printed is not None and printed.dated.precision != "month":
        later = printed.day > told.day or _is_next(told, printed.day)
        found = [printed, told] if later else found
    return next((one for one in found if one and (published is None or one.day >= published.day)), None)


def _is_next(told: Stamp, day: datetime.date) -> bool:
    """Whether a day is the one before or behind that of a moment in Greenwich's time, and may be its day elsewhere."""
    return abs(day - told.day) == SAME and _may_be_there(told, day)


def _may_be_there(told: Stamp, day: datetime.date) -> bool:
    """Whether a moment in Greenwich's time falls on that day somewhere on earth: no clock is 14 hours ahead of it, or
    12 behind, by more."""
    at = told.dated.at
    if at is None or at.utcoffset():
        return False
    return at.hour >= _FIRST_NEXT if day > told.day else at.hour < _LAST_BEFORE


def month_of_address(url: str) -> tuple[int, int] | None:
    """Year and month in a page's address.

    >>> month_of_address("https://example.org/2017/11/a-story")
    (2017, 11)
    """
    found = _day_in(url) or _MONTH_IN_ADDRESS.search(url)
    return (int(found[1]), int(found[2])) if found is not None else None


def _day_in(url: str) -> re.Match[str] | None:
    return _IN_ADDRESS.search(url) or _IN_FOLDERS.search(url)


def _agrees(url: str, day: datetime.date) -> bool:
    """Whether a page's address bears no day or month, or about that of ``day``."""
    found = _day_in(url) or _MONTH_IN_ADDRESS.search(url)
    if found is None:
        return True
    year, month, *rest = map(int, found.groups())
    first = datetime.date(year, month, rest[0] if rest else 1)
    return -SAME <= day - first <= (SAME if rest else datetime.timedelta(days=32))


def _timed(
    hints: Hints,
    revised: Stamp | None,
    latest: datetime.date | None,
    foreign: Callable[[datetime.date], bool],
) -> Stamp | None:
    """The first ``<time>`` element that is no other story's, unless it is that of the update, stated or printed."""
    times = ((source, value) for source, value in stated(hints, "published") if source in _WEAK)
    for source, value in islice(times, _FEW):
        dated = _dated(value)
        if dated is None or dated.day is None or (latest is not None and dated.day > latest):
            return None
        if foreign(dated.day):
            continue
        if revised is None or abs(dated.day - revised.day) > SAME:
            return Stamp(dated, dated.day, Evidence(source))
        return None
    return None


def _stated_date(hints: Hints, name: str, latest: datetime.date | None) -> Stamp | None:
    """The date a page's source states for ``published`` or ``updated``: the most trusted one that is whole
    and of one reading."""
    for source, value in stated(hints, name):
        if source in _WEAK:
            continue
        dated = _dated(value)
        if dated is None or dated.precision == "month" or dated.day is None or dated.day in _NO_DAYS:
            continue
        if latest is None or dated.day <= latest:
            return _at_its_place(hints, Stamp(dated, dated.day, Evidence(source)))
    return None


def _at_its_place(hints: Hints, told: Stamp) -> Stamp:
    """A day that a source states in Greenwich's time as it was at its place, if the source states a moment in the time of that:
    the same moment, or one of another season whose clocks may be an hour off. Midnight in Greenwich is how systems write
    a day without a time."""
    at = told.dated.at
    if at is None or at.utcoffset() or at.time() == datetime.time():
        return told
    for name in ("published", "updated"):
        for source, value in stated(hints, name):
            dated = _dated(value) if source not in _WEAK and ("+" in value or "-" in value) else None
            if dated is None or dated.at is None or not (offset := dated.at.utcoffset()):
                continue
            there = at + offset
            leeway = datetime.timedelta(0) if abs(dated.at - at) <= _SEASON else _HOUR
            if (there - leeway).date() == (there + leeway).date():
                return Stamp(told.dated, there.date(), told.evidence)
    return told


def _dated(value: str) -> Dated | None:
    return day_in_figures(value) or next(dates_in(value, 0, 80), None)


def date_of_address(url: str, latest: datetime.date | None = None) -> Stamp | None:
    """The day in a page's address, as in ``/2017/11/23/``.

    >>> str(date_of_address("https://example.org/2017/11/23/a-story").day)
    '2017-11-23'
    >>> str(date_of_address("https://example.org/2017/world/1/3/a-story").day)
    '2017-01-03'
    """
    found = _day_in(url)
    if found is None:
        return None
    dated = next(dates_in("-".join(part.zfill(2) for part in found.groups())), None)
    if dated is None or dated.day is None or (latest is not None and dated.day > latest):
        return None
    return Stamp(dated, dated.day, Evidence("address"))
