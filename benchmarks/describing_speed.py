"""Description beside cleaning: CPU of both steps over the same texts, text by text in turn, in one run.

    python -m benchmarks.describing_speed [--pages ../shared/benchmark] [--most 300]

Three kinds of text: generated seeds, every one another story; the real seed under other names; whole pages (of a folder
of labelled pages, else the project's own). A text is seen once: nothing is remembered of it but what other
texts have in common with it. The median of a text's ratio is printed, since other work on the machine disturbs
single texts, and the ratio of the sums.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import time
from pathlib import Path

from benchmarks.corpus import stories
from benchmarks.labelled import pages
from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
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


def spent_on(text: str) -> tuple[int, int]:
    """CPU nanoseconds of cleaning a text, its body included, and of describing it."""
    began = time.thread_time_ns()
    cleaned = clean(text)
    _ = cleaned.body
    half_way = time.thread_time_ns()
    describe(cleaned)
    return half_way - began, time.thread_time_ns() - half_way


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--pages", type=Path, help="a folder with pages.jsonl.gz")
    arguments.add_argument("--most", type=int, default=300)
    given = arguments.parse_args()
    kinds = texts_of(given.pages, given.most)
    spent_on(kinds["generated seeds"][0])  # reads the models
    for kind, texts in kinds.items():
        spent = [spent_on(text) for text in texts]
        cleaning, describing = map(sum, zip(*spent, strict=True))
        median = statistics.median(described / cleaned for cleaned, described in spent)
        print(
            f"{kind} ({len(texts)}): describing takes {describing / cleaning:.2f} of cleaning, median {median:.2f}; "
            f"{len(texts) / describing * 1e9:,.0f} texts a CPU second"
        )


if __name__ == "__main__":
    main()
