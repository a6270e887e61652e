"""How well the product keeps bodies: by set, language, site and form, with the worst pages.

    python -m benchmarks.quality                       the project's own pages, against the floor
    python -m benchmarks.quality --raise               the same; lifts the floor to what is measured
    python -m benchmarks.quality ../shared/benchmark   a folder of labelled pages as well

A folder holds ``pages.jsonl.gz``, one page a line with ``set``, ``lang``, ``site``, ``gold_body`` and any of the
forms ``wet_text``, ``plain_text``, ``residual_text``. Precision, recall and F1 are those of four-word shingles, per
page, then averaged; ``lost`` is the share of pages that lost more than a tenth of their body, ``worse`` the share
made worse than by doing nothing by more than 0.02. The shipped model has seen the development half: figures on it
flatter; those with whole sites held out are printed by ``benchmarks.train --cv``.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

FLOOR = Path(__file__).with_name("floor.json")
FORMS = ("wet_text", "plain_text", "residual_text")
_WORD = re.compile(r"\w+")
_SHINGLE = 4
_WORST = 10
_SLACK = 0.01
"""How far below what is measured the floor is set, so that a model trained anew may err elsewhere."""


class Score(NamedTuple):
    """Precision, recall and F1 of a page's body; whether more than a tenth was lost, and whether doing
    nothing would have been better; averaged, shares."""

    precision: float
    recall: float
    f1: float
    lost: float
    worse: float = 0.0


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    if len(words) <= _SHINGLE:
        return Counter([tuple(words)] if words else [])
    return Counter(zip(*(words[at:] for at in range(_SHINGLE)), strict=False))


def score(body: str, kept: str, untouched: str = "") -> Score:
    """How far what was kept is the body.

    >>> score("a b c d e", "a b c d e").f1
    1.0
    """
    gold, found = _shingles(body), _shingles(kept)
    hits, wanted, given = (gold & found).total(), gold.total(), found.total()
    recall = hits / wanted if wanted else 1.0
    f1 = 2 * hits / (wanted + given) if wanted + given else 1.0
    before = score(body, untouched).f1 if untouched else 0.0
    return Score(hits / given if given else 0.0, recall, f1, float(recall < 0.9), float(f1 < before - 0.02))


def expected(row: dict[str, object], kept: str) -> str:
    """The labelled body without those optional paragraphs that were not kept."""
    body = str(row["gold_body"])
    optional = row.get("gold_optional") or []
    found = _shingles(kept) if optional else Counter()
    assert isinstance(optional, list)
    for paragraph in optional:
        wanted = _shingles(paragraph)
        if sum(n for shingle, n in wanted.items() if shingle in found) < 0.5 * max(1, wanted.total()):
            body = body.replace(paragraph, "", 1)
    return body


def average(scores: list[Score]) -> Score:
    """The mean of each measure over pages."""
    return Score(*(sum(column) / len(scores) for column in zip(*scores, strict=True)))


def _show(name: str, scores: list[Score]) -> None:
    mean = average(scores)
    print(
        f"{name:<28} n={len(scores):<4} P={mean.precision:.3f} R={mean.recall:.3f} F1={mean.f1:.3f} "
        f"lost={mean.lost:.3f} worse={mean.worse:.3f}"
    )


def _of_folder(folder: Path, keep: Callable[[str], str]) -> None:
    with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    worst: list[tuple[float, str, str]] = []
    for form in FORMS:
        scored = []
        for row in rows:
            if text := row.get(form):
                kept = keep(text)
                scored.append((row, score(expected(row, kept), kept, text)))
        if not scored:
            continue
        print(f"\n{form}")
        _show("all", [s for _, s in scored])
        for field in ("set", "lang", "site"):
            groups: dict[str, list[Score]] = defaultdict(list)
            for row, one in scored:
                groups[str(row[field])].append(one)
            # Most sites have one page: those that say most are the ones with several.
            for name in sorted(groups, key=lambda name: (-len(groups[name]), name))[:12]:
                if field != "site" or len(groups[name]) > 2:
                    _show(f"  {field} {name}"[:28], groups[name])
        worst += [(one.f1, form, f"{row.get('id', '')} {row.get('url', '')}") for row, one in scored]
    print(f"\nThe {_WORST} worst pages")
    for f1, form, name in sorted(worst)[:_WORST]:
        print(f"{f1:.3f} {form:<14} {name}")


def main() -> None:
    from benchmarks.adapters import keep_text
    from benchmarks.labelled import average, pages

    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("folder", nargs="?", type=Path)
    arguments.add_argument("--raise", dest="lift", action="store_true")
    given = arguments.parse_args()
    print("the project's own pages")
    for page in pages():
        name = f"  {page.site} {page.language} {page.form}"
        _show(name, [score(page.body, keep_text(page.text), page.text)])
    mean = average(keep_text)
    floor = json.loads(FLOOR.read_text(encoding="utf-8"))
    print(f"F1 {mean.f1:.4f}, floor {floor['f1']:.4f}; recall {mean.recall:.4f}, floor {floor['recall']:.4f}")
    if given.lift:
        lifted = {
            "f1": max(floor["f1"], round(mean.f1 - _SLACK, 3)),
            "recall": max(floor["recall"], round(mean.recall - _SLACK, 3)),
        }
        FLOOR.write_text(json.dumps(lifted) + "\n", encoding="utf-8")
    if given.folder:
        _of_folder(given.folder, keep_text)


if __name__ == "__main__":
    main()
