"""The sheet on which a page is cleaned: its lines, and what the named rules and the line model make of each.

A step of cleaning looks at the sheet and names lines, in one order or another; it writes nothing. What becomes of those
lines is written down by :mod:`flows.cleaning.clean`, where all steps stand in their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import compress
from typing import NamedTuple

from flows.cleaning.matching.rule import Rule
from flows.cleaning.text.sentences import ends
from flows.cleaning.text.signs import holding, signs_of_each
from flows.documents import Block


class Verdict(NamedTuple):
    """Whether a line stays; ``score`` is the probability that it is body, ``why`` what spoke most
    against it (empty where it stays, was not judged, or a rule names it). A tuple, since a page has hundreds."""

    keep: bool
    score: float
    why: str


@dataclass(frozen=True)
class Sheet:
    """The lines of a page by their ``texts``, none of which is empty; all else is by a line's place among them.

    ``claimed`` names the rule of a line, ``verdicts`` has what the line model makes of each once it was asked, ``blocks``
    what HTML knows of each (empty for texts). ``again`` are the lines that say the page's title again, ``prose`` is the
    stretch of paragraphs whose words are not spaced. Only the verbs below write.
    """

    texts: Sequence[str]
    claimed: dict[int, Rule]
    blocks: Sequence[Block | None] = ()
    again: frozenset[int] = frozenset()
    prose: range = range(0)
    verdicts: list[Verdict] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.texts)

    @cached_property
    def signs(self) -> bytes:
        """The kinds of signs in each line (:mod:`flows.cleaning.text.signs`)."""
        return signs_of_each("\n".join(self.texts).encode("utf-8", "surrogatepass"))

    def having(self, kinds: int) -> list[int]:
        """The lines that hold one of these kinds of signs."""
        return list(compress(range(len(self)), self.signs.translate(holding(kinds))))

    @property
    def last(self) -> int:
        """The last line that stays, -1 if none does."""
        return next((at for at in reversed(range(len(self))) if self.stays(at)), -1)

    def stays(self, at: int) -> bool:
        """Whether the line model holds a line for body, and no rule names it."""
        return self.verdicts[at].keep and at not in self.claimed

    def goes(self, at: int, least: float = 0.0) -> bool:
        """Whether only the line model takes a line, though with that probability at least it is body."""
        keep, score, _ = self.verdicts[at]
        return not keep and score >= least and at not in self.claimed

    def going(self, least: float = 0.0) -> list[int]:
        """All lines of which :meth:`goes` is true: asked at once, since a page has hundreds."""
        return [
            at
            for at, (keep, score, _) in enumerate(self.verdicts)
            if not keep and score >= least and at not in self.claimed
        ]

    def says(self, at: int) -> bool:
        """Whether there is such a line, no rule names it, and it ends like a sentence."""
        return at < len(self) and at not in self.claimed and ends(self.texts[at])

    def field(self, at: int) -> str:
        """The field of the rule that names a line, empty if none does."""
        return self.claimed[at].field if at in self.claimed else ""

    def family(self, at: int) -> str:
        """The family of the rule that names a line, empty if none does."""
        return self.claimed[at].family if at in self.claimed else ""

    def is_taken(self, at: int) -> bool:
        """Whether a rule takes a line already, whatever the line model thinks of it."""
        return at in self.claimed and self.claimed[at].firm

    def claim(self, rule: Rule, lines: Iterable[int]) -> None:
        """Have a rule name lines."""
        self.claimed.update(dict.fromkeys(lines, rule))

    def free(self, lines: Iterable[int]) -> None:
        """Have no rule name lines."""
        for at in tuple(lines):
            self.claimed.pop(at, None)

    def keep(self, lines: Iterable[int]) -> bool:
        """Have lines stay after all; tells whether there were any."""
        found = tuple(lines)
        for at in found:
            self.verdicts[at] = Verdict(True, self.verdicts[at].score, "")
        return bool(found)

    def drop(self, lines: Iterable[int]) -> None:
        """Have lines go after all, for a rule names them."""
        for at in tuple(lines):
            self.verdicts[at] = Verdict(False, self.verdicts[at].score, "")
