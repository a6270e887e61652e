"""What the entries of weblogs state (hAtom): a teaser's author and day are not the page's."""

from __future__ import annotations

import pytest

from flows.sources.html import page_of_html
from tests.counting import calls_of

TITLE = "<title>Crews end the ferry strike - Harbour Post</title>"
OWN = (
    "<h1 class=entry-title>Crews end the ferry strike</h1><span class='author vcard'><a class=fn href=/p>Ana Li</a></span>"
    "<time class=published datetime=2024-05-02>2 May</time>"
)
TEASER = (
    "<div class=hentry><h3 class=entry-title>The old mill is a school</h3>"
    "<span class='author vcard'><a class=fn rel=author href=/p>Jo Wit</a></span><time datetime=2016-03-14>14 March</time>"
    "<abbr class=published title=2016-03-14>14 March</abbr></div>"
)


def stated(body: str, head: str = TITLE) -> tuple[object, ...]:
    hints = page_of_html(f"{head}<body>{body}").hints
    return tuple(hints.get(key) for key in ("hcard:authors", "rel:authors", "time:published"))


@pytest.mark.parametrize(
    "page",
    [
        f"<article class=hentry>{OWN}</article>{TEASER}",
        f"{TEASER}<article class=h-entry>{OWN}</article>",
        f"<article class=hentry>{OWN}{TEASER}</article>",
        f"{TEASER}{OWN}",  # its own story is in no entry
    ],
)
def test_a_teasers_author_and_day_are_not_the_pages(page: str) -> None:
    assert stated(page) == (("Ana Li",), None, ("2024-05-02",))


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (TEASER, ""),
        (TEASER, TITLE),
        # The site's name is no story's title, and an entry without a title may be any.
        (f"<h1>Harbour Post</h1>{TEASER}", "<title>Harbour Post</title>"),
        (f"<h1>Crews end the ferry strike</h1>{TEASER.replace('entry-title', 'title')}", TITLE),
    ],
)
def test_an_entry_that_nothing_contradicts_is_the_pages(body: str, head: str) -> None:
    assert stated(body, head) == (("Jo Wit",), ("Jo Wit",), ("2016-03-14",))


def test_each_of_many_entries_is_looked_at_once() -> None:
    few, many = (calls_of(lambda n=n: page_of_html(TITLE + TEASER * n))[0] for n in (40, 400))  # type: ignore[misc]
    assert many < 12 * few
    deep = "<div class=hentry><h1 class=entry-title>The old mill<time datetime=2016-03-14>"
    few, many = (calls_of(lambda n=n: page_of_html(TITLE + deep * n))[0] for n in (1000, 4000))  # type: ignore[misc]
    assert many < 5 * few


def test_who_and_when_of_an_article_without_title_or_address_counts_where_the_pages_head_says_nothing() -> (
    None
):
    script = (
        '<script type="application/ld+json">{"@type": "NewsArticle", %s"datePublished": "2016-03-14", '
        '"author": {"@type": "Person", "name": "Jo Wit"}}</script>'
    )
    head = (
        TITLE + "<meta name=author content='Ana Li'><meta property=article:published_time content=2024-05-02>"
    )

    def told(script: str, head: str) -> tuple[object, ...]:
        hints = page_of_html(f"{head}{script}<p>text").hints
        return tuple(hints.get(f"json-ld:{name}") for name in ("authors", "published"))

    assert told(script % "", head) == (None, None)
    assert told(script % "", TITLE) == (("Jo Wit",), "2016-03-14")
    assert told(script % '"headline": "Crews end the ferry strike", ', head) == (("Jo Wit",), "2016-03-14")
    link = "<link rel=canonical href='https://quay.example/strike'>"
    assert told(script % '"url": "https://quay.example/strike", ', head + link) == (("Jo Wit",), "2016-03-14")
