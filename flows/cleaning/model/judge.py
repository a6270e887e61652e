"""Body or not: the learned judgement for lines that no named rule decides. :mod:`flows.cleaning.steps.look` asks it.

The models were trained on public labelled pages (benchmarks/train.py; the model files name them and their
licences): boosted trees and small networks that look at each line, its neighbours and the course of the page; for web
pages at the markup too. docs/model.md tells how good they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.cleaning.matching.rule import Rule
from flows.cleaning.model import markup, surroundings
from flows.cleaning.model.features import Floats, Measured
from flows.cleaning.model.network import Network
from flows.cleaning.model.trees import Forest
from flows.cleaning.model.wording import Vocabulary
from flows.documents import Block

MOSTLY_WORDS, MOSTLY_LINES = 0.45, 0.25
"""Shares of a page's words and of its lines, expected to be body, from which it is taken for an extractor's
leavings: nine in ten of those have more than 0.77 and 0.5, half of all whole pages 0.64 and 0.22 at most. At 0.5 and
0.3 one page in three hundred more loses a tenth of its body, for 0.0002 of F1."""
UNKNOWN = 0.15
"""Share of known words below which a page is taken to be in a language the model has not seen."""
STRANGE, SHARED = 0.03, 0.12
"""Shares of known words, without figures, up to which they tell nothing, and from which as much as if all were known. Between
them both networks judge: languages share words, and of a short page in one that is known few may be."""
FEW = 20
"""Words of a page that are too few to tell its language by, unless nearly all that they write is unknown."""
LONG = 12
"""Words of a line that tells of the article's language."""
CAUTION, WARY = 0.25, 0.4
"""By what the bar is lowered there, and on whole pages where a network has learned for that."""
WORTH = 0.7
"""By what the bar is lowered everywhere, since a body paragraph is worth more than a piece of junk: on whole pages
of text it costs 0.001 of F1, and a fifth to a third fewer pages lose more than a tenth of their body."""
LOWEST = 0.2
"""The bar is never lower where the words are known: of a page without an article nothing should stay."""
LOWEST_LEFT = 0.06
"""Nor lower than this where most of the page is body."""
HEAVY, HEAVY_LEFT = 0.1, 0.12
"""Share of the words that are expected to be body from which a single line of a page, or of an extractor's leavings, is
heavy: with it the article loses a tenth. That the bar is lower for such lines spares, on sites held out, a sixth to two
fifths of the texts that lost so much, at the same F1: see docs/model.md."""
MILD, MILD_LEFT = 0.5, 0.2
"""What is left of the bar for such a line."""
ARTICLE = 100
"""Words that are expected to be body from which that is done: of a page without an article nothing should stay."""
CLAIMED = np.float32(-4)
"""Wording of a line that a named rule has claimed: as bad as the worst lines of the labelled pages."""
WIRED = np.float32(0.7)
"""Share of the networks in a line's log-odds; that of the forest is the rest. Half as much in a language that they have not
seen, unless one has learned for that: they are as sure of themselves there as anywhere."""
FAMILIES = (
    "advertisement", "comments", "consent", "contact", "credits", "describing", "disclaimers", "filing", "marks",
    "navigation", "prompts", "related", "share", "widgets",
)  # fmt: skip
"""Families of rules that the models have learned of: a rule tells the model what it names without taking it for good.
A family that is younger than the models tells it nothing."""
HINTS: tuple[str, ...] = tuple(f"named by {family}" for family in FAMILIES)
_FAMILY = {"": 0} | {family: at for at, family in enumerate(FAMILIES, 1)}


