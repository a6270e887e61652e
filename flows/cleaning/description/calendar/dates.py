"""Dates as newspapers write them, found in a stretch of text. Nothing is guessed: an order of day and
month that the text leaves open gives both readings, and who reads them decides or gives up."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterator
from heapq import merge
from typing import NamedTuple

from flows.cleaning.description.calendar import roman, solar, vietnamese
from flows.cleaning.description.calendar.clocks import TIME_AFTER, TIME_BEFORE, moment
from flows.cleaning.description.calendar.months import month_of
from flows.cleaning.description.calendar.thai import BUDDHIST, short_dates
from flows.cleaning.description.calendar.weekdays import weekday_before

# The first newspaper, the Relation of Strasbourg, began in 1605; no archive holds news from after 2099.
EARLIEST = datetime.date(1605, 1, 1)
LATEST = datetime.date(2099, 12, 31)
# How many years in one stretch are looked at: enough for any page's head, a bound for hostile ones.
_MOST = 400


# Digits of any script read as ours; marks of direction, which are not seen, part words as a blank does.
_DIGIT_OR_MARK = re.compile(
    "[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef"
    "\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9\u1810-\u1819"
    "\uff10-\uff19\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_RAISED = re.compile("(?<=[0-9])·(?=[0-9])")
"""As Spanish papers write a day: 18·04·23."""
# The hour may touch the year where inline siblings were fused: 19 de mayo de 202410:12.
_ANCHOR = re.compile(
    r"[0-9](?:(?<![\d$€£][0-9])(?<=[12])[0-9]{3}(?!%|\d(?!\d:\d\d(?!\d)))"
    r"|(?<![\d./][0-9])(?<!(?<![\u05d0-\u05ea])-[0-9])(?:[0-9]?(?P<s>[/-])[0-9]{1,2}(?P=s)[0-9]{2}|[0-9](?P<dot>\.)[0-9]{2}\.[0-9]{2})(?![\d./-]|,\d))"
)
# A text's outline, byte for byte: every figure is a 0, both strokes are one, and full stops stay.
_OUTLINE = bytes(
    ord("0") if 48 <= code < 58 else {45: 47, 46: 46, 47: 47}.get(code, 32) for code in range(256)
)
# What follows a word is none of its characters: nothing is given back.
_WORD = r"[^\s\d.,،/()|:;•·\-–—\"'“”]{2,40}+"
_MONTH = (
    r"(?P<month>(?:(?:كانون|تشرين)\s\S{4,7}|"
    + _WORD
    + r"|ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค))"
)
# Arab papers write the Levant's name of the month before Egypt's: 3 حزيران/يونيو 2019.
_TWICE = r"(?:[\u0621-\u064a]{2,8}(?:\s[\u0621-\u064a]{3,7})?/)?"
_ORDINAL = r"(?:st|nd|rd|th|er|re|e|º|ª|°|ème|-?го|-?ე)?"
_OF = r"(?:(?:of|de|del|di|d[’']|dne|من|tháng)\s|ខែ\s?)?"
_YEAR_FIRST = re.compile(
    r"(?P<year>\d{4})(?:"
    r"\s?(?P<sep>[-/.•·])\s?(?P<m>\d{1,2})\s?(?P=sep)\s?(?P<d>\d{1,2})(?!\d)\.?"
    r"|\s?[年년]\s?(?P<m2>\d{1,2})\s?[月월]\s?(?P<d2>\d{1,2})\s?[日일号]"
    r"|\sоны\s(?P<m3>\d{1,2})(?:\s?-?(?:р|дугаар|дүгээр))?\sсарын\s(?P<d3>\d{1,2})(?!\d)"
    r")"
)
_YEAR_MONTH_DAY = re.compile(
    r"\d{4}(?:\.?[ \u00a0](?:m\.\s|жылы\s|оны\s|թ\.\s)?|\s?ခုနှစ်[၊,]?\s?)"
    + _MONTH
    + r"\.?\s(?:сарын\s)?(?P<d>\d{1,2})(?!\d|,?\s\d{4})(?:\s?d\.)?"
)
_YEAR_DAY_MONTH = re.compile(r"\d{4}\.?\s(?:gada|g\.|жыл[ығ]ы?)\s(?P<d>\d{1,2})\.?\s" + _MONTH)
_DAY_MONTH = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})(?!\d)"
    + _ORDINAL
    + r"[\s.,\-–/]{0,3}"
    + _OF
    + r"(?:\s?"
    + _TWICE
    + _MONTH
    + r")[.'׳]?"
    r"(?:[\s,،.\-–/]{1,3}(?:(?:del?|of|kl|năm|г|سنة)\s{1,2}|(?:ឆ្នាំ|พ\.ศ\.)\s?)?|(?<=[.,]))$"
)
_MONTH_DAY = re.compile(
    _MONTH + r"[\s.\-–]{1,3}(?P<d>\d{1,2})(?!\d)(?:st|nd|rd|th|-?ი|\sရက်)?" + r"[\s,.\-–၊]{1,3}$"
)
# Hebrew joins what leads to a day: "ב-18.05.2022".
_NUMERIC = re.compile(
    r"(?<![\d./])(?<!(?<![\u05d0-\u05ea])-)(?P<a>\d{1,2})\s?(?P<sep>[./\-–])\s?(?P<b>\d{1,2})\s?(?P=sep)\s?$"
)
_LEADS = frozenset(("de", "del", "of", "kl"))
_SEPARATORS = (".", "/", "-", "–")
_ORDINALS = ("st", "nd", "rd", "th", "ი", "ရက်")
_MONTH_ONLY = re.compile(_MONTH + r"(?:\.?,?\s{1,2}(?:(?:del?|of)\s)?)$")


class Dated(NamedTuple):
    """One date standing in ``text[start:end]``: its possible readings, one unless the order is open.

    ``precision`` is ``day``, ``month`` or, with ``at`` (which always has a zone), ``minute``.
    ``separator`` is set for numbers only: ``03/04/2024`` has ``/``. ``day_first`` says which order
    an unambiguous one proves. ``short`` marks a year of two digits.
    """

    start: int
    end: int
    readings: tuple[datetime.date, ...]
    precision: str = "day"
    at: datetime.datetime | None = None
    separator: str = ""
    day_first: bool | None = None
    short: bool = False

    @property
    def day(self) -> datetime.date | None:
        return self.readings[0] if len(self.readings) == 1 else None


def dates_in(
    text: str, start: int = 0, end: int | None = None, language: str | None = None
) -> Iterator[Dated]:
    """Every date written with its year in ``text[start:end]``, in order, impossible ones left out.

    A date may run over a line's end. Linear: only the forty characters around each year are looked at.

    >>> [str(d.day) for d in dates_in("Vientiane, November 23,\\n2017 (updated 24. März 2018)")]
    ['2017-11-23', '2018-03-24']
    >>> [str(d.day) for d in dates_in("2022. gada 7. aprīlis, 18 فبراير، 2020, 9 ოქტომბერი 2022")]
    ['2022-04-07', '2020-02-18', '2022-10-09']
    >>> [len(d.readings) for d in dates_in("03/04/2024 and 13/04/2024 and 31 February 2024")]
    [2, 1]
    """
    stretch = text[start:end]
    if not stretch.isascii():
        stretch = _DIGIT_OR_MARK.sub(lambda found: _digit(found.group()), stretch)
        stretch = _RAISED.sub(".", stretch) if "·" in stretch else stretch
    found = _found_in(stretch, language) if _may_be_dated(stretch) else iter(())
    if language == "th":
        shorter = (_whole(stretch, begin, end, (when,)) for begin, end, when in short_dates(stretch))
        found = merge(found, filter(None, shorter), key=lambda one: one.start)
    for dated in found:
        yield Dated(dated.start + start, dated.end + start, *dated[2:]) if start else dated


def _found_in(stretch: str, language: str | None) -> Iterator[Dated]:
    last = 0
    for number, anchor in enumerate(_ANCHOR.finditer(stretch)):
        if number == _MOST:
            return
        if anchor.start() < last:
            continue
        dated = _read(stretch, anchor, language)
        if dated is not None and dated.start >= last:
            last = dated.end
            yield dated


def _may_be_dated(text: str) -> bool:
    """A cheap look whether :data:`_ANCHOR` may be found: what it begins with is tried at every character.

    >>> _may_be_dated("in 2017"), _may_be_dated("3/4/24"), _may_be_dated("03.04.24"), _may_be_dated("21 of 300, 1.5")
    (True, True, True, False)
    """
    outline = text.encode("utf-8", "surrogatepass").translate(_OUTLINE)
    return b"0000" in outline or b"0/0" in outline or b"0.00." in outline


def _digit(character: str) -> str:
    return str(unicodedata.digit(character, " "))


def _read(text: str, anchor: re.Match[str], language: str | None) -> Dated | None:
    if anchor.lastgroup is not None:
        return _two_digit_year(text, anchor)
    year = int(anchor.group())
    if solar.FIRST <= year <= solar.LAST:
        return _solar(text, anchor.start(), anchor.end(), year)
    if not 1600 <= year < 2700:
        return None
    if (found := _YEAR_FIRST.match(text, anchor.start())) is not None:
        month, day = (int(found[of] or found[of + "2"] or found[of + "3"]) for of in "md")
        if dated := _whole(text, found.start(), found.end(), ((year, month, day),)):
            return dated
    floor = max(0, anchor.start() - 44)
    before = text[floor : anchor.start()]
    bare = before.rstrip()
    if language in roman.LANGUAGES and (beside := roman.day_beside(text, floor, anchor.start())) is not None:
        return _whole(text, *beside[:2], ((year, *beside[2:]),))
    if _is_no_month(bare, language):
        return _month_behind(text, anchor.start(), year, language)
    if (spelt := vietnamese.day_before(before)) is not None:
        return _whole(text, floor + spelt[0], anchor.end(), ((year, *spelt[1:]),))
    if bare.endswith(_SEPARATORS) and (found := _NUMERIC.search(before)) is not None:
        a, b, separator = int(found["a"]), int(found["b"]), found["sep"]
        year = _christian(year, language)
        return _numbered(text, floor + found.start(), anchor.end(), year, a, b, separator, False)
    # A month's name is at most two words, and beside it stand a day and a mark, or a word that leads to the year.
    few = bare.rsplit(None, 4)
    last = len(few[0]) if len(few) > 4 else 0
    for pattern in _named_forms(bare):
        found = pattern.search(before, last if pattern is _MONTH_DAY else 0)
        if found is not None and (named := _named(found["month"], language)) is not None:
            month, cut = named
            begin = found.start("month") + cut if pattern is _MONTH_DAY else found.start()
            when = (_christian(year, language), month, int(found["d"]))
            return _whole(text, floor + begin, anchor.end(), (when,))
    if (dated := _month_behind(text, anchor.start(), year, language)) is not None:
        return dated
    if (found := _MONTH_ONLY.search(before, last)) is not None:
        named = _named(found["month"], language)
        if named is not None and (first := _valid(year, named[0], 1)):
            return Dated(floor + found.start("month") + named[1], anchor.end(), (first,), "month")
    return None


def _christian(year: int, language: str | None) -> int:
    """A year of our calendar: what cannot be one is Thailand's."""
    return year - BUDDHIST if 2400 <= year < 2700 and language in ("th", None) else year


