"""What a text says about itself: where it was filed, that it was corrected, cut short or closed off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.cleaning.description.agencies import agency_of
from flows.cleaning.description.kicker import SECTIONS
from flows.cleaning.description.reading import Found, Reading
from flows.cleaning.description.scanning import Uncased, in_small
from flows.documents import Evidence, Line

# Nothing is given back of a word: what follows one begins with no letter.
_PLACE = r"[^\W\d_a-zß-ÿ][^\W\d_]*+(?:[ '’.-]{1,2}[^\W\d_]++\.?){0,4}"
_MONTH = r"[^\W\d_]{3,10}\.?"
# As in: VIENTIANE, Nov 23 (KPL) -; Washington (dpa) -; BANGKOK —; Valdelagua.-; KELSO, Conn.--(NEWS WIRE)--; LUCENA CITY—
_DATELINE = re.compile(
    rf"(?P<place>{_PLACE}(?:,\s{_PLACE}(?:\.(?!\s?[-–—]))?)?)"
    rf"(?P<date>,?\s(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\.?\s{_MONTH})(?:,?\s\d{{4}})?)?"
    r"(?:[\s,]*\((?P<agency>[^()\n]{2,30})\))?(?:\s?/(?P<slashed>[A-Z][A-Za-z -]{1,24})/)?"
    r"(?:\s?(?P<dash>--|[-–—:]|,\s[-–—]|\.\s?[-–—]|(?<=[^\W\d_])\.(?!\s\d))\s+|(?P<close>—)(?=[^\W\d_a-zß-ÿ“\"])|(?P<wired>\.?\s?(?:--|[-–—])\s?\([A-Z ]{2,30}\)\s?(?:--|[-–—])\s?))(?=\S)"
)
# As in: March 9 (Reuters) -.
_UNPLACED = re.compile(rf"{_MONTH}\s\d{{1,2}}\s\((?P<agency>[^()\n]{{2,30}})\)\s?[-–—]")
# As in: (하구=연합뉴스) 김하늘 기자 =; МОСКВА, 12 февраля. /ТАСС/.
_KOREAN = re.compile(r"[(\[](?P<place>[가-힣·, ]{1,20})=(?P<agency>[가-힣A-Z0-9]{2,10})[)\]]")
_SLASHED = re.compile(
    rf"(?P<place>{_PLACE})(?:,\s\d{{1,2}}\s{_MONTH})?\.?\s?/(?P<agency>[A-ZА-ЯІЇЄ-]{{2,14}})/\.?\s+(?=\S)"
)
# As in: 新华社北京9月2日电.
_CHINESE = re.compile(
    r"[(（【]?(?P<agency>新华社|新華社|中新社|中新网|中央社)(?:记者[^\d，。]{2,6})?(?P<place>[\u4e00-\u9fff]{2,8}?)\d{1,2}(?:月\d{1,2})?日电"
)
# Behind the dash of a dateline: КАМЕНСК, 12 фев — РИА Новости. Мост...
_NAMED_BEHIND = re.compile(r"(?P<agency>[^\W\d_][^.\n]{1,28})\.(?:\s|$)")
_DASH = re.compile(r"[-–—:]\s|\)\s?[-–—]|—")
# A full stop closes only what is shouted.
_DASH_OR_STOP = re.compile(rf"{_DASH.pattern}|\.\s")
# An address behind a place is the paper's: "SLEMAN, harbour.com -".
_ADDRESS = re.compile(r"(?i)\.(?:com?|net|org|id|info|news)$")
# What is shouted before a colon and is no place.
_LABELS = frozenset(
    [
        "background",
        "summary",
        "context",
        "question",
        "answer",
        "q",
        "a",
        "note",
        "notes",
        "warning",
        "verdict",
        "claim",
        "fact",
        "facts",
        "rating",
        "spoiler",
        "abstract",
        "objective",
        "conclusion",
        "results",
        "method",
        "tip",
        "tips",
        "pros",
        "cons",
        "correction",
        "clarification",
        "advisory",
        "alert",
        "advertisement",
        "disclaimer",
        "photo",
        "photos",
        "picture",
        "pictures",
        "audio",
        "read",
        "listen",
        "related",
        "story",
        "topline",
        "tldr",
        "new",
        "now",
        "today",
        "tonight",
        "date",
        "time",
        "when",
        "where",
        "who",
        "what",
        "why",
        "how",
        "cost",
        "venue",
        "location",
        "moderator",
        "host",
        "narrator",
        "announcer",
        "speaker",
        "interviewer",
        "reporter",
        "anchor",
    ]
)
_SHOUT = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{1,38}:\s")
# What no place is called: a shouted slogan or headline before a dash.
_NO_PLACE = re.compile(
    r"(?i)\b(?:your|our|my|his|her|you|we|they|how|why|what|who|when|this|these|is|are|was|not|don['’]t|for|with)\b"
)
_LONGEST_DATELINE, _LONG = 200, 60
# Within so many characters a line says that it is a notice.
_LONGEST_NOTICE = 200
_NOTICE = r"(?:corrections?|clarifications?|erratum|errata|corrigendum|amendment|korrektur|berichtigung|rectificati(?:f|on)|correctif|corrección|fe de erratas|correção|errata corrige|rettelse|rättelse|oikaisu|sprostowanie|исправление|düzeltme|ralat)\b"
_NOTE = r"(?:editor'?s?|editorial) note"
_VERSION = (
    r"(?:an? |the )?(?:earlier|previous|original) versions? of this (?:article|story|report|post|headline)"
    r"|this (?:article|story|report|post|headline|piece) (?:has been|was) (?:corrected|amended|updated to (?:correct|reflect|clarify))|in einer früheren (?:version|fassung)|une version (?:précédente|antérieure)"
)
_CORRECTION = Uncased(
    rf"\s*[*(\[]*(?:{_NOTICE}[^:\n]{{0,40}}:|{_NOTE}[^\n]{{0,80}}(?:earlier|previous|correct|amend|updated)|{_VERSION})"
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
_AGENCY_AT_END = re.compile(r"(?:[-–—(\[/]\s?)(?P<name>[^()\[\]/–—]{2,30}?)\s?[)\]/]?\s*$")
_BELOW = 6
_SMALL, _LONGEST_SIGN_OFF = frozenset(("dpa", "afp", "epd", "kna", "sid", "apa", "sda", "efe")), 40
"""Agencies that write themselves in small letters, and characters of a line that signs off."""


def dateline_of(reading: Reading, publisher: str = "") -> tuple[Found | None, tuple[Found, ...]]:
    """The place a report was filed from, as written at the body's beginning, and the agencies named
    there or at the body's end. A place is shouted, or stands with an agency or a day beside it; the name of the
    paper (``publisher``) behind it is none of it."""
    place: Found | None = None
    agencies: list[Found] = []
    for line in _openings(reading):
        place, agencies = _filed_from(reading, line, publisher)
        if place is not None or agencies:
            break
    if reading.last < len(reading.lines):
        line = reading.lines[reading.last]
        tail = line.text[-40:]
        if (end := _AGENCY_AT_END.search(tail)) and (known := agency_of(end["name"].strip())):
            start = line.end - len(tail) + end.start("name")
            agencies.append(Found(known, Evidence("sign-off", start, start + len(end["name"]))))
    agencies += _signed_off(reading)
    return place, tuple(agencies)


def _openings(reading: Reading) -> Iterator[Line]:
    """The body's first line, and its first of some length where that is another."""
    beyond = len(reading.lines)
    long = (
        at for at in range(beyond) if reading.kinds[at] == "body" and len(reading.lines[at].text) >= _LONG
    )
    for at in sorted({min(reading.opening, beyond), next(long, beyond)} - {beyond}):
        yield reading.lines[at]


