"""How much of a line stands in the body: a headline says in short what the body says at length, a menu does not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from flows.cleaning.description.reading import Reading, key
from flows.cleaning.text.lines import WITHOUT_SPACES

_PARAGRAPHS, _CHARACTERS = 12, 600
"""Lines of the body that are looked at, and characters of each."""
PARAGRAPH = 80
"""Characters of a line that is plainly a paragraph."""
_ENOUGH = 200
"""Characters a body must have to be asked."""
_COMMON = 2
"""Words a line must share with it."""


@dataclass(frozen=True)
class Prose:
    """A body's beginning in small letters, and the line of the ``first`` paragraph."""

    first: int
    text: str

    @cached_property
    def stems(self) -> frozenset[str]:
        """Its longer words, cut to five letters."""
        return frozenset(stems_of(self.text))

    def share(self, line: str) -> float:
        """The share of a line's longer words that the body has, 0 where it has fewer than two of them."""
        stems = stems_of(line)
        common = len(stems & self.stems)
        return common / len(stems) if common >= _COMMON else 0.0

    def shares(self, line: str, least: float) -> bool:
        """Whether at least such a share of a line's words stand in the body, by letters alone: a cheap look."""
        stems = stems_of(line)
        common = sum([stem in self.text for stem in stems])
        return common >= _COMMON and common >= least * len(stems)


def prose_of(reading: Reading) -> Prose | None:
    """The body's beginning, ``None`` where it is short or of a script whose words are not told apart by blanks."""
    lines, kinds = reading.lines, reading.kinds
    first = first_paragraph(reading)
    # What stands above the first paragraph may be the headline: it is not compared with itself.
    body = islice(
        (at for at in range(max(reading.opening, first), len(lines)) if kinds[at] == "body"), _PARAGRAPHS
    )
    text = "\n".join([lines[at].text[:_CHARACTERS] for at in body])
    if len(text) < _ENOUGH or any(
        sign >= WITHOUT_SPACES or "\u0e00" <= sign <= "\u0eff" for sign in text[:80]
    ):
        return None
    return Prose(first, text.casefold())


def first_paragraph(reading: Reading) -> int:
    """The index of the body's first line that is plainly a paragraph, else where the body begins."""
    found = (at for at in range(len(reading.lines)) if reading.paragraph(at, PARAGRAPH))
    return next(found, reading.opening)


def stems_of(text: str) -> set[str]:
    """Long words cut to five letters, so that "meditate" and "meditation" meet."""
    return {word[:5] for word in key(text).split() if len(word) > 3 or word.isdigit()}
