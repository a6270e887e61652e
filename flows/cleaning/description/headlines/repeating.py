"""Lines of a page that say again what its first line, its title, says: one of them is the headline as printed."""

from __future__ import annotations

import re

from flows.cleaning.description.headlines.likeness import stems_of
from flows.cleaning.description.headlines.titles import (
    beginnings_of,
    colons_in,
    is_stamp,
    of_archive,
    parts_of,
    without_site,
)
from flows.cleaning.description.headlines.unlikely import is_credit
from flows.cleaning.description.reading import Reading, first_word, key, words_of
from flows.cleaning.text.sentences import ends, is_dense

_LIKE = 0.5
# A line far above the body must be more like the title than that, or have a byline or a date below it.
_MUCH_LIKE, _FAR = 0.65, 25
_REACH = 400  # lines above the body in which such a line is looked for
# How far above the body a headline may stand, and how near its beginning a text needs no search for one.
ABOVE, _NEAR = 18, 10
# Signs of a headline whose words are not spaced, what follows it in a page's title, and what ends a title that is cut off.
_SIGNS, _TAIL, _CUT_OFF = 8, re.compile(r"\s*[-_|｜–—·《(（/]"), ".… "
_TITLE = 3
"""Longer words that a page's title has at least; a line of fewer may be a site's name."""
NO_HEADLINE = re.compile(
    r"(?i)(?:by|skip|share|published|posted|updated|last|written|sign|log|subscribe|read|reading time|view|photo|image|©|copyright|home|back)\b"
)
CREDIT = re.compile(
    r"(?:^|\s)(?:[Bb]y|BY|Von|Par|Por|Di|[Aa]uthor|[Ww]ords|Written|Published|Updated|Posted)\b|\b(?:199\d|20[0-3]\d)(?:\b|[年년])"
)


def repeated(reading: Reading) -> list[int]:
    """The lines that repeat the first line or a part of it.

    What stands first counts before what stands last, which is the site's name more often than not.
    """
    title = reading.lines[0].text
    begins, longest = beginnings_of(title), len(title) + 12
    initials = {letter for word in begins for letter in (word[0], word[0].upper())}
    # What a line begins with is looked at first: most lines are short, and no part of the title begins so.
    likely = [
        index
        for index, (_, _, text) in enumerate(reading.lines)
        if len(text) <= longest
        and (text[0] in initials or not text[0].isalpha() or not text[0].isascii())
        and index > 0
        and first_word(text) in begins
    ]
    if not likely:
        return []
    wanted = parts_of(title)
    hits: dict[str, list[int]] = {}
    for index in likely:
        if (found := key(reading.lines[index].text)) in wanted:
            hits.setdefault(found, []).append(index)
    if not hits:
        return []
    if headline := key(of_archive(title)[1]):
        return hits.get(headline, [])
    main = key(without_site(title))
    if len(main.split()) >= 3:
        # With a headline before it, what stands last is the site's name, unless a colon leads to it.
        colons = colons_in(title)
        hits = {part: found for part, found in hits.items() if wanted[part] in (0, *colons)}
        led = {at for part, found in hits.items() if wanted[part] for at in found}
        # What a colon leads to stands right below what leads it: that is its kicker.
        hits = {part: found for part, found in hits.items() if not {at + 1 for at in found} & led} or hits
    if not hits:
        return []
    best = max(
        hits,
        key=lambda part: (
            wanted[part] == 0 and len(part.split()) > 2,
            hits[part][0] <= reading.opening,  # below the text forms and lists say the whole title again
            len(part),
        ),
    )
    if len(best) * 3 < len(main) and len(best.split()) <= 3:
        return []
    return hits[best]


