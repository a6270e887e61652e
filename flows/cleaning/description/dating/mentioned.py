"""Days that a page tells of rather than bears: in a sentence or below a picture, those of an event, of another's
post, of what stands below the article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Set
from itertools import islice, takewhile

from flows.cleaning.description.calendar.date_labels import COMES_OUT
from flows.cleaning.description.calendar.months import month_of
from flows.cleaning.description.calendar.weekdays import before_weekday, is_weekday
from flows.cleaning.description.dating.neighbours import BY, Candidate, names_ahead
from flows.cleaning.description.reading import Reading
from flows.cleaning.description.scanning import Uncased, in_small
from flows.cleaning.text.sentences import ends, is_paragraph

# Lines below the body's last in which a newspaper sets the day a text was written.
_SIGN_OFF = 2
# Words beside a day, and letters of scripts in which words are not told apart, that make a sentence of it or a caption.
_FEW, _DENSE = 3, 20
# Scripts that do not part words.
_UNSPACED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]")
_REACH = 120
# Letters of a word that may be a verb, and of a clause in scripts without capitals; marks behind a place or a name.
_VERB, _CLAUSE, _APART = 2, 8, (",", "،", "、", "|", "·", "–", "—", " -", "/")
_YEAR_WORD = re.compile(r"^\s?(?:г\.|года|году|року|р\.|م|년)(?![^\W\d_])")
_PART = re.compile(r"\s[/|•·]\s")
# A report's first line sets a place and a mark before its day, and a mark or an agency behind it.
_FILED_BEFORE = re.compile(r"(?:[,;.)(/–—-]|[^\W\d_a-zß-ÿ]{3,})\s*$")
_FILED_BEHIND = re.compile(r"[.,]?\s*(?:[(\[/–—:|·•]|-(?=[\s-]))")
PICTURED = re.compile(r"(?i:photo|photograph|picture|image|foto|bild)s?\s(?!by\b|credit)[a-zß-ÿ]{2,}")
"""How a line begins that tells of a picture in words: "Photo taken on 3 May by ..."."""
# How long something lasts whose last day alone bears a year: "12-14 March 2019", "28 February to 3 March 2019".
_JOINS = (
    r"[-–—‐‑]|to|and|bis|und|au|et|al|y|hasta|até|a|e|t/m|en|til|till|och|og|do|i|по|и|đến|sampai|hingga|dan"
)
_SINCE = re.compile(
    rf"(?<![\d:.,/])(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?:\s(?:de\s)?(?P<month>[^\W\d_]{{3,12}})\.?)?\s?(?:{_JOINS})\s?$"
)
_DAY = re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s)?[^\W\d_]")
# From when to when an event lasts that day: behind the day, or behind its clock.
_CLOCK = r"\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?|uhr|h)?"
_UNTIL = rf"\s?(?:[-–—]|to|till|until|bis|à|a)\s?{_CLOCK}(?![\w:])"
_HOURS = re.compile(rf"(?i)[\s,|]{{1,3}}(?:from\s|von\s|de\s)?{_CLOCK}{_UNTIL}")
_HOURS_ON, _AT = re.compile(rf"(?i){_UNTIL}"), re.compile(r"(?i)\d{1,2}[:.h]\d\d\s?(?:[ap]\.?m\.?)?$")
# What an event's box says below its day, and how it leads to that day.
_WHERE = Uncased(
    r"(?:venue|where|tickets?|admission|entry fee|doors(?: open)?|veranstaltungsort|wo|eintritt|treffpunkt|lieu|où|tarifs?|lugar|dónde|entradas?|local|onde|ingressos?|luogo|dove|ingresso|biglietti|locatie|waar|plats|var|sted|hvor|paikka|miejsce|bilety|место|yer|gdzie|где|де|kde|hol|πού|nerede|di ?mana|kje|gdje|где се|unde|ở đâu)\s?(?:[:：]|$)"
)
_WHEN = Uncased(
    r"(?:date|when|day|datum|wann|tag|quand|fecha|cuándo|data|quando|dato|kiedy|дата|когда|коли|tarih|wanneer|när|når|hvornår|milloin|kdy|kedy|mikor|πότε|când|ne zaman|kapan|kada|kdaj)\s*[:：]?\s*$"
)
_BOX = 6  # lines below its day in which an event's place stands
# What leads to the day on which a book, a film or a game came out, what its box says below, and what a text on one says again
# and again: else an office released news.
_OUT = Uncased(rf"(?:(?:was\s)?released?(?:\sdate|\son)?|out|{COMES_OUT})\s*[:：]?\s*$")
_WORK = Uncased(
    r"(?<!\w)(?:films?|movies?|cinemas?|box\soffice|trailer|starring|actors?|actress|directors?|soundtrack|albums?|novels?|songs?|video\s?games?|playstation|xbox|nintendo|kino|regisseur(?:in)?|spielfilm|película|novela|actriz|filmes?|romanzo|регисс[её]р|фильм|роман|альбом|roman|sutradara|oyuncu)(?!\w)"
)
_OF_NEWS = Uncased(
    r"(?:press|news|media|immediate)\srelease|pressemitteilung|communiqué|comunicado|comunicato"
)
_WORKS, _WHERE_WORKS = 2, 3000
"""How often, and in how many characters of a page."""
# What stands below an event's day: where it takes place and at which hour, none that a clock would show by chance.
_HOUR = r"(?:(?:at|um|ab|à|a\slas|às|alle(?:\sore)?|ore|om|kl\.?|klo|godz\.|o\sgodz\.|в|о|saat|pukul|lúc)\s)?(?:\d{1,2}[:.h](?:00|15|30|45)(?:\s?(?:uhr|h|hrs?|[ap]\.?m\.?))?|\d{1,2}\s?(?:uhr|h|[ap]\.?m\.?))"
_PLACE = r"(?P<place>[^\W\d_][^\d:.!?]{2,60}?)"
_PLACED = Uncased(
    rf"{_PLACE}\s?[,|·•–—-]\s?{_HOUR}|{_HOUR}\s?[,|·•–—-]\s?{_PLACE.replace('place', 'behind')}"
)
_OF_WORK = Uncased(
    r"(?:genres?|género|gênero|genere|isbn|pages|seiten|runtime|running\stime|laufzeit|durée|duración|durata|rating|rated|starring|cast|directors?|directed\sby|regie|publisher|verlag|platforms?|developers?|price)\s?(?:[:：]|$)"
)
# Days in a row, each alone in its line or behind the same words or a name, that are a table's or a list's, and how many
# lines lie between two at most.
_ROWS, _ROW = 3, 3
_AFTER_DAY = 4  # words behind a day that a reading time or a reporter's name are at most


def mentioned(
    candidates: list[Candidate],
    reading: Reading,
    headlines: tuple[int, ...],
    language: str | None,
    aside: Set[int],
) -> list[Candidate]:
    """The same, those without a label of which page or text tells as days of something else, and an event's; lines ``aside`` are
    other stories'."""
    captions = {reading.line_at(span.start) for span in reading.marked.get("caption", ())}
    rows = _in_rows(candidates, reading)
    return [
        one._replace(label="other")
        if (
            not one.label
            and (
                one.line in captions
                or one.line in aside
                or _is_below(one, reading, headlines)
                or (one.words_beside > 0 and _is_told(one, reading, language))
            )
        )
        or one.line in rows
        or (one.label in ("", "published") and _in_box(one, reading))
        else one
        for one in candidates
    ]


