"""Names beside a date or under a headline, without a word that says they are authors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from flows.cleaning.description.bylines.signing import (
    ANOTHER,
    BY_OTHERS,
    LONGEST,
    MOST_NAMES,
    Byline,
    named,
    named_each,
)
from flows.cleaning.description.dating.mentioned import PICTURED
from flows.cleaning.description.dating.published import Stamp
from flows.cleaning.description.headlines.likeness import PARAGRAPH
from flows.cleaning.description.headlines.titles import site_at
from flows.cleaning.description.people.agencies import agency_of
from flows.cleaning.description.people.desks import DESK
from flows.cleaning.description.people.fused import fused_name
from flows.cleaning.description.people.name_lines import (
    behind_a_place,
    common,
    is_quoted,
    is_told_of,
    name_filling,
    placed,
    reporter_at,
    together,
)
from flows.cleaning.description.people.persons import is_person, leading_person
from flows.cleaning.description.people.roles import role_of, writes
from flows.cleaning.description.people.uncased import alone, uncased_name, unspoken
from flows.cleaning.description.reading import Reading
from flows.cleaning.description.scanning import in_small

_WITHIN = re.compile(r"(?:^|[\s|·•,/-])(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished)\s)?[Bb]y:?\s+(?=[A-ZÀ-Þ])")
_WITHIN_OTHER = re.compile(
    r"(?:(?<=\d)[\s|·•,/-]+|\s[|·•]\s)(?:[Dd]i|[Vv]on|[Pp]ar|[Pp]or|door|av|af|oleh|przez|โดย)\s?:?\s+(?=[A-ZÀ-ÞŁŚŻŹĆ\u0e01-\u0e4e])"
)
_CREDIT = re.compile(
    r"(?i)\b(?:getty|photos?|images?|via|credit|fotos?|bild(?:er|quelle|nachweis)?|shutterstock|quotes?)\b"
)
# What a paper made of what an agency sent.
_WITH_AGENCY = re.compile(
    r"(?i)\s(?:with|avec|mit|con|com|met|med)\s(?:l['’]|der\s)?(?P<agency>[^\s,|]{2,12})$"
)
_CLOCK = re.compile(r"\s*\d{1,2}[:.]\d\d(?::\d\d)?\s+")
_SHORT = ("AP", "TT")  # agencies; other pairs of capitals are buttons too
_SHARED = 60
_BUTTONS = 3  # lines
_ROLE = 60  # characters
_MENU = 60  # lines above the body: more than stand between a headline and it
_TOLD = 2  # times that a text names the place it was written from
_AGO = re.compile(r"\s*[|•·‧∙⋅●]\s*[^|•·\d]{0,20}\d{1,3}[^|•·\d]{1,20}$")
"""How long ago something was written, behind a name and a bar: "王小明 · 3天前"."""
_OF_COLUMNS = (
    "columnist columnists column columns columnista columnistas columna columnas colunista colunistas coluna colunas yazarlar yazar köşe kolumne kolumnen kolumnisten "
    "chronique chroniques chroniqueurs rubrica rubriche editorialisti firme firmas felieton felietony felietoniści kolumna kolumner kolumnister krönika krönikor "
    "klumme kommentatorer kolumni kolumnit columniști колонка колонки колумнист колумнисты колумністи авторы автори колумнисти στήλες αρθρογράφοι"
)
_COLUMNS = frozenset(_OF_COLUMNS.split()) | {"köşe yazarları", "köşe yazısı", "our columnists"}
_PLACE = re.compile(r"\d{1,4}[.)]|\d{1,3}(?:er|re|e|º|ª|°|st|nd|rd|th)")
"""What place somebody took, in the line above the name: "1." above "Ana Li"."""
_SPLIT = re.compile(r"\s*(?:[|•·‧∙⋅●/►]|\s[-–—]\s|\t|\s{2,}|,\s)\s*")


def beside_date(
    reading: Reading, headlines: tuple[int, ...], stamps: Iterable[Stamp | None]
) -> Byline | None:
    for stamp in stamps:
        index = reading.line_at(stamp.evidence.start) if stamp else -1
        if stamp is None or index < 0:
            continue
        if byline := _in_line(reading, index, stamp):
            return above_its_place(reading, index, byline, headlines) or byline
        for near in (index - 1, index + 1, index - 2, index + 2, _below_buttons(reading, index)):
            beyond = near == index + 2 < len(reading.lines) and reading.paragraph(index + 1, PARAGRAPH)
            if beyond and agency_of(reading.lines[near].text) is None:
                continue  # beyond a paragraph stands what belongs to the text
            if near == index - 2 and index - 1 in headlines and not _heads_columns(reading, near - 1):
                continue  # beyond the headline stands a menu's entry
            inside = near not in headlines and 0 < near < len(reading.lines)
            if inside and (byline := name_line(reading, near, True, headlines)):
                return byline
    for headline in headlines[:3]:
        if headline == 0 and reading.opening > _MENU:
            continue  # below the page's title stands its menu
        for near in range(headline + 1, min(headline + 4, len(reading.lines))):
            if near > headline + 1 and reading.paragraph(near, PARAGRAPH):
                break  # the first may be a deck
            if near not in headlines and (byline := name_line(reading, near, False, headlines)):
                return byline
    return None


def above_its_place(
    reading: Reading, index: int, byline: Byline, headlines: tuple[int, ...]
) -> Byline | None:
    """The name above a line that bears a day and the name of a place, of which the text tells as it tells of no author:
    "Ana Li" above "Puerto Alto 05/03/2019"."""
    place, line = byline.found, reading.lines[index]
    if place.evidence.start != line.start or not any(
        map(str.isdigit, reading.text[place.evidence.end : line.end])
    ):
        return None
    inside = index > 1 and index - 1 not in headlines
    above = name_line(reading, index - 1, True, headlines) if inside else None
    told = above is not None and any(
        kind == "body" and place.value in line.text
        for line, kind in zip(reading.lines, reading.kinds, strict=True)
    )
    if above is None or not told:
        return None
    return named(reading, above.found.evidence.start, reading.lines[index - 1].end, "name-line")


def _heads_columns(reading: Reading, at: int) -> bool:
    """Whether a line is the section of those who write each week, whose name stands above the headline."""
    return at >= 0 and reading.lines[at].text.rstrip(" :>›").casefold() in _COLUMNS


def _below_buttons(reading: Reading, index: int) -> int:
    """The line that names somebody and a role below a date and two or three lines that rules took out, else 0."""
    below = index + 1
    while below < len(reading.lines) and reading.furniture[below] and below - index <= _BUTTONS:
        below += 1
    named = index + 2 < below < len(reading.lines) and leading_person(reading.lines[below].text)
    return below if named else 0


def _in_line(reading: Reading, index: int, published: Stamp) -> Byline | None:
    """A name in the date's own line: "Ana Li | Senior Writer | July 2, 2025", "posted ... by Ana Li"."""
    line = reading.lines[index]
    if len(line.text) > LONGEST:
        return None
    if PICTURED.match(line.text):
        return None
    within = _WITHIN.search(line.text)
    if within is not None and not ANOTHER.match(in_small(line.text)):
        return named(reading, line.start + within.end(), line.end, "byline")
    if reading.paragraph(index, PARAGRAPH):
        return None  # a report's first sentence, behind place and day
    name = fused_name(reading.text[line.start : published.evidence.start])
    if name and reading.text.count(name) > 1 and index >= reading.closing:
        begin = reading.text.rindex(name, line.start, published.evidence.start)
        return named(reading, begin, begin + len(name), "date-line")
    other = _WITHIN_OTHER.search(line.text)
    who = _SPLIT.split(line.text[other.end() :], maxsplit=1)[0].strip() if other is not None else ""
    if other is not None and (is_person(who) or uncased_name(who, True)):
        return named(reading, line.start + other.end(), line.end, "byline")
    for start, end in (
        (line.start, min(published.evidence.start, line.end)),
        (published.evidence.end, line.end),
    ):
        if start >= end:
            continue
        segments = list(_segments(reading.text, start, end))
        for at, (begin, stop) in enumerate(segments):
            if reading.text[begin:stop].rstrip().endswith(":"):
                continue  # a label of the date, in whatever language
            if DESK.fullmatch(reading.text[begin:stop]) or _is_agency(reading.text[begin:stop]):
                return named(reading, begin, stop, "date-line")
            clock = _CLOCK.match(reading.text, begin, stop)
            bare = clock.end() if clock is not None else begin
            if names := alone(reading, index, reading.text[bare:stop], True):
                return named_each(reading, bare, stop, "date-line", names)
            name = name_filling(_bare(reading.text[begin:stop]), False) or ""
            if is_person(name) and not common(reading.text, name):
                for _, further in segments[at + 1 :]:
                    between = reading.text[stop:further].strip(" ,/")
                    if not is_person(between) or common(reading.text, between):
                        break
                    stop = further
                stop = _less_place(reading.text, segments, stop)
                return named(reading, reading.text.index(name, begin), stop, "date-line")
    return None