def leading(reading: Reading) -> list[int]:
    """The lines above the body with which the first line begins, where words are not spaced: the longest of them, if a mark
    follows it there. What a title joins to its headline without blanks, sections, tags and slogans, is so known."""
    title = reading.lines[0].text
    if len(title) <= _SIGNS or not is_dense(title):
        return []
    best, found, above = "", list[int](), set[str]()
    for index in range(1, min(reading.opening + 1, len(reading.lines))):
        above.add(reading.lines[index - 1].text)
        text = reading.lines[index].text
        said = text.rstrip(_CUT_OFF)
        if len(said) < max(_SIGNS, len(best)) or not title.startswith(said):
            continue
        rest = title[len(said) :].lstrip(_CUT_OFF)
        # What a blank joins is the site's, if the page says it above.
        if _TAIL.match(rest) is None and rest not in above:
            continue
        best, found = said, [*(found if said == best else ()), index]
    return found


def similar(reading: Reading) -> int | None:
    """A line close above the body that says much the same as the title, when none says it exactly."""
    title: set[str] = set()
    best, score = None, _LIKE
    upto = min(reading.opening + 1, len(reading.lines))
    for index in range(max(1, upto - _REACH), upto):
        text = reading.lines[index].text
        if not 12 <= len(text) <= 250:
            continue
        if reading.kinds[index] == "body" and ends(text):
            continue  # a first paragraph says again what the headline says
        words = words_of(text)
        title = title or words_of(without_site(reading.lines[0].text))
        common = len(words & title)
        like = common / len(words | title) if common > 2 else 0.0
        if like < _MUCH_LIKE and reading.opening - index > _FAR and not credited(reading, index):
            continue
        if like >= score and not is_stamp(text) and not _is_way(text, reading.lines[0].text):
            best, score = index, like
    return best


def _is_way(text: str, title: str) -> bool:
    """Whether a line is the way to the page: "Home » News » Ferry returns", whose end is the headline.

    >>> _is_way("Home » News » Ferry returns", "Ferry returns"), _is_way("Opinion: Ferry returns", "Ferry returns")
    (True, False)
    """
    return text.endswith(title) and text[: -len(title)].rstrip()[-1:] in "/>»›"


def above_opening(reading: Reading) -> int | None:
    """The line above the body that is most likely its headline where the page's title has other words:
    it shares some of them, it is said twice, a byline or a date follows it."""
    if reading.opening <= _NEAR or reading.opening >= len(reading.lines):
        return None
    title, told = stems_of(without_site(reading.lines[0].text)), reading.told()
    name = reading.lines[0].text if len(title) < _TITLE else ""
    best, score = None, 1.0
    for index in range(max(1, reading.opening - ABOVE), min(reading.opening + 4, len(reading.lines) - 2)):
        start, _, text = reading.lines[index]
        words = len(text.split())
        if start in told or not 3 <= words <= 25 or len(text) > 200 or is_label(text) or is_credit(text):
            continue
        if name and name in text:  # of a site, not of the article
            continue
        stems = stems_of(text)
        common = len(stems & title)
        if name and common < len(title):
            common = 0  # one word of a site's name
        worth = 2.0 * common / max(2, min(len(stems), len(title))) if common > 1 or words > 3 else 0.0
        worth += 0.7 * (reading.lines[index + 1].text == text)
        worth += 0.8 * credited(reading, index, 2)
        worth -= 0.03 * abs(reading.opening - index)
        if common and worth > score and not is_stamp(text):
            best, score = index, worth
    return best


def is_label(text: str) -> bool:
    """Whether a line ends as a label or a sentence does, or begins as what stands around a headline does."""
    return text[-1] in ".:,;>»" or NO_HEADLINE.match(text) is not None


def credited(reading: Reading, index: int, lines: int = 3) -> bool:
    """Whether a byline or a date follows within so many lines: by its words, or for what rules name so."""
    below = reading.lines[index + 1 : index + 1 + lines]
    if any(len(line.text) < 120 and CREDIT.search(line.text) is not None for line in below):
        return True
    return stamped(reading, index, lines)


def stamped(reading: Reading, index: int, lines: int) -> bool:
    """Whether rules name a byline or a date within so many lines below."""
    below = reading.lines[index + 1 : index + 1 + lines]
    return bool(below) and any(
        below[0].start <= span.start < below[-1].end
        for name in ("byline", "published")
        for span in reading.marked.get(name, ())
    )
