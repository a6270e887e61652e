"""What a page's JSON-LD states to be its article marks the lines of that article."""

from __future__ import annotations

import html
import json
from datetime import date

import pytest

from flows.documents import SeedRecord
from flows.line import document_of
from flows.sources import Limits
from flows.sources.html import page_of_html

PROSE = [
    f"In the {place} the crews went back to work on Tuesday after the talks, and {count} ships left the quay."
    for place, count in (("north", 3), ("south", 4), ("west", 5), ("east", 6))
]


def page(body: str | None, kind: str = "NewsArticle") -> list[float | None]:
    stated = {"@type": kind, "headline": "Ferry strike ends"} | ({"articleBody": body} if body else {})
    found = page_of_html(
        f"<script type='application/ld+json'>{json.dumps(stated)}</script><h1>Ferry strike ends</h1>"
        + "".join(f"<p>{line}</p>" for line in PROSE)
        + "<p>Nobody has yet written a comment on this story.</p><p>Share</p>"
    )
    return [block.stated for block in found.blocks]


def test_lines_of_the_stated_body_are_marked() -> None:
    assert page(" ".join(PROSE)) == [0, 1, 1, 1, 1, 0, 0]


def test_markup_and_references_in_a_stated_body_do_not_matter() -> None:
    marked = "".join(f"<p>{line.replace(' ', '&#160;', 1)}</p>" for line in PROSE)
    assert page(marked) == [0, 1, 1, 1, 1, 0, 0]


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "&shy;"])
def test_an_article_whose_words_say_where_they_may_be_broken_is_shown(unseen: str) -> None:
    """Else the stated article comes first, and the page has it twice."""
    stated = {"@type": "NewsArticle", "headline": "Ferry", "articleBody": " ".join(PROSE)}
    shown = "".join(
        f"<p>{line.replace('ew', f'e{unseen}w').replace('er', f'e{unseen}r').replace('th', f't{unseen}h')}</p>"
        for line in PROSE
    )
    found = page_of_html(f"<script type='application/ld+json'>{json.dumps(stated)}</script>{shown}")
    assert [block.stated for block in found.blocks] == [1, 1, 1, 1]


def test_a_body_without_most_of_the_article_marks_what_it_holds() -> None:
    shares = page(" ".join(PROSE[:3]))
    assert shares[1:4] == [1, 1, 1]
    assert shares[4] is not None and 0 < shares[4] < 1


def test_a_teaser_or_something_else_than_an_article_states_nothing() -> None:
    assert set(page(PROSE[0])) == {None}
    assert set(page(None)) == {None}
    assert set(page(" ".join(PROSE), kind="Recipe")) == {None}


def test_itemprop_and_role_stand_in_the_path() -> None:
    found = page_of_html("<div class=a itemprop=articleBody role=main><p>One line of text.</p></div>")
    assert found.blocks[0].path.split()[-5:] == ["div", "a", "articleBody", "main", "p"]


def test_the_line_that_a_page_describes_itself_by_is_marked() -> None:
    deck = "The crews of the northern line accept a pay rise of four per cent after a week of talks."
    found = page_of_html(
        f'<meta name="description" content="{deck[:60]}"><meta property="og:description" content="{deck}">'
        f"<h1>Ferry strike ends</h1><p>{deck}</p>" + "".join(f"<p>{line}</p>" for line in PROSE)
    )
    assert [block.described for block in found.blocks] == [0, 1, 0, 0, 0, 0]


LETTERS = [
    f"The crew of the {name} came back on {day} with {count} boxes of cod, and sold them on the quay before noon."
    for name, day, count in (("Anna", "Monday", 12), ("Berta", "Tuesday", 30), ("Clara", "Friday", 7), ("Dora", "Sunday", 9))
]  # fmt: skip
SHELL = "<nav><a href=/>Home</a><a href=/x>Harbour</a></nav><noscript>Please enable scripts.</noscript><div id=root></div>"


