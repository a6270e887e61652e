"""Where a byline's name was lost, or a line only looks like one: nobody is named."""

from __future__ import annotations

import re

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.bylines import byline as bylines
from flows.cleaning.description.bylines import dated_names
from flows.cleaning.description.bylines.stated_names import stated_names
from flows.cleaning.description.people import uncased
from flows.cleaning.description.people.names import names_in
from flows.cleaning.description.people.persons import is_person
from flows.documents import Page

TITLE = "The ferry returns to the northern quay after nine years"
BODY = (
    "The ferry returned to the northern quay on Tuesday after nine years, and four hundred people were there to see it come in.",
    "The harbour board had promised the return three times before, the last time in the spring, when the new pier was opened.",
    "Two boats will cross every hour from Monday to Friday, the board said, and one every two hours at the end of the week.",
)


@pytest.mark.parametrize(
    "lines",
    [
        "By and", "By\n\nText size", "von\n\nArtikel drucken\n\nArtikel teilen", "By\n\nThe old ferry enters the harbour", "Written by\n\nSenior Staff Writer",
        "PDF Version\n\nMarch 3, 2019", "Suggested Searches\n\nMarch 3, 2019", "By q_admin", "By admin2",
        "Выйти из полноэкранного режима\n\nMarch 3, 2019", "March 3, 2019\n\nMinister Ana Li and Captain Jo Wit at the quay | Bildquelle: Hafen",
    ],
)  # fmt: skip
def test_nobody_is_named(lines: str) -> None:
    assert describe(clean("\n\n".join((TITLE, lines, *BODY)))).authors == ()


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        ("By\n\nAna Li\n\n, Global Desk\n\nShare", ("Ana Li",)), ("By\n\nAna Li | The Harbour Newsroom", ("Ana Li",)), ("By\n\nHarbour Weekly", ("Harbour Weekly",)),
        ("Анна Ли\n\nMarch 3, 2019", ("Анна Ли",)), ("By Ana de la Cruz", ("Ana de la Cruz",)),
        ("By Ana Li2019-03-03 21:32:46 UTC", ("Ana Li",)),
    ],
)  # fmt: skip
def test_somebody_is(lines: str, authors: tuple[str, ...]) -> None:
    assert describe(clean("\n\n".join((TITLE, lines, *BODY)))).authors == authors


def test_a_label_below_the_word_that_leads_to_a_name_is_none() -> None:
    lines = "Written by\n\nFor the Harbour Post\n\nFiled Under\n\nNews"
    assert describe(clean("\n\n".join((TITLE, lines, *BODY)))).authors == ()


def test_a_name_run_together_with_itself_is_one() -> None:
    assert names_in("Ana LindholmAna Lindholm").authors == ("Ana Lindholm",)


def test_what_is_left_behind_an_unnamed_part_is_no_author() -> None:
    assert names_in("The Quay Productions: Blog & Podcast").authors == ()


def test_who_is_stated_again_as_in_an_address_is_one_author() -> None:
    found = stated_names({"json-ld:authors": ("Chuck Li", "chuck-li")})
    assert found is not None and found[0].authors == ("Chuck Li",)


def test_small_letters_of_other_alphabets_are_small() -> None:
    assert is_person("Анна Ли") and is_person("Άννα Λι") and is_person("Łucja Żak")
    assert not is_person("Анна ушла") and not is_person("Merritt d. Titus")


def test_what_joined_the_lost_names_is_no_byline() -> None:
    assert describe(clean("\n\n".join((TITLE, "By and", *BODY)))).byline is None


@pytest.mark.parametrize(
    "heading", ["Further Reading", "Mehr zum Thema", "LEIA MAIS", "ЧИТАЙТЕ ТАКЖЕ", "İlgili Haberler"]
)
def test_what_heads_other_stories_below_the_body_signs_nothing(heading: str) -> None:
    below = (
        heading,
        "The inn that nobody wanted",
        "Why tolls rise in autumn",
        "Ten piers and their builders",
    )
    assert describe(clean("\n".join((TITLE, "3 March 2019", *BODY, *below)))).authors == ()


def test_who_signs_above_such_a_heading_does() -> None:
    below = ("Marit Holm", "Further Reading", "The inn that nobody wanted", "Why tolls rise in autumn")
    assert describe(clean("\n".join((TITLE, "3 March 2019", *BODY, *below)))).authors == ("Marit Holm",)


