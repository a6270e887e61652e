"""A line that says "by" in one language is no byline on a page in another."""

from __future__ import annotations

import pytest

from flows.cleaning.matching.matcher import Matcher
from flows.cleaning.rules import RULES
from flows.cleaning.steps.prepositions import foreign
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.lines import lines_of

MATCHER = Matcher(RULES)


def freed(*rows: str) -> list[str]:
    """What is no byline though a rule takes it for one."""
    found = list(lines_of("\n".join(rows)))
    claimed, _ = MATCHER.match(found)
    return [found[at].text for at in foreign(Sheet([line.text for line in found], claimed))]


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("Na Rynku Starym", "Most nad rzeką zamknięto w poniedziałek, bo jeden z filarów pękł."),
        ("Na Sombra da Serra", "A ponte foi fechada na segunda-feira, porque um dos pilares cedeu."),
        ("Na Václavském Náměstí", "Most byl v pondělí uzavřen, protože jeden z pilířů praskl."),
        ("Per Olsen Lund", "Broen ble stengt mandag, fordi en av pilarene sprakk."),
        ("De Jonge Meester", "De brug ging maandag dicht, omdat een van de pijlers scheurde."),
        ("De Norte A Sur", "El puente se cerró el lunes, porque se agrietó uno de los pilares."),
        ("От Камня До Моря", "Мост закрыли в понедельник, потому что одна из опор треснула."),
        ("Nina Holm Lund", "The bridge was closed on Monday, because one of the piers had cracked."),
    ],
)
def test_such_a_line_is_no_byline_on_a_page_in_another_language(line: str, prose: str) -> None:
    assert freed("Bro", line, prose) == [line]


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("Na Asha Juma", "Daraja la mto lilifungwa baada ya nguzo moja kupasuka, lakini hakuna mtu wa kulaumiwa."),
        ("Ni Ana Reyes", "Isinara ang tulay noong Lunes dahil sa bitak ng isa sa mga haligi."),
        ("De Ion Popescu", "Podul a fost închis luni, după ce un pilon s-a crăpat, și nimeni nu știe pentru cât timp."),
        ("Per Marta Soler", "El pont es va tancar dilluns amb tots els pilars dels costats esquerdats."),
        ("От Иван Петров", "Мостът беше затворен, след като една опора се напука, и няма да бъде отворен като преди. Това ще трае."),
        ("De Anne Petit, correspondante", "Le pont a été fermé lundi."),
        ("De Ana Soler 03/06/2019", "El puente se cerró el lunes."),
        ("By Ana Li", "Most nad rzeką zamknięto w poniedziałek."),
    ],
)  # fmt: skip
def test_it_is_one_in_its_own(line: str, prose: str) -> None:
    assert freed("Bro", line, prose) == []
