"""The byline of a text: the line that says who wrote it, above the body or below it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from flows.cleaning.description.agencies import agency_of
from flows.cleaning.description.dating import Stamp, stretches_of
from flows.cleaning.description.name_lines import common, name_filling
from flows.cleaning.description.names import Names, is_person, leading_person, names_in, role_of
from flows.cleaning.description.reading import Found, Reading, is_sentence
from flows.cleaning.lines import Line, fold
from flows.documents import Evidence

_LONGEST = 240
_BEFORE_HEADLINE, _AFTER_HEADLINE = 3, 14
_BELOW_BODY = 10
# The box about the author may be followed by more that reads like prose.
_ABOVE_END = 12
_MOST_NAMES = 20
# Said of an author in so many words; what follows is a name, whatever it looks like.
_SAID = re.compile(
    r"(?i)(?:(?:this (?:post|article|story|piece|guide|blog|report) (?:was|is) )?(?:written|authored|posted|published|reported|authored|created|contributed|submitted|guest|text|story|words|article|post|report|blog|guide|analysis|opinion|commentary|interview)"
    r"\s?by\b[\s:|]*|(?:article |post |blog |story |guest )?(?:authors?|writers?|reporters?|autor|autorin|autoren|autora|auteurs?|autore|författare|forfatter|skribent|tekst|texte|texto|testo|penulis|reporter|автор|авторы|текст|yazar|haber|tác giả)\s*[:|]\s*"
    r"|(?:記者|作者|기자|文)\s*[:：]\s*|by:\s*)"
)
# Short words that also begin prose: what follows must look like a name.
_PREPOSITION = re.compile(
    r"(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Aa]v|AV|[Aa]f|AF|[Dd]oor|DOOR|[Oo]leh|OLEH|Od|От|Від|Eine? (?:Analyse|Kommentar|Bericht|Reportage) von|Una? (?:articolo|analisi|artículo) (?:di|de))"
    r"(?::?\s+|(?<=[Bb]y)(?=[A-Z][^\W\d_A-Z]))(?=[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[^\W\d_])"
)
_IS = re.compile(
    r"(?P<name>[^\n,(]{4,50}?),?\s(?:\([^)]{1,30}\)\s)?(?:is|was|ist|est|es|è|é|är|er)\s(?:an?|the|ein|eine|une?|una|um|uma|en|ett|et)\s"
)
_KOREAN = re.compile(r"(?P<name>[가-힣]{2,4})\s?(?:선임|전문)?기자(?![가-힣])")
_ALONE = re.compile(
    r"(?i)(?:by|written by|posted by|published by|(?:guest |article )?author|article by|the authors|von|par|por|di|av|af|autor|autorin|autora|auteur|autore|penulis|автор|words by|text by|story by|about the authors?|über den autor|à propos de l'auteur|sobre el autor|meet the author)\s*:?"
)
_WITHIN = re.compile(r"(?:^|[\s|·•,/-])(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished)\s)?[Bb]y:?\s+(?=[A-ZÀ-Þ])")
# By whom something else was done.
_ANOTHER = re.compile(
    r"(?i)(?:(?:medically |expert |fact[- ]?|legally )?(?:reviewed|checked|edited|translated|photographed|illustrated|sponsored|powered|presented|brought to you|verified|curated|liked)|photos?|photograph|images?|illustration|picture|video|graphic|foto|bild)(?:\s\w+)?\s(?:by|von|par|por|di)\b"
)
_CREDIT = re.compile(r"(?i)\b(?:getty|photos?|images?|via|credit|foto|bild|shutterstock|quotes?)\b")
_DESK = re.compile(r"(?:The |the )?[^\W\d_]\S+(?: \S+){0,2} (?:Team|Desk|Editors|Redaktion|Newsroom|Bureau)")
_SPLIT = re.compile(r"\s*(?:[|•·‧∙⋅●/►]|\s[-–—]\s|\t|\s{2,}|,\s)\s*")


@dataclass(frozen=True, slots=True)
class Byline:
    """The byline as written, without the word that introduces it, and whom it names."""

    found: Found
    names: Names


def byline_of(
    reading: Reading, headlines: tuple[int, ...], stamps: Iterable[Stamp | None], beside: Found | None = None
) -> Byline | None:
    """The byline, or ``None``.

    In this order: the line cleaning recognised; one that says "written by" near headline or below the
    body; one that begins "By" and a name; a person's name in the line of a date (``stamps``), or in a line
    by itself beside date or headline; a name and what its bearer is, below the body; a line cleaning
    recognised elsewhere; the person whose name the site bears (``beside``).
    """
    head, foot = stretches_of(reading, headlines, _BEFORE_HEADLINE, _AFTER_HEADLINE, _BELOW_BODY)
    if byline := _marked(reading, (*head, *foot)):
        return byline
    top = next((index for index in headlines if index in head), head.start)
    below_first = (*range(top, head.stop), *range(head.start, top))
    for indices in (below_first, foot):
        for find in (_labelled, _prefixed, _beneath):
            for index in indices:
                if byline := find(reading, index):
                    return byline
        if indices is below_first and (byline := _beside_date(reading, headlines, stamps)):
            return byline
    for index in foot:
        if byline := _introduced(reading, index):
            return byline
    for index in range(max(head.stop, foot.start - _ABOVE_END), foot.start):
        if byline := _captioned(reading, index):
            return byline
    return _marked(reading, None) or _own_site(reading, beside)


def _marked(reading: Reading, near: Container[int] | None) -> Byline | None:
    """A line that cleaning recognised as byline, ``near`` headline or foot; elsewhere only if all are people."""
    for span in reading.marked.get("byline", ()):
        if near is not None and _line_at(reading, span.start) not in near:
            continue
        byline = _named(reading, span.start, span.end, "byline-line")
        if byline is None or not _looks_named(byline.found.value, near is not None):
            continue
        if near is not None or (byline.names.authors and all(map(is_person, byline.names.authors))):
            return byline
    return None


def _labelled(reading: Reading, index: int) -> Byline | None:
    line = reading.lines[index]
    if len(line.text) > _LONGEST or _ANOTHER.match(line.text):
        return None
    if "기자" in line.text and (korean := _KOREAN.search(line.text)):
        return _named(reading, line.start + korean.start("name"), line.start + korean.end("name"), "byline")
    found = _SAID.match(line.text)
    if found is None or found.end() >= len(line.text):
        return None
    return _named(reading, line.start + found.end(), line.end, "byline")


def _prefixed(reading: Reading, index: int) -> Byline | None:
    line = reading.lines[index]
    if len(line.text) > _LONGEST or _ANOTHER.match(line.text) or is_sentence(line.text):
        return None
    found = _PREPOSITION.match(line.text)
    if found is None or not _looks_named(line.text[found.end() :], found.group().strip().casefold() == "by"):
        return None
    return _named(reading, line.start + found.end(), line.end, "byline")


def _beneath(reading: Reading, index: int) -> Byline | None:
    """The names in the lines below one that says only "By" or "About the author"."""
    if _ALONE.fullmatch(reading.lines[index].text) is None:
        return None
    below = index + 1
    while below < min(index + 1 + _MOST_NAMES, len(reading.lines)):
        text = reading.lines[below].text.strip(" ,;&|\t")
        first = names_in(text[:80])
        repeated = (
            below > index + 1
            and text in reading.text[reading.lines[index + 1].start : reading.lines[below - 1].end]
        )
        named = (
            text and not is_sentence(text) and (is_person(text.rstrip("0123456789")) or leading_person(text))
        )
        single = (
            below == index + 1 and len(text) < 60 and (first.authors or first.agencies) and text[:1].isupper()
        )
        if text and (repeated or not (named or single or (below > index + 1 and first.agencies))):
            break
        below += 1
    if below == index + 1:
        return None
    return _named(reading, reading.lines[index + 1].start, reading.lines[below - 1].end, "byline")


def _beside_date(
    reading: Reading, headlines: tuple[int, ...], stamps: Iterable[Stamp | None]
) -> Byline | None:
    for stamp in stamps:
        index = _line_at(reading, stamp.evidence.start) if stamp and stamp.evidence.start >= 0 else None
        if stamp is None or index is None:
            continue
        if byline := _in_line(reading, reading.lines[index], stamp):
            return byline
        for near in (index - 1, index + 1, index - 2, index + 2):
            inside = near not in headlines and 0 < near < len(reading.lines)
            if inside and (byline := _alone(reading, near, dated=True)):
                return byline
    for headline in headlines[:3]:
        for near in range(headline + 1, min(headline + 4, len(reading.lines))):
            if near not in headlines and (byline := _alone(reading, near)):
                return byline
    return None


def _introduced(reading: Reading, index: int) -> Byline | None:
    """A name below the body and what its bearer is: "Ana Li" above "Ana is a reporter in ...", or the
    latter alone."""
    line = reading.lines[index]
    found = _IS.match(line.text)
    if found is not None and is_person(found["name"]) and not common(reading.text, found["name"]):
        return _named(reading, line.start, line.start + found.end("name"), "introduction")
    return _captioned(reading, index)


def _captioned(reading: Reading, index: int) -> Byline | None:
    """A name alone in its line, above what its bearer is."""
    line = reading.lines[index]
    if index + 1 < len(reading.lines) and is_person(line.text) and not common(reading.text, line.text):
        after = reading.lines[index + 1].text
        first = line.text.split()[0]
        its_own = (
            after.startswith(line.text + " ") or re.match(re.escape(first) + r"\s[a-z]", after) is not None
        )
        if its_own or after.startswith(("I'm ", "I’m ", "I am ")) or (len(after) < 60 and role_of(after)):
            return _named(reading, line.start, line.end, "introduction")
    return None


def _own_site(reading: Reading, beside: Found | None) -> Byline | None:
    """The person a site is named after, if a line of its own or the copyright notice says it again."""
    if beside is None or not is_person(beside.value) or common(reading.text, beside.value):
        return None
    again = any(
        line.text == beside.value or ("©" in line.text and beside.value in line.text)
        for line in reading.lines[1:]
    )
    return _named(reading, beside.evidence.start, beside.evidence.end, "own-site") if again else None


def _line_at(reading: Reading, start: int) -> int | None:
    for index, line in enumerate(reading.lines):
        if line.start <= start < line.end:
            return index
    return None


def _in_line(reading: Reading, line: Line, published: Stamp) -> Byline | None:
    """A name in the date's own line: "Ana Li | Senior Writer | July 2, 2025", "posted ... by Ana Li"."""
    if len(line.text) > _LONGEST:
        return None
    within = _WITHIN.search(line.text)
    if within is not None and not _ANOTHER.match(line.text):
        return _named(reading, line.start + within.end(), line.end, "byline")
    for start, end in (
        (line.start, min(published.evidence.start, line.end)),
        (published.evidence.end, line.end),
    ):
        if start >= end:
            continue
        for begin, stop in _segments(reading.text, start, end):
            name = _bare(reading.text[begin:stop])
            if is_person(name) and not common(reading.text, name):
                return _named(reading, begin, stop, "date-line")
    return None


