"""Lines at an article's head that say nothing but who wrote it and when, in whatever language.

Named rules know the words of many languages, yet each line mixes them with names, marks and hours in its own way. Here a line is
taken apart as the description takes it apart: what is left of it, less its dates, must be names, what their bearers are,
agencies, days of the week, hours and labels of dates, every part of it. So whatever the description reads as the byline or the
date beside the headline is one for the cleaner too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from flows.cleaning.description.bylines.signing import PREPOSITION, SAID
from flows.cleaning.description.calendar.date_labels import label_of
from flows.cleaning.description.calendar.dates import Dated, dates_in
from flows.cleaning.description.calendar.weekdays import is_weekday
from flows.cleaning.description.people.agencies import agency_of
from flows.cleaning.description.people.name_lines import common, names_of
from flows.cleaning.description.people.roles import role_of
from flows.cleaning.description.people.uncased import unspoken
from flows.cleaning.description.scanning import in_small
from flows.cleaning.matching.rule import Rule
from flows.cleaning.rules import DATED, SIGNED
from flows.cleaning.rules.dates import DAY, STATED
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.standing import is_role
from flows.cleaning.text.sentences import is_paragraph

_HEAD, _NEAR = 60, 8
"""Lines of a page that may be its head, and below a stamp those among which the article begins."""
_LONGEST, _SHORTEST = 120, 4
"""Characters of such a line."""
_TABLE = 3
"""From so many names with a day on they are a table's."""
_PLACED = "describing.place_date"
_DAYS = 2
"""Days in a line: of publication and of change."""
_LIFE = 400
"""From so many days on between two, they are those of a life."""
_PARTS = re.compile(r"\s*(?:[|•·‧∙⋅●►,،、，;()\[\]]|/(?!\d)|(?:^|\s)[-–—](?:\s|$)|\t|\s{2,})\s*")
_BAR = re.compile(r"[|•·‧∙⋅●]")
_MARKS = " .,:;：–—-"
_CLOCK = re.compile(
    r"(?:[^\W\d_]{1,6}\.?\s?)?\d{1,2}\s?[:.h時时点시]\s?\d\d(?:\s?[分분])?(?::\d\d)?(?:\s?[^\W\d_]{1,6}\.?)?"
)
_COUNTED = re.compile(r"[^\d.:]{0,20}\d{1,3}[^\d.:]{1,20}")
"""How long ago, or how long it takes to read: "3 days ago", "4 min"."""
_TAIL = 24
"""Characters of what may stand behind a byline's bar, whatever it says: "yesterday"."""
_STATED = frozenset((*STATED, *(day.rstrip(".") for day in DAY)))
_FIGURE = re.compile(r"\d")


class Stamp(NamedTuple):
    """What a line that is a stamp names: names, behind a word that says they wrote it; a day; a number of days or minutes."""

    names: tuple[str, ...]
    said: bool
    dated: bool
    counted: bool


def stamps(sheet: Sheet) -> Iterator[tuple[int, Rule]]:
    """The lines at an article's head that say who wrote it or when and would stay, each with the rule that says which.

    They stand above the first two paragraphs in a row, the first of which may be a deck, and near one that follows.
    """
    found: dict[int, Stamp] = {}
    decked: set[int] = set()
    for at in range(1, min(len(sheet), _HEAD)):
        if _is_plain(sheet, at):
            if _is_plain(sheet, at - 1):
                break
            continue
        text = sheet.texts[at]
        if at in sheet.claimed or not _SHORTEST <= len(text) <= _LONGEST:
            continue
        if _FIGURE.search(text) is None and _lead(text) is None:
            continue  # most lines are a menu's
        if not _opens(sheet, at):
            continue
        if (stamp := stamp_of(text)) is not None and (stamp.said or stamp.dated or _is_bound(sheet, at)):
            found[at] = stamp
            if _is_plain(sheet, at - 1):
                decked.add(at)
    if sum(bool(stamp.names) for stamp in found.values()) >= _TABLE:
        return
    if len(decked) > 1:  # letters, each with who wrote it below
        found = {at: stamp for at, stamp in found.items() if at not in decked}
    for at, stamp in found.items():
        if sheet.stays(at):
            yield at, _rule_of(stamp, sheet.texts[at])
    yield from _beside(sheet, found)


