"""The same texts written in other ways, as exports and databases do: the same of the article should stay.

    python -m benchmarks.written --pages ../shared/benchmark [--form residual_text] [--step 6] [--only br tabs]

Precision, recall and F1 are those of ``benchmarks.quality``; ``lost`` is the share of pages of which more than a tenth of the body went.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
from collections.abc import Callable
from pathlib import Path

from benchmarks.quality import FORMS, Score, average, expected, score
from flows.cleaning.clean import clean
from flows.documents import SeedRecord
from flows.sources import page_of
from flows.sources.plain import form_of

WAYS: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "one line": lambda text: " ".join(text.split()),
    "two blanks": lambda text: text.replace("\n", "  "),
    "tabs": lambda text: text.replace("\n", "\t"),
    "carriage returns": lambda text: text.replace("\n", "\r"),
    "vertical tabs": lambda text: text.replace("\n", "\x0b"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "bars": lambda text: text.replace("\n", " | "),
    "dots": lambda text: text.replace("\n", " ... "),
    "ends written out": lambda text: text.replace("\n", "\\n"),
    "JSON": json.dumps,
    "Python": repr,
    "entities": lambda text: html.escape(text).encode("ascii", "xmlcharrefreplace").decode(),
    "entities twice": lambda text: html.escape(html.escape(text)),
    "br": lambda text: text.replace("\n", "<br>"),
    "p": lambda text: "".join(f"<p>{line}</p>" for line in text.split("\n")),
    "unbreakable blanks": lambda text: text.replace(" ", "\xa0"),
}


def kept_of(seed: bytes) -> str:
    """The body that the product keeps of a seed that is no web page, read as a file is."""
    page = page_of(SeedRecord("", form_of(seed), seed))
    return clean(page.text, page.markup).body


def shown(scores: list[Score]) -> str:
    """The mean over pages, as a part of a line."""
    mean = average(scores)
    return f"F1 {mean.f1:.3f}  P {mean.precision:.3f}  R {mean.recall:.3f}  lost {mean.lost:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=Path, required=True, help="a folder with pages.jsonl.gz")
    parser.add_argument("--form", choices=FORMS, default="residual_text")
    parser.add_argument("--step", type=int, default=1, help="each so many-th page only")
    parser.add_argument("--only", nargs="+", default=list(WAYS), choices=WAYS, metavar="WAY")
    told = parser.parse_args()
    with gzip.open(told.pages / "pages.jsonl.gz", "rt", encoding="utf-8") as rows:
        pages = [row for row in map(json.loads, rows) if row.get(told.form)][:: told.step]
    for way in told.only:
        scores = []
        for row in pages:
            kept = kept_of(WAYS[way](row[told.form]).encode())
            scores.append(score(expected(row, kept), kept))
        print(f"{way:<19} {len(scores):>4}  {shown(scores)}", flush=True)


if __name__ == "__main__":
    main()
