"""How much of a line stands in the body: a headline says in short what the body says at length, a menu does not."""

from __future__ import annotations

from dataclasses import dataclass

from flows.cleaning.description.reading import Reading, is_sentence, key
from flows.cleaning.lines import WITHOUT_SPACES

_PARAGRAPHS, _CHARACTERS = 12, 600
"""Lines of the body that are looked at, and characters of each."""
_PARAGRAPH = 80
_ENOUGH = 15
"""Different words a body must have to be asked."""
_COMMON = 2
"""Words a line must share with it."""


@dataclass(frozen=True, slots=True)
class Prose:
    """The words of a body's beginning, and the line of its ``first`` paragraph. ``text`` is that beginning in small
    letters, for a first, cheap look."""

    first: int
    text: str
    stems: frozenset[str]

    def share(self, line: str) -> float:
        """The share of a line's longer words that the body has, 0 where it has fewer than two of them."""
        stems = stems_of(line)
        common = len(stems & self.stems)
        return common / len(stems) if common >= _COMMON else 0.0

    def shares(self, line: str, least: float) -> bool:
        """Whether at least such a share of a line's words stand in the body, by letters alone."""
        stems = stems_of(line)
        common = sum(stem in self.text for stem in stems)
        return common >= _COMMON and common >= least * len(stems)


def prose_of(reading: Reading) -> Prose | None:
    """The body's beginning, ``None`` where it is short or of a script whose words are not told apart by blanks."""
    body = [
        at
        for at in range(min(reading.opening, len(reading.lines)), len(reading.lines))
        if reading.kinds[at] == "body"
    ]
    text = "\n".join([reading.lines[at].text[:_CHARACTERS] for at in body[:_PARAGRAPHS]])
    if any(sign >= WITHOUT_SPACES or "\u0e00" <= sign <= "\u0eff" for sign in text[:80]):
        return None
    stems = frozenset(stems_of(text))
    if len(stems) < _ENOUGH:
        return None
    first = next(
        (
            at
            for at, line in enumerate(reading.lines)
            if len(line.text) >= _PARAGRAPH and reading.kinds[at] == "body" and is_sentence(line.text)
        ),
        reading.opening,
    )
    return Prose(first, text.casefold(), stems)


def stems_of(text: str) -> set[str]:
    """Long words cut to five letters, so that "meditate" and "meditation" meet."""
    return {word[:5] for word in key(text).split() if len(word) > 3 or word.isdigit()}
