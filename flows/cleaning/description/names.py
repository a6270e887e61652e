"""Who wrote it: the people, desks and agencies that a byline names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flows.cleaning.description.agencies import agency_of
from flows.cleaning.description.desks import is_nameless
from flows.cleaning.description.furniture import NEVER
from flows.cleaning.description.scanning import Uncased, in_small
from flows.cleaning.description.stated import Hints, stated
from flows.cleaning.lines import fold

_TITLES = re.compile(r"(?i)(?:dr|prof|professor|mr|mrs|ms|sir|dame|lord|ing|dipl-ing)\.?\s+(?=\S)")
_LEAD = re.compile(
    r"(?i)(?:(?:(?:written|posted|published|reported|authored|created|contributed|submitted|text|texte|story|words|article|report|news|analysis|opinion|commentary|interview)\s*)?"
    r"by(?:\s*:\s*|\s+|(?=[A-Z]))|(?:author|authors|writer|reporter|autor|autorin|autora|auteur|autore|författare|forfatter|penulis|reporter|text|texte|автор|текст|yazar|haber|редактор|tác giả|記者|作者|기자)\s*[:：]\s*"
    r"|(?:von|par|por|di|da|af|av|door|oleh|przez|od|от|від|του|της|των|โดย|ໂດຍ|بقلم|מאת|tekst|eine? (?:analyse|kommentar|bericht|reportage) von)\s*:?\s+)"
)
_PART = re.compile(
    r"\s*(?:[,;、](?:\s(?:and|und|et|y|e)\s)?|\s&\s|\s+/\s+|/|\s\+\s|\s(?:and|und|et|y|e|och|og|en|dan|ve|ja|i|и|та|và|with|mit|con|avec)\s)\s*"
)
_CUT = re.compile(
    r"(?i)\s*(?:[|•·‧∙⋅●►>]|\s[-–—]\s|\(|\[|@|\b(?:https?|www\.)|\S+@\S+|(?<=[^\W\d_])\s\d|\bin\s(?=[A-Z])|\bfor\s(?=[A-Z])|\bfrom\s(?=[A-Z])|\bat\s(?=[A-Z])"
    r"|\b(?:on|am|le|el)\s|\b(?:updated?|published|posted|last|follow|edited\sby|tips\smeg|contributor|special\sto|staff\swriter)\b).*$"
)
_ROLE = Uncased(
    r"(?:.*\b)?(?:editor|editors|editor-in-chief|reporter|reporters|correspondent|correspondents|writer|writers|journalist|columnist|contributor|contributors|author|"
    r"producer|reviewer|photographer|anchor|analyst|ceo|cto|founder|co-founder|director|manager|president|head|chief|officer|expert|specialist|strategist|engineer|"
    r"redakteur|redakteurin|redaktor|redaktorin|redacteur|korrespondent|korrespondentin|journaliste|rédacteur|rédactrice|corresponsal|redactor|redactora|periodista|repórter|giornalista|"
    r"redaktör|reporter|journalist|muhabir|wartawan|kontributor|корреспондент)(?:\b.*)?"
)
# Degrees and licences, as they follow a name: written large, which Jack Ma and Md Haque are not.
_DEGREE = re.compile(
    r"(?:Ph\.?D|M\.?D|M\.?P\.?H|M\.?B\.?A|R\.?D\.?N?|R\.?N|CPA|CFP|CSCS|Esq|DDS|DVM|LMFT|LCSW|M\.?S|M\.?A|B\.?A|BSc|MSc|LD|CPP|PSP|FAND|FACLM)[.®*]*"
)
_NOT_A_NAME = re.compile(r"(?i).*(?:https?:|www\.|@|\d{3,}|[<>{}\[\]=|]).*")
# What the names of papers and stations end in.
_OUTLETS = frozenset(
    ("News", "Times", "Post", "Herald", "Tribune", "Gazette", "Journal", "Chronicle", "Today")
)
_IN_BRACKETS = re.compile(r"[(\[](?P<role>[^()\[\]]{2,60})[)\]]")
# A place is written large; "in Chief" and "in Residence" are roles.
_FROM = re.compile(
    r"(?<=[^\W\d_])\s(?:in|aus|à|en|em|i)\s(?P<place>(?!Chief|Residence)[^\W\d_a-zß-ÿ][^\W\d_]+(?:[ -][^\W\d_a-zß-ÿ][^\W\d_]+){0,3})\s*$"
)
# A connecting word whose other half was cut off.
_DANGLING = re.compile(r"(?:\s+(?:[Ii]n|[Oo]n|[Aa]t|and|for|from|&|Senior))+$")
# Inline siblings come fused: a counter of comments at the end of a name.
_COUNT = re.compile(r"(?<=[^\W\d_])\d+$")
_LETTER = re.compile(r"[^\W\d_]")
# What fold makes of invisible characters, and marks of direction, which could turn a name around.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_MOST = 60
_LONGEST = 80
# A longer value is the text of a whole box about the author.
_MOST_SAID = 400


@dataclass(frozen=True, slots=True)
class Names:
    """The people (and named desks) of a byline, and its agencies, each once, in order. ``roles`` holds
    what the byline calls each author, empty where it calls one nothing; ``place`` where they wrote from."""

    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    place: str | None = None


def names_in(byline: str) -> Names:
    """Take a byline apart. Roles, places and addresses are left out; so is who has no name.

    Reporters, correspondents and writers of a paper are people nobody named ("Times Reporters"): they
    stay in the byline as written and are no authors. A desk or team that is named is one.

    >>> names_in("By Ana Li, health editor, and Jo de Wit in Bangkok, AFP")
    Names(authors=('Ana Li', 'Jo de Wit'), agencies=('AFP',), roles=('health editor', ''), place='Bangkok')
    >>> names_in("By Times Reporters").authors
    ()
    """
    text = " ".join(_UNSEEN.sub("", fold(byline[:2000])).split())
    lead = _LEAD.match(text)
    text = text[lead.end() :] if lead else text
    authors: dict[str, str] = {}
    agencies: dict[str, None] = {}
    place, after_role = None, False
    for number, part in enumerate(_PART.split(text)[:_MOST]):
        name, role, employer = _taken_apart(part)
        place = place or _place_in(part)
        if employer:
            agencies[employer] = None
        if agency := agency_of(name):
            agencies[agency] = None
        elif (
            (author := person(name)) is not None
            and ":" not in author  # a label in a script that the names after it are not written in
            and (number == 0 or not _doubtful(author, authors))
            # "Head of Marketing and Community Outreach" is one role.
            and (not after_role or is_person(author))
        ):
            authors.setdefault(author, role)
        elif authors and role_of(name) and not after_role:
            last = next(reversed(authors))
            authors[last] = authors[last] or part.strip(" .:-()")
        after_role = role_of(name)
    return Names(tuple(authors), tuple(agencies), tuple(authors.values()), place)


def _taken_apart(part: str) -> tuple[str, str, str | None]:
    """The name in a part of a byline, its bearer's role, and the agency that stands behind it."""
    name = _CUT.sub("", _FROM.sub("", part)).strip(" .:-*'\"\t")
    name = _COUNT.sub("", name.removeprefix("By ").removeprefix("by "))
    name, employer = _less_agency(_once(name))
    house, _, office = name.partition(" ")
    # "AP National Security Writer"
    if (" " in office or house.isupper()) and role_of(office) and (agency := agency_of(house)) is not None:
        return office, "", agency
    if is_person(shorter := _DANGLING.sub("", name)):
        name = shorter
    whole = name
    name = leading_person(name) or name
    role = whole[len(name) :].strip(" ,-(|)")
    if name == whole and (behind := _IN_BRACKETS.search(part)) is not None:
        role = behind["role"]
        employer = employer or agency_of(role)
    words = name.split()
    while len(words) > 2 and _DEGREE.fullmatch(words[-1]):
        words.pop()
    return " ".join(words), role if role_of(role) else "", employer


