"""What a page's source states without knowing it, or of others: it says nothing of the page."""

from __future__ import annotations

import json

import pytest

from flows.sources.html import page_of_html
from tests.stated_pages import TITLE, structured, told


@pytest.mark.parametrize(
    "nothing", ["{{ author.name }}", "undefined", "null", "%%author%%", "${author}", "<%= author %>"]
)
def test_a_template_whose_values_were_not_set_in_names_nobody(nothing: str) -> None:
    found = told(structured(author={"name": nothing}, publisher={"name": nothing}, articleSection=nothing))
    assert (found.authors, found.publisher, found.section) == ((), None, None)


@pytest.mark.parametrize("day", ["1970-01-01T00:00:00Z", "1900-01-01", "0001-01-01T00:00:00", "0000-00-00"])
def test_the_first_day_of_a_clock_is_none(day: str) -> None:
    assert told(structured(datePublished=day, dateModified=day)).published_on is None


def test_other_articles_that_a_page_lists_date_and_sign_it_not() -> None:
    other = {
        "@type": "NewsArticle",
        "headline": "Roof mended",
        "datePublished": "2011-05-09",
        "author": {"name": "Ana Li"},
    }
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": other}]}
    found = told(f'<script type="application/ld+json">{json.dumps(listed)}</script>')
    assert (found.published_on, found.authors, found.headline) == (None, (), TITLE)


@pytest.mark.parametrize("kind", ["WebPage", "NewsArticle"])
def test_a_script_without_a_title_gives_way_to_that_of_the_pages_article(kind: str) -> None:
    untitled = {"@type": kind, "datePublished": "2011-05-09", "author": {"name": "Ana Li"}}
    script = f'<script type="application/ld+json">{json.dumps(untitled)}</script>'
    own = structured(datePublished="2018-09-14", author={"name": "Jo Wit"})
    for head in (script + own, own + script):
        found = told(head)
        assert (str(found.published_on), found.authors) == ("2018-09-14", ("Jo Wit",))


def test_a_script_with_the_pages_address_needs_no_title() -> None:
    where = "https://example.org/wheel"
    page = {"@type": "WebPage", "url": where, "datePublished": "2018-09-14"}
    script = (
        f'<link rel="canonical" href="{where}"><script type="application/ld+json">{json.dumps(page)}</script>'
    )
    assert str(told(script + structured(datePublished="2018-09-13")).published_on) == "2018-09-14"


OTHER = "Roof of the school mended after the storm"
LISTED = (
    '<div itemscope itemtype="https://schema.org/NewsArticle"><h3 itemprop="headline">{title}</h3>'
    '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">{name}</b></span>'
    '<meta itemprop="datePublished" content="{day}"></div>'
)


def test_another_articles_script_says_nothing_even_alone() -> None:
    other = structured(headline=OTHER, datePublished="2011-05-09", author={"name": "Ana Li"})
    assert (told(other).headline, told(other).published_on, told(other).authors) == (TITLE, None, ())
    meta = (
        '<meta property="article:published_time" content="2018-09-14"><meta name="author" content="Jo Wit">'
    )
    found = told(other + meta)
    assert (str(found.published_on), found.authors) == ("2018-09-14", ("Jo Wit",))
    short = structured(headline="Untitled", datePublished="2018-09-14")
    assert str(told(short).published_on) == "2018-09-14"


def test_another_articles_microdata_says_nothing() -> None:
    other = LISTED.format(title=OTHER, name="Ana Li", day="2011-05-09")
    own = LISTED.format(title=TITLE, name="Jo Wit", day="2018-09-14")
    assert told(below_title=own, below=other).authors == ("Jo Wit",)
    found = told(below_title=other + own)
    assert (str(found.published_on), found.headline) == ("2018-09-14", TITLE)
    assert told(below=other).published_on is None


@pytest.mark.parametrize("around", ["<nav>{}</nav>", "<aside>{}</aside>", '<div class="sidebar">{}</div>'])
def test_authors_in_menus_and_sidebars_sign_nothing(around: str) -> None:
    link = around.format('<a rel="author" href="/p/1">Ana Li</a>')
    own = '<a rel="author" href="/p/2">Jo Wit</a>'
    page = page_of_html(f"<title>{TITLE}</title><h1>{TITLE}</h1>{own}{link}".encode())
    assert page.hints["rel:authors"] == ("Jo Wit",)


def test_when_an_event_begins_dates_no_page() -> None:
    event = '<time itemprop="startDate" datetime="2011-05-09">next Monday</time>'
    assert told(below=event).published_on is None


@pytest.mark.parametrize("around", ["related-posts", "comment-list", "most-read", "sidebar"])
def test_the_times_of_other_stories_and_of_comments_date_nothing(around: str) -> None:
    below = (
        f'<div class="{around}"><ul><li>Roof mended <time datetime="2011-05-09">9 May</time></li></ul></div>'
    )
    assert told(below=below).published_on is None
    own = '<p class="stamp"><time datetime="2018-09-14">last week</time></p>'
    assert str(told(below=own + below).published_on) == "2018-09-14"


def test_of_several_articles_the_one_with_the_title_of_the_page_is_its_own() -> None:
    other = structured(
        headline="Roof of the school mended", datePublished="2011-05-09", author={"name": "Ana Li"}
    )
    own = structured(datePublished="2018-09-14", author={"name": "Jo Wit"})
    for head in (other + own, own + other):
        found = told(head)
        assert (str(found.published_on), found.authors) == ("2018-09-14", ("Jo Wit",))


def test_nothing_is_updated_before_it_is_published() -> None:
    found = told(structured(datePublished="2018-09-14", dateModified="2018-09-01"))
    assert (str(found.published_on), found.updated_on) == ("2018-09-14", None)