@dataclass(frozen=True, slots=True)
class Model:
    """A model file, ready to judge; ``lenient`` is by what the bar is lowered for extractors' leavings. ``unseen`` judges
    where the words are unknown: it has learned from pages in invented writing."""

    about: Mapping[str, Any]
    vocabulary: Vocabulary
    naming: Mapping[str, float]
    forest: Forest
    network: Network | None
    lenient: float
    unseen: Network | None = None

    def table(
        self,
        measured: Measured,
        claimed: NDArray[np.bool_] | None = None,
        blocks: Sequence[Block | None] = (),
        hints: Sequence[str] = (),
    ) -> tuple[Floats, float]:
        """What the forest looks at, a row a line; and the share of known words, as far as there are any lines
        of some length in these: the page's furniture may be in another language than its article.

        ``claimed`` lines, which a named rule has taken, have the worst wording; ``hints`` are the families of
        all rules that name lines.
        """
        said = self.vocabulary.judge(measured)
        score, known = said.score, said.known
        if claimed is not None and claimed.any():
            score = np.where(claimed, CLAIMED, score)
            said = said._replace(score=score, worst=np.where(claimed, CLAIMED, said.worst))
        parts = [surroundings.table(measured, said).T, said.kinds.T]
        if blocks:
            parts.append(markup.table(measured, blocks, self.naming, score).T)
        named = np.zeros((len(_FAMILY), len(score)), np.float32)
        if any(hints):
            named[[_FAMILY.get(family, 0) for family in hints], np.arange(len(score))] = 1
        rows = np.concatenate((*parts, named[1:])).T  # in memory a row a column, as all that follows wants it
        words = ~said.figure
        if words.sum() < FEW:
            # Of scripts without blanks a line is a word: beside it a button's says little.
            letters = measured.lengths * words
            foreign = words.any() and float(known @ letters) < UNKNOWN * letters.sum()
            return rows, 0.0 if foreign else 1.0
        long = (np.diff(measured.starts) >= LONG)[measured.line] & words
        return rows, float(known[long if long.any() else words].mean())

    def asked(self, known: float) -> list[tuple[Network, np.float32]]:
        """The networks that judge a page of whose words so many are known, and the share of each in a line's log-odds."""
        if self.network is None:
            return []
        if known >= UNKNOWN or self.unseen is None:
            return [(self.network, WIRED if known >= UNKNOWN else WIRED / 2)]
        part = np.float32(np.clip((known - STRANGE) / (SHARED - STRANGE), 0, 1))
        shared = ((self.network, WIRED * part), (self.unseen, WIRED * (1 - part)))
        return [(network, share) for network, share in shared if share]

    def bars(self, words: Floats, scores: Floats, known: float) -> NDArray[np.float64]:
        """For each line the probability below which it goes.

        Half of the greatest F1 that can be expected of the page, by words, makes that F1 greatest (Lipton et
        al. 2014, "Optimal thresholding of classifiers to maximize F1 measure"); of it :data:`WORTH`. Where most of the page is body
        anyway, as an extractor leaves it, a lost paragraph costs more than a line too many; and where
        the words are unknown the model knows little. For a line that holds much of the article the bar is lower.
        """
        if not len(scores):
            return np.zeros(0)
        order = np.argsort(-scores, kind="stable")
        weight = words[order].astype(np.float64)
        hits = np.cumsum(scores[order] * weight)
        left = hits[-1] > MOSTLY_WORDS * weight.sum() and scores.mean() > MOSTLY_LINES
        best = float((2 * hits / (hits[-1] + np.cumsum(weight) + 1e-9)).max())
        if left:
            bar, lowest, heavy, mild = best / 2 * self.lenient, LOWEST_LEFT, HEAVY_LEFT, MILD_LEFT
        else:
            bar, lowest, heavy, mild = best / 2 * WORTH, LOWEST, HEAVY, MILD
        if known >= UNKNOWN:
            bar = max(bar, lowest)
        else:
            bar = best / 2 * (CAUTION if left or self.unseen is None else WARY)
        bars = np.full(len(scores), bar)
        if hits[-1] >= ARTICLE:
            bars[words >= heavy * hits[-1]] *= mild
        return bars


@lru_cache(maxsize=3)
def model(name: str = "text") -> Model:
    """The shipped model ``text``, ``html`` for lines with blocks, which shares its wording, or ``amidst`` for what stands below
    furniture in texts: the first with another network."""
    stored = json.loads((resources.files("flows.cleaning.model") / f"model_{name}.json").read_text("utf-8"))
    if name == "amidst":
        return replace(model("text"), about=stored["about"], network=Network.of(*stored["networks"]))
    return of_stored(stored, None if name == "text" else model("text"))


def of_stored(stored: Mapping[str, Any], base: Model | None = None) -> Model:
    """A model from the contents of its file; the wording is that of ``base`` where the file has none, without kinds."""
    if base is None:
        vocabulary = Vocabulary.of(
            {phrase: weight / 100 for phrase, weight in stored["wording"].items()},
            {kind: [weight / 100 for weight in of] for kind, of in stored.get("kinds", {}).items()},
        )
    else:
        vocabulary = base.vocabulary.without_kinds()
    return Model(
        stored["about"],
        vocabulary,
        {name: weight / 100 for name, weight in stored.get("naming", {}).items()},
        Forest.of(stored["forest"], stored["columns"]),
        Network.of(*networks) if (networks := stored.get("networks")) else None,
        stored["lenient"],
        Network.of(found) if (found := stored.get("unseen")) else None,
    )


def told(count: int, claimed: Mapping[int, Rule]) -> tuple[list[str], list[str]]:
    """What the line model is told of the rules: for each line the family that has taken it for good, and the
    family of any rule that names it."""
    families, hints = [""] * count, [""] * count
    for at, rule in claimed.items():
        hints[at] = rule.family
        if rule.firm and not rule.amidst:
            families[at] = rule.family
    return families, hints