def _in_rows(candidates: list[Candidate], reading: Reading) -> set[int]:
    """The lines of days that stand in them alike and equally far apart, three or more that differ: a table's or a list's."""
    rows: set[int] = set()
    run: list[Candidate] = []
    shape = ""
    for one in candidates:
        stands = _stands(one, reading) if one.dated.readings else ""
        if not stands:
            continue
        apart = one.line - run[-1].line if run and stands == shape else 0
        if not 0 < apart <= _ROW:
            run = []
        elif len(run) > 1 and apart != run[-1].line - run[-2].line:
            run = run[-1:]
        run.append(one)
        shape = stands
        if len({each.dated.readings for each in run}) >= _ROWS:
            rows.update(each.line for each in run)
    return rows


def _stands(one: Candidate, reading: Reading) -> str:
    """How a day stands in its line where it may be a row of a list: alone or behind a name, behind a label, before what was
    done then; nothing where it stands otherwise."""
    if not one.words_before and one.words_behind:
        return "before"
    if one.words_behind or one.label not in ("", "published"):
        return ""
    ahead = reading.text[reading.lines[one.line].start : one.dated.start]
    if one.label:
        return "labelled"
    return "alone" if not one.words_before or names_ahead(ahead) else ""


def _in_box(one: Candidate, reading: Reading) -> bool:
    """Whether a day stands in a box that says below it where something takes place or what it costs, or whose genre and length a
    work has that came out then."""
    line = reading.lines[one.line]
    ahead = reading.text[line.start : max(line.start, one.dated.start)].strip()
    if not ahead and one.line > 0:
        ahead = reading.lines[one.line - 1].text
    ahead = in_small(ahead)
    if _OUT.match(ahead) and _is_on_work(reading):
        return True
    said = _WHERE if _WHEN.match(ahead) else _OF_WORK if _OUT.match(ahead) else None
    if said is None:
        return not one.words_beside and _takes_place(one, reading)
    below = reading.lines[one.line + 1 : one.line + 1 + _BOX]
    return any(said.match(in_small(each.text)) for each in takewhile(lambda each: not ends(each.text), below))


