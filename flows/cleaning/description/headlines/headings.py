"""The headline of a page whose source states titles and marks headings."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Set

from flows.cleaning.description.headlines.headline import headline_of
from flows.cleaning.description.headlines.printing import Headline, less_day, with_kicker
from flows.cleaning.description.headlines.titles import of_archive, parts_of, site_at, without_site
from flows.cleaning.description.reading import Found, Reading, key, words_of
from flows.cleaning.description.sites import as_address
from flows.cleaning.description.stated import Hints, stated
from flows.documents import Block, Evidence

# Below this share of common words a heading says something else than the page's titles do.
_LIKE = 0.2
_MOST_HEADINGS = 40
_SAYING = 3  # words
_LONGEST = 400
_MOST_TITLES = 8


def page_headline(reading: Reading, hints: Hints, blocks: tuple[Block, ...]) -> Headline | None:
    """The headline as the page prints it, else as its source states it, else as its text suggests.

    First that holds: a main heading (``h1``) that says what a stated title says; a lower heading that says what
    the source, apart from the page's title, calls the article, or that title behind a weblog's name and "Blog Archive"; the main heading most like the stated titles; the line
    above the body that is a part of the page's title, where nothing else is stated; the most trusted title. Where no title is
    stated: the one main heading; the line that the text suggests; the first main heading.
    """
    titles = list(stated(hints, "title"))
    headings = _headings(reading, blocks)
    if not titles:
        if (alone := _main_heading(headings)) is not None:
            return _printed(reading, alone, "h1", None)
        plain = headline_of(reading)
        return plain if plain is not None or not headings else _printed(reading, headings[0], "h1", None)
    beside = _beside(titles)
    house = {as_address(name) for field in ("site_name", "publisher") for _, name in stated(hints, field)}
    for source, title in titles:
        # Where one heading has the site's name with it and another has not, that is the page's title, this the headline.
        for said in dict.fromkeys((key(without_site(title)), key(title))):
            for heading in headings:
                if key(heading.value) == said:
                    return _printed(reading, _less_house(reading, house, heading), f"h1+{source}", beside)
    if smaller := _smaller_heading(reading, blocks, titles):
        return _printed(reading, smaller, "heading", beside)
    likest = max(headings, key=lambda heading: _best_like(heading.value, titles), default=None)
    if (
        likest is not None
        and _best_like(likest.value, titles) >= _LIKE
        and (not _is_site(likest.value, titles) or _is_behind_site(reading, house, likest, titles))
    ):
        return _printed(reading, _less_days(likest, titles), "h1", beside)
    source, title = titles[0]
    if source == "title" and (part := _printed_part(reading, title)):
        return _printed(reading, part, "title-part", beside)
    # What is also the title of the page, its system joined to the site or the section.
    joined = source not in ("container", "json-ld", "microdata") or ("title", title) in titles
    value = without_site(title) if joined else title
    return _stated(reading, value, source, beside)


def _smaller_heading(
    reading: Reading, blocks: tuple[Block, ...], titles: list[tuple[str, str]]
) -> Found | None:
    """The heading of a lower rank that says what the source states as the article's title: where weblogs give the
    first rank to their own name."""
    said = {key(of_archive(title)[1] if source == "title" else title) for source, title in titles}
    said |= {key(without_site(title)) for source, title in titles if source != "title"}
    said.update(_behind_names(reading, blocks, titles))
    said.discard("")
    for block in blocks:
        if block.tag in ("h2", "h3", "h4") and not block.hidden and block.end - block.start <= _LONGEST:
            heading = _heading_of(reading, block, "heading")
            if " " in heading.value and key(heading.value) in said:
                return heading
    return None


def _behind_names(
    reading: Reading, blocks: tuple[Block, ...], titles: list[tuple[str, str]]
) -> Iterator[str]:
    """What the page's titles say behind a main heading that leads elsewhere, as a weblog's name leads to its front, and a
    colon: "Quay Notes: The ferry returns"."""
    names = [
        _heading_of(reading, block, "h1").value for block in blocks if block.tag == "h1" and block.is_linked
    ]
    for _, title in titles:
        yield from (
            key(title[len(name) + 1 :]) for name in names[:_MOST_TITLES] if title.startswith(f"{name}:")
        )


def _printed_part(reading: Reading, title: str) -> Found | None:
    """The longest line above the body that is a part of the page's title: the headline where a site puts its name first."""
    parts = parts_of(title)
    lines = [
        line
        for line in reading.lines[: reading.opening]
        if len(line.text) <= len(title) and len(line.text.split()) >= 3 and key(line.text) in parts
    ]
    best = max(lines, key=lambda line: len(line.text), default=None)
    return Found(best.text, Evidence("title-part", best.start, best.end)) if best is not None else None