def _filed_from(reading: Reading, line: Line, publisher: str) -> tuple[Found | None, list[Found]]:
    """The place that leads a line, and the agencies beside it."""
    if (other := _other_dateline(line)) is not None:
        return other[0], [other[1]]
    first = line.text[:_LONGEST_DATELINE].split(maxsplit=1)[0]
    dashes = _DASH_OR_STOP if first == first.upper() else _DASH
    if (unplaced := _UNPLACED.match(line.text)) is not None and (known := agency_of(unplaced["agency"])):
        start = line.start + unplaced.start("agency")
        return None, [Found(known, Evidence("dateline", start, start + len(unplaced["agency"])))]
    found = _DATELINE.match(line.text) if dashes.search(line.text, 0, _LONGEST_DATELINE) else None
    if found is None or _NO_PLACE.search(found["place"]):
        return None, []
    place: Found | None = None
    dash = found["dash"] or found["close"] or found["wired"]
    agency = found["agency"] or found["slashed"]
    named = _agencies(agency) if agency else ()
    shouted = found["place"].split(",")[0].isupper() and len(found["place"]) > 3
    if dash == ":":  # papers of South Asia set a colon; so do labels, and transcripts behind who speaks
        shouted = shouted and not _is_labelled(reading, found)
    if dash == "." and not (shouted and found["date"]):
        return None, []  # a sentence of one word
    if shouted or named or dash[0] == "." or (found["date"] and dash != ":"):
        start, written = line.start + found.start("place"), found["place"]
        town, _, behind = written.partition(", ")
        if behind and (behind.casefold() == publisher.casefold() or _ADDRESS.search(behind)):
            written = town
        place = Found(written, Evidence("dateline", start, start + len(written)))
    start = line.start + found.start("agency" if found["agency"] else "slashed")
    agencies = [Found(one, Evidence("dateline", start, start + len(agency))) for one in named]
    behind_it = _NAMED_BEHIND.match(line.text, found.end())
    if place is not None and behind_it is not None and (known := agency_of(behind_it["agency"])):
        start = line.start + behind_it.start("agency")
        agencies.append(Found(known, Evidence("dateline", start, start + len(behind_it["agency"]))))
    return place, agencies


