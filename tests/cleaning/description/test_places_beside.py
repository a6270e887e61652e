"""A place, a paper or a day that stands where a name or the day of publication does."""

from __future__ import annotations

import datetime

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.people.names import names_in

TITLE = "El molino de Agua Mansa vuelve a girar"
BODY = (
    "La rueda del viejo molino giró el domingo por primera vez en noventa años, y media villa de Agua Mansa acudió a verla.",
    "Los voluntarios le dedicaron seis inviernos, contó la nieta del molinero, casi siempre tumbados en el barro frío.",
    "Dos días por semana se molerá harina, y la panadería de al lado ha prometido comprar toda la que salga de Agua Mansa.",
)


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (("ANA LIRIO", "Agua Mansa 25/03/2019 07:00"), ("Ana Lirio",)),
        (("Ana Lirio / Jo Prado", "Agua Mansa | 25 mar 2019 - 07:00"), ("Ana Lirio", "Jo Prado")),
        (("Ana Lirio", "Mia Bosque 25/03/2019 07:00"), ("Mia Bosque",)),
    ],
)
def test_the_place_below_a_name_wrote_nothing(lines: tuple[str, ...], authors: tuple[str, ...]) -> None:
    found = describe(clean("\n".join((TITLE, *lines, *BODY))))
    assert (found.authors, found.published_on) == (authors, datetime.date(2019, 3, 25))


def test_a_paper_behind_a_name_is_no_second_author() -> None:
    assert names_in("By Ana Li, The Quay").authors == ("Ana Li",)
    assert names_in("The Quay Team").authors == ("The Quay Team",)


def test_the_day_in_a_headline_is_outdone_by_one_of_its_own_line() -> None:
    text = "\n".join(
        (
            "14 de marzo de 2019: el día en que se salvó el molino",
            "Por Ana Lirio",
            "21 de marzo de 2019",
            *BODY,
        )
    )
    assert describe(clean(text)).published_on == datetime.date(2019, 3, 21)


def test_a_day_with_the_ending_of_its_language_is_told() -> None:
    lead = "1928. október 3-án állt meg az öreg malom kereke, és a faluban senki sem hitte, hogy valaha még forogni fog."
    assert describe(clean("\n".join(("Megint forog a malom", lead, *BODY)))).published_on is None
