"""Pages that are no articles are recorded as such: lists, front pages, forms. What may be one is one."""

from __future__ import annotations

from typing import Any

import pytest

from flows.cleaning.article import PLACES, Place, kind_of_place, share_in_links
from flows.documents import Block, SeedRecord
from flows.errors import SourceError
from flows.line import document_of
from flows.sources import Limits
from flows.spans import Cleaned, Span

HEADLINES = [
    f"{who} {what} after {number} days of talks at the old harbour"
    for number, (who, what) in enumerate(
        [
            ("The council", "votes to rebuild the pier"),
            ("Fishermen", "call off their long strike"),
            ("A museum of ferries", "opens its doors to visitors"),
            ("The port authority", "publishes its plan for the quay"),
            ("Two crews", "return from the northern islands"),
            ("The mayor", "postpones the new bridge again"),
        ],
        3,
    )
]


def page(*parts: str, head: str = "", url: str = "") -> SeedRecord:
    markup = (
        f"<!doctype html><html><head>{head}</head><body><main>" + "".join(parts) + "</main></body></html>"
    )
    return SeedRecord("", "html", markup.encode(), hints={"canonical": url} if url else {})


def test_a_page_of_headlines_leaves_no_article() -> None:
    listing = page(*(f"<p><a href=/{at}>{line}.</a></p>" for at, line in enumerate(HEADLINES * 2)))
    with pytest.raises(SourceError) as caught:
        document_of(listing, Limits())
    assert caught.value.reason == "no-article-left"


def test_a_page_whose_sentences_are_links_is_a_listing() -> None:
    """Read as prose, they stay: that they are links says what they are."""
    teasers = [
        f"<p><a href=/{at}>{line}, the council of the harbour said on Monday, and nobody objected to it in the end, "
        "although the storm had cost the town its pier.</a></p>"
        for at, line in enumerate(HEADLINES)
    ]
    with pytest.raises(SourceError) as caught:
        document_of(page("<h1>Harbour news of the week</h1>", *teasers), Limits())
    assert caught.value.reason == "not-an-article"


def test_an_article_with_links_is_none() -> None:
    body = [
        f"<p>{line}, the <a href=/{at}>council of the harbour</a> said on Monday. It is what the town has waited "
        f"for since the storm, they added, and nobody objected to it in the end.</p>"
        for at, line in enumerate(HEADLINES)
    ]
    document = document_of(page("<h1>Harbour news of the week</h1>", *body), Limits())
    assert document.cleaned.body.count("nobody objected") == len(HEADLINES)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.what)
def test_an_address_tells_what_stands_there(place: Place) -> None:
    found = {path: kind_of_place(f"https://harbourpost.example{path}") for path in place.tells + place.leaves}
    assert found == dict.fromkeys(place.tells, place.what) | dict.fromkeys(place.leaves)


PROSE = (
    "<h1>News from the harbour</h1><p>The ferry runs again after a week of storms, the port authority said. Nobody "
    "was hurt.</p><p>Fishermen wait for the wind to turn before they leave for the northern islands.</p>"
)
ROOT = "https://harbourpost.example/"
CANONICAL, OPENGRAPH = f"<link rel=canonical href={ROOT}>", f"<meta property=og:url content={ROOT}>"
DAY = "<meta property=article:published_time content=2024-05-06T07:08:09Z>"
DATED = "<p>Published on 6 May 2024</p>"
SAID_TWICE = f'<script type="application/ld+json">{{"@type": "Article", "headline": "Ferry", "url": "{ROOT}", "mainEntityOfPage": "{ROOT}"}}</script>'


@pytest.mark.parametrize(
    ("head", "url", "before"),
    [
        (CANONICAL + OPENGRAPH, "", DATED),
        (CANONICAL, ROOT, DATED),
        (CANONICAL, "", ""),
        ("", ROOT, ""),
        ("", ROOT + "tag/ferries/", ""),
    ],
)
def test_a_front_page_and_a_list_are_told_by_their_address(head: str, url: str, before: str) -> None:
    with pytest.raises(SourceError, match=r"Its address is that of .* \(https://harbourpost") as caught:
        document_of(page(before, PROSE, head=head, url=url), Limits())
    assert caught.value.reason == "not-an-article"


@pytest.mark.parametrize(
    ("head", "url", "before"),
    [
        (CANONICAL + OPENGRAPH + DAY, ROOT, ""),
        (CANONICAL, "", DATED),  # some sites give each page the front page's address in one way
        ("", ROOT, DATED),  # and some records the site's
        (CANONICAL, ROOT + "2024/ferry", ""),
        ("", "", ""),
        ("<link rel=canonical href='#'>", "", ""),
        (CANONICAL + OPENGRAPH, "", DATED + "<p>By Ana Lima</p>"),  # so do some sites in two ways
        (SAID_TWICE, "", DATED),
    ],
)
def test_an_article_is_one_whatever_single_address_it_bears(head: str, url: str, before: str) -> None:
    assert "runs again" in document_of(page(before, PROSE, head=head, url=url), Limits()).cleaned.body


