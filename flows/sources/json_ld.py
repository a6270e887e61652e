"""What a page's JSON-LD says of the article on it (schema.org)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from flows.sources.escaped import unescaped

_MOST_NODES = 20_000  # of one script
_MOST_VALUES = 50  # of one field
_MOST_STEPS = 10  # of a trail
_FIELDS = {
    "headline": "title",
    "datePublished": "published",
    "dateModified": "updated",
    "articleSection": "section",
    "inLanguage": "language",
    "keywords": "tags",
    "description": "description",
    "author": "authors",
    "creator": "authors",
    "publisher": "publisher",
    "mainEntityOfPage": "canonical",
    "url": "canonical",
}
_DAYS = frozenset(("published", "updated"))
"""Fields that may be numbers: some programs state the seconds since 1970."""
# Where other pages are listed, and what readers wrote.
_OF_OTHERS = frozenset(
    ("itemListElement", "mentions", "citation", "comment", "review", "isBasedOn", "hasPart")
)
# What can be read of an article's JSON that is broken elsewhere: by a comment, a quote in the headline, a day without quotes.
_ARTICLE = re.compile(r"\"@type\"\s*:\s*\"\w*(?:Article|Posting|Report)\"")
_BROKEN = {
    "published": re.compile(r"\"datePublished\"\s*:\s*[\"']?(\d{4}-\d\d-\d\d[^\"',\s}]{0,30})"),
    "updated": re.compile(r"\"dateModified\"\s*:\s*[\"']?(\d{4}-\d\d-\d\d[^\"',\s}]{0,30})"),
    "authors": re.compile(
        r"\"author\"\s*:\s{0,40}\[?\s{0,40}\{[^{}]{0,300}?\"name\"\s*:\s*\"([^\"\\]{2,80})\"\s*[,}]"
    ),
}
# Some state the body with its markup.
_TAG = re.compile(r"<[^<>]{0,1000}>")
_PARTING = re.compile(r"</?(?:p|div|br|li|h[1-6]|blockquote|tr)\b[^<>]{0,1000}>", re.IGNORECASE)
_OPENING = re.compile(r"\s*(?:<!--|(?:(?://|/\*)\s*)?<!\[CDATA\[(?:\s*\*/)?)")
_CLOSING = ("-->", "]]>", "//", "/*", "*/", ";")
_MOST_MARKS = 5
# A person given by an address or an account has no name here.
ADDRESS = re.compile(r"(?:https?:)?//|www\.|@", re.IGNORECASE)


def statements(script: str) -> Iterator[tuple[str, str]]:
    """Field and value of what the script states; one that is no JSON says when and by whom at most."""
    try:
        data = json.loads(_unwrapped(script), strict=False)
    except RecursionError:
        return
    except ValueError:
        yield from _broken(script)
        return
    nodes = list(_nodes(data))
    named = {n["@id"]: n for n in nodes if isinstance(n.get("@id"), str) and len(n) > 1}
    articles = [n for n in nodes if _is_a(n, "Article", "Posting", "Report") and _tells(n)]
    pages = [n for n in nodes if _is_a(n, "WebPage", "ItemPage") and "datePublished" in n]
    for node in articles[:1] or pages[:1]:
        for name, field in _FIELDS.items():
            for value in _texts(node.get(name), named, field):
                yield field, html.unescape(value)
        told = [unmarked(t) for t in _texts(node.get("articleBody"), named, "body")]
        if any(told):
            yield "body", "\n".join(told)
        free = node.get("isAccessibleForFree")
        if isinstance(free, bool | str):
            yield "free", str(free).lower()
    trails = [node for node in nodes if _is_a(node, "BreadcrumbList")]
    for name in _steps(trails[0]) if trails else ():
        yield "trail", html.unescape(name)
    for node in nodes:
        if _is_a(node, "WebSite"):
            for value in _texts(node.get("name"), named, "site_name"):
                yield "site_name", html.unescape(value)


def unmarked(text: str) -> str:
    """A stated body without its markup, a paragraph a line, be it escaped for the web or for JSON once more.

    >>> unmarked("<p>One &amp; <b>all</b>.</p>"), unmarked("&lt;p&gt;One.&lt;br&gt;Two.&lt;/p&gt;")
    ('\\nOne &amp;  all .\\n', '\\nOne.\\nTwo.\\n')
    """
    return _TAG.sub(" ", _PARTING.sub("\n", unescaped(text)))


def _steps(trail: Mapping[str, Any]) -> Iterator[str]:
    """The names on the way from a site's front page down to the article, without the front page's where it has its address."""
    items = trail.get("itemListElement")
    for item in items[:_MOST_STEPS] if isinstance(items, list) else ():
        thing = item.get("item") if isinstance(item, dict) else None
        about = thing if isinstance(thing, dict) else {"@id": thing}
        name = item.get("name") or about.get("name") if isinstance(item, dict) else None
        address = about.get("@id") or about.get("url")
        if isinstance(name, str) and not (isinstance(address, str) and _is_front(address)):
            yield name


def _is_front(address: str) -> bool:
    """Whether an address is that of a site's front page, kept by a web archive or not."""
    try:
        return urlsplit(address[address.rfind("http") :]).path in ("", "/") and "://" in address
    except ValueError:
        return False


