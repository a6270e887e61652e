"""Whether a text is the name of one person, and what its bearer is."""

from __future__ import annotations

import re

from flows.cleaning.description.desks import is_nameless
from flows.cleaning.description.furniture import NEVER
from flows.cleaning.description.papers import is_paper
from flows.cleaning.description.scanning import Uncased, in_small

_TITLES = re.compile(r"(?i)(?:dr|prof|professor|mr|mrs|ms|sir|dame|lord|ing|dipl-ing)\.?\s+(?=\S)")
_ROLE = Uncased(
    r"\b(?:editor|editors|editor-in-chief|reporter|reporters|correspondent|correspondents|writer|writers|journalist|columnist|contributor|contributors|author|"
    r"producers?|reviewer|meteorologist|presenter|broadcaster|essayist|cartoonist|videographer|photojournalist|commentator|economist|historian|gardener|dietitian|nutritionist|photographer|anchor|analysts?|ceo|cto|founder|co-founder|director|manager|president|head|chief|officer|expert|specialist|strategist|engineer|"
    r"(?:senior|research|visiting|distinguished|policy|resident|teaching|reporting|postdoctoral|nonresident|non-resident|associate) fellow|fellow(?= (?:at|of|in|with|for)\b)|lecturer|professor|biographer|solicitor|secretary|chair|chairman|chairwoman|intern|advis[eo]r|researcher|freelance|freelancer|blogger|copywriter|"
    r"redakteur|redakteurin|redaktor|redaktorin|redacteur|korrespondent|korrespondentin|journaliste|rédacteur|rédactrice|corresponsal|redactor|redactora|periodista|repórter|giornalista|meteorologe|meteorologin|météorologue|meteorólog[oa]|meteorologo|columnista|articulista|colunista|editorialista|éditorialiste|chroniqueu(?:r|se)|kolumnist|kolumnistin|felietonista|обозреватель|колумнист|"
    r"(?:ressort|büro)leiter(?:in)?|leiter(?:in)?(?=,? \w)|^leiter(?:in)?$|reporterin|autorin|volontär(?:in)?|\w{2,16}(?:redakteur(?:in)?|korrespondent(?:in|en)?|reporter(?:in)?|redaktør|redaktör|journalist)|"
    r"cheff?e? (?:du|de la|des) service|grand reporter|pigiste|économiste|historien(?:ne)?|sociologue|politologue|jef[ea] de|analista|economista|jornalista|editora?|subdirectora?|directora|diretora?|corrispondente|(?:capo|vice)(?:redattore|redattrice|direttore|direttrice)|redattore|redattrice|(?:direttore|direttrice)(?=,? \w)|^(?:direttore|direttrice)$|cronista|"
    r"redaktør|krönikör|korespondent(?:ka)?|dziennikar(?:z|ka)|publicyst(?:a|ka)|redaktorka|(?:šéf)?redaktor(?:ka)?|reportér(?:ka)?|komentátor(?:ka)?|novinář(?:ka)?|jurnalist[ăa]?|szerkesztő|főszerkesztő|újságíró|tudósító|riporter|(?:pää)?toimittaja|gazeteci|editörü?|yönetmeni|jurnalis|redaktur|pewarta|phóng viên|nhà báo|"
    r"редактор(?:ка)?|главный редактор|журналист(?:ка)?|собкор|спецкор|политолог|экономист|журналіст(?:ка)?|кореспондент(?:ка)?|оглядач(?:ка)?|δημοσιογράφος|ανταποκριτ(?:ής|ρια)|συντάκτ(?:ης|ρια)|مراسلة?|صحف[يی]ة?|محررة?|خبرنگار|"
    r"envoyée?s? spécia(?:le?s?|ux)|inviat[oaie]|inviat[oa] speciale|enviad[oa]s? especial(?:es)?|correspondante?|correspondente|verslaggever|redaktör|reporter|journalist|muhabir|wartawan|kontributor|корреспондент)\b"
)
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
# All that a byline keeps whose names were links.
JOINING = frozenset(
    (
        "and",
        "und",
        "et",
        "og",
        "och",
        "en",
        "dan",
        "with",
        "mit",
        "con",
        "avec",
        "by",
        "in",
        "for",
        "from",
        "the",
    )
)
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
        or _ROLE.search(in_small(name))
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
_CLAUSE = re.compile(
    # What is asked, called or quoted, whose office is a new one, and the years of a life.
    r"[?!\"“”«»„]|^new\b|\b(?:of the year|roku|des [Jj]ahres|del año|de l['’]année|dell['’]anno|do ano|van het jaar)\b|\b(?:1[5-9]|20)\d\d\s?[-–]\s?(?:1[5-9]|20)\d\d\b|\b(?:is|was|has)\s(?:an?|the|been)\b|^who\s|\s\S+\s\S+\s\S+\s\S+\.$"
    # What headlines say of officers: "Ana Li named director of the museum", "Jo Wit, engineer, dies at 91".
    r"|(?i:\b(?:named|appointed|(?:re-?)?elected|nominated|promoted|confirmed|chosen|hired|fired|sacked|ousted|sworn|charged|arrested|jailed|killed|found dead|resign(?:s|ed)|becomes?|became|quits?|retires?|retired|dies|died|joins?|joined|takes|leaves|(?-i:dead|found|left)"
    r"|steps?|stepped|wins?|won|beats|says|said|tells|told|urges|warns|accuses|sues|slams|faces|defends|denies|meets|visits|returns|replaces|succeeds|to (?:be|lead|head|run)"
    r"|wird|geworden|stirbt|gestorben|tritt|nommée?|élue?|devient|démissionne|nombrad[oa]|elegid[oa]|renuncia|dimite|muere|asume|detenid[oa]|acusad[oa]|condenad[oa]|nomead[oa]|eleit[oa]|assume|morre|nominat[oa]|elett[oa]|diventa|muore|benoemd|overleden|utsedd|mianowan[ya])\b)"
    r"|^v(?:s\.?|\.)?\s"
    # "Rovers Manager Signs New Deal", where "Editor Sports Desk" is a role.
    r"|\b(?:Editor|Reporter|Correspondent|Writer|Author|Economist|Historian|Analyst|CEO|Founder|Director|Manager|President|Chief|Officer|Engineer|Professor|Secretary|Chair|Chairman|Researcher)\s"
    r"(?!(?:Sports|News|Politics|Arts|Business|Affairs|Communications|Operations|Economics|Features|Analytics|Sales|Studies|Systems|Services|Games|Projects|Programs|Programmes|Products|Partnerships|Relations|Emeritus|Letters)\b)[A-Z][a-z]+[a-rt-z]s\s[A-Z]"
    # "Red Cross director calls for calm": behind its noun a role goes on with a word that joins, or large.
    r"|(?i:\b(?:editor|reporter|correspondent|writer|journalist|columnist|author|economist|historian|photographer|analyst|ceo|founder|director|manager|president|chief(?! (?:executive|financial|operating|technology|medical|scientific|legal|economic|political))|officer|engineer|lecturer|professor|solicitor|secretary|chair|chairman|chairwoman|intern|advis[eo]r|researcher|blogger))\s"
    r"(?!.*\b(?:editor|reporter|correspondent|writer|columnist|analyst|officer|photographer|presenter|producer)\b)"
    r"(?!(?:at|of|for|in|and|on|to|from|with|based|emerit[au]s?|general|covering|or|who|the|a|an|specialising|specializing|focus(?:ed|ing)|responsible|ved|hos|på|bij|pour|chez|de|del|di|du|da|en|y|e|et|und|für|bei|van|von|voor|och|og|i|jefe|chef|adjunt[oa])\b)[a-z]{3,}"
    r"|(?<!['’])\b(?:as|will|è|est|es|é|ist|neuer?|nouveau|nouvelle|nuev[oa]|nuov[oa])\b"
)
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


