"""From a record to its page: one text for the cleaner, whatever the record was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from flows.documents import Page, SeedRecord
from flows.errors import SourceError
from flows.sources.decoding import Decoded, decode
from flows.sources.dumps import undumped
from flows.sources.escaped import is_markup, unescaped, unescaped_fact
from flows.sources.fragments import joined
from flows.sources.limits import FIELDS, Limits
from flows.sources.mojibake import likewise

# Facts that readers state about a record under these names are hints; all others are kept with the
# record, but nothing is described from them.
STATED = frozenset(FIELDS) - {"text", "html"}
_MANY = {"authors", "tags"}
# Ends of lines (UAX 14) that within others are mere blanks.
_OTHER_ENDS = re.compile("[\u2028\u2029\x0b\x0c\x85]")
PLAIN = ("text", "wrapped", "markdown")
# Bears it who asked for it: so a stored original is decoded as it was, whatever is asked for later.
REVEALED = "emails-revealed"


def page_of(record: SeedRecord, limits: Limits | None = None) -> Page:
    """Decode a record; an HTML page and Markdown become one line a block, wrapped lines one a paragraph.

    Always the same for the same record: stored originals are decoded again by it.

    :raises SourceError: it is empty, binary, or cannot be decoded for certain.
    """
    page = _page_of(record, limits)
    read_as = page.encoding.partition("+")[2]
    if not read_as:
        return page
    # What stands beside a text that was read wrong on its way went the same way.
    return replace(
        page,
        hints={
            name: likewise(value, read_as)
            if isinstance(value, str)
            else tuple(likewise(one, read_as) for one in value)
            for name, value in page.hints.items()
        },
    )


def _page_of(record: SeedRecord, limits: Limits | None) -> Page:
    stated = _stated(record.hints)
    if record.format == "html":
        from flows.sources.html import page_of_html

        return page_of_html(
            record.raw, record.declared, limits=limits, stated=stated, reveal_emails=REVEALED in record.hints
        )
    if record.format not in PLAIN:
        raise SourceError(
            "unsupported",
            f"Its reader calls it {record.format!r}, which is none of html, {', '.join(PLAIN)}.",
            "Mend the reader: docs/formats.md says what a record may be.",
        )
    decoded = decode(record.raw, record.declared)
    text = decoded.text
    if record.format == "markdown":
        from flows.sources.markdown import html_of

        html, before = html_of(text, limits or Limits())
        return _written_page(html, decoded, limits, {**_stated(before), **stated})
    if "\n" not in text and "\r" not in text:
        text = _OTHER_ENDS.sub("\n", text)
    text = unescaped(text)
    if is_markup(text):
        return _written_page(text, decoded, limits, stated)
    text = undumped(text)
    if record.format == "wrapped":
        from flows.sources.wrapping import unwrapped

        text = unwrapped(text)
    elif record.format == "text":
        text = joined(text)
    return Page(text, decoded.encoding, decoded.confidence, (), stated)


def _written_page(
    html: str, decoded: Decoded, limits: Limits | None, stated: dict[str, str | tuple[str, ...]]
) -> Page:
    """The page of a text that is markup in other words: its elements have no names, on which what cleans web pages leans."""
    from flows.sources.html import page_of_html

    page = page_of_html(html, limits=limits, stated=stated)
    return replace(page, encoding=decoded.encoding, confidence=decoded.confidence, signs=True)


def _stated(hints: Mapping[str, str]) -> dict[str, str | tuple[str, ...]]:
    return {
        f"container:{name}": tuple(unescaped_fact(value).split("\n"))
        if name in _MANY
        else unescaped_fact(value)
        for name, value in hints.items()
        if name in STATED and value
    }
