"""The deck: the sentence under a headline that says what the story is about."""

from __future__ import annotations

import re
from collections.abc import Collection

from flows.cleaning.description.headlines.printing import Headline
from flows.cleaning.description.headlines.repeating import NO_HEADLINE
from flows.cleaning.description.headlines.unlikely import signs
from flows.cleaning.description.people.persons import is_person
from flows.cleaning.description.reading import Found, Reading, words_of
from flows.cleaning.text.sentences import ends
from flows.documents import Evidence

_NO_DECK = re.compile(
    r"(?i)^\W{0,3}(?:corrections?|clarification|erratum|korrektur|berichtigung|rectificatif|correctif|corrección|fe de erratas|errata|rättelse|rettelse|sprostowanie|исправление)\b|©|\b(?:affiliate|commissions?|subscri\w+|newsletters?|alerts|cookies?|sign up|disclosure|copyright|getty|reuters|photos?|foto|images?|click here|(?:is|are) committed to|reading time|min(?:utes?)? read|read in \d|also available in|in other languages|editorial (?:standards|process|policy|guidelines))\b"
)
# A line with so large a share of the headline's words is the headline in other words; one with so many large
# words is the headline of another story.
_LIKE, _TITLED = 0.5, 0.75
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
# Shorter lines are labels, longer ones paragraphs; a deck stands in one of so many lines below its headline.
_DECK, _CLOSE, _WORDS = (40, 400), 3, 8


def deck_of(reading: Reading, headline: Headline | None, marks: Collection[int], told: str) -> Found | None:
    """The deck: a sentence between headline and body that cleaning kept neither as body nor as anything else.

    Either the page states it as its description (``told``), or the byline or the date stands within three
    lines below it and none above it (``marks`` are where these begin): so decks are set, and captions and menus
    are not.
    """
    if marked := reading.first("deck", "deck-line"):
        return marked
    if headline is None or headline.index < 0:
        return None
    for index in range(
        headline.index + 1, min(headline.index + 1 + _CLOSE, reading.opening, len(reading.lines))
    ):
        line = reading.lines[index]
        if (
            reading.kinds[index] in ("body", "metadata")
            or reading.furniture[index]
            or not _DECK[0] <= len(line.text) <= _DECK[1]
        ):
            continue
        below = reading.lines[min(index + 3, len(reading.lines) - 1)]
        said = ends(line.text) or (index == headline.index + 1 and _is_set_off(reading, index))
        stamped = said and any(line.end < mark <= below.end for mark in marks)
        above = reading.lines[headline.index].end
        stamped = stamped and not any(above <= mark < line.start for mark in marks)
        stamped = stamped and "metadata" not in reading.kinds[headline.index + 1 : index]
        if (stamped or line.text == told) and _may_be_deck(line.text, headline.found.value):
            return Found(line.text, Evidence("under-the-headline", line.start, line.end))
    return None


def _is_set_off(reading: Reading, index: int) -> bool:
    """Whether a line of some words stands right above what rules know, or above a name and that: so may a deck without
    an end."""
    named = is_person(reading.lines[index + 1].text) if index + 1 < len(reading.lines) else False
    return (
        len(reading.lines[index].text.split()) >= _WORDS
        and "metadata" in reading.kinds[index + 1 : index + 2 + named]
    )


def _may_be_deck(text: str, headline: str) -> bool:
    if text[-1] in ":：" or (not ends(text) and signs(text)):
        return False
    said, title = words_of(text), words_of(headline)
    if len(said & title) >= _LIKE * len(said | title):
        return False
    long_words = _LONG_WORD.findall(text)
    large = sum(word[0].isupper() for word in long_words)
    if len(long_words) > 4 and large >= _TITLED * len(long_words) and not text.isupper():
        return False
    return NO_HEADLINE.match(text) is None and _NO_DECK.search(text) is None
