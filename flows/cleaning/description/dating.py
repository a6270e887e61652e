"""When a text was published and updated: which of its dates say so."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from flows.cleaning.description.dates import Dated, dates_in
from flows.cleaning.description.reading import Reading
from flows.documents import Evidence

_PUBLISHED = (
    r"publish(?:ed|ing)?|pub\.|posted|post(?:ed)?\s(?:on|date|time)|date|released?|issued|created|uploaded|submitted|first\sappeared|written|by"
    r"|veröffentlicht|publiziert|erschienen|erstellt|vom|datum|publié|mis\sen\sligne|paru|publi(?:cado|cada|cación)"
    r"|pubblicat[oa]|gepubliceerd|publicerat?d?|udgivet|offentliggjort|publisert|julkaistu|opublikowan[oy]|publikov[aá]no|publicat|közzétéve"
    r"|опубликовано|дата\sпубликации|опубліковано|δημοσιε[υύ]\w*|yay[ıi]n\w*|giriş|eklenme|diterbitkan|dipublikasikan|terbit|đăng"
    r"|发布|發布|发表|發表|公開|掲載|配信|입력|등록|승인|نشر\w*|تاریخ|प्रकाशित|প্রকাশ\w*|เผยแพร่|פורסם"
)
_UPDATED = (
    r"updated?|latest\supdate|modified|edit(?:ed)?|revised|changed|aktualisiert|geändert|stand|zuletzt|mise?\sà\sjour|modifié|actualizado|modificado"
    r"|atualizad[oa]|aggiornat[oa]|modificat[oa]|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|päivitetty|aktualizacja|aktualizováno"
    r"|actualizat|frissítve|обновлено|оновлено|ενημέρ\w*|güncelle\w*|diperbarui|cập\snhật|更新|수정|تحديث|अपडेट|হালনাগাদ|อัปเดต|עודכן"
)
_ANOTHER = (
    r"©|\(c\)|copyright|accessed|retrieved|archived|born|died|expires?|joined|since|until|till|through|deadline|due|received|accepted"
    r"|as\sof|effective|valid|says|said|replied|reviewed|checked|from|between|before|after|during|für|seit|bis|ab|depuis|desde|dal|event|starts?|ends?|next|season|version"
)
_LABEL = re.compile(
    rf"(?i)(?<!\w)(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED})|(?P<other>{_ANOTHER}))(?![^\W\d_])"
    rf"|(?P<fused_updated>Updated)|(?P<fused>Published|Posted)(?=[\s:A-Z])"
)
_REACH = 48
_AFTER_HEADLINE = 14
_BEFORE_HEADLINE = 5
_BELOW_BODY = 12
_REST = re.compile(r"[^\W\d_]+")
_ORDER_BY_COUNTRY = {
    **dict.fromkeys(("uk", "au", "nz", "ie", "in", "za", "sg", "my", "ng", "ke", "pk", "bd", "lk", "gh"), True),
    **dict.fromkeys(("us", "ph", "gov", "mil"), False),
}


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date chosen for a field, and its evidence."""

    dated: Dated
    day: datetime.date
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class _Candidate:
    dated: Dated
    label: str
    index: int
    words_beside: int


def dating_of(
    reading: Reading,
    headline: int,
    language: str | None = None,
    country: str = "",
    latest: datetime.date | None = None,
) -> tuple[Stamp | None, Stamp | None, tuple[Evidence, ...]]:
    """When the text says it was published and updated, and where it says otherwise.

    The rule, first that holds: a date labelled as publication, nearest to the headline; a line that is
    little but a date, between headline and body or just above; a labelled one below the body; there, where
    newspapers put their stamp, also the latest update if it is the only date. A page's "last updated" under
    the headline says nothing of when it was first published. Of two dates in one unlabelled line the earlier is publication.
    ``latest`` refuses dates after it. Day and month in an order the text leaves open are resolved by its
    other dates, its country or its language, or not at all.
    """
    candidates = list(_candidates(reading, headline, language))
    order = _order(candidates, language, country)
    settled: list[tuple[_Candidate, datetime.date]] = []
    for candidate in candidates:
        day = _settle(candidate, order, candidates)
        if day is not None and (latest is None or day <= latest):
            settled.append((candidate, day))
    published = _published(settled, reading, headline)
    updated = _updated(settled, published)
    if published is None and updated is not None and reading.lines and updated.evidence.start > _end_of_body(reading):
        published = Stamp(updated.dated, updated.day, Evidence("latest-update", updated.evidence.start, updated.evidence.end))
    others = tuple(
        Evidence(c.label or "date-line", c.dated.start, c.dated.end)
        for c, day in settled
        if c.label == "published" and published is not None and day != published.day
    )
    return published, updated, others


