"""Whether a line is a notice in the house's voice, by the cues that stand in it together (:mod:`flows.cleaning.rules.cues`).

What makes a notice stands in :mod:`flows.cleaning.rules.closing` and :mod:`flows.cleaning.rules.opening`, where it may be one in
:mod:`flows.cleaning.steps.notices`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from operator import or_

import re2

from flows.cleaning.matching.rule import Rule
from flows.cleaning.matching.scanning import re2_options
from flows.cleaning.rules import closing as below
from flows.cleaning.rules import cues
from flows.cleaning.rules import opening as above
from flows.cleaning.rules.cues import Cues
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.speech import is_reported
from flows.cleaning.text.lines import ALIKE, fold, visible

_LONGEST = 600
"""Characters of a line that may be a notice."""
_PROMPTS = "prompts"
_SHORT = 160
"""Characters up to which one sentence that is a notice makes the line one."""
_SHARE = 0.45
"""What part of a line its notices are at least."""
_UNSPACED = frozenset(["zh", "ja", "ko", "th"])
_LED = {
    **dict.fromkeys(["ar", "fa", "ur"], "(?:[وفبلك]?(?:ال|لل)?)"),
    "he": "(?:[ושכ]?[הבלמ]?)",
}
"""What may stand before a word without a blank: and, the, in, to. What follows it is free."""
_SOMEBODY = re.compile(
    r"(?:Follow|Suivez|Siga|Sigan|Segui|Sigue|Volg) (?:the|le|la|les|o|a|os|as|il|lo|i|gli|el|al|los|las|de|het) "
    r"(?!news|latest|stor|live|actu|info|notíci|notici|últim|ultim|notizi|nieuws|laatste|dernière)[a-zß-ÿ]"
    r"|(?:Följ|Følg) (?!oss\b|vår|vores|våre|nyhe|senast|siste|seneste|utveckl|utvikl|udvikl|med\b|hela\b|all|mer\b|flere\b|live|debatt)[a-zß-ÿ]"
    r"|(?:Obserwuj(?:cie)?|Śledź(?:cie)?|Sledujte|Sleduj|Pratite|Prati|Zapratite) (?!nas|nás|naš|náš|aktu|zpráv|správ|novin|wiadom|najnow|nejnov|najnov|najvaž|vijest|vest|dění|więcej|profil|kana|online|živ|live)[a-zß-ÿā-ž]"
    r"|Urmăr(?:ește|iți|eşte|iţi) (?!ne|știr|ştir|cele|ultim|canal|pagina|totul|evolu|live)[a-zß-ÿă]|Kövess[ed]* az? (?!híre|friss|legfriss|legújabb|oldal|csatorn|élő)[a-zß-ÿő]"
    r"|(?:Следите за|Читайте|Стежте за|Слідкуйте за|Последвайте|Следвайте|Следете) (?!нов|наш|нас|ни\b|събит|событ|поді|обнов|оновл|главн|головн|последн|останн|вест|все|всі|больше|більше|подробн|свеж|актуал|акту|развит|канал|страниц)[а-яёіїє]"
    r"|Ακολουθ(?:ήστε|είτε|ήσ[^ ]*) (?:το|τον|την|τη|τα|τις|τους) (?!κανάλι|σελίδα|νέα|ειδήσ|τελευτ)[α-ώ]|(?:Segueix|Seguiu) (?:el|la|els|les) (?!notíci|nostr|actual|últim|canal|informaci)[a-zß-ÿ]"
    r"|Theo dõi (?!chúng|tin|kênh|báo|trang|fanpage|thêm|các|những|thông|bản)[a-zß-ỹ]"
)
"""A club or a harbour, by its small letter ("Follow the club on Instagram"), where no house is ("Follow the Post")."""
_HAN = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")
_US = re.compile(r"我[们們]|本[报報网網站刊台]|弊社|当社|当サイト|本紙")
"""What is "our" in Chinese and Japanese: of the words by which notices are known there, others ask as well."""
_FIRST_ANYWHERE = frozenset(["ja", "ko", "fa", "ur", "hi", "bn", "tr"])
"""Languages whose verbs stand last: what asks may do so anywhere."""
_ADDRESS = re.compile(r"[\w.+%-]*@[\w.-]+", re.ASCII)
_ELSEWHERE = re.compile(r"(?:https?://|www\.)[!-~]+|\+?\(?\d[\d() .-]{6,}\d")
"""Sites and numbers to call are those of whoever sells tickets and of helplines as well."""
_NUMBER = re.compile(r"\d[\d() .-]{6}")
_FIGURES = 6
"""Figures of a number to call, at least: lines with fewer are not searched for one."""
_STOP, _CLAUSE = "\x01", "|"
_STOPS = re.compile(r"[.!?…]+(?=[\s\"'»)\]]|$)")
_DASHES = re.compile(r" [-–—>] ")
_SPREAD = {
    **dict.fromkeys(
        (*range(0x21, 0x30), *range(0x3B, 0x41), *range(0x5B, 0x60), 0x7B, 0x7D, 0x7E, *range(0xA0, 0xAA), *range(0xAB, 0xB5),
         *range(0xB6, 0xBA), *range(0xBB, 0xC0), *range(0x2000, 0x2070), *range(0x3000, 0x3010), *range(0x3012, 0x3040),
         *range(0xFF01, 0xFF10), *range(0xFF1B, 0xFF21)),
        " ",
    ),
    **dict.fromkeys(map(ord, ":：，►▶•|*"), f" {_CLAUSE} "),
    **dict.fromkeys(map(ord, "。！？।۔؟"), f" {_STOP} "),
    ord("@"): "@",
}  # fmt: skip
"""What is no letter becomes a blank, what ends a sentence or a clause a mark of its own."""
_SPREAD_BYTES = bytes(ord(_SPREAD.get(byte, chr(byte)).strip() or " ") for byte in range(128)) + bytes(128)
"""The same of ASCII, where a clause's mark has no blanks yet."""
_ENDS = bytes.maketrans(b'\t\n\v\f\r\x1c\x1d\x1e\x1f!?")]>', b"         ..'''-")
"""Of ASCII, one sign for all that end a sentence, for what may follow it, and for dashes."""


