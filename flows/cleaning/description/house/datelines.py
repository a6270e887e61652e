"""Where a report was filed from, and the agencies named there or at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.cleaning.description.calendar.weekdays import is_weekday
from flows.cleaning.description.house.filed_elsewhere import DAY, MONTH, PLACE, filed_elsewhere
from flows.cleaning.description.kicker import SECTIONS
from flows.cleaning.description.people.agencies import agencies_in, agency_of
from flows.cleaning.description.reading import Found, Reading
from flows.documents import Evidence
from flows.spans import Line

# As in: VIENTIANE, Nov 23 (KPL) -; Washington (dpa) -; BANGKOK —; Valdelagua.-; KELSO, Conn.--(NEWS WIRE)--; LUCENA CITY—
_DATELINE = re.compile(
    rf"(?P<place>{PLACE}(?:/{PLACE})?(?:,\s{PLACE}(?:\.(?!\s?[-–—]))?)?)(?:\s\[[^\[\]\n]{{2,30}}\])?"
    rf"(?P<date>{DAY})?"
    r"(?:[\s,]*\((?P<agency>[^()\n]{2,30})\))?(?:\s?/(?P<slashed>[A-Z][A-Za-z -]{1,24})/)?"
    r"(?:\s?(?P<dash>--|[-–—:]|,\s[-–—]|\.\s?[-–—]|(?<=[^\W\d_])\.(?!\s\d))\s+|(?P<close>—)(?=[^\W\d_a-zß-ÿ“\"])|(?P<wired>\.?\s?(?:--|[-–—])\s?\([A-Z ]{2,30}\)\s?(?:--|[-–—])\s?))(?=\S)"
)
# As in: March 9 (Reuters) -.
_UNPLACED = re.compile(rf"{MONTH}\s\d{{1,2}}\s\((?P<agency>[^()\n]{{2,30}})\)\s?[-–—]")
# Behind the dash of a dateline: КАМЕНСК, 12 фев — РИА Новости. Мост...
_NAMED_BEHIND = re.compile(r"(?P<agency>[^\W\d_][^.\n]{1,28})\.(?:\s|$)")
_DASH = re.compile(r"[-–—:]\s|\)\s?[-–—]|—")
# A full stop closes only what is shouted.
_DASH_OR_STOP = re.compile(rf"{_DASH.pattern}|\.\s")
# An address behind a place is the paper's: "SLEMAN, harbour.com -".
_ADDRESS = re.compile(r"(?i)\.(?:com?|net|org|id|info|news)$")
# What is shouted before a colon and is no place.
_LABELLING = (
    "background summary context question answer q a note notes warning verdict claim fact facts rating "
    "spoiler abstract objective conclusion results method tip tips pros cons correction clarification "
    "advisory alert advertisement disclaimer photo photos picture pictures audio read listen related "
    "story topline tldr new now today tonight date time when where who what why how cost venue location "
    "update updated latest live breaking moderator host narrator announcer speaker interviewer reporter anchor"
)
_LABELS = frozenset(_LABELLING.split())
_SHOUT = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{1,38}:\s")
# What no place is called: a shouted slogan or headline before a dash.
_NO_PLACE = re.compile(
    r"(?i)\b(?:your|our|my|his|her|you|we|they|how|why|what|who|when|this|these|is|are|was|not|don['’]t|for|with)\b"
)
_LONGEST_DATELINE, _LONG = 200, 60
_AGENCY_AT_END = re.compile(r"(?:[-–—(\[/]\s?)(?P<name>[^()\[\]/–—]{2,30}?)\s?[)\]/]?\s*$")
# From whom a paper had a part of a report.
_INPUTS = re.compile(
    r"(?i)[(\[]?(?:with|con|com|avec|mit)\s(?:[^\W\d_]{1,12}\s){1,2}(?:from|de|da|do|of|by|von|der|des)\s(?:la\s|the\s|agencia\s)?(?P<name>[^()\n.;]{2,40})"
)
_BELOW = 6
_SMALL, _LONGEST_SIGN_OFF = frozenset(("dpa", "afp", "epd", "kna", "sid", "apa", "sda", "efe")), 40
"""Agencies that write themselves in small letters, and characters of a line that signs off."""


def dateline_of(reading: Reading, publisher: str) -> tuple[Found | None, tuple[Found, ...]]:
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
    if (other := filed_elsewhere(line)) is not None:
        return other
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
    told = dash == ":" and (_is_labelled(reading, found) or is_weekday(found["place"]))
    if shouted or named or dash[0] == "." or (found["date"] and not told):
        start, written = line.start + found.start("place"), found["place"]
        town, _, behind = written.partition(", ")
        if behind and _ADDRESS.search(town):  # "HARBOUR.COM, Sleman -"
            start, written = start + len(written) - len(behind), behind
        elif behind and (behind.casefold() == publisher.casefold() or _ADDRESS.search(behind)):
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
        or not _LABELS.isdisjoint(place.removeprefix("new ").split())  # New Delhi
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
    """The agencies that sign off in a line of their own: "(dpa/lrs)", "/ritzau/", "With inputs from PTI"; or that
    are all of a line at the body's end."""
    for at in range(reading.last, min(reading.last + 2, len(reading.lines))):
        start, end, text = reading.lines[at]
        if (
            len(text) <= _LONGEST_SIGN_OFF
            and not reading.furniture[at]
            and (known := agency_of(text.strip("（）")))
        ):
            yield Found(known, Evidence("sign-off", start, end))
    for name in ("desk", "credit"):
        for span in reading.marked.get(name, ()):
            # Elsewhere it says whose picture it is; so may a credit further below.
            if reading.last < reading.line_at(span.start) <= reading.last + (_BELOW if name == "desk" else 1):
                yield from _signing(reading.text[span.start : span.end], span.start, span.end)


def _signing(line: str, start: int, end: int) -> Iterator[Found]:
    """The agencies in a line that signs off."""
    inputs = _INPUTS.match(line)
    written = line.strip("()[] /-.—–©|") if inputs is None else inputs["name"].rstrip(").] ")
    if len(written) <= _LONGEST_SIGN_OFF and (len(written) > 3 or written in _SMALL or written.isupper()):
        known = _agencies(written.split(",")[0]) if inputs is None else agencies_in(written)
        for agency in known:
            yield Found(agency, Evidence("sign-off", start, end))
