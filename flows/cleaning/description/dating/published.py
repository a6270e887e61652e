"""When a text was published and updated: which of its dates say so."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Set
from typing import NamedTuple

from flows.cleaning.description.calendar.date_labels import label_of
from flows.cleaning.description.calendar.dates import Dated, dates_in
from flows.cleaning.description.dating.mentioned import mentioned
from flows.cleaning.description.dating.neighbours import BY, Candidate, lasting, names_ahead, paired, posted
from flows.cleaning.description.reading import COMMENT, Reading
from flows.cleaning.description.scanning import VOWELS
from flows.documents import Evidence

# How far before a date its label is looked for.
_REACH = 48
_FAR = 40
_AFTER_HEADLINE = 14
# Lines above the opening that are looked at however far above the headline stands: a long menu parts the page's title from them.
_CLOSE = 4
# Further below the headline a bare date is that of a comment or of another story.
_UNLABELLED = 9
_BEFORE_HEADLINE = 5
_BELOW_BODY, _BELOW_LAST = 45, 3
# Worth of agreeing with the month in the page's address: more than a label, which may tell of what is reviewed.
_AGREED = 200
# What each word before a date without a label takes from its worth.
_TOLD = 2
_NAMED = 30  # what a headline that goes on behind its day takes
# How much of a page is looked through for what settles an open order.
_WHOLE = 100_000
# A paragraph so long tells of other days; a dateline stands within so many of its characters.
_PROSE, _LEAD = 200, 160
_REST = re.compile(rf"(?:[^\W\d_][{VOWELS}]*)+")
# Words before a date that has no label, and those that several names may have.
_FEW, _MANY = 6, 24
_ORDER_BY_COUNTRY = {
    **dict.fromkeys(
        ("uk", "au", "nz", "ie", "in", "za", "sg", "my", "ng", "ke", "pk", "bd", "lk", "gh"), True
    ),
    **dict.fromkeys(("us", "ph", "gov", "mil"), False),
}


class Stamp(NamedTuple):
    """A date chosen for a field, and its evidence."""

    dated: Dated
    day: datetime.date
    evidence: Evidence


def dating_of(
    reading: Reading,
    headlines: tuple[int, ...],
    language: str | None,
    country: str,
    latest: datetime.date | None,
    stated: Collection[datetime.date],
    month: tuple[int, int] | None,
    aside: Set[int] = frozenset(),
) -> tuple[Stamp | None, Stamp | None, tuple[Evidence, ...]]:
    """When the text says it was published and updated, and where it says otherwise.

    The rule, first that holds, dates of the month in the page's address before others: a date labelled as publication, nearest to the headline; a line that is
    little but a date, between headline and body or just above; a labelled one below the body; there, where
    newspapers put their stamp, also the latest update if it is the only date. Under the headline a "last
    updated" says nothing of when a text was first published. Of two dates in one unlabelled line the earlier is
    publication, and so is one just before the update in its line. ``latest`` refuses dates after it. Day and
    month in an order the text leaves open are resolved by the days and the month that the page's source and
    address state (``stated``, ``month``), by the page's other dates, its country or its language, or not at all.
    Lines ``aside`` are other stories'.
    """
    candidates = posted(paired(lasting(list(_candidates(reading, headlines, language)), reading)), reading)
    candidates = mentioned(candidates, reading, headlines, language, aside)
    if not candidates:
        return None, None, ()
    order, sure = None, set(stated)
    if any(len(candidate.dated.readings) > 1 for candidate in candidates):
        page = list(dates_in(reading.text, 0, _WHOLE, language))
        order = _order(page, language, country)
        sure.update([o.day for o in page if o.day is not None and o.precision != "month"])
    settled: list[tuple[Candidate, datetime.date]] = []
    for candidate in candidates:
        possible = [day for day in candidate.dated.readings if latest is None or day <= latest]
        day = _settle(possible, order, sure, month)
        if day is not None:
            settled.append((candidate, day))
    published = _published(settled, reading, headlines, month)
    updated = _updated(settled, published)
    foot = reading.lines[min(reading.closing, len(reading.lines) - 1)].start
    if published is None and updated is not None and updated.evidence.start > foot:
        where = Evidence("latest-update", updated.evidence.start, updated.evidence.end)
        published = Stamp(updated.dated, updated.day, where)
    others = [
        Evidence(c.label, c.dated.start, c.dated.end)
        for c, day in settled
        if c.label == "published" and published is not None and day != published.day
    ]
    return published, updated, tuple(others)


def stretches_of(
    reading: Reading, headlines: tuple[int, ...], before: int, after: int, below: int
) -> tuple[range, range]:
    """The lines around headline and opening, and those around the body's end: ranges of indices.

    Without a headline in the text, the lines above the opening stand for what follows one.
    """
    count, opening = len(reading.lines), reading.opening
    near = [index for index in headlines if index <= opening + 5] or list(headlines[:1])
    if near:
        near.sort()
        top, lowest = near[0], near[-1]
        if lowest - top >= _FAR <= opening - top:
            top = lowest
        reach = lowest + after
        if opening + 2 > reach:  # a headline far above its text reaches further
            reach = min(opening + 2, lowest + _FAR)
        head = range(max(0, top - before), min(count, reach + 1))
    else:
        head = range(max(0, min(opening, count - 1) - after - 2), min(count, opening + 3))
    return head, range(max(head.stop, reading.closing - 2), min(count, reading.closing + below + 1))


def _candidates(reading: Reading, headlines: tuple[int, ...], language: str | None) -> Iterable[Candidate]:
    lines = reading.lines
    if not lines:
        return
    # What is printed below readers' comments is as near as if there were none.
    below = _BELOW_BODY + reading.kinds[reading.closing :].count(COMMENT)
    head, foot = stretches_of(reading, headlines, _BEFORE_HEADLINE, _AFTER_HEADLINE, below)
    # The body may end far below its prose, in lists.
    last = range(max(foot.stop, reading.last + 1), min(len(lines), reading.last + 1 + _BELOW_LAST))
    close = range(max(head.stop, reading.opening - _CLOSE), min(foot.start, reading.opening + 1))
    for stretch in (head, close, foot, last):
        for begin, end in _outside_prose(reading, stretch):
            before = begin
            for dated in dates_in(reading.text, begin, end, language):
                index = bisect_left(lines, (dated.start + 1,)) - 1
                line = lines[index]
                if reading.kinds[index] == COMMENT:
                    continue
                ahead = reading.text[line.start : dated.start]
                behind = reading.text[dated.end : max(line.end, dated.end)]
                label = label_of(reading.text[max(before, dated.start - _REACH) : dated.start])
                if "|" in ahead and BY.match(ahead):  # behind a byline's bar nothing tells of the day
                    ahead = ahead.rpartition("|")[2]
                said = len(_REST.findall(ahead[:400])), len(_REST.findall(behind[:400]))
                names = names_ahead(ahead) if _FEW < said[0] <= _MANY else 0
                yield Candidate(dated, label, index, names or said[0], said[1])
                before = dated.end


def _outside_prose(reading: Reading, stretch: range) -> Iterator[tuple[int, int]]:
    """Where in a stretch of lines a date may date the text: not amid its paragraphs, save how the first begins."""
    lines, kinds = reading.lines, reading.kinds
    begin: int | None = lines[stretch[0]].start if stretch else None
    for index in stretch:
        start, _, text = lines[index]
        if len(text) > _PROSE and kinds[index] == "body":
            if begin is not None:
                yield begin, start + _LEAD
                begin = None
        elif begin is None:
            begin = start
    if begin is not None:
        yield begin, lines[stretch[-1]].end


def _order(others: list[Dated], language: str | None, country: str) -> bool | None:
    """Whether numbers give the day first: by the page's own clear dates, its country, its language."""
    clear = {other.day_first for other in others if other.day_first is not None}
    if len(clear) == 1:
        return clear.pop()
    if clear:
        return None
    if country in _ORDER_BY_COUNTRY:
        return _ORDER_BY_COUNTRY[country]
    # English is written in countries of both orders, and so is Filipino; elsewhere the day comes first.
    return None if language in (None, "en", "tl") else True


