"""Trains the line models and writes flows/cleaning/model_text.json and model_html.json.

    python -m benchmarks.train ../shared/benchmark [--cv] [--write] [--only text|html|unseen] [--keep FOLDER [--again]]

--cv prints the cross-validated table: five folds, whole sites held out of everything (wording, names,
forests, networks), and the product itself cleaning the pages held out, scored by the benchmark's score.py. --write
trains on all pages and writes the model files. --keep FOLDER keeps what takes longest (alignment, wording)
between calls. Needs, beside the product: catboost 1.2, jax 0.10, scikit-learn 1.9, scipy 1.17 (no dependencies
of the product). Under an hour on one core, most of it for the teachers, the networks and the wording.

Labels: the words of a page are aligned with its gold body in order; a line is body when at least half of its
words are aligned. Lines count by their words, pages alike; lines that a firm rule takes are not trained on.
The networks learn the share of aligned words itself; that for text, besides, what teachers make of the lines
that see the markup too (train_taught.py). One for languages that nobody has seen, ``unseen``, learns from the same pages
in invented writing (train_unseen.py) and stands in model_text.json: ``--only text`` trains it too, ``--only unseen`` it alone,
and measures it on such pages.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, partial
from typing import Any

import numpy as np

from benchmarks import adapters
from benchmarks.train_forest import forest
from benchmarks.train_learned import COLUMNS, LENIENT, Learned
from benchmarks.train_network import network
from benchmarks.train_pages import FOLDS, TEXTS, TRAINED, Page, Sample, load, scoring
from benchmarks.train_taught import taught
from benchmarks.train_unseen import WRITINGS, learned_from, rewritten
from benchmarks.train_words import KINDS as OF_WORDS
from benchmarks.train_words import SITES
from flows.cleaning import judge as judging
from flows.cleaning.judge import Model
from flows.cleaning.network import Network
from flows.cleaning.trees import Forest

KINDS = {"text": TEXTS, "html": ("html",), "unseen": TEXTS}
TREES = {"text": 200, "html": 150}
NETWORKS = {"text": 1, "html": 2}
"""How many networks, which differ by their first chances only."""
SOFT = {"text": 1.0, "html": 0.0}
"""What the pages' expected F1 counts in the networks' loss beside the lines' cross entropy: see train_network."""
TAUGHT = {"text": 0.5, "html": 0.0}
"""What the teachers' judgement counts in what the networks learn; the labels are the rest: see train_taught."""
NEWS = {"text": 1.5, "html": 2.0}
"""Weight of a page of news, which is what the product is for."""
LEARNED = ("en", "de")
"""Languages of nineteen in twenty of the labelled pages."""
ABOUT = {
    "what": "Weights of winnow's line model for {kind}: a forest of symmetric trees and a network, whose mean is the "
    "log-odds of a line to be body. Leaves are in thousandths, wording and naming in hundredths, weights of the "
    "network in ten-thousandths.",
    "command": "python -m benchmarks.train ../shared/benchmark --cv --write",
    "trained on": [
        "scrapinghub/article-extraction-benchmark, MIT",
        "Murrough-Foley/web-content-extraction-benchmark, CC-BY-4.0, (c) 2026 Murrough Foley",
        "flairNLP/fundus, test data, MIT",
        "dobbersc/fundus-evaluation, MIT",
    ],
    "licence": "The weights are derived from the pages named, whose labels are under MIT and CC-BY-4.0: keep "
    "this notice with them. No text of a page is contained; the wording lists single words and pairs that "
    f"at least {SITES} sites use.",
}


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
    import gzip

    kept: dict[Any, str] = {}
    for held in folds:
        trees, networks = both_without(kind, pages, learned, held, again)
        ready = (Forest.of(trees, COLUMNS[kind]), Network.of(*networks))
        bases = {name: learned.without(name, held) for name in {"text", kind}}
        base = bases[kind]
        model = Model({}, base.vocabulary, base.naming, *ready, LENIENT[kind])
        if kind == "text":
            model = replace(model, unseen=Network.of(unseen(pages, learned, held, again)))
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