def _is_on_work(reading: Reading) -> bool:
    """Whether a page says again and again of what art or play it tells, and not that an office released it."""
    text = in_small(reading.text[:_WHERE_WORKS])
    said = _WORK.finditer(text)
    return _OF_NEWS.search(text) is None and sum(1 for _ in islice(said, _WORKS)) == _WORKS


def _takes_place(one: Candidate, reading: Reading) -> bool:
    """Whether the line below a day says where something takes place and at which hour, and nobody's name."""
    at = one.line + 1
    if one.label or at >= len(reading.lines) or reading.kinds[at] == "metadata":
        return False
    text = reading.lines[at].text
    found = _PLACED.fullmatch(in_small(text)) if len(text) <= _REACH else None
    if found is None:
        return False
    start, end = found.span("place" if found["place"] else "behind")
    return not is_weekday(text[start:end].strip()) and not names_ahead(text[start:end])


def _is_below(one: Candidate, reading: Reading, headlines: tuple[int, ...]) -> bool:
    """Whether a day stands below the body, beyond where one signs off or behind furniture: that of a comment or of
    another story, unless the headline stands there again."""
    last = reading.last
    signed = {reading.line_at(span.start) for span in reading.marked.get("byline", ())}
    while last + 1 in signed:
        last += 1  # who wrote it stands there too
    if one.line <= last or any(last < at <= one.line for at in headlines):
        return False
    return one.line > last + _SIGN_OFF or any(reading.furniture[last + 1 : one.line])


def _is_told(one: Candidate, reading: Reading, language: str | None) -> bool:
    """Whether the words beside a day say what happens or happened then."""
    line, dated = reading.lines[bisect_left(reading.lines, (one.dated.start + 1,)) - 1], one.dated
    ahead = reading.text[max(line.start, dated.start - _REACH) : dated.start]
    behind = reading.text[dated.end : min(line.end, dated.end + _REACH)]
    if "(@" in ahead or PICTURED.match(line.text):
        return True  # whose post is shown, or when a picture was taken
    if _lasts(ahead, reading.text[dated.start : dated.end], behind, language):
        return True
    sentence, kind = ends(line.text) or is_paragraph(line.text), reading.kinds[one.line]
    if kind == "metadata" or not (sentence or kind == "body") or BY.match(ahead):
        return False
    if _FILED_BEHIND.match(behind) and (not ahead.strip() or _FILED_BEFORE.search(ahead)):
        return False
    if sentence and _is_stated(ahead, behind):
        return True
    if _UNSPACED.search(line.text):
        return sum(map(str.isalpha, ahead + behind)) >= _DENSE
    near = _PART.split(ahead)[-1]  # "The Harbour Post / 05:12 AM May 8, 2022"
    if not sentence and min(one.words_before, len(near.split())) <= _FEW and one.words_behind <= _AFTER_DAY:
        return False
    return one.words_behind >= _FEW or (one.words_before >= _FEW and not names_ahead(ahead))


def _is_stated(ahead: str, behind: str) -> bool:
    """Whether a sentence is little but its day and yet one: "Most otwarto 4 marca 1924.", "大桥于1924年3月4日通车。"."""
    ahead, behind = before_weekday(ahead), _YEAR_WORD.sub("", behind)
    if ahead.rstrip().endswith(_APART):
        ahead = ""
    if (ahead + behind).lower() == (ahead + behind).upper():
        return sum(map(str.isalpha, behind)) >= _VERB or sum(map(str.isalpha, ahead)) >= _CLAUSE
    words = [*ahead.split(), *behind.split()]
    return any(word[0].islower() and len(word) > _VERB + 1 and word.strip(".,").isalpha() for word in words)


def _lasts(ahead: str, written: str, behind: str, language: str | None) -> bool:
    """Whether a day is the last of several, or hours are named from which to which it went on."""
    if _HOURS.match(behind) or (_AT.search(written) and _HOURS_ON.match(behind)):
        return True
    since, until = _SINCE.search(ahead), _DAY.match(written)
    if since is None or until is None:
        return False
    if since["month"] is not None:
        return month_of(since["month"], language) is not None
    return int(since["d"]) < int(until["d"])
