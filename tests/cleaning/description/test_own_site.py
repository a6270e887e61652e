"""Of which addresses in a text it is known that they are its site's own."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.documents import Page
from flows.spans import Cleaned, Span

TITLE = "The ferry returns to the northern quay after nine years"
BODY = (
    "The ferry returned to the northern quay on Tuesday after nine years, and four hundred people were there to see it come in.",
    "The harbour board had promised the return three times before, the last time in the spring, when the new pier was opened.",
    "Two boats will cross every hour from Monday to Friday, the board said, and one every two hours at the end of the week.",
)


def site(*below: str, title: str = TITLE, amid: str = "") -> str | None:
    return describe(clean("\n\n".join(filter(None, (title, *BODY[:2], amid, BODY[2], *below))))).site


@pytest.mark.parametrize(
    "below",
    [
        ("Contact: desk@harbourweekly.com",), ("© 2019 harbourweekly.com. All rights reserved.",), ("© 2019 Harbour Weekly", "More at harbourweekly.com"),
        ("NOTE: All photographs and news have been taken from the Internet. harbourweekly.com",),
    ],
)  # fmt: skip
def test_known_to_be_its_own(below: tuple[str, ...]) -> None:
    assert site(*below) == "harbourweekly.com"


def test_what_stands_behind_the_headline_is_spelled_by_its_address() -> None:
    below = "Partners: otherpaper.com, harbourweekly.com"
    assert site(below, title=f"{TITLE} - Harbour Weekly") == "harbourweekly.com"
    assert site(below) is None


@pytest.mark.parametrize(
    "amid",
    [
        "See ferrytimes.com for all times", "Call subprocess.run and look at this.data", "The board was there.Then it left, to hang.Free as it is",
        "Write to someone@ferryfriends.org before Tuesday",
    ],
)  # fmt: skip
def test_an_address_in_the_prose_is_that_of_somebody_else(amid: str) -> None:
    assert site(amid=amid) is None


@pytest.mark.parametrize(
    "below",
    [
        "Contact: name@example.com",
        "Your address: you@email.com",
        "https://fb.com/harbour",
        "Sent by desk@usat.ly",
    ],
)
def test_addresses_that_stand_for_any_are_nobodys(below: str) -> None:
    assert site(below) is None


def test_what_a_reader_names_is_no_site_of_the_page() -> None:
    said = (
        "I read more of it elsewhere than here, and I thank whoever wrote this.",
        "https://www.ferryfriends.com/nine-years",
        "Reply",
    )
    thread = ("2 Comments", "Ina Li on September 17, 2018 at 6:34 am said:", *said, "Bo Holm on September 18, 2018 at 9:02 am said:", *said)  # fmt: skip
    assert site(*thread) is None


@pytest.mark.parametrize("other", ["Wirtschaft", "Home"])
def test_a_section_or_the_way_home_behind_the_headline_is_no_publisher(other: str) -> None:
    text = "\n\n".join((f"{TITLE} | {other}", other, "Sport", *BODY))
    assert describe(clean(text)).publisher is None


@pytest.mark.parametrize(
    ("line", "own"),
    [("https://harbourweekly.com/why-boats-wait/", None), ("harbourweekly.com,", None), ("https://harbourweekly.com/", "harbourweekly.com"), ("harbourweekly.com", "harbourweekly.com")],
)  # fmt: skip
def test_a_link_to_a_page_below_the_text_is_another_storys(line: str, own: str | None) -> None:
    above = "\n\n".join((TITLE, *BODY))
    text = f"{above}\n\n{line}"
    spans = (Span(0, len(above), "body"), Span(len(above), len(text), "removed", "related.list"))
    assert describe(Cleaned(text, spans, "test")).site == own


def test_an_address_behind_the_headline_is_the_sites() -> None:
    below = "© 2019 otherpaper.com. All rights reserved."
    assert site(below, title=f"{TITLE} - Harbour-Weekly.com") == "harbour-weekly.com"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Ana Li, Harbour Weekly 8:42 a.m.", "Harbour Weekly"), ("Ana Li, HARBOUR WEEKLY", "HARBOUR WEEKLY"), ("HarbourWeekly\n\nHarbourWeekly\n\nHarbourWeekly", "HarbourWeekly"),
        ("Ana Li, harbour weekly", None), ("More at harbourweekly.com", None), ("Harbourweekly", None), ("mail@Harbour-Weekly", None),
    ],
)  # fmt: skip
def test_a_page_prints_the_name_that_its_address_spells(printed: str, name: str | None) -> None:
    text = "\n\n".join((TITLE, printed, *BODY))
    hints = {"link:canonical": "https://www.harbourweekly.com/ferry", "title:title": TITLE}
    found = describe(clean(text), Page(text, hints=hints))
    assert (found.publisher, found.evidence.get("publisher", (None,))[0]) == (name, name and "spelled")


def test_a_word_of_the_language_is_no_name_though_the_address_spells_it() -> None:
    text = "\n\n".join((TITLE, "Security", "Security", "Security", *BODY, "They spoke of security."))
    assert (
        describe(clean(text), Page(text, hints={"link:canonical": "https://security.org/a"})).publisher
        is None
    )


def test_an_address_behind_the_headline_gives_way_to_the_name_it_spells() -> None:
    title = f"{TITLE} | harbourweekly.com"
    below = ("© 2019 Quay Media Holdings Ltd.", "harbourweekly.com")
    assert describe(clean("\n\n".join((title, *BODY, *below)))).publisher == "harbourweekly.com"
    text = "\n\n".join((title, "Harbour Weekly", TITLE, *BODY, *below))
    assert describe(clean(text)).publisher == "Harbour Weekly"


def test_a_page_kept_by_a_web_archive_bears_its_own_address() -> None:
    text = "\n\n".join((TITLE, *BODY))
    own = "http://www.harbourweekly.com/news/ferry"
    for kept in (
        "https://web.archive.org/web/20140308031500/",
        "https://archive.harbour.org/all/201403/",
        "",
    ):
        found = describe(clean(text), Page(text, hints={"link:canonical": kept + own}))
        assert (found.url, found.site) == (own, "harbourweekly.com")
    mirror = "https://www.harbourweekly.com/archive/2014/http-ferry"
    assert describe(clean(text), Page(text, hints={"link:canonical": mirror})).url == mirror


def test_what_a_title_bears_before_the_headline_is_the_publisher() -> None:
    lines = (f"Quay News - {TITLE}", "Quay News", TITLE, "By Ana Li", *BODY)
    found = describe(clean("\n\n".join(lines)))
    assert (found.headline, found.publisher) == (TITLE, "Quay News")


def test_a_handle_is_no_name_of_a_house() -> None:
    text = "\n\n".join((TITLE, *BODY))
    hints = {"opengraph:site_name": "@quaynews", "meta:publisher": "Quay News"}
    assert describe(clean(text), Page(text, hints=hints)).publisher == "Quay News"


def test_a_name_is_told_from_what_a_site_says_it_is() -> None:
    text = "\n\n".join((TITLE, *BODY))

    def publisher(address: str, **stated: str) -> str | None:
        hints = {
            "link:canonical": address,
            **{name.replace("__", ":"): said for name, said in stated.items()},
        }
        return describe(clean(text), Page(text, hints=hints)).publisher

    slogan = "Harbour Weekly - The paper of the coast"
    assert publisher("https://harbour.com/ferry", opengraph__site_name=slogan) == "Harbour Weekly"
    assert publisher("https://kelso.com/ferry", opengraph__site_name=slogan) == slogan
    named = {"opengraph__site_name": "www.quay.com", "meta__publisher": "QUAY.com"}
    assert publisher("https://quay.com/ferry", **named) == "QUAY"
