"""Days that a source states in figures alone: the seconds or milliseconds since 1970, or year, month and day in a row."""

from __future__ import annotations

import datetime
import re

from flows.cleaning.description.calendar.dates import LATEST, Dated

_SECONDS = re.compile(r"[1-4]\d{9}(?:\d{3})?(?:\.\d{1,9})?")
"""Ten figures are seconds since 2001-09-09, thirteen are milliseconds; fewer may be a number of something else."""
_IN_A_ROW = re.compile(
    r"(?P<day>(?:19|20)\d{6})(?:T?(?P<clock>(?:[01]\d|2[0-3])(?:[0-5]\d){0,2})(?P<zone>Z)?)?"
)
_NEVER = 2**31 - 1
"""The last second that programs of 32 bits can tell: where they mean that something has no end."""
_QUARTER, _NOON = 15 * 60, 12


def day_in_figures(value: str) -> Dated | None:
    """The day that a value which is nothing but figures says, ``None`` for any other number.

    An epoch knows its moment and not the place's midnight: at a round hour past noon in Greenwich it may be that of the
    next day further east, where systems keep days so. Then both days are its readings, as for 03/04/2019.

    >>> str(day_in_figures("1511430360").day), str(day_in_figures("1511430360000").at)
    ('2017-11-23', '2017-11-23 09:46:00+00:00')
    >>> str(day_in_figures("20171123").day), str(day_in_figures("20171123T101500Z").at)
    ('2017-11-23', '2017-11-23 10:15:00+00:00')
    >>> [str(day) for day in day_in_figures("1511452800").readings]
    ['2017-11-23', '2017-11-24']
    >>> day_in_figures("4417203"), day_in_figures("20171345"), day_in_figures("2147483647"), day_in_figures("0")
    (None, None, None, None)
    """
    if (row := _IN_A_ROW.fullmatch(value)) is not None:
        return _in_a_row(row)
    if _SECONDS.fullmatch(value) is None:
        return None
    seconds = int(value[:10])
    at = datetime.datetime.fromtimestamp(seconds, datetime.UTC)
    day = at.date()
    if seconds == _NEVER or day > LATEST:
        return None
    if at.hour >= _NOON and seconds % _QUARTER == 0:
        return Dated(0, len(value), (day, day + datetime.timedelta(days=1)))
    return Dated(0, len(value), (day,), "minute", at)


def _in_a_row(row: re.Match[str]) -> Dated | None:
    clock = (row["clock"] or "").ljust(6, "0")
    try:
        at = datetime.datetime.strptime(row["day"] + clock, "%Y%m%d%H%M%S").replace(tzinfo=datetime.UTC)
    except ValueError:
        return None
    if row["zone"]:
        return Dated(0, row.end(), (at.date(),), "minute", at)
    return Dated(0, row.end(), (at.date(),))
