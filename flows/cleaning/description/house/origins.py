"""Where a text comes from by its own words: whose courtesy, where it appeared first, who holds the copyright."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from flows.cleaning.description.calendar.months import month_of
from flows.cleaning.description.people.papers import ARTICLES
from flows.cleaning.description.reading import PROSE, Found, Reading, is_prose
from flows.cleaning.description.scanning import Uncased, in_small
from flows.cleaning.rules.rights import RIGHTS
from flows.cleaning.text.sentences import is_paragraph
from flows.documents import Evidence

_CLOSES = r"\s*(?:\||(?:作者|记者|記者|编辑|編輯|责编|责任编辑)\s?[:：]|\s(?:erschienen|veröffentlicht|publiziert|tayang|dengan)\b|[.;]\s|[.;]?$|\s[-–—•·]\s|,?\s(?:on|in|and|am|le|el|vom|du|del|van|från|fra|z)\s(?:\w+\s)?\d|,\s\d{1,4}[a-z]?\s[A-Z]|\(|,\s(?:all|under|with)\b|\ball\srights|\sor\s(?:its|their|used|licensed)\b|\s(?:with permission|under a|and\s(?:privacy|terms|cookies?\b|affiliated\b|its\b)|unless\b)|,\s(?:an?\s|d/?b/?a\b|contact us\b))"
_NAME = r"(?P<name>[^\W_](?:[^|\n\r]{0,78}?\S)?)"
# A menu's "Courtesy Pay" and a picture's "Courtesy Harbour Post" lack what makes it a statement.
_COURTESY = re.compile(
    r"(?i)^[\s(\[*]*(?:by\s)?(?:(?:story|article|news)\scourtesy(?:\sof|\sby)?\b\s*:?|courtesy(?:(?:\sof|\sby)\b\s*:?|\s*:))\s*"
    + _NAME
    + _CLOSES
)
# How texts of many languages say where they stood first; the name follows.
_FIRST_SAID = (
    r"(?:first|originally|previously)\s(?:appeared|published|ran|posted)\s(?:in|on|at|by)",
    r"(?:appeared|published|ran|posted)\s(?:first|originally)\s(?:in|on|at|by)",
    r"(?:republished|reprinted|reproduced)\s(?:with\spermission\s)?from",
    r"zuerst\s(?:erschienen|veröffentlicht|publiziert)\s(?:in|im|auf|bei)|(?:erschien|wurde|ist)\szuerst\s(?:in\sder|in|im|auf|bei)|ursprünglich\s(?:erschienen|veröffentlicht)\s(?:in|im|auf|bei)",
    r"(?:publié|publiée|paru|parue)\s(?:initialement|d['’]abord|à\sl['’]origine|pour\sla\spremière\sfois)\s(?:dans|sur|par)|(?:initialement|d['’]abord)\s(?:publié|publiée|paru|parue)e?\s(?:dans|sur|par)",
    r"(?:publicado|publicada|publicó|apareció)\s(?:originalmente|primero|por\sprimera\svez)\s(?:en|por)|originalmente\s(?:publicado|publicada)\s(?:en|em|por|no|na)|(?:publicado|publicada)\s(?:originalmente|pela\sprimeira\svez)\s(?:em|por|no|na)",
    r"(?:pubblicato|apparso|uscito)\s(?:originariamente|originalmente|per\sla\sprima\svolta)\s(?:sul|su|da|in)",
    r"verscheen\s(?:eerder|eerst|oorspronkelijk)\s(?:in|op|bij)|oorspronkelijk\s(?:verschenen|gepubliceerd)\s(?:in|op|door)",
    r"publicerades\sförst\s(?:i|på|av)|först\spublicerade?s?\s(?:i|på|av)|først\s(?:publiceret|bragt|publisert|udgivet)\s(?:i|på|av|af)",
    r"(?:pierwotnie|po\sraz\spierwszy)\s(?:opublikowany|opublikowano|ukazał\ssię)\s(?:w|na|przez)",
    r"впервые\s(?:опубликован|опубликована|опубликовано|вышел|вышла)\s(?:в|на)|вперше\sопубліковано\s(?:в|у|на)",
    r"(?:pertama\skali|telah)\s(?:tayang|terbit|diterbitkan|dipublikasikan)\sdi|đăng\slần\sđầu\s(?:trên|tại)",
)
_FIRST = re.compile(rf"(?i)\b(?:{'|'.join(_FIRST_SAID)})\s+(?:the\swebsite\sof\s)?{_NAME}{_CLOSES}")
# Below its text a paper says so of itself: "Published in Dawn, January 23rd, 2019".
_PRINTED = re.compile(
    rf"(?:Published|Printed|Appeared) in (?:the )?{_NAME}(?:,| on) (?=[^|\n]{{0,30}}\d{{4}}\W*$)"
)
_FIRST_UNSPACED = re.compile(
    r"(?:首发于|首發於|转载自|轉載自|原载于|原載於|初出)\s?[:：]?\s?《?(?P<name>[^\s。，、》）)]{2,30})"
)
_SOURCE_WORD = r"(?:source|sources?\sarticle|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursa|источник|джерело|kaynak|sumber|nguồn|πηγή|来源|來源|出典|출처|المصدر|स्रोत|izvor|извор|източник|šaltinis|avots|allikas|წყარო|ที่มา|ແຫຼ່ງຂ່າວ|ប្រភព|সূত্র|منبع|ماخذ|מקור|աղբյուր|mənbə|дереккөз|burimi|chanzo)\s*[:：]\s*"
_SOURCE_SAID = rf"[\s(\[*]*{_SOURCE_WORD}"
# As in: 2024-02-12 18:05 来源：新华社 作者：王小明
_BEHIND_A_DAY = re.compile(
    r"\d[\d年月日:：./ |-]*\s*(?:来源|來源)\s?[:：]\s?(?P<name>[^\s:：|]{2,20})(?=\s|$)"
)
_SOURCE, _SOURCE_LEADS = re.compile(rf"(?i){_SOURCE_SAID}{_NAME}{_CLOSES}"), Uncased(_SOURCE_SAID)
_ON = r"(?:present|now|today|heute|présent|aujourd['’]hui|presente|actualidad|hoje|oggi|heden|nu|dziś|настоящее время|今)"  # "2013 - present"
_YEARS = rf"(?:\d{{4}}(?:\s?[-–—,]\s?(?:\d{{2,4}}|{_ON}\b)|\sonwards?\b)?)"
_RIGHTS = "|".join(sorted(map(re.escape, RIGHTS), key=len, reverse=True))
# The word alone, as in "copyright law", says nothing: a sign, a year, a colon or "by" stands with it. That rights are
# reserved may be said before the name: "© 2021 All rights reserved by The Harbour Post".
_COPYRIGHT = re.compile(
    rf"(?i)(?:(?:\bcopyright\s*)?(?:[©ⓒ]|\(c\)|&copy;)\s*(?:copyright|স্বত্ব|hak\scipta)?\s*[:|–—-]?\s*(?:by\s)?(?:{_YEARS}\s*[,:|]?\s*)?(?:by\s|the owner,?\s)?"
    rf"(?:(?:{_RIGHTS})\s*(?:by\s|to\s|[|:–—-]\s*))?"
    rf"|\bcopyright\s*(?::\s*|by\s|(?:by\s)?{_YEARS}\s*[,:|]?\s*(?:by\s)?|(?=[^|\n]{{2,60}}\s{_YEARS})))"
    + _NAME
    + _CLOSES
)
# The holder before the sign: "Kelso Ledger © 2019. All rights reserved".
_LED = re.compile(
    rf"(?P<name>(?![Cc]opyright)[^\W\d_][^|\n\r©:;.!?()]{{1,40}}?)\s*(?:[©ⓒ]|\([cC]\))\s*{_YEARS}[\s.,|-]*(?P<rest>.*)$"
)
# How RE2 looks for them in all lines at once (:mod:`telling`).
FIRST = rf"(?i){'|'.join(_FIRST_SAID)}|(?:published|printed|appeared) in |首发于|首發於|转载自|轉載自|原载于|原載於|初出"
SOURCED, COPIED, COURTEOUS = rf"(?i){_SOURCE_WORD}", r"[©ⓒ]|opyright|\([cC]\)", "ourtesy"
_NO_NAME = re.compile(
    r"(?i)(?:onwards?$|riproduzione|direitos|حقوق|جميع الحقوق|كل الحقوق|تمامی حقوق|کلیه حقوق|جملہ حقوق|ყველა უფლება|барлық құқықтар|права|hak cipta|bản quyền|www\.|https?:|\d|notice|policy|reserved|used$|licensed$|republished$|this|the author|photo|image|reuters photo|privacy|terms\b|cookie|legal\b|contact\b|made\s(?:by|with)|copyright|(?:własne|informacja własna|inf\. własna|własna|vlastní|eigene|eigener|propia|elaboración propia|elaborazione propria|própria|autor|redakcja|redakce|own)\b|本站|本网|本網|原[创創]$|网络$|網絡$|互联网$|bildrechte|bildnachweis|cc[ -]by\b|creative commons)"
)
# What follows a holder's name in the same breath, or stands in its place: that all is his, and what made the page.
# Behind the phrases how some begin whose end differs.
_RESERVED = Uncased(
    rf"[\s,]*(?:{in_small(_RIGHTS)}|all rights|alle rechte|tous droits|todos los derechos|tutti i diritti|riproduzione|todos os direitos|wszelkie prawa|все права|tüm hakları|toate drepturile|minden jog|med ensamrätt"
    r"|무단|(?:신문\s?)?구독\s?신청|기사\s?제보|이용\s?약관|개인정보|無断|無斷|禁無断|禁止|版权所有|版權所有|未经"
    # Permits, addresses and links of the foot of Chinese pages: "河口网 京ICP备00000000号".
    r"|[\u4e00-\u9fff]{0,2}icp[备備证]|备案[号序]|[\u4e00-\u9fff]公网安备|增值电信|网络视听许可证|地址\s?[:：]|[邮郵][编編]\s?[:：]|电话\s?[:：]|使用\S{1,6}前必读|意见反馈|[\u4e00-\u9fff]{0,4}(?:协议|隐私|服务条款|免责声明|法律声明)"
    r"|(?:proudly |fièrement )?(?:powered by|propulsé par)|funciona con|desarrollado por|desenvolvido por|realizzato (?:da|con)|erstellt mit|работает на|(?:web)?(?:site|design|theme) by|(?:designed|developed|hosted|built) (?:by|with)\b)"
)
_SIGN, _YEAR = re.compile(r"[©ⓒ]|opyright|\([cC]\)"), re.compile(r"\d{4}")
_MARK = re.compile(r"(?i)(?:copyright\s*)?(?:[©ⓒ]|\(c\)|&copy;)")
# Before the sign: whose the software is, or half of a letter that was read in another encoding ("CafÃ©").
_ANOTHER_S = re.compile(
    r"(?i)Ã$|\b(?:(?:software|cms|szoftver|szerkesztőségi rendszer|portálrendszer|программное обеспечение|движок|софтуер|oprogramowanie|redakční systém|logiciel|yazılım|phần mềm|系统|軟體|软件|ソフトウェア)(?:[ ,/&]+[^\W\d_]{2,12}){0,2}"
    r"|(?:web)?design|theme|template|hosting|tárhely|дизайн|хостинг|conception|diseño|grafica|projekt|tasarım|thiết kế|設計|设计)\s*[:：]\s*$"
)
_BEFORE = 60
_SERIAL = re.compile(r"[a-z]{2,5}:\d{6}-\d")  # an agency's number of a text: "dpa:190302-99-1234/3"
_WEEKDAY = re.compile(r"(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day")
_YEAR_BEHIND = re.compile(r"[\s,]+(?:\d{4}(?:\s?[-–]\s?\d{2,4})?|MM[IVXL]{2,7})$")
# Whose pictures papers print: a source that names them is that of a picture.
_PICTURES = re.compile(
    r"(?i)\b(?:getty|shutterstock|i?stock ?photo|istock|adobe ?stock|alamy|unsplash|pixabay|pexels|imago|picture[- ]?alliance|images?|photos?|fotos?)\b"
)
# Before "previously appeared in": what a box about an author says of other work of theirs.
_WORK_OF_A_PERSON = re.compile(
    r"(?i)\b(?:his|her|their|my|whose)\s(?:\w+\s)?(?:work|works|writing|writings|stories|essays|articles|poems|photography|photographs|reporting|journalism|pieces|fiction|columns)\b[^.!?]*$"
    r"|\b(?:he|she|they|who)(?:\s(?:has|have|had))?\s*$"
)
# Behind the name of what a work appeared in, long before there were pages that took it over: "in 1911".
_LONG_AGO = re.compile(
    r"[\s,]+(?:(?:in|on|en|em|im|dans|nel|i|w|в)\s)?(?:[^\W\d_]{3,10}\s){0,2}(?:1[5-8]\d\d|19[0-8]\d)(?!\d)"
)
_LONGEST = 400
_SOURCED = 12  # lines below the body in which its source is named


@dataclass(frozen=True, slots=True)
class Origins:
    """Whom a text names as written: by whose courtesy it appears, where it appeared first, who holds
    the copyright of the page."""

    courtesy: Found | None = None
    first: Found | None = None
    holder: Found | None = None


def origins_of(reading: Reading, first_seen: bool, sourced: bool, copied: bool, courteous: bool) -> Origins:
    """What a text says of its origin: a courtesy line, "first appeared in", a copyright line; of each whether any
    line may be one.

    Between the paragraphs such lines are those of pictures, charts and numbers; so is what stands above the
    first, unless it is said outright.
    """
    courtesy = _marked_courtesy(reading)
    first = holder = None
    # Far below the body a source is that of a table or of a box beside it.
    reach = reading.lines[min(reading.last + _SOURCED, len(reading.lines) - 1)].end if reading.lines else 0
    told = first_seen or sourced or copied or (courteous and courtesy is None)
    for index, (line, kind) in enumerate(zip(reading.lines, reading.kinds, strict=True) if told else ()):
        if is_prose(line.text, kind):
            continue
        text, start = line.text[:_LONGEST], line.start
        amid = reading.opening < index < reading.closing
        if courtesy is None and "ourtesy" in text and not amid:
            courtesy = _courtesy_in(reading, text, start, index)
        # A headline may name its sources too.
        if (
            sourced
            and index
            and first is None
            and start < reach
            and not amid
            and (":" in text or "：" in text)
            and not _is_of_something_beside(reading, index)
        ):
            found = _SOURCE.match(text) if _SOURCE_LEADS.match(in_small(text)) else _BEHIND_A_DAY.match(text)
            first = _name(found, start, "source-line")
        if first_seen and first is None and len(text) > 8:
            first = _first_seen(text, start)
            if index > reading.closing and (printed := _PRINTED.match(text)) is not None:
                holder = _name(printed, start, "printed-in")
        # A caption's sign says whose picture it is.
        if copied and kind != "metadata" and not amid and _SIGN.search(text):
            holder = _holder(text, start, above=index < reading.opening) or holder
    return Origins(courtesy, first, holder)


def _is_of_something_beside(reading: Reading, index: int) -> bool:
    """Whether a source is that of what stands beside its line: of a quotation or of figures above the article, or of a box amidst
    it, where paragraphs go on below."""
    if index < reading.opening:
        above = index - 1
        return above > 0 and (reading.kinds[above] == "body" or is_paragraph(reading.lines[above].text))
    below = range(index + 1, min(index + 3, len(reading.lines)))  # a subhead may stand between
    return any(reading.paragraph(at, PROSE) for at in below)


def _marked_courtesy(reading: Reading) -> Found | None:
    """What the first line names that cleaning marked as courtesy line, if it names anything."""
    for start, end, *_ in reading.marked.get("courtesy", ()):
        index = reading.line_at(start)
        if not reading.opening < index < reading.closing:
            text = reading.text[start:end].strip()[:_LONGEST]
            if (found := _courtesy_in(reading, text, start, index)) is not None:
                return found
    return None


def _holder(text: str, start: int, above: bool) -> Found | None:
    """Who holds the copyright by a line that begins at ``start``; above the body it must state a year."""
    led = _LED.match(text)
    if led is not None and _says_no_other(led["name"], led["rest"]):
        return _name(led, start, "copyright-line")
    found = _COPYRIGHT.search(text)
    if found is None or (above and not _YEAR.search(found.group())):
        return None
    if _ANOTHER_S.search(text, max(0, found.start() - _BEFORE), found.start()) is not None:
        return None
    if found["name"].startswith(("a ", "an ")):
        return None  # "a subsidiary of ..."
    # After the word alone a small letter goes on with a sentence: "copyright and licensing in 2019".
    said = _MARK.match(found.group()) is not None or not found["name"][0].islower()
    return _name(found, start, "copyright-line") if said else None


def _says_no_other(name: str, rest: str) -> bool:
    """Whether behind a name, the sign and the year nobody else is named: nothing, that rights are reserved, what the
    same says.

    >>> _says_no_other("Kelso Ledger", "All rights reserved."), _says_no_other("KRN", "KRN bürgt für nichts")
    (True, True)
    >>> _says_no_other("Bild", "Kelso Ledger")
    False
    """
    return not rest or _RESERVED.match(in_small(rest)) is not None or name.casefold() in rest.casefold()


def _first_seen(text: str, start: int) -> Found | None:
    """Where a line that begins at ``start`` says that a text appeared first."""
    found = _FIRST.search(text) or _FIRST_UNSPACED.search(text)
    if found is None or (
        "previously" in found.group().lower() and _WORK_OF_A_PERSON.search(text[: found.start()])
    ):
        return None
    if _LONG_AGO.match(text, found.end("name")):
        return None
    original = _name(found, start, "first-appeared")
    return original if original is not None and _names_a_paper(original.value) else None


def _names_a_paper(name: str) -> bool:
    """Whether what a text appeared in is a paper or a site rather than an event or a clause: it begins large,
    or is an address, and no clause follows.

    >>> _names_a_paper("the Harbour Post"), _names_a_paper("a letter"), _names_a_paper("Morgengrauen, sagte sie")
    (True, False, False)
    """
    bare = ARTICLES.sub("", name)
    begins = not bare[:1].islower() or "." in bare
    return begins and not any(clause[:1].islower() for clause in bare.split(", ")[1:])


def _is_day(name: str) -> bool:
    """Whether what stands behind "first published on" is when rather than where.

    >>> _is_day("Wednesday, March 2"), _is_day("the 21st of June"), _is_day("March Post"), _is_day("Sunday")
    (True, True, False, True)
    >>> _is_day("Wed 2 Jan 2019 07.01 GMT")
    True
    """
    words = ARTICLES.sub("", name).replace(",", " ").split()[:3]
    if words and (words[0][:1].isdigit() or (len(words) == 1 and _WEEKDAY.fullmatch(words[0]))):
        return True
    dated = words[1:2] and words[1].isdigit()
    return any(map(month_of, words if dated else words[:2])) and any(map(str.isdigit, name))


# A paper thanks the same others again and again.
@lru_cache(1 << 10)
def _thanked(line: str) -> Found | None:
    return _name(_COURTESY.match(line), 0, "courtesy-line")


def _courtesy_in(reading: Reading, text: str, start: int, index: int) -> Found | None:
    """By whose courtesy a line that begins at ``start`` says that a text appears; above the body only with a colon."""
    found = _thanked(text)
    if found is None or (index < reading.opening and ":" not in text):
        return None
    value, (method, begin, end) = found
    return Found(value, Evidence(method, begin + start, end + start))


def _name(found: re.Match[str] | None, offset: int, method: str) -> Found | None:
    if found is None:
        return None
    name: str = found["name"]
    name = name.split(" ·", 1)[0]  # what a mark sets apart is the foot's menu: "The Post ·PrivacyTerms"
    reserved = _RESERVED.search(in_small(name))
    name = _YEAR_BEHIND.sub("", name[: reserved.start()] if reserved is not None else name).rstrip(
        " .,;:·-–—"
    )
    if name.endswith((")", "]")) and not ("(" in name or "[" in name):
        name = name.rstrip(")] ")
    before, _, tail = name.rpartition(", ")
    name = before if before and (_is_day(tail) or _SERIAL.match(tail)) else name
    if not 2 <= len(name) <= 60 or len(name.split()) > 7 or _NO_NAME.match(name):
        return None
    # Behind a sign a name with another beside it is a photographer's and whom they work for.
    if (
        _is_day(name)
        or _PICTURES.search(name)
        or "copyright" in name.casefold()
        or (method == "copyright-line" and " / " in name)
    ):
        return None
    start = offset + found.start("name")
    return Found(name, Evidence(method, start, start + len(name)))
