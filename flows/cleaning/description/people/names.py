"""Who wrote it: the people, desks and agencies that a byline names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flows.cleaning.description.people.agencies import agency_of
from flows.cleaning.description.people.chinese import (
    EDITORS,
    HELPERS,
    LED,
    MADE,
    PASSED,
    PROOFS,
    SHOWN,
    any_of,
)
from flows.cleaning.description.people.offices import calls, less_office
from flows.cleaning.description.people.papers import BORNE, PAPERS
from flows.cleaning.description.people.persons import (
    AND,
    DEGREE,
    FUSED,
    PARTICLES,
    is_person,
    leading_person,
    person,
)
from flows.cleaning.description.people.roles import role_of
from flows.cleaning.text.lines import fold

LEAD = re.compile(
    r"(?i)(?:(?:(?:written|posted|published|reported|authored|created|contributed|submitted|text|texte|story|words|article|report|news|analysis|opinion|commentary|interviewed|interview)\s*)?"
    r"by(?:\s*:\s*|\s+|(?=[A-Z]))|(?:author|authors|writer|reporter|autor[/*:_]-?in|autor|autorin|autoren|autora|autores|autori|autoři|autorzy|auteur|auteurs|autore|författare|forfatter|penulis|text|texte|автор|текст|yazar|haber|редактор|redactor|redactora|piše|द्वारा|लेखक|लेखिका|লেখক|প্রতিবেদক|ผู้เขียน|tác giả|bài viết|bài và ảnh|bài, ảnh|tin, ảnh|аутор|szerző|teksti|kirjoittaja|ρεπορτάζ|كتبت?|الكاتبة?|نو[یي]سنده|記者|作者|기자|글)\s*[:：]\s*"
    r"|(?:von|par|por|di|da|af|av|door|oleh|przez|od|от|від|του|της|των|โดย|ໂດຍ|بقلم|מאת|tekst|eine? (?:analyse|kommentar|bericht|reportage) von|rozmawia(?:ł|ła|li|ły)|notował[ao]?|беседова(?:л|ла|ли)|розмовля(?:в|ла|ли)|спілкува(?:вся|лася|лися)|ptal[ai]? se|entrevista de|intervista di|das gespräch führten?|die fragen stellten?|propos recueillis par|as told to|γράφ(?:ει|ουν) (?:ο|η|οι)|scris de|un articol de|shkruar nga|írta)\s*:?\s+"
    r"|[【（(\[]?\s?(?:文|撰文|采写|採寫)\s?[/／|｜:：]\s?(?:[\u4e00-\u9fff]{2,10}(?:作者|记者|記者|评论员|評論員|主笔|撰稿人)\s?)?|[\u4e00-\u9fff]{2,8}(?:作者|记者|記者|评论员|評論員|主笔|撰稿人)\s(?=[\u4e00-\u9fff·]{2,4}(?:\s|$|[】）)]))"
    rf"|(?:本报记者|本報記者|本刊记者|記者|记者|{any_of(HELPERS)}|기자명|聞き手|حاورته|حاورها|حاوره)[\s:：・·]*)"
)
PARTS = re.compile(
    rf"\s*(?:[,;、](?:\s(?:and|und|et|y|e|with|mit|avec|con|com|met)\s)?|\s&\s|\s+/\s+|/|\s\+\s|\s(?:{AND}|with|mit|con|avec|AND|UND|ET|Y|OCH|OG|DAN|VE|ÉS|ȘI|ΚΑΙ|WITH|MIT|CON|AVEC)\s|\sและ(?=[\u0e01-\u0e2e\u0e40-\u0e44])|\s"
    + any_of(HELPERS)
    + r"\s)\s*"
)
"""What stands between the names of a byline."""
_CUT = re.compile(
    r"(?i)\s*(?:[|•·‧∙⋅●►>]|[／/、]\S{1,8}(?:報導|报道|報道|電|电)$|(?<=[\u4e00-\u9fff])\s[\u4e00-\u9fff]{0,6}(?:報導|报道|報道|报导)$|\s[-–—]\s|\(|\[|@|\b(?:https?|www\.)|\S+@\S+|(?<=[^\W\d_])\s\d|\bin\s(?=[A-Z])|\bfor\s(?=[A-Z])|\bfrom\s(?=[A-Z])|\bat\s(?=[A-Z])"
    r"|(?<=[가-힣])\s(?:[가-힣]{1,8}\s?)?(?:기자|특파원|칼럼니스트|논설위원|평론가|객원기자|작가|교수|변호사|연구위원|연구원|아나운서|에디터)$"
    r"|\b(?-i:[Oo]n|am|le|el)\s|\b(?:updated?|published|posted|last|follow|edited\sby|tips\smeg|special\sto)\b).*$"
)
# What the names of papers and stations end in; what a person's may end in, or a role, is none.
_STATIONS = (
    "news today digital online noticias notícias notizie nieuws nyheter press weekly review magazine newspapers wire broadcasting television tv radio "
    "register patriot republican democrat beacon bugle clarion independent globe guardian enterprise leader tribune"
)
_OUTLETS = PAPERS - BORNE - {"reporter"} | frozenset(_STATIONS.split())
_IN_BRACKETS = re.compile(
    r"(?i)[(\[](?:theo |via |with |mit |avec |con |com )?(?P<role>[^()\[\]]{2,60})[)\]]"
)
# Who wrote it with others, in brackets: "Ana Li (with Jo Wit and Mia Bo)".
_TOGETHER = re.compile(
    r"\s*[(\[](?:with|avec|mit|con|com|met|med|cu|amb|z|ze|s|sa|с|з|со|при участии|ile|dengan|bersama|với|cùng) (?P<who>[^()\[\]]{3,120})[)\]]"
)
# What friends call somebody, in brackets or quotes amidst the name: "Ana (A.J.) Li".
_CALLED = re.compile(
    r"(?P<given>[^\W\d_]\S*) (?:\([^\W\d_][^\s()]{0,19}\)|[\"“][^\W\d_][^\s\"“”]{0,19}[\"”]) (?P<family>[^\W\d_][^()\"“”]{1,40})"
)
# A place is written large; "in Chief" and "in Residence" are roles.
_FROM = re.compile(
    r"(?<=[^\W\d_])\s(?:in|aus|à|en|em|i)\s(?P<place>(?!Chief|Residence)[^\W\d_a-zß-ÿ][^\W\d_]+(?:[ -][^\W\d_a-zß-ÿ][^\W\d_]+){0,3})\s*$"
)
# What calls itself so, and is nobody somewhere: "Voices from the Harbour".
_SELF_STYLED = re.compile(r"[^\W\d_]+ (?:in|from|for|at) the [^\W\d_a-zß-ÿ]\w+")
# A connecting word whose other half was cut off.
_DANGLING = re.compile(r"(?:\s+(?:[Ii]n|[Oo]n|[Aa]t|and|for|from|&|Senior))+$")
# Inline siblings come fused: a counter of comments at the end of a name.
_COUNT = re.compile(r"(?<=[^\W\d_])\d+$")
# A name beside its picture's description, which says it again.
_TWICE = re.compile(r"(\S.{5,60}?) ?\1")
# Behind the names of those who wrote it, in Chinese: who else worked at it, each behind a label; and reporters' helpers behind theirs.
_WORKED = re.compile(
    rf"[\s、/|]+{any_of(EDITORS, PROOFS, PASSED, LED, MADE, SHOWN)}(?:\s*[:/|]|\s(?=[\u4e00-\u9fff]{{2,4}}(?:\s|$))).*$"
)
# That it is a report, behind who wrote it: "記者王小明/報導".
_REPORTS = re.compile(r"[\s／/]+(?:報導|报道|報道|报导)$")
_HELPED = re.compile(rf"[\s、/|]+{any_of(HELPERS)}\s*[:/|]\s*")
# What fold makes of invisible characters, and of marks of direction, which could turn a name around.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
# What may stand between a name and the same name once more.
_BY = frozenset(("by", "von", "par", "por", "di", "da", "de", "door", "av", "af", "oleh", "przez"))
# Who writes for an agency and is not named: "Reuters Staff".
_UNNAMED = "staff reporters correspondents team newsroom redaktion redacción redação redazione agencia agência agenzia agence"
_STAFF = frozenset(_UNNAMED.split())
# Where somebody works rather than who.
_ORGANISATION = re.compile(
    r"\b(?:Collective|Institute|University|College|School|Foundation|Association|Agency|Network|Group|Media|Magazine|Company|Inc|Ltd|LLC|Center|Centre|Hospital|Bureau|Ministry|Department|Society|Union|Studio|Studios|Labs?|Research|Consulting|Partners|Solutions)\b"
)
# Names with a blank between: of three signs each, since Japanese parts a family's name from a given one so.
_WORKING = any_of(HELPERS, EDITORS, PROOFS, PASSED, LED, MADE)
_CHINESE = re.compile(rf"(?!.*{_WORKING})[\u4e00-\u9fff]{{3}}(?: [\u4e00-\u9fff]{{3}})+")
# Behind a label that says reporters, names of other lengths too.
_LISTED = re.compile(
    rf"(?!.*(?:{_WORKING}|报道|報導|报导|報道))[\u4e00-\u9fff·]{{2,4}}(?: [\u4e00-\u9fff·]{{2,4}})+"
)
# Whose the pictures are: "Ana Li (Text) und Jo Wit (Fotos)".
_PICTURES = re.compile(
    r"(?i)[(\[](?:photos?|fotos?|foto[’']s|bild(?:er)?|pictures|images|fotografías?|kamera|video|zdjęcia|фото|fotografi[ae]s?)[)\]]"
)
# A role that one person has not.
_SEVERAL = re.compile(r"(?i)(?:staff )?(?:writers|reporters|editors|correspondents)")
_OPEN, _CLOSE = "【（([", ("】", "）", ")", "]")
_SHORTEST = 5  # letters of an agency's name that is written as a person's is
MOST = 60
"""Names of a byline at most."""


@dataclass(frozen=True, slots=True)
class Names:
    """The people (and named desks) of a byline, and its agencies, each once, in order. ``roles`` holds
    what the byline calls each author, empty where it calls one nothing; ``place`` where they wrote from; ``outlet`` the
    paper named behind the first, who writes for it."""

    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    place: str | None = None
    outlet: str | None = None


def names_in(byline: str) -> Names:
    """Take a byline apart. Roles, places and addresses are left out; so is who has no name.

    Reporters, correspondents and writers of a paper are people nobody named ("Times Reporters"): they
    stay in the byline as written and are no authors. A desk or team that is named is one.

    >>> names_in("By Ana Li, health editor, and Jo de Wit in Bangkok, AFP")
    Names(authors=('Ana Li', 'Jo de Wit'), agencies=('AFP',), roles=('health editor', ''), place='Bangkok', outlet=None)
    >>> names_in("By Ana Li, Harbour Valley Press").outlet
    'Harbour Valley Press'
    >>> names_in("By Times Reporters").authors, names_in("记者 李文昭 通讯员 和丽芳").authors
    ((), ('李文昭', '和丽芳'))
    >>> names_in("记者：李文昭 王芳 通讯员：和丽芳 编辑：张华").authors, names_in("文/李文昭 图/和丽芳").authors
    (('李文昭', '王芳', '和丽芳'), ('李文昭',))
    """
    text = " ".join(_UNSEEN.sub("", fold(byline[:2000])).split())
    if text[:1] in _OPEN and text.endswith(_CLOSE) and not any(map(text[1:-1].__contains__, _OPEN)):
        text = text[1:-1].strip()
    lead = LEAD.match(text)
    if lead is not None:
        text = text[lead.end() :].rstrip("】）)]" if lead.group()[0] in "【（([" else None)
    if text[:1] >= "\u4e00":
        text = _HELPED.sub(" ", _WORKED.sub("", _REPORTS.sub("", text)))
    if _CHINESE.fullmatch(text) or (lead is not None and _LISTED.fullmatch(text)):
        text = text.replace(" ", "、")
    authors: dict[str, str] = {}
    agencies: dict[str, None] = {}
    place, outlet, after_role = None, None, False
    if "(" in text or "[" in text:
        text = _TOGETHER.sub(_beside, text)
    parts, joints = PARTS.split(text)[:MOST], PARTS.findall(text)
    for number, part in enumerate(parts):
        if (
            number == 1
            and len(parts) == 2
            and " / " in text
            and any(map(is_person, authors))
            and role_of(part)
        ):
            # "Ana Li / Quay City Reporter" is one, where "Ana Li / Bo Holm" are two.
            authors[next(iter(authors))] = part.strip(" .:-()")
            continue
        if _PICTURES.search(part):
            continue
        if twice := _TWICE.fullmatch(part):
            part = twice[1]
        name, role, employer = _taken_apart(less_office(part) if number == 0 else part)
        place = place or _place_in(part)
        if employer:
            agencies[employer] = None
        if agency := agency_of(name):
            agencies[agency] = None
        elif authors and calls(part, joints[number - 1], authors):
            last = next(reversed(authors))
            authors[last] = authors[last] or part.strip(" .:-()")
            name = part
        elif (
            (author := person(name)) is not None
            and ":" not in author  # a label in a script that the names after it are not written in
            and (number == 0 or not _doubtful(author, authors, joints[number - 1]))
            # Where the first part named nobody, the rest is that of something else.
            # Where the first part named an agency, small letters are somebody's initials.
            and (
                number == 0 or bool(authors) or is_person(author) or (bool(agencies) and not author.islower())
            )
            # "Head of Marketing and Community Outreach" is one role.
            and (not after_role or is_person(author))
        ):
            authors.setdefault(author, role)
        elif authors and role_of(name) and not after_role:
            last = next(reversed(authors))
            authors[last] = authors[last] or part.strip(" .:-()")
        if authors and outlet is None and agency is None and _is_paper_of(name, authors):
            outlet = name
        after_role = role_of(name)
    if len(parts) == 1 and any(map(_SEVERAL.fullmatch, authors.values())):
        authors.clear()  # "Ledger's Editorial Writers"
    return Names(tuple(authors), tuple(agencies), tuple(authors.values()), place, outlet)


def _beside(found: re.Match[str]) -> str:
    """Further people in brackets as the names that follow; an agency there stays what it is."""
    who = found["who"]
    return f", {who}" if is_person(PARTS.split(who, maxsplit=1)[0]) else found.group()


def _taken_apart(part: str) -> tuple[str, str, str | None]:
    """The name in a part of a byline, its bearer's role, and the agency that stands behind it."""
    if (called := _CALLED.fullmatch(part.strip())) is not None and is_person(
        f"{called['given']} {called['family']}"
    ):
        return part.strip(), "", None
    if _SELF_STYLED.fullmatch(part.strip()):
        return part.strip(), "", None
    name = _CUT.sub("", _FROM.sub("", part)).strip(" .:-*'\"\t")
    name = _COUNT.sub("", name.removeprefix("By ").removeprefix("by "))
    name, employer = _less_agency(_once(name))
    house, _, office = name.partition(" ")
    # "AP National Security Writer"
    if house.casefold() in _STAFF and (agency := agency_of(office)) is not None:
        return "", "", agency  # "Redazione ANSA"
    staffed = office.casefold() in _STAFF or ((" " in office or house.isupper()) and role_of(office))
    # "Ani Lestari" works for no agency, as ANI's staff do.
    if (
        staffed
        and not (house.istitle() and len(house) < _SHORTEST)
        and (agency := agency_of(house)) is not None
    ):
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
    while len(words) > 2 and DEGREE.fullmatch(words[-1]):
        words.pop()
    return " ".join(words), role if role_of(role) else "", employer


