"""The byline of a text: the line that says who wrote it, above the body or below it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from flows.cleaning.description.dated_names import beside_date, name_line
from flows.cleaning.description.dating import Stamp, stretches_of
from flows.cleaning.description.furniture import is_furniture
from flows.cleaning.description.introductions import about_one, captioned, introduced
from flows.cleaning.description.name_lines import AFTER, common
from flows.cleaning.description.names import names_in
from flows.cleaning.description.persons import is_person, leading_person, role_of
from flows.cleaning.description.reading import Found, Reading, is_sentence
from flows.cleaning.description.scanning import Uncased, in_small
from flows.cleaning.description.signing import (
    ANOTHER,
    BY_LANGUAGE,
    BY_OTHERS,
    LONGEST,
    MOST_NAMES,
    PREPOSITION,
    SAID,
    SAID_BY,
    Byline,
    named,
)
from flows.cleaning.description.titles import by_whom
from flows.cleaning.lines import fold

_BEFORE_HEADLINE, _AFTER_HEADLINE = 3, 14
_BELOW_BODY = 10
_CLOSE = 4
# "27 September, 2023 By Ana Li", fused or not; the name must begin large.
_AFTER_DATE = re.compile(r"[^\n]{0,24}\b\d{1,2}[^\n]{0,16}\d{4}\s?[Bb]y\s(?=[A-ZÀ-Þ])")
_STAMP = Uncased(
    r"(?:published|posted|updated|last updated|publiziert|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|oppdatert|publisert|udgivet|julkaistu|opublikowano|опубликовано|обновлено|yayınlanma|dipublikasikan)\b"
)
# The box about the author may be followed by more that reads like prose.
_ABOVE_END = 12
_KOREAN = re.compile(r"(?P<name>[가-힣]{2,4})\s?(?:선임|전문)?기자(?![가-힣])")
# As in: 2024-02-12 18:05 来源：新华社 作者：王小明 编辑：李四
_CHINESE = re.compile(
    r"\d.*?[\s　](?:作者|撰文|记者|記者)\s?[:：]\s?(?P<name>[\u4e00-\u9fff·]{2,8}(?:[ 、][\u4e00-\u9fff·]{2,4})*?)(?=\s|$)(?!\s?[:：])"
)
_ARTICLE = re.compile(r"^(?:the|our)\s+(?=[^\W\d_a-zß-ÿ])")
_ALONE = Uncased(
    r"(?:(?:a |article |story |post )?(?:by|written by|posted by|published by)|(?:kommentar|analyse|bericht|reportage|interview|gastbeitrag|text|kolumne) von|(?:guest |article )?author|article by|the authors|von|par|por|di|av|af|autor|autorin|autora|auteur|autore|penulis|автор|words by|text by|story by|about the authors?|über den autor|à propos de l'auteur|sobre el autor|meet the author)\s*:?"
)


# What the body has as a line is a paragraph from so many characters on.
_PARAGRAPH = 100
# In scripts without capitals more than this is no name.
_LONGEST_UNCASED = 40
# What a line by itself may be: it says by whom, it begins as if, it leads to the name below it.
_LABELLED, _PREFIXED, _LEADS = 1, 2, 4
_COLONS = frozenset(":|：")
# How the patterns of BY_LANGUAGE begin.
_BY_SOMEWHERE = ("Na ", "Ni ", "Nina ", "de ", "De ", "Interview: ", "INTERVIEW: ")


def byline_of(
    reading: Reading,
    headlines: tuple[int, ...],
    stamps: Iterable[Stamp | None],
    beside: Found | None = None,
    language: str | None = None,
) -> Byline | None:
    """The byline, or ``None``.

    In this order: the line cleaning recognised; one that says "written by" near headline or below the
    body; one that begins "By" and a name; a person's name in the line of a date (``stamps``), or in a line
    by itself beside date or headline; a name and what its bearer is, below the body; a line cleaning
    recognised elsewhere; the name in the page's title; the person whose name the site bears (``beside``).
    """
    head, foot = stretches_of(reading, headlines, _BEFORE_HEADLINE, _AFTER_HEADLINE, _BELOW_BODY)
    top = next((index for index in headlines if index in head), head.start)
    below_first = (*range(top, head.stop), *range(head.start, top))
    marked = {reading.line_at(span.start): span for span in reversed(reading.marked.get("byline", ()))}
    for indices in (below_first, foot):
        leads: list[int] = []
        for index in indices:
            span = marked.get(index)
            byline = named(reading, span.start, span.end, "byline-line") if span is not None else None
            if byline is not None and _looks_named(byline.found.value, True) and not _is_role(byline):
                if byline.names.authors or byline.names.agencies or index in headlines:
                    return byline
                # Above or below a desk's name may stand whose the text is.
                return next(
                    filter(None, (_beside_desk(reading, at, headlines) for at in (index - 1, index + 1))),
                    byline,
                )
            if not (forms := _forms(reading, index)):
                continue
            if forms & _LEADS:
                leads.append(index)
            if forms & _LABELLED and (byline := _labelled(reading, index)):
                return byline
            if forms & _PREFIXED and (byline := _prefixed(reading, index, language)):
                return byline
        for index in leads:
            if byline := _beneath(reading, index):
                return byline
        if indices is below_first:
            found = _with_role(reading, indices, headlines) or beside_date(reading, headlines, stamps)
            if found is not None:
                return found
    if byline := _above_body(reading, headlines) or _signed(reading, reading.closing + 1):
        return byline
    if _short_end(reading) and (byline := _signed(reading, reading.last + 1)):
        return byline
    if byline := _signed_last(reading):
        return byline
    for index in foot:
        if byline := introduced(reading, index):
            return byline
    for index in range(max(head.stop, foot.start - _ABOVE_END), foot.start):
        if byline := captioned(reading, index):
            return byline
    if byline := about_one(reading, foot.start):
        return byline
    return _elsewhere(reading) or _in_title(reading) or _own_site(reading, beside)


def _beside_desk(reading: Reading, at: int, headlines: tuple[int, ...]) -> Byline | None:
    inside = 0 < at < len(reading.lines) and at not in headlines and reading.kinds[at] != "body"
    return name_line(reading, at, True, headlines) if inside else None


def _forms(reading: Reading, index: int) -> int:
    """Which forms of a byline a line may have: bits of ``_LABELLED``, ``_PREFIXED`` and ``_LEADS``. The body's
    paragraphs have none."""
    text = reading.lines[index][2]
    if len(text) > (_PARAGRAPH if reading.kinds[index] == "body" else LONGEST):
        return 0
    return _known_forms(text)


# Furniture is the same on page after page of a site.
@lru_cache(1 << 12)
def _known_forms(text: str) -> int:
    small = in_small(text)
    forms = _LEADS if _ALONE.fullmatch(small) else 0
    # What all labels hold is looked for first.
    labelled = "by" in small or small.startswith(SAID_BY) or not _COLONS.isdisjoint(small) or "기자" in small
    prefixed = PREPOSITION.match(text) is not None or text.startswith(_BY_SOMEWHERE)
    if (labelled or prefixed) and not ANOTHER.match(small):
        forms |= _LABELLED * labelled | _PREFIXED * prefixed
    return forms


def _is_role(byline: Byline) -> bool:
    """Whether a line names nobody but says what somebody is: "Editor at large"."""
    return not byline.names.authors and not byline.names.agencies and role_of(byline.found.value)


def _elsewhere(reading: Reading) -> Byline | None:
    """A line that cleaning recognised as byline far from headline and foot: the only one there is, if it
    names people, or the first with a date in the line below."""
    spans = reading.marked.get("byline", ())
    for span in spans:
        byline = named(reading, span.start, span.end, "byline-line")
        if byline is None or not _looks_named(byline.found.value, False):
            continue
        people = bool(byline.names.authors) and all(map(is_person, byline.names.authors))
        if (people and len(spans) == 1) or _dated_below(reading, span.end):
            return byline
    return None


def _dated_below(reading: Reading, end: int) -> bool:
    """Whether cleaning recognised a date in the line after ``end``, or in the next below a role: so stand
    bylines above their story."""
    index = reading.line_at(end - 1)
    below = index + 1 if index >= 0 else len(reading.lines)
    role = below < len(reading.lines) and role_of(reading.lines[below].text)
    reach = reading.lines[below].end if role else end
    return any(0 < span.start - reach <= 3 for span in reading.marked.get("published", ()))


def _labelled(reading: Reading, index: int) -> Byline | None:
    start, _, text = reading.lines[index]
    if (found := _said_in(text)) is None:
        return None
    return named(reading, start + found[0], start + found[1], "byline")


@lru_cache(1 << 12)
def _said_in(text: str) -> tuple[int, int] | None:
    """Where in a line those stand of whom it says that they wrote."""
    if "기자" in text[:40] and len(text) < 60 and (korean := _KOREAN.search(text)):
        return korean.span("name")
    if len(text) < 120 and (chinese := _CHINESE.search(text)) is not None:
        return chinese.span("name")
    found = SAID.match(in_small(text)) or _AFTER_DATE.match(text)
    return (found.end(), len(text)) if found is not None and found.end() < len(text) else None


def _prefixed(reading: Reading, index: int, language: str | None) -> Byline | None:
    line = reading.lines[index]
    found = PREPOSITION.match(line.text)
    if found is None and language in BY_LANGUAGE:
        found = BY_LANGUAGE[language].match(line.text)
    if found is None or is_sentence(line.text):
        return None
    if not _looks_named(line.text[found.end() :], found.group().strip().casefold() == "by"):
        return None
    return named(reading, line.start + found.end(), line.end, "byline")


def _beneath(reading: Reading, index: int) -> Byline | None:
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
    if not is_sentence(text) and (is_person(text.rstrip("0123456789")) or leading_person(text)):
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


def _above_body(reading: Reading, headlines: tuple[int, ...]) -> Byline | None:
    """A line that is a name close above the body, under a deck, wherever the headline stands."""
    floor = max((index for index in headlines if index < reading.opening), default=0)
    for index in range(reading.opening - 1, max(floor + 1, reading.opening - _CLOSE - 1), -1):
        under_deck = index < len(reading.lines) and is_sentence(reading.lines[index - 1].text)
        if under_deck and (byline := name_line(reading, index)):
            return byline
    return None


def _with_role(reading: Reading, indices: Iterable[int], headlines: tuple[int, ...]) -> Byline | None:
    """A name in a line by itself, above its bearer's role or a word such as "Published", whatever date follows."""
    for index in indices:
        if index in headlines or index < 1 or index + 1 >= len(reading.lines):
            continue
        text, after = reading.lines[index].text, reading.lines[index + 1].text
        told = len(after) < 90 and _STAMP.match(in_small(after)) is not None
        if told or (is_person(text) and len(after) < 60 and role_of(after)):
            if BY_OTHERS.search(in_small(reading.lines[index - 1].text)):
                continue
            if byline := name_line(reading, index, told, headlines):
                return byline
    return None


