"""A cleaned text as its describer reads it: lines, what became of each, where the body begins and ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from flows.cleaning.rules import JUDGEMENT, NEXT, THREAD, UNREAD
from flows.cleaning.text.lines import lines_of
from flows.cleaning.text.sentences import DENSE, ends, is_dense, is_paragraph
from flows.documents import Evidence
from flows.spans import Cleaned, Line, Span

# What describes a document stands at its head and foot; a hostile one may have a million lines.
_HEAD_LINES = 1500
_FOOT_LINES = 200
_FOOT_CHARACTERS = 20_000
_MOST_MARKED = 50  # spans of a field
# A line this long that ends like a sentence is prose, not a label, a menu or a headline.
PROSE = 90
_MUCH = 400
TELLS_OF_OTHERS = 160
"""A line of the body with more characters tells of others rather than of its text."""
# Characters that a line which is no prose counts against the stretch it interrupts: one cleaning kept, one it took out.
_BREAK, _GAP = 54, 27
COMMENT = "comment"
"""Kind of a line that a reader wrote: what it names is nobody's of the page."""
# What became of a line behind all spans.
_BEYOND = Span(0, 0, "removed", JUDGEMENT.name)
_OF_HEADLINES = frozenset(("headline", "kicker", "deck"))
_WORDS = re.compile(r"\w+")


class Found(NamedTuple):
    """A value and the evidence it rests on."""

    value: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Reading:
    """The lines at a text's head and foot, with what cleaning made of each.

    ``kinds`` holds a span's kind for each line, that of its first character, or that it is a :data:`COMMENT`. ``opening`` and ``closing``
    are the indices of the first and last line of the body's prose, ``last`` that of its last line of any
    kind; with no body all are ``len(lines)``. ``marked`` holds the metadata spans by field. ``furniture`` tells
    of each line whether a named rule took it out: such a line describes nothing.
    """

    text: str
    lines: tuple[Line, ...]
    kinds: tuple[str, ...]
    opening: int
    closing: int
    last: int
    furniture: tuple[bool, ...]
    marked: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)

    def first(self, name: str, method: str) -> Found | None:
        """The first span cleaning marked with this field, as a value."""
        for span in self.marked.get(name, ()):
            value = self.text[span.start : span.end].strip()
            if value:
                return Found(value, Evidence(method, span.start, span.end))
        return None

    def line_at(self, start: int) -> int:
        """The index of the line in which an offset lies, -1 if it lies in none."""
        index = bisect_left(self.lines, (start + 1,)) - 1
        return index if index >= 0 and start < self.lines[index][1] else -1

    def paragraph(self, index: int, least: int) -> bool:
        """Whether cleaning kept a line of so many characters, and it ends as sentences do."""
        text = self.lines[index].text
        return len(text) >= least and self.kinds[index] == "body" and ends(text)

    def times(self, index: int) -> int:
        """How often the line of this index stands, itself included."""
        text = self.lines[index].text
        return sum(line.text == text for line in self.lines)

    def told(self) -> set[int]:
        """Where the lines begin that a rule names, headlines and what stands around them left out: dates, bylines,
        captions."""
        return {
            span.start for name, spans in self.marked.items() if name not in _OF_HEADLINES for span in spans
        }


def reading_of(cleaned: Cleaned) -> Reading:
    """Prepare a cleaned text for description; bounded, however long the text is."""
    lines = _head_and_foot(cleaned.text, cleaned.lines)
    kinds, furniture = _kinds(lines, cleaned.spans)
    marked: dict[str, tuple[Span, ...]] = {}
    for span in [span for span in cleaned.spans if span[4]]:
        if len(of_field := marked.get(span[4], ())) < _MOST_MARKED:
            marked[span[4]] = (*of_field, span)
    opening, closing = _prose(lines, kinds)
    last = len(kinds) - 1 - kinds[::-1].index("body") if "body" in kinds else len(lines)
    return Reading(cleaned.text, lines, kinds, opening, closing, last, furniture, marked)