def test_a_long_article_may_bear_its_sites_address() -> None:
    """A record that tells no more than where its site is said that each of its articles was the front page."""
    body = [
        f"<p>{line}, the council of the harbour said, and nobody objected to it.</p>" for line in HEADLINES
    ]
    assert document_of(page("<h1>The harbour</h1>", *body, url=ROOT), Limits()).cleaned.body


def test_a_list_is_one_though_its_first_story_is_signed() -> None:
    there = ROOT + "tag/ferries/"
    head = f"<link rel=canonical href={there}><meta property=og:url content={there}>"
    with pytest.raises(SourceError, match=r"a list of stories \(https://harbourpost\.example/tag/ferries/\)"):
        document_of(page(DATED, "<p>By Ana Lima</p>", PROSE, head=head), Limits())


FIELDS = "<form><input type=text><input type=email><input type=password></form>"


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        (("<h1>The harbour club</h1><p>The harbour club of the northern islands, with rooms for everybody who fishes</p><p>Rooms for members and their guests</p>",), "no sentence"),
        (("<h1>Join us</h1><p>Members of the harbour club read all the news of the harbour before everybody else.</p>", FIELDS), "a form"),
    ],
)  # fmt: skip
def test_a_page_that_only_asks_is_no_article(parts: tuple[str, ...], why: str) -> None:
    with pytest.raises(SourceError, match=why) as caught:
        document_of(page(*parts), Limits())
    assert caught.value.reason == "not-an-article"


@pytest.mark.parametrize(
    "parts",
    [
        ("<p>Published on 6 May 2024</p><p>The ferry runs again after a week of storms, said the port.</p>", FIELDS),
        ("<p>The ferry runs again after a week of storms, said the port.</p>",),
        ("<p>The ferry runs again after a week of storms, said the port.</p>", f"<div hidden>{FIELDS}</div>"),
        ("<p>The ferry runs again after a week of storms, said the port.</p>", "<input type=search><input type=email>"),
        (*(f"<p>{line}, the council of the harbour said.</p>" for line in HEADLINES), FIELDS),
        ("<article><p>The ferry runs again after a week of storms, said the port.</p></article>", FIELDS),
        ("<div class='post entry-content'><p>The ferry runs again after a week of storms, said the port.</p></div>", FIELDS),
        ("<h1>新桥通车</h1><p>海港新桥今天上午正式通车，市长和许多渔民出席了仪式。老渡轮将停在码头，供孩子们参观。</p>"
         "<p>市长说，新桥花了三年才建成，北方各岛的居民从此不必再等渡轮，冬天也能进城。渔民希望旧码头留给小船。</p>", FIELDS),
        ("<h1>افتتاح الجسر</h1><p>افتتح رئيس البلدية صباح اليوم الجسر الجديد في الميناء بحضور عدد كبير من الصيادين وأهالي المدينة</p>",),
        (*(f"<p>1{hour}:05</p><p>Ferry {name} is back at the quay</p>" for hour, name in enumerate(["Ana", "Bo", "Cato", "Dora", "Emil", "Finn", "Greta", "Hanna"])),),
    ],
)  # fmt: skip
def test_a_short_article_is_one_beside_a_form_too(parts: tuple[str, ...]) -> None:
    assert document_of(page(*parts), Limits()).cleaned.body


def test_a_text_is_judged_by_nothing_but_its_lines() -> None:
    verse = b"The harbour at night\n\nlanterns over the water\nand no ferry\n"
    assert document_of(SeedRecord("", "text", verse, hints={"canonical": ROOT}), Limits()).cleaned.body


@pytest.mark.parametrize("end", ["", "</a>"])
def test_a_story_within_one_link_is_one(end: str) -> None:
    """An archive of hand-made pages was refused for one sign: the way back that nobody had closed."""
    told = "".join(f"<p>{line}, the council of the harbour said on Monday.</p>" for line in HEADLINES * 3)
    document = document_of(page(f"<h1>Harbour news</h1><a href=/><p>Back</p>{told}{end}"), Limits())
    assert document.cleaned.body.count("the council of the harbour said") >= 6


def test_a_page_of_very_many_lines_is_looked_through_once() -> None:
    """What is left was copied for each line: a page of 800 KB took a minute."""
    read = 0

    class Watched(list[Block]):
        def __getitem__(self, at: Any) -> Any:
            nonlocal read
            read += len(range(*at.indices(len(self)))) if isinstance(at, slice) else 1
            return super().__getitem__(at)

    blocks = Watched(Block(at, at + 2, "p") for at in range(0, 2000, 2))
    spans = tuple(Span(at, at + 2, "body") for at in range(0, 2000, 2))
    assert share_in_links(Cleaned("x " * 1000, spans, ""), blocks) == 0
    assert read < 5 * len(blocks)
