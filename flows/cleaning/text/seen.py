"""A text as a reader sees it: without what shows nothing, with one kind of blank and of line end, and whole letters.

Nobody sees a soft hyphen, a mark of direction, that a blank may not break, or that an accent is written apart from its letter.
So neither cleaning nor description looks at them. What they find is brought back to its place in the text as it came.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from unicodedata import normalize

import numpy as np
from numpy.typing import NDArray

from flows.cleaning.text.lines import BLANKS, PARTING, UNSEEN, usual
from flows.documents import Block, Evidence
from flows.spans import Span

_UNSEEN, _BLANK, _PARTS, _ACCENT = 1, 2, 3, 4
_ODD = np.zeros(65536, np.uint8)
"""What is odd about a code point; 0 where nothing is."""
_ODD[[*range(0x300, 0x370), *range(0x653, 0x656), 0x3099, 0x309A, *range(0x1161, 0x1176)]] = _ACCENT
_ODD[list(map(ord, UNSEEN))] = _UNSEEN
_ODD[list(map(ord, BLANKS))] = _BLANK
_ODD[list(map(ord, PARTING))] = _PARTS
_CONTROL, _ASCII, _FIRM = "\r\v\f", 127, "\u00a0"
"""What is odd in ASCII, where that ends, and the blank at which no line may break."""
_APART = re.compile(
    "[^\\W\\d_][\u0300-\u034e\u0350-\u036f\u0653-\u0655\u3099\u309a]{1,4}|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
)
"""A letter with its accents behind it, and a Korean syllable letter by letter."""
_NONE: NDArray[np.int64] = np.zeros(0, np.int64)
_LATIN = "!-\u024f"
_IDLE = re.compile(
    rf"(?<!\S)[{PARTING}]+|(?<![{PARTING}])[{PARTING}]++(?!\S)|(?<=[{_LATIN}])[{PARTING}]++(?=[{_LATIN}])"
)
"""What parts or joins nothing: beside white space, and between Latin letters, where it hides words from machines."""


@dataclass(frozen=True, slots=True)
class Seen:
    """``text`` is what a reader sees; ``gone`` tells of each character that he does not, in their order, before which place of
    ``text`` it stood."""

    text: str
    gone: NDArray[np.int64]

    def back(self, places: Sequence[int]) -> list[int]:
        """Where characters of what is seen stand in the text as it came."""
        at = np.asarray(places, np.int64)
        found: list[int] = (at + self.gone.searchsorted(at, "right")).tolist()
        return found

    def stretches(self, stretches: Sequence[Span] | Sequence[Evidence]) -> Iterator[tuple[int, int]]:
        """Where stretches of what is seen stand in the text as it came: from their first character to behind their last."""
        starts = self.back([one.start for one in stretches])
        lasts = self.back([one.end - 1 for one in stretches])
        return zip(starts, (last + 1 for last in lasts), strict=True)

    def into(self, places: Sequence[int]) -> list[int]:
        """Which places of what is seen those of the text as it came are."""
        at = np.asarray(places, np.int64)
        found: list[int] = (at - (self.gone + np.arange(len(self.gone))).searchsorted(at)).tolist()
        return found

    def blocks(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """Blocks of the text as it came, at their places in what is seen."""
        if not len(self.gone):
            return tuple(blocks)
        places = self.into([place for block in blocks for place in (block.start, block.end)])
        bounds = zip(places[::2], places[1::2], strict=True)
        return tuple(
            replace(block, start=start, end=end) for block, (start, end) in zip(blocks, bounds, strict=True)
        )

    def spans(self, spans: Sequence[Span]) -> tuple[Span, ...]:
        """Spans of the text as it came, at their places in what is seen; what is not seen at all has none."""
        if not len(self.gone):
            return tuple(spans)
        ends = self.into([span.end for span in spans])
        return tuple(
            span._replace(start=start, end=end)
            for span, start, end in zip(spans, (0, *ends), ends, strict=False)
            if start < end
        )


def seen(text: str) -> Seen:
    """What a reader sees of a text; the very same text where that is all of it.

    >>> seen("Der Bun\\u00addes\\u00adtag tagt.\\u200b\\r\\n\\u202aA\\u00a0cafe\\u0301.").text
    'Der Bundestag tagt.\\nA café.'
    """
    text = text.replace(_FIRM, " ")  # all that is odd in most texts
    is_controlled = any(sign in text for sign in _CONTROL)
    if text.isascii():
        if not is_controlled:
            return Seen(text, _NONE)
        codes = np.frombuffer(text.encode(), np.uint8).astype(np.uint32)
    elif not is_controlled and usual(text).isascii():
        return Seen(text, _NONE)
    else:
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        if not is_controlled and not _ODD.take(codes[codes > _ASCII], mode="clip").any():
            return Seen(text, _NONE)
    odd = _ODD.take(codes, mode="clip")
    codes = np.where(odd == _BLANK, np.uint32(32), codes)
    gone = odd == _UNSEEN
    if "\r" in text:
        ended = codes == 13
        gone[:-1] |= ended[:-1] & (codes[1:] == 10)
        codes[ended] = 10
    if (odd == _ACCENT).any():
        _join_accents(text, codes, gone)
    if (odd == _PARTS).any():
        at = (~gone).nonzero()[0]
        for idle in _IDLE.finditer(_text_of(codes[at])):
            gone[at[idle.start() : idle.end()]] = True
    places = gone.nonzero()[0]
    shown = _text_of(codes[~gone])
    return Seen(text if shown == text else shown, places - np.arange(len(places)))


def _join_accents(text: str, codes: NDArray[np.uint32], gone: NDArray[np.bool_]) -> None:
    """Writes each letter whose accents stand behind it as one, where there is such a letter."""
    for found in _APART.finditer(text):
        whole = normalize("NFC", found.group())
        joined = found.start() + len(whole)
        codes[found.start() : joined] = list(map(ord, whole))
        gone[joined : found.end()] = True


def _text_of(codes: NDArray[np.uint32]) -> str:
    return codes.tobytes().decode("utf-32-le", "surrogatepass")
