"""The byline of a text: the line that says who wrote it, above the body or below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from flows.cleaning.description.bylines.dated_names import above_its_place, beside_date, name_line
from flows.cleaning.description.bylines.introductions import (
    about_one,
    captioned,
    in_lead,
    introduced,
    noted,
    signed_first,
)
from flows.cleaning.description.bylines.last_bylines import last_byline, means_in
from flows.cleaning.description.bylines.saying import (
    LABELLED,
    LEADS,
    PREFIXED,
    beneath,
    forms_of,
    labelled,
    looks_named,
    prefixed,
    says_role,
)
from flows.cleaning.description.bylines.signing import ANOTHER, BY_LANGUAGE, BY_OTHERS, LONGEST, Byline, named
from flows.cleaning.description.dating.published import Stamp, stretches_of
from flows.cleaning.description.people.name_lines import AFTER, common, several
from flows.cleaning.description.people.persons import is_person
from flows.cleaning.description.people.roles import is_office, role_of
from flows.cleaning.description.reading import COMMENT, Found, Reading
from flows.cleaning.description.scanning import Uncased, in_small
from flows.cleaning.text.sentences import ends
from flows.spans import Span

_BEFORE_HEADLINE, _AFTER_HEADLINE = 3, 14
_BELOW_BODY = 10
_CLOSE = 4
# Lines that are an author's name at most: above the text, below it, in boxes beside.
_SIGNED = 4
_STAMP = Uncased(
    r"(?:published|posted|updated|last updated|publiziert|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|oppdatert|publisert|udgivet|julkaistu|opublikowano|опубликовано|обновлено|yayınlanma|dipublikasikan)\b"
)
# Behind a dash below such a mark stands who was quoted.
_QUOTED = ('"', "”", "“", "’", "»", "」", "』")
_PRICE = re.compile(r"[£$€¥]\s?\d|\d\s?€")
_HOUR = re.compile(r"(?i)\b\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b|\b\d{1,2}[:h]\d\d\b")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# The box about the author may be followed by more that reads like prose.
_ABOVE_END = 12


def byline_of(
    reading: Reading,
    headlines: tuple[int, ...],
    stamps: Iterable[Stamp | None],
    beside: Found | None,
    language: str | None,
    aside: Set[int] = frozenset(),
    feet: Set[int] = frozenset(),
) -> Byline | None:
    """The byline, or ``None``.

    In this order: the line cleaning recognised; one that says "written by" near headline or below the
    body; one that begins "By" and a name; a person's name in the line of a date (``stamps``), or in a line
    by itself beside date or headline; the reporters named in brackets as the body begins; a name and what its
    bearer is, below the body; a line cleaning recognised elsewhere; the name in the page's title; the person whose
    name the site bears (``beside``). Lines ``aside`` are other stories', ``feet`` those
    of the page's own footer.
    """
    head, foot = stretches_of(reading, headlines, _BEFORE_HEADLINE, _AFTER_HEADLINE, _BELOW_BODY)
    top = next((index for index in headlines if index in head), head.start)
    below = [at for at in range(top, head.stop) if at not in aside]
    above = [at for at in range(head.start, top) if at not in aside]
    marked = {reading.line_at(span.start): span for span in reversed(reading.marked.get("byline", ()))}
    found: Byline | None = None
    for indices in (below, above, foot):
        leads: list[int] = []
        for index in indices:
            span = marked.get(index)
            byline = _recognised(reading, span, language) if span is not None else None
            if byline is not None and looks_named(byline.found.value, True) and not says_role(byline):
                if byline.names.authors or byline.names.agencies or index in headlines:
                    return above_its_place(reading, index, byline, headlines) or byline
                # Above or below a desk's name may stand whose the text is.
                return next(
                    filter(None, (_beside_desk(reading, at, headlines) for at in (index - 1, index + 1))),
                    byline,
                )
            if reading.kinds[index] == COMMENT or not (forms := forms_of(reading, index)):
                continue
            if forms & LEADS:
                leads.append(index)
            if forms & LABELLED and (byline := labelled(reading, index)):
                return byline
            if forms & PREFIXED and (byline := prefixed(reading, index, language)):
                return byline
        for index in leads:
            if byline := beneath(reading, index):
                return byline
        if indices is below:
            # A name under the headline goes before "By" above it, where other stories' teasers stand.
            found = _with_role(reading, below, headlines) or beside_date(reading, headlines, stamps)
            if above and found is not None and reading.line_at(found.found.evidence.start) > top:
                return found
        if indices is above:
            found = found or _with_role(reading, above, headlines)
            # An editor at the foot did not write it.
            if found := found or signed_first(reading, headlines) or in_lead(reading):
                return found
            for index in range(top + 1, min(reading.opening + 1, len(reading.lines))):
                if byline := noted(reading, index):
                    return byline
    if byline := _above_body(reading, headlines) or _signed(reading, reading.closing + 1, feet):
        return byline
    if _short_end(reading) and (byline := _signed(reading, reading.last + 1, feet)):
        return byline
    if byline := _signed_last(reading):
        return byline
    # Below a short text the lines near its headline reach beyond its end.
    end = range(min(foot.start, max(reading.closing + 1, top + 1)), foot.stop)
    for index in end:
        byline = introduced(reading, index)
        if byline and (
            index >= foot.start or reading.furniture[index] or _says_office(reading, index, byline)
        ):
            return byline
        if index == reading.last and (byline := noted(reading, index)):
            return byline
    for index in range(max(head.stop, foot.start - _ABOVE_END), foot.start):
        if byline := captioned(reading, index):
            return byline
    if byline := about_one(reading, end.start):
        return byline
    return last_byline(reading, beside, language, aside)


def as_stated(reading: Reading, headlines: tuple[int, ...], authors: tuple[str, ...]) -> Byline | None:
    """The line below the headline that is nothing but whom the source states too, or them and others: a byline elsewhere is
    another story's then."""
    if not authors or not all(map(is_person, authors)):  # a house's name stands anywhere
        return None
    stated = set(map(str.casefold, authors))
    top = min(headlines, default=len(reading.lines))
    for line in reading.lines[top + 1 : top + 1 + _CLOSE]:
        if line.text.casefold() in stated or several(line.text):
            byline = named(reading, line.start, line.end, "name-line")
            if byline is not None and stated <= set(map(str.casefold, byline.names.authors)):
                return byline
    return None


