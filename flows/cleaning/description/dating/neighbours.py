"""What dates say of one another: how long something lasted, when a text was published and when it was updated."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from flows.cleaning.description.calendar.dates import Dated
from flows.cleaning.description.calendar.weekdays import before_weekday
from flows.cleaning.description.people.fused import fused_name
from flows.cleaning.description.people.names import LEAD
from flows.cleaning.description.people.persons import AND, is_person
from flows.cleaning.description.people.roles import role_of
from flows.cleaning.description.reading import Reading

# Two dates so joined and so many days apart are how long somebody lived or something lasted.
_JOINED = re.compile(
    r"[ \t,]*(?:[-–—－‐‑~〜～]|†|✝|\b(?:to|until|till|bis|au|hasta|até|al|tot|til|do|по)\b)[ \t†✝]*"
)
_LASTED = 60
_NAME = 4  # words of a name
_LONGEST = 240  # characters of a line's names
BY = re.compile(r"(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f|[Oo]leh)\s")
"""What leads to a name at the beginning of a line."""
_JOINT = re.compile(rf"\s*[/,&|·•]\s*|\s[-–—]\s|\s(?:{AND})\s")


class Candidate(NamedTuple):
    """A date that may say when a text was published, with its label, if it has one, and how many words of its line stand before
    and behind it."""

    dated: Dated
    label: str
    line: int
    words_before: int
    words_behind: int

    @property
    def words_beside(self) -> int:
        return self.words_before + self.words_behind


def lasting(candidates: list[Candidate], reading: Reading) -> list[Candidate]:
    """The same, two dates that a dash or a cross joins, months apart, as those of something else: the years of a life."""
    others: set[int] = set()
    for at, (one, after) in enumerate(itertools.pairwise(candidates)):
        between = reading.text[one.dated.end : after.dated.start]
        if one.dated.readings and after.dated.readings and _JOINED.fullmatch(between):
            days = (after.dated.readings[0] - one.dated.readings[0]).days
            if not one.label and after.label != "updated" and days >= _LASTED:
                others |= {at, at + 1}
    return [one._replace(label="other") if at in others else one for at, one in enumerate(candidates)]


def paired(candidates: list[Candidate]) -> list[Candidate]:
    """The same, the date just before that of the update in one line as the one of publication."""
    if len(candidates) < 2:
        return candidates
    return [
        one._replace(label="published")
        if not one.label and after.label == "updated" and one.line == after.line and one.words_before < 3
        else one
        for one, after in zip(candidates, (*candidates[1:], *candidates[-1:]), strict=True)
    ]


def posted(candidates: list[Candidate], reading: Reading) -> list[Candidate]:
    """The same, the first date that a name runs into as the one of publication, if another date has the same: below a post
    stands when it and those before and after it were posted."""
    names = [
        fused_name(reading.text[reading.lines[one.line].start : one.dated.start])
        if one.line >= reading.closing and not one.label
        else ""
        for one in candidates
    ]
    for at, name in enumerate(names):
        if name and names.count(name) > 1:
            posted = candidates[at]._replace(label="published", words_before=0, words_behind=0)
            return [*candidates[:at], posted, *candidates[at + 1 :]]
    return candidates


def names_ahead(ahead: str) -> int:
    """How many names what stands before a date is, 0 if it is anything else.

    >>> names_ahead("Ana María Li / Jo de Wit Porto "), names_ahead("Boats, Ropes and how they are made ")
    (2, 0)
    >>> names_ahead("Ana Li - Thứ tư, ")
    1
    """
    if len(ahead) > _LONGEST:
        return 0
    said = LEAD.match(ahead)
    parts = [
        part
        for part in _JOINT.split(before_weekday(ahead[said.end() if said else 0 :]).strip(" |,-–—·•/"))
        if part
    ]
    parts = [part for at, part in enumerate(parts) if at == 0 or not role_of(part)]
    if said is not None and all(map(_may_be_named, parts)):
        return len(parts)
    return len(parts) if all(map(is_person, parts)) else 0


def _may_be_named(part: str) -> bool:
    """Whether a part of what follows a label that says by whom may be a name: in scripts without capitals by its length."""
    return is_person(part) or (part.lower() == part.upper() and len(part.split()) <= _NAME)
