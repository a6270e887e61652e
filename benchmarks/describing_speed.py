"""Description beside cleaning: CPU of both steps over the same texts, in one run.

    python -m benchmarks.describing_speed [--pages ../shared/benchmark] [--most 300]

Three kinds of text: generated seeds, every one another story; the real seed under other names; whole pages (of a folder
of labelled pages, else the project's own). As in the line, so many texts as go abreast are cleaned, then described. A
text is seen once: nothing is remembered of it but what other texts have in common with it. The median of such a
group's ratio is printed, since other work on the machine disturbs single ones, and the ratio of the sums.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.corpus import stories
from benchmarks.labelled import pages
from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.language import language_of
from flows.line import ABREAST
from flows.settings import ROOT


def texts_of(folder: Path | None, most: int) -> dict[str, list[str]]:
    seed = next((ROOT / "seeds").glob("000_*.txt")).read_text(encoding="utf-8")
    if folder is None:
        whole = [page.text for page in pages()]
    else:
        with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as lines:
            whole = [text for line in lines if (text := json.loads(line).get("wet_text"))][:most]
    return {
        "generated seeds": [text for _, text in stories(most)],
        "texts like the real seed": [seed.replace("Asean", f"Asean{number}") for number in range(most)],
        "whole pages": whole,
    }


def spent_on(texts: Sequence[str]) -> tuple[int, int]:
    """CPU nanoseconds of cleaning texts, their bodies included, and of describing them, their languages first."""
    began = time.thread_time_ns()
    cleaned = [clean(text) for text in texts]
    bodies = [one.body for one in cleaned]
    half_way = time.thread_time_ns()
    for body in bodies:
        language_of(body)
    for one in cleaned:
        describe(one)
    return half_way - began, time.thread_time_ns() - half_way


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--pages", type=Path, help="a folder with pages.jsonl.gz")
    arguments.add_argument("--most", type=int, default=300)
    given = arguments.parse_args()
    kinds = texts_of(given.pages, given.most)
    spent_on([texts[0] for texts in kinds.values()])  # reads the models
    for kind, texts in kinds.items():
        spent = [spent_on(texts[at : at + ABREAST]) for at in range(0, len(texts), ABREAST)]
        cleaning, describing = map(sum, zip(*spent, strict=True))
        median = statistics.median(described / cleaned for cleaned, described in spent)
        print(
            f"{kind} ({len(texts)}): describing takes {describing / cleaning:.2f} of cleaning, median {median:.2f}; "
            f"{len(texts) / describing * 1e9:,.0f} texts a CPU second"
        )


if __name__ == "__main__":
    main()
