"""What a page states about itself: meta elements, links, times, microdata and JSON-LD, by source."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

_MOST_VALUES = 50  # of one key; a page that states more is listing other pages
_MOST_CHARS = 5_000
_MOST_NODES = 20_000  # of one JSON-LD script
_MANY = ("authors", "tags")
_UNFIT = re.compile("[\ud800-\udfff\x00]")
_ADDRESS = re.compile(r"(?:https?:)?//|www\.|@", re.IGNORECASE)

_OPENGRAPH = {
    "title": "og:title",
    "site_name": "og:site_name",
    "canonical": "og:url",
    "description": "og:description",
    "language": "og:locale",
    "published": "article:published_time og:published_time og:article:published_time article:published",
    "updated": "article:modified_time og:updated_time og:article:modified_time article:modified",
    "authors": "article:author og:article:author",
    "section": "article:section og:article:section",
    "tags": "article:tag og:article:tag",
    "publisher": "article:publisher og:article:publisher",
}
_META = {
    "title": "title headline dc.title dcterms.title twitter:title citation_title parsely-title sailthru.title",
    "authors": "author authors byl byline creator dc.creator dcterms.creator citation_author parsely-author "
    "sailthru.author article.author dc.contributor twitter:data1-author",
    "published": "date pubdate publishdate publish-date publish_date published published_time publication_date "
    "publication-date pub_date datepublished date_published dc.date dc.date.issued dc.date.created dcterms.date "
    "dcterms.issued dcterms.created dcterms.available citation_publication_date citation_date citation_online_date "
    "parsely-pub-date sailthru.date article.published originalpublicationdate ptime pdate displaydate created "
    "creation_date date.created article_date_original rnews:datepublished shareaholic:article_published_time "
    "cxenseparse:recs:publishtime cxenseparse:publishtime timestamp article:post_date",
    "updated": "last-modified lastmod last_modified modified updated datemodified date_modified dc.date.modified "
    "dcterms.modified revised utime article.updated shareaholic:article_modified_time revision_date",
    "site_name": "application-name apple-mobile-web-app-title",
    "publisher": "publisher dc.publisher dcterms.publisher citation_publisher",
    "section": "section articlesection article.section parsely-section dc.subject.section category",
    "tags": "keywords news_keywords parsely-tags sailthru.tags dc.subject",
    "language": "language content-language dc.language dcterms.language",
    "description": "description dc.description dcterms.description twitter:description",
    "canonical": "parsely-link syndication-source original-source",
}
_BY_NAME = {name: f"opengraph:{key}" for key, names in _OPENGRAPH.items() for name in names.split()}
_BY_NAME |= {name: f"meta:{key}" for key, names in _META.items() for name in names.split()}
MICRODATA = {
    "headline": "title",
    "datepublished": "published",
    "datecreated": "published",
    "datemodified": "updated",
    "author": "authors",
    "creator": "authors",
    "articlesection": "section",
    "publisher": "publisher",
    "inlanguage": "language",
    "keywords": "tags",
    "description": "description",
    "mainentityofpage": "canonical",
}
_LD_FIELDS = {
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
_LD_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$"
)


class Stated:
    """Collects ``"<source>:<field>"`` to values, first come first; :meth:`hints` gives them out."""

    def __init__(self) -> None:
        self._values: dict[str, list[str]] = {}

    def add(self, key: str, value: str) -> None:
        """Note a value; blank, overlong and unstorable ones say nothing."""
        value = " ".join(value[: 4 * _MOST_CHARS].split())
        if not value or len(value) > _MOST_CHARS or _UNFIT.search(value):
            return
        values = self._values.setdefault(key, [])
        if value not in values and len(values) < _MOST_VALUES:
            values.append(value)

    def meta(self, attributes: Mapping[str, str]) -> None:
        """A ``<meta>`` element."""
        content = attributes.get("content", "")
        if not content:
            return
        names = attributes.get("property") or attributes.get("name") or attributes.get("http-equiv")
        for name in (names or "").lower().split():
            key = _BY_NAME.get(name, "")
            field = key.partition(":")[2]
            if field in ("authors", "publisher") and _ADDRESS.match(content):
                continue
            if field == "tags":
                for tag in content.split(",") if key == "meta:tags" else (content,):
                    self.add(key, tag)
            elif key:
                self.add(key, content)

    def json_ld(self, script: str) -> None:
        """A ``<script type="application/ld+json">``; one that is no JSON says nothing."""
        try:
            data = json.loads(_LD_WRAPPING.sub("", script), strict=False)
        except (ValueError, RecursionError):
            return
        nodes = list(_nodes(data))
        named = {n["@id"]: n for n in nodes if isinstance(n.get("@id"), str) and len(n) > 1}
        articles = [n for n in nodes if _types(n, "Article", "Posting", "Report") and _tells(n)]
        pages = [n for n in nodes if _types(n, "WebPage", "ItemPage") and "datePublished" in n]
        for node in articles[:1] or pages[:1]:
            for name, field in _LD_FIELDS.items():
                for value in _texts(node.get(name), named, field):
                    self.add(f"json-ld:{field}", html.unescape(value))
        for node in nodes:
            if _types(node, "WebSite"):
                for value in _texts(node.get("name"), named, "site_name"):
                    self.add("json-ld:site_name", html.unescape(value))

    def hints(self) -> dict[str, str | tuple[str, ...]]:
        """A text for a field that has one value, a tuple for ``authors``, ``tags`` and ``time:...``."""
        return {
            key: tuple(values) if key.startswith("time:") or key.endswith(_MANY) else values[0]
            for key, values in self._values.items()
        }


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD value, outermost first, without recursion."""
    waiting, seen = [data], 0
    while waiting and seen < _MOST_NODES:
        value = waiting.pop(0) if len(waiting) < 100 else waiting.pop()
        seen += 1
        if isinstance(value, dict):
            yield value
            waiting.extend(v for v in value.values() if isinstance(v, dict | list))
        elif isinstance(value, list):
            waiting.extend(v for v in value if isinstance(v, dict | list))


def _types(node: dict[str, Any], *endings: str) -> bool:
    stated = node.get("@type")
    return any(
        isinstance(t, str) and t.endswith(endings) for t in (stated if isinstance(stated, list) else [stated])
    )


def _tells(node: dict[str, Any]) -> bool:
    return any(name in node for name in ("headline", "datePublished", "author"))


def _texts(value: Any, named: Mapping[str, Any], field: str) -> Iterator[str]:
    """The texts of a schema.org value: a text, a thing with a name or an address, or several."""
    for one in value[:_MOST_VALUES] if isinstance(value, list) else (value,):
        if isinstance(one, dict):
            reference = one.get("@id")
            whole = named.get(reference, one) if isinstance(reference, str) else one
            key = "@id" if field == "canonical" else "name"
            name = whole.get(key) or (whole.get("url") if field == "canonical" else None)
            for text in name if isinstance(name, list) else (name,):
                if isinstance(text, str):
                    yield text
        elif isinstance(one, str):
            if field in ("authors", "publisher") and _ADDRESS.match(one):
                continue
            yield from one.split(",") if field == "tags" else (one,)