def _solar(text: str, start: int, end: int, year: int) -> Dated | None:
    """A date of Iran's calendar: in figures with the year first, or a day and the month by its name before it."""
    if (found := _YEAR_FIRST.match(text, start)) is not None and found["sep"]:
        end, month, day = found.end(), int(found["m"]), int(found["d"])
    elif (named := solar.day_named(text, start)) is not None:
        start, month, day = named
    else:
        return None
    read = solar.gregorian(year, month, day)
    return _whole(text, start, end, ((read.year, read.month, read.day),)) if read is not None else None


def _month_behind(text: str, start: int, year: int, language: str | None) -> Dated | None:
    """A date with the year first and the month by its name, Latvia's with the day between: 2022. gada 7. aprīlis."""
    found = _YEAR_DAY_MONTH.match(text, start) or _YEAR_MONTH_DAY.match(text, start)
    named = _named(found["month"], language) if found is not None else None
    if found is None or named is None or named[1] != 0:
        return None
    return _whole(text, found.start(), found.end(), ((year, named[0], int(found["d"])),))


def _is_no_month(bare: str, language: str | None) -> bool:
    """Whether a year follows a plain word, as most numbers in prose do: "counted 2017 reasons"."""
    word = bare.rpartition(" ")[2]
    return word.isascii() and word.isalpha() and word not in _LEADS and _named(word, language) is None


