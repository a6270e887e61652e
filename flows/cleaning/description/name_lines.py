"""Lines that are a name: with a role, a paper or a button beside it, or several names together."""

from __future__ import annotations

import re

from flows.cleaning.description.agencies import agency_of
from flows.cleaning.description.persons import is_person, leading_person

_LONGEST = 240
_GIVEN_NAMES = "will mark rose grace faith hope bill jack frank rob pat drew chase amber dawn joy art ray gene sue chip sandy bob rich jean iris violet olive ivy lily daisy may june april august victor max dean guy nick miles grant cliff dale glen reed"
_GIVEN = frozenset(_GIVEN_NAMES.split())
_BAR = re.compile(r"\s*[|•·‧∙⋅●]\s*|\s[-–—]\s(?=\d)|\s+on behalf of\s")
_BUTTON = re.compile(
    r"(?i)\s+(?:tips\smeg|følg|följ|follow|folgen|suivre|seguir|segui|volg|view\s(?:bio|profile|all)|e-?mail|share|twitter|linkedin|\+)$"
)


def name_filling(text: str, dated: bool) -> str | None:
    """The name that all of a line is about, what follows a bar and a button's label left out."""
    if len(text) > _LONGEST:
        return None
    bar = _BAR.search(text)
    if bar is not None and (_BAR.search(text, bar.end()) is None or any(map(str.isdigit, text))):
        text = text[: bar.start()]
    text = _BUTTON.sub("", text)
    if is_person(text):
        return text
    return leading_person(text) or (_several(text) if dated else None)


def _several(text: str) -> str | None:
    """The first of several names that fill a line, as in "Ana Li, Jo Wit & AP"."""
    parts = [part for part in re.split(r"\s*(?:,|&|\s(?:and|og|och|und|et|y|e)\s)\s*", text) if part]
    if len(parts) < 2 or not is_person(parts[0]):
        return None
    return parts[0] if all(is_person(part) or agency_of(part) for part in parts) else None


def common(text: str, name: str) -> bool:
    """Whether the words of a would-be name are words of the language: the text writes them small too.

    Some given names are words too; a family name that is one costs us the byline, which is cheaper than
    calling a menu's entry an author.
    """
    words = [word for word in re.findall(r"[^\W\d_]{2,}", name) if not word.islower()]
    return any(word.casefold() not in _GIVEN and _stands(text, word.lower()) for word in words)


def _stands(text: str, word: str) -> bool:
    """Whether a text holds a word by itself: what ``\\b`` says, without a look at every character.

    >>> _stands("unread, reader, re_read", "read"), _stands("They read.", "read")
    (False, True)
    """
    at = text.find(word)
    while at >= 0:
        beside = text[at - 1 : at] + text[at + len(word) : at + len(word) + 1]
        if "_" not in beside and not any(map(str.isalnum, beside)):
            return True
        at = text.find(word, at + 1)
    return False
