"""HTML pages: one line of text a block, with what the markup knows of it, and what the page states.

BeautifulSoup parses over lxml, but hands its events to the collector below instead of making its tree of
them: most of its time goes into that tree, and a page has to be walked only once. lxml's own trees are
no choice: ``lxml.html`` drops what lies deeper than 255 elements or in texts over 10 MB, without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder

from flows.documents import Block, Page
from flows.errors import SourceError
from flows.sources.charsets import codec_of
from flows.sources.decoding import Decoded, decode
from flows.sources.limits import Limits
from flows.sources.stated import MICRODATA, Stated

# What browsers show as blocks (WHATWG HTML, 15.3), list items, table parts, and controls: text on two
# sides of such a boundary never belongs to one line.
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "listing",
        "main",
        "menu",
        "nav",
        "noscript",
        "ol",
        "optgroup",
        "option",
        "p",
        "plaintext",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "xmp",
    ]
)
_NO_TEXT = frozenset(
    [
        "script",
        "style",
        "template",
        "svg",
        "iframe",
        "object",
        "embed",
        "applet",
        "canvas",
        "audio",
        "video",
        "map",
        "noembed",
        "noframes",
        "title",
        "datalist",
    ]
)
_NAMES_CHARS = 120  # of one element's class and id: utility-class frameworks write hundreds
_OUTER, _INNER = 20, 20  # ancestors in a path: hostile depth must not make every path long
_MOST_CAPTURES = 8
_CAPTURED_CHARS = 400
_DECLARED = re.compile(
    rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_SPACE = re.compile(r"[ \t\n\r\f]+")
# References to C1 controls mean windows-1252 (WHATWG HTML, 13.2.5.80); the parser takes them literally.
_C1_REFERENCE = re.compile(r"&#(?:(1[2-5][0-9])|[xX]([89][0-9a-fA-F]))(?![0-9a-fA-F]);?")


def page_of_html(
    raw: bytes | str,
    declared: str = "",
    *,
    limits: Limits | None = None,
    stated: Mapping[str, str | tuple[str, ...]] | None = None,
    reveal_emails: bool = False,
) -> Page:
    """The text of a page as a browser without scripts would show it, one block a line.

    Hidden elements are included and marked; scripts and styles are no text. White space is folded as
    HTML folds it. ``hints`` maps ``"<source>:<field>"`` to what the page states.

    :param declared: the charset its surroundings declare; the page's own declaration comes second.
    :param stated: further hints, which the page's own do not replace.
    :param reveal_emails: decode the addresses that Cloudflare hid on the site's behalf.
    :raises SourceError: it cannot be decoded, holds no text, or has too many lines.
    """
    decoded = Decoded(raw, "utf-8", 1.0) if isinstance(raw, str) else _decode(raw, declared)
    collector = _Collector(limits or Limits(), reveal_emails)
    markup = decoded.text
    if "&#" in markup:
        markup = _C1_REFERENCE.sub(_of_1252, markup)
    BeautifulSoup(markup, builder=collector)
    collector.flush()
    if not collector.lines:
        raise SourceError(
            "empty",
            f"The page shows no text ({len(raw):,} bytes of markup).",
            "It may need scripts to show any: scrape it with a browser.",
        )
    hints = {**collector.stated.hints(), **(stated or {})}
    return Page(
        "\n".join(collector.lines), decoded.encoding, decoded.confidence, tuple(collector.blocks), hints
    )


def _decode(raw: bytes, declared: str) -> Decoded:
    own = _DECLARED.search(raw[:4096])
    label = declared if codec_of(declared) else (own[1] or own[2]).decode("ascii") if own else ""
    return decode(raw, label)


def _of_1252(reference: re.Match[str]) -> str:
    number = int(reference[1]) if reference[1] else int(reference[2], 16)
    if not 128 <= number <= 159:
        return reference[0]
    return bytes([number]).decode("cp1252", "ignore") or reference[0]


class _Collector(LXMLTreeBuilder):
    """Takes the parser's events and keeps lines, blocks and statements; the soup stays empty."""

    def __init__(self, limits: Limits, reveal_emails: bool) -> None:
        super().__init__()
        self.stated = Stated()
        self.lines: list[str] = []
        self.blocks: list[Block] = []
        self._limits, self._reveal = limits, reveal_emails
        self._at = 0
        # One entry an open element: its tag, its tag and names as the path shows them, and what to
        # restore when it ends: a line set aside, or whether it opened a link or hid its content.
        self._tags: list[str] = []
        self._names: list[str] = []
        self._restore: list[tuple[Any, ...] | None] = []
        self._block_depths: list[int] = []
        self._skipping = 0
        self._script: list[str] | None = None
        self._title: list[str] | None = None
        self._links = self._hiding = self._pre = 0
        self._captures: list[list[Any]] = []
        self._foreign = 0
        self._parts: list[str] = []
        self._lead: list[str] | None = None
        self._link_chars = self._around = self._enclosed = 0
        self._start_line()

    # What BeautifulSoup and the parser call

    def prepare_markup(self, markup: Any, *_: Any, **__: Any) -> Iterable[tuple[Any, None, None, bool]]:
        yield markup, None, None, False

    def feed(self, markup: Any) -> None:
        parser: Any = self.parser_for(None)
        for at in range(0, len(markup), 2**20):
            parser.feed(markup[at : at + 2**20])
        parser.close()

    def comment(self, text: Any) -> None:
        if text.startswith("[CDATA["):
            self.data(text[7:].removesuffix("]]"))

    def pi(self, target: Any, data: Any) -> None:
        pass

    def doctype(self, name: Any, pubid: Any, system: Any) -> None:
        pass

    def start(self, tag: Any, attrib: Any, nsmap: Any = None) -> None:
        if self._skipping:
            self._skipping += 1
            return
        if tag in _NO_TEXT:
            self._skipping = 1
            self._begin_skipped(tag, attrib)
            return
        is_block = tag in _BLOCKS
        if is_block or tag == "br":
            self.flush()
        names, restore = tag, None
        if attrib:
            own = f"{attrib.get('class', '')} {attrib.get('id', '')}"
            if len(own) > 1:
                names = f"{tag} {' '.join(own[:_NAMES_CHARS].split())}"
            restore = self._attributes(tag, attrib, is_block)
        elif tag in ("noscript", "dialog"):
            restore = self._hide(is_block)
        elif tag == "time":
            self._capture("time:published")
        self._tags.append(tag)
        self._names.append(names)
        self._restore.append(restore)
        if is_block:
            self._block_depths.append(len(self._tags))
            if tag in ("pre", "listing", "xmp", "textarea", "plaintext"):
                self._pre += 1

    def end(self, tag: Any) -> None:
        if self._skipping:
            self._skipping -= 1
            if not self._skipping:
                self._end_skipped()
            return
        if not self._tags:
            return
        depth = len(self._tags)
        if self._captures and self._captures[-1][0] == depth:
            self._end_captures(depth)
        if self._block_depths and self._block_depths[-1] == depth:
            self.flush()
            self._block_depths.pop()
            if tag in ("pre", "listing", "xmp", "textarea", "plaintext"):
                self._pre -= 1
        restore = self._restore.pop()
        if restore is not None:
            self._undo(restore)
        self._tags.pop()
        self._names.pop()
        if depth <= self._around:
            self._around = depth - 1

    def data(self, data: Any) -> None:
        if self._skipping:
            if self._script is not None:
                self._script.append(data)
            elif self._title is not None:
                self._title.append(data)
            return
        if not self._parts:
            if not data.strip(" \t\n\r\f"):
                return
            self._around = len(self._tags)
            inline = self._block_depths[-1] if self._block_depths else 0
            self._lead = self._names[inline:] if self._around > inline else None
        self._parts.append(data)
        if not data.isspace():
            if self._around < self._enclosed:
                self._enclosed = self._around
            if self._links:
                self._link_chars += len(" ".join(data.split()))
        for capture in self._captures:
            capture[2].append(data)

    # Lines

    def _start_line(self) -> None:
        self._parts = []
        self._link_chars = 0
        self._lead = None  # names of the inline elements around the line's first text
        self._around = 10**9  # the depth that has stayed open since the line's first text
        self._enclosed = 10**9  # the same, as of its last text

    def flush(self) -> None:
        """End the line under way."""
        if not self._parts:
            return
        text = "".join(self._parts)
        if self._pre:
            pieces = [line.strip(" \t\f") for line in re.split(r"\r\n|\r|\n", text)]
        else:
            pieces = [(_SPACE.sub(" ", text) if _needs_folding(text) else text).strip(" ")]
        for piece in pieces:
            if piece:
                self._emit(piece)
        self._start_line()

    def _emit(self, text: str) -> None:
        if len(self.blocks) >= self._limits.max_blocks:
            raise SourceError(
                "too-complex",
                f"The page has more than {self._limits.max_blocks:,} lines of text.",
                "No article has; split it if it is a collection.",
            )
        depth = self._block_depths[-1] if self._block_depths else 0
        names = self._names[:depth] if depth <= _OUTER + _INNER else [
            *self._names[:_OUTER], *self._names[depth - _INNER : depth]
        ]  # fmt: skip
        enclosing = self._enclosed - depth
        if self._lead and enclosing > 0:
            names = [*names, *self._lead[:enclosing][-_INNER:]]
        tag = self._tags[depth - 1] if depth else ""
        end = self._at + len(text)
        links = min(self._link_chars, len(text))
        self.blocks.append(Block(self._at, end, tag, " ".join(names), links, self._hiding > 0))
        self.lines.append(text)
        self._at = end + 1

    # Elements that mean something

    def _attributes(self, tag: str, attrib: Mapping[str, str], is_block: bool) -> tuple[Any, ...] | None:
        """Note what an element's attributes say; what to undo at its end, ``None`` if nothing."""
        restore: tuple[Any, ...] | None = None
        style = attrib.get("style", "")
        if (
            "hidden" in attrib
            or tag == "noscript"
            or (tag == "dialog" and "open" not in attrib)
            or (style and _hides(style))
        ):
            restore = self._hide(is_block)
        elif tag == "a" and "href" in attrib:
            self._links += 1
            restore = ("link",)
            if attrib.get("rel", "").lower() == "author":
                self._capture("rel:authors")
        if tag == "html" and attrib.get("lang"):
            self.stated.add("meta:language", attrib["lang"])
        elif tag == "meta":
            self.stated.meta(attrib)
        elif tag == "link" and attrib.get("rel", "").lower() == "canonical":
            self.stated.add("link:canonical", attrib.get("href", ""))
        elif tag == "time":
            self._time(attrib)
        if "itemprop" in attrib or "itemtype" in attrib:
            self._microdata(tag, attrib)
        if self._reveal and "data-cfemail" in attrib:
            self._parts.append(_revealed(attrib["data-cfemail"]))
            self._begin_revealed()
            return ("revealed", restore)
        return restore

    def _hide(self, is_block: bool) -> tuple[Any, ...]:
        """Text hidden inside a line becomes a line of its own, before the one it interrupts."""
        self._hiding += 1
        aside = None
        if not is_block:
            aside = (self._parts, self._link_chars, self._lead, self._around, self._enclosed)
            self._start_line()
        return ("hidden", aside)

    def _undo(self, restore: tuple[Any, ...]) -> None:
        if restore[0] == "link":
            self._links -= 1
        elif restore[0] == "hidden":
            self.flush()
            self._hiding -= 1
            if restore[1] is not None:
                self._parts, self._link_chars, self._lead, self._around, self._enclosed = restore[1]
        elif restore[0] == "revealed":
            self._parts = self._kept_parts
            if restore[1] is not None:
                self._undo(restore[1])

    def _begin_revealed(self) -> None:
        """What stands in the element is the placeholder: it goes into a list nobody reads."""
        self._kept_parts, self._parts = self._parts, ["placeholder"]

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

    def _time(self, attrib: Mapping[str, str]) -> None:
        around = " ".join((*self._names[-2:], attrib.get("class", ""), attrib.get("itemprop", ""))).lower()
        key = "time:updated" if "updat" in around or "modif" in around else "time:published"
        if attrib.get("datetime"):
            self.stated.add(key, attrib["datetime"])
        else:
            self._capture(key)

    def _microdata(self, tag: str, attrib: Mapping[str, str]) -> None:
        kind = attrib.get("itemtype", "")
        if not self._foreign and kind.endswith(("Comment", "UserComments")):
            self._foreign = len(self._tags) + 1
            self._captures.append([self._foreign, "", []])
        if self._foreign:
            return
        for name in attrib.get("itemprop", "").lower().split():
            field = MICRODATA.get(name, "")
            if name == "name" and (outer := self._captures[-1:]) and outer[0][1].startswith("microdata:"):
                self._captures[-1][1], field = "", outer[0][1].partition(":")[2]
            if not field:
                continue
            address = attrib.get("itemid") or attrib.get("href") if field == "canonical" else ""
            value = attrib.get("content") or attrib.get("datetime") or address
            if value:
                self.stated.add(f"microdata:{field}", value)
            elif field != "canonical":
                self._capture(f"microdata:{field}")

    def _capture(self, key: str) -> None:
        """Take the text of the element that begins as a value."""
        if len(self._captures) < _MOST_CAPTURES:
            self._captures.append([len(self._tags) + 1, key, []])

    def _end_captures(self, depth: int) -> None:
        while self._captures and self._captures[-1][0] == depth:
            _, key, parts = self._captures.pop()
            if depth == self._foreign:
                self._foreign = 0
            text = "".join(parts)
            if key and len(text) <= _CAPTURED_CHARS:
                self.stated.add(key, text)


def _needs_folding(text: str) -> bool:
    return "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text


def _hides(style: str) -> bool:
    flat = style[:2000].lower().replace(" ", "")
    return "display:none" in flat or "visibility:hidden" in flat


def _revealed(code: str) -> str:
    """An address Cloudflare encoded: its first byte is the key the others are combined with by XOR.

    >>> _revealed("2a4b6a4804495e")
    'a@b.ct'
    """
    try:
        data = bytes.fromhex(code)
    except ValueError:
        return ""
    return bytes(byte ^ data[0] for byte in data[1:]).decode("utf-8", "replace") if data else ""