def _place_in(part: str) -> str | None:
    """Where a reporter wrote from: "Ana Li in Bangkok"."""
    found = _FROM.search(part)
    return found["place"].strip() if found is not None and not FUSED.search(found["place"]) else None


def _once(name: str) -> str:
    """A name that inline siblings say twice, once.

    >>> _once("Ana Li Ana Li"), _once("Ana Li By Ana Li")
    ('Ana Li', 'Ana Li')
    """
    words = name.split()
    middle = len(words) // 2
    if len(words) % 2 and middle and words[middle].casefold() in _BY:
        del words[middle]
    return " ".join(words[:middle]) if middle > 1 and words[:middle] == words[middle:] else name


def _less_agency(name: str) -> tuple[str, str | None]:
    """A person's name without the agency or the outlet written after it, or that outlet's staff, and that agency.

    >>> _less_agency("Ana Li The Associated Press"), _less_agency("Ana Li Northern Echo")
    (('Ana Li', 'Associated Press'), ('Ana Li', None))
    >>> _less_agency("Ana Li Globe Staff"), _less_agency("Ana Maria Li Staff")
    (('Ana Li', None), ('Ana Maria Li Staff', None))
    """
    words = name.split()
    for first in range(max(2, len(words) - 4), len(words)):
        agency = agency_of(" ".join(words[first:]))
        if agency and is_person(" ".join(words[:first])):
            return " ".join(words[:first]), agency
    if len(words) > 3 and is_outlet(words[-2] if words[-1].casefold() == "staff" else words[-1]):
        for first in range(len(words) - 2, 1, -1):
            if is_person(" ".join(words[:first])):
                return " ".join(words[:first]), None
    return name, None


