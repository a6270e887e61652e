"""The forests and networks of the line models, trained without the pages of a fold or on all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from typing import Any

import numpy as np

from benchmarks import train_amidst, train_unseen
from benchmarks.train_forest import forest
from benchmarks.train_learned import COLUMNS, Learned
from benchmarks.train_network import network
from benchmarks.train_pages import FOLDS, TEXTS, TRAINED, Page, Sample
from benchmarks.train_taught import taught
from benchmarks.train_words import KINDS as OF_WORDS
from flows.cleaning.model.judge import Model

KINDS = {"text": TEXTS, "html": ("html",), "unseen": TEXTS, "amidst": TEXTS}
TREES = {"text": 200, "html": 150}
NETWORKS = {"text": 1, "html": 2}
"""How many networks, which differ by their first chances only."""
SOFT = {"text": 1.0, "html": 0.0}
"""What the pages' expected F1 counts in the networks' loss beside the lines' cross entropy: see train_network."""
TAUGHT = {"text": 0.5, "html": 0.0}
"""What the teachers' judgement counts in what the networks learn; the labels are the rest: see train_taught."""
NEWS = {"text": 1.5, "html": 2.0}
"""Weight of a page of news, which is what the product is for."""


def tables(pages: list[Page], models: dict[int, Model]) -> list[np.ndarray]:
    """What the model looks at; ``models[fold]`` measures a fold's pages by wording and names that were not
    learned from that fold."""
    return [
        models[page.fold].table(page.measured, page.told[0], page.blocks, page.told[1])[0] for page in pages
    ]


def _made(page: Page) -> bool:
    return page.form not in ("wet_text", "residual_text", "html")


def _worth(kind: str, page: Page) -> float:
    return NEWS[kind] if page.row["set"] != "wcxb" else 1.0


def samples_of(kind: str, pages: list[Page], tables: list[np.ndarray]) -> list[Sample]:
    """What is to be learned of the pages; lines that a firm rule takes are not."""
    return [
        Sample(table, page.share, page.weight * ~page.claimed, _worth(kind, page), _made(page))
        for page, table in zip(pages, tables, strict=True)
    ]


def grown(kind: str, samples: list[Sample], seed: int) -> dict[str, Any]:
    """The forest, trained on the pages."""
    # Trees gain nothing by what words say of kinds of lines; the network does.
    left_out = [at for at, name in enumerate(COLUMNS[kind]) if name in OF_WORDS]
    return forest(samples, TREES[kind], left_out, seed)


def wired(
    kind: str, pages: list[Page], samples: list[Sample], learned: Learned, number: int, seed: int
) -> dict[str, Any]:
    """The network of that number, trained on the pages."""
    if part := TAUGHT[kind]:
        likely = taught(pages, samples, learned.marks, SOFT[kind], seed + 1000)
        samples = [
            replace(sample, share=(1 - part) * sample.share + part * found)
            for sample, found in zip(samples, likely, strict=True)
        ]
    return network(samples, seed + 100 * number, SOFT[kind])


def trained_on(kind: str, pages: list[Page], held: int) -> list[Page]:
    """The pages that a kind of model learns from, without those of a fold."""
    return [
        page
        for page in pages
        if page.fold != held and page.form in TRAINED and bool(page.blocks) == (kind == "html")
    ]


def samples_without(kind: str, pages: list[Page], learned: Learned, held: int) -> list[Sample]:
    """What is to be learned without the pages of a fold, each measured by wording that has not seen its own fold either."""
    train = trained_on(kind, pages, held)
    models = {fold: learned.without(kind, held, fold) for fold in range(FOLDS)}
    return samples_of(kind, train, tables(train, models))


def forest_without(
    kind: str, learned: Learned, held: int, again: bool, samples: Callable[[], list[Sample]]
) -> dict[str, Any]:
    """The forest, as the model file holds it."""
    found = learned.kept(f"forest-{kind}-{held}", again, lambda: grown(kind, samples(), held))
    return found  # type: ignore[no-any-return]


def both_without(
    kind: str, pages: list[Page], learned: Learned, held: int, again: bool
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The forest and the networks, as the model file holds them."""
    samples = cache(lambda: samples_without(kind, pages, learned, held))
    train = trained_on(kind, pages, held)
    trees = forest_without(kind, learned, held, again, samples)

    def wire(number: int) -> dict[str, Any]:
        return wired(kind, train, samples(), learned, number, held)

    networks = [
        learned.kept(f"network-{kind}-{held}-{number}", again, partial(wire, number))
        for number in range(NETWORKS[kind])
    ]
    return trees, networks


def unseen(pages: list[Page], learned: Learned, held: int, again: bool) -> dict[str, Any]:
    """The network for languages that nobody has seen, without the pages of a fold."""

    def trained() -> dict[str, Any]:
        found = list(train_unseen.learned_from([page for page in pages if page.fold != held]))
        told = tables(found, dict.fromkeys(range(FOLDS), learned.without("text", held)))
        return network(samples_of("text", found, told), held, SOFT["text"])

    return learned.kept(f"unseen-{held}", again, trained)  # type: ignore[no-any-return]


def amidst(pages: list[Page], learned: Learned, held: int, again: bool) -> dict[str, Any]:
    """The network for what stands below furniture, without the pages of a fold. It learns of the labels alone."""

    def trained() -> dict[str, Any]:
        found = list(train_amidst.learned_from([page for page in pages if page.fold != held]))
        models = {fold: learned.without("text", held, fold) for fold in range(FOLDS)}
        return network(samples_of("text", found, tables(found, models)), held + 500, SOFT["text"])

    return learned.kept(f"amidst-{held}", again, trained)  # type: ignore[no-any-return]
