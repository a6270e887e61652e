"""Kickers: the section or label that leads a headline."""

from __future__ import annotations

import re

from flows.cleaning.description.reading import Found, Reading
from flows.documents import Evidence

_KICKER = re.compile(r"(?P<kicker>[^\s:|][^:|\n]{0,38}?)\s?(?::|\|)\s+(?P<rest>\S[^\n]*)")
# Who begins so is speaking: "PRESIDENT: I will not resign" has a speaker before its colon, no section.
_SPEECH = re.compile(
    r"[\"'“‘«„]|(?:I|I'm|I’m|I'll|I’ll|We|We're|We’re|My|Our|You|Ich|Wir|Mein|Je|Nous|J'|J’|Yo|Nosotros|Eu|Nós|Io|Noi|Я|Мы)\b"
)
_SECTION_WORDS = (
    "opinion editorial analysis commentary comment column exclusive breaking update watch video photos gallery "
    "live podcast interview review obituary feature explainer explained factbox timeline letters letter world "
    "business sport sports politics national local international culture economy science health technology tech "
    "weather travel kommentar meinung analyse exklusiv leitartikel glosse liveticker kolumne opinión "
    "análisis exclusiva entrevista opinião análise opinione editoriale intervista analisi tribune "
    "éditorial entretien reportage opinie commentaar мнение анализ görüş analiz yorum opini "
    "politik wirtschaft kultur panorama lokales regional inland ausland gesellschaft wissen politique économie monde société "
    "politica economia cronaca esteri cultura mundo política economía sociedad deportes esportes politiek economie binnenland "
    "buitenland cultuur nyheter nyheder innenriks utenriks kotimaa ulkomaat polityka gospodarka świat политика экономика общество "
    "спорт мир gündem ekonomi siyaset dünya spor nasional olahraga ledare debatt krönika insändare leder kronikk debat reportage porträt essay gastbeitrag "
    "chronique édito tribuna columna commento column felieton komentarz komentář názor колонка репортаж интервью"
)
_ENTRY = 30  # characters of a menu's entry
JOINED_ABOVE = "kicker-above"
"""The method by which a kicker is known that the page's title joins to the headline."""
SECTIONS = frozenset(_SECTION_WORDS.split())


def kicker_in(headline: str) -> re.Match[str] | None:
    """A headline's ``kicker`` and the ``rest`` of it, if what stands before its colon or bar names a section.

    >>> kicker_in("ASEAN: Asean states step up cooperation")["kicker"]
    'ASEAN'
    """
    found = _KICKER.fullmatch(headline) if ":" in headline or "|" in headline else None
    return found if found is not None and _is_section(found["kicker"], found["rest"]) else None


def label_above(reading: Reading, index: int, headline: str) -> Found | None:
    """What stands in the line above the headline's and leads it: whatever the page's title joins to it with a colon; a
    section's name or a shouted word, where that is the text's first line or follows a longer one. Among other short lines
    it would be a menu's."""
    at = index - 1
    if at < 0:
        return None
    line = reading.lines[at]
    if at > 0 and reading.lines[0].text.startswith(f"{line.text}: {headline}"):
        return Found(line.text, Evidence(JOINED_ABOVE, line.start, line.end))
    if at > 0 and len(reading.lines[at - 1].text) <= _ENTRY:
        return None
    text = line.text.rstrip(" :|»>/")
    shouted = (
        at == 0 and text.isupper() and text.isalpha() and len(text) <= _ENTRY and not reading.furniture[at]
    )
    if not shouted and text.casefold() not in SECTIONS:
        return None
    return Found(text, Evidence("line-above", line.start, line.start + len(text)))


def _is_section(kicker: str, rest: str) -> bool:
    """Whether what stands before a headline's colon names a section rather than a speaker or a topic.

    >>> _is_section("ASEAN", "Asean states step up cooperation")
    True
    >>> _is_section("President", "I will not resign"), _is_section("PRESIDENT", "I will not resign")
    (False, False)
    """
    if _SPEECH.match(rest) or rest.isupper() or len(kicker.split()) > 4:
        return False
    return (kicker.isupper() and len(kicker) > 1) or kicker.casefold() in SECTIONS
