"""Headlines of two or three words: only what stands around them tells them from a site's name, a label or a menu's entry."""

from __future__ import annotations

import re

from flows.cleaning.description.headlines.likeness import first_paragraph
from flows.cleaning.description.headlines.repeating import credited
from flows.cleaning.description.headlines.unlikely import length_of
from flows.cleaning.description.kicker import SECTIONS
from flows.cleaning.description.people.papers import ARTICLES, PAPERS, is_paper
from flows.cleaning.description.people.persons import PARTICLES, is_person
from flows.cleaning.description.people.uncased import NO_FAMILY, uncased_name, unspoken
from flows.cleaning.description.reading import Reading, words_of
from flows.cleaning.text.sentences import ends, is_dense, is_paragraph, states

_TWO, _THREE = 2, 3
_FEW_SIGNS, _ENOUGH_SIGNS = 4, 8
CLOSE = 2
"""Lines from a headline down to the first paragraph where nothing else can be meant."""
_BELOW = 4
"""Lines from it down to its deck or its text, dates and bylines between."""
_FEW = 4
"""Words of a headline, a section or a name above a deck at most."""
_LONG_NAME = 5
"""Words of a paper's name and its article."""
_REACH = 200
"""Characters above a line in which the one above it is looked for."""
_DECK = 5
"""Words of a deck at least."""
_STEM, _SHORTEST, _SHORTEST_UNSPOKEN = 5, 4, 3
"""Letters to which a word is cut so that its forms meet, and of a word that is asked for at all: in scripts that write few vowels fewer."""
_TOLD, _CHARACTERS = 6, 600
"""Lines of the text that are asked for its words, and characters of each."""
_OF_LABELS = (
    "news headlines stories story release points facts summary note notes update updates gallery photos video videos contents overview "
    "introduction background abstract transcript newsletter sponsored advertisement press about breaking latest top more related read "
    "nachrichten meldungen meldung pressemitteilung zusammenfassung überblick einleitung actualités actualité communiqué résumé noticias noticia "
    "resumen comunicado notícias notícia resumo notizie comunicato riassunto nieuws samenvatting nyheter sammanfattning wiadomości aktualności "
    "zprávy hírek haber haberler haberleri son dakika özet новости новини berita terkini tin tức uutiset știri"
)
_LABELS = frozenset(_OF_LABELS.split())
_DENSE_LABELS = re.compile(
    "新[闻聞]|要[闻聞]|[频頻]道|[财財][经經]|中心|原[创創]|[观觀]察|[专專][栏欄題题]|[评評][论論]|快[讯訊]|[导導][读讀]|摘要|正文|[记記]者|[编編]者|首[页頁]|社[会會]|[体體]育|[国國][际際]|ニュース|特集|連載|社説|地域|経済|政治|文化|スポーツ|トップ"
)
"""Words of labels and of sections' names that are in no such headline."""


def signed_below(reading: Reading, index: int) -> bool:
    """Whether a byline stands right below a line, and only what rules name down to the body: then a few words are
    a headline too."""
    bylines = {reading.line_at(span.start) for span in reading.marked.get("byline", ())}
    below = index + 1
    if below + 1 < len(reading.lines) and is_person(reading.lines[below].text):
        dates = {reading.line_at(span.start) for span in reading.marked.get("published", ())}
        below += below + 1 in dates
    if index + 1 not in bylines and below == index + 1:
        return False
    return not unnamed(reading, below, first_paragraph(reading)) or _tells(reading, index, below)


def below_its_section(reading: Reading, at: int) -> bool:
    """Whether a few words stand right below a section's name and above their byline or their text: "Opinion" above, "Ana
    Li" below."""
    section = at > 0 and reading.lines[at - 1].text.rstrip(" :|").casefold() in SECTIONS
    if not section or not is_short(reading.lines[at].text):
        return False
    return signed_below(reading, at) or (at == 1 and right_above(reading, at))


def right_above(reading: Reading, index: int) -> bool:
    """Whether the text begins right below a line of two or three words, or below its date: with a paragraph, or with a deck
    or a short sentence where the text has a word of the line. No site is named so, and no label says what its text does."""
    text = reading.lines[index].text
    words = text.split()
    if not is_short(text) or _is_named(text) or ends(text):
        return False
    if _decked(reading, index):
        return True
    if is_dense(text):
        return False
    first = first_paragraph(reading)
    if (
        len(words) == _THREE
        and index < first <= index + CLOSE + _TWO
        and not unnamed(reading, index + 1, first)
    ):
        return True
    return _tells(reading, index, index + 1)


def is_short(text: str) -> bool:
    """Whether a line has two or three words, or four signs and a few more where words are not spaced."""
    return _FEW_SIGNS <= len(text) < _ENOUGH_SIGNS if is_dense(text) else _TWO <= len(text.split()) <= _THREE


