"""What became of each stretch of a text: spans that tile it, so that every character is accounted for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Literal, NamedTuple

Kind = Literal["body", "metadata", "removed"]
WHITE_SPACE = "white-space"


class Span(NamedTuple):
    """A stretch ``text[start:end]`` and what became of it.

    ``rule`` names the rule that removed or recognised it (``""`` for body), ``field`` the metadata
    field it carries. ``score`` and ``why`` are the model's, for the lines no named rule decides.
    A tuple by name rather than a dataclass: a page has hundreds, and these are made four times as fast.
    """

    start: int
    end: int
    kind: Kind
    rule: str = ""
    field: str = ""
    score: float | None = None
    why: str = ""


span_of: Callable[[tuple[int, int, Kind, str, str, float | None, str]], Span] = partial(tuple.__new__, Span)
"""A span of all its fields, in less than half the time: pages have hundreds of them."""


class Line(NamedTuple):
    """One line that is not blank: ``text[start:end]``, its outer white space left out."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text tiled by spans, without gap or overlap: every character is accounted for.

    ``lines`` are those of the text where whoever cleaned it has them at hand, so that nobody splits it again.
    """

    text: str
    spans: tuple[Span, ...]
    ruleset: str
    lines: Sequence[Line] = field(default=(), repr=False, compare=False)
    _body: str | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def body(self) -> str:
        if self._body is None:  # asked for by every step that follows
            pieces = [separator + self.text[s.start : s.end] for separator, s in self.body_pieces()]
            object.__setattr__(self, "_body", "".join(pieces))
        return self._body or ""

    def body_pieces(self) -> list[tuple[str, Span]]:
        """Body spans, each with what separates it from the one before in the body: nothing where they touch
        and for the first, a blank line where a line ended between them, else one space."""
        pieces: list[tuple[str, Span]] = []
        last = 0
        for span in self.spans:
            if span.kind == "body":
                between = self.text[last : span.start]
                joined = not pieces or not between
                separator = "" if joined else "\n\n" if "\n" in between or "\r" in between else " "
                pieces.append((separator, span))
                last = span.end
        return pieces

    @property
    def gaps(self) -> int:
        """How many stretches of the body stand for something a script hid: a placeholder for an address."""
        return sum(1 for span in self.spans if span.kind == "body" and span.rule)

    def tiles(self) -> bool:
        """Whether the spans tile the text exactly: the second law."""
        at = 0
        for span in self.spans:
            if span.start != at or span.end <= span.start:
                return False
            at = span.end
        return at == len(self.text)
