"""Trains the line models and writes flows/cleaning/model_text.json and model_html.json.

    python -m benchmarks.train ../shared/benchmark [--cv] [--write] [--only text|html] [--keep FOLDER [--again]]

--cv prints the cross-validated table: five folds, whole sites held out of everything (wording, names,
forests, networks), and the product itself cleaning the pages held out, scored by the benchmark's score.py. --write
trains on all pages and writes the model files. --keep FOLDER keeps what takes longest (alignment, wording)
between calls. Needs, beside the product: catboost 1.2, jax 0.10, scikit-learn 1.9, scipy 1.17 (no dependencies
of the product). Under an hour on one core, most of it for the teachers, the networks and the wording.

Labels: the words of a page are aligned with its gold body in order; a line is body when at least half of its
words are aligned. Lines count by their words, pages alike; lines that a firm rule takes are not trained on.
The networks learn the share of aligned words itself; that for text, besides, what teachers make of the lines
that see the markup too (train_taught.py).
"""

from __future__ import annotations

import argparse
import json
import pathlib
import pickle
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np
from catboost import CatBoostClassifier, Pool

from benchmarks import adapters
from benchmarks.train_network import Sample, network
from benchmarks.train_pages import FOLDS, TEXTS, TRAINED, Page, load, scoring
from benchmarks.train_taught import Marked, marked, taught
from benchmarks.train_words import KINDS as OF_WORDS
from benchmarks.train_words import SITES, Weighted, kinds, names, phrases, spelled, vocabulary
from flows.cleaning import judge as judging
from flows.cleaning import markup, surroundings
from flows.cleaning.judge import Model
from flows.cleaning.network import Network
from flows.cleaning.trees import Forest

KINDS = {"text": TEXTS, "html": ("html",)}
COLUMNS = {
    "text": (*surroundings.NAMES, *OF_WORDS, *judging.HINTS),
    "html": (*surroundings.NAMES, *markup.NAMES, *judging.HINTS),
}
TREES = {"text": 200, "html": 150}
NETWORKS = {"text": 1, "html": 2}
"""How many networks, which differ by their first chances only."""
SOFT = {"text": 1.0, "html": 0.0}
"""What the pages' expected F1 counts in the networks' loss beside the lines' cross entropy: see train_network."""
TAUGHT = {"text": 0.5, "html": 0.0}
"""What the teachers' judgement counts in what the networks learn; the labels are the rest: see train_taught."""
LENIENT = {"text": 0.3, "html": 0.75}
HOW = {
    "depth": 6, "learning_rate": 0.11, "rsm": 0.25, "l2_leaf_reg": 6, "border_count": 48, "subsample": 0.6,
    "boosting_type": "Plain", "bootstrap_type": "Bernoulli", "score_function": "L2", "thread_count": 1,
    "verbose": 0, "allow_writing_files": False,
}  # fmt: skip
NEWS = {"text": 1.5, "html": 2.0}
"""Weight of a page of news, which is what the product is for."""
THIN = 0.33
"""Share of the lines of made pages that are trained on."""
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


def forest(kind: str, pages: list[Page], tables: list[np.ndarray], seed: int) -> dict[str, Any]:
    """Trained on the pages."""
    chance = np.random.default_rng(seed)
    rows, bodies, weights = [], [], []
    for page, table in zip(pages, tables, strict=True):
        made = _made(page)
        use = (page.weight > 0) & ~page.claimed
        if made:
            use &= chance.random(len(use)) < THIN
        rows.append(table[use])
        bodies.append(page.body[use])
        weights.append(page.weight[use] * _worth(kind, page) / (THIN if made else 1))
    weight = np.concatenate(weights)
    # Trees gain nothing by what words say of kinds of lines; the network does.
    left_out = [at for at, name in enumerate(COLUMNS[kind]) if name in OF_WORDS]
    found = CatBoostClassifier(iterations=TREES[kind], random_seed=seed, ignored_features=left_out, **HOW)
    found.fit(Pool(np.concatenate(rows), np.concatenate(bodies), weight=weight / weight.mean()))
    return _stored(found)


def wired(
    kind: str, pages: list[Page], tables: list[np.ndarray], learned: Learned, number: int, seed: int
) -> dict[str, Any]:
    """The network of that number, trained on the pages."""
    samples = [
        Sample(table, page.share, page.weight * ~page.claimed, _worth(kind, page), _made(page))
        for page, table in zip(pages, tables, strict=True)
    ]
    if part := TAUGHT[kind]:
        likely = taught(pages, samples, learned.marks, SOFT[kind], seed + 1000)
        samples = [
            replace(sample, share=(1 - part) * sample.share + part * found)
            for sample, found in zip(samples, likely, strict=True)
        ]
    return network(samples, seed + 100 * number, SOFT[kind])


