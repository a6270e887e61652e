"""What stands beside an article on its page: lines that neither date nor sign it."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set

from flows.cleaning.description.calendar.dates import dates_in
from flows.cleaning.description.people.name_lines import names_of
from flows.cleaning.description.reading import Reading, key
from flows.cleaning.description.stated import Hints
from flows.cleaning.text.sentences import ends, is_dense
from flows.documents import Block

_ABOVE = 40  # lines above the headline that are looked at
_SENTENCE = 8  # words of another story's first sentence
_TITLE = 5  # words of a link that is another story's title
_LINKED = 0.9  # of its characters
_BESIDE = 2  # lines from such a link to its story's day
_MARKS = " |·•–—-()[],:"
_BAR = re.compile(r" [|•·/] ")  # between links
_SHORT = 120  # characters of a line that prints a day
_YEAR = re.compile(r"(?:19|20)\d\d")


def captions_of(reading: Reading, blocks: tuple[Block, ...]) -> frozenset[int]:
    """The lines of captions that the page marks as such. An ``address`` is that of who wrote the article, in the caption of his
    portrait too."""
    return frozenset(
        reading.line_at(block.start)
        for block in blocks
        if "figcaption" in (block.tag, *block.path.split()) and block.tag != "address"
    )


def feet_of(reading: Reading, blocks: tuple[Block, ...]) -> frozenset[int]:
    """The lines of a page's own footer, whose names are those of who runs or made it; an article's footer may name its author."""
    return frozenset(
        reading.line_at(block.start) for block in blocks if _is_foot(f"{block.path} {block.tag}")
    )


def _is_foot(path: str) -> bool:
    names = path.split()
    foot = next((at for at, name in enumerate(names) if name in ("footer", "contentinfo")), len(names))
    return foot < len(names) and not {"article", "main"}.intersection(names[:foot])


def stories_of(
    reading: Reading, headlines: tuple[int, ...], blocks: tuple[Block, ...], is_heading: bool
) -> frozenset[int]:
    """The lines of other stories' teasers, above the headline and by what they link to.

    ``is_heading`` says that markup names the headline.
    """
    return frozenset((*_teasers(reading, headlines, is_heading), *_linked(reading, headlines, blocks)))


def less_others(hints: Hints, reading: Reading, stories: Set[int]) -> Hints:
    """What a page states, without the authors of its links (``rel``) whom only lines of other stories name."""
    linked = hints.get("rel:authors", ())
    if not stories or not linked:
        return hints
    names = (linked,) if isinstance(linked, str) else linked
    own = [name for name in names if not _is_named_by(reading, name, stories)]
    return {**hints, "rel:authors": tuple(own)}


def _is_named_by(reading: Reading, name: str, stories: Set[int]) -> bool:
    """Whether lines of other stories name somebody, and no others do."""
    naming = {at for at, line in enumerate(reading.lines) if name in line.text}
    return bool(naming) and naming <= stories


def is_of_story(day: datetime.date, reading: Reading, stories: Set[int]) -> bool:
    """Whether only lines of other stories print a day, with its year or without, of those above the body and of those."""
    own = range(min(reading.opening + 1, len(reading.lines)))
    return _is_printed(day, reading, stories) and not _is_printed(
        day, reading, (at for at in own if at not in stories)
    )


def _is_printed(day: datetime.date, reading: Reading, lines: Iterable[int]) -> bool:
    texts = (reading.lines[at].text for at in lines)
    return any(day in dated.readings for text in texts for dated in dates_in(f"{text[:_SHORT]} {day.year}"))


def _teasers(reading: Reading, headlines: tuple[int, ...], is_heading: bool) -> range:
    """The lines above the headline that a sentence parts from it: there teasers of other stories stand. What stands
    first is the page's title, below which they may stand, too; without it, or markup, what stands above the line taken
    for a headline may be the text's own."""
    at = min((at for at in headlines if 0 < at <= reading.opening), default=0)
    if not at or not (is_heading or key(reading.lines[at].text) in key(reading.lines[0].text)):
        return range(0)
    top = max(0, at - _ABOVE)
    parting = next((index for index in range(at - 1, top, -1) if _is_sentence(reading, index)), top)
    return range(top, parting)


def _is_sentence(reading: Reading, index: int) -> bool:
    text = reading.lines[index].text
    return ends(text) and len(text.split()) >= _SENTENCE


def _linked(reading: Reading, headlines: tuple[int, ...], blocks: Sequence[Block]) -> Iterator[int]:
    """The lines above the body or below it that are a link to another story or have one right beside them, in an element that holds neither
    the headline nor the body's beginning: what they say of a day is that story's."""
    placed = {at: block.path for block in blocks if (at := reading.line_at(block.start)) >= 0}
    body = Counter(placed[at] for at, kind in enumerate(reading.kinds) if kind == "body" and at in placed)
    own = [placed[at] for at in headlines if at in placed] + [path for path, _ in body.most_common(1)]
    first = min((at for at in headlines if at >= 0), default=0)
    above = range(max(0, first - _ABOVE), min(reading.opening + 1, len(reading.lines)))
    below = range(reading.last + 1, min(reading.last + 1 + _ABOVE, len(reading.lines)))
    reach = frozenset((*above, *below))

    def around(path: str) -> int:
        return max(_common(path, other) for other in own)

    for block in blocks if own else ():
        at = reading.line_at(block.start)
        if at not in reach or at in headlines or not _is_title(reading, at, block):
            continue
        if _YEAR.search(reading.lines[at].text):
            yield at
        least = around(block.path)
        for near in range(at - _BESIDE, at + _BESIDE + 1):
            if near == at or near not in reach or near not in placed or near in headlines:
                continue
            # One name more is a tag's, which the element beside may have as well.
            if _common(placed[near], block.path) > 1 + max(least, around(placed[near])):
                yield near


def _is_title(reading: Reading, at: int, block: Block) -> bool:
    """Whether a line is, but for a day, a link with as many words as titles have, and nothing that rules know."""
    text = reading.lines[at].text
    if 2 * block.link_chars <= len(text) or reading.furniture[at]:
        return False
    if _YEAR.search(text):
        for dated in reversed(list(dates_in(text))):
            ahead, behind = text[: dated.start].strip(_MARKS), text[dated.end :].strip(_MARKS)
            if ahead and behind:
                return False  # its author, its section
            text = ahead or behind
    if _BAR.search(text) or names_of(text.partition(",")[0]) or block.link_chars < _LINKED * len(text):
        return False
    return sum(map(_has_letter, text.split())) >= _TITLE or (is_dense(text) and len(text) >= 2 * _TITLE)


def _has_letter(word: str) -> bool:
    return any(map(str.isalpha, word))


def _common(one: str, other: str) -> int:
    """How many names of elements two paths have in common from the outermost on."""
    same = 0
    for mine, theirs in zip(one.split(" "), other.split(" "), strict=False):
        if mine != theirs:
            break
        same += 1
    return same
