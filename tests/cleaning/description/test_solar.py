"""Iran's calendar, against days that are known."""

from __future__ import annotations

import datetime
import itertools

import pytest

from flows.cleaning.description.calendar import solar
from flows.cleaning.description.calendar.dates import dates_in

# New Year's days as Iran kept them.
NEW_YEARS = {1300: "1921-03-21", 1304: "1925-03-21", 1358: "1979-03-21", 1376: "1997-03-21", 1396: "2017-03-21", 1399: "2020-03-20", 1400: "2021-03-21", 1404: "2025-03-21"}  # fmt: skip


@pytest.mark.parametrize(("year", "day"), NEW_YEARS.items())
def test_the_year_begins_when_it_did(year: int, day: str) -> None:
    assert str(solar.gregorian(year, 1, 1)) == day


def test_days_follow_each_other_without_gap_or_repeat() -> None:
    every = [
        found
        for year in range(solar.FIRST, solar.LAST + 1)
        for month in range(1, 13)
        for day in range(1, 32)
        if (found := solar.gregorian(year, month, day))
    ]
    assert all(after - before == datetime.timedelta(1) for before, after in itertools.pairwise(every))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("۰۲ آذر ۱۳۹۶ - ۱۴:۳۰", "2017-11-23"),
        ("1396/09/02", "2017-11-23"),
        ("پنجشنبه ۳۱ شهریور ماه ۱۴۰۱", "2022-09-22"),
        ("۳۱ آبان ۱۳۹۶", None),
        ("He was born on 12 May 1396.", None),
        ("3 to 1396/13/40", None),
    ],
)
def test_dates_as_papers_write_them(text: str, day: str | None) -> None:
    assert [str(found.day) for found in dates_in(text)] == ([day] if day else [])