def unseen(pages: list[Page], learned: Learned, held: int, again: bool) -> dict[str, Any]:
    """The network for languages that nobody has seen, without the pages of a fold."""

    def trained() -> dict[str, Any]:
        found = list(learned_from([page for page in pages if page.fold != held]))
        told = tables(found, dict.fromkeys(range(FOLDS), learned.without("text", held)))
        return network(samples_of("text", found, told), held, SOFT["text"])

    return learned.kept(f"unseen-{held}", again, trained)  # type: ignore[no-any-return]


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
        with shipping({"text": replace(base, forest=forest, network=made, unseen=made)}):
            for number, page in enumerate(pages):
                if page.fold == held and page.form in TEXTS:
                    writing = WRITINGS[number % len(WRITINGS)]
                    written.append(rewritten(page, writing, 0, known=False, form=page.form))
                    kept[page.row["id"], page.form] = adapters.keep_text(writing(page.row[page.form], 0))
        say(f"unseen: without fold {held}")
    return written, kept


def write_unseen(pages: list[Page], learned: Learned, again: bool, told: str, say: Any) -> None:
    """Train on every page and put the network into the model file of text."""
    path = pathlib.Path(judging.__file__).parent / "model_text.json"
    stored = json.loads(path.read_text(encoding="utf-8"))
    stored["about"]["cross-validated, unseen"] = told.splitlines()
    stored["unseen"] = unseen(pages, learned, FOLDS, again)
    _put(path, stored, say)


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


def write(kind: str, pages: list[Page], learned: Learned, again: bool, told: str, say: Any) -> None:
    """Train on every page and write the model file."""
    trees, networks = both_without(kind, pages, learned, FOLDS, again)
    stored: dict[str, Any] = {
        "about": ABOUT | {"what": ABOUT["what"].format(kind=kind), "cross-validated": told.splitlines()},  # type: ignore[attr-defined]
        "lenient": LENIENT[kind],
        "columns": COLUMNS[kind],
        "forest": trees,
        "networks": networks,
    }
    stored |= learned.stored(kind)
    if kind == "text":
        stored["unseen"] = unseen(pages, learned, FOLDS, again)
    _put(pathlib.Path(judging.__file__).parent / f"model_{kind}.json", stored, say)


def _put(path: pathlib.Path, stored: dict[str, Any], say: Any) -> None:
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text.replace("],[", "],\n[").replace('},"', '},\n"'), encoding="utf-8")
    say(f"{path}: {path.stat().st_size:,} bytes")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("benchmark", type=pathlib.Path)
    parser.add_argument("--cv", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--only", choices=tuple(KINDS))
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument(
        "--again",
        action="store_true",
        help="take the forests and networks kept by earlier calls, to measure what else changed",
    )
    parser.add_argument(
        "--folds", type=int, nargs="*", default=range(FOLDS), help="only these, to spread --cv over processes"
    )
    parser.add_argument("--dump", type=pathlib.Path, help="JSON lines of what was kept, for score.py --runs")
    asked = parser.parse_args()
    started = time.time()

    def say(what: str) -> None:
        print(f"{time.time() - started:6.0f} s  {what}", file=sys.stderr, flush=True)

    pages = load(asked.benchmark, asked.keep)
    say(f"{len(pages)} pages and forms")
    learned = Learned(pages, asked.keep)
    for kind in [asked.only] if asked.only else ("text", "html"):
        told = ""
        if asked.cv:
            of = pages
            if kind == "unseen":
                of, kept = crossed_unseen(pages, learned, asked.again, asked.folds, say)
            else:
                kept = crossed(kind, pages, learned, asked.benchmark, asked.again, asked.folds, say)
            told = report(of, kept, scoring(asked.benchmark))
            print(told, flush=True)
            if asked.dump:
                asked.dump.mkdir(exist_ok=True)
                for form in KINDS[kind]:
                    rows = ({"id": key[0], "text": text} for key, text in kept.items() if key[1] == form)
                    (asked.dump / f"{form}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
        if asked.write and kind == "unseen":
            write_unseen(pages, learned, asked.again, told, say)
        elif asked.write:
            write(kind, pages, learned, asked.again, told, say)


if __name__ == "__main__":
    main()
