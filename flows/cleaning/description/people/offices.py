"""What a byline says of whom it names: offices before a name and roles behind it, whose pieces look like names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from flows.cleaning.description.people.persons import is_person
from flows.cleaning.description.people.roles import role_of

# How a role begins and no name does: of one in small letters each is shown by its noun.
_BEFORE = (
    "senior associate assistant deputy managing executive contributing principal trainee acting former special staff local "
    "political legal national foreign international digital climate weather freelance guest"
)
_ATTRIBUTES = frozenset(_BEFORE.split())
# A house, which begins what its people are called: "CBX Senior Producer". Two capitals are initials too.
_HOUSE = re.compile(r"[A-Z]{3,}\b(?!\.)")
_CHANNELS = frozenset(("news", "tv", "radio", "sport", "sports", "online", "digital"))
# What parts a name from its bearer's role: "Ana Li – Reporter".
_APART = re.compile(r"\s[-–—]\s|[(|]")
# What stands before a name whose bearer it says: "Staff Writer Ana Li".
_OF_WRITERS = "writer reporter correspondent editor columnist contributor journalist"
_OFFICES = frozenset(_OF_WRITERS.split())


def calls(part: str, joint: str, before: Mapping[str, str]) -> bool:
    """Whether a later part of a byline says what the one before it is, though a piece of it looks like a name: "Senior
    Fellow", "CBX Legal Analyst", and behind a comma "Supreme Court Reporter"."""
    words = part.split()
    if len(words) < 2 or all(map(str.isupper, words[:2])):  # a shouted name has its role beside it
        return False
    behind_comma = joint.strip() in (",", "", "-", "–", "|", "/")
    role = role_of(part)
    # Behind "and" stands one more name: "Ana Li and Guest Mabry", unless it says outright what somebody is.
    if words[0].casefold() in _ATTRIBUTES:
        return role or behind_comma
    if _HOUSE.match(words[0]) and not next(iter(before)).isupper():
        return role or (behind_comma and words[-1].casefold() not in _CHANNELS)
    role = role and _APART.search(part) is None and not part.endswith("s")
    return role and joint.strip() == "," and not list(before.values())[-1]


def less_office(part: str) -> str:
    """A name without what its bearer is before it, all of that written large or small.

    >>> less_office("Courier Staff Writer Ana Li"), less_office("Ana Li"), less_office("Reporter finds Ana Li")
    ('Ana Li', 'Ana Li', 'Reporter finds Ana Li')
    """
    words = part.split()
    for at in range(min(len(words) - 2, 4), 0, -1):
        if (
            words[at - 1].casefold() in _OFFICES
            and len({word[0].isupper() for word in words[:at]}) == 1
            and is_person(" ".join(words[at:]))
        ):
            return " ".join(words[at:])
    return part
