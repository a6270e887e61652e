"""Weights of words and of names: logistic regressions, whose sums are columns of the forests."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

from benchmarks.train_pages import Page
from flows.cleaning import naming, wording

PHRASES = 16_000
SITES = 4
"""A phrase is known when at least so many sites use it."""
NAMED_SITES = 5

Weighted = tuple[np.ndarray, np.ndarray]


def _keys(page: Page) -> tuple[np.ndarray, np.ndarray]:
    """Keys of the page's words, pairs and openings, and the lines they stand in."""
    words, pairs, openings, pair_lines, opening_lines = wording.keys_of(page.measured)
    return np.concatenate((words, pairs, openings)), np.concatenate(
        (page.measured.line, pair_lines, opening_lines)
    )


def _common(pages: list[Page]) -> np.ndarray:
    sites = defaultdict(list)
    for page in pages:
        sites[page.row["site"]].append(np.unique(_keys(page)[0]))
    every = np.concatenate([np.unique(np.concatenate(found)) for found in sites.values()])
    keys, times = np.unique(every, return_counts=True)
    return keys[times >= SITES]


def _bag(page: Page, known: np.ndarray) -> sparse.csr_matrix:
    keys, owners = _keys(page)
    at = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    hit = known[at] == keys
    count = len(page.lines)
    scale = 1 / np.sqrt(np.bincount(owners[hit], minlength=count) + 1)
    return sparse.csr_matrix(
        (scale[owners[hit]].astype(np.float32), (owners[hit], at[hit])), shape=(count, len(known))
    )


def _fitted(rows: sparse.csr_matrix, pages: list[Page], strength: float) -> np.ndarray:
    body = np.concatenate([page.body for page in pages])
    weight = np.sqrt(np.concatenate([page.weight for page in pages]))
    use = weight > 0
    found = LogisticRegression(C=strength, solver="liblinear", max_iter=60)
    found.fit(rows[use], body[use], sample_weight=weight[use] / weight[use].mean())
    return np.asarray(found.coef_[0])


def phrases(pages: list[Page]) -> Weighted:
    """Known keys and their weights: fitted twice, the second time on the heaviest only."""
    pages = [page for page in pages if page.form in ("wet_text", "residual_text")]
    known = _common(pages)
    for last in (False, True):
        rows = sparse.vstack([_bag(page, known) for page in pages]).tocsr()
        weights = _fitted(rows, pages, 3.0)
        if not last:
            times = np.asarray((rows > 0).sum(0)).ravel()
            heavy = np.argsort(-np.abs(weights) * np.log1p(times), kind="stable")[:PHRASES]
            known = known[np.sort(heavy)]
    return known, np.round(weights * 100) / 100


def vocabulary(weighted: Weighted) -> wording.Vocabulary:
    """As the product makes it of its model file."""
    known, weights = weighted
    keys, values = np.zeros(1 << 18, np.uint64), np.zeros(1 << 18, np.float32)
    for at in np.argsort(np.abs(weights), kind="stable"):
        slot = int(known[at]) >> 46
        keys[slot], values[slot] = known[at], weights[at]
    return wording.Vocabulary(keys, values)


def spelled(pages: list[Page], weighted: Weighted) -> dict[str, int]:
    """The known phrases in letters, with their weights in hundredths."""
    token = re.compile(r"[^\W_]+")
    wanted = dict(zip(weighted[0].tolist(), weighted[1].tolist(), strict=True))
    names: dict[str, int] = {}
    seen: set[str] = set()
    for page in pages:
        for line in page.lines:
            words = [word.lower() for word in token.findall(line.text[:1500])]
            seen.update(
                words, (f"{a} {b}" for a, b in itertools.pairwise(words)), (f"^{w}" for w in words[:1])
            )
    for phrase in seen:
        weight = wanted.get(wording.key_of_phrase(phrase))
        if weight is not None:
            names[phrase] = round(weight * 100)
    return dict(sorted(names.items()))


def names(pages: list[Page]) -> dict[str, float]:
    """Weights of the names in the paths of web pages that enough sites use."""
    pages = [page for page in pages if page.form == "html"]
    said = {
        path: list(dict.fromkeys(naming.names_of(path)))
        for page in pages
        for path in {block.path if block else "" for block in page.blocks}
    }
    sites = defaultdict(set)
    for page in pages:
        for path in {block.path for block in page.blocks if block}:
            for name in said[path]:
                sites[name].add(page.row["site"])
    number = {
        name: at for at, name in enumerate(sorted(n for n, by in sites.items() if len(by) >= NAMED_SITES))
    }
    rows, columns, values = [], [], []
    every = [block.path if block else "" for page in pages for block in page.blocks]
    for line, path in enumerate(every):
        hit = [number[name] for name in said[path] if name in number]
        rows += [line] * len(hit)
        columns += hit
        values += [(1 + len(hit)) ** -0.5] * len(hit)
    bag = sparse.csr_matrix((np.array(values, np.float32), (rows, columns)), shape=(len(every), len(number)))
    weights = _fitted(bag, pages, 1.0)
    return {name: round(float(weights[at]), 2) for name, at in number.items()}
