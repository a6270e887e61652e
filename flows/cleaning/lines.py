"""Lines of a text, with their offsets, and the folded form that rules look at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Only these end a line. str.splitlines would also split at VT, FF, FS, NEL, U+2028 and so lose
# the distinction between a line and a control character some scraper left inside one.
_LINE = re.compile(r"[^\r\n]+")

_FOLDS = {
    **dict.fromkeys(
        map(ord, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"), " "
    ),
    **dict.fromkeys(map(ord, "\u202f\u205f\u3000\u2028\u2029\u0085\u000b\u000c\t"), " "),
    **dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"), "\x01"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201f"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-"),
    ord("\u2026"): ".",
    ord("\uff1a"): ":",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank: ``text[start:end]``, its outer white space left out."""

    start: int
    end: int
    text: str


def fold(text: str) -> str:
    """The form rules match: one character for one, so that offsets hold.

    Every kind of space becomes a blank, curly quotes straight, dashes a hyphen; invisible
    characters become U+0001, which :func:`visible` takes out where offsets do not matter.

    >>> fold("[email\\u00a0protected]")
    '[email protected]'
    """
    return text.translate(_FOLDS)


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text that hold something to see, in order.

    >>> [line.text for line in lines_of("a \\r\\n\\n b")]
    ['a', 'b']
    """
    for found in _LINE.finditer(text):
        content = found.group()
        stripped = content.strip()
        if stripped:
            start = found.start() + content.index(stripped[0])
            yield Line(start, start + len(stripped), stripped)
