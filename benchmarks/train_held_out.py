"""What the product keeps of pages when its models have learned nothing from their sites."""

from __future__ import annotations

import gzip
import pathlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from benchmarks import adapters
from benchmarks.train_learned import COLUMNS, LENIENT, Learned
from benchmarks.train_models import KINDS, amidst, both_without, forest_without, samples_without, unseen
from benchmarks.train_pages import TEXTS, Page
from benchmarks.train_unseen import WRITINGS, rewritten
from flows.cleaning.model import judge as judging
from flows.cleaning.model.judge import Model
from flows.cleaning.model.network import Network
from flows.cleaning.model.trees import Forest

LEARNED = ("en", "de")
"""Languages of nineteen in twenty of the labelled pages."""


@contextmanager
def shipping(models: dict[str, Model]) -> Iterator[None]:
    """The product with other models than it ships."""
    shipped = judging.model
    judging.model = lambda name="text": models[name]  # type: ignore[assignment]
    try:
        yield
    finally:
        judging.model = shipped


def crossed(
    kind: str,
    pages: list[Page],
    learned: Learned,
    folder: pathlib.Path,
    again: bool,
    folds: Sequence[int],
    say: Any,
) -> dict[Any, str]:
    """What the product keeps of each page when it has learned nothing from the page's site."""
    kept: dict[Any, str] = {}
    for held in folds:
        trees, networks = both_without(kind, pages, learned, held, again)
        ready = (Forest.of(trees, COLUMNS[kind]), Network.of(*networks))
        bases = {name: learned.without(name, held) for name in {"text", kind}}
        base = bases[kind]
        model = Model({}, base.vocabulary, base.naming, *ready, LENIENT[kind])
        if kind == "text":
            model = replace(model, unseen=Network.of(unseen(pages, learned, held, again)))
            bases["amidst"] = replace(model, network=Network.of(amidst(pages, learned, held, again)))
        with shipping({**bases, kind: model}):
            for page in pages:
                if page.fold == held and page.form in KINDS[kind]:
                    kept[page.row["id"], page.form] = (
                        adapters.keep_html(gzip.decompress((folder / page.row["html"]).read_bytes()))
                        if kind == "html"
                        else adapters.keep_text(page.row[page.form])
                    )
        say(f"{kind}: without fold {held}")
    return kept


def crossed_unseen(
    pages: list[Page], learned: Learned, again: bool, folds: Sequence[int], say: Any
) -> tuple[list[Page], dict[Any, str]]:
    """The pages in invented writing, and what the product keeps of each when it has learned nothing from the page's site.
    The forest is that of the text model, where an earlier call has kept it."""
    written: list[Page] = []
    kept: dict[Any, str] = {}
    for held in folds:
        made = Network.of(unseen(pages, learned, held, again))
        trees = forest_without(
            "text", learned, held, True, partial(samples_without, "text", pages, learned, held)
        )
        base, forest = learned.without("text", held), Forest.of(trees, COLUMNS["text"])
        model = replace(base, forest=forest, network=made, unseen=made)
        with shipping({"text": model, "amidst": model}):
            for number, page in enumerate(pages):
                if page.fold == held and page.form in TEXTS:
                    writing = WRITINGS[number % len(WRITINGS)]
                    written.append(rewritten(page, writing, 0, known=False, form=page.form))
                    kept[page.row["id"], page.form] = adapters.keep_text(writing(page.row[page.form], 0))
        say(f"unseen: without fold {held}")
    return written, kept


def report(pages: list[Page], kept: dict[Any, str], score: Any) -> str:
    """The table of score.py's measures, by form; ``worse`` is the share of pages that doing nothing had left
    better by more than 0.02, ``other`` are pages in languages that the model has learned next to nothing of."""
    told = []
    for form in (*TEXTS, "html"):
        results = []
        for page in pages:
            text = kept.get((page.row["id"], page.form))
            if page.form != form or text is None:
                continue
            found = score.body_score(score.expected(page.row, text), text)
            whole = "\n".join(line.text for line in page.lines)
            nothing = score.body_score(score.expected(page.row, whole), whole)[2]
            results.append((page.row, *found[:4], nothing - found[2] > 0.02))
        for name, chosen in (
            ("all", results),
            ("news", [one for one in results if one[0]["set"] != "wcxb"]),
            ("other", [one for one in results if one[0]["lang"] not in LEARNED]),
        ):
            if chosen:
                p, r, f1, lost, worse = np.mean([result[1:] for result in chosen], axis=0)
                told.append(
                    f"{form:<14} {name:<5} F1={f1:.4f} P={p:.3f} R={r:.3f} lost={lost:.3f} worse={worse:.3f}"
                )
    return "\n".join(told)