@pytest.mark.parametrize(
    "line",
    [
        "Buenos Aires, 14 June 2019", "14 June 2019, Buenos Aires", "Abu Dhabi - 14 June 2019", "KUALA LUMPUR, 14 June 2019", "Climate Change | 14 June 2019",
        "San Roque, 14 June 2019", "Real Estate | 14 June 2019", "Local Government\n14 June 2019", "14 June 2019\nMiddle East", "Middle East",
        "Medio Ambiente | 14 June 2019", "Dolna Morava, 14 June 2019",
    ],
)  # fmt: skip
def test_a_place_or_a_topic_beside_the_day_wrote_nothing(line: str) -> None:
    told = "A second pier is planned in Dolna Morava, where the old road meets the customs house, the harbour board said on Friday."
    assert describe(clean("\n".join((TITLE, line, *BODY, told)))).authors == ()


@pytest.mark.parametrize(
    "line",
    ["Marit Holm, 14 June 2019", "MARIT HOLM | 14 June 2019", "14 June 2019\nMarit Holm", "Marit Holm"],
)
def test_a_name_beside_it_did(line: str) -> None:
    assert describe(clean("\n".join((TITLE, line, *BODY)))).authors == ("Marit Holm",)


@pytest.mark.parametrize(
    "company",
    [
        "Hafenbote Verlag GmbH", "Quay Notes Ltd.", "The Quay Shepherd LLC", "AWK Molo Sp. z o.o.", "Kikötő Lap Kft.", "Přístav s.r.o.", "Molo Editore S.p.A.", "Luka d.o.o.", "ООО «Пристань»", "Havnen ApS", "Rıhtım A.Ş.", "PT Dermaga Media",
        "港口新闻有限公司", "株式会社みなと", "Kade B.V.",
    ],
)  # fmt: skip
def test_a_company_wrote_nothing(company: str) -> None:
    assert names_in(company).authors == ()


def test_a_house_with_and_in_its_name_is_no_two_people() -> None:
    assert stated_names({"meta:authors": "Quay & Mole", "opengraph:site_name": "Quay & Mole"}) is None
    several = stated_names({"meta:authors": "Ana Li & Jo Wit", "opengraph:site_name": "Quay & Mole"})
    assert several is not None and several[0].authors == ("Ana Li", "Jo Wit")


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("Par Ana Petit (avec Jo Wit et Mia Bo)", ("Ana Petit", "Jo Wit", "Mia Bo")), ("Von Ana Kern (mit Jo Wit)", ("Ana Kern", "Jo Wit")),
        ("Ana Li [with Jo Wit]", ("Ana Li", "Jo Wit")), ("Ana Li (with Reuters)", ("Ana Li",)), ("Ana Kowal (z Gdańska)", ("Ana Kowal",)),
        ("Ana (A.J.) Li", ("Ana (A.J.) Li",)), ('Ana "Bo" Li', ('Ana "Bo" Li',)), ("Ana Li (Editor)", ("Ana Li",)),
        ("Ana Li By Ana Li", ("Ana Li",)), ("Ana Kern von Ana Kern", ("Ana Kern",)),
    ],
)  # fmt: skip
def test_who_stands_in_brackets_is_named_too(byline: str, authors: tuple[str, ...]) -> None:
    assert names_in(byline).authors == authors


@pytest.mark.parametrize(
    ("headline", "authors"),
    [("Ana Li's boat was stolen in the night", ()), ("Ana Li: Give us back the old ferry", ("Ana Li",))],
)
def test_whom_the_headline_tells_of_did_not_write_it(headline: str, authors: tuple[str, ...]) -> None:
    text = "\n\n".join((f"{headline} | The Quay Notes", headline, "Ana Li", "March 3, 2019", *BODY))
    assert describe(clean(text)).authors == authors


def test_an_agency_that_the_page_names_wrote_it_where_its_source_states_the_house() -> None:
    text = "\n\n".join((TITLE, "By The Associated Press", "March 3, 2019", *BODY))
    hints = {"meta:authors": "Quay News", "opengraph:site_name": "Quay News"}
    known = describe(clean(text), Page(text, hints=hints))
    assert (known.authors, known.agencies) == ((), ("Associated Press",))


def test_an_account_wrote_nothing() -> None:
    assert names_in("Por User Admin").authors == ()
    assert names_in("Site Admin").authors == ()


def test_a_house_with_a_number_keeps_it() -> None:
    hints = {"json-ld:authors": ("Muelle 12",), "opengraph:site_name": "MUELLE12"}
    told = stated_names(hints)
    assert told is not None and told[0].authors == ("Muelle 12",)