def _written(text: str) -> str:
    """Small letters in one writing, words parted by one blank; cues are compared in the same."""
    small = visible(fold(text)).casefold()
    numbered = _figures(small) >= _FIGURES and _NUMBER.search(small)
    if numbered or "@" in small or "://" in small or "www." in small:
        small = _ELSEWHERE.sub(" # ", _ADDRESS.sub(" @ ", small))
    if small.isascii():
        spread = _spread_bytes(small.encode())
    else:
        for letter, other in ALIKE:
            small = small.replace(letter, other)
        spread = _spread(small)
    return " ".join(spread.split())


def _figures(text: str) -> int:
    written = text.encode("utf-8", "surrogatepass")
    return len(written) - len(written.translate(None, b"0123456789"))


def _spread(small: str) -> str:
    """A text with marks where sentences and clauses end, and blanks for all else that is no letter."""
    return _DASHES.sub(f" {_CLAUSE} ", _STOPS.sub(f" {_STOP} ", small)).translate(_SPREAD)


def _spread_bytes(small: bytes) -> str:
    """The same of a text of ASCII, at a third of the cost: no pattern is tried."""
    ended = (small + b" ").translate(_ENDS).replace(b". ", b" \x01  ").replace(b".'", b" \x01 '")
    return ended.replace(b" - ", b" | ").translate(_SPREAD_BYTES).replace(b"|", b" | ").decode()


def _patterns() -> Iterator[tuple[str, int]]:
    """How each cue looks in a line as :func:`_pieces` writes it, and the bit of its kind."""
    for bit, kind in enumerate(_KINDS):
        for language, listed in kind.items():
            for phrase in listed.split("|"):
                bare = re2.escape(_written(phrase.removesuffix("*")))
                if phrase[0].isascii() and (language == "any" or language in _UNSPACED):
                    # "LINE官方" has no blank.
                    lead, end = r"\b", r"\b"
                elif language in _UNSPACED:
                    lead, end = "", ""
                else:
                    lead, end = f" {_LED.get(language, '')}", "" if language in _LED else " "
                if (kind is cues.ASKS or kind is cues.CALLS) and language not in _FIRST_ANYWHERE:
                    lead = r"\| ?"
                yield lead + bare + ("" if phrase.endswith("*") else end), 1 << bit