def _place_in(part: str) -> str | None:
    """Where a reporter wrote from: "Ana Li in Bangkok"."""
    found = _FROM.search(part)
    return found["place"].strip() if found is not None and not _FUSED.search(found["place"]) else None


def _once(name: str) -> str:
    """A name that inline siblings say twice, once.

    >>> _once("Ana Li Ana Li")
    'Ana Li'
    """
    words = name.split()
    middle = len(words) // 2
    return " ".join(words[:middle]) if middle > 1 and words[:middle] == words[middle:] else name


def _less_agency(name: str) -> tuple[str, str | None]:
    """A person's name without the agency or the outlet written after it, and that agency.

    >>> _less_agency("Ana Li The Associated Press"), _less_agency("Ana Li Harbour News")
    (('Ana Li', 'Associated Press'), ('Ana Li', None))
    """
    words = name.split()
    for first in range(max(2, len(words) - 4), len(words)):
        agency = agency_of(" ".join(words[first:]))
        if agency and is_person(" ".join(words[:first])):
            return " ".join(words[:first]), agency
    if len(words) > 3 and words[-1] in _OUTLETS:
        for first in range(len(words) - 2, 1, -1):
            if is_person(" ".join(words[:first])):
                return " ".join(words[:first]), None
    return name, None


def stated_names(hints: Hints) -> tuple[Names, str, str] | None:
    """The authors a page's source states, the value as stated, and the source: the most trusted that
    names anybody. Each value may hold several names."""
    values: dict[str, list[str]] = {}
    for source, value in stated(hints, "authors"):
        if (
            len(value) <= _MOST_SAID
            and "://" not in value
            and not value.startswith(("www.", "@"))
            and not value.isdigit()
        ):
            values.setdefault(source, []).append(value)
    for source, written in values.items():
        authors: dict[str, str] = {}
        agencies: dict[str, None] = {}
        inverted = len(written) > 1 and all(value.count(",") == 1 for value in written)
        for value in written:
            names = names_in(" ".join(reversed(value.split(","))) if inverted else value)
            for author, role in zip(names.authors, names.roles, strict=True):
                authors.setdefault(author, role)
            agencies.update(dict.fromkeys(names.agencies))
        if authors or agencies:
            several = tuple(authors)[:_MOST], tuple(agencies), tuple(authors.values())[:_MOST]
            return Names(*several), ", ".join(written)[:500], source
    return None