def _settle(
    possible: list[datetime.date],
    day_first: bool | None,
    sure: Collection[datetime.date],
    month: tuple[int, int] | None,
) -> datetime.date | None:
    if len(possible) == 1:
        return possible[0]
    for agreed in (
        [reading for reading in possible if reading in sure],
        [reading for reading in possible if (reading.year, reading.month) == month],
    ):
        if len(agreed) == 1:
            return agreed[0]
    if day_first is None or not possible:
        return None
    return possible[0 if day_first else 1]


def _published(
    settled: list[tuple[Candidate, datetime.date]],
    reading: Reading,
    headlines: tuple[int, ...],
    month: tuple[int, int] | None,
) -> Stamp | None:
    best: tuple[float, int] | None = None
    chosen: Stamp | None = None
    for candidate, day in settled:
        score = _worth(candidate, reading, headlines)
        if score is None:
            continue
        # A month dates a text only where no day does, and where it is labelled.
        if candidate.dated.precision == "month":
            if candidate.label != "published":
                continue
            score -= 1000
        if (day.year, day.month) == month:
            score += _AGREED
        rank = (score, -day.toordinal())
        if best is None or rank > best:
            best = rank
            method = "labelled-date" if candidate.label == "published" else "date-line"
            chosen = Stamp(candidate.dated, day, Evidence(method, candidate.dated.start, candidate.dated.end))
    return chosen


