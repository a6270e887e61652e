"""Section and tags: what says something, and what systems say of everything."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.documents import Description, Page

TEXT = "The ferry returns\n\nThe ferry returned to the northern quay on Tuesday after nine years, the board said."


def stated(**hints: str | tuple[str, ...]) -> Description:
    named = {name.replace("__", ":").replace("json_ld", "json-ld"): value for name, value in hints.items()}
    return describe(clean(TEXT), Page(TEXT, hints=named))


@pytest.mark.parametrize(
    ("section", "read"),
    [
        ("World", "World"), ("Waste, Fraud & Abuse", "Waste, Fraud & Abuse"), ("Uncategorized", None), ("Non classé", None), ("Homepage", None),
        ("Home, Harbour, Boats", "Harbour"), ("Harbour,news,slider", "Harbour"), ("https://harbour.example/boats/", None),
        ("harbour,boats", "harbour"),
    ],
)  # fmt: skip
def test_section(section: str, read: str | None) -> None:
    assert stated(json_ld__section=section).section == read


def test_a_section_that_says_nothing_leaves_the_next() -> None:
    assert stated(json_ld__section="Uncategorized", opengraph__section="Harbour").section == "Harbour"


def test_tags_in_one_string_are_several() -> None:
    assert stated(opengraph__tags=("Harbour,The old quay",)).tags == ("Harbour", "The old quay")
    assert stated(opengraph__tags=("ferry,harbour,boats,quay",)).tags == ("ferry", "harbour", "boats", "quay")
    assert stated(microdata__tags=("ferry, harbour,",)).tags == ("ferry", "harbour")
    assert stated(opengraph__tags=("Business, Finance, & Economics",)).tags == (
        "Business, Finance, & Economics",
    )


@pytest.mark.parametrize(
    ("tags", "read"),
    [
        (("ferry; northern quay;boats",), ("ferry", "northern quay", "boats")), (("渡轮，码头、船",), ("渡轮", "码头", "船")),
        (("R&amp;B",), ("R&B",)), (("20190926|渡轮|码头",), ("20190926", "渡轮", "码头")), (("渡轮 码头 船员 老 港",), ("渡轮 码头 船员 老 港",)),
        (("渡轮 码头 船员 老港",), ("渡轮", "码头", "船员", "老港")), (("渡轮 码头",), ("渡轮 码头",)), (("<meta name=",), ()),
    ],
)  # fmt: skip
def test_marks_other_than_commas_part_tags(tags: tuple[str, ...], read: tuple[str, ...]) -> None:
    assert stated(meta__tags=tags).tags == read


def test_a_headline_is_no_tag() -> None:
    title = "Ferry returns to the old quay"
    tags = (title, "Ferry returns to the old quay - Harbour Post", "Ferry", "old quay")
    assert stated(opengraph__title=title, meta__tags=tags).tags == ("Ferry", "old quay")
    assert stated(opengraph__title="Ferry", meta__tags=("Ferry", "Ferry lines")).tags == (
        "Ferry",
        "Ferry lines",
    )


def test_what_systems_say_of_every_page_is_no_tag() -> None:
    assert stated(meta__tags=("NewsArticle",)).tags == ()
    assert stated(meta__tags=("quay", "u", "t", "Uncategorized", "X", "茶")).tags == ("quay", "X", "茶")


def test_who_wrote_and_published_it_is_no_tag() -> None:
    told = {"opengraph__site_name": "The Harbour Post", "meta__authors": "Ana Li"}
    tags = ("ferry", "Ana Li", "harbour-post", "the-harbour-post", "The Harbour Post", "Harbour")
    assert stated(meta__tags=tags, **told).tags == ("ferry", "Harbour")
    assert stated(meta__tags=("Ana Li", "Harbour Post"), **told).tags == ()
    assert stated(meta__tags=("The Harbour Post", "ferry"), opengraph__site_name="Harbour Post").tags == (
        "ferry",
    )
    assert stated(json_ld__tags=("01234567-89ab-cdef-0123-456789abcdef", "ferry")).tags == ("ferry",)


def test_the_words_of_the_headline_one_by_one_are_no_tags() -> None:
    headline = "The ferry returns to the northern quay"
    words = ("the", "ferry", "returns", "to", "northern", "quay", "boats")
    assert stated(opengraph__title=headline, meta__tags=words).tags == ("boats",)
    assert stated(opengraph__title=headline, meta__tags=("ferry", "quay")).tags == ("ferry", "quay")


def test_a_link_to_more_is_no_tag() -> None:
    text = f"{TEXT}\n\nTags: ferry, harbour | Get alerts for these topics »"
    assert describe(clean(text)).tags == ("ferry", "harbour")


def test_html_within_a_stated_field_is_read_and_a_blank_form_says_nothing() -> None:
    assert stated(meta__tags=("keeper&#39;s boats; ferries",)).tags == ("keeper's boats", "ferries")
    assert stated(meta__section="/boats/ferries").section is None
    assert stated(opengraph__site_name="Home", meta__publisher="Harbour Post").publisher == "Harbour Post"


@pytest.mark.parametrize(
    ("trail", "section"),
    [
        (("Home", "2016", "October", "13", "The ferry is late"), None),
        (("Home", "Harbour", "The ferry returns"), "Harbour"),
        (("Startseite", "Nachrichten", "Hafen", "Boote"), "Hafen"),
        (("Harbour Post", "News", "The ferry returns"), None),
        (("The paper “Harbour Post”", "Boats", "The ferry returns"), "Boats"),
        (("The ferry that nobody waited for returns",), None),
    ],
)
def test_the_way_to_a_page_tells_its_section(trail: tuple[str, ...], section: str | None) -> None:
    found = stated(json_ld__trail=trail, json_ld__publisher="Harbour Post")
    assert found.section == section
    assert stated(json_ld__trail=trail, meta__section="Boats").section == "Boats"


def test_the_name_of_the_paper_is_no_section() -> None:
    assert stated(json_ld__section="Harbour Post", json_ld__publisher="Harbour Post").section is None
