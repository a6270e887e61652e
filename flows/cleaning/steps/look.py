"""The line model looks at a page: what it makes of each line, what of the page without some lines, and below furniture."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np
from numpy.typing import NDArray

from flows.cleaning.model import judge
from flows.cleaning.model.features import Floats, measure
from flows.cleaning.model.judge import Model
from flows.cleaning.model.trees import LEADING
from flows.cleaning.steps.head import HEADLINE_LENGTH
from flows.cleaning.steps.sheet import Sheet, Verdict
from flows.cleaning.text.sentences import ends
from flows.documents import Block

STRETCH = 20_000
"""Lines judged as one page: bounds the memory. The longest labelled page has 1,425."""
TWICE = 15
"""Words from which a line that stands on a web page twice (hidden, or for small screens) is kept once; on texts it is a paragraph
by which a second copy of the article is known."""
SAID_TWICE = "said twice on the page"

_verdict: Callable[[tuple[bool, float, str]], Verdict] = partial(tuple.__new__, Verdict)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Lines judged as one page: the model's table of them and the share of known words, what the forest makes of each, how
    many words each has, and which a rule has claimed."""

    rows: Floats
    known: float
    reached: NDArray[np.uint8]
    odds: Floats
    words: Floats
    claimed: NDArray[np.bool_]

    def scores(self, using: Model) -> Floats:
        """The probability of each line to be body, by the forest and a model's networks."""
        odds = self.odds.copy()
        for network, share in using.asked(self.known):
            odds += share * (network.judge(self.rows) - self.odds)
        found: Floats = np.reciprocal(1 + np.exp(-odds))
        found[self.claimed] = 0
        return found

    def verdicts(self, using: Model, hints: Sequence[str]) -> list[Verdict]:
        """Whether each line stays; why not, where no rule names it."""
        scores = self.scores(using)
        keep = (scores >= using.bars(self.words, scores, self.known)) & ~self.claimed
        why = [""] * len(self.rows)
        gone = [at for at in np.flatnonzero(~(keep | self.claimed)).tolist() if not (hints and hints[at])]
        columns = using.forest.columns
        reasons_of = using.forest.reasons(self.reached[:LEADING].take(gone, 1)) if gone else []
        for line, reasons in zip(gone, reasons_of, strict=True):
            why[line] = ", ".join([columns[at] for at in reasons])
        shown = np.round(scores.astype(np.float64), 4).tolist()
        return list(map(_verdict, zip(keep.tolist(), shown, why, strict=True)))


@dataclass(frozen=True)
class Look:
    """A page as the line model looks at it, in page order.

    ``families[i]`` names the family of the named rule that has claimed line ``i``, empty where none
    has: such lines are not judged, but tell about their neighbours. ``blocks[i]`` is what HTML knows of the
    line (empty for texts), ``hints[i]`` the family of any rule that names it.
    """

    texts: Sequence[str]
    families: Sequence[str] = ()
    blocks: Sequence[Block | None] = ()
    hints: Sequence[str] = ()

    def verdicts(self) -> list[Verdict]:
        """What becomes of each line."""
        using = judge.model(self._name)
        found: list[Verdict] = []
        for stretch in self._stretches():
            found += stretch.verdicts(using, self.hints[len(found) : len(found) + STRETCH])
        return _once(self.texts, found) if self.blocks else found

    def without(self, lines: Container[int]) -> dict[int, Verdict]:
        """What becomes of each other line when a text is judged without these."""
        beside = [at for at in range(len(self.texts)) if at not in lines]
        texts, families, hints = ([of[at] for at in beside] for of in (self.texts, self.families, self.hints))
        return dict(zip(beside, Look(texts, families, (), hints).verdicts(), strict=True))

    def below_furniture(self) -> list[float]:
        """The probability of each line of a text to be body if what stands above it is furniture amidst the article."""
        using = judge.model("amidst")  # differs by its network only
        return [score for stretch in self._stretches() for score in stretch.scores(using).tolist()]

    @property
    def _name(self) -> str:
        return "html" if self.blocks else "text"

    def _stretches(self) -> Iterable[_Stretch]:
        """One after the other; kept only of pages that are one, which bounds the memory."""
        if 0 < len(self.texts) <= STRETCH:
            return (self._whole,)
        return map(self._stretch, range(0, len(self.texts), STRETCH))

    @cached_property
    def _whole(self) -> _Stretch:
        return self._stretch(0)

    def _stretch(self, begin: int) -> _Stretch:
        using = judge.model(self._name)
        part = slice(begin, begin + STRETCH)
        texts = self.texts[part]
        measured = measure(texts)
        claimed = np.array(list(map(bool, self.families[part])) or [False] * len(texts), np.bool_)
        rows, known = using.table(measured, claimed, self.blocks[part], self.hints[part])
        # Claimed lines too: to leave them out costs as much.
        reached = using.forest.reached(rows)
        words = np.diff(measured.starts)
        words[claimed] = 0
        return _Stretch(rows, known, reached, using.forest.judge(reached), words, claimed)


def _once(texts: Sequence[str], verdicts: list[Verdict]) -> list[Verdict]:
    """Of long lines with the same text only the likeliest stays."""
    likeliest: dict[str, int] = {}
    for at, verdict in enumerate(verdicts):
        text = texts[at]
        if not verdict.keep or text.count(" ") < TWICE:
            continue
        other = likeliest.setdefault(text, at)
        if other != at:
            loser, likeliest[text] = (other, at) if verdict.score > verdicts[other].score else (at, other)
            verdicts[loser] = verdicts[loser]._replace(keep=False, why=SAID_TWICE)
    return verdicts


_FEW, _PARAGRAPH, _SENTENCE = 6, 80, 40
"""Paragraphs at least that are plain, characters from which a line that ends like a sentence is plainly one, and from which it
may be."""
_KEPT, _NOT_KEPT = Verdict(True, 1.0, ""), Verdict(False, 0.0, "")


def plain(sheet: Sheet) -> list[Verdict]:
    """Verdicts without the line model where there is nothing to judge: below a headline only paragraphs, then
    only lines that rules claim. None where anything else stands in the text."""
    undecided = [at for at in range(1, len(sheet)) if at not in sheet.claimed]
    if len(undecided) < _FEW or undecided[-1] - undecided[0] >= len(undecided):
        return []
    if not all(len(text := sheet.texts[at]) >= _PARAGRAPH and ends(text) for at in undecided):
        return []
    if any(
        not rule.firm and len(text := sheet.texts[at]) >= _SENTENCE and ends(text)
        for at, rule in sheet.claimed.items()
    ):
        return []  # a sentence that a rule names without being sure
    first = sheet.texts[0]
    if 0 not in sheet.claimed and (len(first) > HEADLINE_LENGTH or ends(first)):
        return []
    verdicts = [_NOT_KEPT] * len(sheet)
    for at in undecided:
        verdicts[at] = _KEPT
    return verdicts
