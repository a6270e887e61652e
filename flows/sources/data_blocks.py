"""The text in blocks of data, as a page would show it. Editors write each paragraph as an object of its own, of pieces in a row;
what their objects and fields are named tells what is text, what a picture, and what belongs to other stories."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from flows.cleaning.text.sentences import is_paragraph
from flows.errors import SourceError
from flows.sources.escaped import unescaped
from flows.sources.fields import meaning_of
from flows.sources.limits import Limits
from flows.sources.page_data import parsed_within

DEPTH = 60
"""How deep in its data a page has text."""
_MOST_CHARS = 400_000
"""Of an article's text, with its markup."""
_MOST_MARKDOWN = 100_000
_MOST_NODES = 30_000
_OF_A_NODE = 20
"""Characters of a text that count as a further node."""
_KIND, _BEGUN = 100, 1_000
"""Characters of what a block is called, and of a text that say whether it is one: data may name one text in any number of
objects."""
_NO_LIMITS = Limits()
# A word of a name as "relatedStories", "user_comments".
ELSEWHERE = re.compile(
    r"(?:^|[^A-Za-z]|(?=[A-Z]))(?i:comment|repl(?:y|ies)|related|recommend|sidebar|teaser|footer|popular|trending|latest|most-?read|more|next"
    r"|prev|menu|nav|i18n|locale|messages|translat|privacy|cookie|consent|legal|terms|imprint|config|settings|ads?(?![a-z])|advert"
    r"|newsletter|promo|image|photo|picture|video|media|gallery|author|byline|seo|schema|css|style|script)"
)
NO_TEXT = re.compile(
    r"(?i)image|photo|picture|video|audio|embed|media|advert|^ads?$|gallery|related|newsletter|promo|widget|iframe|script|caption"
)
_INLINE = frozenset(
    "text span link hyperlink a b strong em i u mark bold italic underline anchor entry-hyperlink inline".split()  # noqa: SIM905
)
_KINDS = ("type", "_type", "nodeType", "blockType", "kind", "tag", "__typename")
_HEADING = re.compile(
    r"(?i)^(?:core/)?(?:sub)?(?:head(?:ing|er|line)?|title)[-_]?[1-6]?$|^h[1-6]$|^(?:sub)head\w*$"
)
# Of a block's strings the first of these is its text.
_OWN = (
    "html", "rendered", "text", "value", "content", "body", "paragraph", "markup", "markdown", "p", "data", "raw",
)  # fmt: skip
_MARKUP = re.compile(
    r"</?(?:p|br|div|h[1-6]|li|ul|ol|b|strong|em|i|a|span|section|article|blockquote|figure|img)\b[^<>]{0,1000}>",
    re.I,
)
_PARTING = re.compile(r"</?(?:p|br|div|h[1-6]|li|ul|ol|section|blockquote)\b", re.I)
_MARKDOWN = re.compile(r"(?m)^#{1,6} \w|\*\*\w[^*\n]{0,200}\*\*|\w\]\((?:https?://|/)")
_ENDED = re.compile(r"[.!?…。！？][\"'”’»)」』]*$")


def field_of(name: str) -> tuple[str, int]:
    return _ALSO[name] if name in _ALSO else meaning_of(name, _NO_LIMITS)


_ALSO = {"headlines": ("title", 50), "display_date": ("published", 50), "credits": ("authors", 50)}
"""Further names that systems give what their pages show."""


def kind_of(value: Mapping[str, Any]) -> str:
    kind = next((kind for name in _KINDS if isinstance(kind := value.get(name), str)), "")[:_KIND]
    return kind or (name if isinstance(name := value.get("name"), str) and name.startswith("core/") else "")


def own_text(value: Mapping[str, Any]) -> str | None:
    return next(
        (text for name in _OWN if isinstance(text := value.get(name), str) and text[:_BEGUN].strip()), None
    )


def markup_of_data(text: Any) -> Iterator[str]:
    """A text, or blocks of it, as a page would show it."""
    left = _MOST_CHARS
    for tag, written in _blocks(text, False, [_MOST_NODES], 0):
        left -= len(written)
        if left < 0:
            return
        yield from _shown(tag, written)


def _shown(tag: str, written: str) -> Iterator[str]:
    written = unescaped(written)
    if "<" not in written and len(written) <= _MOST_MARKDOWN and _MARKDOWN.search(written):
        written = _of_markdown(written)
    if _PARTING.search(written):
        yield written
        return
    marked = _MARKUP.search(written) is not None
    for line in written.split("\n"):
        if line.strip():
            yield f"<{tag}>{line if marked else html.escape(line, quote=False)}</{tag}>"


def _of_markdown(text: str) -> str:
    from flows.sources.markdown import html_of  # few pages need it

    try:
        return html_of(text, _NO_LIMITS)[0]
    except SourceError:
        return text


def _blocks(value: Any, is_typed: bool, left: list[int], depth: int) -> Iterator[tuple[str, str]]:
    """Tag and text of each block; ``is_typed`` if the object around says what it is, as a paragraph does of its pieces."""
    left[0] -= 1
    if left[0] < 0 or depth > DEPTH:
        return
    if isinstance(value, str):
        left[0] -= len(value) // _OF_A_NODE  # data may name one text many times
        inner = parsed_within(value)
        if inner is not None:
            yield from _blocks(inner, is_typed, left, depth + 1)
        else:
            yield "p", value
    elif isinstance(value, list):
        yield from _blocks_of_list(value, is_typed, left, depth)
    elif isinstance(value, dict):
        kind = kind_of(value)
        if NO_TEXT.search(kind):
            return
        tag = "h2" if _HEADING.search(kind) else "p"
        own = own_text(value)
        if own is not None:
            yield from ((tag, text) for _, text in _blocks(own, False, left, depth + 1))
            return
        for name, inner in value.items():
            if isinstance(inner, str):
                field = field_of(name)[0]
                if field == "title":
                    yield "h2", inner
                elif is_paragraph(inner):
                    yield tag, inner
            elif isinstance(inner, dict | list) and not ELSEWHERE.search(name):
                inside = _blocks(
                    inner, bool(kind) and kind not in ("doc", "root", "document"), left, depth + 1
                )
                yield from ((tag if tag == "h2" else of, text) for of, text in inside)


def _blocks_of_list(
    values: list[Any], is_typed: bool, left: list[int], depth: int
) -> Iterator[tuple[str, str]]:
    """The blocks of a list, of which pieces of one line that stand next to each other are one."""
    line = ""
    for one in values:
        if not _is_piece(one, is_typed):
            if line.strip():
                yield "p", line
            line = ""
            yield from _blocks(one, False, left, depth + 1)
            continue
        text = "".join(inner for _, inner in _blocks(one, True, left, depth + 1))
        is_apart = _ENDED.search(line[-8:]) and not text[:1].isspace()
        if line and (is_apart or _PARTING.search(text) or _PARTING.search(line)):
            yield "p", line
            line = ""
        line += text
    if line.strip():
        yield "p", line


def _is_piece(value: Any, is_typed: bool) -> bool:
    if isinstance(value, str):
        return is_typed
    if not isinstance(value, dict):
        return False
    kind = kind_of(value)
    return kind.lower() in _INLINE or (not kind and is_typed and own_text(value) is not None)
