"""Lines that are a name: with a role, a paper or a button beside it, or several names together."""

from __future__ import annotations

import re

from flows.cleaning.description.people.agencies import agency_of
from flows.cleaning.description.people.desks import DESK, is_nameless
from flows.cleaning.description.people.names import is_outlet
from flows.cleaning.description.people.offices import less_office
from flows.cleaning.description.people.persons import AND, PARTICLES, is_person, leading_person
from flows.cleaning.description.people.places import is_elsewhere
from flows.cleaning.description.people.uncased import names_filling, unspoken
from flows.cleaning.text.sentences import ends

_LONGEST = 240
_ADDRESS = 60  # characters of an address on either side
_LONGEST_REPORTED = 60  # characters of a line that is a name and where its bearer wrote
_JOINED = re.compile(rf",\s|\s(?:{AND})\s")
_BENT, _ENDING = 5, 2  # letters of a place whose end may change, and of that end
_SHARED = 60  # characters of a line of several names, or of a name and a place
_GIVEN_NAMES = "will mark rose grace faith hope bill jack frank rob pat drew chase amber dawn joy art ray gene sue chip sandy bob rich jean iris violet olive ivy lily daisy may june april august victor max dean guy nick miles grant cliff dale glen reed"
_GIVEN = frozenset(_GIVEN_NAMES.split())
_BAR = re.compile(r"\s*[|•·‧∙⋅●]\s*|\s[-–—]\s(?=\d)|\s+on behalf of\s")
_OUTLET = re.compile(r"\s[-–—]\s(?=\S*(?:[a-zß-ÿ][A-ZÀ-Þ]|\.)\S*$|[a-z]{6,}$)")
"""What leads from a name to the paper's, one word written as no other is or small: "Sari Dewi - harbourNews"."""
_PAPER_BEHIND = re.compile(
    r"(?:,\s|\s[-–—|]\s|\s[Ff]or\s)(?:[A-Z0-9À-Þ][\w&.’'-]*\s){1,4}(?P<last>[A-ZÀ-Þ]\w+)$"
)
_TEXT_BEHIND = re.compile(
    r"(?i)\s\((?:text|texte|texto|testo|tekst|story|words)\)(?=\s(?:and|und|et|y|e|og|och|en|i)\s)"
)
_WHERE = re.compile(r"(?:\s(?:at|in)|,?\s(?:à|aus|em))\s(?:the\s)?[A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*){0,3}$")
"""From where a match was reported: "Ben Tuck at Quay Lane"."""
_SHIFT = re.compile(r"\s\((?:now|earlier|until [^()]{1,12}|from [^()]{1,12})\)")
"""When each of those who report as it happens did."""
_AND = re.compile(rf"\s*(?:,|&|\s/\s|\s(?:{AND})\s)\s*")
_PLACED = re.compile(r"\s?/\s?[^\W\d_a-zß-ÿ][^\W\d_]+(?:[ -][^\W\d_]+)?,?\s?[-(]\s?\(?[^\W\d_]{2,10}\)?$")
"""A place and an agency behind a stroke: "Mehmet Kaya/ BOLU, (DHA)"."""
AFTER = re.compile(r"(?i)\s*\((?:theo|via|with|mit|avec|con|com)\s[^()]{2,30}\)$")
"""After whom it was told: "Lan Anh (Theo Reuters)"."""
_GOES_ON = re.compile(r"['’]s?\s| [^\W\d_A-ZÀ-ÞА-Я]")
"""What follows a name in a headline that tells of its bearer: whose something is, or what they did."""
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
    text = AFTER.sub("", _BUTTON.sub("", text)).rstrip(" ,;")
    if dated:
        text = _PLACED.sub("", text)
        outlet = _OUTLET.search(text)
        text = _WHERE.sub("", text[: outlet.start()] if outlet is not None else text)
    if is_person(text):
        return text
    if dated and is_person(name := less_office(text)):
        return name
    return leading_person(text) or ((several(text) or _of_paper(text) or _of_text(text)) if dated else None)


def _of_paper(text: str) -> str | None:
    """The name in a line that is a name and a paper's.

    >>> _of_paper("Ana Li, The Kelso Post"), _of_paper("Ana Li - CBX News"), _of_paper("Ana Li, Kelso")
    ('Ana Li', 'Ana Li', None)
    """
    found = _PAPER_BEHIND.search(text)
    name = text[: found.start()] if found is not None and is_outlet(found["last"]) else ""
    return name if is_person(name) else None


def _of_text(text: str) -> str | None:
    """The name in a line that says in brackets whose the words are: "Ana Li (text) and Jo Wit (photos)"."""
    found = _TEXT_BEHIND.search(text)
    return text[: found.start()] if found is not None and is_person(text[: found.start()]) else None


def reporter_at(text: str) -> str | None:
    """The name in a line that is a name and where its bearer wrote.

    >>> reporter_at("Ben Tuck at Quay Lane"), reporter_at("Storm in Easton")
    ('Ben Tuck', None)
    """
    bare = _WHERE.sub("", text) if len(text) <= _LONGEST_REPORTED else text
    return bare if bare != text and is_person(bare) else None


