"""Menus that no phrase gives away, in whatever language: rows of short lines that stand above the article and again below
it, the choices of a form in the order of the alphabet, and the foot of a page whose words are not spaced.

The line model sees lines and what surrounds them, not that the same four stood above, nor that a country stands between its
neighbours in the alphabet. Of scripts whose words are not spaced a line is one word to it, and nearly all are unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from flows.cleaning.judge import Verdict
from flows.cleaning.lines import WITHOUT_SPACES
from flows.cleaning.rule import Rule
from flows.cleaning.sentences import ends, is_dense, is_paragraph
from flows.spans import Line

_ENTRY = 40
"""Characters of an entry at most."""
_ROW, _PROSE = 4, 3
"""Entries in the same order that are a row, and lines of prose between it and its copy."""
_CHOICES, _GONE = 20, 0.6
"""Entries in the order of the alphabet that are a form's choices, where the line model takes this share of them."""

_FOOT, _NAMED, _ENDING = 12, 6, 5
"""Lines of a foot at least; one of so many is named by rules, and at most one of so many ends like a sentence."""
_BREAK, _MUCH = 20, 130
"""Characters that a line which is no paragraph counts against those above it, and that a paragraph counts at most."""


def repeated(lines: Sequence[Line], claimed: Mapping[int, Rule], first: int) -> Iterator[int]:
    """The lines of rows that stand above the first paragraph and once more below some, and that no firm rule has claimed."""
    texts = [line.text for line in lines]
    below = set(texts[first:])
    rows = {
        row: at
        for at in range(1, first - _ROW + 1)
        if texts[at] in below and _is_row(row := tuple(texts[at : at + _ROW]))
    }
    if not rows:
        return
    heads = {row[0] for row in rows}
    prose, seen = 0, first
    for at in range(first, len(lines) - _ROW + 1):
        above = rows.get(tuple(texts[at : at + _ROW])) if texts[at] in heads else None
        if above is None:
            continue
        prose += sum(is_paragraph(text) for text in texts[seen:at])
        seen = at
        if prose >= _PROSE:
            for begin in (above, at):
                yield from (one for one in range(begin, begin + _ROW) if not _is_sure(one, claimed))


def choices(lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The lines of a form's choices that the line model left, and no rule has claimed."""
    # Of so many in order five stand so many apart, and few pages have such five.
    some = [line.text.casefold() for line in lines[:: _CHOICES // 5]]
    if not any(
        a < b < c < d < e for a, b, c, d, e in zip(some, some[1:], some[2:], some[3:], some[4:], strict=False)
    ):
        return
    begin, last = 0, "\U0010ffff"  # greater than all
    for at in range(len(lines) + 1):
        text = lines[at].text.casefold() if at < len(lines) else ""
        if last < text and len(text) <= _ENTRY:
            last = text
            continue
        if at - begin >= _CHOICES:
            run = [one for one in range(begin, at) if one not in claimed]
            if sum(not verdicts[one].keep for one in run) >= _GONE * len(run):
                yield from run
        begin, last = (at, text) if len(text) <= _ENTRY else (at + 1, "\U0010ffff")


def foot(lines: Sequence[Line], claimed: Mapping[int, Rule]) -> Iterator[int]:
    """The lines below the article of a page whose words are not spaced, where there are many, hardly any ends like a
    sentence and rules name some, that no rule has claimed and that are no sentences: an article's own list has no menu's words in it."""
    begin = _end_of_prose(lines) + 1
    below = range(begin, len(lines))
    if not begin or len(below) < _FOOT:
        return
    ending = sum(ends(lines[at].text) for at in below)
    named = sum(at in claimed and not claimed[at].field for at in below)
    if _NAMED * named >= len(below) >= _ENDING * ending:
        yield from (at for at in below if not (_is_sure(at, claimed) or _is_sentence(lines[at].text)))


def _is_sentence(text: str) -> bool:
    """Whether a line ends like one, and is no title that asks or calls."""
    return ends(text) and text[-1] not in "?!？！"


def _end_of_prose(lines: Sequence[Line]) -> int:
    """The last paragraph of the densest stretch of those whose words are not spaced, -1 if there is none."""
    best, found, running = 0, -1, 0
    if not any(line.text[0] >= WITHOUT_SPACES or line.text[-1] >= WITHOUT_SPACES for line in lines):
        return found  # most pages have no such words
    for at, line in enumerate(lines):
        if is_paragraph(line.text) and is_dense(line.text):
            running = max(running, 0) + min(len(line.text), _MUCH)
            if running > best:
                best, found = running, at
        else:
            running -= _BREAK
    return found


def _is_sure(at: int, claimed: Mapping[int, Rule]) -> bool:
    """Whether a rule takes a line already, whatever the line model thinks of it."""
    return at in claimed and claimed[at].firm


def _is_row(row: Sequence[str]) -> bool:
    """Whether these are entries, all of them different: a chorus repeats itself."""
    return len(set(row)) == _ROW and all(len(text) <= _ENTRY and not ends(text) for text in row)