_NOTICES = (*below.NOTICES, *above.NOTICES)
_KINDS: tuple[Cues, ...] = tuple(
    {
        id(kind): kind
        for notice in _NOTICES
        for kind in (*notice.needs, cues.REPRINTING, cues.OTHERS, cues.BODIES)
    }.values()
)
_BIT = {id(kind): 1 << bit for bit, kind in enumerate(_KINDS)}
_MISTAKES, _OTHERS, _BODIES, _OURS = (
    _BIT[id(kind)] for kind in (cues.MISTAKES, cues.OTHERS, cues.BODIES, cues.OURS)
)
_IMPLIED = (
    (_BIT[id(cues.ASKS)], _BIT[id(cues.CALLS)]), (_BIT[id(cues.CHANNELS)], _BIT[id(cues.PLACES)]),
    (_BIT[id(cues.REPRINTING)], _BIT[id(cues.COPYING)]),
)  # fmt: skip
"""Kinds whose phrases are of a wider kind as well."""
_NEEDS = tuple((reduce(or_, (_BIT[id(kind)] for kind in notice.needs)), notice.rule) for notice in _NOTICES)


def _made() -> tuple[re2.Set, tuple[int, ...]]:
    """All cues as one set, and the bit of each."""
    made, kinds = re2.Set.SearchSet(re2_options()), []
    for pattern, kind in _patterns():
        made.Add(pattern)
        kinds.append(kind)
    made.Compile()
    return made, tuple(kinds)


_CUES, _KIND_OF = _made()


def notice_of(text: str) -> Rule | None:
    """The rule of a line that is a notice, where it stands beside an article.

    >>> notice_of("Follow Harbour Sports on Facebook.").name
    'prompts.closing'
    >>> notice_of("She follows her friends on Facebook.") is None
    True
    """
    if len(text) > _LONGEST or text[0] in '"“„«「':
        return None
    rule = _named(text)
    return None if rule is None or is_reported(text) else rule


def asked_by_others(sheet: Sheet) -> list[int]:
    """The lines that a rule takes for a prompt, though a school, a theatre or a town asks in them: it stands there, and nobody
    says "our"."""
    return [
        at
        for at, rule in sheet.claimed.items()
        if rule.family == _PROMPTS and not rule.says and is_of_others(sheet.texts[at])
    ]


def is_of_others(text: str) -> bool:
    """Whether somebody other than a house asks in a line.

    >>> is_of_others("Follow the school's Telegram channel to know if lessons are held.")
    True
    >>> is_of_others("Join our channel for news of the school.")
    False
    """
    if len(text) > _SHORT:
        return False
    whole = reduce(or_, map(_kinds_of, _pieces(text)), 0)
    return bool(whole & _BODIES) and not _is_ours(whole, text)


def _is_ours(kinds: int, text: str) -> bool:
    return bool(kinds & _OURS) and (_HAN.search(text) is None or _US.search(text) is not None)


def _named(text: str) -> Rule | None:
    """The rule of a line by the cues in it."""
    pieces = _pieces(text)
    # All of them at one look first: most lines are no notice.
    if _rule_of(_kinds_of("".join(pieces))) is None:
        return None
    kinds = [_kinds_of(piece) for piece in pieces]
    whole = reduce(or_, kinds, 0)
    if whole & _OTHERS or (whole & _BODIES and not _is_ours(whole, text)):
        return None
    if not whole & _OURS and _SOMEBODY.match(text):
        return None
    # Who saw a mistake is told in the next sentence what to do: "Spotted an error? Let us know."
    seen = (0, *(kind & _MISTAKES for kind in kinds))
    rules = [_rule_of(kind | before) for kind, before in zip(kinds, seen, strict=False)]
    first = next((rule for rule in rules if rule is not None), None)
    if len(text) <= _SHORT:
        return first
    said = sum(len(piece) for piece, rule in zip(pieces, rules, strict=True) if rule is not None)
    return first if said >= _SHARE * sum(map(len, pieces)) else None


def _rule_of(kinds: int) -> Rule | None:
    return next((rule for needs, rule in _NEEDS if kinds & needs == needs), None)


def _pieces(text: str) -> list[str]:
    """The sentences of a line in small letters, words parted by one blank, each clause led by ``|``.

    >>> _pieces("Got a tip? Write: tips@post.example")
    ['| got a tip ', '| write | @ ']
    """
    return [f"| {bare} " for piece in _written(text).split(_STOP) if (bare := piece.strip("| "))]


def _kinds_of(piece: str) -> int:
    found = reduce(or_, (_KIND_OF[at] for at in _CUES.Match(piece.encode("utf-8", "surrogatepass")) or ()), 0)
    for narrow, wide in _IMPLIED:
        if found & narrow:
            found |= wide
    return found | _BIT[id(cues.ADDRESS)] if " @ " in piece else found
