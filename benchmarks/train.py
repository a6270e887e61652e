"""Trains the line models and writes flows/cleaning/model/model_text.json, model_html.json and model_amidst.json.

    python -m benchmarks.train ../shared/benchmark [--cv] [--write] [--only text|html|unseen|amidst] [--keep FOLDER [--again]]

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
and measures it on such pages. One for what stands below furniture amidst an article, ``amidst``, learns from pages with more of that
(train_amidst.py) and has a file of its own; ``--only text`` trains it too, ``--only amidst`` it alone, and either measures it with the text model.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import sys
import time
from typing import Any

from benchmarks.train_held_out import crossed, crossed_unseen, report
from benchmarks.train_learned import COLUMNS, LENIENT, Learned
from benchmarks.train_models import KINDS, amidst, both_without, unseen
from benchmarks.train_pages import FOLDS, Page, load, scoring
from benchmarks.train_words import SITES
from flows.cleaning.model import judge as judging

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
BELOW = (
    "Weights of the network that judges what stands below furniture amidst an article, in place of the one in "
    "model_text.json; in ten-thousandths."
)


def write_unseen(pages: list[Page], learned: Learned, again: bool, told: str, say: Any) -> None:
    """Train on every page and put the network into the model file of text."""
    path = pathlib.Path(judging.__file__).parent / "model_text.json"
    stored = json.loads(path.read_text(encoding="utf-8"))
    stored["about"]["cross-validated, unseen"] = told.splitlines()
    stored["unseen"] = unseen(pages, learned, FOLDS, again)
    _put(path, stored, say)


def write_amidst(pages: list[Page], learned: Learned, again: bool, told: str, say: Any) -> None:
    """Train on every page and write the model file; it is measured with the model for text, whose network it replaces."""
    stored = {
        "about": ABOUT | {"what": BELOW, "cross-validated": told.splitlines()},
        "networks": [amidst(pages, learned, FOLDS, again)],
    }
    _put(pathlib.Path(judging.__file__).parent / "model_amidst.json", stored, say)


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
        write_amidst(pages, learned, again, told, say)
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
                kept = crossed(
                    "text" if kind == "amidst" else kind,
                    pages,
                    learned,
                    asked.benchmark,
                    asked.again,
                    asked.folds,
                    say,
                )
            told = report(of, kept, scoring(asked.benchmark))
            print(told, flush=True)
            if asked.dump:
                asked.dump.mkdir(exist_ok=True)
                for form in KINDS[kind]:
                    rows = ({"id": key[0], "text": text} for key, text in kept.items() if key[1] == form)
                    (asked.dump / f"{form}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
        if asked.write and kind == "unseen":
            write_unseen(pages, learned, asked.again, told, say)
        elif asked.write and kind == "amidst":
            write_amidst(pages, learned, asked.again, told, say)
        elif asked.write:
            write(kind, pages, learned, asked.again, told, say)


if __name__ == "__main__":
    main()