def _end_of_body(reading: Reading) -> int:
    return reading.lines[min(reading.closing, len(reading.lines) - 1)].start


def _candidates(reading: Reading, headline: int, language: str | None) -> Iterable[_Candidate]:
    lines = reading.lines
    if not lines:
        return
    starts = [line.start for line in lines]
    last = len(lines) - 1
    anchor = headline if headline > 0 else max(0, reading.opening)
    top = max(0, min(anchor, last) - _BEFORE_HEADLINE)
    bottom = min(last, max(anchor + _AFTER_HEADLINE, min(reading.opening + 2, anchor + 40)))
    foot = max(bottom + 1, min(reading.closing - 2, last))
    stretches = [(top, bottom)]
    if foot <= last:
        stretches.append((foot, min(last, reading.closing + _BELOW_BODY)))
    for begin, end in stretches:
        before = lines[begin].start
        for dated in dates_in(reading.text, lines[begin].start, lines[end].end, language):
            index = bisect_right(starts, dated.start) - 1
            line = lines[index]
            rest = reading.text[line.start : dated.start] + " " + reading.text[dated.end : max(line.end, dated.end)]
            label = _label(reading.text[max(before, dated.start - _REACH) : dated.start])
            yield _Candidate(dated, label, index, len(_REST.findall(rest[:400])))
            before = dated.end


def _label(before: str) -> str:
    """What the words just before a date make of it: ``published``, ``updated``, ``other`` or nothing."""
    last = max(_LABEL.finditer(before), key=lambda found: found.end(), default=None)
    if last is None or len(before) - last.end() > 30:
        return ""
    group = last.lastgroup or ""
    return "updated" if "updated" in group else "other" if group == "other" else "published"


def _order(candidates: list[_Candidate], language: str | None, country: str) -> bool | None:
    """Whether numbers give the day first: by the text's own clear dates, its country, its language."""
    clear = {c.dated.day_first for c in candidates if c.dated.day_first is not None}
    if len(clear) == 1:
        return clear.pop()
    if clear:
        return None
    if country in _ORDER_BY_COUNTRY:
        return _ORDER_BY_COUNTRY[country]
    # English is written in countries of both orders, and so is Filipino; elsewhere the day comes first.
    return None if language in (None, "en", "tl") else True


def _settle(candidate: _Candidate, day_first: bool | None, others: list[_Candidate]) -> datetime.date | None:
    dated = candidate.dated
    if dated.precision == "month":
        return None
    if dated.day is not None:
        return dated.day
    sure = {o.dated.day for o in others if o.dated.day is not None and o.dated.precision != "month"}
    agreed = [reading for reading in dated.readings if reading in sure]
    if len(agreed) == 1:
        return agreed[0]
    if day_first is None:
        return None
    return dated.readings[0 if day_first else 1]


def _published(
    settled: list[tuple[_Candidate, datetime.date]], reading: Reading, headline: int
) -> Stamp | None:
    best: tuple[float, int] | None = None
    chosen: Stamp | None = None
    anchor = headline if headline > 0 else reading.opening
    twin: dict[int, int] = {}
    for candidate, _ in settled:
        if candidate.label in ("", "published"):
            twin[candidate.index] = twin.get(candidate.index, 0) + 1
    for candidate, day in settled:
        score = _worth(candidate, reading, anchor)
        if score is None:
            continue
        rank = (score, -day.toordinal())
        if best is None or rank > best:
            best = rank
            method = "labelled-date" if candidate.label == "published" else "date-line"
            chosen = Stamp(candidate.dated, day, Evidence(method, candidate.dated.start, candidate.dated.end))
    return chosen


def _worth(candidate: _Candidate, reading: Reading, anchor: int) -> float | None:
    """How much speaks for a date as that of publication, ``None`` if nothing does."""
    if candidate.label in ("updated", "other"):
        return None
    distance = candidate.index - anchor
    below = candidate.index > reading.closing and candidate.index > anchor + _AFTER_HEADLINE
    labelled = candidate.label == "published"
    if below:
        return 40 - (candidate.index - reading.closing) if labelled and candidate.words_beside < 12 else None
    long = candidate.words_beside > (25 if labelled else 9)
    if long:
        return None
    if distance < 0:
        return (70 if labelled else 45) + distance
    return (100 if labelled else 60) - distance


def _updated(settled: list[tuple[_Candidate, datetime.date]], published: Stamp | None) -> Stamp | None:
    for candidate, day in settled:
        late = published is None or day >= published.day
        if late and candidate.label == "updated" and candidate.words_beside < 25:
            dated = candidate.dated
            return Stamp(dated, day, Evidence("labelled-date", dated.start, dated.end))
    return None