def _short_end(reading: Reading) -> bool:
    """Whether below the last long paragraph there are only short sentences, and few."""
    end = range(reading.closing + 1, reading.last + 1)
    return 0 < len(end) <= _CLOSE and all(
        reading.kinds[at] == "body" and is_sentence(reading.lines[at].text) for at in end
    )


def _signed(reading: Reading, index: int) -> Byline | None:
    """A name in the line under the body's last, where papers of many countries sign."""
    if index >= len(reading.lines) or (reading.kinds[index] == "body" and index != reading.last):
        return None
    line = reading.lines[index]
    name = AFTER.sub("", line.text)
    if not is_person(name) or common(reading.text, name):
        return None
    return named(reading, line.start, line.end, "sign-off")


def _signed_last(reading: Reading) -> Byline | None:
    """A name that cleaning kept as the body's last line, below a sentence."""
    above = reading.last - 1
    if not 0 <= above < len(reading.lines) - 1 or not is_sentence(reading.lines[above].text):
        return None
    return _signed(reading, reading.last)


def _in_title(reading: Reading) -> Byline | None:
    """Whom the page's title names between headline and site: "The ferry - by Ana Li - Quay Notes"."""
    first = reading.lines[0] if reading.lines else None
    found = by_whom(first.text) if first is not None and len(first.text) <= LONGEST else None
    if first is None or found is None or not is_person(found["who"]):
        return None
    return named(reading, first.start + found.start("who"), first.start + found.end("who"), "title")


def _own_site(reading: Reading, beside: Found | None) -> Byline | None:
    """The person a site is named after, if a line of its own or the copyright notice says it again."""
    if beside is None or not is_person(beside.value) or common(reading.text, beside.value):
        return None
    again = any(
        line.text == beside.value or ("©" in line.text and beside.value in line.text)
        for line in reading.lines[1:]
    )
    return named(reading, beside.evidence.start, beside.evidence.end, "own-site") if again else None


def _looks_named(text: str, english: bool) -> bool:
    """Whether a text begins with something like a name: a capital, and few small words."""
    return (_remembered if len(text) <= LONGEST else _begins_named)(text, english)


def _begins_named(text: str, english: bool) -> bool:
    words = _ARTICLE.sub("", fold(text)).split()[:12]
    if not words or not (words[0][:1].isupper() or not words[0][:1].islower()):
        return english and len(words) == 1
    if len(text) > _LONGEST_UNCASED and text.lower() == text.upper():
        return False
    return len(words) == 1 or sum(not word[:1].islower() for word in words) * 2 >= len(words)


# The same people sign many texts.
_remembered = lru_cache(1 << 12)(_begins_named)
