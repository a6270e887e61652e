"""Whether a text is the name of one person."""

from __future__ import annotations

import re

from flows.cleaning.description.calendar.weekdays import is_weekday
from flows.cleaning.description.people.desks import is_nameless
from flows.cleaning.description.people.furniture import NEVER
from flows.cleaning.description.people.papers import is_paper
from flows.cleaning.description.people.roles import holds_role, role_of

_TITLES = re.compile(r"(?i)(?:dr|prof|professor|mr|mrs|ms|sir|dame|lord|ing|dipl-ing)\.?\s+(?=\S)")
# Degrees and licences, as they follow a name: written large, which Jack Ma and Md Haque are not.
DEGREE = re.compile(
    r"(?:Ph\.?D|M\.?D|M\.?P\.?H|M\.?B\.?A|R\.?D\.?N?|R\.?N|CPA|CFP|CSCS|Esq|DDS|DVM|LMFT|LCSW|M\.?S|M\.?A|B\.?A|BSc|MSc|LD|CPP|PSP|FAND|FACLM|MP|MEP|MSP|OBE|CBE|MBE|QC|KC)[.®*]*"
)
_NOT_A_NAME = re.compile(
    r"(?i).*(?:https?:|www\.|@|\d{3,}|taboola|outbrain|disqus|theo (?:(?-i:[A-ZĐ]{3})|.{0,20}[đơưạ-ỹ])|[»›<>{}\[\]=|]).*"
)
# The forms of companies, as they end a name or begin it.
_COMPANY = re.compile(
    r"(?:.+[\s,](?:(?i:Ltd|LLC|Inc|plc|GmbH|Pty|Pte|Bhd|Sdn|Tbk|Ltda|EIRL|SARL|LLP|Kft|Zrt|Nyrt|Oyj|ApS|EOOD|OOD|s\.?r\.?o|d\.?o\.?o|sp\.? z ?o\.? ?o|s\.?r\.?l|s\.?p\.?a|e\. ?V|asbl|vzw|a\.ş|ООО|ЗАО|ЕООД|ООД|ТОВ)|S\.A|S\.A\.S|A\.S|B\.V|N\.V|Oy|AG|AB|KG)\.?"
    r"|(?:PT|ООО|ЗАО|ОАО|ПАО|АО|ТОО|ТОВ|ПрАТ|Công ty) .+|.*(?:有限公司|株式会社|有限会社|주식회사).*)"
)
AND = (
    r"and|und|et|y|e|och|og|en|dan|ve|və|ja|dhe|i|és|și|şi|и|й|і|та|(?:a|un|ir|eta)(?=\s[^\W\d_a-zß-ÿ])"
    r"|және|και|და|և|եւ|và|و|اور|ו|और|एवं|व|ও|এবং|மற்றும்|และ|ແລະ|និង"
)
"""The word between two names, by language, as it stands between blanks."""
# All that a byline keeps whose names were links.
_JOINING = "and und et og och en dan with mit con avec by in for from the"
JOINING = frozenset(_JOINING.split())
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 80


def person(name: str) -> str | None:
    """A name as authors are listed: titles off, shouting and whispering undone, or ``None`` if it is none.

    >>> person("DR. ANA-MARIA O'NEIL"), person("senior writer"), person("jo de wit"), person("The Kelso Ledger")
    ("Ana-Maria O'Neil", None, 'jo de wit', None)
    >>> person("EMİNE KARACA"), person("Hafenbote Verlag GmbH"), person("Molo Sp. z o.o")
    ('Emine Karaca', None, None)
    """
    name = _TITLES.sub("", name.strip(), count=2) if _TITLES.match(name.strip()) else name.strip()
    words = name.split()
    if not 2 <= len(name) <= _LONGEST or len(words) > 7 or not _LETTER.search(name):
        return None
    if len(words) > 3 and name.islower():
        return None  # half a sentence
    if (
        _NOT_A_NAME.match(name)
        or name.lower() in JOINING
        or is_nameless(name)
        or is_weekday(name)
        or holds_role(name)
        or DEGREE.fullmatch(name)
        or is_paper(name)  # "Published by The Ardmore Ledger"
        or _COMPANY.fullmatch(name)
    ):
        return None
    if name.isupper() and " " in name and len(name) > 5:
        name = re.sub(r"[^\W\d_]+", _large_first, name)
    return name


def _large_first(found: re.Match[str]) -> str:
    """A word with a large letter first; of the Turkish İ a small i is left, without the dot that Unicode parts from it."""
    return found.group().capitalize().replace("i\u0307", "i")