def _stored(found: CatBoostClassifier) -> dict[str, Any]:
    """The forest as :class:`flows.cleaning.trees.Forest` reads it; shorter trees are filled up with questions
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


def bare(kind: str, words: Weighted, of_kinds: np.ndarray | None, named: dict[str, float]) -> Model:
    """A model without a forest, for its tables."""
    none = {"start": 0, "asked": [[0]], "above": [[0]], "leaves": [[0, 0]], "seen": [[1, 1]]}
    return Model({}, vocabulary(words, of_kinds), named, Forest.of(none, COLUMNS[kind]), (), LENIENT[kind])


class Learned:
    """Wording, its kinds and names learned without certain folds, kept in a folder between calls."""

    def __init__(self, pages: list[Page], keep: pathlib.Path | None) -> None:
        self._pages, self._store = pages, keep / "words.pkl" if keep else None
        self._known: dict[Any, Any] = {}
        if self._store and self._store.exists():
            self._known = pickle.loads(self._store.read_bytes())

    def without(self, kind: str, *folds: int) -> Model:
        """A model without a forest that has seen nothing of these folds."""
        held = tuple(sorted(set(folds)))
        pages = [page for page in self._pages if page.fold not in held]
        words: Weighted = self._once(("words", held), lambda: phrases(pages))
        if kind == "html":
            return bare(kind, words, None, self._once(("names", held), lambda: names(pages)))
        return bare(kind, words, self._once(("kinds", held), lambda: kinds(pages, words[0], self.marks)), {})

    @cached_property
    def marks(self) -> Marked:
        """What the markup says of the lines of the texts."""
        return marked(self._pages)

    def _once(self, what: tuple[str, Sequence[int]], learn: Callable[[], Any]) -> Any:
        if what not in self._known:
            self._known[what] = learn()
            if self._store:
                self._store.write_bytes(pickle.dumps(self._known))
        return self._known[what]

    def kept(self, name: str, again: bool, grow: Callable[[], Any]) -> Any:
        """What was trained, now unless that of an earlier call is to be taken again."""
        path = self._store.with_name(f"{name}.json") if self._store else None
        if again and path and path.exists():
            return json.loads(path.read_text())
        grown = grow()
        if path:
            path.write_text(json.dumps(grown))
        return grown

    def stored(self, kind: str) -> dict[str, Any]:
        """What the model file holds of words or names, learned from all pages."""
        model = self.without(kind)
        if kind == "text":
            return spelled(self._pages, self._known["words", ()], self._known["kinds", ()])
        return {
            "naming": {name: round(weight * 100) for name, weight in sorted(model.naming.items()) if weight}
        }


def _both(
    kind: str, pages: list[Page], models: dict[int, Model], learned: Learned, again: bool, seed: int
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The forest and the networks, as the model file holds them."""
    found: list[np.ndarray] = []

    def measured() -> list[np.ndarray]:
        if not found:
            found.extend(tables(pages, models))
        return found

    grown = learned.kept(f"forest-{kind}-{seed}", again, lambda: forest(kind, pages, measured(), seed))
    networks = [
        learned.kept(
            f"network-{kind}-{seed}-{number}",
            again,
            lambda n=number: wired(kind, pages, measured(), learned, n, seed),
        )
        for number in range(NETWORKS[kind])
    ]
    return grown, networks


def trained_on(kind: str, pages: list[Page]) -> list[Page]:
    return [page for page in pages if page.form in TRAINED and bool(page.blocks) == (kind == "html")]


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
        models = {fold: learned.without(kind, held, fold) for fold in range(FOLDS)}
        train = [page for page in trained_on(kind, pages) if page.fold != held]
        grown, networks = _both(kind, train, models, learned, again, held)
        ready = (Forest.of(grown, COLUMNS[kind]), Network.of(*networks))
        bases = {name: learned.without(name, held) for name in {"text", kind}}
        base = bases[kind]
        model = Model({}, base.vocabulary, base.naming, *ready, LENIENT[kind])
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


def report(pages: list[Page], kept: dict[Any, str], score: Any) -> str:
    """The table of score.py's measures, by form; ``worse`` is the share of pages that doing nothing had left
    better by more than 0.02."""
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
            results.append((page.row["set"] != "wcxb", *found[:4], nothing - found[2] > 0.02))
        for name, chosen in (("all", results), ("news", [r for r in results if r[0]])):
            if chosen:
                p, r, f1, lost, worse = np.mean([result[1:] for result in chosen], axis=0)
                told.append(
                    f"{form:<14} {name:<5} F1={f1:.4f} P={p:.3f} R={r:.3f} lost={lost:.3f} worse={worse:.3f}"
                )
    return "\n".join(told)


def write(kind: str, pages: list[Page], learned: Learned, again: bool, told: str, say: Any) -> None:
    """Train on every page and write the model file."""
    models = {fold: learned.without(kind, fold) for fold in range(FOLDS)}
    grown, networks = _both(kind, trained_on(kind, pages), models, learned, again, FOLDS)
    stored: dict[str, Any] = {
        "about": ABOUT | {"what": ABOUT["what"].format(kind=kind), "cross-validated": told.splitlines()},  # type: ignore[attr-defined]
        "lenient": LENIENT[kind],
        "columns": COLUMNS[kind],
        "forest": grown,
        "networks": networks,
    }
    stored |= learned.stored(kind)
    path = pathlib.Path(judging.__file__).parent / f"model_{kind}.json"
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
    for kind in [asked.only] if asked.only else KINDS:
        told = ""
        if asked.cv:
            kept = crossed(kind, pages, learned, asked.benchmark, asked.again, asked.folds, say)
            told = report(pages, kept, scoring(asked.benchmark))
            print(told, flush=True)
            if asked.dump:
                asked.dump.mkdir(exist_ok=True)
                for form in KINDS[kind]:
                    rows = ({"id": key[0], "text": text} for key, text in kept.items() if key[1] == form)
                    (asked.dump / f"{form}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
        if asked.write:
            write(kind, pages, learned, asked.again, told, say)


if __name__ == "__main__":
    main()