def _named_forms(bare: str) -> tuple[re.Pattern[str], ...]:
    """The forms with a month's name that may stand before a year: by whether they end in a day, "23", "23rd,"."""
    bare = bare.rstrip(" ,،၊.-–")
    if bare[-1:].isdigit():
        return (_MONTH_DAY,)
    return (_DAY_MONTH, _MONTH_DAY) if bare.endswith(_ORDINALS) else (_DAY_MONTH,)


def _named(word: str, language: str | None) -> tuple[int, int] | None:
    """The month and where in the word it begins: inline siblings come fused, as in ``HealthMay``."""
    if month := month_of(word, language):
        return month, 0
    for at in range(len(word) - 3, 0, -1):
        fused = word[at].isupper() and (not word[at - 1].isupper() or word[at:].isupper())
        if fused and (month := month_of(word[at:], language)):
            return month, at
    return None


def _two_digit_year(text: str, anchor: re.Match[str]) -> Dated | None:
    a, b, year = map(int, re.split(r"[./-]", anchor.group()))
    year += 1900 if year > 68 else 2000  # POSIX strptime: 69-99 are the last century's
    return _numbered(text, anchor.start(), anchor.end(), year, a, b, anchor["s"] or ".", True)


def _numbered(
    text: str, start: int, end: int, year: int, a: int, b: int, separator: str, short: bool
) -> Dated | None:
    day_first, month_first = (year, b, a), (year, a, b)
    # Dots part day from month, in this order, wherever dots are used for dates.
    orders = (day_first,) if separator == "." and _valid(*day_first) else (day_first, month_first)
    if len(orders) > 1 and (weekday := weekday_before(text, start)) is not None:
        fitting = [order for order in orders if (day := _valid(*order)) and day.weekday() == weekday]
        orders = (fitting[0],) if len(fitting) == 1 else orders
    dated = _whole(text, start, end, orders)
    if dated is None:
        return None
    first = None if len(dated.readings) > 1 or a == b else dated.readings[0] == _valid(*day_first)
    return Dated(dated.start, dated.end, dated.readings, dated.precision, dated.at, separator, first, short)


def _whole(text: str, start: int, end: int, orders: tuple[tuple[int, int, int], ...]) -> Dated | None:
    """The date with the time that stands beside it."""
    readings = tuple(dict.fromkeys([day for order in orders if (day := _valid(*order))]))
    if not readings:
        return None
    at = None
    if (found := TIME_AFTER.match(text, end, end + 60)) is not None and (found["c"] != "." or found["word"]):
        at = moment(readings, found)
        end = found.end() if at else end
    else:
        floor = max(0, start - 40)
        found = TIME_BEFORE.search(text[floor:start])
        if found is not None and found["c"] != ".":
            at = moment(readings, found)
            start = floor + found.start() if at else start
    return Dated(start, end, readings, "minute" if at else "day", at)


def _valid(year: int, month: int, day: int) -> datetime.date | None:
    try:
        found = datetime.date(year, month, day)
    except ValueError:
        return None
    return found if EARLIEST <= found <= LATEST else None
