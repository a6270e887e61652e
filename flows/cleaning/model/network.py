"""A small convolutional network over the lines of a page, evaluated with numpy.

Where a tree asks a line this or that, the network weighs its columns together with those of the lines around: each
layer looks at a line and at two others, some lines away on either side, farther in every layer, and what it
finds is added to what is known of the line (He et al. 2016, "Deep residual learning"; Yu and Koltun 2016,
"Multi-scale context aggregation by dilated convolutions"). Half-way the page as a whole is looked at: a mean of
its lines, where some weigh more than others. And each line is told the most that some traits, which the network has
made up, reach in any line above it and in any below, however far: that comments have begun, or that prose is to come.

Several networks that differ in their weights only are one here, since each step costs a call, however small it is.
Arrays have a row a column and a place a line: what is done to a column is then done to all its lines in one go.

Products of matrices are made of pieces too small for a BLAS library to spread over threads: they cost one core, and
give the same on any number of cores.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from flows.cleaning.model.features import Floats

FAR = 4.0
"""Standard deviations from the mean beyond which a column counts no more."""
_MOST = 1 << 18
"""Products of numbers in one product of matrices from which OpenBLAS spreads it over threads."""
_BESIDE = 8
"""Lines of a piece are a multiple of that: so many numbers fit a register."""
_ANY = np.float32(np.inf)


@dataclass(frozen=True, slots=True)
class Layer:
    """``wide`` weighs a line and those ``reach`` lines before and after it, ``back`` brings it to the line's state.
    The last input of both is always 1: its weight is the offset."""

    reach: int
    wide: Floats
    back: Floats


@dataclass(frozen=True, slots=True)
class Network:
    """Columns count between ``least`` and ``most``; ``enter`` and its offset shift and scale them, and make of them the
    state of a line, and in the last row what they say by themselves; ``attention`` and ``page`` bring in the whole page
    after half of the layers; ``trait`` and its offset are what is looked for above and below each line, ``told`` is what
    the most of it there adds to the line's state.

    The first axis of every array tells the networks apart, the second what comes out of a step, the last what goes in.
    """

    least: Floats
    most: Floats
    enter: Floats
    enter_offset: Floats
    layers: tuple[Layer, ...]
    attention: Floats
    page: Floats
    trait: Floats
    trait_offset: Floats
    told: Floats
    leave: Floats
    start: Floats

    @classmethod
    def of(cls, *stored: Mapping[str, Any]) -> Network:
        """From the model file, where weights stand as whole ten-thousandths, a row an input; at least one network,
        and all of one shape."""

        def read(name: str, of: Sequence[Mapping[str, Any]] = stored) -> Floats:
            found: Floats = np.asarray([one[name] for one in of], np.float32) / np.float32(10_000)
            return np.ascontiguousarray(found.swapaxes(1, 2)) if found.ndim == 3 else found[..., None]

        layers = tuple(
            Layer(
                layer[0]["reach"],
                *(
                    np.concatenate((read(name, layer), read(f"{name} offset", layer)), axis=2)
                    for name in ("wide", "back")
                ),
            )
            for layer in zip(*(one["layers"] for one in stored), strict=True)
        )
        middle, spread = (np.asarray([one[name] for one in stored])[:, None] for name in ("middle", "spread"))
        enter = read("enter").astype(np.float64) / spread
        offset = -(enter * middle).sum(2, keepdims=True)
        offset[:, :-1] += read("enter offset")
        return cls(
            (middle - FAR * spread).swapaxes(1, 2).astype(np.float32),
            (middle + FAR * spread).swapaxes(1, 2).astype(np.float32),
            enter.astype(np.float32),
            offset.astype(np.float32),
            layers,
            read("attention").swapaxes(1, 2),
            read("page"),
            read("trait"),
            read("trait offset"),
            read("told"),
            read("leave").swapaxes(1, 2),
            read("start"),
        )

    def judge(self, table: Floats) -> Floats:
        """The log-odds of each line to be body, on the average of the networks; ``table`` has a row a line, all
        lines of the page."""
        count = len(table)
        if not count:
            return np.zeros(0, np.float32)
        within = np.maximum(table.T, self.least)  # these two take a third of the time of ``clip`` with arrays
        entered = _product(self.enter, np.minimum(within, self.most, out=within))
        entered += self.enter_offset
        state = _risen(entered[:, :-1])
        networks, width, _ = state.shape
        around = np.ones((networks, 3 * width + 1, count), np.float32)
        found = np.ones((networks, width + 1, count), np.float32)
        for at, layer in enumerate(self.layers):
            _product(layer.wide, _around(state, layer.reach, around), found[:, :-1])
            state += _product(layer.back, _risen(found))
            if at == len(self.layers) // 2:
                whole = self._whole(state)
                state += self._above_and_below(state)
                state += whole
        odds = _product(self.leave, _risen(state))[:, 0]
        odds += entered[:, -1]
        odds += self.start
        mean: Floats = odds.mean(0)
        return mean

    def _whole(self, state: Floats) -> Floats:
        """What the page as a whole adds to the state of each of its lines."""
        weight = _product(self.attention, state)
        weight = np.exp(weight - weight.max(2, keepdims=True))
        mean = np.einsum("ksl,kl->ks", state, (weight / weight.sum(2, keepdims=True))[:, 0])
        found: Floats = (self.page * mean[:, None]).sum(2, keepdims=True)
        return _risen(found)

    def _above_and_below(self, state: Floats) -> Floats:
        """What the most of each trait, from the page's beginning to a line and from there to its end, adds to its state."""
        found = _product(self.trait, state)
        found += self.trait_offset
        _risen(found)
        networks, traits, count = found.shape
        most = np.empty((networks, 2 * traits, count), np.float32)
        above, below = most[:, :traits], most[:, traits:]
        np.maximum.accumulate(found, axis=2, out=above)
        np.maximum.accumulate(found[..., ::-1], axis=2, out=below[..., ::-1])
        return _product(self.told, most)


def _risen(state: Floats) -> Floats:
    """What is below zero becomes zero, in place; ``clip`` does so in half the time of ``maximum``."""
    return state.clip(0, _ANY, out=state)


def _around(state: Floats, reach: int, around: Floats) -> Floats:
    """Each line's state between those of the lines ``reach`` before and after it, above a last row that stays as it is;
    zeros beyond the page's ends."""
    width = state.shape[1]
    around[:, :width, :reach] = 0
    around[:, :width, reach:] = state[..., :-reach]
    around[:, width : 2 * width] = state
    around[:, 2 * width : -1, :-reach] = state[..., reach:]
    around[:, 2 * width : -1, -reach:] = 0
    return around


def _product(weights: Floats, columns: Floats, out: Floats | None = None) -> Floats:
    """``weights @ columns``, in pieces of fewer than :data:`_MOST` products."""
    networks, _, count = columns.shape
    found = np.empty((networks, weights.shape[1], count), np.float32) if out is None else out
    lines = lines_of_a_piece(weights)
    whole = count - count % lines
    if whole:

        def pieces(of: Floats) -> Floats:
            return of[..., :whole].reshape(networks, -1, whole // lines, lines).swapaxes(1, 2)

        np.matmul(weights[:, None], pieces(columns), out=pieces(found))
    if whole < count:
        np.matmul(weights, columns[..., whole:], out=found[..., whole:])
    return found


def lines_of_a_piece(weights: Floats) -> int:
    """How many lines a product with such weights may take at once."""
    return (_MOST - 1) // int(weights[0].size) // _BESIDE * _BESIDE
