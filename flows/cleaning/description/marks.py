"""What a text says about itself: that it was corrected or retracted, cut short or closed off."""

from __future__ import annotations

import re

from flows.cleaning.description.reading import Found, Reading
from flows.cleaning.description.scanning import Uncased, in_small
from flows.documents import Evidence

# Within so many characters a line says that it is a notice.
_LONGEST_NOTICE = 200
_NOTICE = r"(?:corrections?|clarifications?|retractions?|erratum|errata|corrigendum|amendment|korrektur|berichtigung|rectificati(?:f|on)|correctif|corrección|fe de erratas|correção|errata corrige|rettelse|rättelse|oikaisu|sprostowanie|исправление|düzeltme|ralat)\b"
_NOTE = r"(?:editor'?s?|editorial) note"
_VERSION = (
    r"(?:an? |the )?(?:earlier|previous|original) versions? of this (?:article|story|report|post|headline)"
    r"|this (?:article|story|report|post|headline|piece) (?:has been|was) (?:corrected|amended|retracted|withdrawn|updated to (?:correct|reflect|clarify))|(?:dieser artikel|dieser beitrag|dieser text) wurde (?:zurückgezogen|berichtigt|korrigiert)|cet article a été (?:retiré|rétracté|corrigé)|est[ea] (?:artículo|noticia) ha sido (?:retirad|retractad|corregid)[oa]|in einer früheren (?:version|fassung)|une version (?:précédente|antérieure)"
)
_CORRECTION = Uncased(
    rf"\s*[*(\[]*(?:{_NOTICE}[^:\n]{{0,40}}:|{_NOTE}[^\n]{{0,80}}(?:earlier|previous|correct|amend|updated|retract|withdrawn)|{_VERSION})"
)
_CUT_OFF = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\(\.\.\.\)|\[\+\d+ chars\])[\s\"'”’»)]*$")
_GO_ON = Uncased(
    r"\s*(?:click here to )?(?:continue reading|keep reading|read the (?:full|whole|rest|entire)|read more at|to read the full|full (?:story|article) (?:at|on|here)|weiterlesen|jetzt weiterlesen|lesen sie weiter"
    r"|lire la suite|poursuivre la lecture|seguir leyendo|leer más en|continue lendo|continua a leggere|leggi tutto|lees verder|läs hela|les hele|læs hele|czytaj dalej|читать далее|devamını oku|baca selengkapnya|xem tiếp)"
)
_WALL = Uncased(
    r"(?:subscribe (?:now )?to (?:continue|read|keep reading|unlock|access)|(?:this|the) (?:article|story|content|post) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:paid |paying |our )?(?:subscribers|members)"
    r"|(?:already a subscriber|already have an account)\b|(?:subscribers?|members?)[- ]only (?:article|story|content)|to continue reading,? (?:please )?(?:subscribe|log in|sign in|register)|you have (?:reached|read) your (?:free|monthly|limit)"
    r"|unlock this article|sign in to (?:continue|keep) reading|nur für abonnenten|exklusiv für abonnenten|mit .{0,20}\babo\b.{0,20} weiterlesen|jetzt abonnieren und weiterlesen|réservé (?:aux|à nos) abonnés|(?:exclusivo|contenido) para suscriptores"
    r"|exclusivo (?:para|de) assinantes|para continuar a ler (?:este artigo )?assine|riservato agli abbonati|contenuto per abbonati|alleen voor abonnees|endast för prenumeranter|kun for abonnenter|(?:会員登録|登録)すると続き|続きを(?:お読み|読むに)|この記事は有料|会員限定記事|tylko dla subskrybentów|только для подписчиков|il vous reste \d+(?:[.,]\d+)?\s?% de cet article|pozostało \d+\s?% (?:tekstu|artykułu)|exkluzivní obsah pro předplatitele|exclusief voor abonnees|det här är en låst artikel|artikkelen er for abonnenter|tilaajille|この記事は有料(?:記事|会員限定)|(?:この記事は)?有料会員限定(?:記事)?です|残り[:：]?\s?\d+\s?文字|仅限订阅|订阅后继续阅读|訂閱後繼續閱讀|유료 ?회원 ?전용|continue reading your article with a\b|this is a subscriber exclusive)"
)
# How RE2 looks for them in all lines at once (:mod:`telling`): what no line may be is looked for in none.
WALLED, GOES_ON = f"(?i){_WALL.pattern}", f"(?im)^{_GO_ON.pattern}"
CORRECTED = rf"(?im)^[*(\[]*(?:{_NOTICE}|{_NOTE}|{_VERSION})"
_BELOW = 6


def correction_of(reading: Reading, may_be: bool) -> Found | None:
    """A notice that the text was corrected or retracted, as written; ``may_be`` where any line may be one."""
    if (marked := reading.first("correction", "correction-line")) or not may_be:
        return marked
    edges = (
        (reading.opening - 8, reading.opening + 3),
        (max(reading.opening, reading.closing - 4), reading.closing + 8),
    )
    for first, beyond in edges:
        for line in reading.lines[max(0, first) : beyond]:
            if _CORRECTION.match(in_small(line.text[:_LONGEST_NOTICE])):
                end = min(line.end, line.start + 2000)
                return Found(reading.text[line.start : end], Evidence("correction-line", line.start, end))
    return None


def cut_short(reading: Reading, may_go_on: bool) -> Found | None:
    """Where a text shows that it goes on elsewhere: it ends in dots, or a link to the rest follows it, if any may."""
    if reading.last >= len(reading.lines):
        return None
    line = reading.lines[reading.last]
    if found := _CUT_OFF.search(line.text[-24:]):
        start = line.end - len(line.text[-24:]) + found.start()
        return Found(reading.text[start : line.end], Evidence("ends-in-dots", start, line.end))
    return _below(reading, _GO_ON, "link-to-the-rest", 2) if may_go_on else None


def closed_off(reading: Reading, may_be: bool) -> Found | None:
    """Where a text asks for a subscription before it goes on, if any line may."""
    return _below(reading, _WALL, "paywall-line", _BELOW) if may_be else None


def _below(reading: Reading, pattern: Uncased, method: str, most: int) -> Found | None:
    for index in range(max(0, reading.last - 1), min(reading.last + most + 1, len(reading.lines))):
        line = reading.lines[index]
        if len(line.text) >= (100 if reading.kinds[index] == "body" else 200):
            continue
        small = in_small(line.text)
        found = pattern.search(small) if method == "paywall-line" else pattern.match(small)
        if found is not None:
            start, end = found.span()
            return Found(line.text[start:end], Evidence(method, line.start + start, line.start + end))
    return None
