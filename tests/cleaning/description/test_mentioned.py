"""Days of which a page tells, and which date nothing: in its first sentence, under a picture, of an event, below it."""

from __future__ import annotations

import datetime

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe

TITLE = "The mill wheel of Brackwater turns once more"
BODY = (
    "The wheel of the old mill turned on Sunday for the first time in ninety years, and half of Brackwater had come to watch.",
    "Volunteers had spent six winters on it, the miller's granddaughter said, most of them lying on their backs in cold mud.",
    "Flour will be ground there on two days a week, and the bakery next door has promised to buy all that the mill can make.",
)
DAY = datetime.date(2018, 9, 14)


def dated(*lines: str) -> datetime.date | None:
    return describe(clean("\n".join(lines))).published_on


@pytest.mark.parametrize(
    "sentence",
    [
        "On 3 October 1928 the wheel of the old mill stood still, and nobody in Brackwater thought that it would ever turn again.",
        "October 3, 1928 was the day on which the miller of Brackwater locked his door for the last time and threw the key away.",
        "Am 3. Oktober 1928 stand das Rad der alten Mühle still, und in Brackwasser glaubte niemand, dass es sich je wieder dreht.",
        "Le 3 octobre 1928, la roue du vieux moulin s'arrêtait, et personne au village ne croyait la voir tourner un jour.",
        "3 października 1928 roku koło starego młyna stanęło i nikt we wsi nie wierzył, że kiedyś znowu się obróci.",
        "1928年10月3日，老磨坊的水轮停了下来，村里没有人相信它还会再转动，磨坊主锁上门走了。",
    ],
)
def test_the_day_of_which_a_text_tells_first_dates_nothing(sentence: str) -> None:
    assert dated(TITLE, sentence, *BODY) is None
    assert dated(TITLE, "14 September 2018", sentence, *BODY) == DAY


@pytest.mark.parametrize("lead", ["BRACKWATER, Sept 14, 2018 (KPL) - ", "Brackwater, 14 September 2018 – "])
def test_the_day_of_a_dateline_does(lead: str) -> None:
    assert dated(TITLE, lead + BODY[0], *BODY[1:]) == DAY


@pytest.mark.parametrize(
    "line",
    [
        "The mill at Brackwater on 9 May 2011.", "The miller with his family, 9 May 2011. Photo: Jo Wit / Quayside",
        "Mill Meadow, 9-11 May 2019", "Mill fair, 28 April to 3 May 2019", "Mill Meadow, 9 May 2019, 10am-4pm", "Mill Meadow, 9 May 2019, 10:00 – 16:30",
        "— Ana Li (@anali_mills) May 9, 2011", "Today is Thursday, 9 May 2019", "This page was generated on 9 May 2019",
    ],
)  # fmt: skip
def test_a_picture_an_event_and_the_clock_date_nothing(line: str) -> None:
    assert dated(TITLE, line, *BODY) is None
    assert dated(TITLE, line, "14 September 2018", *BODY) == DAY


@pytest.mark.parametrize(
    "below",
    [
        ("More from Village life", "Roof of the school mended", "9 May 2011"),
        (
            "2 comments",
            "wheelwright says:",
            "9 May 2011 at 4:15 pm",
            "I wish my father had lived to see this day.",
        ),
        ("Read also", "Share", "Roof of the school mended, 9 May 2011"),
    ],
)
def test_what_stands_below_the_article_dates_nothing(below: tuple[str, ...]) -> None:
    assert dated(TITLE, *BODY, *below) is None
    assert dated(TITLE, *BODY, "14 September 2018", *below) == DAY


@pytest.mark.parametrize(
    "line", ["14.09.2018 - 15:26 Uhr", "September 14, 2018 - 4.34pm", "By Ana Li on Friday, September 14, 2018 at 11:04 a.m.", "Ana Li, 14 September 2018"]
)  # fmt: skip
def test_a_clock_behind_the_day_or_a_name_before_it_does_not_matter(line: str) -> None:
    assert dated(TITLE, line, *BODY) == DAY


@pytest.mark.parametrize(
    "box",
    [
        ("Date: 9 May 2019", "Time: 7pm", "Venue: Mill Meadow"),
        ("When", "9 May 2019", "Where", "Mill Meadow"),
        ("Kiedy:", "9 maja 2019", "Gdzie:", "Stary młyn"),
        ("Когда:", "9 мая 2019", "Где:", "Старая мельница"),
        ("Datum: 9. Mai 2019", "Beginn: 19 Uhr", "Eintritt: frei"),
    ],
)
def test_the_day_of_an_event_with_its_place_dates_nothing(box: tuple[str, ...]) -> None:
    assert dated(TITLE, *box, *BODY) is None
    assert dated(TITLE, "14 September 2018", *box, *BODY) == DAY


def test_a_date_in_a_box_without_a_place_does() -> None:
    assert dated(TITLE, "Date: 14 September 2018", "Time: 10:15", *BODY) == DAY


@pytest.mark.parametrize(
    "rows",
    [
        ("9 May 2011", "411", "10 May 2011", "388", "11 May 2011", "402"),
        ("9 May 2011", "The wheel is taken down.", "3 June 2011", "The wheel comes back.", "4 July 2011", "It turns."),
        ("Roof of the school mended", "Petra Hollins | May 9, 2011", "Eels are back", "Jo Wit | May 9, 2011", "A new bell", "Jo Wit | May 4, 2011", "The old bell", "Jo Wit | May 2, 2011"),
        ("9 May 2011: the wheel is taken down", "3 June 2011: new paddles, prices updated", "4 July 2011: a photograph added"),
    ],
)  # fmt: skip
def test_days_in_rows_are_a_tables_or_a_lists(rows: tuple[str, ...]) -> None:
    assert dated(TITLE, *rows, *BODY) is None
    assert dated("Friday, 14 September 2018", TITLE, *rows, *BODY) == DAY


