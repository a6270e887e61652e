"""Where a byline is looked for last: far from headline and foot, in the page's title, in the site's name, in an agency's
note."""

from __future__ import annotations

import re
from collections.abc import Set

from flows.cleaning.description.bylines.saying import LEADS, beneath, forms_of, looks_named
from flows.cleaning.description.bylines.signing import LONGEST, Byline, named
from flows.cleaning.description.headlines.titles import by_whom
from flows.cleaning.description.people.name_lines import common
from flows.cleaning.description.people.persons import is_person
from flows.cleaning.description.people.roles import role_of
from flows.cleaning.description.reading import Found, Reading

# Words beside a byline that a section's name has at most.
_BESIDE = 2
_REPORTED = re.compile(
    r"[(\[]?Report(?:ing|ed) (?:and (?:writing|editing) )?by (?P<who>[A-ZÀ-Þ][^;.()\n]{3,200}?)(?=[;.()]|,?\s(?:[Aa]dditional|[Ww]rit|[Ee]dit)|$)"
)
_IN = re.compile(r"(?:N[Aa]|N[Ii]|Nina)\s")
# Characters between a byline and the date below it, with the white space between them and without.
_APART, _BETWEEN = 80, 2


def last_byline(
    reading: Reading, beside: Found | None, language: str | None, aside: Set[int]
) -> Byline | None:
    """The byline of a text that has none by headline and foot, or ``None``; lines ``aside`` are other stories'."""
    return (
        _elsewhere(reading, language, aside)
        or _in_title(reading)
        or _own_site(reading, beside)
        or _reported(reading)
    )


def means_in(text: str, start: int, language: str | None) -> bool:
    """Whether a line begins with what says "by" in Swahili or Filipino and "in" where it stands: "Na Mata Atlântica"."""
    return language not in (None, "sw", "tl") and _IN.match(text, start) is not None


def _elsewhere(reading: Reading, language: str | None, aside: Set[int]) -> Byline | None:
    """The name below a line far above the text that says "By" alone, as no other there does; or a line that cleaning
    recognised as byline far from headline and foot: the only one there is, if it names people, or the first with a
    date in the line below."""
    leading = [at for at in range(min(reading.opening, len(reading.lines))) if forms_of(reading, at) & LEADS]
    if len(leading) == 1 and (byline := beneath(reading, leading[0])):
        return byline
    spans = [span for span in reading.marked.get("byline", ()) if reading.line_at(span.start) not in aside]
    for span in spans:
        byline = named(reading, span.start, span.end, "byline-elsewhere")
        if byline is None or not looks_named(byline.found.value, False):
            continue
        if means_in(reading.text, span.start, language):
            continue
        if _leads_on(reading.text[byline.found.evidence.end : span.end]):
            continue
        people = bool(byline.names.authors) and all(map(is_person, byline.names.authors))
        if (people and len(spans) == 1) or _dated_below(reading, span.end):
            return byline
    return None


def _leads_on(rest: str) -> bool:
    """Whether what stands behind a byline in its line is the headline of another story.

    >>> _leads_on(" | Two towns, one ferry"), _leads_on(" | March 3, 2019 | Ferries and Boats")
    (True, False)
    """
    told = sum(word.isalpha() for word in rest.split()) > _BESIDE and not any(map(str.isdigit, rest))
    return "|" in rest and told and not role_of(rest.strip(" |,"))


def _dated_below(reading: Reading, end: int) -> bool:
    """Whether cleaning recognised a date in the line after ``end``, or in the next below a role: so stand
    bylines above their story."""
    index = reading.line_at(end - 1)
    below = index + 1 if index >= 0 else len(reading.lines)
    role = below < len(reading.lines) and role_of(reading.lines[below].text)
    reach = reading.lines[below].end if role else end
    ahead = [
        span.start for span in reading.marked.get("published", ()) if reach < span.start <= reach + _APART
    ]
    return any(len(reading.text[reach:start].strip()) <= _BETWEEN for start in ahead)


def _in_title(reading: Reading) -> Byline | None:
    """Whom the page's title names between headline and site: "The ferry - by Ana Li - Quay Notes"."""
    first = reading.lines[0] if reading.lines else None
    found = by_whom(first.text) if first is not None and len(first.text) <= LONGEST else None
    if first is None or found is None or not is_person(found["who"]):
        return None
    return named(reading, first.start + found.start("who"), first.start + found.end("who"), "title")


def _own_site(reading: Reading, beside: Found | None) -> Byline | None:
    """The person a site is named after, if a line of its own or the copyright notice says it again."""
    if beside is None or not is_person(beside.value) or common(reading.text, beside.value):
        return None
    again = any(
        line.text == beside.value or ("©" in line.text and beside.value in line.text)
        for line in reading.lines[1:]
    )
    return named(reading, beside.evidence.start, beside.evidence.end, "own-site") if again else None


def _reported(reading: Reading) -> Byline | None:
    """Whom an agency names below its report: "(Reporting by Ana Li and Jo Wit; Editing by Ina Berg)"."""
    for start, end, *_ in reading.marked.get("desk", ()):
        found = _REPORTED.match(reading.text, start, end)
        if found is not None and reading.line_at(start) > reading.closing:
            return named(reading, found.start("who"), found.end("who"), "reported-by")
    return None
