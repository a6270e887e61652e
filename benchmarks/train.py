"""Trains the line model and writes flows/cleaning/model_text.json.

    python -m benchmarks.train ../shared/benchmark [--cv] [--write]

--cv prints the cross-validated table: five folds, whole sites held out of everything (wording, networks). --write trains on all pages and writes the model file. Needs, beside the product:
jax 0.10, scikit-learn 1.9, scipy 1.17 (no dependencies of the product). About ten minutes on one core.

Labels: the words of a page are aligned with its gold body in order; a line is body when at least half
of its words are aligned. Lines count by their words, pages alike. Forms: the whole page in both text
forms, the leavings of extractors; and made pages: the body with a random part of its furniture, and the body of
one page between the furniture of two others of its fold.
"""

from __future__ import annotations

import argparse
import difflib
import gzip
import hashlib
import itertools
import json
import os
import pathlib
import sys
import time
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

from benchmarks import train_network as net
from flows.cleaning import surroundings, wording
from flows.cleaning.features import Measured, measure
from flows.cleaning.judge import MOSTLY_BODY
from flows.cleaning.lines import Line, lines_of

FOLDS = 5
FORMS = ("wet_text", "plain_text", "residual_text")
PHRASES = 16_000
SITES = 4  # a phrase is known when at least so many sites use it


@dataclass(eq=False)
class Page:
    """One form of one labelled page, its lines measured and labelled."""

    row: dict[str, Any]
    form: str
    lines: list[Line]
    body: np.ndarray
    weight: np.ndarray
    measured: Measured
    keys: tuple[np.ndarray, np.ndarray, int]
    share: np.ndarray
    total: np.ndarray

    @property
    def fold(self) -> int:
        return int(hashlib.md5(self.row["site"].encode()).hexdigest(), 16) % FOLDS


def aligned(gold: str, lines: list[Line], word: Any) -> tuple[np.ndarray, np.ndarray]:
    """Share of each line's words that stand in the gold body, in order; and how many words it has."""
    tokens: list[str] = []
    owner: list[int] = []
    for number, line in enumerate(lines):
        found = word.findall(line.text)
        tokens += found
        owner += [number] * len(found)
    wanted = word.findall(gold)
    hit, total = np.zeros(len(lines)), np.bincount(owner, minlength=len(lines)).astype(float)
    for block in difflib.SequenceMatcher(None, tokens, wanted, autojunk=False).get_matching_blocks():
        for at in range(block.a, block.a + block.size):
            hit[owner[at]] += 1
    return hit / np.maximum(total, 1), total


def page_of(
    row: dict[str, Any], form: str, lines: list[Line], share: np.ndarray, total: np.ndarray, score: Any
) -> Page:
    body = (share >= 0.5).astype(np.float32)
    optional = np.zeros(len(lines), bool)
    for paragraph in row["gold_optional"]:
        wanted = score.shingles(paragraph)
        for number, line in enumerate(lines):
            mine = score.shingles(line.text)
            optional[number] |= sum((mine & wanted).values()) >= 0.5 * max(1, sum(mine.values()))
    weight = np.minimum((total + 1.5) / max(30, total[body > 0].sum()), 0.3)
    weight[optional | (total == 0)] = 0
    measured = measure(lines)
    words, pairs, openings, pair_lines, opening_lines = wording.keys_of(measured)
    keys = np.concatenate((words, pairs, openings))
    owners = np.concatenate((measured.line, pair_lines, opening_lines))
    return Page(
        row, form, lines, body, weight.astype(np.float32), measured, (keys, owners, len(words)), share, total
    )


