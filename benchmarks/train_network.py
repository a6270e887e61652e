"""Trains the networks of flows/cleaning/model/network.py, with jax on one core: the same network, in its terms.

Each epoch sees every page as it is and a part of those made of them. Pages of like length are trained on
together. The loss is the cross entropy against the share of a line's words that the body holds, by the weight
of the line; and, ``soft`` times, what the expected F1 of each page, which is what pages are scored by, lacks of one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.train_pages import Sample
from flows.cleaning.model.network import FAR, Network

WIDTH = 32
TRAITS = 16
REACHES = (1, 2, 4, 8)
EPOCHS = 7
RATE = 3e-3
DECAY = 0.02
DROPPED = 0.1
"""Share of columns, and of a state's numbers, that a page is trained without."""
MADE = 0.4
"""Share of the made pages that an epoch sees."""
KEPT = 0.99
"""What is kept is the mean of the weights over the last hundred or so steps."""
_LENGTHS = (48, 96, 192, 384, 768, 1536, 3072)
_AT_ONCE = 6144
Weights = dict[str, Any]


def network(samples: Sequence[Sample], seed: int, soft: float) -> dict[str, Any]:
    """Trained on the samples, as the model file holds it."""
    rows = np.concatenate([sample.table[::7] for sample in samples]).astype(np.float64)
    middle, spread = rows.mean(0).astype(np.float32), (rows.std(0) + 1e-3).astype(np.float32)
    chance = np.random.default_rng(seed)
    key = jax.random.PRNGKey(seed)
    weights = _begun(key, len(middle))
    none = jax.tree_util.tree_map(jnp.zeros_like, weights)
    state = (weights, none, none, weights)
    steps = EPOCHS * sum(1 for _ in _batches(samples, np.random.default_rng(seed)))
    step = 0
    for _ in range(EPOCHS):
        for batch in _batches(samples, chance):
            step += 1
            done = min(1.0, step / steps)
            rate = RATE * min(1, done / 0.1) * 0.5 * (1 + np.cos(np.pi * max(0, (done - 0.1) / 0.9)))
            state = _stepped(
                state,
                _stacked(batch, middle, spread),
                jax.random.fold_in(key, step),
                float(step),
                float(rate),
                soft,
            )
    return _stored(state[3], middle, spread)


def _begun(key: Any, columns: int) -> Weights:
    keys = iter(jax.random.split(key, 50))

    def random(*shape: int, of: float) -> Any:
        return jax.random.normal(next(keys), shape) * np.sqrt(of)

    return {
        "enter": random(columns, WIDTH, of=1 / columns),
        "enter offset": jnp.zeros(WIDTH),
        "own": jnp.zeros((columns, 1)),
        "layers": [
            {
                "wide": random(3 * WIDTH, WIDTH, of=0.5 / WIDTH),
                "wide offset": jnp.zeros(WIDTH),
                "back": random(WIDTH, WIDTH, of=0.25 / WIDTH),
                "back offset": jnp.zeros(WIDTH),
            }
            for _ in REACHES
        ],
        "attention": jnp.zeros(WIDTH),
        "page": random(WIDTH, WIDTH, of=0.09 / WIDTH),
        "leave": random(WIDTH, 1, of=1 / WIDTH),
        "start": jnp.zeros(1),
        "trait": random(WIDTH, TRAITS, of=1 / WIDTH),
        "trait offset": jnp.zeros(TRAITS),
        "told": random(2 * TRAITS, WIDTH, of=0.05 / TRAITS),
    }


