"""The byline of a text: the line that says who wrote it, above the body or below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.cleaning.description.dating import Stamp
from flows.cleaning.description.names import Names, is_person, leading_person, names_in
from flows.cleaning.description.reading import Found, Reading, is_sentence
from flows.cleaning.lines import Line, fold
from flows.documents import Evidence

_LONGEST = 240
_BEFORE_HEADLINE, _AFTER_HEADLINE = 4, 14
_BELOW_BODY = 10
_MOST_NAMES = 20
# Said of an author in so many words; what follows is a name, whatever it looks like.
_SAID = re.compile(
    r"(?i)(?:(?:written|posted|published|reported|authored|created|contributed|submitted|text|story|words|article|post|report|blog|guide|analysis|opinion|commentary|interview)"
    r"\s?by\b[\s:|]*|(?:article |post |blog |story )?(?:authors?|writers?|reporters?|autor|autorin|autoren|autora|auteurs?|autore|författare|forfatter|skribent|tekst|texte|texto|testo|penulis|reporter|автор|авторы|текст|yazar|haber|tác giả)\s*[:|]\s*"
    r"|(?:記者|作者|기자|文)\s*[:：]\s*|by:\s*)"
)
# Short words that also begin prose: what follows must look like a name.
_PREPOSITION = re.compile(
    r"(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Aa]v|AV|[Aa]f|AF|[Dd]oor|DOOR|[Oo]leh|OLEH|Od|От|Від|Eine? (?:Analyse|Kommentar|Bericht|Reportage) von|Una? (?:articolo|analisi|artículo) (?:di|de))"
    r"(?::?\s+|(?<=[Bb]y)(?=[A-Z][^\W\d_A-Z]))(?=[^\W\d_])"
)
_ALONE = re.compile(
    r"(?i)(?:by|written by|posted by|published by|author|von|par|por|di|av|af|autor|autorin|autora|auteur|autore|penulis|автор|words by|text by|story by|about the authors?|über den autor|à propos de l'auteur|sobre el autor|meet the author)\s*:?"
)
_WITHIN = re.compile(r"(?:^|[\s|·•,/-])(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished)\s)?[Bb]y:?\s+(?=[A-ZÀ-Þ])")
# By whom something else was done.
_ANOTHER = re.compile(
    r"(?i)(?:(?:medically |expert |fact[- ]?|legally )?(?:reviewed|checked|edited|translated|photographed|illustrated|sponsored|powered|presented|brought to you|verified|curated|liked)|photos?|photograph|images?|illustration|picture|video|graphic|foto|bild)(?:\s\w+)?\s(?:by|von|par|por|di)\b"
)
_SPLIT = re.compile(r"\s*(?:[|•·‧∙⋅●/►]|\s[-–—]\s|\t|\s{2,}|,\s)\s*")


@dataclass(frozen=True, slots=True)
class Byline:
    """The byline as written, without the word that introduces it, and whom it names."""

    found: Found
    names: Names


def byline_of(reading: Reading, headline: int, published: Stamp | None) -> Byline | None:
    """The byline, or ``None``.

    In this order: the line cleaning recognised; one that says "written by" near headline or below the
    body; one that begins "By" and a name; a person's name in the line of the date, or in a line by itself
    beside date or headline.
    """
    for span in reading.marked.get("byline", ()):
        if byline := _named(reading, span.start, span.end, "byline-line"):
            return byline
    head, foot = _zones(reading, headline)
    for indices in (head, foot):
        for find in (_labelled, _prefixed, _beneath):
            for index in indices:
                if byline := find(reading, index):
                    return byline
        if indices is head and (byline := _beside_date(reading, headline, published)):
            return byline
    return None


def _zones(reading: Reading, headline: int) -> tuple[range, range]:
    anchor = headline if headline > 0 else reading.opening
    count = len(reading.lines)
    top = max(0, min(anchor, count - 1) - _BEFORE_HEADLINE)
    bottom = min(count, anchor + _AFTER_HEADLINE + 1)
    foot = range(max(bottom, reading.closing - 2), min(count, reading.closing + _BELOW_BODY + 1))
    return range(top, bottom), foot


def _labelled(reading: Reading, index: int) -> Byline | None:
    line = reading.lines[index]
    if len(line.text) > _LONGEST or _ANOTHER.match(line.text):
        return None
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
        repeated = below > index + 1 and text in reading.text[reading.lines[index + 1].start : reading.lines[below - 1].end]
        named = text and not is_sentence(text) and (is_person(text.rstrip("0123456789")) or leading_person(text))
        single = below == index + 1 and len(text) < 60 and (first.authors or first.agencies) and text[:1].isupper()
        if text and (repeated or not (named or single or (below > index + 1 and first.agencies))):
            break
        below += 1
    if below == index + 1:
        return None
    return _named(reading, reading.lines[index + 1].start, reading.lines[below - 1].end, "byline")


def _beside_date(reading: Reading, headline: int, published: Stamp | None) -> Byline | None:
    anchor = headline if headline > 0 else reading.opening
    if published is not None and published.evidence.start >= 0:
        index = _line_at(reading, published.evidence.start)
        if index is not None and abs(index - anchor) <= _AFTER_HEADLINE + 4:
            line = reading.lines[index]
            if byline := _in_line(reading, line, published):
                return byline
            for near in (index - 1, index + 1, index - 2, index + 2):
                if 0 < near < len(reading.lines) and near != headline and (byline := _alone(reading, near)):
                    return byline
    for near in range(anchor + 1, min(anchor + 4, len(reading.lines))) if headline > 0 else ():
        if byline := _alone(reading, near):
            return byline
    return None


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
    for start, end in ((line.start, min(published.evidence.start, line.end)), (published.evidence.end, line.end)):
        if start >= end:
            continue
        for begin, stop in _segments(reading.text, start, end):
            name = _bare(reading.text[begin:stop])
            if is_person(name) and not _common(reading.text, name):
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


def _alone(reading: Reading, index: int) -> Byline | None:
    """A line that is a name, with a role or without, and none of common words."""
    line = reading.lines[index]
    name = line.text if is_person(line.text) else leading_person(line.text)
    if name is None or _common(reading.text, name):
        return None
    return _named(reading, line.start, line.end, "name-line")


def _common(text: str, name: str) -> bool:
    """Whether the words of a would-be name are words of the language: the text writes them small too.

    The last word decides, or all but one: people are called Will and Mark, but few are called Tools.
    """
    words = [word for word in re.findall(r"[^\W\d_]{2,}", name) if not word.islower()]
    small = [re.search(rf"(?<!\w){word.lower()}(?!\w)", text) is not None for word in words]
    return bool(words) and (small[-1] or sum(small) > len(words) / 2)


def _looks_named(text: str, english: bool) -> bool:
    """Whether a text begins with something like a name: a capital, and few small words."""
    words = fold(text).split()[:12]
    if not words or not (words[0][:1].isupper() or not words[0][:1].islower()):
        return english and len(words) == 1
    return len(words) == 1 or sum(word[:1].isupper() or not word[:1].isalpha() for word in words) * 2 >= len(words)


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
