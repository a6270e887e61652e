"""What pages in other languages state and print of who wrote them and when, and what is none of it."""

from __future__ import annotations

import datetime

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.bylines.stated_names import stated_names
from flows.cleaning.description.people.names import names_in
from flows.documents import Block, Description, Page

TITLE = "河口渡口时隔九年重新开船"
BODY = (
    "渡口昨天重新开船，三百多名乘客乘坐了第一班渡轮，镇长说修理用了六个星期，费用由省里承担。",
    "两艘渡轮从周一到周五每小时一班，周末每两小时一班，船票仍是两元，老人和学生不收钱，镇长说。",
    "没有人再相信它会回来，渡口边的旅店老板说，他已经等了九年，从最后一班船开走的那天起。",
)


def told(*head: str, **hints: str) -> Description:
    text = "\n".join((TITLE, *head, *BODY))
    page = Page(text, blocks=(Block(0, len(text), "p"),), hints={f"meta:{k}": v for k, v in hints.items()})
    return describe(clean(text), page)


@pytest.mark.parametrize(
    "stated",
    [
        "河口财经网", "河口新闻-自媒体综合", "河口新聞社", "하구일보", "Discuz! Team and Comsenz UI Team", "Hafenverein Lindholm e.V.",
        "Quay Design, www.quay-design.example", "by Taboolaby Taboola",
    ],
)  # fmt: skip
def test_houses_tools_and_who_made_the_pages_wrote_nothing(stated: str) -> None:
    found = stated_names({"meta:authors": stated})
    assert found is None or found[0].authors == ()


@pytest.mark.parametrize(
    ("stated", "author"),
    [
        ("Autor/in: Korinna Lund", "Korinna Lund"), ("Autori: Anna Ūdre", "Anna Ūdre"), ("Autor:in: Bo Holm", "Bo Holm"),
        ("고은비 나무 칼럼니스트", "고은비"), ("李文昭", "李文昭"),
    ],
)  # fmt: skip
def test_labels_before_and_roles_behind_a_name_are_not_of_it(stated: str, author: str) -> None:
    assert names_in(stated).authors == (author,)


def test_a_printed_chinese_name_beats_the_house_that_markup_states() -> None:
    found = told("2019-09-26 12:11 来源：河口网 作者：李在山", authors="河口时报网")
    assert found.authors == ("李在山",)


def test_what_led_to_the_day_is_not_of_the_name() -> None:
    text = "Die Fähre kehrt zurück\n\nVon Christian am 03.05.2013\n\n" + "\n\n".join(
        (
            "Die Fähre ist am Dienstag nach neun Jahren an den Kai zurückgekehrt, und vierhundert Leute sahen zu.",
        )
        * 2
    )
    found = describe(clean(text))
    assert (found.byline, found.authors) == ("Christian", ("Christian",))


def test_a_year_is_no_section_and_the_site_itself_no_source() -> None:
    found = told("2021-03-04 10:15 来源：本站原创", section="2016")
    assert (found.section, found.original_publisher) == (None, None)


def test_a_day_right_above_a_text_dates_it_though_a_long_menu_parts_it_from_the_title() -> None:
    menu = [f"第{number}频道" for number in range(70)]
    assert told(*menu, "2019-09-25 08:00").published_on == datetime.date(2019, 9, 25)
    assert told(*menu[:60], "2019-09-25", *menu[60:], "2019-09-25").published_on is None