def _decked(reading: Reading, index: int) -> bool:
    """Whether one sentence stands between a line and a byline or a date, and the text right below these: no label has that."""
    if index + 2 >= len(reading.lines) or not ends(deck := reading.lines[index + 1].text):
        return False
    told = reading.told()
    below = index + 2
    while below < len(reading.lines) and (reading.lines[below].start in told or reading.furniture[below]):
        below += 1
    stamps = any(reading.lines[at].start in told for at in range(index + 2, below))
    longer = length_of(deck) >= _DECK and len(deck) > len(reading.lines[index].text)
    return stamps and longer and below < len(reading.lines) and is_paragraph(reading.lines[below].text)


def is_masthead(reading: Reading, at: int) -> bool:
    """Whether a line above another short one is a paper's name of a few words: an article, and then all but particles written
    large, as in "La Gaceta del Puerto"."""
    below = reading.lines[at + 1].text if at + 1 < len(reading.lines) else ""
    return heads_paper(reading.lines[at].text) and 0 < len(below.split()) <= _LONG_NAME and not ends(below)


def heads_paper(text: str) -> bool:
    """Whether a line may be a paper's name of a few words, an article the first.

    >>> heads_paper("La Gaceta del Puerto"), heads_paper("Le Courrier de la Rive"), heads_paper("The ferry and the mail")
    (True, True, False)
    """
    words = text.split()
    if not _TWO <= len(words) <= _LONG_NAME or not ARTICLES.match(text.casefold()):
        return False
    return _is_house(text) and all(word in PARTICLES or not word[0].islower() for word in words[1:])


def is_deck(reading: Reading, at: int) -> bool:
    """Whether a line is one sentence with a full stop right below a few words, a date or a byline: these are the headline's,
    a section's or its author's, and it says at greater length what a headline does. Below a menu's entry, which rules name,
    a byline or a date must be missing."""
    start, _, text = reading.lines[at]
    if not states(text) or text[-1] == "…":
        return False
    before = reading.text[max(0, start - _REACH) : start].rstrip()
    above = before[before.rfind("\n") + 1 :]
    if at == 0 or reading.furniture[at - 1]:
        return 0 < len(above) < len(text) and not credited(reading, at, _TWO)
    few = len(above) < len(text) and length_of(above) <= _FEW and not ends(above)
    return reading.lines[at - 1].start in reading.told() or (few and not _is_house(above))


def unnamed(reading: Reading, start: int, end: int) -> list[int]:
    """The lines of a range that no rule names: those it names are dates, bylines, or describe nothing."""
    told = reading.told()
    return [
        at for at in range(start, end) if reading.lines[at].start not in told and not reading.furniture[at]
    ]


def _is_named(text: str) -> bool:
    """Whether a few words are a paper's, a place's or somebody's name, or a label.

    >>> _is_named("Harbour Post"), _is_named("Rio de Janeiro"), _is_named("Press release"), _is_named("Ferry returns")
    (True, True, True, False)
    >>> _is_named("أخبار محلية"), _is_named("عودة القطار")
    (True, False)
    """
    words = text.split()
    small = frozenset(text.casefold().split())
    if _is_house(text) or not _LABELS.isdisjoint(small) or small <= SECTIONS:
        return True
    if is_dense(text):
        return uncased_name(text, True) or _DENSE_LABELS.search(text) is not None
    if unspoken(text):
        return not NO_FAMILY.isdisjoint(words) or uncased_name(text, True)
    # With a small word amidst, "Mühle in Flammen", it is one in languages that write nouns large, too.
    return not any(word.islower() and word not in PARTICLES for word in words)


def _is_house(text: str) -> bool:
    """Whether a few words are a paper's name."""
    return is_paper(text) if is_dense(text) else not PAPERS.isdisjoint(text.casefold().split())


def _tells(reading: Reading, index: int, below: int) -> bool:
    """Whether a sentence stands below a line and then more of the text, which has a word of the line."""
    lines = unnamed(reading, below, min(below + _BELOW, len(reading.lines)))
    if len(lines) < _TWO or lines[0] > index + _BELOW:
        return False
    first, more = lines[:_TWO]
    deck = reading.lines[first].text
    if not (is_paragraph(deck) or (ends(deck) and len(deck.split()) >= _DECK)):
        return False
    if not (is_paragraph(reading.lines[more].text) or is_paragraph(deck)):
        return False
    text = reading.lines[index].text
    told = "\n".join(line.text[:_CHARACTERS] for line in reading.lines[first : first + _TOLD])
    if unspoken(text):  # articles and the like are written at the word's head
        return any(word[:_STEM] in told for word in text.split() if len(word) >= _SHORTEST_UNSPOKEN)
    stems = {word[:_STEM] for word in words_of(text) if len(word) >= _SHORTEST}
    return any(word[:_STEM] in stems for word in words_of(told))
