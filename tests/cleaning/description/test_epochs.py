"""Days that pages and containers state as figures: epochs, and year, month and day in a row."""

from __future__ import annotations

import datetime

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.documents import Page
from tests.stated_pages import BODY, TITLE, structured, told

MOMENT = 1_511_430_360  # 2017-11-23 09:46 in Greenwich
DAY = datetime.date(2017, 11, 23)


@pytest.mark.parametrize(
    "stated",
    [MOMENT, MOMENT * 1000, float(MOMENT), str(MOMENT), f"{MOMENT}000", "20171123", "20171123094600"],
)
def test_a_day_stated_in_figures_is_read(stated: object) -> None:
    assert told(structured(datePublished=stated)).published_on == DAY
    assert told(f"<meta name='pubdate' content='{stated}'>").published_on == DAY
    text = f"{TITLE}\n\n" + "\n\n".join(BODY)
    page = Page(text, hints={"container:published": str(stated)})
    assert describe(clean(text), page).published_on == DAY


@pytest.mark.parametrize(
    "stated", [0, -1, True, 4_417_203, "4417203", "123456789012", 2**31 - 1, 4_102_444_800, "20171345", 1e300]
)
def test_other_numbers_are_no_day(stated: object) -> None:
    assert told(structured(datePublished=stated)).published_on is None
    assert told(f"<meta name='date' content='{stated}'>").published_on is None


def test_a_day_after_the_latest_is_none_in_figures_either() -> None:
    text = f"{TITLE}\n\n" + "\n\n".join(BODY)
    page = Page(text, hints={"container:published": str(MOMENT)})
    assert describe(clean(text), page, datetime.date(2017, 11, 1)).published_on is None


def test_a_round_hour_past_noon_may_be_midnight_further_east() -> None:
    assert told(structured(datePublished=1_511_452_800)).published_on is None  # 16:00 in Greenwich
    printed = told(structured(datePublished=1_511_452_800), "<p>24 November 2017</p>")
    assert printed.published_on == datetime.date(2017, 11, 24)


def test_the_printed_day_counts_before_the_next_one_in_greenwich() -> None:
    late = MOMENT + 13 * 3600 + 420
    assert told(structured(datePublished=late)).published_on == DAY
    printed = told(structured(datePublished=late), "<p>November 24, 2017, 7:53 am</p>")
    assert printed.published_on == datetime.date(2017, 11, 24)


def test_updates_are_read_in_figures_too() -> None:
    found = told(structured(datePublished=MOMENT, dateModified=(MOMENT + 3 * 86_400) * 1000))
    assert (found.published_on, found.updated_on) == (DAY, datetime.date(2017, 11, 26))