def _segments(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for joint in _SPLIT.finditer(text, start, end):
        yield at, joint.start()
        at = joint.end()
    yield at, end


def _bare(segment: str) -> str:
    """A segment less the word that leads over to the date beside it."""
    return re.sub(r"(?:Published|Posted|Updated|Last\s+Updated|on|am)[\s:]*$", "", segment).strip(" .,:-–—")


def _alone(reading: Reading, index: int, dated: bool = False) -> Byline | None:
    """A line that is a name, with a role or without, and none of common words; beside a date also
    several names, or a desk's. Further such lines below it name further authors."""
    line = reading.lines[index]
    if _CREDIT.search(line.text):
        return None
    if dated and _DESK.fullmatch(line.text):
        return _named(reading, line.start, line.end, "name-line")
    if dated and 3 <= len(line.text) <= 40 and agency_of(re.split(r"[,/|]", line.text)[0].strip()):
        return _named(reading, line.start, line.end, "agency-line")
    name = name_filling(line.text, dated)
    if name is None or common(reading.text, name):
        return None
    end = index
    while end + 1 < len(reading.lines) and end - index < _MOST_NAMES:
        below = name_filling(reading.lines[end + 1].text, False)
        if below is None or below == name or common(reading.text, below):
            break
        end += 1
    return _named(reading, line.start, reading.lines[end].end, "name-line")


def _looks_named(text: str, english: bool) -> bool:
    """Whether a text begins with something like a name: a capital, and few small words."""
    words = fold(text).split()[:12]
    if not words or not (words[0][:1].isupper() or not words[0][:1].islower()):
        return english and len(words) == 1
    return len(words) == 1 or sum(word[:1].isupper() or not word[:1].isalpha() for word in words) * 2 >= len(
        words
    )


def _named(reading: Reading, start: int, end: int, method: str) -> Byline | None:
    """The byline in ``text[start:end]`` with its names, its end at what is no longer about people."""
    text = reading.text
    while start < end and text[start].isspace():
        start += 1
    lead = _SAID.match(text, start, end) or _PREPOSITION.match(text, start, end)
    if lead is not None and lead.end() < end:
        start = lead.end()
    stop = _END.search(text, start, end)
    written = text[start : stop.start() if stop else end].rstrip(" \t|·•-–—,:;/(")
    names = names_in(written.replace("\n", ", "))
    if not written or not any(map(str.isalpha, written)):
        return None
    if not names.authors and not names.agencies and len(written.split()) > 5:
        return None
    return Byline(Found(written, Evidence(method, start, start + len(written))), names)


_END = re.compile(
    r"(?i)\s*(?:[|•·‧∙⋅●►]|\s[-–—]\s(?=[\d(])|(?<=[^\W\d_])(?=Published\b|Updated\b)|\b(?:published|updated|posted|last\s(?:updated|edited|modified)|follow|share|tips\smeg|view\sbio|view\sall|read\smore|see\sall|e-?mail|min\sread)\b"
    r"|\b(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:\bon\s)?\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,7}\.?\s\d|[,\s]\s*\d{1,2}[\s./:-]|[,\s]\s*\d{4}|https?:)"
)
