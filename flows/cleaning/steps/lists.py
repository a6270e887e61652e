"""A list of other articles under its head: which of the lines below are its titles, and which the article going on.

What a line says is the rules' matter, what it looks like the line model's. Both are given here, and neither is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from flows.cleaning.matching.rule import Rule
from flows.cleaning.steps.recurring import shape_of
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.siblings import are_siblings
from flows.cleaning.text.sentences import ASKING, DENSE, ends, is_dense, is_paragraph, is_sentence, states


def mere_heads(sheet: Sheet) -> Iterator[int]:
    """The heads amidst an article that head no list of the page: below "Most popular" stand names and their counts, lines of
    one form with numbers in the same places; and of what "Contents" announce nothing stands below again."""
    last: dict[str, int] = {}
    for at, rule in sheet.claimed.items():
        if rule.heads and 0 < at < len(sheet) - 2 and sheet.stays(at - 1) and (names := _names(sheet, at)):
            yield from (at, *names)
        elif rule.heads and 0 < at < len(sheet) - 2 and all(map(sheet.stays, (at - 1, at + 1, at + 2))):
            shape = shape_of(sheet.texts[at + 1])
            results = bool(shape) and shape == shape_of(sheet.texts[at + 2])
            results = results or all(map(_RESULT.fullmatch, sheet.texts[at + 1 : at + 3]))
            if results and not _ranked(sheet.texts[at + 1], sheet.texts[at + 2]):
                yield at
            elif rule.family == "navigation":
                last = last or {_entry(text): i for i, text in enumerate(sheet.texts) if len(text) <= _TEASER}
                if not _stands_again(sheet, at + 1, last):
                    yield at


def _names(sheet: Sheet, at: int) -> range:
    """The lines right below another that are names by rank, three at least and of two words at most: no titles."""
    end = at + 1
    while end < len(sheet) and end not in sheet.claimed and (found := _NAMED.fullmatch(sheet.texts[end])):
        if int(found["rank"]) != end - at:
            break
        end += 1
    return range(at + 1, end if end > at + _ENTRIES else at + 1)


def _ranked(first: str, second: str) -> bool:
    """Whether these are the first two titles of a list by rank, in words enough of which two at least are small and long, and with no other
    figure: so an article lists names, results and books.

    >>> _ranked("1. The bridge opens at last", "2. Council sells old ferry"), _ranked("1. Emma 512", "2. Olivia 498")
    (True, False)
    >>> _ranked("1. The Old Man and the Sea", "2. The Sea Around Us")
    False
    """
    found = [_RANKED.fullmatch(text) for text in (first, second)]
    if [one["rank"] if one else "" for one in found] != ["1", "2"]:
        return False
    return all(sum(map(_is_small, text.split())) > 1 for text in (first, second))


def _is_small(word: str) -> bool:
    return len(word) > _SMALL and word.islower()


_SMALL = 3
"""Letters of a word that books' titles write small."""


def _entry(text: str) -> str:
    """An entry of a table of contents as what it leads to says it."""
    return _NUMBER.sub("", text).casefold()


def _stands_again(sheet: Sheet, at: int, last: Mapping[str, int]) -> bool:
    """Whether one of the first lines of a table of contents heads something below it; ``last`` tells where each short line of
    the page stands last."""
    entries = set(map(_entry, sheet.texts[at : at + _ENTRIES]))
    return len(entries) < _ENTRIES or any(last.get(entry, 0) >= at + _ENTRIES for entry in entries)


def listed(sheet: Sheet) -> Iterator[int]:
    """The short lines below one that heads a list, down to where the title stands, or to where what stands above goes on. The
    last before a paragraph is left out, as it may be a subhead: but "Read also" alone in its line says nothing without the
    title below."""
    prose = next(
        (at for at, v in enumerate(sheet.verdicts) if v.keep and is_paragraph(sheet.texts[at])), len(sheet)
    )
    subheads = cache(lambda: frozenset(_subheads(sheet)))
    for heading, rule in sheet.claimed.items():
        if not rule.heads:
            continue
        if heading < prose and not (rule.firm or rule.field) and sheet.texts[heading].isalpha():
            continue  # a menu's word, and below it may stand the title
        amidst = prose < heading and rule.firm and rule.family == "related"
        if amidst and (shelf := _shelf(sheet, heading, subheads)):
            yield from shelf
            continue
        end, rank, numbered = heading + 1, 0, 0
        while end < len(sheet) and end - heading <= _LONGEST_LIST:
            if end in sheet.claimed:
                # Above the text the headline may follow, below such a day.
                if end == heading + 1 or heading < prose or not _is_beside(sheet.claimed[end]):
                    break
                end += 1
                continue
            text = sheet.texts[end]
            # In a list of what is read most each title has its number before it.
            if text.startswith(str(rank + 1)) and len(text) <= _TEASER:
                rank += 1
                if rank > 1:
                    end = numbered = end + 1
                    continue
            if _ends_list(sheet, heading, end, asking=heading > prose and rule.family == "related"):
                break
            end += 1
        subhead = end < len(sheet) and end not in sheet.claimed and end != numbered
        # Alone between "Read also" and a paragraph a question may be a subhead.
        if subhead and (end > heading + 2 or rule.family != "related" or ends(sheet.texts[end - 1])):
            end -= 1
        yield from (at for at in range(heading + 1, end) if at not in sheet.claimed)