def varied(share: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Lines of a made variant: the body, and furniture in random runs, more of it inside the body."""
    count = len(share)
    keep = share >= 0.5
    at = np.flatnonzero(keep)
    inside = np.zeros(count, bool)
    if len(at):
        inside[at[0] : at[-1]] = True
    rate_in, rate_out = random.uniform(0.2, 1), random.uniform(0, 0.3)
    line = 0
    while line < count:
        run = int(random.integers(1, 7))
        rate = rate_in if inside[line] else rate_out
        keep[line : line + run] |= random.random() < rate
        line += run
    return keep


def mixed(whole: list[Page], random: np.random.Generator, score: Any) -> list[Page]:
    """Each page's body, with the lines between its paragraphs, after the head of another page of its
    fold and before the tail of a third: furniture tells nothing about the body it stands around."""
    folds = defaultdict(list)
    for page in whole:
        folds[page.fold].append(page)
    made = []
    for page in whole:
        head, tail = (folds[page.fold][int(random.integers(len(folds[page.fold])))] for _ in range(2))
        bounds = [
            np.flatnonzero(p.share >= 0.5)[[0, -1]] if (p.share >= 0.5).any() else (0, 0)
            for p in (head, page, tail)
        ]
        parts = ((page, slice(0, 1)), (head, slice(1, bounds[0][0])), (page, slice(max(1, bounds[1][0]), bounds[1][1] + 1)),
                 (tail, slice(bounds[2][1] + 1, None)))  # fmt: skip
        lines = [line for source, part in parts for line in source.lines[part]]
        share = np.concatenate([source.share[part] for source, part in parts])
        total = np.concatenate([source.total[part] for source, part in parts])
        made.append(page_of(page.row, "mixed", lines, share, total, score))
    return made


def load(folder: pathlib.Path) -> list[Page]:
    sys.path.insert(0, str(folder))
    import score

    pages: list[Page] = []
    with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as rows:
        for number, row in enumerate(map(json.loads, rows)):
            for form in FORMS:
                if not row[form]:
                    continue
                lines = list(lines_of(row[form]))
                share, total = aligned(row["gold_body"], lines, score.WORD)
                pages.append(page_of(row, form, lines, share, total, score))
                if form == "wet_text":
                    for copy in range(VARIED):
                        keep = varied(share, np.random.default_rng(10 * number + copy))
                        some = [line for line, kept in zip(lines, keep, strict=True) if kept]
                        pages.append(page_of(row, "varied", some, share[keep], total[keep], score))
    whole = [page for page in pages if page.form == "wet_text"]
    for copy in range(MIXED):
        pages += mixed(whole, np.random.default_rng(copy), score)
    return pages


# --- wording -----------------------------------------------------------------------------------------


def common(pages: list[Page]) -> np.ndarray:
    sites = defaultdict(list)
    for page in pages:
        sites[page.row["site"]].append(np.unique(page.keys[0]))
    every = np.concatenate([np.unique(np.concatenate(found)) for found in sites.values()])
    keys, times = np.unique(every, return_counts=True)
    return keys[times >= SITES]


def bag(page: Page, known: np.ndarray) -> Any:
    keys, owners, _ = page.keys
    at = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    hit = known[at] == keys
    count = len(page.lines)
    scale = 1 / np.sqrt(np.bincount(owners[hit], minlength=count) + 1)
    return sparse.csr_matrix(
        (scale[owners[hit]].astype(np.float32), (owners[hit], at[hit])), shape=(count, len(known))
    )


def phrases(pages: list[Page]) -> tuple[np.ndarray, np.ndarray]:
    """Known keys and their weights: logistic regression, twice, the second on the heaviest only."""
    pages = [page for page in pages if page.form in ("wet_text", "residual_text")]
    known = common(pages)
    body = np.concatenate([page.body for page in pages])
    weight = np.sqrt(np.concatenate([page.weight for page in pages]))
    use = weight > 0
    for last in (False, True):
        rows = sparse.vstack([bag(page, known) for page in pages]).tocsr()
        fitted = LogisticRegression(C=3.0, solver="liblinear", max_iter=60)
        fitted.fit(rows[use], body[use], sample_weight=weight[use] / weight[use].mean())
        weights = fitted.coef_[0]
        if not last:
            times = np.asarray((rows > 0).sum(0)).ravel()
            heavy = np.argsort(-np.abs(weights) * np.log1p(times), kind="stable")[:PHRASES]
            known = known[np.sort(heavy)]
    return known, np.round(weights * 100) / 100


def vocabulary(known: np.ndarray, weights: np.ndarray) -> wording.Vocabulary:
    keys, values = np.zeros(1 << 18, np.uint64), np.zeros(1 << 18, np.float32)
    for at in np.argsort(np.abs(weights), kind="stable"):
        slot = int(known[at]) >> 46
        keys[slot], values[slot] = known[at], weights[at]
    return wording.Vocabulary(keys, values)


def spelled(pages: list[Page], known: np.ndarray, weights: np.ndarray) -> dict[str, int]:
    """The known phrases in letters, with their weights in hundredths."""
    import re

    token = re.compile(r"[^\W_]+")
    wanted = dict(zip(known.tolist(), weights.tolist(), strict=True))
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


# --- networks ----------------------------------------------------------------------------------------


def tables_of(pages: list[Page], words: dict[int, wording.Vocabulary]) -> list[np.ndarray]:
    """Each page's table, its wording judged by a vocabulary that was not learned from its fold."""
    return [surroundings.table(p.measured, words[p.fold].judge(p.measured)) for p in pages]


def fitted(pages: list[Page], tables: list[np.ndarray], seed: int) -> dict[str, Any]:
    bodies, weights = [p.body for p in pages], [p.weight for p in pages]
    return net.train(tables, bodies, weights, surroundings.NAMES, seed=seed, **HOW)


def crossed(pages: list[Page], say: Any) -> list[np.ndarray]:
    """Probabilities of every page's lines by networks and wording that saw none of its site's pages."""
    words: dict[tuple[int, int], wording.Vocabulary] = {}
    for one, other in itertools.combinations_with_replacement(range(FOLDS), 2):
        words[one, other] = words[other, one] = vocabulary(
            *phrases([p for p in pages if p.fold not in (one, other)])
        )
    say("wording")
    scores: dict[int, np.ndarray] = {}
    for held in range(FOLDS):
        tables = tables_of(pages, {fold: words[held, fold] for fold in range(FOLDS)})
        train = [i for i, page in enumerate(pages) if page.fold != held]
        models = [
            fitted([pages[i] for i in train], [tables[i] for i in train], 10 * seed + held)
            for seed in range(SEEDS)
        ]
        for i, page in enumerate(pages):
            if page.fold == held:
                logit = sum(net.judge(model, tables[i]) for model in models) / SEEDS
                scores[i] = 1 / (1 + np.exp(-logit))
        say(f"without fold {held}")
    return [scores[i] for i in range(len(pages))]


HOW = {"width": 40, "epochs": 16}
SEEDS = 2
VARIED, MIXED = 1, 1


def report(pages: list[Page], scores: list[np.ndarray], threshold: float, lenient: float) -> str:
    """The table of benchmark/score.py's measures, by form."""
    import score

    told = []
    for form in FORMS:
        results = []
        for page, found in zip(pages, scores, strict=True):
            if page.form != form:
                continue
            words = np.diff(page.measured.starts)
            share = float((found * words).sum()) / max(1.0, float(words.sum()))
            cut = lenient if share > MOSTLY_BODY else threshold
            kept = "\n".join(line.text for line, p in zip(page.lines, found, strict=True) if p >= cut)
            precision, recall, f1, lost, _ = score.body_score(score.expected(page.row, kept), kept)
            whole = page.row[form]
            nothing = score.body_score(score.expected(page.row, whole), whole)[2]
            results.append((page.row["set"] != "wcxb", f1, lost, nothing - f1 > 0.02, precision, recall))
        for name, chosen in (("all", results), ("news", [r for r in results if r[0]])):
            f1, lost, worse_share, p, r = (float(np.mean([x[k] for x in chosen])) for k in (1, 2, 3, 4, 5))
            told.append(
                f"{form:<14} {name:<5} F1={f1:.4f} P={p:.3f} R={r:.3f} lost={lost:.3f} worse={worse_share:.3f}"
            )
    return "\n".join(told)


def write(pages: list[Page], path: pathlib.Path, told: str, say: Any) -> None:
    """Train on every page and write the model file."""
    known, weights = phrases(pages)
    words = {held: vocabulary(*phrases([p for p in pages if p.fold != held])) for held in range(FOLDS)}
    tables = tables_of(pages, words)
    say("wording")
    models = [fitted(pages, tables, 1000 + seed) for seed in range(SEEDS)]
    stored = {
        "about": ABOUT | {"cross-validated": told.splitlines()},
        "threshold": THRESHOLD,
        "lenient": LENIENT,
        "columns": surroundings.NAMES,
        "networks": [net.stored(model) for model in models],
        "wording": spelled(pages, known, weights),
    }
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text.replace("],[", "],\n[").replace('},"', '},\n"'), encoding="utf-8")
    say(f"{path}: {path.stat().st_size:,} bytes")


