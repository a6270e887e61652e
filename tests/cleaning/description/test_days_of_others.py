"""Days that a text tells of in a short sentence or behind a label date nothing, in the languages of newsrooms."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.dating.neighbours import names_ahead
from flows.documents import Page

TEXTS = {
    "en": """Harbour wall of Kelso gives way
{}
The harbour wall of Kelso gave way early on Friday after a night of heavy rain, and forty families had to leave their homes.
The town council will meet next week to decide who pays for the repairs, which engineers put at two million pounds.""",
    "cs": """Přístavní zeď v Kelsu se zřítila
{}
Přístavní zeď v Kelsu se zřítila v pátek ráno po noci s prudkým deštěm a čtyřicet rodin muselo opustit své domovy u nábřeží.
Zastupitelstvo se sejde příští týden, aby rozhodlo, kdo zaplatí opravu, která bude stát dva miliony korun.""",
    "ru": """Стена порта Келсо рухнула
{}
Стена порта Келсо рухнула в пятницу утром после ночи сильного дождя, и сорок семей вынуждены были покинуть свои дома у набережной.
Городской совет соберётся на следующей неделе, чтобы решить, кто заплатит за ремонт, который обойдётся в два миллиона рублей.""",
    "zh": """一夜大雨后凯尔索港口堤墙倒塌
{}
周五清晨，一夜大雨之后，凯尔索港口的堤墙倒塌，码头附近的四十户人家被迫离开家园。
市议会将于下周开会，决定由谁支付维修费用，工程师估计需要两百万元。""",
    "he": """קיר הנמל של קלסו קרס
{}
קיר הנמל של קלסו קרס ביום שישי בבוקר אחרי לילה של גשם כבד, וארבעים משפחות נאלצו לעזוב את בתיהן ליד הרציף.
מועצת העיר תתכנס בשבוע הבא כדי להחליט מי ישלם על התיקון, שיעלה שני מיליון שקלים.""",
}


def day_of(language: str, line: str) -> str:
    page = Page(TEXTS[language].format(line))
    return str(describe(clean(page.text), page).published_on)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Court date: 4 March 2024"),
        ("en", "Date limite : 4 mars 2024"),
        ("en", "Archivfoto vom 4. März 2019"),
        ("en", "Hasta el 4 de marzo de 2024"),
        ("en", "Jusqu’au 4 mars 2024"),
        ("cs", "Soud začne 4. března 2024."),
        ("cs", "Uzávěrka: 4. března 2024"),
        ("cs", "Od 4. března 2024"),
        ("ru", "Мост открыли 4 марта 1924 года."),
        ("ru", "До 4 марта 2024"),
        ("zh", "大桥于1924年3月4日通车。"),
        ("zh", "截止日期：2024年3月4日"),
        ("he", "הגשר נפתח ב-4 במרץ 1924."),
    ],
)
def test_a_day_told_of_is_not_that_of_publication(language: str, line: str) -> None:
    assert day_of(language, line) == "None"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "3 November 2023."),
        ("en", "Kelso, 3 November 2023."),
        ("en", "Ana Li, Friday, 3 November 2023."),
        ("en", "Publication date: 3 November 2023"),
        ("cs", "Kelso, pátek 3. listopadu 2023."),
        ("ru", "Келсо, 3 ноября 2023 года."),
        ("zh", "凯尔索，2023年11月3日。"),
        ("he", "3 בנובמבר 2023."),
    ],
)
def test_a_day_by_itself_or_behind_a_place_is(language: str, line: str) -> None:
    assert day_of(language, line) == "2023-11-03"


def test_what_is_longer_than_a_line_of_names_names_nobody() -> None:
    assert names_ahead("Ana Li, " * 20) == 20
    assert names_ahead("Ana Li, " * 2_000) == 0