def _is_labelled(reading: Reading, found: re.Match[str]) -> bool:
    """Whether what is shouted before a colon is a label or a speaker rather than a place: a section's name, or others
    are shouted before colons too, or what follows begins small or with a mark."""
    place = found["place"].casefold()
    behind = found.string[found.end() : found.end() + 1]
    if (
        not SECTIONS.isdisjoint(place.split())
        or not _LABELS.isdisjoint(place.split())
        or not behind.isupper()
    ):
        return True
    shouts = sum(
        _SHOUT.match(line.text) is not None for line in reading.lines[reading.opening + 1 : reading.last + 1]
    )
    return shouts > 0 or len(place.split()) > 3


def _agencies(written: str) -> tuple[str, ...]:
    """The agencies among what a dateline or a sign-off joins by strokes; the rest are desks and writers.

    >>> _agencies("dpa/lrs"), _agencies("AFP/Reuters"), _agencies("bud/ani")
    (('dpa',), ('AFP', 'Reuters'), ())
    """
    parts = [part.strip() for part in written.split("/")]
    # In small letters most short forms are a writer's initials too.
    said = parts if len(parts) == 1 else [part for part in parts if part in _SMALL or not part.islower()]
    return tuple(dict.fromkeys(known for part in said if (known := agency_of(part)) is not None))


def _signed_off(reading: Reading) -> Iterator[Found]:
    """The agencies that sign off in a line of their own: "(dpa/lrs)"."""
    for span in reading.marked.get("desk", ()):
        if not reading.last < reading.line_at(span.start) <= reading.last + _BELOW:
            continue  # whose picture it is
        written = reading.text[span.start : span.end].strip("()[] /-.—–©|")
        if len(written) <= _LONGEST_SIGN_OFF and (len(written) > 3 or written in _SMALL or written.isupper()):
            for agency in _agencies(written.split(",")[0]):
                yield Found(agency, Evidence("sign-off", span.start, span.end))


def _other_dateline(line: Line) -> tuple[Found, Found] | None:
    """Place and agency as papers of Korea, China and Russia write them."""
    found = (
        _KOREAN.match(line.text)
        or _CHINESE.match(line.text)
        or (_SLASHED.match(line.text) if "/" in line.text else None)
    )
    if found is None or (known := agency_of(found["agency"])) is None:
        return None
    parts = []
    for name, value in (("place", found["place"]), ("agency", known)):
        start = line.start + found.start(name)
        parts.append(Found(value, Evidence("dateline", start, line.start + found.end(name))))
    return parts[0], parts[1]


def correction_of(reading: Reading, may_be: bool) -> Found | None:
    """A notice that the text was corrected, as written; ``may_be`` where any line may be one."""
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