def _recognised(reading: Reading, span: Span, language: str | None) -> Byline | None:
    """The byline in a line that cleaning recognised, less the word that says "by" in its language alone."""
    if means_in(reading.text, span.start, language):
        return None
    said = BY_LANGUAGE[language].match(reading.text, span.start) if language in BY_LANGUAGE else None
    return named(reading, said.end() if said is not None else span.start, span.end, "byline-line")


def _says_office(reading: Reading, index: int, byline: Byline) -> bool:
    """Whether a line right below a text, or its last, says what office somebody has of whom the text does not tell."""
    told = reading.lines[index].text[len(byline.found.value) :].split(".")[0]
    inside = reading.kinds[index] == "body" and index != reading.last
    return (
        not inside and ends(reading.lines[index].text) and role_of(told.strip()) and _is_new(reading, byline)
    )


def _is_new(reading: Reading, byline: Byline) -> bool:
    """Whether a text names somebody nowhere else: whom its last line tells of, it does not tell of."""
    return reading.text.count(byline.found.value.split()[-1]) == 1


def _beside_desk(reading: Reading, at: int, headlines: tuple[int, ...]) -> Byline | None:
    inside = 0 < at < len(reading.lines) and at not in headlines and reading.kinds[at] != "body"
    return name_line(reading, at, True, headlines) if inside else None


def _above_body(reading: Reading, headlines: tuple[int, ...]) -> Byline | None:
    """A line that is a name close above the body, under a deck, wherever the headline stands."""
    floor = max((index for index in headlines if index < reading.opening), default=0)
    for index in range(reading.opening - 1, max(floor + 1, reading.opening - _CLOSE - 1), -1):
        under_deck = index < len(reading.lines) and ends(reading.lines[index - 1].text)
        if index + 1 < len(reading.lines) and _is_event(reading.lines[index + 1].text):
            continue
        if under_deck and (byline := name_line(reading, index)) and not _recurs(reading, index):
            return byline
    return None


def _recurs(reading: Reading, index: int) -> bool:
    """Whether a line stands so often that it says whose the pictures are, or who comments."""
    return reading.times(index) > _SIGNED


def _with_role(reading: Reading, indices: Iterable[int], headlines: tuple[int, ...]) -> Byline | None:
    """A name in a line by itself, above its bearer's role or a word such as "Published", whatever date follows."""
    for index in indices:
        if index in headlines or index < 1 or index + 1 >= len(reading.lines):
            continue
        text, after = reading.lines[index].text, reading.lines[index + 1].text
        told = len(after) < 90 and _STAMP.match(in_small(after)) is not None
        if told or (is_person(text) and len(after) < 60 and is_office(after) and not _is_event(after)):
            if BY_OTHERS.search(in_small(reading.lines[index - 1].text)):
                continue
            if byline := name_line(reading, index, told, headlines):
                return byline
    return None


def _is_event(text: str) -> bool:
    """Whether a line says where and at what hour or price something is, as below the names of an evening's events.

    >>> _is_event("The Anchor, 8.30pm. £8."), _is_event("The Anchor, 8.30pm"), _is_event("Anchor, 8:30 pm, June 3, 2019")
    (True, True, False)
    """
    return _PRICE.search(text) is not None or (_HOUR.search(text) is not None and _YEAR.search(text) is None)


def _short_end(reading: Reading) -> bool:
    """Whether below the last long paragraph the body has only short sentences, and few."""
    end = [at for at in range(reading.closing + 1, reading.last + 1) if reading.kinds[at] == "body"]
    return 0 < len(end) <= _CLOSE and all(ends(reading.lines[at].text) for at in end)


def _signed(reading: Reading, index: int, feet: Set[int] = frozenset()) -> Byline | None:
    """A name in the line under the body's last, where papers of many countries sign; what heads a list of other
    stories stands there too, and a rule has taken it out."""
    if index >= len(reading.lines) or reading.furniture[index] or index in feet:
        return None
    if reading.kinds[index] == "body" and index != reading.last:
        return None
    line = reading.lines[index]
    if len(line.text) > LONGEST:
        return None
    name = AFTER.sub("", line.text).lstrip("—– ")
    quoted = line.text[0] in "—–" and index > 0 and reading.lines[index - 1].text.rstrip(" .")[-1:] in _QUOTED
    if quoted or not is_person(name) or common(reading.text, name) or ANOTHER.match(in_small(name)):
        return None
    byline = named(reading, line.start, line.end, "sign-off")
    return byline if byline is None or line.text[0] not in "—–" or _is_new(reading, byline) else None


def _signed_last(reading: Reading) -> Byline | None:
    """A name that cleaning kept as the body's last line, below a sentence."""
    above = reading.last - 1
    if not 0 <= above < len(reading.lines) - 1 or not ends(reading.lines[above].text):
        return None
    return _signed(reading, reading.last)
