"""Where a report was filed from and by which agency, as papers write it whose datelines are not place, day and a dash:
Interfax's sentences, brackets of East Asia, and agencies that close a dateline by themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping

from flows.cleaning.description.people.agencies import agency_of
from flows.cleaning.description.reading import Found
from flows.cleaning.description.scanning import VOWELS
from flows.documents import Evidence
from flows.spans import Line

# Nothing is given back of a word: what follows one begins with no letter.
_REST = rf"(?:[^\W\d_]|[{VOWELS}])"
PLACE = rf"[^\W\d_a-zß-ÿ]{_REST}*+(?:[ '’.-]{{1,2}}{_REST}++\.?){{0,4}}"
MONTH = rf"(?:[^\W\d_][{VOWELS}]*){{3,10}}\.?"
DAY = (
    rf",?\s(?:le\s|den\s)?(?:{MONTH}\s\d{{1,2}}|\d{{1,2}}\.?\s(?:de\s)?{MONTH})(?:,?\s(?:de\s)?\d{{4}})?"
    rf"|,?\s\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?\d{{4}})?|,?\s\d{{4}}\.\s{MONTH}\s\d{{1,2}}\.(?:,?\s{MONTH})?"
)
"""A place, a month's name, and the day behind a place, in datelines."""
_AGENCY = r"(?P<agency>[^()\[\]/\n]{2,24})"
_SITE = re.compile(r"(?i)\.(?:com|ru|by|kz|ua|az)$|^(?:корр\.|кор\.|corr\.)\s")
# As in: Москва. 3 ноября. INTERFAX.RU - ; KYIV. Nov 3 (Interfax-Ukraine) –; BAKU, Azerbaijan, November 3. Trend:
_SENTENCES = re.compile(
    rf"(?P<place>{PLACE}(?:,\s{PLACE})?)[.,]\s(?:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH})(?:,?\s\d{{4}})?[.,]?\s(?:\({_AGENCY}\)|(?P<bare>[^\s()/]{{2,20}}(?:\s[^\W\d_a-zß-ÿ][^\s()/.]{{1,12}})?))\.?\s?(?:[-–—:]\s|(?<=\.)\s)"
)
# As in: STOCKHOLM (TT) Ett ...; La Habana, 3 nov (Prensa Latina) La ...; नई दिल्ली, 3 नवंबर (भाषा) ...
_BRACKETED = re.compile(
    rf"(?P<place>{PLACE}(?:/{PLACE})?)(?P<date>{DAY}|[,،]\s?{_REST}{{2,8}}\s{_REST}{{3,12}})?[\s,]*\({_AGENCY}\)\s?(?:[.।:،]|--?|[–—])?\s*(?=[^\W\d_a-zß-ÿ\"“„«‘'])"
)
# As in: МОСКВА, 12 февраля. /ТАСС/.; København /ritzau/; 3 ноября, Минск /Корр. БЕЛТА/.
_SLASHED = re.compile(
    rf"(?:\d{{1,2}}\s{MONTH},\s)?(?P<place>{PLACE})(?:,\s\d{{1,2}}\.?\s{MONTH})?\.?\s?/{_AGENCY}/\.?\s?[-–—:]?\s*(?=\S)"
)
# As in: (ANSA) - ROMA, 03 NOV -
_AGENCY_FIRST = re.compile(rf"\({_AGENCY}\)\s?[-–—]\s(?P<place>{PLACE})(?:{DAY})?\s?[-–—]\s")
# As in: Tehran, IRNA –; القاهرة - رويترز:; دمشق-سانا
_BEHIND_A_MARK = re.compile(
    rf"(?P<place>[^\W\d_a-zß-ÿ]{_REST}*+(?:[ -]{_REST}++){{0,2}}?)(?:,\s|\s?[-–—ـ]\s?)(?P<agency>[^()\[\]/\n]{{2,24}}?)(?:\s?[-–—:،ـ]\s|(?<=-\S\S\S\S)\s)"
)
# As in: (하구=연합뉴스) 김하늘 기자 =; 【서울=뉴시스】; 서울=연합뉴스
_KOREAN = re.compile(r"[(\[【]?(?P<place>[가-힣·, ]{1,20})=(?P<agency>[가-힣A-Z0-9]{2,10})(?:[)\]】]|\s)")
# As in: 新华社北京9月2日电; 【台北3日電】; 本报北京11月3日电; 【本報台北訊】
_WIRED = r"新华社|新華社|中新社|中新网|中央社"
_HOUSES = r"本报|本報|本刊|人民网|央视网|央广网|光明网|中国日报网|[\u4e00-\u9fff]{2}(?:日报|晚报|时报)"
_CHINESE = re.compile(
    rf"[(（【]?(?:(?:(?P<agency>{_WIRED})|{_HOUSES})(?:[记記]者[^\d，。]{{2,6}})?|(?<=[【（]))(?P<place>[\u4e00-\u9fff]{{2,8}}?)\d{{1,2}}(?:月\d{{1,2}})?日[电電](?![梯话話影视視缆纜])"
    r"|【本[报報](?P<there>[\u4e00-\u9fff]{2,4})[讯訊]】"
)
# As in: 【ソウル共同】; ［東京 3日 ロイター］; （東京3日共同）; 【11月3日 AFP】; 【ロンドン＝山田太郎】
_JAPANESE = re.compile(
    r"[【［\[(（](?:\d{1,2}月\d{1,2}日[\s　]?)?(?P<place>(?!写真|動画|資料|提供|速報|男女|官民|産学)[\u30a1-\u30fc\u4e00-\u9fffA-Z]{2,10}?)?[\s　・]?(?:(?:\d{1,2}月)?\d{1,2}日)?[\s　・]?(?P<agency>共同(?:通信)?|時事(?:通信)?|ロイター|AFP(?:[=＝]時事)?|AP|新華社|聯合)[】］\])）]"
    r"|【(?P<there>[\u30a1-\u30fc\u4e00-\u9fff]{2,10})[=＝][\u4e00-\u9fff\u3041-\u30fc・、 ]{3,16}】"
)
# As in: به گزارش ایسنا،
_REPORTED = re.compile(r"به گزارش (?:خبرنگار )?(?P<agency>[^\s،,]{3,12}(?: [^\s،,]{3,8})?)[،,]\s")
# What means other things elsewhere, as a dateline's agency.
_SHORT: Mapping[str, str] = {
    "भाषा": "Press Trust of India", "वार्ता": "UNI", "हि.स.": "Hindusthan Samachar", "共同": "Kyodo News", "時事": "Jiji Press", "聯合": "Yonhap",
    "AFP=時事": "AFP", "AFP＝時事": "AFP", "سانا": "SANA", "واس": "SPA", "وام": "WAM", "وفا": "WAFA", "قنا": "QNA", "كونا": "KUNA", "بترا": "PETRA", "واج": "APS",
    "BSS": "BSS", "UNB": "UNB", "Trend": "Trend", "APS": "APS", "TAP": "TAP", "MAP": "MAP",
}  # fmt: skip
# The words "language" and "talks", which are agencies only beside a day.
_BESIDE_A_DAY = frozenset(("भाषा", "वार्ता"))
_SMALL_IN_PLACES = frozenset(("de", "del", "della", "di", "da", "do", "dos", "la", "le", "les", "el", "of", "the", "am", "an", "der", "den", "sur", "y"))  # fmt: skip
_REACH = 120


