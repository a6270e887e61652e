"""Which of the days above a text are of its publication, and which of what it tells of."""

from __future__ import annotations

import datetime

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe

TITLE = "Harbour master Rolf Tuck is remembered in Kelso"
BODY = (
    "Rolf Tuck, who ran the harbour of Kelso for thirty years and never learned to swim, was remembered in a service on Friday.",
    "At fourteen he went to sea, and at thirty he came back with a limp, a parrot and the papers of a first mate.",
    "The council made him harbour master because nobody else had applied, as he liked to tell those who asked him.",
    "In his time the pier was rebuilt twice, and the lighthouse was sold to a hotel that has never opened its doors.",
)
DAY = datetime.date(2019, 6, 14)


def dated(*lines: str) -> datetime.date | None:
    return describe(clean("\n".join((TITLE, *lines, *BODY)))).published_on


OF_SOMETHING_ELSE = (
    "March 4, 1931 - June 12, 2019",
    "4 March 1931 – 12 June 2019",
    "* 4. März 1931 † 12. Juni 2019",
    "† 12. Juni 2019",
    "1931年3月4日－2019年6月12日",
    "Date of birth: 4 March 1931",
    "Date of birth:\n4 March 1931",
    "Geburtsdatum: 4. März 1931",
    "Fecha de nacimiento: 4 de marzo de 1931",
    "Event date: 4 July 2019",
)


@pytest.mark.parametrize("line", OF_SOMETHING_ELSE)
def test_a_life_and_what_is_labelled_as_something_else_date_nothing(line: str) -> None:
    assert dated(line) is None
    assert dated(line, "14 June 2019") == DAY
    assert dated("14 June 2019", line) == DAY


def test_a_week_from_publication_to_update_is_no_life() -> None:
    assert dated("June 14, 2019 - June 21, 2019") == DAY


def test_when_something_comes_out_dates_a_text_where_nothing_else_does() -> None:
    assert dated("Release date: 14 June 2019") == DAY
    assert dated("Release date: 4 March 2019", "14 June 2019") == DAY


@pytest.mark.parametrize(
    "line", ["Kelso Rovers v Marwick Town, 9 June 2019", "The pier in the storm on 9 June 2019"]
)
def test_a_line_that_is_a_date_outdoes_one_that_tells_of_a_day(line: str) -> None:
    assert dated(line, "By Ana Holmqvist", "14 June 2019") == DAY
    assert dated("14 June 2019", line) == DAY


def test_behind_a_name_a_day_still_dates() -> None:
    assert dated("Ana Maria Holmqvist Tuck, 14 June 2019") == DAY


def test_behind_several_names_and_a_place_too() -> None:
    names = "Ana María R. Holmqvist / Jo de la Wit Marwick"
    assert dated(f"{names} 14 JUN 2019 - 12:14 CET") == DAY
    assert dated("What the boats, ropes and sails of the harbour cost on 14 June 2019") is None
    text = (f"{TITLE}", f"{names} 14 JUN 2019 - 12:14 CET", *BODY)
    assert describe(clean("\n".join(text))).authors == ("Ana María R. Holmqvist", "Jo de la Wit Marwick")
    told = describe(
        clean("\n".join((*text, "The crews of Marwick wait, as all Marwick does, until the boats are back.")))
    )
    assert told.authors == ("Ana María R. Holmqvist", "Jo de la Wit")


def test_what_is_printed_below_readers_comments_is_as_near_as_without_them() -> None:
    said = "I rowed with him for eleven years, and he never once let go of the boat before everybody was out of it."
    thread = [f"Reader {n} on September {n}, 2018 at 6:34 am said:\n{said}\nReply" for n in range(10, 28)]
    text = "\n".join(
        (TITLE, *BODY, "18 Comments", *thread, "More from the harbour", "Published on 14 June 2019")
    )
    assert describe(clean(text)).published_on == DAY


def test_buttons_part_a_date_from_who_wrote_it() -> None:
    above = (TITLE, "Jun 14, 2019 – 4:39 PM", "Text Size", "Email This")
    assert describe(
        clean("\n".join((*above, "Ana Holmqvist Senior Harbour Correspondent", *BODY)))
    ).authors == ("Ana Holmqvist",)
    assert describe(clean("\n".join((*above, "Two Piers", *BODY)))).authors == ()


def test_behind_a_bylines_bar_a_day_dates_whatever_follows() -> None:
    line = "By ANA HOLMQVIST, Executive Harbour Editor | Friday June 14, 2019 @ 6:43pm EDTTags: Boats, Ropes, Piers of the North, Ferry Money, Harbour Masters"
    assert dated(line) == DAY
    assert dated(line.replace("By ANA HOLMQVIST", "The ferry")) is None
