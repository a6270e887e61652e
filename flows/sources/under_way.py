"""The line of a page that the parser is in."""

from __future__ import annotations

import re

from flows.sources.shown import goes_on
from flows.sources.wrapping import unwrapped

DEEP = 200
"""Elements around a line at most that are looked at: no article nests so deep."""
SPACE = re.compile(r"[ \t\n\r\f]+")
_LINE_END = re.compile(r"\r\n|\r|\n")
_NOWHERE = 10**9


class UnderWay:
    """What has come of a line so far, and in which elements; its end is not yet known."""

    __slots__ = ("around", "enclosed", "initial", "lead", "link_chars", "own", "parts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.own = 0  # pieces up to the end of an element of the page's own that began the line
        self.initial = ""  # the letter of which an image is drawn where the line begins
        self.link_chars = 0
        self.lead: list[str] | None = None  # names of the inline elements around the line's first text
        self.around = _NOWHERE  # the depth that has stayed open since the line's first text
        self.enclosed = _NOWHERE  # the same, as of its last text

    def begin(self, data: str, names: list[str], inline: int) -> str:
        """Take in which elements the first text stands, of which the first ``inline`` are around its block; the text, with
        the letter that an image drew before it."""
        if self.initial:
            if goes_on(data):
                data = self.initial + data
            self.initial = ""
        self.around = len(names)
        # Nobody writes so many within a line; of hostile ones each line would keep all.
        self.lead = names[inline : inline + DEEP] if self.around > inline else None
        return data

    def own_ended(self) -> bool:
        """Whether nothing but an element of the page's own ("story-par") has begun and ended since the line began. Where such follow
        each other they are paragraphs; amidst text they may be anything."""
        return self.own > 0 and all(part.isspace() for part in self.parts[self.own :])

    def pieces(self, as_written: bool) -> list[str]:
        """The line as a browser shows it: one, or as many as were written."""
        text = "".join(self.parts)
        if as_written:
            return [line.strip(" \t\f") for line in _LINE_END.split(unwrapped(text))]
        return [(SPACE.sub(" ", text) if _needs_folding(text) else text).strip(" ")]


def _needs_folding(text: str) -> bool:
    return "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text
