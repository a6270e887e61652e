"""Who published a text: of several names the one that its readers know."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.cleaning.description.headlines.printing import Headline
from flows.cleaning.description.headlines.titles import by_whom, site_at
from flows.cleaning.description.house.aliases import ALIASES
from flows.cleaning.description.kicker import SECTIONS
from flows.cleaning.description.people.papers import ARTICLES, PAPERS
from flows.cleaning.description.reading import Found, Reading, key
from flows.cleaning.description.sites import as_address, label_of, site_of_address
from flows.cleaning.description.stated import Hints, stated
from flows.documents import Evidence

_EDGES, _QUOTES, _SIGNED = " .,;:|-–—®™", '"“”', re.compile(r"[\"“”]")
_ARTICLE = re.compile(r"(?i)the\s+(?=\S)")
_COMPANY = re.compile(
    r"(?i)(?:[\s,]+(?:&\s)?(?:inc|incorporated|ltd|limited|llc|llp|plc|pte|pty|pvt|private|co|corp|p\.a|gmbh|m\.?b\.?h|ag|kg|s\.?a|s\.?p\.?a|s\.?r\.?l|s\.?l(?:\.?u)?|b\.?v|n\.v|a/s|sp\. ?z ?o\. ?o|d\.o\.o|kft|zrt|online|all rights reserved)\.?)+$"
)
# Where a source names its site, the most telling first.
_NAMED_BY = (
    ("container", "publisher"), ("container", "site_name"), ("opengraph", "site_name"), ("json-ld", "publisher"),
    ("json-ld", "site_name"), ("microdata", "publisher"), ("meta", "publisher"), ("meta", "site_name"),
)  # fmt: skip
_TAGLINE = re.compile(r"\s[-–—|:]\s")
# What a system's blank form is filled with, where a house should name itself.
_NOBODY = frozenset(
    ("home", "homepage", "home page", "startseite", "accueil", "inicio", "início", "website", "my site", "my website", "my blog", "untitled")
)  # fmt: skip
_LOOKED_THROUGH = 100_000  # characters of a page
# Letters of a word that two names do not share by chance.
_TELLING = 5
_AGAIN = 3  # times that a page prints a name of one word
_INITIALS = re.compile(r"[A-Z]{2,5}")
_ENDING = re.compile(r"(?i)^(?:www|news)\.|(?:\.(?:com?|net|org|gov|ac|info))?\.[a-z]{2,6}$")


@lru_cache(1 << 10)
def known_as(written: str) -> str:
    """The one name of a publisher under which its spellings meet.

    >>> known_as("The Vientiane Times"), known_as("BBC News"), known_as("Quay Verlag GmbH & Co. KG")
    ('Vientiane Times', 'BBC', 'Quay Verlag')
    >>> known_as("“Harbour Post”"), known_as("Publishing House “Quay”")
    ('Harbour Post', 'Publishing House “Quay”')
    """
    whole = " ".join(written.split()).strip(_EDGES)
    name = whole.strip(_EDGES + _QUOTES + "'")
    name = whole if _SIGNED.search(name) else name  # a quotation mark within has its other half at an end
    name = _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name
    known = _COMPANY.sub("", name) or name
    return ALIASES.get(name.casefold()) or ALIASES.get(known.casefold(), known)


def stated_publisher(hints: Hints, site: str | None, beside: Found | None) -> Found | None:
    """The publisher a page's source states: of several names the one that agrees with the site's address.

    Pages name themselves in many places, some of them the holding company; the one readers know is
    mostly the one they type. A name that is an address is shortened to what agrees.
    """
    names = [
        Found(value, Evidence(source))
        for source, field in _NAMED_BY
        for of, value in stated(hints, field)
        if of == source and 2 <= len(value) <= 80 and _is_name(value)
    ]
    if beside is not None:
        names.append(beside)
    label = label_of(site)
    for name in names if label else ():
        for form in (_TAGLINE.split(name.value)[0], name.value):
            if label in _compact(form):
                return Found(form, name.evidence)
    # What only registers and insiders call it says less than the address its title bears.
    odd = bool(names) and (_COMPANY.search(names[0].value) or _INITIALS.fullmatch(names[0].value))
    for name in sorted(names, key=lambda one: one.value.islower()) if label else ():
        form = _ENDING.sub("", name.value)
        if (odd or name is not beside) and form != name.value and label in _compact(form):
            return Found(form, name.evidence)
    # Weblogs say what they are behind their name: "Quay Post - Daily of the coast", quaypost.com or quay.com.
    for name in names if len(label) >= _TELLING else ():
        form = _TAGLINE.split(name.value)[0]
        if form != name.value and any(spelt.startswith(label) for spelt in _compact(form)):
            return Found(form, name.evidence)
    if not names or names[0] is beside:
        return None
    # What a site says of itself behind its name, which the page's title has alone.
    named = _TAGLINE.split(names[0].value)
    if beside is not None and len(named) > 1 and beside.value == named[0]:
        return Found(beside.value, names[0].evidence)
    return names[0]


def _is_name(value: str) -> bool:
    """Whether a source's words may name a house: they are no address, no handle and no blank form's.

    >>> _is_name("Quay Post"), _is_name("@quaypost"), _is_name("My blog")
    (True, False, False)
    """
    small = value.casefold()
    return (
        "://" not in value
        and value[0] != "@"
        and small not in _NOBODY
        and not small.startswith("powered by ")
    )


def familiar(name: Found, site: str | None, text: str) -> Found:
    """The part of a publisher's name by which its readers know it, where its address spells that part and the page
    prints it: its initials, or the words at its end. Else the name.

    >>> page = "Harbour matters. The NHM asks for rain. The Harbour Mail too."
    >>> familiar(Found("Northern Harbour Mail", Evidence("json-ld")), "nhm.example", page).value
    'NHM'
    >>> familiar(Found("Old Harbour Mail", Evidence("json-ld")), "harbourmail.example", page).value
    'Harbour Mail'
    """
    label = label_of(site)
    words = name.value.split()
    if not 3 <= len(words) <= 8 or len(label) < 3:
        return name
    initials = "".join(word[0] for word in words)
    forms = [initials] if initials.casefold() == label and initials.isupper() else []
    ends = (
        (" ".join(words[at:]) for at in range(1, len(words) - 1)) if _compact(name.value)[1] != label else ()
    )
    forms += [end for end in ends if _compact(end)[0] == label]
    for form in forms:
        if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text[:_LOOKED_THROUGH]):
            return Found(form, Evidence("familiar"))
    return name


def spelled(site: str | None, text: str, alone: bool = True) -> Found | None:
    """The name that an address spells, as the page prints it: in several words or, where it may stand for itself, in
    capitals or again and again, but never small, as words of the language are.

    >>> spelled("kelsotoday.com", "Ana Li, KELSO TODAY, 3 March")
    Found(value='KELSO TODAY', evidence=Evidence(method='spelled', start=8, end=19))
    >>> spelled("kelso.com", "In Kelso it rained."), spelled("kelsotoday.com", "More at kelsotoday.com")
    (None, None)
    """
    label = label_of(site)
    if len(label) < _TELLING or not label.isalpha():
        return None
    letters = r"(?:[ -]|(?<=[a-z]))?".join(label)
    said = re.compile(rf"(?<![\w.@/#-])(?:The )?{letters}(?![\w@-]|\.\w)", re.IGNORECASE)
    forms: dict[str, list[re.Match[str]]] = {}
    for found in said.finditer(text, 0, _LOOKED_THROUGH):
        if found.group()[0].isupper():
            forms.setdefault(found.group(), []).append(found)
    common = re.search(rf"(?<![\w.@/#-]){label}(?![\w@-]|\.\w)", text[:_LOOKED_THROUGH]) is not None
    for form, places in sorted(forms.items(), key=lambda one: -len(one[1])):
        words = form.split()
        named = len(words) > 1 and all(word[0].isupper() for word in words)
        if named or (alone and not common and (form.isupper() or len(places) >= _AGAIN)):
            return Found(form, Evidence("spelled", places[0].start(), places[0].end()))
    return None


def title_publisher(
    reading: Reading, headline: Headline | None, holder: Found | None, site: str | None
) -> Found | None:
    """The name a page's title bears after the headline, if something else on the page says that it is
    the site's: a line of its own, the copyright line, the address, or the page's furniture, where the page prints
    the headline again without it."""
    beside = _beside(reading, headline) if headline is not None else None
    if beside is None or not 2 <= len(beside.value) <= 60:
        return None
    if beside.value.casefold() in SECTIONS or not _is_name(beside.value):
        return None
    name, label = _compact(beside.value), label_of(site)
    held = holder is not None and name[1] in _compact(holder.value)[0]
    alone = any(line.text == beside.value for line in reading.lines[1:])
    said = by_whom(reading.lines[0].text) is not None or site_of_address(beside.value) == site is not None
    if held or alone or said or (label and label in name) or _akin(beside, holder):
        # Of an address in a title what it spells, if the page prints it.
        own = site_of_address(beside.value) if "." in beside.value else None
        return spelled(own, reading.text, alone=False) or beside
    return _named_again(reading, headline.repeats, beside) if headline is not None else None


def _beside(reading: Reading, headline: Headline) -> Found | None:
    """What the title bears beside the headline: before it, where the headline is the title's end."""
    beside = headline.beside
    if beside is None or beside.evidence.start < 0 or key(beside.value) != key(headline.found.value):
        return beside
    first = reading.lines[0]
    before = reading.text[first.start : beside.evidence.start].rstrip(" -–—|:·•»")
    return Found(before, Evidence(beside.evidence.method, first.start, first.start + len(before)))