def _prose(lines: tuple[Line, ...], kinds: tuple[str, ...]) -> tuple[int, int]:
    """First and last line of the densest stretch of prose: the one with the greatest sum, where prose
    counts for its length and every other line against. A cookie notice above a menu thus opens nothing."""
    best, found = 0, (len(lines), len(lines))
    running = begin = 0
    for index, ((_, _, text), kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind != "body":
            running -= _GAP
        elif is_paragraph(text, PROSE):
            if running <= 0:
                running, begin = 0, index
            running += min(len(text) * (DENSE if is_dense(text) else 1), _MUCH)
            if running > best:
                best, found = running, (begin, index)
        else:
            running -= _BREAK
    kept = [index for index, kind in enumerate(kinds) if kind == "body"] if best == 0 else []
    return (_first_of_sentences(lines, kept), kept[-1]) if kept else found


def _first_of_sentences(lines: tuple[Line, ...], kept: list[int]) -> int:
    """Where a body of short lines opens: at the first that ends like a sentence and is followed by others, since menus
    may be kept above it; verses end so here and there. Else at its first line."""
    ending = [index for index in kept if ends(lines[index].text)]
    below = [index for index in kept if ending and index >= ending[0]]
    return ending[0] if ending and 2 * len(ending) > len(below) else kept[0]


def key(text: str) -> str:
    """What two writings of one headline share: its words, without case and marks.

    >>> key("Prices up: “No way out”") == key("PRICES UP - 'no way out'")
    True
    """
    return " ".join(_WORDS.findall(text.casefold()))


def words_of(text: str) -> set[str]:
    """The words of a text's :func:`key`."""
    return set(_WORDS.findall(text.casefold()))


def first_word(text: str) -> str:
    """The first word of a text's :func:`key`."""
    found = _WORDS.search(text.casefold())
    return found.group() if found is not None else ""


def says_something(text: str) -> bool:
    """Whether a line has four letters.

    >>> says_something("A dam?"), says_something("1 - 2 a")
    (True, False)
    """
    return text[:4].isalpha() or sum(map(str.isalpha, text[:16])) >= 4 or sum(map(str.isalpha, text)) >= 4


def is_prose(text: str, kind: str) -> bool:
    """Whether a line is a long one of the body, which tells of others rather than of its text."""
    return kind == "body" and len(text) > TELLS_OF_OTHERS


def _head_and_foot(text: str, known: Sequence[Line]) -> tuple[Line, ...]:
    """The first and the last lines of a text; ``known`` are all of them, if whoever cleaned it kept them."""
    lines = tuple(known[:_HEAD_LINES] if known else islice(lines_of(text), _HEAD_LINES))
    if len(lines) < _HEAD_LINES:
        return lines
    begin = max(lines[-1].end, len(text) - _FOOT_CHARACTERS)
    begin = max(begin, text.find("\n", begin)) if begin > lines[-1].end else begin
    foot = [Line(line.start + begin, line.end + begin, line.text) for line in lines_of(text[begin:])]
    return (*lines, *foot[-_FOOT_LINES:])


def _kinds(lines: tuple[Line, ...], spans: tuple[Span, ...]) -> tuple[tuple[str, ...], tuple[bool, ...]]:
    """The kind of each line, and whether a named rule took it out."""
    begins = {span[0]: span for span in spans}
    try:
        found = [begins[start] for start, _, _ in lines]
    except KeyError:  # a line that begins within a span
        ends = [span[1] for span in spans]
        places = [bisect_right(ends, start) for start, _, _ in lines]
        found = [spans[at] if at < len(spans) else _BEYOND for at in places]
    kinds = [COMMENT if span[3] in (THREAD.name, NEXT.name) else span[2] for span in found]
    return tuple(kinds), tuple([span[2] == "removed" and span[3] not in UNREAD for span in found])
