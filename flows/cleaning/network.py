"""A small neural network over a page's lines, evaluated with numpy, and the reasons for its verdicts.

Each line's numbers pass a layer of their own; two convolutions then look at five neighbouring lines,
the second at every third one, so that a verdict knows seven lines to each side; the page's average and
its strongest lines enter too. Trained by benchmarks/train.py, which knows the same shapes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from flows.cleaning.features import Floats, Ints

REACH = 5
"""Lines one convolution looks at."""
STEPS = (1, 3)
"""How far apart these lines are, in the first and the second convolution."""
LIMIT = 5.0
"""No number counts more than this many standard deviations: an odd page stays within what was seen."""

_ALONE = 1 << 18
"""Multiplications up to which OpenBLAS works on the calling thread (its SMP threshold). Beyond it, it
spreads these small products over threads that cost more than they bring: 2.5 times the CPU time a page."""


def _product(rows: Floats, weights: Floats) -> Floats:
    """``rows @ weights``, in pieces that stay on the calling thread."""
    count, width = rows.shape
    piece = max(1, _ALONE // weights.size)
    if count <= piece:
        return rows @ weights
    whole = count - count % piece
    product = np.empty((count, weights.shape[1]), np.float32)
    np.matmul(
        rows[:whole].reshape(-1, piece, width),
        weights,
        out=product[:whole].reshape(-1, piece, weights.shape[1]),
    )
    np.matmul(rows[whole:], weights, out=product[whole:])
    return product


def _reaching(rows: Floats, step: int) -> Floats:
    """Each row with its neighbours at ``step``, two before and two after, side by side."""
    count, width = rows.shape
    padded = np.zeros((count + 4 * step, width), np.float32)
    padded[2 * step : 2 * step + count] = rows
    return np.concatenate([padded[tap * step : tap * step + count] for tap in range(REACH)], axis=1)


@dataclass(frozen=True, slots=True)
class Network:
    """Weights of the trained network; ``columns`` names what it looks at, in order."""

    columns: tuple[str, ...]
    centre: Floats
    scale: Floats
    layers: Mapping[str, Floats]

    @classmethod
    def of(cls, stored: Mapping[str, Any], columns: Sequence[str]) -> Network:
        """From the model file, where weights stand as whole thousandths."""
        layers = {name: np.asarray(rows, np.float32) / 1000 for name, rows in stored["layers"].items()}
        return cls(
            tuple(columns),
            np.asarray(stored["centre"], np.float32),
            np.reciprocal(np.asarray(stored["spread"], np.float32)),
            {name: np.ascontiguousarray(weights) for name, weights in layers.items()},
        )

    def judge(self, table: Floats) -> tuple[Floats, dict[str, Floats]]:
        """The log-odds of each line to be body, and what :meth:`reasons` needs of the way there."""
        weights = self.layers
        rows = (table - self.centre) * self.scale
        np.clip(rows, -LIMIT, LIMIT, out=rows)
        own = np.maximum(_product(rows, weights["own"]) + weights["own bias"], 0)
        page = np.concatenate((own.sum(0) / (len(own) + 1), own.max(0))) @ weights["page"]
        near = np.maximum(_product(_reaching(own, STEPS[0]), weights["near"]) + weights["near bias"], 0)
        far = np.maximum(_product(_reaching(near, STEPS[1]), weights["far"]) + weights["far bias"] + page, 0)
        joint = np.maximum(
            _product(np.concatenate((own, near, far), axis=1), weights["joint"]) + weights["joint bias"], 0
        )
        logit = joint @ weights["out"] + weights["out bias"]
        seen = {"rows": rows, "own": own, "near": near, "far": far, "joint": joint}
        return logit, seen

    def reasons(self, seen: Mapping[str, Floats], chosen: Ints, most: int = 3) -> list[tuple[int, ...]]:
        """For each chosen line the columns of its own that spoke most against it, heaviest first.

        The gradient of the verdict by the line's own numbers, times how far each lies from the average.
        """
        weights = self.layers
        width = weights["own"].shape[1]
        middle = slice(REACH // 2 * width, (REACH // 2 + 1) * width)
        back = _product(weights["out"] * (seen["joint"][chosen] > 0), weights["joint"].T)
        to_own, to_near, to_far = back[:, :width], back[:, width : 2 * width], back[:, 2 * width :]
        to_near = to_near + _product(to_far * (seen["far"][chosen] > 0), weights["far"][middle].T)
        to_own = to_own + _product(to_near * (seen["near"][chosen] > 0), weights["near"][middle].T)
        effect = _product(to_own * (seen["own"][chosen] > 0), weights["own"].T) * seen["rows"][chosen]
        lines = np.arange(len(chosen))
        heaviest = []
        for _ in range(most):
            heaviest.append(effect.argmin(1))
            effect[lines, heaviest[-1]] = np.inf
        return list(zip(*(column.tolist() for column in heaviest), strict=True))


def named(columns: Sequence[str], reasons: tuple[int, ...]) -> str:
    """The reasons in words, as the ledger keeps them."""
    return ", ".join(columns[at] for at in reasons)
