"""Lines that say by whom: "By Ana Li", "Text: Ana Li", "Written by" above a name."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from flows.cleaning.description.bylines.signing import (
    ANOTHER,
    BY_LANGUAGE,
    LONGEST,
    MOST_NAMES,
    PIECES,
    PREPOSITION,
    SAID,
    SAID_BY,
    Byline,
    named,
    named_each,
)
from flows.cleaning.description.people.furniture import is_furniture
from flows.cleaning.description.people.names import PARTS, Names, is_outlet, names_in
from flows.cleaning.description.people.offices import less_office
from flows.cleaning.description.people.persons import PARTICLES, is_person, leading_person
from flows.cleaning.description.people.roles import role_of
from flows.cleaning.description.reading import Reading
from flows.cleaning.description.scanning import Uncased, in_small
from flows.cleaning.text.lines import fold
from flows.cleaning.text.sentences import ends

# "27 September, 2023 By Ana Li", fused or not; the name must begin large.
_AFTER_DATE = re.compile(
    r"(?!(?i:photo|picture|image|foto|bild))[^\n]{0,24}\b\d{1,2}[^\n]{0,16}\d{4}\s?[Bb]y\s(?=[A-ZÀ-Þ])"
)
_KOREAN = re.compile(r"(?P<name>[가-힣]{2,4}(?:[·,] ?[가-힣]{2,4})*)\s?(?:선임|전문)?기자(?![가-힣])")
# As in: 2024-02-12 18:05 来源：新华社 作者：王小明 编辑：李四
_CHINESE = re.compile(
    r"(?:\d.*?[\s　]|(?:来源|來源)\s?[:：]\s?[^\s:：]{2,12}?)(?:作者|撰文|记者|記者)\s?[:：]\s?(?P<name>[\u4e00-\u9fff·]{2,8}(?:[ 、][\u4e00-\u9fff·]{2,4})*?)(?=\s|$)(?!\s?[:：])"
    # 2023-02-11 09:21 平湖日報／記者林佳蓉／雲林報導
    r"|(?:^|[\s　/／])(?:記者|记者)(?P<reporter>[\u4e00-\u9fff]{2,4})\s?[/／][\u4e00-\u9fff]{0,8}(?:報導|报道|報道)"
)
_ARTICLE = re.compile(r"^(?:the|our)\s+(?=[^\W\d_a-zß-ÿ])")
_ALONE = Uncased(
    rf"(?:(?:a |article |story |post )?(?:by|written by|posted by|published by)|(?:kommentar|analyse|bericht|reportage|interview|gastbeitrag|gastkommentar|essay|porträt|text|kolumne) von|eine? (?:{PIECES.lower()}) von|(?:guest |article )?author|article by|the authors|von|par|por|di|av|af|autor|autorin|autora|auteur|autore|penulis|автор|words by|text by|story by|about the authors?|über den autor|à propos de l'auteur|sobre el autor|meet the author)\s*:?"
)
# "By Ana Li, a senior reporter who has covered harbours for nine years."
_TOLD = re.compile(
    r"(?P<name>[^,.]{4,40}), (?:an? |the |senior |who )[^\"“”]*\b(?:who|covers?|covering|writes?)\b"
)
# What the body has as a line is a paragraph from so many characters on.
_PARAGRAPH = 100
# Small words within names and between them.
_LINKS = frozenset((*PARTICLES, "and", "und", "et", "y", "och", "og"))
# In scripts without capitals more than this is no name.
_LONGEST_UNCASED = 40
LABELLED, PREFIXED, LEADS = 1, 2, 4
"""What a line by itself may be: it says by whom, it begins as if, it leads to the name below it."""
_COLONS = frozenset(":|：")
# How the patterns of BY_LANGUAGE begin.
_BY_SOMEWHERE = (
    "Na ",
    "NA ",
    "Ni ",
    "NI ",
    "ni ",
    "Nina ",
    "Ulat ni",
    "Per ",
    "PER ",
    "de ",
    "De ",
    "Interview: ",
    "INTERVIEW: ",
)


def forms_of(reading: Reading, index: int) -> int:
    """Which forms of a byline a line may have: bits of ``LABELLED``, ``PREFIXED`` and ``LEADS``. The body's
    paragraphs have none."""
    text = reading.lines[index][2]
    if len(text) > (_PARAGRAPH if reading.kinds[index] == "body" else LONGEST):
        return 0
    return _known_forms(text)


# Furniture is the same on page after page of a site.
@lru_cache(1 << 12)
def _known_forms(text: str) -> int:
    small = in_small(text)
    forms = LEADS if _ALONE.fullmatch(small) else 0
    # What all labels hold is looked for first.
    has_label = "by" in small or small.startswith(SAID_BY) or not _COLONS.isdisjoint(small) or "기자" in small
    begins = PREPOSITION.match(text) is not None or text.startswith(_BY_SOMEWHERE)
    if (has_label or begins) and not ANOTHER.match(small):
        forms |= LABELLED * has_label | PREFIXED * begins
    return forms


# What begins a sentence as well: "De nuestro corresponsal en la capital llegó ayer".
_OURS = re.compile(r"(?i)(?:d[aeo]l?(?:la)?|von|van) (?:nostr|not|nos\b|nuestr|noss|unsere|onze)")


def labelled(reading: Reading, index: int) -> Byline | None:
    """Who stands behind a label: "Text: Ana Li"."""
    start, _, text = reading.lines[index]
    if (found := _said_in(text)) is None:
        return None
    begin, end = start + found[0], start + found[1]
    if len(names := reading.text[begin:end].split("·")) > 1 and "기자" in text:
        return named_each(reading, begin, end, "byline", names)
    byline = named(reading, begin, end, "byline")
    if byline is not None and _PUBLISHED.match(text) and _is_house(written := byline.found.value):
        return replace(byline, names=Names(outlet=written))
    return byline


# Under what is paid for, whose paper it stood in: "Published by Prairie Sentinel on Feb. 27, 2024."
_PUBLISHED = re.compile(r"(?i)published by\s.*\son\s.*\d{4}\W*$")


def _is_house(name: str) -> bool:
    """Whether a name is a paper's rather than somebody's.

    >>> _is_house("Prairie Sentinel"), _is_house("Ana Li"), _is_house("Sentinel")
    (True, False, False)
    """
    words = name.split()
    return len(words) > 1 and is_outlet(words[-1]) and not is_person(name)


@lru_cache(1 << 12)
def _said_in(text: str) -> tuple[int, int] | None:
    """Where in a line those stand of whom it says that they wrote."""
    if "기자" in text[:40] and len(text) < 60 and (korean := _KOREAN.search(text)):
        return korean.span("name")
    if len(text) < 120 and (chinese := _CHINESE.search(text)) is not None:
        return chinese.span("name" if chinese["name"] else "reporter")
    found = SAID.match(in_small(text)) or _AFTER_DATE.match(text)
    if found is None or found.end() >= len(text) or (_is_small(text[found.end() :]) and _OURS.match(text)):
        return None
    return found.end(), len(text)


def prefixed(reading: Reading, index: int, language: str | None) -> Byline | None:
    """Who stands behind a preposition that begins the line, if it is a name."""
    line = reading.lines[index]
    found = PREPOSITION.match(line.text)
    if found is None and language in BY_LANGUAGE:
        found = BY_LANGUAGE[language].match(line.text)
    if found is None:
        return None
    if ends(line.text):
        told = _TOLD.match(line.text, found.end())
        if told is None or not is_person(told["name"]):
            return None
        return named(reading, line.start + found.end(), line.start + told.end("name"), "byline")
    if not looks_named(line.text[found.end() :], found.group().strip().casefold() == "by"):
        return None
    return named(reading, line.start + found.end(), line.end, "byline")


def beneath(reading: Reading, index: int) -> Byline | None:
    """The names in the lines below one that says only "By" or "About the author"."""
    first = below = index + 1
    if below + 1 < len(reading.lines) and not is_person(reading.lines[below].text):
        # A list of topics may come between.
        first = below = below + is_person(reading.lines[below + 1].text)
    while below < min(first + MOST_NAMES, len(reading.lines)):
        text = reading.lines[below].text.strip(" ,;&|\t")
        before = (
            reading.text[reading.lines[first].start : reading.lines[below - 1].end] if below > first else ""
        )
        if any(map(str.isalpha, text)) and (
            reading.furniture[below] or text in before or not _is_one_more(text, below == first)
        ):
            break
        below += 1
    if below == first:
        return None
    return named(reading, reading.lines[first].start, reading.lines[below - 1].end, "byline")


def _is_one_more(text: str, first: bool) -> bool:
    """Whether a line below "By" names somebody: a person, an agency or, as the first, whoever it may be."""
    if not ends(text) and (is_person(text.rstrip("0123456789")) or leading_person(text)):
        return True
    names = names_in(text[:80])
    if not first:
        return bool(names.agencies)
    # A name that is none of a person has few words, most of them large.
    words = text.split(" | ", maxsplit=1)[0].split()
    whoever = len(text) < 60 and text[:1].isupper() and len(words) < 5 and sum(map(_is_small, words)) < 2
    if is_furniture(text) or role_of(text):
        return False
    return whoever and bool(names.authors or names.agencies)


def _is_small(word: str) -> bool:
    return word[:1].islower()


def says_role(byline: Byline) -> bool:
    """Whether a line names nobody but says what somebody is: "Editor at large"."""
    return not byline.names.authors and not byline.names.agencies and role_of(byline.found.value)


def looks_named(text: str, english: bool) -> bool:
    """Whether a text begins with something like a name: a capital, and few small words."""
    return (_remembered if len(text) <= LONGEST else _begins_named)(text, english)


def _begins_named(text: str, english: bool) -> bool:
    words = _ARTICLE.sub("", fold(text)).split()[:12]
    if words and english and words[0][:1].islower():
        words = less_office(
            PARTS.split(" ".join(words), maxsplit=1)[0]
        ).split()  # "By political correspondent Ana Li"
    if not words or not (words[0][:1].isupper() or not words[0][:1].islower()):
        return english and len(words) == 1
    if len(text) > _LONGEST_UNCASED and text.lower() == text.upper():
        return False
    words = [word for word in words if word not in _LINKS]
    return len(words) == 1 or sum(not word[:1].islower() for word in words) * 2 >= len(words)


# The same people sign many texts.
_remembered = lru_cache(1 << 12)(_begins_named)