def _worth(candidate: Candidate, reading: Reading, headlines: tuple[int, ...]) -> float | None:
    """How much speaks for a date as that of publication, ``None`` if nothing does."""
    if candidate.label in ("updated", "other"):
        return None
    labelled = candidate.label == "published"
    distances = [candidate.line - headline for headline in headlines] or [candidate.line - reading.opening]
    away = reading.opening - candidate.line
    if min(distances) > _FAR and 0 <= away <= _CLOSE:
        # Where nothing by the title dates the text; a line that stands on the page again is of its entries.
        few = candidate.words_beside <= (25 if labelled else 9) and (
            labelled or candidate.words_before <= _FEW
        )
        return (50 if labelled else 10) - away if few and reading.times(candidate.line) == 1 else None
    distance = min(distances, key=lambda d: (abs(d), d < 0)) if len(distances) > 1 else distances[0]
    if candidate.line > reading.closing and abs(distance) > _AFTER_HEADLINE:
        away = candidate.line - reading.closing
        return 40 - away if labelled and candidate.words_beside < 12 else None
    if not labelled and candidate.words_before > _FEW:
        return None
    leads = candidate.words_before <= 3 and candidate.words_behind <= 40 and 0 <= distance <= 4
    if candidate.words_beside > (25 if labelled else 9) and not leads:
        return None
    if not labelled and distance > _UNLABELLED:
        return None
    if distance < 0:
        return (70 if labelled else 45) + distance
    if labelled:
        return 100 - distance
    # What stands behind many words may be a day of which they tell; so may that of a headline.
    told = _TOLD * candidate.words_before + _NAMED * (distance == 0 and candidate.words_behind > _TOLD)
    return 60 - distance - told


def _updated(settled: list[tuple[Candidate, datetime.date]], published: Stamp | None) -> Stamp | None:
    for candidate, day in settled:
        late = published is None or day >= published.day
        if candidate.dated.precision == "month" and published is not None:
            continue
        if late and candidate.label == "updated" and candidate.words_beside < 25:
            dated = candidate.dated
            return Stamp(dated, day, Evidence("labelled-date", dated.start, dated.end))
    return None