def _batches(samples: Sequence[Sample], chance: np.random.Generator) -> Iterator[list[Sample]]:
    chosen = [sample for sample in samples if not sample.made or chance.random() < MADE]
    sizes = np.array([len(sample.table) for sample in chosen])
    batches: list[list[Sample]] = []
    length = 0
    for at in np.argsort(sizes * (1 + 0.3 * chance.random(len(sizes))), kind="stable"):
        fits = next(size for size in _LENGTHS if size >= sizes[at])
        if fits != length or len(batches[-1]) >= max(1, _AT_ONCE // length):
            batches.append([])
            length = fits
        batches[-1].append(chosen[at])
    for at in chance.permutation(len(batches)):
        yield batches[at]


def _stacked(batch: list[Sample], middle: np.ndarray, spread: np.ndarray) -> tuple[np.ndarray, ...]:
    """Columns, which lines there are, shares, weights, and worth of the pages; filled up with nothing to few shapes."""
    length = next(size for size in _LENGTHS if size >= max(len(sample.table) for sample in batch))
    pages = max(1, _AT_ONCE // length)
    columns = np.zeros((pages, length, len(middle)), np.float32)
    there, share, weight = np.zeros((3, pages, length), np.float32)
    worth = np.zeros(pages, np.float32)
    for at, sample in enumerate(batch):
        lines = len(sample.table)
        columns[at, :lines] = np.clip((sample.table - middle) / spread, -FAR, FAR)
        there[at, :lines] = 1
        share[at, :lines] = sample.share
        weight[at, :lines] = sample.weight * sample.worth
        worth[at] = sample.worth
    return columns, there, share, weight, worth


def _log_odds(weights: Weights, columns: Any, there: Any, key: Any) -> Any:
    """As :meth:`flows.cleaning.model.network.Network.judge`, for many pages, with parts of it dropped."""

    def dropped(found: Any, number: int) -> Any:
        stays = jax.random.bernoulli(
            jax.random.fold_in(key, number), 1 - DROPPED, (found.shape[0], 1, found.shape[2])
        )
        return found * (stays / (1 - DROPPED))

    lines = there[..., None]
    columns = dropped(columns, 0)
    state = jax.nn.relu(columns @ weights["enter"] + weights["enter offset"]) * lines
    for at, (layer, reach) in enumerate(zip(weights["layers"], REACHES, strict=True)):
        wide = jnp.pad(state, ((0, 0), (reach, reach), (0, 0)))
        count = state.shape[1]
        around = jnp.concatenate([wide[:, by : by + count] for by in (0, reach, 2 * reach)], -1)
        found = dropped(jax.nn.relu(around @ layer["wide"] + layer["wide offset"]), at + 1)
        state = state + found @ layer["back"] + layer["back offset"]
        if at == len(REACHES) // 2:
            weight = jax.nn.softmax(jnp.where(there > 0, state @ weights["attention"], -1e9), -1)
            mean = jnp.einsum("bl,blc->bc", weight, state)
            whole = jax.nn.relu(mean @ weights["page"])[:, None]
            trait = jax.nn.relu(state @ weights["trait"] + weights["trait offset"]) * lines
            most = [jax.lax.cummax(trait, axis=1, reverse=below) for below in (False, True)]
            state = state + jnp.concatenate(most, -1) @ weights["told"] + whole
        state = state * lines
    own = columns @ weights["own"]
    return (jax.nn.relu(state) @ weights["leave"] + own)[..., 0] + weights["start"][0]


def _loss(weights: Weights, batch: tuple[Any, ...], key: Any, soft: float) -> Any:
    columns, there, share, weight, worth = batch
    odds = _log_odds(weights, columns, there, key)
    entropy = ((jnp.logaddexp(0, odds) - share * odds) * weight).sum()
    likely = jax.nn.sigmoid(odds) * weight
    expected = 2 * (likely * share).sum(1) / (likely.sum(1) + (share * weight).sum(1) + 1e-3)
    return (entropy + soft * ((1 - expected) * worth).sum()) / (worth.sum() + 1e-6)


@jax.jit
def _stepped(state: Any, batch: tuple[Any, ...], key: Any, step: float, rate: float, soft: float) -> Any:
    """One step of AdamW (Loshchilov and Hutter 2019), gradients cut at a norm of two, and the running mean."""
    weights, first, second, mean = state
    over = jax.tree_util.tree_map
    slope = jax.grad(_loss)(weights, batch, key, soft)
    norm = jnp.sqrt(sum((one * one).sum() for one in jax.tree_util.tree_leaves(slope)))
    slope = over(lambda g: g * jnp.minimum(1, 2 / (norm + 1e-9)), slope)
    first = over(lambda m, g: 0.9 * m + 0.1 * g, first, slope)
    second = over(lambda v, g: 0.98 * v + 0.02 * g * g, second, slope)
    early, late = 1 - 0.9**step, 1 - 0.98**step
    weights = over(
        lambda w, m, v: w - rate * (m / early / (jnp.sqrt(v / late) + 1e-7) + DECAY * w),
        weights,
        first,
        second,
    )
    return weights, first, second, over(lambda e, w: KEPT * e + (1 - KEPT) * w, mean, weights)


def _stored(weights: Weights, middle: np.ndarray, spread: np.ndarray) -> dict[str, Any]:
    def whole(found: Any) -> Any:
        return np.round(np.asarray(found) * 10_000).astype(int).tolist()

    enter = np.concatenate((np.asarray(weights["enter"]), np.asarray(weights["own"])), axis=1)
    stored = {
        "middle": [float(f"{number:.5g}") for number in middle],
        "spread": [float(f"{number:.5g}") for number in spread],
        "enter": whole(enter),
        "enter offset": whole(weights["enter offset"]),
        "layers": [
            {"reach": reach, **{name: whole(found) for name, found in layer.items()}}
            for layer, reach in zip(weights["layers"], REACHES, strict=True)
        ],
        "attention": whole(weights["attention"]),
        "page": whole(weights["page"]),
        **{name: whole(weights[name]) for name in ("trait", "trait offset", "told")},
        "leave": whole(weights["leave"][:, 0]),
        "start": int(whole(weights["start"])[0]),
    }
    Network.of(stored)  # as the product reads it
    return stored
