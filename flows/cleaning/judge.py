"""Body or not: the learned judgement for lines that no named rule decides.

The model was trained on public labelled pages (benchmarks/train.py; the model file names them and
their licences): a few small networks that look at each line, its neighbours and the page, and are averaged.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.cleaning import surroundings
from flows.cleaning.features import Floats, Measured, measure
from flows.cleaning.lines import Line
from flows.cleaning.network import Network, named
from flows.cleaning.wording import Vocabulary
from flows.documents import Block

STRETCH = 20_000
"""Lines judged as one page: bounds the memory. The longest labelled page has 1,425."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a line stays; ``score`` is the probability that it is body, ``why`` what spoke most
    against it (empty where it stays)."""

    keep: bool
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Model:
    """A model file, ready to judge."""

    about: dict[str, Any]
    vocabulary: Vocabulary
    networks: tuple[Network, ...]
    threshold: float
    lenient: float

    def probabilities(
        self, measured: Measured, claimed: NDArray[np.bool_] | None = None
    ) -> tuple[Floats, Floats, list[dict[str, Floats]]]:
        """Of each line to be body; the share of known words; and what :meth:`Network.reasons` needs.

        ``claimed`` lines, which a named rule has taken, speak to their neighbours as the worst wording.
        """
        score, worst, best, known = self.vocabulary.judge(measured)
        if claimed is not None and claimed.any():
            score, worst = np.where(claimed, CLAIMED, score), np.where(claimed, CLAIMED, worst)
        table = surroundings.table(measured, (score, worst, best, known))
        found = [network.judge(table) for network in self.networks]
        logits = np.mean([logit for logit, _ in found], axis=0)
        scores = (1 / (1 + np.exp(-logits))).astype(np.float32)
        return scores, known, [seen for _, seen in found]

    def cut(self, measured: Measured, scores: Floats, known: Floats) -> float:
        """The probability below which a line goes.

        Where most of the page is body anyway, as an extractor leaves it, a lost paragraph costs more
        than a line too many; and where the words are unknown the model knows little.
        """
        if not len(known) or known.mean() < UNKNOWN:
            return self.lenient / 2
        words = np.diff(measured.starts)
        share = float((scores * words).sum()) / max(1.0, float(words.sum()))
        return self.lenient if share > MOSTLY_BODY else self.threshold


MOSTLY_BODY = 0.7
"""Share of a page's words, expected to be body, from which it is taken for an extractor's leavings:
whole pages of the benchmark have 0.5 on average, leavings 0.9."""
UNKNOWN = 0.15
"""Share of known words below which a page is taken to be in a language the model has not seen."""
CLAIMED = np.float32(-4)
"""Wording of a line that a named rule has claimed: as bad as the worst lines of the labelled pages."""


@lru_cache(maxsize=2)
def model(name: str = "model_text.json") -> Model:
    """The shipped model file of that name."""
    stored = json.loads((resources.files("flows.cleaning") / name).read_text(encoding="utf-8"))
    phrases = {phrase: weight / 100 for phrase, weight in stored["wording"].items()}
    return Model(
        stored["about"],
        Vocabulary.of(phrases),
        tuple(Network.of(network, stored["columns"]) for network in stored["networks"]),
        stored["threshold"],
        stored["lenient"],
    )


def judge(
    lines: Sequence[Line], families: Sequence[str] = (), blocks: Sequence[Block | None] = ()
) -> list[Verdict]:
    """Judge every line of a page, in page order.

    ``families[i]`` names the family of the named rule that has claimed line ``i``, empty where none
    has: such lines tell about their neighbours. ``blocks[i]`` is what HTML knows of the line.
    """
    verdicts: list[Verdict] = []
    for begin in range(0, len(lines), STRETCH):
        part = lines[begin : begin + STRETCH]
        claimed = (
            np.array([bool(family) for family in families[begin : begin + STRETCH]]) if families else None
        )
        verdicts += _judged(model(), measure(part), claimed)
    return verdicts


def _judged(using: Model, measured: Measured, claimed: NDArray[np.bool_] | None) -> list[Verdict]:
    scores, known, seen = using.probabilities(measured, claimed)
    keep = scores >= using.cut(measured, scores, known)
    gone = np.flatnonzero(~keep)
    why = {}
    if len(gone):
        columns = using.networks[0].columns
        found = using.networks[0].reasons(seen[0], gone)
        why = {line: named(columns, reasons) for line, reasons in zip(gone.tolist(), found, strict=True)}
    shown = np.round(scores.astype(np.float64), 4).tolist()
    return [
        Verdict(kept, score, why.get(line, ""))
        for line, (kept, score) in enumerate(zip(keep.tolist(), shown, strict=True))
    ]