THRESHOLD, LENIENT = 0.42, 0.25
ABOUT = {
    "what": "Weights of winnow's line model: probability of a line to be body. Whole numbers are thousandths "
    "(networks) or hundredths (wording).",
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


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("benchmark", type=pathlib.Path)
    parser.add_argument("--cv", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--dump", type=pathlib.Path, help="keep the crossed probabilities (npz)")
    asked = parser.parse_args()
    started = time.time()

    def say(what: str) -> None:
        print(f"{time.time() - started:6.0f} s  {what}", file=sys.stderr, flush=True)

    pages = load(asked.benchmark)
    say(f"{len(pages)} pages and forms")
    told = ""
    if asked.cv:
        scores = crossed(pages, say)
        if asked.dump:
            np.savez(asked.dump, *scores)
        for threshold, lenient in ((0.35, 0.35), (0.42, 0.42), (0.42, 0.2), (0.45, 0.3), (0.5, 0.5)):
            print(f"threshold {threshold}, lenient {lenient}\n{report(pages, scores, threshold, lenient)}")
        told = report(pages, scores, THRESHOLD, LENIENT)
        print(f"as shipped: threshold {THRESHOLD}, lenient {LENIENT}\n{told}")
    if asked.write:
        write(pages, pathlib.Path(__file__).parents[1] / "flows/cleaning/model_text.json", told, say)


if __name__ == "__main__":
    main()