def several(text: str) -> str | None:
    """The first of several names that fill a line.

    >>> several("Ana Li, Jo Wit & AP"), several("Ana Li en Jo de Wit"), several("Ana Li and the ferry")
    ('Ana Li', 'Ana Li', None)
    >>> several("Ana Li (now) and Jo Wit (earlier)")
    'Ana Li'
    """
    text = _SHIFT.sub("", text)
    before, stroke, behind = text.rpartition("/")
    if stroke and agency_of(behind.strip()):
        text = f"{before} / {behind}"  # "Ana Li/AFP"
    parts = [part.strip() for part in _AND.split(text) if part]
    if len(parts) < 2 or not is_person(parts[0]):
        return None
    return parts[0] if all(is_person(part) or agency_of(part) for part in parts) else None


def together(page: str, text: str) -> str | None:
    """The first of several names that words join and fill a line, where the text tells of none of them: "Ana Li und Jo
    Wit"."""
    names = _JOINED.split(text) if len(text) <= _SHARED else []
    if len(names) < 2 or not all(is_person(name) for name in names):
        return None
    told = any(common(page, name) or page.count(name.split()[-1]) > 1 for name in names)
    return names[0] if not told else None


def placed(page: str, line: str) -> str | None:
    """The name in a line that is a name and a place of which the text tells: "Blessing Okoro, Yenagoa"."""
    name, comma, place = line.partition(", ")
    if not comma or len(line) > _SHARED or not is_person(name) or not place.istitle():
        return None
    told = place[:-_ENDING] if len(place) > _BENT and not place.isascii() else place
    return name if page.count(name) < page.count(told) > 1 else None


def behind_a_place(text: str) -> int:
    """Where in a line the agency begins that stands behind a place and a dash, 0 if none does.

    >>> behind_a_place("Beirut - Reuters"), behind_a_place("Ana Li - Harbour Post")
    (9, 0)
    """
    _, dash, agency = text.rpartition(" - ")
    return len(text) - len(agency) if dash and agency_of(agency.strip()) else 0


def is_told_of(headline: str, name: str) -> bool:
    """Whether a headline tells of a name's bearer, who then did not write the text.

    >>> is_told_of("Ana Li's boat stolen", "Ana Li"), is_told_of("Ana Li: Let them sail", "Ana Li")
    (True, False)
    """
    _, found, behind = headline.partition(name)
    return bool(found) and _GOES_ON.match(behind) is not None


def is_quoted(text: str, name: str) -> bool:
    """Whether a text names somebody amid a sentence, as it does whom it asked.

    >>> is_quoted("Ana Li, head of the port\\n“We sail,” said Ana Li.", "Ana Li"), is_quoted("We sail.\\nAna Li leads the port.", "Ana Li")
    (True, False)
    """
    return any(line.find(name) > 0 and ends(line) for line in text.split("\n"))


def common(text: str, name: str) -> bool:
    """Whether the words of a would-be name are words of the language, which the text writes small too, or a place's.

    Some given names are words too; a family name that is one costs us the byline, which is cheaper than
    calling a menu's entry an author.
    """
    if is_elsewhere(text, name):
        return True
    words = [word for word in re.findall(r"[^\W\d_]{2,}", name) if not word.islower()]
    words = [*words[:1], *(word for word in words[1:] if word.lower() not in PARTICLES)]  # Yann Le Goff
    return any(word.casefold() not in _GIVEN and _stands(text, word.lower()) for word in words)


def _stands(text: str, word: str) -> bool:
    """Whether a text holds a word by itself: what ``\\b`` says, without a look at every character.

    >>> _stands("unread, reader, re_read", "read"), _stands("They read.", "read")
    (False, True)
    """
    at = text.find(word)
    while at >= 0:
        beside = text[at - 1 : at] + text[at + len(word) : at + len(word) + 1]
        if "_" not in beside and not any(map(str.isalnum, beside)) and not _is_addressed(text, at):
            return True
        at = text.find(word, at + 1)
    return False


def _is_addressed(text: str, at: int) -> bool:
    """Whether what stands at a place is part of a mail address or an account: "ana.li@example.org", "@anali".

    >>> _is_addressed("Mail ana.li@example.org", 9), _is_addressed("They read.", 5)
    (True, False)
    """
    near, place = text[max(0, at - _ADDRESS) : at + _ADDRESS], min(at, _ADDRESS)
    before, behind = near[:place].split()[-1:], near[place:].split(maxsplit=1)[:1]
    return "@" in "".join(behind) or (near[place - 1 : place].strip() != "" and "@" in "".join(before))


def names_of(text: str) -> list[str]:
    """The names that fill a part of a line; of a desk or an agency its own."""
    if unspoken(text):
        return names_filling(text, True) or ([text] if is_nameless(text) else [])
    if DESK.fullmatch(text) or is_nameless(text):
        return [text]
    return [name] if (name := name_filling(text, True)) is not None else []
