"""Whether a page is an article at all: crawls hold front pages, lists of stories, forms and searches too.

A page is given up for what it is only where nothing that it states says otherwise, since an article that is taken for
none is missed, while a list that is taken for one is merely a nuisance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from flows.cleaning.description.sites import less_archive
from flows.cleaning.description.stated import Hints, stated
from flows.cleaning.text.sentences import DENSE, is_dense, is_paragraph
from flows.documents import Block, Description, Page
from flows.spans import Cleaned

# Of 352 labelled articles the one with most links has 43 % of its body in them.
_LISTING = 0.8
# Characters from which what ends like a sentence is one that tells something, and from which a line without an end does;
# forms have shorter ones.
_SENTENCE, _UNENDED = 40, 80
# Characters in such sentences, about forty words: less than labelled articles have that say neither day nor author.
_FLASH = 240
# Characters, about a hundred words: a record may give the site's address for that of an article of as many.
_LONG = 600
# Fields to write in: a search and a letter to subscribe to are two, and stand beside many an article.
_FORM = 3
# Who states a day by these speaks of the page; elements in its text may speak of stories that it lists.
_OF_THE_PAGE = frozenset(("container", "json-ld", "data", "opengraph", "meta"))
# Elements that the world's common software calls an article's.
_ARTICLES = re.compile(
    r"(?i)(?:^| )(?:article|[^ ]{0,60}(?:article|entry|post|story)[-_]{0,2}(?:body|content|text)[^ ]{0,60})(?: |$)"
)


class Place(NamedTuple):
    """What stands at addresses of a form: a ``pattern`` over their path and query, with some that it must tell and some
    that it must leave."""

    what: str
    pattern: str
    tells: tuple[str, ...]
    leaves: tuple[str, ...]


_FRONT, _LIST, _FORMS = "the front page of a site", "a list of stories", "a form or a search"
PLACES = (
    Place(
        _FRONT,
        r"(?:/[a-z]{2}(?:[-_][a-z]{2})?)?(?:/|/(?:index|default|home|homepage)(?:\.[a-z]{2,5})?/?)?",
        ("", "/", "/index.html", "/default.aspx", "/en/", "/pt-br", "/de/index.php"),
        ("/home/how-we-rebuilt-the-kitchen", "/news/", "/2019/", "/index.php/ferry", "/?p=12", "/index.php?id=3"),
    ),
    Place(
        _LIST,
        r".*/(?:category|categories|tag|tags|author|authors)/[^/?-]+(?:-[^/?-]+){0,4}(?:/page/[0-9]+/?|/?\?(?:page|paged)=[0-9]+|/)?"
        r"|/page/[0-9]+/?",
        ("/category/harbour/", "/en/tag/ferries", "/author/ana-lima/page/3/", "/tag/ferries?page=2", "/page/2/"),
        ("/category/harbour/ferry-sinks", "/ferry-sinks/page/2/", "/tags", "/author", "/category/show?id=12", "/category/ferry-sinks-off-the-northern-coast"),
    ),
    Place(
        _FORMS,
        r".*/(?:log-?in|sign-?in|sign-?up|wp-login|register|registration|(?:forgot|lost|reset)-?password|my-?account|cart"
        r"|checkout|contact-?us|search)(?:\.[a-z]{2,5})?/?(?:\?.*)?|/?\?s=[^/&]*",
        ("/login", "/user/register/", "/contact-us.html", "/wp-login.php", "/en/search?q=ferry", "/?s=ferry", "/forgot-password"),
        ("/news/how-to-register", "/search/ferry", "/login-scandal", "/the-search", "/cart-race", "/?s=/article/show/id/12.html", "/?s=news&id=12"),
    ),
)  # fmt: skip
"""Paths and queries, in small letters, that the world's common software gives to pages that are no articles."""
_PLACES = tuple((place.what, re.compile(place.pattern)) for place in PLACES)


