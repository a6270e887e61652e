"""What a page states about itself: meta elements, links, times, microdata and JSON-LD, by source."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from flows.sources import json_ld
from flows.sources.entries import Entries, is_entry, is_title
from flows.sources.meta_names import BY_NAME, MICRODATA

_MOST_VALUES = 50  # of one key; a page that states more is listing other pages
_MOST_CHARS = 5_000
_MOST_BODY = 200_000  # characters of a stated body
_MOST_CAPTURES = 8
_AROUND = 8  # elements around a day that may say whose it is
_CARD = 3  # elements around a name that say whose it is
_TITLED = ("title", "opengraph", "meta")  # where a page states its own title
_PLACED = ("link", "opengraph")  # and its own address
_HEAD = ("opengraph", "meta")  # where its head says who wrote it and when
_WHO_WHEN = ("authors", "published", "updated")
_OF_PAGE = ("site_name", "trail")  # what JSON-LD says of the page, whatever article stands beside
_MANY = ("authors", "tags", "trail")
# When something else takes place than what a page tells of: no day of its own.
_OF_EVENTS = ("startdate", "enddate", "doortime", "birthdate", "deathdate", "uploaddate")
# How the kinds of articles end (schema.org).
_ARTICLES = ("Article", "Posting", "Report")
# Words of a title that tell it from another's, and which share of them a title in other words has at least: any two
# have "the" and "of".
_SAYING, _LEAST = 3, 0.3
_UNFIT = re.compile("[\ud800-\udfff\x00]")
# What programs write where they know nothing, and what templates hold whose values were never set in.
_NOTHING = frozenset(("null", "undefined", "none", "nan", "n/a", "[object object]"))
_TEMPLATE = re.compile(r"\{\{[^{}]*\}\}|\{%|\$\{[^{}]*\}|<%|%%\w+%%")
# Elements whose days are those of comments and other stories.
_ELSEWHERE = re.compile(
    r"comment|respon[ds]|related|recommend|sidebar|teaser|widget|footer|\baside\b|\bnav\b|most-?(?:read|popular)|trending|latest|(?:read|more)-?(?:next|more|news|stories)"
)

# Where a page says who made it, and how it leads to them: "Site by", "Theme: Quay by", "© 2024".
_OF_MAKERS = re.compile(r"contentinfo|colophon|copyright|site-?info|powered|site-?credits?")
_MADE_BY = re.compile(
    r"©|\(c\)|copyright|\b(?:web)?-?(?:sites?|pages?|theme|template|design\w*|develop\w*|webmaster|powered|hosted|built|programming)\b|\bweb\b"
    r"|gestaltung|umsetzung|realisierung|webdesign|entwickelt|réalis|conçu|création|créé|diseñ|desarroll|realizza|sviluppat|ontwerp|ontwikkel|projekt i|wykonanie|разработ|создан|дизайн|制作|製作|設計|设计|제작|tasarım|yazılım"
)
_LEAD = 80  # characters of a line before a name


def is_elsewhere(around: Sequence[str]) -> bool:
    """Whether the names of the elements around something are those of other stories, comments or menus."""
    return _ELSEWHERE.search(" ".join(around[-_AROUND:]).lower()) is not None


def is_makers(around: Sequence[str], ahead: str) -> bool:
    """Whether a name is that of who made the page: by the names of the elements around it, or by what its line says ahead of it.

    >>> is_makers(["body", "p"], "Site by "), is_makers(["div colophon", "p"], ""), is_makers(["body", "p"], "By ")
    (True, True, False)
    """
    near = " ".join(around[-_CARD:]).lower()
    return _OF_MAKERS.search(near) is not None or _MADE_BY.search(ahead[-_LEAD:].lower()) is not None


@dataclass(slots=True)
class Capture:
    """An element under way whose text will be the value of ``key``, if that is not empty."""

    key: str
    depth: int
    parts: list[str] = field(default_factory=list)

    def take(self, text: str) -> None:
        """More of its text; no value is longer than what is kept."""
        if len(self.parts) < _MOST_VALUES:
            self.parts.append(text[:_MOST_CHARS])


Said = list[tuple[str, str]]
"""Field and value, as one article states them."""


class Stated:
    """Collects ``"<source>:<field>"`` to values, first come first; :meth:`hints` gives them out.

    ``captures`` are the elements under way whose text is a value: who sees text, gives it to them.
    """

    def __init__(self) -> None:
        self._values: dict[str, list[str]] = {}
        self.captures: list[Capture] = []
        self.body = ""  # of the article, as JSON-LD states it: no hint, but it tells lines apart
        self._scripts: list[Said] = []
        self._items: list[Said] = []  # what each article says in microdata
        self._articles: list[tuple[int, Said]] = []  # those under way, with their depths
        self._entries = Entries()
        self._foreign = 0

    def add(self, key: str, value: str) -> None:
        """Note a value; blank, overlong and unstorable ones say nothing."""
        value = " ".join(value[: 4 * _MOST_CHARS].split())
        if not value or len(value) > _MOST_CHARS or _UNFIT.search(value):
            return
        if value.casefold() in _NOTHING or _TEMPLATE.search(value):
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
            key = BY_NAME.get(name, "")
            known = key.partition(":")[2]
            if known in ("authors", "publisher") and json_ld.ADDRESS.match(content):
                continue
            if known == "tags":
                for tag in content.split(",") if key == "meta:tags" else (content,):
                    self.add(key, tag)
            elif key:
                self.add(key, content)

    def json_ld(self, script: str) -> None:
        """A ``<script type="application/ld+json">``; whose article it tells of is seen when the page's titles are known."""
        if len(self._scripts) < _MOST_VALUES:
            self._scripts.append(list(json_ld.statements(script)))

    def _own(self, articles: list[Said]) -> Iterator[tuple[str, str]]:
        """What is said of articles, less what is said of one whose title has far less of the page's titles than
        another's, or nothing of them."""
        shares = [self._share(said) for said in articles]
        best = max((share for share in shares if share is not None), default=0.0)
        titled = {
            name
            for said, share in zip(articles, shares, strict=True)
            if share and 2 * share >= best
            for name, _ in said
        }
        for said, share in zip(articles, shares, strict=True):
            own = share is None or 2 * share >= max(best, 0)
            # What has its title knows better.
            known = titled if share is None and self._is_nobodys(said) else frozenset[str]()
            yield from (told for told in said if told[0] in _OF_PAGE or (own and told[0] not in known))

    def _share(self, article: Said) -> float | None:
        """How much of the title that an article states stands in the page's titles, ``None`` where it states none; below nought where
        it has few words of them and not the page's address."""
        said = next((html.unescape(value) for name, value in article if name == "title"), "")
        words = set(said.casefold().split())
        titles = self._titles()
        if not words or not titles:
            return None
        share = len(words & set(titles.casefold().split())) / len(words)
        foreign = share < _LEAST and len(words) >= _SAYING and not self._is_here(article)
        return -1 if foreign else share

    def _is_nobodys(self, article: Said) -> bool:
        """Whether an article states neither title nor the page's address: it may be anything on the page."""
        return not any(name == "title" for name, _ in article) and not self._is_here(article)

    def _titles(self) -> str:
        return " ".join(value for source in _TITLED for value in self._values.get(f"{source}:title", ()))

    def _is_here(self, article: Said) -> bool:
        """Whether an article states the page's own address."""
        own = {address for source in _PLACED for address in self._values.get(f"{source}:canonical", ())}
        return any(name == "canonical" and value in own for name, value in article)

    def _tell(self) -> None:
        """Note what scripts and microdata say of the page."""
        nobodys = {told for said in self._scripts if self._is_nobodys(said) for told in said}
        headed = {name for name in _WHO_WHEN for source in _HEAD if f"{source}:{name}" in self._values}
        for name, value in self._own(self._scripts):
            if name in headed and (name, value) in nobodys:
                continue
            if name == "body":
                self.body = self.body or html.unescape(value[:_MOST_BODY])
                continue
            self.add(f"json-ld:{name}", value)
        for name, value in self._own(self._items):
            self.add(f"microdata:{name}", value)
        for key, value in self._entries.own(self._titles()):
            self.add(key, value)
        self._scripts.clear()
        self._items.clear()

    def time(self, attributes: Mapping[str, str], around: Sequence[str], depth: int) -> None:
        """A ``<time>`` element; ``around`` are the names of the elements it stands in, outermost first."""
        if attributes.get("itemprop", "").lower() in _OF_EVENTS:
            return
        if is_elsewhere(around):
            return
        names = " ".join((*around[-2:], attributes.get("class", ""), attributes.get("itemprop", ""))).lower()
        key = "time:updated" if "updat" in names or "modif" in names else "time:published"
        if attributes.get("datetime"):
            self._note(key, attributes["datetime"])
        else:
            self.capture(key, depth)

    def microdata(self, attributes: Mapping[str, str], depth: int) -> None:
        """An element that bears ``itemprop`` or ``itemtype``; what is inside comments is not the article's."""
        if not self._foreign and attributes.get("itemtype", "").endswith(("Comment", "UserComments")):
            self._foreign = depth
            self.captures.append(Capture("", depth))
        if self._foreign:
            return
        if attributes.get("itemtype", "").endswith(_ARTICLES) and len(self.captures) < _MOST_CAPTURES:
            self.captures.append(Capture("", depth))
            self._articles.append((depth, []))
            if len(self._items) < _MOST_VALUES:  # a list of hundreds of teasers says nothing of the page
                self._items.append(self._articles[-1][1])
        for name in attributes.get("itemprop", "").lower().split()[:_MOST_VALUES]:
            known = MICRODATA.get(name, "")
            if name == "name" and self.captures and self.captures[-1].key.startswith("microdata:"):
                # The name of the person or publisher whose whole text was being taken.
                known = self.captures[-1].key.partition(":")[2]
                self.captures[-1].key = ""
            if not known:
                continue
            address = attributes.get("itemid") or attributes.get("href") if known == "canonical" else ""
            value = attributes.get("content") or attributes.get("datetime") or address
            if value:
                self._note(f"microdata:{known}", value)
            elif known != "canonical":
                self.capture(f"microdata:{known}", depth)

    def entry(self, tag: str, classes: str, depth: int) -> None:
        """An element that may be an entry of hAtom or hold its title."""
        names = classes.split()
        if is_entry(names) and self._entries.begin(depth):
            self.captures.append(Capture("", depth))  # so its end is told
        if is_title(tag, names):
            self.capture("entry:title", depth)

    def published(self, day: str) -> None:
        """The day of the entry under way."""
        self._note("time:published", day)

    def hcard(self, around: Sequence[str], depth: int) -> None:
        """An element of the class ``fn``, the name in a card (microformats.org, hCard): the author's, where the
        elements it stands in are named so and are no comment's."""
        near = " ".join(around[-_CARD:]).lower()
        if (
            "author" in near
            and not is_elsewhere(around)
            and not any("comment" in name.lower() for name in around[-_MOST_VALUES:])
        ):
            self.capture("hcard:authors", depth)

    def capture(self, key: str, depth: int) -> None:
        """Take the text of the element that begins at this depth as a value."""
        if len(self.captures) < _MOST_CAPTURES:
            self.captures.append(Capture(key, depth))

    def end(self, depth: int) -> None:
        """The element at this depth ends."""
        while self.captures and self.captures[-1].depth == depth:
            done = self.captures.pop()
            if depth == self._foreign:
                self._foreign = 0
            if done.key:
                self._note(done.key, "".join(done.parts))
        self._entries.end(depth)
        while self._articles and self._articles[-1][0] == depth:
            self._articles.pop()

    def _note(self, key: str, value: str) -> None:
        """A value that ends here: of the article under way, where it is one's microdata, or of the entry."""
        source, _, name = key.partition(":")
        if source == "entry":
            self._entries.title(value)
        elif source != "microdata":
            self._entries.say(key, value[: 4 * _MOST_CHARS])
        elif not self._articles:
            self.add(key, value)
        elif len(said := self._articles[-1][1]) < _MOST_VALUES:
            said.append((name, value[: 4 * _MOST_CHARS]))

    def hints(self) -> dict[str, str | tuple[str, ...]]:
        """A text for a field that has one value, a tuple for ``authors``, ``tags`` and ``time:...``."""
        self._tell()
        return {
            key: tuple(values) if key.startswith("time:") or key.endswith(_MANY) else values[0]
            for key, values in self._values.items()
        }
