"""Trains the forests of flows/cleaning/model/trees.py, with catboost on one core."""

from __future__ import annotations

import json
import pathlib
import tempfile
from collections.abc import Sequence
from typing import Any

import numpy as np
from catboost import CatBoostClassifier, Pool

from benchmarks.train_pages import BODY, Sample

HOW = {
    "depth": 6, "learning_rate": 0.11, "rsm": 0.25, "l2_leaf_reg": 6, "border_count": 48, "subsample": 0.6,
    "boosting_type": "Plain", "bootstrap_type": "Bernoulli", "score_function": "L2", "thread_count": 1,
    "verbose": 0, "allow_writing_files": False,
}  # fmt: skip
THIN = 0.33
"""Share of the lines of made pages that are trained on."""


def forest(samples: Sequence[Sample], trees: int, left_out: Sequence[int], seed: int) -> dict[str, Any]:
    """Trained on the lines, without the columns left out, as the model file holds it."""
    chance = np.random.default_rng(seed)
    rows, bodies, weights = [], [], []
    for sample in samples:
        use = sample.weight > 0
        if sample.made:
            use &= chance.random(len(use)) < THIN
        rows.append(sample.table[use])
        bodies.append((sample.share[use] >= BODY).astype(np.float32))
        weights.append(sample.weight[use] * sample.worth / (THIN if sample.made else 1))
    weight = np.concatenate(weights)
    found = CatBoostClassifier(iterations=trees, random_seed=seed, ignored_features=list(left_out), **HOW)
    found.fit(Pool(np.concatenate(rows), np.concatenate(bodies), weight=weight / weight.mean()))
    return _stored(found)


def _stored(found: CatBoostClassifier) -> dict[str, Any]:
    """The forest as :class:`flows.cleaning.model.trees.Forest` reads it; shorter trees are filled up with questions
    that nothing answers."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "forest.json"
        found.save_model(str(path), format="json")
        told = json.loads(path.read_text())
    trees = told["oblivious_trees"]
    depth = max(len(tree["splits"] or []) for tree in trees)
    stored: dict[str, Any] = {
        "start": told["scale_and_bias"][1][0],
        "asked": [],
        "above": [],
        "leaves": [],
        "seen": [],
    }
    for tree in trees:
        splits = tree["splits"] or []
        missing = depth - len(splits)
        empty = [0] * ((1 << depth) - len(tree["leaf_values"]))
        stored["asked"].append([split["float_feature_index"] for split in splits] + [0] * missing)
        stored["above"].append([float(f"{split['border']:.6g}") for split in splits] + [1e30] * missing)
        stored["leaves"].append([round(value * 1000) for value in tree["leaf_values"]] + empty)
        stored["seen"].append([round(weight) for weight in tree["leaf_weights"]] + empty)
    return stored
