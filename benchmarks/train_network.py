"""The network of flows/cleaning/network.py in JAX: the same shapes, with dropout and gradients."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from flows.cleaning.network import LIMIT, REACH, STEPS, Network

Weights = dict[str, Any]


def _start(key: Any, columns: int, width: int) -> Weights:
    keys = jax.random.split(key, 6)

    def drawn(key: Any, *shape: int) -> Any:
        return jax.random.normal(key, shape) * np.sqrt(2 / np.prod(shape[:-1]))

    return {
        "own": drawn(keys[0], columns, width), "own bias": jnp.zeros(width),
        "near": drawn(keys[1], REACH * width, width), "near bias": jnp.zeros(width),
        "far": drawn(keys[2], REACH * width, width), "far bias": jnp.zeros(width),
        "page": drawn(keys[3], 2 * width, width),
        "joint": drawn(keys[4], 3 * width, width), "joint bias": jnp.zeros(width),
        "out": drawn(keys[5], width) * 0.3, "out bias": jnp.zeros(()),
    }  # fmt: skip


def _reaching(rows: Any, step: int) -> Any:
    count = rows.shape[1]
    padded = jnp.pad(rows, ((0, 0), (2 * step, 2 * step), (0, 0)))
    return jnp.concatenate([padded[:, tap * step : tap * step + count] for tap in range(REACH)], axis=-1)


def _logits(w: Weights, rows: Any, there: Any, key: Any, rate: float) -> Any:
    def dropped(values: Any, number: int) -> Any:
        kept = jax.random.bernoulli(jax.random.fold_in(key, number), 1 - rate, values.shape)
        return jnp.where(kept, values / (1 - rate), 0)

    mask = there[..., None]
    own = dropped(jax.nn.relu(dropped(rows, 0) @ w["own"] + w["own bias"]) * mask, 1)
    page = jnp.concatenate([own.sum(1) / (mask.sum(1) + 1), own.max(1)], -1) @ w["page"]
    near = dropped(jax.nn.relu(_reaching(own, STEPS[0]) @ w["near"] + w["near bias"]) * mask, 2)
    far = jax.nn.relu(_reaching(near, STEPS[1]) @ w["far"] + w["far bias"] + page[:, None]) * mask
    far = dropped(far, 3)
    joint = jax.nn.relu(jnp.concatenate([own, near, far], -1) @ w["joint"] + w["joint bias"])
    return dropped(joint, 4) @ w["out"] + w["out bias"]


def _loss(
    w: Weights, rows: Any, there: Any, body: Any, weight: Any, key: Any, rate: float, f_share: float
) -> Any:
    """Cross-entropy by words, mixed with one minus the page's expected F1."""
    z = _logits(w, rows, there, key, rate)
    entropy = (weight * (jax.nn.softplus(z) - body * z)).sum() / rows.shape[0]
    p = jax.nn.sigmoid(z)
    f1 = 2 * (p * body * weight).sum(1) / ((body * weight).sum(1) + (p * weight).sum(1) + 1e-6)
    return entropy * (1 - f_share) + f_share * (1 - f1).mean()


def train(
    tables: list[np.ndarray], bodies: list[np.ndarray], weights: list[np.ndarray], columns: tuple[str, ...],
    *, width: int, epochs: int, seed: int, rate: float = 0.2, f_share: float = 0.3, speed: float = 2e-3,
    decay: float = 1e-3, longest: int = 384, batch: int = 16,
) -> dict[str, Any]:  # fmt: skip
    """AdamW with a cosine schedule over batches of pages of like length; long pages are cropped at random."""
    every = np.concatenate(tables)
    centre, spread = every.mean(0), every.std(0) + 1e-2
    tables = [np.clip((table - centre) / spread, -LIMIT, LIMIT) for table in tables]
    key = jax.random.PRNGKey(seed)
    w = _start(key, len(columns), width)
    mean, square = jax.tree.map(jnp.zeros_like, w), jax.tree.map(jnp.zeros_like, w)
    random = np.random.default_rng(seed)
    lengths = np.array([len(table) for table in tables])

    @jax.jit
    def step(w: Any, mean: Any, square: Any, t: Any, pace: Any, *given: Any) -> Any:
        slope = jax.grad(_loss)(w, *given, rate, f_share)
        mean = jax.tree.map(lambda a, b: 0.9 * a + 0.1 * b, mean, slope)
        square = jax.tree.map(lambda a, b: 0.99 * a + 0.01 * b * b, square, slope)

        def moved(p: Any, a: Any, b: Any) -> Any:
            return p - pace * (a / (1 - 0.9**t) / (jnp.sqrt(b / (1 - 0.99**t)) + 1e-8) + decay * p)

        return jax.tree.map(moved, w, mean, square), mean, square

    t, total = 0, epochs * (len(tables) // batch)
    for _ in range(epochs):
        order = np.argsort(lengths + random.random(len(lengths)) * 60)
        groups = [order[i : i + batch] for i in range(0, len(order) - batch + 1, batch)]
        random.shuffle(groups)
        for group in groups:
            most = min(longest, int(np.ceil(lengths[group].max() / 64) * 64))
            rows = np.zeros((batch, most, len(columns)), np.float32)
            there, body, weight = (np.zeros((batch, most), np.float32) for _ in range(3))
            for place, page in enumerate(group):
                begin = 0 if lengths[page] <= most else int(random.integers(0, lengths[page] - most + 1))
                count = min(most, lengths[page] - begin)
                part = slice(begin, begin + count)
                rows[place, :count], there[place, :count] = tables[page][part], 1
                body[place, :count], weight[place, :count] = bodies[page][part], weights[page][part]
            t += 1
            pace = speed * min(1, t / 100) * (1 + np.cos(np.pi * t / total)) / 2
            w, mean, square = step(
                w, mean, square, t, pace, rows, there, body, weight, jax.random.fold_in(key, t)
            )
    return {
        "columns": columns,
        "centre": centre,
        "spread": spread,
        "layers": {n: np.asarray(v) for n, v in w.items()},
    }


def stored(model: dict[str, Any]) -> dict[str, Any]:
    """For the model file: weights in whole thousandths."""
    return {
        "centre": [round(float(v), 4) for v in model["centre"]],
        "spread": [round(float(v), 4) for v in model["spread"]],
        "layers": {n: np.round(v * 1000).astype(int).tolist() for n, v in model["layers"].items()},
    }


def judge(model: dict[str, Any], table: np.ndarray) -> np.ndarray:
    """The log-odds the shipped network will give: through its own code and its rounded weights."""
    if "ready" not in model:
        model["ready"] = Network.of(stored(model), model["columns"])
    return model["ready"].judge(table)[0]