def _is_agency(segment: str) -> bool:
    """Whether a part of a line is an agency's name: "AFP | 3 March 2019"; two letters are buttons too."""
    written = segment.strip()
    return len(written) > 2 and agency_of(written) is not None


def _less_place(text: str, segments: list[tuple[int, int]], stop: int) -> int:
    """Where names end whose last is followed by the place it was written from, right before the day: "Ana Li Porto 27
    March". The text names that place again, and no author without a given name."""
    begin, end = segments[-1]
    name, _, place = text[begin:stop].strip().rpartition(" ")
    if end != stop or not is_person(name) or text.count(f" {place}") - text.count(f"{name} {place}") < _TOLD:
        return stop
    return text.index(name, begin) + len(name)


def _segments(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for joint in _SPLIT.finditer(text, start, end):
        yield at, joint.start()
        at = joint.end()
    yield at, end


def _bare(segment: str) -> str:
    """A segment less the word that leads over to the date beside it."""
    bare = re.sub(r"(?:Published|Posted|Updated|Last\s+Updated|on|am)[\s:]*$", "", segment)
    return re.sub(r"^\s*\d{4}\s+", "", bare).strip(" .,:-–—")


def _less_house(reading: Reading, text: str) -> str:
    """The name in a line that is a name and, behind a mark, what the page's title has as the site's; else nothing."""
    first = reading.lines[0].text
    at = site_at(first) if len(first) <= LONGEST and len(text) <= _SHARED else None
    if at is None or not text.endswith(first[at:]):
        return ""
    bare = text[: -len(first[at:])].rstrip()
    name = bare.rstrip(" -–—|•·/,")
    return name if bare != name and is_person(name) and not common(reading.text, name) else ""


def _is_one_above(reading: Reading, index: int, headlines: tuple[int, ...]) -> bool:
    """Whether a line right above a name is one more, below the headline, of whom the text tells nothing."""
    text = reading.lines[index].text
    below = any(headline < index <= headline + _BUTTONS for headline in headlines)
    return below and is_person(text) and reading.text.casefold().count(text.casefold()) == 1


def _with_role(reading: Reading, at: int) -> bool:
    """Whether a role stands in a line, that of the name above it, and below it one more name above its role."""
    role, name, further = (
        [line.text for line in reading.lines[at : at + 3]] if at + 2 < len(reading.lines) else ("",) * 3
    )
    roles = all(len(text) < _ROLE and role_of(text) for text in (role, further))
    return roles and is_person(name) and not common(reading.text, name)


def name_line(
    reading: Reading, index: int, dated: bool = False, headlines: tuple[int, ...] = ()
) -> Byline | None:
    """A line that is a name, with a role or without, and none of common words; beside a date also
    several names, or a desk's. Further names below it, and names with roles above it, are further authors;
    the headlines are none."""
    line = reading.lines[index]
    if (
        reading.furniture[index]
        or _CREDIT.search(line.text)
        or (index > 0 and BY_OTHERS.search(in_small(reading.lines[index - 1].text)))
        or (index > 0 and _PLACE.fullmatch(reading.lines[index - 1].text) is not None)
    ):
        return None
    if dated and DESK.fullmatch(line.text):
        return named(reading, line.start, line.end, "name-line")
    if (
        dated
        and (3 <= len(line.text) <= 40 or line.text in _SHORT)
        and agency_of(re.split(r"[,/|]", line.text.strip(" /()[]"))[0].strip())
    ):
        return named(reading, line.start, line.end, "agency-line")
    if dated and 3 <= len(line.text) <= 40 and (at := behind_a_place(line.text)) > 0:
        return named(reading, line.start + at, line.end, "agency-line")
    shared = _WITH_AGENCY.search(line.text) if dated and len(line.text) <= _SHARED else None
    if shared is not None and agency_of(shared["agency"]):  # "The Harbour Post with AFP", "Ana Li with AFP"
        if is_person(whose := line.text[: shared.start()]) and not common(reading.text, whose):
            return named(reading, line.start, line.end, "name-line")
        return named(reading, line.start + shared.start("agency"), line.end, "agency-line")
    if unspoken(line.text):
        if len(line.text) > LONGEST:
            return None
        ago = _AGO.search(line.text)
        text = line.text if ago is None else line.text[: ago.start()]
        names = (
            alone(reading, index, text, dated or ago is not None) if dated or index - 1 in headlines else []
        )
        return named_each(reading, line.start, line.start + len(text), "name-line", names) if names else None
    name = name_filling(line.text, dated)
    if name is None and dated and (person := _less_house(reading, line.text)):
        return named(reading, line.start, line.start + len(person), "name-line")
    if name is None and not dated:
        name = together(reading.text, line.text)
    if name is None and index - 1 in headlines:
        name = reporter_at(line.text)  # right below the headline: "Ben Tuck at Quay Lane"
    if name is None and dated:
        name = placed(reading.text, line.text)
    if name is None or common(reading.text, name):
        return None
    if any(is_told_of(reading.lines[at].text, name) for at in headlines):
        return None
    if line.text.startswith(f"{name}, ") and not writes(line.text) and is_quoted(reading.text, name):
        return None
    begin = end = index
    while (
        begin > 1
        and index - begin < MOST_NAMES
        and begin - 1 not in headlines
        and not reading.furniture[begin - 1]
    ):
        text = reading.lines[begin - 1].text
        above = leading_person(text) or (
            text if dated and _is_one_above(reading, begin - 1, headlines) else None
        )
        if _CREDIT.search(text) or above is None or above == name or common(reading.text, above):
            break
        begin -= 1
    while end + 1 < len(reading.lines) and end - index < MOST_NAMES and not reading.furniture[end + 1]:
        below = name_filling(reading.lines[end + 1].text, False)
        if (
            _CREDIT.search(reading.lines[end + 1].text)
            or below is None
            or below == name
            or common(reading.text, below)
        ):
            break
        end += 1
    with_roles = end
    while end - index < MOST_NAMES and _with_role(reading, end + 1):
        end += 2
    if end > with_roles:
        end += 1  # the role of the last
    if begin > 0 and BY_OTHERS.search(in_small(reading.lines[begin - 1].text)):
        return None
    return named(reading, reading.lines[begin].start, reading.lines[end].end, "name-line")