def is_outlet(word: str) -> bool:
    """Whether a word ends names of papers and stations, and no person's."""
    return word[0].isupper() and word.casefold() in _OUTLETS


def _is_paper_of(name: str, authors: Mapping[str, str]) -> bool:
    """Whether a later part of a byline is a paper's name of two words or more, behind somebody's."""
    words = name.split()
    large = len(words) > 1 and all(word[0].isupper() for word in words)
    return large and is_outlet(words[-1]) and not role_of(name) and is_person(next(iter(authors)))


def _doubtful(name: str, before: Mapping[str, str], joint: str) -> bool:
    """Whether a later part of a byline is more likely a degree, an employer or half a role than one more
    author: written with a figure, shouted where the first is not, or one word where the first has several."""
    first = next(iter(before), "")
    if is_person(first) and (
        name.startswith("The ") or _ORGANISATION.search(name) or is_outlet(name.rsplit(maxsplit=1)[-1])
    ):
        return True
    if (
        is_person(first)
        and joint.strip() == ","
        and name[0].islower()
        and name.split(maxsplit=1)[0] not in PARTICLES
    ):
        return True  # "corrispondente da Porto"
    cased = name.lower() != name.upper()
    if cased and any(map(str.isdigit, name)):
        return True
    return cased and ((name.isupper() and not first.isupper()) or (" " not in name and " " in first))
