"""A headline as it is printed: less the site's name, the day and the kicker that stand in its line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.cleaning.description.calendar.dates import dates_in
from flows.cleaning.description.headlines.letters import less_subject
from flows.cleaning.description.headlines.titles import by_whom, of_archive, site_at, without_site
from flows.cleaning.description.kicker import JOINED_ABOVE, kicker_in
from flows.cleaning.description.reading import Found, Reading, key
from flows.cleaning.text.sentences import is_dense
from flows.documents import Description, Evidence

LONGEST = 400
"""Characters of a first line up to which it may be a page's title."""
_LONGEST_SITE = 60
# Whose a picture is, in brackets behind a headline: 石橋、春まで通行止め（写真＝河口通信）.
_PICTURED = re.compile(
    r"\s*[（(](?:写真|画像|資料写真|图片?|圖片?|사진|자료사진)\s?(?:[＝=／/][^（）()]{1,20}|[:：][^（）()のはがをにでと]{1,20})[）)]$"
)
# What such a title joins, and signs of a headline before it.
_JOINED = re.compile(r"[-_|｜](?<=[\u2e80-\uffef…”].)(?P<name>[^\W\d_][^-_|｜]{2,23})$")
_SIGNS = 8
# Words of a page's title beside which a line says its day only.
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline and where it stands: ``index`` of its line, -1 if it stands in none; ``repeats``, all
    lines that bear it, the title line left out. ``beside`` is what a title joins to it: the site, mostly."""

    found: Found
    kicker: Found | None = None
    index: int = -1
    repeats: tuple[int, ...] = ()
    beside: Found | None = None


def as_printed(description: Description, text: str) -> str | None:
    """The headline with the kicker before it where both stand in one line, or the page's title joins them, as analysts
    quote it."""
    kicker, headline = description.evidence.get("kicker"), description.evidence.get("headline")
    if (
        kicker
        and headline
        and 0 <= kicker.start < headline.start
        and "\n" not in text[kicker.start : headline.start]
    ):
        return text[kicker.start : headline.end]
    if kicker and kicker.method == JOINED_ABOVE:
        return f"{description.kicker}: {description.headline}"
    return description.headline


def printed(reading: Reading, indices: list[int], method: str, beside: Found | None) -> Headline:
    """The headline as the last line above the body prints it, or the next below."""
    above = [index for index in indices if index <= reading.opening]
    chosen = above[-1] if above else indices[0]
    line = reading.lines[chosen]
    # A kicker's colon may stand in the headline's line rather than in its own.
    bare = line.text.removeprefix(": ").removeprefix("| ")
    found = Found(bare, Evidence(method, line.end - len(bare), line.end))
    if line.text == reading.lines[0].text:
        # Printed with the site's name, as in the page's title: a dash may also part two halves of a headline.
        shorter = less_site(found)
        tail = line.text[len(shorter.value) :]
        name = tail.lstrip(" |-–—•·»«›:/")
        if "|" in tail or (len(name.split()) <= 4 and name[:1].isupper()):
            found = shorter
    elif (
        beside is not None and (at := site_at(line.text)) and key(beside.value).endswith(key(line.text[at:]))
    ):
        found = less_site(found)
    else:
        found = less_day(found, reading.lines[0].text)
    return with_kicker(reading, found, (chosen, *(i for i in indices if i != chosen)), beside)


def with_kicker(
    reading: Reading, found: Found, indices: tuple[int, ...], beside: Found | None, titled: bool = True
) -> Headline:
    """A headline with its kicker taken off, if it begins with one. ``titled``: line 0 is the page's title
    rather than a headline, unless it stands alone and bears no site's name."""
    index, alone = indices[0], len(indices) == 1 and beside is None
    found = _less_picture(less_subject(reading, found, index))
    repeats = tuple(i for i in indices if i > 0 or (i == 0 and (alone or not titled)))
    marked = reading.first("kicker", "kicker-line")
    if (
        marked is not None
        and key(marked.value) != key(found.value)
        and not found.value.startswith(f"{marked.value}:")
    ):
        return Headline(found, marked, index, repeats, beside)
    split = kicker_in(found.value)
    if split is None:
        return Headline(found, None, index, repeats, beside)
    at, method = found.evidence.start, found.evidence.method
    if at < 0:
        kicker, rest = Found(split["kicker"], Evidence(method)), Evidence(method)
    else:
        kicker = Found(
            split["kicker"], Evidence("kicker", at + split.start("kicker"), at + split.end("kicker"))
        )
        rest = Evidence(method, at + split.start("rest"), at + split.end("rest"))
    return Headline(Found(split["rest"], rest), kicker, index, repeats, beside)


def _less_picture(found: Found) -> Found:
    """A headline less whose the picture beside it is."""
    said = _PICTURED.search(found.value) if found.value[-1:] in "）)" else None
    if said is None or said.start() == 0:
        return found
    method, start, end = found.evidence.method, found.evidence.start, found.evidence.end
    cut = Evidence(method, start, end - len(said.group())) if start >= 0 else found.evidence
    return Found(found.value[: said.start()], cut)


def less_site(found: Found) -> Found:
    """A headline less the site's name at its end."""
    value, start = without_site(found.value), found.evidence.start
    if value == found.value and start + len(value) == found.evidence.end:
        return found
    return Found(value, Evidence(found.evidence.method, start, start + len(value)))


def less_named(reading: Reading, found: Found) -> Found:
    """A page's title less the site's name at its end and, where words are not spaced, less what it joins to the headline
    without blanks and the page says again in a short line: the site, its sections, tags."""
    found = less_site(found)
    while (tail := _JOINED.search(found.value)) is not None and is_dense(found.value):
        again = any(
            tail["name"] in line.text for line in reading.lines[1:] if len(line.text) <= _LONGEST_SITE
        )
        if not again or tail.start() < _SIGNS:
            break
        method, start, _ = found.evidence
        found = Found(found.value[: tail.start()], Evidence(method, start, start + tail.start()))
    return found


def less_day(found: Found, title: str) -> Found:
    """A headline less the day printed in the same line, where the page's title is all the rest of it."""
    main, text = without_site(title), found.value
    at = text.find(main)
    if at < 0 or len(main) == len(text) or len(main.split()) < _FEW_WORDS:
        return found
    day = f"{text[:at]} {text[at + len(main) :]}".strip(" /|-–—·•,:")
    dated = next(dates_in(day), None)
    if dated is None or (dated.start, dated.end) != (0, len(day)):
        return found
    start = found.evidence.start + at
    return Found(main, Evidence(found.evidence.method, start, start + len(main)))


def site_beside(reading: Reading) -> Found | None:
    """What the first line, as a page's title, bears after the headline."""
    first = reading.lines[0]
    if len(first.text) > LONGEST:
        return None
    if weblog := of_archive(first.text)[0]:
        return Found(weblog, Evidence("title", first.start, first.start + len(weblog)))
    at = site_at(first.text)
    if at is None:
        return None
    by = by_whom(first.text)
    if by is not None:
        at = by.end() if by["joint"] else len(first.text)
    if not 0 < len(first.text) - at <= _LONGEST_SITE:
        return None
    return Found(first.text[at:], Evidence("title", first.start + at, first.end))
