"""A small convolutional network over the lines of a page, evaluated with numpy.

Where a tree asks a line this or that, the network weighs its columns together with those of the lines around: each
layer looks at a line and at two others, some lines away on either side, farther in every layer, and what it
finds is added to what is known of the line (He et al. 2016, "Deep residual learning"; Yu and Koltun 2016,
"Multi-scale context aggregation by dilated convolutions"). Half-way the page as a whole is looked at: a mean of
its lines, where some weigh more than others.

Products of matrices are made of pieces too small for a BLAS library to spread over threads: they cost one core, and
give the same on any number of cores.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from flows.cleaning.features import Floats

FAR = np.float32(4)
"""Standard deviations from the mean beyond which a column counts no more."""
_ROWS = 16
"""Lines of a piece: with 144 inputs and 48 outputs well below what libraries spread over threads."""


@dataclass(frozen=True, slots=True)
class Layer:
    """``wide`` weighs a line and those ``reach`` lines before and after it, ``back`` brings it to the line's state."""

    reach: int
    wide: Floats
    wide_offset: Floats
    back: Floats
    back_offset: Floats


@dataclass(frozen=True, slots=True)
class Network:
    """Columns are shifted and scaled; ``enter`` makes of them the state of a line, and in its last column what
    they say by themselves; ``attention`` and ``page`` bring in the whole page after half of the layers."""

    middle: Floats
    scale: Floats
    enter: Floats
    enter_offset: Floats
    layers: tuple[Layer, ...]
    attention: Floats
    page: Floats
    leave: Floats
    start: np.float32

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Network:
        """From the model file, where weights stand as whole ten-thousandths, row by row."""

        def read(weights: Sequence[Any]) -> Floats:
            found: Floats = np.asarray(weights, np.float32) / np.float32(10_000)
            return found

        layers = tuple(
            Layer(
                one["reach"],
                read(one["wide"]),
                read(one["wide offset"]),
                read(one["back"]),
                read(one["back offset"]),
            )
            for one in stored["layers"]
        )
        return cls(
            np.asarray(stored["middle"], np.float32),
            np.reciprocal(np.asarray(stored["spread"], np.float32)),
            read(stored["enter"]),
            read(stored["enter offset"]),
            layers,
            read(stored["attention"]),
            read(stored["page"]),
            read(stored["leave"]),
            np.float32(stored["start"] / 10_000),
        )

    def judge(self, table: Floats) -> Floats:
        """The log-odds of each line to be body; ``table`` has a row a line, all lines of the page."""
        count = len(table)
        if not count:
            return np.zeros(0, np.float32)
        seen = np.clip((table - self.middle) * self.scale, -FAR, FAR)
        entered = _product(seen, self.enter)
        own = entered[:, -1]
        state = np.maximum(entered[:, :-1] + self.enter_offset, 0)
        for at, layer in enumerate(self.layers):
            found = _product(_around(state, layer.reach), layer.wide)
            found += layer.wide_offset
            state += _product(np.maximum(found, 0, out=found), layer.back)
            state += layer.back_offset
            if at == len(self.layers) // 2:
                state += self._whole(state)
        odds: Floats = (np.maximum(state, 0) * self.leave).sum(1) + own + self.start
        return odds

    def _whole(self, state: Floats) -> Floats:
        """What the page as a whole adds to the state of each of its lines."""
        weight = (state * self.attention).sum(1)
        weight = np.exp(weight - weight.max())
        mean = (state * (weight / weight.sum())[:, None]).sum(0)
        found: Floats = np.maximum((mean[:, None] * self.page).sum(0), 0)
        return found


def _around(state: Floats, reach: int) -> Floats:
    """Each line's state between those of the lines ``reach`` before and after it; zeros beyond the page's ends."""
    count, width = state.shape
    wide = np.zeros((count, 3 * width), np.float32)
    wide[reach:, :width] = state[:-reach]
    wide[:, width : 2 * width] = state
    wide[:-reach, 2 * width :] = state[reach:]
    return wide


def _product(rows: Floats, weights: Floats) -> Floats:
    """``rows @ weights``, in pieces of :data:`_ROWS`."""
    count = len(rows)
    whole = count - count % _ROWS
    found = np.empty((count, weights.shape[1]), np.float32)
    if whole:
        pieces = rows[:whole].reshape(-1, _ROWS, rows.shape[1])
        np.matmul(pieces, weights, out=found[:whole].reshape(-1, _ROWS, weights.shape[1]))
    if whole < count:
        np.matmul(rows[whole:], weights, out=found[whole:])
    return found
