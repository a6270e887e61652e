"""Where a line stands: above or below the body.

What a line says is the rules' matter (:mod:`flows.cleaning.matching.matcher`), what it looks like the line model's
(:mod:`flows.cleaning.model.judge`). Both are given here, and neither is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from flows.cleaning.description.people.persons import is_person
from flows.cleaning.description.people.roles import role_of
from flows.cleaning.matching.rule import phrases
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.sentences import ends, is_paragraph


def captured(sheet: Sheet) -> Iterator[int]:
    """The lines of the bar that a web archive puts above a page it kept, between those that a rule knows: down to the
    address of the copy, they tell of the collection. Where that stands below the article, the article stands between: more
    paragraphs than below."""
    known = [at for at, rule in sheet.claimed.items() if rule.name == _CAPTURE]
    if not known:
        return
    end = next((at for at, text in enumerate(sheet.texts) if _COPY in text), 0)
    if end not in known or end - min(known) > _LONGEST_BAR:
        return
    between, below = (
        sum(map(is_paragraph, part)) for part in (sheet.texts[min(known) : end], sheet.texts[end:])
    )
    if between <= below:
        yield from (at for at in range(min(known) + 1, end) if at not in sheet.claimed)


_COPY, _CAPTURE, _LONGEST_BAR = "Wayback Machine - http", "navigation.capture", 60
"""What its last line holds, the rule that knows its lines, and how many there are at most."""


def about_itself(sheet: Sheet) -> Iterator[int]:
    """Below all other paragraphs a line that says about whom, and the paragraph that begins with that name.

    Of 30 such on labelled pages, companies' and writers', none was an article's.
    """
    companies = 0
    for at in range(len(sheet) - 2, 1, -1):
        text, below = sheet.texts[at], sheet.texts[at + 1]
        short = text[0] in _ABOUTS and len(text) <= _LONGEST_NAME
        found = _ABOUT.fullmatch(text) if short else None
        if found is not None and len(below) > len(text):
            name = (found["name"] or found["named"]).casefold()
            if _LED.sub("", below.casefold()).startswith(name):
                if not any(_is_plain(sheet, above) for above in range(at)):
                    return
                yield from (at, at + 1)
                continue
        if len(text) <= _LONGEST_NAME and text.rstrip(": ").casefold() in _COMPANY:
            companies += 1  # for each the page is gone through
            if companies <= _COMPANIES and _is_of_company(sheet, at):
                yield from (at, at + 1)
                continue
        if _is_plain(sheet, at + 1):
            return


def _is_of_company(sheet: Sheet, at: int) -> bool:
    """Whether a press office tells of its house below a head that names nobody, "About the company": the paragraph there
    begins with a name that stands above, and a line of the page says that the press may ask, or that it is a release.
    An article on a firm has such a subhead as well."""
    below = sheet.texts[at + 1]
    if not is_paragraph(below):
        return False
    name = _LED.sub("", below).split(" ", 1)[0].strip(",.“”\"'")
    named = len(name) > 2 and name[0].isupper() and any(name in above for above in sheet.texts[:at])
    return named and any(rule.name in _RELEASED for rule in sheet.claimed.values())


_COMPANY = frozenset(
    phrases(
        en="about the company|about us|about our company|company profile|boilerplate|company boilerplate", de="über das unternehmen|über uns|unternehmensprofil", fr="à propos de la société|à propos de l'entreprise|à propos de nous", es="acerca de la empresa|sobre la empresa|acerca de la compañía|sobre la compañía",
        pt="sobre a empresa|sobre a companhia", it="informazioni sull'azienda|l'azienda|profilo aziendale|chi siamo", nl="over het bedrijf|over ons", sv="om företaget|om bolaget|om oss", da="om virksomheden|om selskabet", no="om selskapet", fi="yritys lyhyesti|tietoa yrityksestä", pl="o firmie|o spółce|o nas", cs="o společnosti", sk="o spoločnosti",
        hu="a vállalatról|a cégről", ro="despre companie", ru="о компании", uk="про компанію", bg="за компанията", hr="o tvrtki", sr="o kompaniji", el="σχετικά με την εταιρεία", tr="şirket hakkında|hakkımızda", id="tentang perusahaan", vi="về công ty",
    )
)  # fmt: skip
"""What heads it where it names nobody."""
_COMPANIES = 8
"""Of how many such heads a release has the page is gone through for the name."""
_RELEASED = frozenset(
    (
        "contact.press",
        "contact.press_desk",
        "contact.press_head",
        "filing.release",
        "filing.notes",
        "filing.source",
        "filing.media",
        "filing.broadcast",
    )
)
"""Rules whose lines stand in press releases."""
_ARTICLES = r"(?:the|la|el|le|las|los|les|a|o|die|der|das|den|de|het)"
_LED = re.compile(rf"^{_ARTICLES} ", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:About|ABOUT|Über|ÜBER|À propos d[eu]s?|Acerca de|Sobre|Informazioni su|A proposito di|Over|Om|O|О|Tentang)"
    rf"(?: {_ARTICLES})? (?P<name>[^\W_a-zß-ÿ].*?):?"
    r"|(?:关于|關於)(?P<named>.+?)[:：]?"
)
_ABOUTS, _LONGEST_NAME = frozenset("AÜÀSIOОT关關"), 60
"""How these begin, and characters of a line that names somebody."""


def paragraphs(sheet: Sheet) -> tuple[int, int]:
    """The first and the last plain paragraph of the body; where there is none, the whole page lies between.

    Outside of them a rule's word is enough, whatever the line model thinks of the line: of 25 lines above the first
    which rules named and the model held for body one was body, of 20 below the last that were no menu's one. The title
    is none where a line says it ``again``.
    """

    def plain(order: Iterable[int]) -> Iterator[int]:
        return (at for at in order if (at or not sheet.again) and _is_plain(sheet, at))

    count = len(sheet)
    first = next(plain(range(count)), None)
    if first is None:
        return 0, count
    last = next(plain(reversed(range(count))), count)
    while last > first and sheet.family(last) in _ADDRESSING:
        last = next(plain(reversed(range(last))), first)
    while last + 1 < count and _goes_on(sheet, last + 1):
        last += 1
    below = _below_deck(sheet, first)
    return (below if below <= last else first), last  # a byline below everything signs it


def _below_deck(sheet: Sheet, first: int) -> int:
    """Where the body begins: below the byline that follows its first paragraph, which is a deck then; or below the date
    that does, if nothing but names stands between."""
    named = True
    for at in range(first + 1, min(first + _DECK, len(sheet))):
        rule = sheet.claimed.get(at)
        if rule is not None and (rule.field == "byline" or (named and rule.field == "published")):
            while at + 1 in sheet.claimed or (at + 1 < len(sheet) and is_count(sheet.texts[at + 1])):
                at += 1
            return at + 1
        text = sheet.texts[at]
        named = named and (rule is not None or is_person(text) or is_role(text))
    return first


def _is_plain(sheet: Sheet, at: int) -> bool:
    """Whether a line is a paragraph that stays, and does not only say again what the page's title says."""
    if at in sheet.again or not sheet.verdicts[at].keep or not is_paragraph(sheet.texts[at]):
        return False
    return not (sheet.is_taken(at) or sheet.field(at) in STAMPS)


