"""Weights of words and of names: logistic regressions, whose sums are columns of the forests."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from typing import Any

import numpy as np
import scipy.sparse as sparse
from scipy.sparse.linalg import lsqr
from sklearn.linear_model import LogisticRegression

from benchmarks.train_pages import Page
from benchmarks.train_taught import Marked
from flows.cleaning.model import markup, naming, wording

PHRASES = 16_000
SITES = 4
"""A phrase is known when at least so many sites use it."""
NAMED_SITES = 5

KINDS = {
    "words of links": ("links",),
    "words of lists": ("tag li",),
    "words of headings": ("tag h1", "tag h2", "tag h3", "tag h4"),
    "words of comments": ("names of comments",),
    "words of teasers": ("names of teasers",),
    "words of captions": ("tag figcaption", "names of pictures"),
    "words of authors and dates": ("names of authors", "last names of facts"),
    "words of asides": ("within aside",),
}
"""Kinds of lines on web pages, by columns of the markup: their words tell a text's lines of that kind."""

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


def kinds(pages: list[Page], known: np.ndarray, marks: Marked) -> np.ndarray:
    """A row for each of :data:`KINDS`: weights of the known keys, by what the markup says of lines with them."""
    pages = [page for page in pages if page.form == "wet_text"]
    told = np.concatenate([[marks[id(line)] for line in page.lines] for page in pages])
    weight = np.concatenate([np.sqrt((np.minimum(page.total, 30) + 1) / len(page.lines)) for page in pages])
    found = told[:, -1] > 0
    bag, told, weight = (
        sparse.vstack([_bag(page, known) for page in pages]).tocsr()[found],
        told[found],
        weight[found],
    )
    root = np.sqrt(weight / weight.mean())
    rows = []
    for columns in KINDS.values():
        is_kind = (told[:, [markup.NAMES.index(name) for name in columns]] > 0.5).any(axis=1)
        rows.append(
            lsqr(sparse.diags(root) @ bag, root * (is_kind - is_kind.mean()), damp=1.0, iter_lim=25)[0]
        )
    return np.round(np.array(rows), 2)


def vocabulary(words: Weighted, of_kinds: np.ndarray | None) -> wording.Vocabulary:
    """As the product makes it of its model file."""
    known, weights = words
    if of_kinds is None:
        return wording.Vocabulary.by_key(known, weights[:, None])
    return wording.Vocabulary.by_key(known, np.column_stack((weights, of_kinds.T)), tuple(KINDS))


def spelled(pages: list[Page], words: Weighted, of_kinds: np.ndarray) -> dict[str, Any]:
    """The known phrases in letters, with their weights in hundredths; and those of each kind, in the same order."""
    token = re.compile(r"[^\W_]+")
    number = {key: at for at, key in enumerate(words[0].tolist())}
    seen: set[str] = set()
    for page in pages:
        for line in page.lines:
            said = [word.lower() for word in token.findall(line.text[:1500])]
            seen.update(
                said, (f"{a} {b}" for a, b in itertools.pairwise(said)), (f"^{word}" for word in said[:1])
            )
    every = sorted(seen)
    keys = wording.keys_of_phrases(every).tolist()
    at_of = {phrase: number[key] for phrase, key in zip(every, keys, strict=True) if key in number}
    phrases = list(at_of)
    order = [at_of[phrase] for phrase in phrases]
    hundredths = np.round(np.vstack((words[1], of_kinds))[:, order] * 100).astype(int).tolist()
    return {
        "wording": dict(zip(phrases, hundredths[0], strict=True)),
        "kinds": dict(zip(KINDS, hundredths[1:], strict=True)),
    }


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