def in_rows(sheet: Sheet) -> Iterator[int]:
    """The lines of a name and a day that a rule takes for a place and its day, three or more in a row beside what stays: a
    table's."""
    end = 0
    for begin in sorted(at for at, rule in sheet.claimed.items() if rule.name == _PLACED):
        if begin < end:
            continue
        end = begin + 1
        while end < len(sheet) and _is_row(sheet, end):
            end += 1
        begin -= begin > 0 and _is_row(sheet, begin - 1)
        beside = (at for at in (begin - 1, end) if 0 <= at < len(sheet))
        if end - begin >= _TABLE and any(map(sheet.stays, beside)):
            yield from range(begin, end)


def _is_row(sheet: Sheet, at: int) -> bool:
    if at in sheet.claimed:
        return sheet.claimed[at].name == _PLACED
    stamp = stamp_of(sheet.texts[at]) if len(sheet.texts[at]) <= _LONGEST else None
    return stamp is not None and stamp.dated and stamp.names != ()


def _is_plain(sheet: Sheet, at: int) -> bool:
    return at not in sheet.claimed and is_paragraph(sheet.texts[at])


def _opens(sheet: Sheet, at: int) -> bool:
    """Whether a paragraph follows near; below one, a deck, two of them."""
    least = 2 if _is_plain(sheet, at - 1) else 1
    near = range(at + 1, min(len(sheet), at + _NEAR))
    return sum(_is_plain(sheet, below) for below in near) >= least


def _is_bound(sheet: Sheet, at: int) -> bool:
    """Whether a line stands between a longer one, the headline, and the article's beginning or its date; lines of rules may part
    it from the headline."""
    above, below = at - 1, at + 1
    while above > 0 and above in sheet.claimed:
        above -= 1
    return len(sheet.texts[above]) > len(sheet.texts[at]) and (
        _is_plain(sheet, below) or sheet.field(below) == "published"
    )


def _beside(sheet: Sheet, found: dict[int, Stamp]) -> Iterator[tuple[int, Rule]]:
    """The names right below a line that only says when, or between that and a deck, of whom the text does not tell: they sign
    it."""
    only_dated = {at for at, stamp in found.items() if stamp.dated and not stamp.names}
    only_dated |= {at for at, rule in sheet.claimed.items() if rule.field == "published" and at not in found}
    near = {at + 1 for at in only_dated}
    near |= {at - 1 for at in only_dated if 2 < at <= _HEAD and _is_plain(sheet, at - 2)}
    looked = 0
    for at in sorted(near):
        if not 2 <= at < min(len(sheet) - 1, _HEAD):
            continue
        if at in found or not sheet.stays(at) or not _opens(sheet, at):
            continue
        names = names_of(sheet.texts[at]) if len(sheet.texts[at]) <= _LONGEST else []
        if names and (looked := looked + 1) > _TABLE:
            return  # for each the page is gone through
        if names and not any(_is_told(sheet, at, name) for name in names):
            yield at, SIGNED


def stamps_below(sheet: Sheet, last: int) -> Iterator[tuple[int, Rule]]:
    """The lines right below the last paragraph that say who wrote the text and when, if nothing that stays stands below them."""
    own: dict[int, Stamp] = {}
    dated = said = False
    for at in range(last + 1, min(len(sheet), last + 1 + _NEAR)):
        if not sheet.stays(at):
            dated = dated or sheet.field(at) == "published"
            continue
        text = sheet.texts[at]
        stamp = stamp_of(text) if len(text) <= _LONGEST else None
        if stamp is None and len(text) <= _LONGEST and (names := names_of(text)):
            stamp = Stamp(tuple(names), False, False, False)
        if stamp is None and own and is_role(text):
            stamp = Stamp((), False, False, False)
        if stamp is None:
            return
        own[at] = stamp
        dated, said = dated or stamp.dated, said or stamp.said
    signed = [at for at, stamp in own.items() if stamp.names]
    if not 0 < len(signed) < _TABLE or not (dated or said):
        return
    if not said and any(_is_told(sheet, at, name) for at in signed for name in own[at].names[:_TABLE]):
        return
    yield from ((at, _rule_of(stamp, sheet.texts[at])) for at, stamp in own.items())