def _goes_on(sheet: Sheet, at: int) -> bool:
    """Whether a line is a short sentence that the line model holds for body, and only a rule that is not firm for something
    else: right below the last paragraph the article goes on so."""
    rule, text = sheet.claimed.get(at), sheet.texts[at]
    if rule is None or rule.firm or rule.field or rule.says or not sheet.verdicts[at].keep:
        return False
    return len(text) >= _SHORT_SENTENCE and text[-1] not in _CALLS and ends(text)


_SHORT_SENTENCE, _CALLS = 25, frozenset("!?！？")
"""Characters of such a sentence at least, and what furniture ends with rather than an article."""
_ADDRESSING = frozenset(("prompts", "comments", "share"))
"""Families whose lines speak to the reader: a sentence of theirs is no paragraph by which to tell where the body ends."""
BELOW = frozenset(("describing", "filing", "prompts", "comments", "share", "credits", "widgets", "related"))
"""Families that are furniture below the body too; of menus' words some are an article's last list."""
_DECK = 4
"""Lines below the first paragraph in which its byline stands if it is a deck."""


def is_role(text: str) -> bool:
    """Whether a line says what a name's bearer is, and little else."""
    return len(text) <= _ROLE and role_of(text)


def is_count(text: str) -> bool:
    """Whether a line is a number alone."""
    return len(text) < _COUNT and text.isdecimal()


_ROLE = 40
"""Characters of a line that says what a name's bearer is."""
_COUNT = 5
"""More digits than a number alone above the body has."""
STAMPS = frozenset(("published", "byline"))
"""Fields whose lines close a page's head."""
