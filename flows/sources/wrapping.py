"""Texts whose lines were broken at a column, as wire copy, mails and old terminals have them.

A line of such a text is no paragraph, so what tells the lines of an article from those of the page around it tells
nothing. The breaks can be found again: programs that wrap put as many words into a line as it takes (RFC 3676, 4.2), so
the first word of the next line is one that had no room.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import NamedTuple

from flows.documents import Block

_WIDTHS = (48, 110)
"""Characters a line may hold. Narrower columns are those of verse, wider ones those of nobody."""
_FEWEST = 4
"""Breaks there must be before a width is believed."""
_AGREE = 0.6
"""Share of the breaks within paragraphs, but for those after lines of less than half of it, that one width must explain. Where a
line ends like a sentence a paragraph may end with it."""
_WIDER = 0.1
"""Share of lines that may be longer all the same: what was put around the text later."""
_SMALL = 0.3
"""Share of the lines begun by such a break that must begin with a small letter, where there are small letters."""
_AMID = 0.5
"""Share of the lines before such a break that must not end like a sentence or a line of a program."""
_COMMAS = ",،、，-"
_DENSE, _ROOM = re.compile("[\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\uff00-\uffef]"), 3
"""Signs of scripts without spaces between words, which Korean has: a line is broken anywhere, but that no mark may begin the
next one (JIS X 4051), so it lacks two signs at most."""
_SHARE = 0.2
"""Share of the text that must stand in lines of such widths: most texts are told by this alone."""
_LARGEST = 4_000_000
"""Characters of a text that is looked at: the few that are longer are kept as they are."""
_MARK = re.compile(r"(?:[-*\u2022\u00b7>#|=_]|\d{1,3}[.)])(?:\s|$)")
_ENDS = tuple(".!?\u2026\"'\u201d\u2019\u00bb)")


class _Broken(NamedTuple):
    """A line and the next one, where no blank line stands between: their sizes in characters."""

    at: int
    size: int
    room: int

    def is_of(self, width: int) -> bool:
        """Whether a line of such a width explains the break: this one fits, with the next word it would not have."""
        return self.size <= width < self.size + self.room


class _Wrapped(NamedTuple):
    """The lines of a text that was wrapped at a column, and those that the next one continues."""

    width: int
    lines: list[str]
    continued: list[int]


def width_of(text: str) -> int:
    """The column at which a text was wrapped, 0 where it was not or is no prose.

    >>> width_of("A line.\\nAnother line.\\n")
    0
    """
    wrapped = _wrapped(text)
    return wrapped.width if wrapped is not None else 0


def _wrapped(text: str) -> _Wrapped | None:
    if len(text) > _LARGEST:
        return None
    sizes = [len(line) for line in text.splitlines()]
    full = [size for size in sizes if _WIDTHS[0] <= size <= _WIDTHS[1]]
    if len(full) < _FEWEST or sum(full) < _SHARE * len(text):
        return None
    lines = _lines(text)
    breaks = _breaks(lines)
    if len(breaks) < _FEWEST:
        return None
    # The width that explains most breaks: see _Broken.is_of.
    change = [0] * (_WIDTHS[1] + 2)
    for one in breaks:
        if one.size <= _WIDTHS[1]:
            change[max(one.size, _WIDTHS[0])] += 1
            change[min(max(one.size + one.room, _WIDTHS[0]), _WIDTHS[1] + 1)] -= 1
    explained = list(accumulate(change[:-1]))
    count = max(explained)
    width = explained.index(count)
    seen = [seen for line in lines if (seen := line.rstrip())]
    longer = sum(len(line) > width and _could_break(line.strip(), width) for line in seen)
    long = sum(2 * one.size > width and (one.is_of(width) or not _ended(lines[one.at])) for one in breaks)
    if count < _FEWEST or count < _AGREE * long or longer > _WIDER * len(seen):
        return None
    continued = [one.at for one in breaks if one.is_of(width)]
    ended = [lines[at].rstrip()[-1] for at in continued]
    begun = [lines[at + 1].lstrip()[0] for at in continued]
    cased = [sign for sign in begun if sign.lower() != sign.upper()]
    amid = sum(sign.isalnum() or sign in _COMMAS for sign in ended)
    if amid < _AMID * len(continued) or sum(map(str.islower, cased)) < _SMALL * len(cased):
        return None
    return _Wrapped(width, lines, continued)


def unwrapped(text: str) -> str:
    """The text with one line a paragraph. Words and their order stay; only white space at the breaks goes.

    >>> paragraph = "The ferry to Askholm will not sail again before the spring comes, the company that owns it has said. "
    >>> import textwrap
    >>> unwrapped(textwrap.fill(paragraph * 4, 60) + "\\n\\nBy Ina Li") == (paragraph * 4).strip() + "\\n\\nBy Ina Li"
    True
    """
    wrapped = _wrapped(text)
    return text if wrapped is None else "\n".join(line for _, line in _paragraphs(wrapped))


def rejoined(lines: list[str], blocks: list[Block]) -> tuple[list[str], list[Block]]:
    """The lines of a web page and what its markup knows of each, where lines of one make were broken at a column: by
    ``<br>``, as wire copy has it, or each an element, as files made of other formats have them.

    >>> lines = ["The ferry to Askholm will not sail again before the", "spring comes."] * 6
    >>> rejoined(lines, [Block(0, 0, "div")] * 12)[0] == [" ".join(lines[:2])] * 6
    True
    """
    made: list[str] = []
    placed: list[Block] = []
    begin = at = 0
    for end in range(1, len(lines) + 1):
        if end < len(lines) and _of_one_make(blocks[begin], blocks[end]):
            continue
        run = lines[begin:end]
        wrapped = _wrapped("\n".join(run)) if _may_go_on(run) else None
        for size, line in ((1, line) for line in run) if wrapped is None else _paragraphs(wrapped):
            own = blocks[begin]
            if size > 1:
                links = sum(block.link_chars for block in blocks[begin : begin + size])
                own = replace(own, link_chars=min(links, len(line)))
            if (own.start, own.end) != (
                at,
                at + len(line),
            ):  # of most pages nothing is joined, and all stay as they are
                own = replace(own, start=at, end=at + len(line))
            placed.append(own)
            made.append(line)
            at += len(line) + 1
            begin += size
    return made, placed


def _of_one_make(block: Block, other: Block) -> bool:
    """Whether two lines stand in elements of one make, or in one element; either may be a link in it."""
    if block.tag != other.tag or block.hidden != other.hidden:
        return False
    short, long = sorted((block.path, other.path), key=len)
    return long.startswith(short) and long[len(short) : len(short) + 2] in ("", " a")


def _may_go_on(lines: list[str]) -> bool:
    """A cheap look: whether some lines are long enough, and begun in small letters or in letters that have no others."""
    if len(lines) <= _FEWEST:
        return False
    going_on = sum(
        line[0].isalpha() and not line[0].isupper() and _WIDTHS[0] <= len(before) <= _WIDTHS[1]
        for before, line in pairwise(lines)
    )
    return going_on >= _SMALL * _FEWEST


def _paragraphs(wrapped: _Wrapped) -> Iterator[tuple[int, str]]:
    """The paragraphs of a text in their order, a blank line as well: of how many lines each was, and what it says."""
    lines, joined = wrapped.lines, set(wrapped.continued)
    size, parts = 0, [""]
    for at, line in enumerate(lines):
        if at - 1 not in joined or _closes(lines, at, joined):
            if size:
                yield size, "".join(parts)
            size, parts = 1, [line]
            continue
        parts[-1], begun = parts[-1].rstrip(), line.lstrip()
        # A hyphen at the end may be the word's own or the line's: it stays, and the word is one.
        parts.append(begun if _is_cut(parts[-1], begun) else f" {begun}")
        size += 1
    yield size, "".join(parts)


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(8).split("\n")


def _breaks(lines: list[str]) -> list[_Broken]:
    """Where one line follows another in the same paragraph, as far as blank lines, indents and marks tell."""
    found = []
    for at in range(len(lines) - 1):
        line, after = lines[at].rstrip(), lines[at + 1]
        begun = after.lstrip()
        if not line.lstrip() or not begun or _MARK.match(begun) or _is_rule(line):
            continue
        if len(after) - len(begun) > len(line) - len(line.lstrip()) + 1:
            continue
        found.append(
            _Broken(at, len(line), _ROOM if _DENSE.match(begun) else 1 + len(begun.split(None, 1)[0]))
        )
    return found


def _could_break(line: str, width: int) -> bool:
    """Whether a line that is too long says that nothing was wrapped: items of lists often are not, nor are addresses."""
    return " " in line[:width] and not _MARK.match(line)


def _ended(line: str) -> bool:
    return line.rstrip().endswith(_ENDS)


def _is_rule(line: str) -> bool:
    return not any(map(str.isalnum, line))


def _closes(lines: list[str], at: int, joined: set[int]) -> bool:
    """Whether a line that seems to end a paragraph is one of its own: what is before has an end, and it has none."""
    return at not in joined and _ended(lines[at - 1]) and not _ended(lines[at])


def _is_cut(before: str, after: str) -> bool:
    if _DENSE.match(before[-1:]) and _DENSE.match(after):
        return True
    return before.endswith("-") and before[-2:-1].isalpha() and after[:1].islower()