def role_of(text: str) -> bool:
    """Whether a text is a role: "Senior Writer", "Redakteurin Politik".

    >>> role_of("Senior Writer, Hardware"), role_of("Ana Li"), role_of("Ana is the founder of Quay")
    (True, False, False)
    >>> role_of("who founded it and was its director"), role_of("the harbour director, resigned on Monday.")
    (False, False)
    """
    return len(text) <= 100 and _ROLE.search(in_small(text)) is not None and not _CLAUSE.search(text)


def leading_person(text: str) -> str | None:
    """The name a text begins with when all the rest of it is a role, fused to it or not.

    >>> leading_person("Ana LiTravel News Reporter"), leading_person("Jo Wit Deputy Director")
    ('Ana Li', 'Jo Wit')
    >>> leading_person("Rivers Rise Again"), leading_person("Ana Li (Senior Editor)")
    (None, 'Ana Li')
    """
    if len(text) > 120 or _BEGINS.match(text) is None:
        return None
    for joint in _JOINT.finditer(text):
        name, rest = text[: joint.start()], text[joint.end() :]
        if (
            _NAMED.search(name) is None
            and is_person(name)
            and (
                role_of(rest)
                or _READING_TIME.match(rest)
                or _DEGREES.fullmatch(rest)
                or (_SHOUTED.fullmatch(rest) and not name.isupper())
            )
        ):
            return name
    return None


def is_person(text: str) -> bool:
    """Whether a text by itself looks like one person's name: two to four capitalised words, none of
    which belongs to page furniture.

    >>> is_person("Ana van der Li"), is_person("Read More"), is_person("Rivers Rise Again")
    (True, False, True)
    >>> is_person("Northern Echo"), is_person("Avis Ledger")
    (False, True)
    >>> is_person("Lost Password"), is_person("Ihre Kontaktdaten"), is_person("Читать Далее"), is_person("Fritz Haber")
    (False, False, False, True)
    """
    if len(text) > 50 or _PERSON.fullmatch(text) is None:
        return False
    if len(FUSED.findall(text)) > 1:
        return False
    # What the pattern takes for large letters are those of other alphabets too, small ones included.
    if not text.isascii() and any(word[0].islower() and not _SMALL.fullmatch(word) for word in text.split()):
        return False
    names = [word for word in text.split() if word[:1].isupper() and word not in _PARTICLES]
    return not any(word.strip(".").casefold() in NEVER for word in names)