def why_none(found: Cleaned, page: Page, known: Description) -> str | None:
    """Why a page is no article, ``None`` if it may be one, as any text without markup may: nothing says what it was."""
    if not page.blocks:
        return None
    if (links := share_in_links(found, page.blocks)) > _LISTING:
        return f"Of what is left {links:.0%} stands in links: the page lists articles."
    if any(source in _OF_THE_PAGE for source, _ in stated(page.hints, "published")):
        return None
    day, who = known.published_on, known.byline or known.authors or known.agencies
    prose = sum(map(_weight, found.body.split("\n")))
    what, address, sure = _place(page.hints)
    excused = not sure and (day or who or (what == _FRONT and prose > _LONG))
    signed = day and who and what != _LIST  # lists tell the day and the author of their first story
    if what and not excused and not signed:
        return f"Its address is that of {what} ({address}), and it states no day on which it was published."
    if day or who or any(map(_ARTICLES.search, {block.path for block, _ in _left(found, page.blocks)})):
        return None
    if not prose and len(found.body) < _FLASH:
        return "It has no sentence, no day and no author."
    if 0 < prose < _FLASH and page.asks >= _FORM:
        return f"It is a form: {page.asks} fields to write in, little to read, no day and no author."
    return None


def _weight(line: str) -> int:
    """Characters of a line that tells something, of others none; a sign counts as the letters for which it stands."""
    if not is_paragraph(line, _SENTENCE) and len(line) < _UNENDED:
        return 0
    return len(line) * (DENSE if is_dense(line) else 1)


def _place(hints: Hints) -> tuple[str | None, str, bool]:
    """What stands at the page's address, if that is no article, the address, and whether that is sure, since two sources
    state it: some sites give each of their pages the front page's address in one way, or some records that of the site."""
    told = [(source, less_archive(address)) for source, address in stated(hints, "canonical")]
    kinds = {kind_of_place(address) for _, address in told}
    return (kinds.pop(), told[0][1], len(dict(told)) > 1) if len(kinds) == 1 else (None, "", False)


def kind_of_place(address: str) -> str | None:
    """What stands at such an address, if that is no article.

    >>> kind_of_place("https://harbourpost.example/tag/ferries/"), kind_of_place("https://harbourpost.example/?p=12")
    ('a list of stories', None)
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    stands = (parts.path + (f"?{parts.query}" if parts.query else "")).lower()
    if parts.fragment or not parts.netloc:  # what templates leave ("#", "/") is nowhere
        return None
    return next((w for w, pattern in _PLACES if pattern.fullmatch(stands)), None)


def share_in_links(cleaned: Cleaned, blocks: Sequence[Block]) -> float:
    """How much of the body stands inside links, from 0 to 1, by characters.

    Blocks and spans both come in the order of the text; a block's links are taken to be spread evenly
    over it.

    >>> from flows.spans import Span
    >>> text = Cleaned("One story" + "Another one", (Span(0, 20, "body"),), "")
    >>> share_in_links(text, (Block(0, 9, "a", link_chars=9), Block(9, 20, "p")))
    0.45
    """
    kept = sum(span.end - span.start for span in cleaned.spans if span.kind == "body")
    linked = sum(
        block.link_chars * common / (block.end - block.start) for block, common in _left(cleaned, blocks)
    )
    return linked / kept if kept else 0.0


def _left(cleaned: Cleaned, blocks: Sequence[Block]) -> Iterator[tuple[Block, int]]:
    """The blocks of which something is left, and how many characters, span by span."""
    at = 0
    for span in cleaned.spans:
        if span.kind != "body":
            continue
        while at < len(blocks) and blocks[at].end <= span.start:
            at += 1
        for number in range(at, len(blocks)):  # a slice would copy all that is left, for each span
            block = blocks[number]
            if block.start >= span.end:
                break
            yield block, min(block.end, span.end) - max(block.start, span.start)