def test_labelled_days_in_rows_below_the_text_are_those_of_other_stories() -> None:
    others = (
        "Roof of the school mended", "Published by Petra Hollins | 19/05/2011", "Eels are back", "Published by Jo Wit | 14/05/2011",
        "A new bell", "Published by Jo Wit | 28/03/2011",
    )  # fmt: skip
    assert dated(TITLE, *BODY, "Similar stories", *others) is None
    assert dated(TITLE, "Published by Ana Li | 14/09/2018", *BODY, "Similar stories", *others) == DAY


@pytest.mark.parametrize(
    "box",
    [
        ("Author: Petra Hollins", "Released: May 9, 2011 by Quayside Books", "Genre: History"),
        ("Author: Petra Hollins", "Released:", "May 9, 2011 by", "Quayside Books", "Genre:", "History"),
        ("Autorin: Petra Hollins", "Erscheinungsdatum: 9. Mai 2011", "Verlag: Uferbuch", "Seiten: 211"),
    ],
)
def test_the_day_on_which_a_reviewed_work_came_out_dates_nothing(box: tuple[str, ...]) -> None:
    assert dated(TITLE, *box, *BODY) is None
    assert dated(TITLE, "14 September 2018", *box, *BODY) == DAY


def test_a_release_of_news_is_dated_by_its_label() -> None:
    assert dated(TITLE, "Released: 14 September 2018", *BODY) == DAY


def test_a_teaser_above_the_headline_neither_dates_nor_signs_it() -> None:
    teaser = (
        "Roof of the school mended", "By Petra Hollins", "9 May 2011",
        "The rain no longer falls on the desks of the school in Brackwater.",
    )  # fmt: skip
    found = describe(clean("\n".join((TITLE, "Menu", *teaser, TITLE, *BODY))))
    assert (found.published_on, found.authors) == (None, ())
    own = describe(clean("\n".join((TITLE, "Menu", *teaser, TITLE, "By Ana Li", "14 September 2018", *BODY))))
    assert (found.headline, own.published_on, own.authors) == (TITLE, DAY, ("Ana Li",))


def test_without_the_pages_title_nothing_above_is_a_teaser() -> None:
    above = (
        "Menu",
        "The wheel on the river turns again",
        "14 September 2018",
        "All that is said here was true on that day.",
    )
    assert dated(*above, TITLE, *BODY) == DAY


FILM = (
    "The film tells of a ferryman who must choose between the river and his daughter, and it does so without any haste at all.",
    "Ana Li, who plays the daughter, has not been seen in the cinema for nine years and carries every scene that she is in.",
    "Nobody in the hall spoke for a while after the light went on, which says more than any number of stars could have said.",
)


@pytest.mark.parametrize("line", ["Released: 9 May 2011", "Released 9 May 2011", "Release date: 9 May 2011"])
def test_the_day_on_which_a_film_came_out_dates_nothing(line: str) -> None:
    assert dated("The ferryman", line, *FILM) is None
    assert dated("The ferryman", *FILM, line) is None
    assert dated("The ferryman", "14 September 2018", line, *FILM) == DAY
    assert dated("The ferryman", line.replace("9 May 2011", "14 September 2018"), *BODY) == DAY
    assert (
        dated("The ferryman", "PRESS RELEASE", line.replace("9 May 2011", "14 September 2018"), *FILM) == DAY
    )


@pytest.mark.parametrize(
    "line",
    [
        "In cinemas 9 May 2011",
        "Kinostart: 9. Mai 2011",
        "Estreno: 9 de mayo de 2011",
        "Sortie : 9 mai 2011",
        "Al cinema dal 9 maggio 2011",
        "Premiera: 9 maja 2011",
        "Премьера: 9 мая 2011",
        "发售日期：2011年5月9日",
        "개봉일: 2011년 5월 9일",
    ],
)
def test_when_something_may_be_bought_or_seen_dates_nothing(line: str) -> None:
    assert dated(TITLE, line, *BODY) is None
    assert dated(TITLE, line, "14 September 2018", *BODY) == DAY


@pytest.mark.parametrize(
    "place",
    [
        "Brackwater, 20:00",
        "Town hall, Brackwater, 8 pm",
        "Brackwater · at 7.30 p.m.",
        "Brackwasser, 20 Uhr",
        "20 Uhr, Stadthalle",
        "Salle des fêtes, 20h30",
        "Teatro, a las 20:00 h",
    ],
)
def test_a_day_above_a_place_and_an_hour_is_an_events(place: str) -> None:
    assert dated(TITLE, "9 May 2011", place, *BODY) is None
    assert dated(TITLE, "14 September 2018", "9 May 2011", place, *BODY) == DAY


@pytest.mark.parametrize(
    "below", ["20:00", "Brackwater", "Ana Li, 20:00", "Thursday, 20:00", "Brackwater, 20:07"]
)
def test_a_day_above_a_place_or_an_hour_is_the_texts(below: str) -> None:
    assert dated(TITLE, "14 September 2018", below, *BODY) == DAY
