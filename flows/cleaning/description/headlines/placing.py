"""The headline by where it stands, and by what repeats it."""

from __future__ import annotations

from itertools import takewhile

from flows.cleaning.description.headlines.printing import (
    LONGEST,
    Headline,
    less_named,
    printed,
    site_beside,
    with_kicker,
)
from flows.cleaning.description.headlines.repeating import (
    CREDIT,
    above_opening,
    credited,
    leading,
    repeated,
    similar,
)
from flows.cleaning.description.headlines.short_headlines import (
    below_its_section,
    is_deck,
    is_masthead,
    right_above,
    signed_below,
    unnamed,
)
from flows.cleaning.description.headlines.unlikely import is_no_headline
from flows.cleaning.description.people.persons import is_person
from flows.cleaning.description.people.roles import is_office
from flows.cleaning.description.reading import PROSE, Found, Reading
from flows.cleaning.text.sentences import is_endless, is_paragraph
from flows.documents import Evidence

_PARAGRAPH = 140  # characters of a line too long for a headline
_MOST_TRIED = 8
# Characters of a headline in scripts without blanks: of signs that are words, and of letters.
_FEW_SIGNS, _FEW_LETTERS = 6, 12
_ALIKE, _AS_LONG = 4, 0.75
"""Lines below one that may be of the body, and how much of their median's length it has then."""
_CREDITED = 3
"""Lines from a headline or its deck down to its byline or date."""


def as_placed(reading: Reading) -> Headline | None:
    """The headline by where it stands and what repeats it."""
    first = reading.lines[0]
    beside = site_beside(reading)
    if len(first.text) <= LONGEST:
        if again := leading(reading) or repeated(reading):
            return printed(reading, again, "repeated-title", beside)
        if (alike := similar(reading)) is not None:
            return printed(reading, [alike], "like-the-title", beside)
        if (above := above_opening(reading)) is not None:
            return printed(reading, [above], "above-the-body", beside)
    marked = reading.first("headline", "headline-line")
    if marked is not None and not is_no_headline(marked.value, reading.text):
        index = reading.line_at(marked.evidence.start)
        told = (
            _says_much(marked.value)
            or signed_below(reading, index)
            or (index == 0 and right_above(reading, 0))
        )
        if (index != 0 or told) and not is_masthead(reading, index):
            return with_kicker(
                reading, less_named(reading, marked) if index == 0 else marked, (index,), beside
            )
    # Below a paragraph that stays a heading is a subhead, unless it is signed or dated: then that was a notice.
    prose = next((at for at in range(reading.opening) if reading.paragraph(at, _PARAGRAPH)), reading.opening)
    # Where the body has no paragraph, what stands above its first sentence may be a list of it.
    kept = len(reading.lines) if _opens(reading) else _first_kept(reading)
    beginning = unnamed(reading, 0, min(reading.opening + 1, len(reading.lines)))[:_MOST_TRIED]
    tried = [
        at
        for at in takewhile(lambda at: not _is_of_body(reading, at), beginning)
        if (
            _says_much(reading.lines[at].text)
            or below_its_section(reading, at)
            or (at == 0 and right_above(reading, at))
        )
        and not is_no_headline(reading.lines[at].text, reading.text)
        and not is_deck(reading, at)
        and not is_masthead(reading, at)
        and not _is_office_of(reading, at)
        and (at <= prose or credited(reading, at))
        and (at <= kept or _right_above_credit(reading, at))
    ]
    if not tried:
        return None
    index = _above_credit(reading, tried)
    line = reading.lines[index]
    whole = Found(line.text, Evidence("first-line", line.start, line.end))
    return with_kicker(reading, less_named(reading, whole) if index == 0 else whole, (index,), beside)


def _is_of_body(reading: Reading, at: int) -> bool:
    """Whether a line of a script without full stops is as long as the paragraphs right below it: it is the first of them. A
    headline is shorter than what it heads."""
    if not is_endless(reading.lines[at].text):
        return False
    below = [
        len(reading.lines[near].text) for near in range(at + 1, min(at + 1 + _ALIKE, len(reading.lines)))
    ]
    return len(below) > 1 and len(reading.lines[at].text) >= _AS_LONG * sorted(below)[len(below) // 2]


def _is_office_of(reading: Reading, at: int) -> bool:
    """Whether a line says what somebody is whose name stands right above, as above their column: "Writer, author of ..."."""
    return at > 0 and is_person(reading.lines[at - 1].text) and is_office(reading.lines[at].text)


def _opens(reading: Reading) -> bool:
    """Whether the body opens with a paragraph."""
    return reading.opening < len(reading.lines) and is_paragraph(reading.lines[reading.opening].text, PROSE)


def _first_kept(reading: Reading) -> int:
    return reading.kinds.index("body") if "body" in reading.kinds else len(reading.lines)


def _right_above_credit(reading: Reading, at: int) -> bool:
    """Whether a byline or a date stands in the line below."""
    named = at + 1 < len(reading.lines) and reading.lines[at + 1].start in reading.told()
    return named or credited(reading, at, 1)


def _above_credit(reading: Reading, tried: list[int]) -> int:
    """Of lines that may be the headline the one above a byline or a date, or the deck above it: the first line may say
    what the site is about. Where no such stands apart, the one with only a place or a mark between, else the first."""
    for lines in (1, _CREDITED):
        first = tried[0]
        for before, at in zip([-2, *tried], tried, strict=False):
            if at != before + 1:
                first = at  # what follows without a gap is its deck
            text = reading.lines[at].text
            if CREDIT.search(text) is None and len(text) <= LONGEST and credited(reading, at, lines):
                return first
    return tried[0]


def _says_much(text: str) -> bool:
    """Whether a line has enough words for a headline: "Home", "Skip to content" and "Blog" have not.

    >>> _says_much("Skip to content"), _says_much("River rises"), _says_much("Bridge opens after ten years")
    (False, False, True)
    """
    begins = text[:20]
    if not begins.isascii() and any("\u3040" <= character <= "\ud7a3" for character in begins):
        return len(text) >= (8 if text[:1] >= "\uac00" else _FEW_SIGNS)
    if "\u0e00" <= text[:1] <= "\u109f" or "\u1780" <= text[:1] <= "\u17ff":
        return len(text) >= _FEW_LETTERS
    return len(text.split()) >= 4 and not text.endswith(":")
