"""Where a line stands: in a list under its heading, above or below the body.

What a line says is the rules' matter (:mod:`flows.cleaning.matching`), what it looks like the line model's
(:mod:`flows.cleaning.judge`). Both are given here, and neither is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from flows.cleaning.description.persons import is_person, role_of
from flows.cleaning.recurring import shape_of
from flows.cleaning.rule import Rule
from flows.cleaning.sentences import ends, is_paragraph
from flows.cleaning.sheet import Sheet
from flows.cleaning.siblings import are_siblings


def mere_heads(sheet: Sheet) -> Iterator[int]:
    """The heads amidst an article that head no list of the page: below "Most popular" stand names and their counts, lines of
    one form with numbers in the same places; and of what "Contents" announce nothing stands below again."""
    last: dict[str, int] = {}
    for at, rule in sheet.claimed.items():
        if rule.heads and 0 < at < len(sheet) - 2 and all(map(sheet.stays, (at - 1, at + 1, at + 2))):
            shape = shape_of(sheet.texts[at + 1])
            results = bool(shape) and shape == shape_of(sheet.texts[at + 2])
            results = results or all(map(_RESULT.fullmatch, sheet.texts[at + 1 : at + 3]))
            if results:
                yield at
            elif rule.family == "navigation":
                last = last or {_entry(text): i for i, text in enumerate(sheet.texts) if len(text) <= _TEASER}
                if not _stands_again(sheet, at + 1, last):
                    yield at


def _entry(text: str) -> str:
    """An entry of a table of contents as what it leads to says it."""
    return _NUMBER.sub("", text).casefold()


def _stands_again(sheet: Sheet, at: int, last: Mapping[str, int]) -> bool:
    """Whether one of the first lines of a table of contents heads something below it; ``last`` tells where each short line of
    the page stands last."""
    entries = set(map(_entry, sheet.texts[at : at + _ENTRIES]))
    return len(entries) < _ENTRIES or any(last.get(entry, 0) >= at + _ENTRIES for entry in entries)


def listed(sheet: Sheet) -> Iterator[int]:
    """The short lines below one that heads a list, down to where the title stands, or to where what stands above goes on. The
    last before a paragraph is left out, as it may be a subhead: but "Read also" alone in its line says nothing without the
    title below."""
    prose = next(
        (at for at, v in enumerate(sheet.verdicts) if v.keep and is_paragraph(sheet.texts[at])), len(sheet)
    )
    for heading, rule in sheet.claimed.items():
        if not rule.heads:
            continue
        if heading < prose and not (rule.firm or rule.field) and sheet.texts[heading].isalpha():
            continue  # a menu's word, and below it may stand the title
        end, rank, numbered = heading + 1, 0, 0
        while end < len(sheet) and end - heading <= _LONGEST_LIST:
            if end in sheet.claimed:
                # Above the text the headline may follow, below such a day.
                if end == heading + 1 or heading < prose or not _is_beside(sheet.claimed[end]):
                    break
                end += 1
                continue
            text = sheet.texts[end]
            # In a list of what is read most each title has its number before it.
            if text.startswith(str(rank + 1)) and len(text) <= _TEASER:
                rank += 1
                if rank > 1:
                    end = numbered = end + 1
                    continue
            if _ends_list(sheet, heading, end, asking=heading > prose and rule.family == "related"):
                break
            end += 1
        subhead = end < len(sheet) and end not in sheet.claimed and end != numbered
        # Alone between "Read also" and a paragraph a question may be a subhead.
        if subhead and (end > heading + 2 or rule.family != "related" or ends(sheet.texts[end - 1])):
            end -= 1
        yield from (at for at in range(heading + 1, end) if at not in sheet.claimed)


def _ends_list(sheet: Sheet, heading: int, at: int, asking: bool) -> bool:
    """Whether a line that no rule names is none of the list that stands above it, below its heading; titles may be ``asking``
    or call."""
    text, is_first = sheet.texts[at], at == heading + 1
    if len(text) > _TEASER or at in sheet.again or (ends(text) and not (asking and text[-1] in "?!")):
        return True
    # What says "Read also" alone leads to the line below it, however that reads; no line of prose ends in a comma.
    led = is_first and sheet.family(heading) == "related"
    surely = sheet.verdicts[at].score > _SURELY and text[-1] not in _COMMAS
    if surely and not led and (is_first or not _alike(text, sheet.texts[at - 1])):
        return True
    if heading == 0 or not sheet.stays(heading - 1):
        return False
    # Amidst an article: it says what that goes on with, or goes on itself.
    return text[-1] == ":" or (not is_first and _is_resumed(sheet, heading, at))


def _is_resumed(sheet: Sheet, heading: int, at: int) -> bool:
    """Whether a line is of the make of the one above the list's head: results that go on below a link, or on a web page
    what stands in an element as that line does, and the list's first title does not."""
    shape = shape_of(sheet.texts[heading - 1])
    if shape and shape == shape_of(sheet.texts[at]):
        return True
    if not sheet.blocks:
        return False
    above, first = sheet.blocks[heading - 1], sheet.blocks[heading + 1]
    return are_siblings(above, sheet.blocks[at]) and not are_siblings(above, first)


def _is_beside(rule: Rule) -> bool:
    """Whether what a rule names stands beside the titles of a list: a day, a mark."""
    return rule.field == "published" or rule.family == "marks"


def _alike(text: str, above: str) -> bool:
    """Whether two lines have the same marks between their words, and two at least: titles of one make.

    >>> _alike("“Row on” Lyrics: Ina Li", "“The quay at night” Lyrics: Bo Holm"), _alike("The ferry", "The quay")
    (True, False)
    """
    marks = _WORDS.sub("", text)
    return len(marks) > 1 and marks == _WORDS.sub("", above)


_WORDS = re.compile(r"[\w\s'’]+")
_COMMAS = frozenset(",،、，;|")
_NUMBER = re.compile(r"^[\W\d]+|\W+$")
_RESULT = re.compile(r"[^\W\d_]\S*(?: [^\W\d_]\S*)? (?!(?:19|20)\d\d$)\d[\d.,]*%?")
"""A name and how many bear it, no year."""
_ENTRIES = 3
"""What a table of contents and a head set before a title, and lines of a table that are looked for."""
_LONGEST_LIST, _TEASER = 20, 140
"""Lines of a list, and characters of a line in it."""
_SURELY = 0.8
"""Probability from which a line is body whatever heads it."""


def captured(sheet: Sheet) -> Iterator[int]:
    """The lines of the bar that a web archive puts above a page it kept, between those that a rule knows: down to the
    address of the copy, they tell of the collection."""
    known = [at for at, rule in sheet.claimed.items() if rule.name == _CAPTURE]
    if not known:
        return
    end = next((at for at, text in enumerate(sheet.texts) if _COPY in text), 0)
    if end in known and end - min(known) <= _LONGEST_BAR:
        yield from (at for at in range(min(known) + 1, end) if at not in sheet.claimed)


_COPY, _CAPTURE, _LONGEST_BAR = "Wayback Machine - http", "navigation.capture", 60
"""What its last line holds, the rule that knows its lines, and how many there are at most."""


def about_itself(sheet: Sheet) -> Iterator[int]:
    """Below all other paragraphs a line that says about whom, and the paragraph that begins with that name.

    Of 30 such on labelled pages, companies' and writers', none was an article's.
    """
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
        if _is_plain(sheet, at + 1):
            return


_ARTICLES = r"(?:the|la|el|le|las|los|les|a|o|die|der|das|den|de|het)"
_LED = re.compile(rf"^{_ARTICLES} ")
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