def _doubtful(name: str, before: Mapping[str, str]) -> bool:
    """Whether a later part of a byline is more likely a degree, an employer or half a role than one more
    author: shouted where the first is not, or one word where the first has several."""
    first = next(iter(before), "")
    if is_person(first) and _ORGANISATION.search(name):
        return True
    cased = name.lower() != name.upper()
    return cased and ((name.isupper() and not first.isupper()) or (" " not in name and " " in first))


def person(name: str) -> str | None:
    """A name as authors are listed: titles off, shouting and whispering undone, or ``None`` if it is none.

    >>> person("DR. ANA-MARIA O'NEIL"), person("senior writer"), person("jo de wit")
    ("Ana-Maria O'Neil", None, 'jo de wit')
    """
    name = _TITLES.sub("", name.strip(), count=2) if _TITLES.match(name.strip()) else name.strip()
    words = name.split()
    if not 2 <= len(name) <= _LONGEST or len(words) > 7 or not _LETTER.search(name):
        return None
    if len(words) > 3 and name.islower():
        return None  # half a sentence
    if (
        _NOT_A_NAME.match(name)
        or is_nameless(name)
        or _ROLE.fullmatch(in_small(name))
        or _DEGREE.fullmatch(name)
    ):
        return None
    if name.isupper() and " " in name and len(name) > 5:
        name = re.sub(r"[^\W\d_]+", lambda found: found.group().capitalize(), name)
    return name


