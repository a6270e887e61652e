"""HTML pages: one line of text a block, with what the markup knows of it, and what the page states.

BeautifulSoup parses over lxml, but hands its events to the collector below instead of making its tree of
them: most of its time goes into that tree, and a page has to be walked only once. lxml's own trees are
no choice: ``lxml.html`` drops what lies deeper than 255 elements or in texts over 10 MB, without a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bs4 import BeautifulSoup

from flows.documents import Page
from flows.errors import SourceError
from flows.sources.charsets import codec_of
from flows.sources.collecting import Collector
from flows.sources.data_article import (
    Titles,
    Told,
    articles_of,
    goes_with,
    is_article,
    is_new,
    markup_of_lines,
    shows_little,
    shows_nothing,
)
from flows.sources.decoding import Decoded, decode
from flows.sources.limits import Limits
from flows.sources.page_data import data_of
from flows.sources.stated_body import described_shares, is_unshown, markup_of, stated_shares
from flows.sources.unclosed import with_ends
from flows.sources.viewed_source import source_of
from flows.sources.wrapping import rejoined

_DECLARED = re.compile(
    rb"<meta[^>]{0,400}?charset\s*=\s*(?:[\"']\s*)?([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_FRAMES = re.compile(r"<frameset[\s>]", re.IGNORECASE)
_NOFRAMES = re.compile(r"</?noframes(?:\s[^<>]{0,400})?>", re.IGNORECASE)
_NUMBER = re.compile(r"&#(?:([0-9]+)|[xX]([0-9a-fA-F]+));?")


def page_of_html(
    raw: bytes | str,
    declared: str = "",
    *,
    limits: Limits | None = None,
    stated: Mapping[str, str | tuple[str, ...]] | None = None,
    reveal_emails: bool = False,
) -> Page:
    """The text of a page as a browser without scripts would show it, one block a line.

    Where that shows nothing of an article that the page states as a whole (JSON-LD) or hands its scripts as data, the article
    comes first, as it is stated. Hidden elements are included and marked; scripts and styles are no text. White space is folded as
    HTML folds it. ``hints`` maps ``"<source>:<field>"`` to what the page states.

    :param declared: the charset its surroundings declare; the page's own declaration comes second.
    :param stated: further hints, which the page's own do not replace.
    :param reveal_emails: decode the addresses that Cloudflare hid on the site's behalf.
    :raises SourceError: it cannot be decoded, holds no text, or has too many lines.
    """
    decoded = Decoded(raw, "utf-8", 1.0) if isinstance(raw, str) else _decode(raw, declared)
    markup = source_of(decoded.text) or decoded.text
    if "&#" in markup:
        markup = _NUMBER.sub(_reference, markup)
    if _FRAMES.search(markup):  # all its text stands in what the parser takes for no markup
        markup = _NOFRAMES.sub("", markup)
    markup = with_ends(markup)
    collector = _collected(markup, limits, reveal_emails)
    hints, body = collector.stated.hints(), collector.stated.body
    shares = stated_shares(collector.lines, body)
    if shares is not None and is_unshown(collector.lines, body, shares) and _is_own(collector, hints, body):
        article = markup_of(str(hints.get("json-ld:title", "")), body)
        collector = _collected(article + markup, limits, reveal_emails)
        shares = stated_shares(collector.lines, body)
    elif shares is None and shows_little(collector.lines, collector.blocks):
        titles = [str(value) for name, value in hints.items() if name.endswith(":title")]
        told = _told_by_data(markup, collector, titles, limits)
        if told is not None:
            collector = _collected(told.markup + markup, limits, reveal_emails)
            hints |= {f"data:{name}": tuple(value.split("\n")) for name, value in told.stated.items()}
    if not collector.lines:
        raise SourceError(
            "empty",
            f"The page shows no text ({len(raw):,} bytes of markup).",
            "It may need scripts to show any: scrape it with a browser.",
        )
    hints |= stated or {}
    blocks = tuple(collector.blocks)
    if shares is not None:
        blocks = tuple(replace(block, stated=share) for block, share in zip(blocks, shares, strict=True))
    described = described_shares(collector.lines, _descriptions(hints))
    if described:
        blocks = tuple(
            replace(block, described=described[at]) if at in described else block
            for at, block in enumerate(blocks)
        )
    return Page(
        "\n".join(collector.lines), decoded.encoding, decoded.confidence, blocks, hints, collector.asks
    )


def _collected(markup: str, limits: Limits | None, reveal_emails: bool) -> Collector:
    collector = Collector(limits or Limits(), reveal_emails)
    BeautifulSoup(markup, builder=collector)
    collector.flush()
    collector.lines, collector.blocks = rejoined(collector.lines, collector.blocks)
    return collector


def _is_own(shown: Collector, hints: Mapping[str, str | tuple[str, ...]], body: str) -> bool:
    """Whether a stated article that a page does not show is that page's: its title is, or the page shows no paragraph of
    another text below its heading."""
    titles = [
        str(value) for name, value in hints.items() if name.endswith(":title") and name != "json-ld:title"
    ]
    own = Titles.of([*titles, *_headings(shown)]).have(str(hints.get("json-ld:title", "")))
    return own or goes_with(shown.lines, shown.blocks, [body, *_descriptions(hints)])


def _headings(shown: Collector) -> list[str]:
    return [
        line
        for line, block in zip(shown.lines, shown.blocks, strict=True)
        if block.tag == "h1" and not block.hidden
    ]


def _told_by_data(markup: str, shown: Collector, titles: Sequence[str], limits: Limits | None) -> Told | None:
    """The article in the data of a page that shows none, as a page would show it; its text is read as a page's own, for
    it may be any markup."""
    for told in articles_of(data_of(markup), [*titles, *_headings(shown)]):
        try:
            inside = _collected(f"<div>{told.markup}</div>", limits, False)
        except SourceError:
            continue
        if not is_article(inside.lines):
            continue
        if not is_new(shown.lines, inside.lines):
            return None  # the page shows its article, and it is short
        described = told.stated.get("description", "")
        if goes_with(shown.lines, shown.blocks, [*inside.lines, described]) and (
            told.is_titled or (told.is_only and shows_nothing(shown.blocks))
        ):  # else it may be another story's
            headline = told.stated.get("title") or next(iter(titles), "")
            return told._replace(markup=markup_of_lines(headline, inside.lines, inside.blocks))
    return None


def _descriptions(hints: Mapping[str, str | tuple[str, ...]]) -> list[str]:
    return [
        value for name, value in hints.items() if name.endswith(":description") and isinstance(value, str)
    ]


def _decode(raw: bytes, declared: str) -> Decoded:
    own = _DECLARED.search(raw[:4096])
    label = declared if codec_of(declared) else (own[1] or own[2]).decode("ascii") if own else ""
    if 0 < 1_000 * raw.count(0) <= len(raw) and b"\0\0" not in raw:
        raw = raw.replace(b"\0", b"")  # as browsers do; many, or some in a row, are damage
    return decode(raw, label)


def _reference(found: re.Match[str]) -> str:
    """A numeric reference as the parser should see it.

    Those to C1 controls mean windows-1252 (WHATWG HTML, 13.2.5.80). Those to no character would become
    U+FFFD; they stay as they are written.

    >>> _NUMBER.sub(_reference, "&#150; &#xD83D; &#8211;")
    '– &amp;#xD83D; &#8211;'
    """
    digits = (found[1] or found[2]).lstrip("0")
    number = int(digits or "0", 10 if found[1] else 16) if len(digits) < 9 else 0
    if 128 <= number <= 159:
        return bytes([number]).decode("cp1252", "ignore") or found[0]
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return f"&amp;{found[0][1:]}"
    return found[0]
