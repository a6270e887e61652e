"""The parser's events as lines of text: what a browser without scripts would show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from bs4.builder._lxml import LXMLTreeBuilder

from flows.documents import Block
from flows.errors import SourceError
from flows.sources.hidden_emails import revealed
from flows.sources.limits import Limits
from flows.sources.shown import (
    BLOCKS,
    CLOSED,
    ENDS_DRAWING,
    NO_TEXT,
    PREFORMATTED,
    WRITTEN_IN,
    begins_word,
    goes_on,
    is_block_by_style,
    is_hidden,
    is_initial,
)
from flows.sources.stated import Stated, is_elsewhere, is_makers
from flows.sources.under_way import DEEP, SPACE, UnderWay

_NAMING = ("class", "id", "itemprop", "role", "data-testid", "data-component", "subscriptions-section")
_AHEAD = 4  # pieces of a line ahead of a name
_NAMES_CHARS = 120  # of each of an element's names: utility-class frameworks write hundreds
_OUTER, _INNER = 20, 20  # ancestors in a path: hostile depth must not make every path long
_OTHERS = frozenset(("foreignobject", "desc", "title"))  # elements of a drawing that may hold a page's
_TEASER = 12  # lines of one link: what goes on in it is a story wrapped in one, or one that was never closed
_REST = 40  # characters of what goes on behind a large first letter
_CHUNK = 2**16
_END_TAG = re.compile(r"</([a-zA-Z][^\s/>]*)[^>]*>")


class Collector(LXMLTreeBuilder):
    """Takes the parser's events and keeps lines, blocks and statements; the soup stays empty."""

    def __init__(self, limits: Limits, reveal_emails: bool) -> None:
        super().__init__()
        self.stated = Stated()
        self.lines: list[str] = []
        self.blocks: list[Block] = []
        self.asks = 0
        self._limits, self._reveal = limits, reveal_emails
        self._at = 0
        # One entry an open element: its tag, its tag and names as the path shows them, and what to
        # restore when it ends: a line set aside, or whether it opened a link or hid its content.
        self._tags: list[str] = []
        self._names: list[str] = []
        self._restore: list[tuple[Any, ...] | None] = []
        self._block_depths: list[int] = []
        self._skipped: list[str] = []  # the open elements from the first one whose content is no text
        self._open: Counter[str] | None = None  # how many of each are open, kept only in the deep
        self._script: list[str] | None = None
        self._title: list[str] | None = None
        self._links = self._linked = self._hiding = self._pre = 0
        self._line = UnderWay()

    # What BeautifulSoup and the parser call

    def prepare_markup(self, markup: Any, *_: Any, **__: Any) -> Iterable[tuple[Any, None, None, bool]]:
        yield markup, None, None, False

    def feed(self, markup: Any) -> None:
        parser: Any = self.parser_for(None)
        for at in range(0, len(markup), _CHUNK):
            chunk = markup[at : at + _CHUNK]
            if len(self._tags) + len(self._skipped) < DEEP:
                self._open = None
                parser.feed(chunk)
            else:
                self._feed_deep(parser, chunk)
        parser.close()

    def _feed_deep(self, parser: Any, chunk: str) -> None:
        """Spare the parser end tags of nothing: it looks for each through all open elements, which is
        quadratic in a hostile page. They mean nothing (only ``</p>`` does: an empty paragraph)."""
        if self._open is None:
            self._open = Counter(self._tags + self._skipped)
        at = 0
        # Up to the last ``>`` each that begins also ends; beyond it each would be looked for to the chunk's end.
        for found in _END_TAG.finditer(chunk, 0, chunk.rfind(">") + 1):
            parser.feed(chunk[at : found.start()])
            at = found.end() if not self._open[found[1].lower()] else found.start()
        parser.feed(chunk[at:])

    def comment(self, text: Any) -> None:
        if text.startswith("[CDATA["):
            self.data(text[7:].removesuffix("]]"))

    def pi(self, target: Any, data: Any) -> None:
        pass

    def doctype(self, name: Any, pubid: Any, system: Any) -> None:
        pass

    def start(self, tag: Any, attrib: Any, nsmap: Any = None) -> None:
        if self._open is not None:
            self._open[tag] += 1
        if self._skipped and self._skipped[0] == "svg" and tag in ENDS_DRAWING:
            self._end_drawing()
        if self._skipped or tag in NO_TEXT:
            self._skipped.append(tag)
            if len(self._skipped) == 1:
                self._begin_skipped(tag, attrib)
            return
        if self._reveal and attrib and (address := revealed(attrib)):
            self.data(address)
            self._skipped.append(tag)  # what stands in the element is the placeholder
            return
        is_block = tag in BLOCKS or ("style" in attrib and is_block_by_style(tag, attrib))
        if is_block or tag == "br" or ("-" in tag and self._line.own_ended()):
            self.flush()
        names, restore = tag, None
        if attrib:
            own = " ".join([attrib[name][:_NAMES_CHARS] for name in _NAMING if name in attrib])
            if own:
                names = f"{tag} {' '.join(own.split())}"
            restore = self._attributes(tag, attrib, is_block)
        elif tag in CLOSED:
            restore = self._hide(is_block)
        elif tag == "time":
            self.stated.time({}, self._names, len(self._tags) + 1)
        elif tag == "h1":
            self.stated.entry(tag, "", len(self._tags) + 1)
        self._tags.append(tag)
        self._names.append(names)
        self._restore.append(restore)
        if is_block:
            self._block_depths.append(len(self._tags))
            if tag in PREFORMATTED:
                self._pre += 1

    def end(self, tag: Any) -> None:
        if self._open is not None:
            self._open[tag] -= 1
        if self._skipped:
            self._skipped.pop()
            if not self._skipped:
                self._end_skipped()
            return
        if not self._tags:
            return
        depth = len(self._tags)
        if self.stated.captures:
            self.stated.end(depth)
        if self._block_depths and self._block_depths[-1] == depth:
            self.flush()
            self._block_depths.pop()
            if tag in PREFORMATTED:
                self._pre -= 1
        elif "-" in tag and depth <= self._line.around and self._line.parts:
            self._line.own = len(self._line.parts)
        restore = self._restore.pop()
        if restore is not None:
            self._undo(restore)
        self._tags.pop()
        self._names.pop()
        if depth <= self._line.around:
            self._line.around = depth - 1

    def data(self, data: Any) -> None:
        if self._skipped:
            if self._script is not None:
                self._script.append(data)
            elif self._title is not None:
                self._title.append(data)
            return
        line = self._line
        if not line.parts:
            if not data.strip(" \t\n\r\f"):
                return
            inline = self._block_depths[-1] if self._block_depths else 0
            data = line.begin(data, self._names, inline)
        line.parts.append(data)
        if self._links:  # the parser cuts a text at each entity: the blanks between its pieces count
            line.link_chars += len(SPACE.sub(" ", data))
        if line.around < line.enclosed and not data.isspace():
            line.enclosed = line.around
        for capture in self.stated.captures:
            capture.take(data)

    # Lines

    def flush(self) -> None:
        """End the line under way."""
        line = self._line
        if line.parts:
            for piece in line.pieces(self._pre > 0):
                if piece:
                    self._emit(piece)
            self._line = UnderWay()
        else:
            line.initial = ""

    def _emit(self, text: str) -> None:
        if len(self.blocks) >= self._limits.max_blocks:
            raise SourceError(
                "too-complex",
                f"The page has more than {self._limits.max_blocks:,} lines of text.",
                "No article has; split it if it is a collection.",
            )
        if self.lines and self._is_rest(text):
            self._at = self.blocks.pop().start
            text = self.lines.pop() + text
        depth = self._block_depths[-1] if self._block_depths else 0
        names = self._names[:depth] if depth <= _OUTER + _INNER else [
            *self._names[:_OUTER], *self._names[depth - _INNER : depth]
        ]  # fmt: skip
        line = self._line
        enclosing = line.enclosed - depth
        if line.lead and enclosing > 0:
            names = [*names, *line.lead[:enclosing][-_INNER:]]
        tag = self._tags[depth - 1] if depth else ""
        end = self._at + len(text)
        self._linked += self._links > 0
        links = min(line.link_chars, len(text)) if self._linked <= _TEASER else 0
        self.blocks.append(Block(self._at, end, tag, " ".join(names), links, self._hiding > 0))
        self.lines.append(text)
        self._at = end + 1

    def _is_rest(self, text: str) -> bool:
        """Whether a line goes on behind a large first letter that stands in an element of its own; not behind one that is a word
        itself, nor an entry below the letter of an index."""
        letter, tag = self.lines[-1], self.blocks[-1].tag
        is_letter = is_initial(letter) and tag in ("div", "p", "span") and not self.blocks[-1].hidden
        return is_letter and len(text) >= _REST and goes_on(text) and begins_word(letter, text)

    # Elements that mean something

    def _attributes(self, tag: str, attrib: Mapping[str, str], is_block: bool) -> tuple[Any, ...] | None:
        """Note what an element's attributes say; what to undo at its end, ``None`` if nothing."""
        restore: tuple[Any, ...] | None = None
        if is_hidden(tag, attrib):
            restore = self._hide(is_block)
        elif tag == "a" and "href" in attrib:
            if not self._links:
                self._linked = 0
            self._links += 1
            restore = ("link",)
            if (
                "author" in attrib.get("rel", "").lower().split()
                and not is_elsewhere(self._names)
                and not is_makers(self._names, "".join(self._line.parts[-_AHEAD:]))
            ):
                self.stated.capture("rel:authors", len(self._tags) + 1)
        if tag == "html" and attrib.get("lang"):
            self.stated.add("meta:language", attrib["lang"])
        elif tag == "meta":
            self.stated.meta(attrib)
        elif tag in WRITTEN_IN and not self._hiding:
            self.asks += WRITTEN_IN[tag].get(attrib.get("type", "").lower(), 0)
        elif tag == "img" and not self._line.parts and is_initial(attrib.get("alt", "")):
            self._line.initial = attrib["alt"]
        elif tag == "link" and "canonical" in attrib.get("rel", "").lower().split():
            self.stated.add("link:canonical", attrib.get("href", ""))
        elif tag == "time":
            self.stated.time(attrib, self._names, len(self._tags) + 1)
        elif tag == "abbr" and attrib.get("title") and "published" in attrib.get("class", "").split():
            # How hAtom (microformats.org) dates an entry; weblogs keep to it.
            self.stated.published(attrib["title"])
        classes = attrib.get("class", "")
        if "fn" in classes and "fn" in classes.split():  # most have none, and are not taken apart
            self.stated.hcard(self._names, len(self._tags) + 1)
        if "entry" in classes or tag == "h1":
            self.stated.entry(tag, classes, len(self._tags) + 1)
        if "itemprop" in attrib or "itemtype" in attrib:
            self.stated.microdata(attrib, len(self._tags) + 1)
        return restore

    def _hide(self, is_block: bool) -> tuple[Any, ...]:
        """Text hidden inside a line becomes a line of its own, before the one it interrupts."""
        self._hiding += 1
        aside = None
        if not is_block:
            aside, self._line = self._line, UnderWay()
        return ("hidden", aside)

    def _undo(self, restore: tuple[Any, ...]) -> None:
        if restore[0] == "link":
            self._links -= 1
        elif restore[0] == "hidden":
            self.flush()
            self._hiding -= 1
            if restore[1] is not None:
                self._line = restore[1]

    def _end_drawing(self) -> None:
        """What the parser takes for a drawing's content is the page's own, unless it stands in what may hold some."""
        if len(self._skipped) > DEEP or not _OTHERS.isdisjoint(self._skipped):
            return
        for tag in self._skipped:  # the parser will end them in its own order
            self._tags.append(tag)
            self._names.append(tag)
            self._restore.append(None)
        self._skipped.clear()

    def _begin_skipped(self, tag: str, attrib: Mapping[str, str]) -> None:
        if tag == "script" and "ld+json" in attrib.get("type", "").lower():
            self._script = []
        elif tag == "title":
            self._title = []

    def _end_skipped(self) -> None:
        if self._script is not None:
            self.stated.json_ld("".join(self._script))
        elif self._title is not None:
            self.stated.add("title:title", "".join(self._title))
        self._script = self._title = None