def _rule_of(stamp: Stamp, text: str) -> Rule:
    """A line with a day is its date's, unless it begins by saying who wrote it."""
    return DATED if stamp.dated and _lead(text) is None else SIGNED


def _is_told(sheet: Sheet, own: int, name: str) -> bool:
    """Whether the text tells of a name's bearer, or writes its words small."""
    last = name.rsplit(maxsplit=1)[-1]
    if any(last in text for at, text in enumerate(sheet.texts) if at != own):
        return True
    return not unspoken(name) and common("\n".join(sheet.texts), name)


def stamp_of(text: str) -> Stamp | None:
    """What a line names if it is a stamp, ``None`` if anything else stands in it.

    >>> stamp_of("Anna Bjerg, fredag 3. november 2023 kl. 14.05").names
    ('Anna Bjerg',)
    >>> stamp_of("الجمعة 3 نوفمبر 2023 | سارة منصور").names, stamp_of("文・山田太郎").said
    (('سارة منصور',), True)
    >>> stamp_of("Anna Bjerg | Wed 3 November 2023 10:15").names, stamp_of("Mi. 3.11.2023 | Anna Bjerg").names
    (('Anna Bjerg',), ('Anna Bjerg',))
    >>> stamp_of("Anna Bjerg rejste fredag 3. november 2023"), stamp_of("Anna Bjerg, 3. marts 1931 - 4. maj 2019")
    (None, None)
    """
    days = _days_in(text)
    if len(days) > _DAYS or (len(days) > 1 and _are_far(days)):
        return None
    rest = text
    for dated in reversed(days):
        rest = f"{rest[: dated.start]} | {rest[dated.end :]}"
    rest = rest.lstrip(_MARKS + "|").rstrip(" |")
    lead = _lead(rest)
    barred = _BAR.search(rest) is not None
    names: list[str] = []
    counted = False
    for number, written in enumerate(_PARTS.split(rest[lead.end() :] if lead is not None else rest)):
        part = written.strip(_MARKS)
        if not part or is_weekday(part) or _CLOCK.fullmatch(part) or part.casefold() in _STATED:
            continue
        if further := names_of(part):
            names += further
        elif part[-1] in "?!":
            return None
        elif (written[-1] in ":：" and len(part) <= _TAIL and label_of(part) in ("published", "updated")) or (
            names and (role_of(part) or agency_of(part))
        ):
            continue
        elif barred and names and _COUNTED.fullmatch(part):
            counted = True
        elif not (number and lead is not None and names and barred and len(part) <= _TAIL):
            return None
    if not (names or days) or not (days or lead is not None or counted):
        return None
    if lead is not None and not names:
        return None
    return Stamp(tuple(names), lead is not None, bool(days), counted)


def _lead(text: str) -> re.Match[str] | None:
    """The word at a line's beginning that says that somebody wrote it."""
    return SAID.match(in_small(text)) or PREPOSITION.match(text)


def _days_in(text: str) -> list[Dated]:
    """The days in a line. A month's name that means two in two languages, as "listopad", is one all the same."""
    if _FIGURE.search(text) is None:
        return []
    found = [dated for dated in dates_in(text) if dated.precision != "month"]
    return found or [dated for dated in dates_in(text, language="pl") if dated.precision != "month"]


def _are_far(days: list[Dated]) -> bool:
    return any(abs((one.readings[0] - other.readings[0]).days) > _LIFE for one, other in pairwise(days))
