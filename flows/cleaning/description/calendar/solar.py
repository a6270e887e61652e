"""The solar calendar of Iran and Afghanistan, in which their newspapers date."""

from __future__ import annotations

import datetime
import re

from flows.cleaning.text.persian import PERSIAN

MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
"""Names of the months in order."""
FIRST, LAST = 1300, 1479
"""Years that are read as those of this calendar: 1921 to 2101 of ours."""
# A leap year is the first of a cycle of 33 years, as 1387 was, every fourth up to the 17th, then the 22nd, 26th and
# 30th: the arithmetic form of the calendar, which agrees with the observed one in all years read here but few.
_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
_CYCLE = 33
_KNOWN, _BEGAN = 1387, datetime.date(2008, 3, 20)

_AS_MEANT = str.maketrans(PERSIAN)
_AS_WRITTEN = str.maketrans({meant: f"[{meant}{arab}]" for arab, meant in PERSIAN.items()})
_NAMED = re.compile(
    rf"(?<!\d)(?P<d>\d{{1,2}})\s?(?P<month>{'|'.join(MONTHS).translate(_AS_WRITTEN)})(?:\sماه)?[\s،,]{{1,2}}$"
)


def gregorian(year: int, month: int, day: int) -> datetime.date | None:
    """The day in our calendar, ``None`` where the solar one has no such day.

    >>> gregorian(1396, 9, 2), gregorian(1395, 12, 30), gregorian(1396, 12, 30)
    (datetime.date(2017, 11, 23), datetime.date(2017, 3, 20), None)
    """
    if not (FIRST <= year <= LAST and 1 <= month <= 12):
        return None
    longest = 31 if month <= 6 else 30 if month < 12 or _is_leap(year) else 29
    if not 1 <= day <= longest:
        return None
    years = range(_KNOWN, year) if year >= _KNOWN else range(year, _KNOWN)
    days = 365 * len(years) + sum(map(_is_leap, years))
    within = 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1
    return _BEGAN + datetime.timedelta((days if year >= _KNOWN else -days) + within)


def day_named(text: str, year: int) -> tuple[int, int, int] | None:
    """Where a day begins whose month's name stands right before the ``year``, its month and its day.

    >>> day_named("تهران، ۲ آذر ۱۳۹۶".translate(str.maketrans("۱۲۳۶۹", "12369")), 13)
    (7, 9, 2)
    """
    found = _NAMED.search(text, max(0, year - 20), year)
    if found is None:
        return None
    return found.start(), MONTHS.index(found["month"].translate(_AS_MEANT)) + 1, int(found["d"])


def _is_leap(year: int) -> bool:
    return year % _CYCLE in _LEAP
