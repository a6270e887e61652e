"""Markdown, as many extractors write pages: headings, links and images in signs, the page's furniture among them.

It is turned into HTML (CommonMark 0.31 with tables, by markdown-it-py) and read as a web page: what is a link, a heading
or a list is then known rather than guessed. What stands before the text as ``name: value`` states facts about it.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from flows.errors import SourceError
from flows.sources.fields import meaning_of, stated_of
from flows.sources.limits import Limits
from flows.sources.plain import front_of
from flows.sources.shown import SILENT
from flows.sources.wrapping import width_of

_NAMED = re.compile(r"([A-Za-z][\w -]{0,40}):[ \t]*(.*)")
_LISTED = re.compile(r"[ \t]*-[ \t]+(.+)")
_HEADING = 300
"""Characters of a heading that goes on in the next line."""
_NESTING = 100
"""Lists and quotes within one another; what lies deeper, the parser would leave out without a word."""
_BROKEN = re.compile(r"\]\(<?[^()\s]+(?:\n[^()\s]+)+(?=\)|\s+\")")
"""An address that was broken where the text was wrapped."""
_CUT = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_])")
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)\b", re.IGNORECASE)
_NAMES = {"url source": "url", "published time": "published"}
"""What some services write before the text, by the names that :mod:`flows.sources.fields` knows."""


def html_of(text: str, limits: Limits) -> tuple[str, Mapping[str, str]]:
    """The text as HTML, and what stands before it about it, by field.

    A line of its own stays one, unless the text was wrapped at a column. Numbers of lists are kept as text.

    :raises SourceError: its lists and quotes nest too deep.
    """
    text = _BROKEN.sub(
        lambda found: found[0].replace("\n", ""), text.replace("\r\n", "\n").replace("\r", "\n")
    )
    text, stated = _without_front(text, limits)
    width = width_of(text)
    if width:
        text = _CUT.sub("-", _with_whole_headings(text, width))
    parser = _parser(not width)
    tokens = parser.parse(text)
    if any(token.level >= _NESTING - 1 for token in tokens):
        raise SourceError(
            "too-complex",
            f"Its lists or quotes nest {_NESTING} deep.",
            "No article's do; mend whatever wrote it.",
        )
    _number(tokens)
    _close(tokens)
    return parser.renderer.render(tokens, parser.options, {}), stated


def _with_whole_headings(text: str, width: int) -> str:
    """The text with each heading in one line: Markdown takes the first line of a broken one for all of it.

    >>> _with_whole_headings("# The ferry to Askholm sails\\nagain\\n\\nIt left on Monday.", 30)
    '# The ferry to Askholm sails again\\n\\nIt left on Monday.'
    """
    lines: list[str] = []
    last = 0
    for line in text.split("\n"):
        first = line.split(" ", 1)[0]
        begun = bool(lines) and lines[-1][:1] == "#" and len(lines[-1]) <= _HEADING
        if begun and first and first[0] not in "#*-+>|" and last <= width < last + 1 + len(first):
            lines[-1] += f" {line}"
        else:
            lines.append(line)
        last = len(line)
    return "\n".join(lines)


@cache
def _parser(breaks: bool) -> MarkdownIt:
    """It keeps nothing of a text, and to make one costs a sixth of what it costs to parse an article."""
    parser = MarkdownIt("commonmark", {"html": True, "breaks": breaks, "maxNesting": _NESTING})
    # Nothing is shown or followed: a link to a script is a link all the same.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    # What is indented is rarely a program in a scraped page, but the rest of a list.
    return parser.enable("table").enable("strikethrough").disable("code")


def _without_front(text: str, limits: Limits) -> tuple[str, Mapping[str, str]]:
    before = front_of(text)
    return text[len(before) :], _stated(before.split("\n"), limits)


def _stated(lines: Sequence[str], limits: Limits) -> Mapping[str, str]:
    """Facts as front matter has them, ``name: value`` or a list of values, by field; the first of a kind counts."""
    values: dict[str, list[str]] = {}
    field = ""
    for line in lines:
        if named := _NAMED.fullmatch(line.rstrip()):
            name = named[1].strip().lower()
            field = meaning_of(_NAMES.get(name, name), limits)[0]
            if field in values or field in ("", "text", "html"):
                field = ""
                continue
            values[field] = _values(named[2])
        elif field and (listed := _LISTED.fullmatch(line.rstrip())):
            values[field].extend(_values(listed[1]))
    return {field: stated for field, many in values.items() if (stated := stated_of(many))}


def _values(written: str) -> list[str]:
    written = written.strip()
    many = written[1:-1].split(",") if written[:1] + written[-1:] == "[]" else [written]
    return [value for one in many if (value := one.strip().strip("\"'").strip())]


def _number(tokens: Sequence[Token]) -> None:
    """Write the numbers of lists into their text, where HTML leaves them to the browser."""
    number = ""
    for token in tokens:
        if token.type == "list_item_open":
            number = f"{token.info}{token.markup} " if token.info else ""
        elif token.type == "inline" and number and token.children is not None:
            token.children.insert(0, Token("text", "", 0, content=number))
            number = ""


def _close(tokens: Sequence[Token]) -> None:
    """Show as text what would open an element, or a comment, that its paragraph does not close: a page read with it
    would end there."""
    for token in tokens:
        if token.type not in ("inline", "html_block") or not (open_ := _unclosed(token.content)):
            continue
        for part in token.children or [token]:
            named = _TAG.match(part.content.lstrip())
            if part.type == "html_inline" and named and named[2].lower() in open_:
                part.type = "text"
            elif part.type == "html_block":
                part.content = f"<p>{html.escape(part.content)}</p>\n"


def _unclosed(source: str) -> set[str]:
    """The elements whose content is no text, and ``!--`` for a comment, that a piece of source opens and leaves open."""
    count: Counter[str] = Counter()
    for closing, name in _TAG.findall(source):
        count[name.lower()] += -1 if closing else 1
    count["!--"] = source.count("<!--") - source.count("-->")
    return {name for name, more in count.items() if more > 0 and (name in SILENT or name == "!--")}