# A name has one such place at most: McDonald, DeVito. More of them are entries run together.
_FUSED = re.compile(r"[a-zß-ÿ][A-ZÀ-Þ]")
# Where somebody works rather than who.
_ORGANISATION = re.compile(
    r"\b(?:Collective|Institute|University|College|School|Foundation|Association|Agency|Network|Group|Media|Magazine|Company|Inc|Ltd|LLC|Center|Centre|Hospital|Bureau|Ministry|Department|Society|Union|Studio|Studios|Labs?|Research|Consulting|Partners|Solutions)\b"
)
_JOINT = re.compile(r"\s*[(,|–-]\s*|\s+|(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ])")
_READING_TIME = re.compile(
    r"(?i)\d{1,3}\s?(?:min|minutes?|hours?|days?|weeks?)\b|(?:published|posted|updated)\b|follow$"
)
_DEGREES = re.compile(rf"{_DEGREE.pattern}(?:,?\s{_DEGREE.pattern}){{0,5}}")
# A paper's name beside a person's, as in "Ana Li TIMES TODAY".
_SHOUTED = re.compile(r"[A-Z]{3,}(?: [A-Z]{3,}){0,3}")
# A longer word is a menu's entries run together.
_NAME_WORD = r"(?:[^\W\d_a-zß-ÿ][^\W\d_]{0,19}(?:[-'’][^\W\d_]+)*\.?|[^\W\d_]\.)"
_PARTICLE = r"(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|binti|ibn|ter|ten|zu|zum|af|av|y|e|mc|st\.)"
# Written large they are parts of names as well.
_PARTICLES = frozenset(
    [
        "Van",
        "Von",
        "Der",
        "Den",
        "De",
        "Del",
        "Della",
        "Di",
        "Da",
        "Dos",
        "Das",
        "Do",
        "Du",
        "La",
        "Le",
        "El",
        "Al",
        "Bin",
        "Binti",
        "Ibn",
        "Ter",
        "Ten",
        "Zu",
    ]
)
_PERSON = re.compile(rf"{_NAME_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_NAME_WORD}){{1,3}}")


def role_of(text: str) -> bool:
    """Whether a text is a role: "Senior Writer", "Redakteurin Politik".

    >>> role_of("Senior Writer, Hardware"), role_of("Ana Li")
    (True, False)
    """
    return len(text) <= 100 and _ROLE.fullmatch(in_small(text)) is not None


def leading_person(text: str) -> str | None:
    """The name a text begins with when all the rest of it is a role, fused to it or not.

    >>> leading_person("Ana LiTravel News Reporter"), leading_person("Jo Wit Deputy Director")
    ('Ana Li', 'Jo Wit')
    >>> leading_person("Rivers Rise Again"), leading_person("Ana Li (Senior Editor)")
    (None, 'Ana Li')
    """
    if len(text) > 120:
        return None
    for joint in _JOINT.finditer(text):
        name, rest = text[: joint.start()], text[joint.end() :]
        if is_person(name) and (
            _ROLE.fullmatch(in_small(rest))
            or _READING_TIME.match(rest)
            or _DEGREES.fullmatch(rest)
            or (_SHOUTED.fullmatch(rest) and not name.isupper())
        ):
            return name
    return None


def is_person(text: str) -> bool:
    """Whether a text by itself looks like one person's name: two to four capitalised words, none of
    which belongs to page furniture.

    >>> is_person("Ana van der Li"), is_person("Read More"), is_person("Rivers Rise Again")
    (True, False, True)
    """
    if len(text) > 50 or _PERSON.fullmatch(text) is None:
        return False
    if len(_FUSED.findall(text)) > 1:
        return False
    names = [word for word in text.split() if word[:1].isupper() and word not in _PARTICLES]
    return not any(word.strip(".").casefold() in NEVER for word in names)