def _named_again(reading: Reading, repeats: tuple[int, ...], beside: Found) -> Found | None:
    """What stands behind the headline, written as names are, where papers are called so or a line of furniture has
    it too, with its article or without."""
    method, start, end = beside.evidence
    at = site_at(beside.value) or 0  # of sections and a site the last part is the site
    name = beside.value[at:].strip()
    if not repeats or not name or not _is_written_as_name(name):
        return None
    beside = Found(name, Evidence(method, start + at if start >= 0 else start, end))
    if len(name.split()) > 1 and not PAPERS.isdisjoint(name.casefold().split()):
        return beside
    bare = _ARTICLE.sub("", name, count=1)
    again = any(
        bare in line.text and kind != "body" and index not in repeats
        for index, (line, kind) in enumerate(zip(reading.lines, reading.kinds, strict=True))
        if index
    )
    return beside if again else None


def _is_written_as_name(name: str) -> bool:
    """Whether words are written as names are: large, but for short ones between them, and no list, question or day.

    >>> [_is_written_as_name(one) for one in ("The Example Post", "Le Fleuve bleu", "Easton de Janeiro News", "BR24")]
    [True, True, True, True]
    >>> [_is_written_as_name(one) for one in ("so it came to this", "May 2020", "Easton, OK", "Who Pays?")]
    [False, False, False, False]
    """
    first, *further = name.split()
    large = not first[0].islower() and all(len(word) < _TELLING or not word[0].islower() for word in further)
    return large and "," not in name and name[-1] not in "?!…" and not (further or [first])[-1].isdecimal()


def _akin(name: Found, holder: Found | None) -> bool:
    """Whether a paper's name and its company's have their first word in common: "The Ardmore Gazette" is what readers
    know of "Ardmore Newspapers Ltd"."""
    if holder is None or PAPERS.isdisjoint(name.value.casefold().split()):
        return False
    first, other = (ARTICLES.sub("", found.value.casefold()).split() for found in (name, holder))
    return 1 < len(first) <= 4 and len(first[0]) >= _TELLING and first[0] == other[0] and first != other


def _compact(name: str) -> tuple[str, str]:
    """A name as addresses write it, with its article and without."""
    bare = ARTICLES.sub("", name.casefold())
    return as_address(name), as_address(bare)
