"""Sections that texts print themselves: in the way that leads to the page, and above the headline."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.house.sections import TOPICS, is_topic
from flows.documents import Page

TITLE = "The ferry returns to the northern quay after nine years"
BODY = (
    "The ferry returned to the northern quay on Tuesday after nine years, and four hundred people were there to see it come in.",
    "The harbour board had promised the return three times before, the last time in the spring, when the new pier was opened.",
    "Two boats will cross every hour from Monday to Friday, the board said, and one every two hours at the end of the week.",
)


def section(*head: str, title: str = TITLE, hints: dict[str, str] | None = None) -> str | None:
    text = "\n\n".join((*head, title, "By Ana Li", "March 3, 2019", *BODY))
    return describe(clean(text), Page(text, hints=hints or {})).section


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ((f"Home > News > Harbour Life > {TITLE}",), "Harbour Life"),
        (("Home » Island Ferries",), "Island Ferries"),
        (("You are here: Quay Post / Ferries and Boats / " + TITLE,), "Ferries and Boats"),
        (("Startseite|Schweiz|",), "Schweiz"),
        (("Inicio › Sociedad ›",), "Sociedad"),
        (("Home Harbour Life " + TITLE,), "Harbour Life"),
        (("NewsWorld",), "World"),
        (("World News",), "World News"),
        (("Arts & Culture",), "Arts & Culture"),
        (("POLITIQUE",), "POLITIQUE"),
        (("政治",), "政治"),
        (("Spor",), "Spor"),
        # In the menu and, in another order, above the headline.
        (("Politics", "Sport", "Weather", "Contact", "Home", "Sport"), "Sport"),
        (("Harbour Life", "Boats", "Contact", "Home", "Harbour Life"), "Harbour Life"),
        ((f"Topics > Harbour Life > {TITLE}",), "Harbour Life"),
        # A label beside it.
        (("Politics", "Harbour board"), "Politics"),
    ],
)  # fmt: skip
def test_a_section_is_printed(head: tuple[str, ...], expected: str) -> None:
    assert section(*head) == expected


@pytest.mark.parametrize(
    "head",
    [
        # Menus, once and twice.
        ("Home", "News", "Sport"), ("Home", "Boats", "Ferries"), ("Home", "About", "Contact"), ("Politics", "Sport", "Opinion"),
        ("Home", "Boats", "Ferries", "Home", "Boats", "Ferries"), ("News | Sport | Opinion",), ("Facebook | Twitter | Mail",),
        ("Home | News | Sport | Opinion",), ("Home | Politics | Sport | Culture",), ("Home > EN > FR",), ("Home > Terms and conditions",),
        ("Accueil > Abonnez-vous",),
        # Where nobody filed it.
        ("Home > Uncategorized > " + TITLE,), ("Home > News",), ("News",), ("Home / Quay Post",),
        # No names of sections.
        ("https://quay.example/news/the-ferry",), ("Search", "Search"), ("Home > 2019 > March > " + TITLE,), ("Nine years without a boat",),
        ("By Ana Li | Quay Post",), ("Photo: Jo Wit / Quay Post",),
    ],
)  # fmt: skip
def test_a_menu_is_no_section(head: tuple[str, ...]) -> None:
    assert section(*head, hints={"opengraph:site_name": "Quay Post"}) is None


def test_a_menu_that_stands_again_below_the_text_is_none() -> None:
    text = "\n\n".join(
        ("Home", "Jobs", TITLE, "By Ana Li", "March 3, 2019", *BODY, "Home", "Jobs", "Imprint")
    )
    assert describe(clean(text)).section is None


def test_a_headline_that_the_way_ends_with_is_no_section() -> None:
    title = "Ferry or Bridge"
    assert section("Home", title, title=title) is None


@pytest.mark.parametrize("head", [(), ("Boats",)])
def test_the_section_of_another_story_in_a_list_below_is_none(head: tuple[str, ...]) -> None:
    listed = ("Most read", "Weller win the cup", "Sport", TITLE, "Boats", "Board votes again", "Politics")
    assert (
        describe(clean("\n\n".join((*head, TITLE, "By Ana Li", "March 3, 2019", *BODY, *listed)))).section
        is None
    )


def test_what_the_source_states_comes_first() -> None:
    assert section("World", hints={"json-ld:section": "Harbour"}) == "Harbour"


def test_a_section_that_leads_the_headline_is_one() -> None:
    text = "\n\n".join(("OPINION: The ferry must stay", "By Ana Li", *BODY))
    found = describe(clean(text))
    assert (found.headline, found.kicker, found.section) == ("The ferry must stay", "OPINION", "OPINION")


def test_evidence_is_where_the_section_stands() -> None:
    text = "\n\n".join((f"Home > Harbour Life > {TITLE}", TITLE, "By Ana Li", *BODY))
    evidence = describe(clean(text)).evidence["section"]
    assert (evidence.method, text[evidence.start : evidence.end]) == ("section-printed", "Harbour Life")


def test_topics_are_known_in_capitals_too() -> None:
    assert all(is_topic(topic) and is_topic(topic.upper()) for topic in TOPICS)