def _shelf(sheet: Sheet, heading: int, subheads: Callable[[], frozenset[int]]) -> range:
    """The titles between a head amidst an article and the paragraph with which that goes on, however likely the line model holds
    them for body: few, below a paragraph, and each but the last, which may be a subhead, a title in words enough. What an article
    lists below its own paragraph has shorter entries, or begins with figures or small letters."""
    texts, end = sheet.texts, heading + 1
    if not (sheet.stays(heading - 1) and is_sentence(texts[heading - 1])):
        return range(0)
    while end < len(sheet) and end - heading <= _SHELF and not is_sentence(texts[end]):
        if end in sheet.claimed or end in sheet.again:
            return range(0)
        end += 1
    titles = range(heading + 1, end - 1)
    goes_on = end < len(sheet) and sheet.stays(end) and is_sentence(texts[end])
    if not (goes_on and all(_is_title(texts[at]) for at in titles)):
        return range(0)
    # A subhead seldom has so many words, and an article that has one has others.
    last = texts[end - 1]
    is_last = len(titles) >= _SURE_SHELF and not ends(last) and _is_title(last, _MANY_WORDS)
    if is_last and subheads() <= {end - 1}:
        return range(heading + 1, end)
    return titles


def _subheads(sheet: Sheet) -> Iterator[int]:
    """The short lines without an end that stay between two sentences."""
    for at in range(1, len(sheet) - 1):
        text = sheet.texts[at]
        if len(text) > _SUBHEAD or ends(text) or not sheet.stays(at):
            continue
        if all(sheet.stays(one) and is_sentence(sheet.texts[one]) for one in (at - 1, at + 1)):
            yield at


def _is_title(text: str, words: int = 4) -> bool:
    """Whether a line may be another article's title: so many words at least, the first of them with no small letter or figure, and
    no end but one that asks or calls.

    >>> _is_title("Council sells the old ferry"), _is_title("2 eggs and some flour"), _is_title("Warm clothes")
    (True, False, False)
    """
    first = next((sign for sign in text if sign.isalnum()), "")
    if not first or first.islower() or first.isdecimal() or states(text):
        return False
    enough = len(text) >= words * DENSE if is_dense(text) else text.count(" ") + 1 >= words
    return enough and text[-1] not in _OPEN


_SHELF, _SURE_SHELF, _MANY_WORDS, _SUBHEAD = 6, 3, 6, 80
"""Titles of such a list at most, how many above its last make one surely, words that a subhead seldom has, and characters of one at most."""
_OPEN = frozenset(":：;,،、")


def _ends_list(sheet: Sheet, heading: int, at: int, asking: bool) -> bool:
    """Whether a line that no rule names is none of the list that stands above it, below its heading; titles may be ``asking``
    or call."""
    text, is_first = sheet.texts[at], at == heading + 1
    if len(text) > _TEASER or at in sheet.again or (ends(text) and not (asking and text[-1] in ASKING)):
        return True
    # Thai and its kin set no full stops: what "Contents" head is shorter than their paragraphs.
    if sheet.family(heading) == "navigation" and is_paragraph(text):
        return True
    # What says "Read also" alone leads to the line below it, however that reads; no line of prose ends in a comma.
    led = is_first and sheet.family(heading) == "related"
    surely = sheet.verdicts[at].score > _SURELY and text[-1] not in _COMMAS
    if surely and not led and (is_first or not _alike(text, sheet.texts[at - 1])):
        return True
    if heading == 0 or not sheet.stays(heading - 1):
        return False
    # Amidst an article: it says what that goes on with, or goes on itself; below titles one word is a subhead.
    if text[-1] == ":" or (not is_first and _is_resumed(sheet, heading, at)):
        return True
    word = " " not in text and not is_dense(text)
    return word and at > heading + 2 and all(map(_is_title, sheet.texts[at - 2 : at]))


def _is_resumed(sheet: Sheet, heading: int, at: int) -> bool:
    """Whether a line is of the make of the one above the list's head: results that go on below a link, or on a web page
    what stands in an element as that line does, and the list's first title does not."""
    shape = shape_of(sheet.texts[heading - 1])
    if shape and shape == shape_of(sheet.texts[at]):
        return True
    if not sheet.blocks:
        return False
    above, first = sheet.blocks[heading - 1], sheet.blocks[heading + 1]
    return are_siblings(above, sheet.blocks[at]) and not are_siblings(above, first)


def _is_beside(rule: Rule) -> bool:
    """Whether what a rule names stands beside the titles of a list: a day, a mark."""
    return rule.field == "published" or rule.family == "marks"


def _alike(text: str, above: str) -> bool:
    """Whether two lines have the same marks between their words, and two at least: titles of one make.

    >>> _alike("“Row on” Lyrics: Ina Li", "“The quay at night” Lyrics: Bo Holm"), _alike("The ferry", "The quay")
    (True, False)
    """
    marks = _WORDS.sub("", text)
    return len(marks) > 1 and marks == _WORDS.sub("", above)


_WORDS = re.compile(r"[\w\s'’]+")
_COMMAS = frozenset(",،、，;|")
_NUMBER = re.compile(r"^[\W\d]+|\W+$")
_RESULT = re.compile(r"[^\W\d_]\S*(?: [^\W\d_]\S*)? (?!(?:19|20)\d\d$)\d[\d.,]*%?")
"""A name and how many bear it, no year."""
_RANKED = re.compile(r"(?P<rank>[12])[.)]? *[^\W\d][^\s\d]*(?: [^\s\d]+){3,}")
_NAMED = re.compile(r"(?P<rank>\d{1,2})[.)]? *[^\W\d][^\s\d]*(?: [^\s\d]+)?")
_ENTRIES = 3
"""What a table of contents and a head set before a title, and lines of a table that are looked for."""
_LONGEST_LIST, _TEASER = 20, 140
"""Lines of a list, and characters of a line in it."""
_SURELY = 0.8
"""Probability from which a line is body whatever heads it."""