def _headings(reading: Reading, blocks: tuple[Block, ...]) -> list[Found]:
    found: list[Found] = []
    for hidden in (False, True):
        for block in blocks:
            if block.tag == "h1" and block.hidden is hidden and len(found) < _MOST_HEADINGS:
                heading = _heading_of(reading, block, "h1")
                if heading.value:
                    found.append(heading)
        if found:
            break
    return found


def _main_heading(headings: list[Found]) -> Found | None:
    """The one main heading that says something, where there is no other: a word or two may be the site's name."""
    said = {key(heading.value): heading for heading in headings if heading.value.count(" ") >= _SAYING - 1}
    return next(iter(said.values())) if len(said) == 1 else None


def _heading_of(reading: Reading, block: Block, method: str) -> Found:
    value = reading.text[block.start : block.end].strip()[:_LONGEST]
    start = reading.text.index(value, block.start)
    return Found(value, Evidence(method, start, start + len(value)))


def _beside(titles: list[tuple[str, str]]) -> Found | None:
    """The site's name as the page's title joins it to the headline."""
    for source, title in titles:
        if source == "title" and (weblog := of_archive(title)[0]):
            return Found(weblog, Evidence(source))
        if source == "title" and without_site(title) != title:
            behind = title[len(without_site(title)) :].lstrip(" |-–—•·»«›:/")
            return Found(behind.rpartition(" : ")[2], Evidence(source))
    return None


def _best_like(heading: str, titles: list[tuple[str, str]]) -> float:
    words = words_of(heading)
    return max(
        (_like(words, words_of(without_site(title))) for _, title in titles[:_MOST_TITLES]), default=0.0
    )


def _like(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def _is_site(heading: str, titles: list[tuple[str, str]]) -> bool:
    """Whether a heading is a part of the page's title other than its first: the site's name."""
    said = key(heading)
    return any(source == "title" and parts_of(title).get(said, 0) > 0 for source, title in titles)


def _is_behind_site(reading: Reading, house: Set[str], heading: Found, titles: list[tuple[str, str]]) -> bool:
    """Whether a heading is the headline in titles that set the site or a section first ("Quay Notes | The ferry returns"): it has
    more words than what stands before it, and that is no line below it, as a headline is below its site's name.

    Before a colon only the house's name is none of the headline.
    """
    if as_address(heading.value) in house:
        return False
    said = heading.value.casefold()
    ahead = [title[: -len(said)].rstrip() for _, title in titles if title.casefold().endswith(said)]
    firsts = {key(first) for first in ahead if first}
    colon = any(first.endswith(":") and as_address(first) not in house for first in ahead)
    below = {
        key(line.text) for line in reading.lines[: reading.opening + 1] if line.start > heading.evidence.start
    }
    least = len(said.split())
    return (
        bool(firsts)
        and not colon
        and all(len(first.split()) < least for first in firsts)
        and below.isdisjoint(firsts)
    )


def _less_house(reading: Reading, house: Set[str], heading: Found) -> Found:
    """A heading less the house's name behind its last dash or bar, and less what the page says again alone in a line behind a bar."""
    while (at := site_at(heading.value)) is not None:
        head, tail = heading.value[:at].rstrip(), heading.value[at:]
        again = head.endswith(("|", "｜")) and any(key(line.text) == key(tail) for line in reading.lines)
        head = head.rstrip(" |｜-–—•·»«<:/")
        if not (again or as_address(tail) in house) or head.count(" ") < _SAYING - 1:
            break
        method, start, _ = heading.evidence
        heading = Found(head, Evidence(method, start, start + len(head)))
    return heading


def _less_days(heading: Found, titles: list[tuple[str, str]]) -> Found:
    for _, title in titles[:_MOST_TITLES]:
        if (less := less_day(heading, title)) is not heading:
            return less
    return heading


def _printed(reading: Reading, heading: Found, method: str, beside: Found | None) -> Headline:
    index = bisect_left(reading.lines, (heading.evidence.start + 1,)) - 1
    evidence = Evidence(method, heading.evidence.start, heading.evidence.end)
    repeats = _repeats(reading, heading.value)
    return with_kicker(
        reading, Found(heading.value, evidence), (index, *(i for i in repeats if i != index)), beside, False
    )


def _stated(reading: Reading, value: str, source: str, beside: Found | None) -> Headline:
    repeats = _repeats(reading, value)
    above = [index for index in repeats if index <= reading.opening] or repeats[:1]
    if above and reading.lines[above[-1]].text == value:
        line = reading.lines[above[-1]]
        found = Found(value, Evidence(source, line.start, line.end))
    else:
        found = Found(value, Evidence(source))
    return with_kicker(reading, found, tuple(repeats) or (-1,), beside, False)


def _repeats(reading: Reading, value: str) -> list[int]:
    said, most = key(value), len(value) + 12
    return [i for i, line in enumerate(reading.lines) if len(line.text) <= most and key(line.text) == said]
