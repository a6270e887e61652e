"""What a text says about itself: that it was corrected or retracted, cut short or closed off."""

from __future__ import annotations

import re

from flows.cleaning.description.reading import Found, Reading
from flows.cleaning.description.scanning import Uncased, in_small
from flows.cleaning.text.sentences import ends
from flows.documents import Evidence

# Within so many characters a line says that it is a notice.
_LONGEST_NOTICE = 200
# What papers call such a notice, by language.
_CALLED = {
    "en": r"corrections?|clarifications?|retractions?|erratum|errata|corrigendum|amendment",
    "de nl": r"korrektur(?:hinweis)?|berichtigung|richtigstellung|rectificatie|correctie",
    "fr": r"rectificati(?:f|on)|correctif|précision",
    "es pt it ca ro": (
        r"corrección|fe de (?:erratas|errores)|rectificació[n]?|aclaración|correção|retificação|erramos|errámos|errata corrige|rettifica|precisazione|correcció"
        r"|erată|rectificare"
    ),
    "sv da no is fi": r"rettelse|rättelse|berigtigelse|korreksjon|leiðrétting|oikaisu|korjaus",
    "pl cs sk hu": r"sprostowanie|korekta|oprava|upřesnění|helyesbítés|helyreigazítás",
    "ru uk bg sr hr mk": (
        r"исправлени[ея]|поправка|уточнение|опровержение|виправлення|уточнення|спростування|корекция|исправка|ispravka|ispravak"
    ),
    "et lv lt": r"parandus|õiendus|labojums|patikslinimas|pataisymas",
    "el tr": r"διόρθωση|διευκρίνιση|επανόρθωση|düzeltme|tekzip",
    "id vi sw": r"ralat|koreksi|đính chính|cải chính|masahihisho",
    "ar fa ur he": r"تصحيح|تصويب|استدراك|تصحیح|اصلاحیه|תיקון טעות|תיקון|הבהרה",
    "hi bn th": r"भूल[- ]?सुधार|शुद्धिपत्र|সংশোধনী|ভুল সংশোধন|การแก้ไข",
    "zh ja ko": r"更正(?:启事|啟事)?|勘误|勘誤|订正|訂正(?:とおわび|とお詫び)?|おわびと訂正|お詫びと訂正|정정보도|정정|바로잡습니다",
}
_NOTICE = f"(?:{'|'.join(_CALLED.values())})"
_NOTE = r"(?:editor'?s?|editorial) note"
_NOTE_ABROAD = (
    r"(?:hinweis|anmerkung) der redaktion|note de la rédaction|ndlr|nota de (?:la )?redacción|nota del editor|nota da redação|nota della redazione|noot van de redactie"
    r"|(?:от|примечание) редакции|від редакції|σημείωση της σύνταξης|od redakcji|编者按|編集部注|편집자 ?주"
)
# What it says of the text, by language.
_SAID = {
    "en": (
        r"(?:an? |the )?(?:earlier|previous|original) versions? of this (?:article|story|report|post|headline)"
        r"|this (?:article|story|report|post|headline|piece) (?:has been|was) (?:corrected|amended|retracted|withdrawn|updated to (?:correct|reflect|clarify))"
    ),
    "de": (
        r"(?:dieser artikel|dieser beitrag|dieser text) wurde (?:zurückgezogen|berichtigt|korrigiert)|in einer (?:früheren|ersten|vorherigen) (?:version|fassung)"
    ),
    "fr": r"cet article a été (?:retiré|rétracté|corrigé)|(?:dans )?une (?:première )?version (?:précédente|antérieure)",
    "es": r"est[ea] (?:artículo|noticia) ha sido (?:retirad|retractad|corregid)[oa]|(?:en )?una versión anterior de est[ea]",
    "pt": r"est[ea] (?:texto|artigo|notícia|reportagem) foi (?:corrigid|retificad)[oa]|(?:n?uma |a )?versão anterior dest[ea]",
    "it": r"quest[oa] ?(?:articolo|testo|notizia) è stat[oa] (?:corrett|rettificat)[oa]|(?:in )?una (?:precedente versione|versione precedente) di quest",
    "nl": r"dit (?:artikel|bericht|verhaal) is (?:gecorrigeerd|gerectificeerd)|in een eerdere versie van dit",
    "sv da no": r"i en (?:tidigare version av (?:artikeln|texten|den här)|tidligere ver(?:s|sj)on af (?:artiklen|denne)|tidligere versjon av (?:saken|artikkelen|denne))",
    "fi": r"(?:jutun|artikkelin|uutisen) aiemmassa versiossa",
    "pl": r"w (?:poprzedniej|pierwotnej|wcześniejszej) wersji (?:tego )?(?:tekstu|artykułu)",
    "cs sk": r"v (?:předchozí|původní|dřívější|predchádzajúcej|pôvodnej) (?:verzi|verzii) (?:článku|textu|zprávy)",
    "hu": r"(?:cikkünk|a cikk) (?:korábbi|eredeti|előző) (?:változatában|verziójában)",
    "ro": r"(?:într-)?o versiune anterioară a (?:acestui|articolului)",
    "ru": r"в (?:предыдущей|первоначальной|ранней|более ранней) версии (?:этой |этого |данной |данного )?(?:статьи|материала|новости|текста|публикации)",
    "uk": r"у (?:попередній|первинній|початковій) версії (?:цієї |цього )?(?:статті|матеріалу|новини|тексту)",
    "bg": r"в (?:предишна|първоначалната|предишната) версия на (?:статията|текста|тази)",
    "sr hr": r"u (?:prethodnoj|ranijoj|prvobitnoj|prvotnoj) verziji (?:ovog |ovoga )?(?:teksta|članka)|у (?:претходној|ранијој|првобитној) верзији (?:овог )?(?:текста|чланка)",
    "el": r"(?:σε|στην) (?:προηγούμενη|αρχική) (?:εκδοχή|έκδοση) (?:του άρθρου|του παρόντος|αυτού)",
    "tr": r"(?:bu )?(?:haberin|yazının|makalenin) (?:önceki|ilk) (?:versiyonunda|halinde|sürümünde)",
    "id": r"(?:artikel|berita) ini (?:telah|sudah) (?:dikoreksi|diralat|diperbaiki)|versi sebelumnya dari (?:artikel|berita)",
    "vi": r"phiên bản trước (?:đó )?của bài",
    "ar": r"(?:في |ورد في )?نسخة سابقة من هذ[اه]",
    "he": r"ב?גרסה קודמת של (?:הכתבה|הידיעה|כתבה זו)",
    "hi": r"इस (?:खबर|लेख|रिपोर्ट) के पिछले संस्करण",
    "zh": r"本文(?:早前|此前|先前|较早|較早)(?:的)?版本|本文已(?:作出)?更正",
    "ja": r"(?:この記事の)?(?:当初|以前|初出時|配信時)の記事で",
    "ko": r"(?:이 )?기사의 이전 버전",
}
_VERSION = "|".join(_SAID.values())
# Between a notice's word and its colon stand a day or what it is of: "Corrections officer Ana Li: ..." is none.
_OF = r"(?:\s?[(\[,–—-]|\s(?:to|of|from|for|on|appended|notice|zu[mr]?|vom|du|de|del|della|à|sur|al|da|do|till?|av|van|op|bij|к|от|до)\b|(?=[^:：\n]{0,20}\d))[^:：\n]{0,40}"
# A notice's word may stand in brackets or before a colon; or alone above what it says.
_CORRECTION = Uncased(
    rf"\s*[*(\[【（［<＜〈■▽◆]*(?:{_NOTICE}(?:(?![^\W\d_])(?:{_OF})?\s?[:：]|[】\])）］>＞〉])"
    rf"|{_NOTICE}(?![^\W\d_])(?:\s?[(,]\s?[^()\n]{{4,24}}\)?)?\s?[—–]\s(?=.{{30}})|{_NOTE}[^\n]{{0,80}}(?:earlier|previous|correct|amend|updated to (?:reflect|clarify)|retract|withdrawn)|(?:(?:{_NOTE_ABROAD})\W{{1,4}})?(?:{_VERSION}))"
)
_ALONE = Uncased(rf"[*【（［<＜〈■▽◆]*{_NOTICE}[】）］>＞〉.]*")
# Not behind the dots a quote's end: "And then …” is whole.
_CUT_OFF = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\(\.\.\.\)|\[\+\d+ chars\])[\s)]*$")
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
CORRECTED = rf"(?im)^[*(\[【（［<＜〈■▽◆]*(?:{_NOTICE}|{_NOTE}|{_NOTE_ABROAD}|{_VERSION})"
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
        for at in range(max(0, first), min(beyond, len(reading.lines))):
            line = reading.lines[at]
            small = in_small(line.text[:_LONGEST_NOTICE])
            alone = at > 0 and at + 1 < len(reading.lines) and _ALONE.fullmatch(small) is not None
            if alone and not ends(reading.lines[at + 1].text):
                continue
            if first < reading.opening and not alone and not ends(line.text):
                continue  # a headline: "Correction: why the market fell"
            if alone or _CORRECTION.match(small):
                end = min(reading.lines[at + 1].end if alone else line.end, line.start + 2000)
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
        if found is not None and not _is_said(reading, index, found.end() - found.start()):
            start, end = found.span()
            return Found(line.text[start:end], Evidence(method, line.start + start, line.start + end))
    return None


def _is_said(reading: Reading, index: int, told: int) -> bool:
    """Whether a line is a sentence of the body in which so few characters are such words: "Keep reading, she told them."."""
    line = reading.lines[index]
    return reading.kinds[index] == "body" and ends(line.text) and 2 * told < len(line.text)