@pytest.mark.parametrize("shell", [SHELL, "", f"<p>{LETTERS[0][:20]} ...</p>{SHELL}"])
def test_an_article_that_is_stated_and_not_shown_is_read(shell: str) -> None:
    """The page was refused as empty, or as one of furniture alone."""
    body = "".join(f"<p>{line.replace('&', '&amp;')}</p>" for line in LETTERS)
    stated = {
        "@type": "NewsArticle",
        "headline": "Good days for cod & crews",
        "datePublished": "2024-05-06",
        "articleBody": body,
    }
    markup = (
        "<!doctype html><html lang=en><head><title>Good days for cod | Harbour Post</title>"
        f"<script type='application/ld+json'>{json.dumps(stated)}</script></head><body>{shell}</body></html>"
    )
    document = document_of(SeedRecord("", "html", markup.encode()), Limits())
    assert [line for line in document.cleaned.body.split("\n") if line in LETTERS] == LETTERS
    assert "Home" not in document.cleaned.body
    known = document.description
    assert (known.headline, known.published_on, known.language) == (
        "Good days for cod & crews",
        date(2024, 5, 6),
        "en",
    )


def test_an_article_that_is_shown_is_not_read_twice() -> None:
    shown = "".join(f"<p>{line}</p>" for line in LETTERS)
    stated = json.dumps({"@type": "NewsArticle", "headline": "Cod", "articleBody": " ".join(LETTERS)})
    found = page_of_html(f"<script type='application/ld+json'>{stated}</script><h1>Cod</h1>{shown}")
    assert found.text.split("\n") == ["Cod", *LETTERS]


@pytest.mark.parametrize("written", ["list", "marked list", "escaped", "twice escaped", "escaped for JSON"])
def test_a_stated_article_is_shown_however_it_is_written(written: str) -> None:
    """Some give a paragraph each, some escape markup or line ends once more than JSON does."""
    marked = "".join(f"<p>{line}</p>" for line in PROSE)
    body = {
        "list": PROSE,
        "marked list": [f"<p>{line}</p>" for line in PROSE],
        "escaped": html.escape(marked),
        "twice escaped": html.escape(html.escape(marked)),
        "escaped for JSON": "\\n\\n".join(PROSE),
    }[written]
    stated = {"@type": "NewsArticle", "headline": "Ferry strike ends", "articleBody": body}
    found = page_of_html(
        f"<script type='application/ld+json'>{json.dumps(stated)}</script><div id=root></div><p>Share</p>"
    )
    assert found.text.split("\n") == ["Ferry strike ends", *PROSE, "Share"]


OTHER = [
    f"The new crane of {place} can lift {count} tons, said the harbour master, and no ship waits there."
    for place, count in (("Nordby", 40), ("Kelso", 50), ("Weller", 60), ("Askholm", 70))
]


@pytest.mark.parametrize(
    ("heading", "stated", "shown", "is_taken"),
    [
        ("Ferry strike ends", "New crane ends the wait", PROSE[:2], False),  # another story's
        ("Ferry strike ends at once", "Ferry strike ends in Kelso", PROSE[:2], False),
        ("Ferry strike ends", "Ferry strike ends", ["Subscribe now to read on, and support those who report on the quays."], True),
        ("Ferry strike ends", "Ferry strike ends: what is next", OTHER[:1], True),  # the beginning before a wall
        ("Ferry strike ends", "Ferry strike ends: what is next", [], True),
    ],
)  # fmt: skip
def test_a_stated_article_is_not_another_than_the_page_shows(
    heading: str, stated: str, shown: list[str], is_taken: bool
) -> None:
    told = {"@type": "NewsArticle", "headline": stated, "articleBody": " ".join(OTHER * 4)}
    found = page_of_html(
        f"<title>{heading}</title><script type='application/ld+json'>{json.dumps(told)}</script><h1>{heading}</h1>"
        + "".join(f"<p>{line}</p>" for line in shown)
    )
    assert (OTHER[3] in found.text) is is_taken