def test_labels_run_together_end_a_name() -> None:
    lines = "Posted By: Ana Lion: March 02, 2022In: Harbour, Local News"
    text = (
        f"The ferry is back\n{lines}\n"
        + "The ferry came back to the harbour on Monday, the keeper said. " * 3
    )
    assert describe(clean(text)).authors == ("Ana Li",)


def test_below_the_title_of_a_page_stands_its_menu() -> None:
    menu = ["Frank Nolte", "Harbour", "Boats", "Weather", *(f"Quay number {number}" for number in range(70))]
    lines = (
        "The ferry returns to the northern quay",
        *menu,
        "Nine years without a boat",
        "March 3, 2019",
        *BODY,
    )
    assert describe(clean("\n".join(lines))).authors == ()
    near = ("The ferry returns to the northern quay", "Frank Nolte", "Harbour", *BODY)
    assert describe(clean("\n".join(near))).authors == ("Frank Nolte",)


def test_who_made_the_pages_wrote_no_article() -> None:
    for maker in (
        "Vane Web Design",
        "Vane Webdesign",
        "Webmaster",
        "vane.example developer Jo Wit, Web Developer",
    ):
        assert stated_names({"meta:authors": maker}) is None
        known = stated_names({"meta:authors": maker, "hcard:authors": "Ana Li"})
        assert known and known[0].authors == ("Ana Li",)
    for writer in ("Ana Webb", "Vane Marketing", "Vane Design Magazine"):
        assert stated_names({"meta:authors": writer})
    own = {"meta:authors": "Vane Web Design", "opengraph:site_name": "Vane Web Design"}
    assert stated_names(own)  # a house that writes of its work


def test_the_author_of_a_book_that_is_reviewed_did_not_write_the_review() -> None:
    def authors(*lines: str) -> tuple[str, ...]:
        text = "\n\n".join(("A novel of the northern quay", *lines, *BODY))
        return describe(clean(text), Page(text)).authors

    assert authors("By Ana Li, 320 pages, Quay Press") == ()
    assert authors("Von Ana Li, Kai, 320 Seiten") == ()


def test_who_is_asked_is_introduced_in_the_deck() -> None:
    text = "\n\n".join(("Nobody reads the minutes", "Ana Li, head of the harbour board, on novels", *BODY))
    assert describe(clean(text), Page(text)).authors == ("Ana Li",)  # nothing tells that she did not write it
    asked = f"{text}\n\n“I read at night, when the boats lie still,” said Ana Li, who has led the board for nine years."
    assert describe(clean(asked), Page(asked)).authors == ()


def test_a_line_longer_than_any_of_names_is_not_taken_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []

    class Counted:
        """Patterns that look at each blank of a long row for what stands behind it."""

        def __init__(self, pattern: re.Pattern[str]) -> None:
            self.pattern = pattern

        def sub(self, by: str, text: str) -> str:
            looked.append(len(text))
            return self.pattern.sub(by, text)

        def search(self, text: str) -> re.Match[str] | None:
            looked.append(len(text))
            return self.pattern.search(text)

    monkeypatch.setattr(bylines, "AFTER", Counted(bylines.AFTER))
    monkeypatch.setattr(dated_names, "_AGO", Counted(dated_names._AGO))
    monkeypatch.setattr(uncased, "_BEHIND", Counted(uncased._BEHIND))
    for line in (f"Ana{' ' * 9_000}Li", f"محمد{' ' * 9_000}حسن", "محمد حسن"):
        text = "\n".join((TITLE, line, "3 May 2024", *BODY, line))
        describe(clean(text), Page(text))
    assert looked and max(looked) <= 240
    assert uncased.names_filling(f"محمد{' ' * 9_000}حسن", True) == []


@pytest.mark.parametrize("place", ["1.", "1)", "1st", "1er"])
def test_who_came_in_first_did_not_write_it(place: str) -> None:
    title, told = (
        "Results of the race of three bridges",
        "On Sunday 312 people and one dog ran in the heat. The dog was ninth.",
    )
    table = (place, "Adam Skiba", "31:04", "2.", "Eva Rosa", "31:40")
    assert (
        describe(
            clean("\n".join((title, "12 June 2022", told, *table, "The mayor gave out the prizes.")))
        ).authors
        == ()
    )
    assert describe(clean("\n".join((title, *table, "12 June 2022", told)))).authors == ()