def _broken(script: str) -> Iterator[tuple[str, str]]:
    """Days and author of the one article of which a script that is no JSON tells."""
    articles = _ARTICLE.findall(script)
    for field, pattern in _BROKEN.items() if len(articles) == 1 else ():
        if (found := pattern.search(script)) is not None and not ADDRESS.match(found[1]):
            yield field, html.unescape(found[1])


def _unwrapped(script: str) -> str:
    """The JSON without the comment or CDATA marks that old habits put around a script."""
    opening = _OPENING.match(script)
    if opening is None:
        return script
    script = script[opening.end() :].rstrip()
    for _ in range(_MOST_MARKS):  # each copies the script
        if not script.endswith(_CLOSING):
            break
        for mark in _CLOSING:
            script = script.removesuffix(mark).rstrip()
    return script


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD value, outermost first, without recursion; not those of other pages."""
    level, seen = [data], 0
    while level and seen < _MOST_NODES:
        deeper: list[Any] = []
        for value in level:
            seen += 1
            if isinstance(value, dict):
                yield value
                deeper.extend(
                    v for name, v in value.items() if isinstance(v, dict | list) and name not in _OF_OTHERS
                )
            elif isinstance(value, list):
                deeper.extend(v for v in value if isinstance(v, dict | list))
        level = deeper


def _is_a(node: dict[str, Any], *endings: str) -> bool:
    stated = node.get("@type")
    types = stated if isinstance(stated, list) else [stated]
    return any(isinstance(t, str) and t.endswith(endings) for t in types)


def _tells(node: dict[str, Any]) -> bool:
    return any(name in node for name in ("headline", "datePublished", "author"))


def _texts(value: Any, named: Mapping[str, Any], field: str) -> Iterator[str]:
    """The texts of a schema.org value: a text, a thing with a name or an address, or several."""
    for one in value[:_MOST_VALUES] if isinstance(value, list) else (value,):
        if isinstance(one, dict):
            reference = one.get("@id")
            whole = named.get(reference, one) if isinstance(reference, str) else one
            name = (whole.get("@id") or whole.get("url")) if field == "canonical" else whole.get("name")
            yield from (t for t in (name if isinstance(name, list) else [name]) if isinstance(t, str))
        elif field in _DAYS and isinstance(one, int | float) and not isinstance(one, bool):
            yield str(one)
        elif isinstance(one, str) and not (field in ("authors", "publisher") and ADDRESS.match(one)):
            yield from one.split(",") if field == "tags" else (one,)