# A name has one such place at most: McDonald, DeVito. More of them are entries run together.
FUSED = re.compile(r"[a-zß-ÿ][A-ZÀ-Þ]")
_JOINT = re.compile(r"\s*[(,|/–-]\s*|\s+|(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ])")
_INITIAL = re.compile(r"[\s.][^\W\d_]\.$")
_YOUNGER = re.compile(r"(?:Jr|Sr)\b")
_NAMED = re.compile(r"\s(?:Named|Appointed|Elected|Nominated|Promoted|Resigns|Becomes|Dies)$")
_READING_TIME = re.compile(
    r"(?i)\d{1,3}\s?(?:min|minutes?|hours?|days?|weeks?)\b|(?:published|posted|updated)\b|follow$"
)
_DEGREES = re.compile(rf"{DEGREE.pattern}(?:,?\s{DEGREE.pattern}){{0,5}}")
# A paper's name beside a person's, as in "Ana Li TIMES TODAY".
_SHOUTED = re.compile(r"[A-Z]{3,}(?: [A-Z]{3,}){0,3}")
# A longer word is a menu's entries run together.
_NAME_WORD = r"(?:[^\W\d_a-zß-ÿ][^\W\d_]{0,19}(?:[-'’][^\W\d_]+)*\.?|[^\W\d_a-zß-ÿ]\.)"
PARTICLES = (
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "zu",
)  # fmt: skip
"""Small words within names."""
_ALSO = ("do", "binti")
_PARTICLE = "(?:" + "|".join((*PARTICLES, *_ALSO, "zum", "af", "av", "y", "e", "mc", r"st\.")) + ")"
# Written large they are parts of names as well.
_PARTICLES = frozenset(map(str.capitalize, (*PARTICLES, *_ALSO)))
_SMALL = re.compile(_PARTICLE)
_PERSON = re.compile(rf"{_NAME_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_NAME_WORD}){{1,3}}")
# How whatever begins with a person's name does: looked at before all its beginnings are.
_BEGINS = re.compile(rf"{_NAME_WORD}\s(?:{_PARTICLE}\s){{0,2}}[^\W\d_a-zß-ÿ]")


# How German ends what offices call themselves: "Polizeiinspektion Lindholm".
_OFFICES = (
    "inspektion", "präsidium", "direktion", "kommissariat", "behörde", "verwaltung", "ministerium", "anwaltschaft", "feuerwehr", "polizei", "zollamt", "landratsamt", "gemeinde", "gewerkschaft", "stiftung", "leitstelle",
)  # fmt: skip


def leading_person(text: str) -> str | None:
    """The name a text begins with when all the rest of it is a role, fused to it or not.

    >>> leading_person("Ana LiTravel News Reporter"), leading_person("Jo C. Wit Deputy Director")
    ('Ana Li', 'Jo C. Wit')
    >>> leading_person("Rivers Rise Again"), leading_person("Ana Li (Senior Editor)")
    (None, 'Ana Li')
    """
    if len(text) > 120 or _BEGINS.match(text) is None:
        return None
    initialled = None
    for joint in _JOINT.finditer(text):
        name, rest = text[: joint.start()], text[joint.end() :]
        if (
            _NAMED.search(name) is None
            and is_person(name)
            and _YOUNGER.match(rest) is None
            and (
                role_of(rest)
                or _READING_TIME.match(rest)
                or _DEGREES.fullmatch(rest)
                or (_SHOUTED.fullmatch(rest) and not name.isupper())
            )
        ):
            if _INITIAL.search(name) is None:
                return name
            initialled = initialled or name  # more of the name may follow: "Jo C. Wit Senior Writer"
    return initialled


def is_person(text: str) -> bool:
    """Whether a text by itself looks like one person's name: two to four capitalised words, none of
    which belongs to page furniture.

    >>> is_person("Ana van der Li"), is_person("Read More"), is_person("Rivers Rise Again")
    (True, False, True)
    >>> is_person("Northern Echo"), is_person("Avis Ledger")
    (False, True)
    >>> is_person("Lost Password"), is_person("Ihre Kontaktdaten"), is_person("Читать Далее"), is_person("Fritz Haber")
    (False, False, False, True)
    >>> is_person("Polizeiinspektion Birkenstedt"), is_person("Karl Polizei"), is_person("Ana Stift")
    (False, False, True)
    >>> is_person("Thứ Năm"), is_person("Chủ Nhật"), is_person("Nguyễn Năm"), is_person("Ana Freitag")
    (False, False, True, True)
    """
    if len(text) > 50 or _PERSON.fullmatch(text) is None or is_weekday(text):
        return False
    if len(FUSED.findall(text)) > 1:
        return False
    # What the pattern takes for large letters are those of other alphabets too, small ones included.
    if not text.isascii() and any(word[0].islower() and not _SMALL.fullmatch(word) for word in text.split()):
        return False
    names = [word for word in text.split() if word[:1].isupper() and word not in _PARTICLES]
    small = [word.strip(".").casefold() for word in names]
    return NEVER.isdisjoint(small) and not any(word.endswith(_OFFICES) for word in small)
