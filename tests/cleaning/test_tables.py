"""What looks like a page's foot and stands amid an article: tables of one cell a line, timelines, lines of where to write."""

from __future__ import annotations

import pytest

from benchmarks.interrupted import articles, interrupted
from flows.cleaning.matching.matcher import Matcher
from flows.cleaning.rules import RULES
from flows.cleaning.steps.mildness import reached
from flows.cleaning.steps.sheet import Sheet, Verdict
from flows.cleaning.steps.tables import tabled, tables
from flows.cleaning.steps.timelines import days
from flows.cleaning.text.lines import lines_of

MATCHER = Matcher(RULES)
PROSE = "The library of Lindholm lent more books last year than in any year since it was opened in 1911."
TOWNS = ["Askholm", "Brevik", "Corvo", "Drumlin", "Elsmere", "Fjordby"]


def sheet_of(*rows: str) -> Sheet:
    lines = list(lines_of("\n".join(rows)))
    return Sheet([line.text for line in lines], MATCHER.match(lines)[0])


def found(*rows: str) -> list[str]:
    """The cells of the tables between two paragraphs."""
    sheet = sheet_of(PROSE, *rows, PROSE)
    return [sheet.texts[at] for table in tables(sheet) for at in table]


@pytest.mark.parametrize("place", ["amid", "late"])
@pytest.mark.parametrize("thing", ["table", "timeline"])
def test_of_no_page_of_ours_anything_is_lost_around_it(thing: str, place: str) -> None:
    told = [one for page in articles(None) if (one := interrupted(*page, thing, place)) is not None]
    assert len(told) > 20
    assert [(gone, made - kept) for _, gone, made, kept in told] == [(0, 0)] * len(told)


def test_a_table_is_names_and_figures_by_turns_below_its_heads() -> None:
    rows = [
        cell for number, town in enumerate(TOWNS) for cell in (town, f"{number}1.5 %", f"€{number + 3},200")
    ]
    assert found("Town", "Share", "Debt", *rows) == ["Town", "Share", "Debt", *rows]
    ranked = [cell for number, town in enumerate(TOWNS, 1) for cell in (str(number), town)]
    assert found(*ranked) == ranked
    scored = [cell for number, town in enumerate(TOWNS) for cell in (town, f"{number}-1", f"{number + 2}–0")]
    assert found(*scored) == scored


def test_a_table_may_have_empty_cells() -> None:
    rows = [
        cell
        for number, town in enumerate(TOWNS)
        for cell in (town, f"{number}12", f"{number}7", f"{number}9")
    ]
    del rows[13]
    assert found("Town", "Boats", "Crews", "Ports", *rows) == ["Town", "Boats", "Crews", "Ports", *rows]


@pytest.mark.parametrize(
    "rows",
    [
        [cell for name in ("Facebook", "Twitter", "Pinterest", "Email", "Reddit", "WhatsApp") for cell in (name, f"{len(name)}2")],
        [cell for number, town in enumerate(TOWNS, 1) for cell in (f"#{number}", "Compare", town)],
        [str(day) for day in range(1, 32)],
        [cell for town in TOWNS for cell in (f"Why the harbour of {town} will be closed until the spring", "12")],
        [cell for number, town in enumerate(TOWNS) for cell in (f"{town}新桥开通两岸居民等了二十年终于等到", "看看新闻", "0")],
        TOWNS * 3,
        [cell for number, town in enumerate(TOWNS[:3]) for cell in (town, str(number))],
    ],
    ids=["shares", "buttons", "a calendar", "titles", "titles without spaces", "names", "few rows"],
)  # fmt: skip
def test_what_only_looks_like_a_table_is_none(rows: list[str]) -> None:
    assert found(*rows) == []


def test_a_table_stays_where_the_article_goes_on_around_it() -> None:
    rows = [
        "Boats of six towns",
        *(cell for town in TOWNS for cell in (town, f"{len(town)}12", f"{len(town)}.5%")),
    ]

    def told(above: bool, below: bool) -> list[str]:
        sheet = sheet_of(PROSE, *rows, "Home", PROSE)
        sheet.verdicts.extend([Verdict(False, 0.01, "")] * len(sheet))
        sheet.keep([0] * above + [len(sheet) - 1] * below)
        return [sheet.texts[at] for at in tabled(sheet, tables(sheet))]

    assert told(True, True) == [*rows, "Home"]
    assert told(True, False) == told(False, True) == []


def test_days_of_a_timeline_stand_between_sentences_and_rise() -> None:
    def told(*rows: str) -> list[str]:
        sheet = sheet_of(PROSE, *rows)
        return [sheet.texts[at] for at in days(sheet)]

    dates = ["3 June 2018", "14 June 2018", "2 October 2018"]
    assert told(*(line for date in dates for line in (date, PROSE))) == dates
    assert told(*(line for date in reversed(dates) for line in (date, PROSE))) == []
    assert told(*(line for date in dates for line in ("Ina Li", date, PROSE))) == []
    assert told(*(line for date in dates[:2] for line in (date, PROSE))) == []


def test_where_to_write_is_of_the_article_where_a_paragraph_goes_on_right_below() -> None:
    def told(*rows: str) -> list[str]:
        sheet = sheet_of(PROSE, *rows)
        return [sheet.texts[at] for at in sorted(reached(sheet))]

    addresses = ["Askholm: ferry@askholm.example", "Brevik: boats@brevik.example"]
    assert told(*addresses, PROSE) == addresses
    assert told(addresses[0], PROSE, addresses[1], "Terms of use", PROSE) == addresses[:1]
    assert told(*addresses) == []