def filed_elsewhere(line: Line) -> tuple[Found | None, list[Found]] | None:
    """Place and agency of a line that begins so, ``None`` if it does not: an agency must be a known one.

    >>> def told(text):
    ...     place, agencies = filed_elsewhere(Line(0, len(text), text)) or (None, [])
    ...     return place and place.value, [one.value for one in agencies]
    >>> told("Москва. 3 ноября. INTERFAX.RU - Стена"), told("（東京3日共同）港の壁"), told("नई दिल्ली, 3 नवंबर (भाषा) दीवार")
    (('Москва', ['Interfax']), ('東京', ['Kyodo News']), ('नई दिल्ली', ['Press Trust of India']))
    >>> told("The minister told Reuters (AFP) Monday"), told("【速報】港の壁")
    ((None, []), (None, []))
    >>> told("Armed Forces of the Philippines (AFP) Chief Jo Wit said"), told("（写真は時事）港の壁"), told("（男女共同）港の壁")
    ((None, []), (None, []), (None, []))
    >>> told("新华社大楼3日电梯故障"), told("हिंदी (भाषा) में किताबें")
    ((None, []), (None, []))
    """
    text = line.text[:_REACH]
    for pattern in _forms(text):
        found = pattern.match(text)
        if found is None:
            continue
        groups = found.groupdict()
        at = "bare" if groups.get("bare") else "agency"
        where = "there" if groups.get("there") else "place"
        written, place = groups.get(at), groups.get(where)
        agency = _known(written) if written else None
        if written in _BESIDE_A_DAY and not groups.get("date"):
            continue
        if written and place and _spells(place, written):
            continue
        if (written and agency is None) or (place and not _is_place(place)):
            continue
        said = [Found(agency, _evidence(line, found, at))] if agency else []
        return Found(place, _evidence(line, found, where)) if place else None, said
    return None


def _forms(text: str) -> tuple[re.Pattern[str], ...]:
    """The forms that a line may have, by its first sign and the marks it holds."""
    first = text[:1]
    if first in "([【（［":
        return (_AGENCY_FIRST, _KOREAN, _CHINESE, _JAPANESE)
    if "\u3040" <= first <= "\u9fff":
        return (_CHINESE,)
    if "가" <= first <= "힣":
        return (_KOREAN,)
    if first.isdigit():
        return (_SLASHED,)
    if text.startswith("به گزارش "):
        return (_REPORTED,)
    marked = (("/", _SLASHED), ("(", _BRACKETED), (". ", _SENTENCES), ("-", _BEHIND_A_MARK))
    forms = tuple(pattern for mark, pattern in marked if mark in text)
    return forms if "-" in text or not {"–", "—", "ـ"} & set(text) else (*forms, _BEHIND_A_MARK)


def _known(written: str) -> str | None:
    written = _SITE.sub("", _SITE.sub("", written.strip()).rstrip("."))
    return _SHORT.get(written) or agency_of(written)


def _spells(place: str, short: str) -> bool:
    """Whether what stands in brackets is short for the words before it: "Armed Forces of the Philippines (AFP)"."""
    return len(short) > 1 and "".join(word[0] for word in place.split() if word[0].isupper()) == short


def _is_place(place: str) -> bool:
    """Whether all words of a would-be place begin large, in scripts that have capitals, or are known to stand in places."""
    return not any(word[0].islower() and word not in _SMALL_IN_PLACES for word in place.split())


def _evidence(line: Line, found: re.Match[str], group: str) -> Evidence:
    return Evidence("dateline", line.start + found.start(group), line.start + found.end(group))
