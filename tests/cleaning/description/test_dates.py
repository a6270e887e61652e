"""Dates as newspapers write them, in many languages; impossible and open ones."""

from __future__ import annotations

import datetime
import time

import pytest

from flows.cleaning.description.calendar.dates import dates_in
from flows.cleaning.description.calendar.months import NAMES, month_of

DAY = datetime.date(2017, 11, 23)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("November 23, 2017", "en"),
        ("23rd of November, 2017", "en"),
        ("Thursday 23 Nov. 2017", "en"),
        ("2017-11-23", None),
        ("2017/11/23", None),
        ("23.11.2017", "de"),
        ("23/11/2017", None),
        ("11/23/17", None),
        ("23-nov-2017", None),
        ("23. November 2017", "de"),
        ("23 novembre 2017", "fr"),
        ("23 de noviembre de 2017", "es"),
        ("23 de novembro de 2017", "pt"),
        ("23 novembre 2017", "it"),
        ("23 noiembrie 2017", "ro"),
        ("23 november 2017", "nl"),
        ("23 november 2017", "sv"),
        ("den 23. november 2017", "da"),
        ("23. nóvember 2017", "is"),
        ("23. marraskuuta 2017", "fi"),
        ("2017 m. lapkričio 23 d.", "lt"),
        ("23 listopada 2017", "pl"),
        ("23 វិច្ឆិកា 2017", "km"),
        ("ថ្ងៃទី២៣ ខែវិច្ឆិកា ឆ្នាំ២០១៧", "km"),
        ("၂၀၁၇ ခုနှစ် နိုဝင်ဘာလ ၂၃ ရက်", "my"),
        ("နိုဝင်ဘာ ၂၃၊ ၂၀၁၇", "my"),
        ("နိုဝင်ဘာလ ၂၃ ရက်၊ ၂၀၁၇", "my"),
        ("2017 оны 11 дүгээр сарын 23", "mn"),
        ("2017 оны 11-р сарын 23", "mn"),
        ("2017 оны арваннэгдүгээр сарын 23", "mn"),
        ("2017 жылғы 23 қараша", "kk"),
        ("23 ნოემბერს, 2017", "ka"),
        ("2017 թ. նոյեմբերի 23", "hy"),
        ("23. listopadu 2017", "cs"),
        ("23. studenoga 2017", "hr"),
        ("2017. november 23.", "hu"),
        ("23 ноября 2017", "ru"),
        ("23 листопада 2017", "uk"),
        ("23 Νοεμβρίου 2017", "el"),
        ("23 Kasım 2017", "tr"),
        ("23 November 2017", "id"),
        ("ngày 23 tháng 11 năm 2017", "vi"),
        ("23 พฤศจิกายน 2560", "th"),
        ("23 พ.ย. 2560", "th"),
        ("२३ नवंबर २०१७", "hi"),
        ("٢٣ نوفمبر ٢٠١٧", "ar"),
        ("23 تشرين الثاني 2017", "ar"),
        ("2017年11月23日", "zh"),
        ("2017년 11월 23일", "ko"),
        ("2017. 11. 23.", "ko"),
        ("November 23,\n2017", "en"),
        ("23\nNov\n2017", "en"),
        ("HealthNOVEMBER 23, 2017Updated", "en"),
        ("23\u200f نوفمبر 2017", "ar"),
    ],
)
def test_the_same_day_in_many_writings(text: str, language: str | None) -> None:
    found = list(dates_in(f"Posted: {text} | by nobody", language=language))
    assert [dated.day for dated in found] == [DAY]


def test_month_names_of_many_languages_have_twelve_months() -> None:
    assert len(NAMES) >= 12
    for language, names in NAMES.items():
        assert len(names.split()) == 12, language
        for number, spellings in enumerate(names.split(), 1):
            assert month_of(spellings.split("/")[0].replace("-", " "), language) == number, (language, number)


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2020",
        "45 May 2019",
        "2019-13-01",
        "00/00/2017",
        "May 32, 2018",
        "12 March 1204",
        "1/1/3000",
        "version 1.2.13",
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert [dated for dated in dates_in(text) if dated.precision == "day"] == []


def test_an_open_order_keeps_both_readings() -> None:
    [dated] = dates_in("03/04/2024")
    assert dated.day is None
    assert dated.readings == (datetime.date(2024, 4, 3), datetime.date(2024, 3, 4))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Submitted by Ana Li on Thu, 05/03/2018 - 14:22", ["2018-05-03"]),
        ("Monday 05/03/2018", ["2018-03-05"]),
        ("Thurs. 5/3/18", ["2018-05-03"]),
        ("Friday, 05/03/2018", ["2018-03-05", "2018-05-03"]),  # neither is one
        ("in the sun 07/01/2018", ["2018-01-07", "2018-07-01"]),  # both are
        ("Ana Li, 05/03/2018", ["2018-03-05", "2018-05-03"]),
    ],
)
def test_a_weekday_says_in_which_order_figures_stand(text: str, days: list[str]) -> None:
    [dated] = dates_in(text)
    assert [str(day) for day in dated.readings] == days


def test_a_month_alone_is_only_a_month() -> None:
    [dated] = dates_in("Spring issue, March 2016")
    assert (dated.precision, dated.day) == ("month", datetime.date(2016, 3, 1))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2017-11-23T10:11:12+07:00", "2017-11-23T10:11:00+07:00"),
        ("2017-11-23T03:11:12.5Z", "2017-11-23T03:11:00+00:00"),
        ("Thu, 23 Nov 2017 10:11:12 GMT", "2017-11-23T10:11:00+00:00"),
        ("November 23, 2017 4:05 p.m. EST", "2017-11-23T16:05:00-05:00"),
        ("22:04 CET, 23 Nov 2017", "2017-11-23T22:04:00+01:00"),
    ],
)
def test_a_time_with_its_zone(text: str, moment: str) -> None:
    [dated] = dates_in(text)
    assert dated.at is not None and dated.at.isoformat() == moment
    assert dated.precision == "minute"


@pytest.mark.parametrize("text", ["23 Nov 2017 10:11", "23 Nov 2017 10:11 IST", "23 Nov 2017 25:61 GMT"])
def test_a_time_without_a_sure_zone_is_no_moment(text: str) -> None:
    [dated] = dates_in(text)
    assert (dated.at, dated.precision, dated.day) == (None, "day", DAY)


@pytest.mark.parametrize(
    "pump", ["2017 ", "1/1/17 ", "November ", "23 November ", "12:00 ", "tháng 1 2017 ", "2017-1-"]
)
def test_hostile_repetition_costs_linear_time(pump: str) -> None:
    def seconds(times: int) -> float:
        began = time.perf_counter()
        for _ in dates_in(pump * times):
            pass
        return time.perf_counter() - began

    seconds(100)
    assert seconds(40_000) < 40 * max(seconds(4_000), 0.005)
