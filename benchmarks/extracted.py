"""Texts as programs that know no articles make them of web pages, and how much of each article cleaning them leaves.

    python -m benchmarks.extracted --pages ../shared/benchmark [--step 5] [--only newline]

Each labelled page is turned into text by BeautifulSoup, as those who scrape do, and by lynx where it is installed.
Precision, recall and F1 are those of ``benchmarks.quality``, before and after; ``lost`` is the share of pages of which more than a tenth of the body went.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from bs4 import BeautifulSoup

from benchmarks.quality import Score, expected, score
from benchmarks.written import kept_of, shown


def _article(_: bytes, soup: BeautifulSoup) -> str:
    return (soup.find("article") or soup.find("main") or soup).get_text("\n", strip=True)


def _dump(raw: bytes, _: BeautifulSoup) -> str:
    given = ["lynx", "-dump", "-force_html", "-stdin", "-assume_charset=utf-8", "-display_charset=utf-8"]
    return subprocess.run(given, input=raw, capture_output=True, check=False).stdout.decode(
        "utf-8", "replace"
    )


FORMS: dict[str, Callable[[bytes, BeautifulSoup], str]] = {
    "newline": lambda _, soup: soup.get_text("\n", strip=True),
    "newline, white space kept": lambda _, soup: soup.get_text("\n"),
    "newline, the article's element": _article,
    "as it stands": lambda _, soup: soup.get_text(),
    "blank": lambda _, soup: soup.get_text(" ", strip=True),
    "lynx": _dump,
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--pages", type=Path, required=True, help="a folder with pages.jsonl.gz and the pages in html/"
    )
    parser.add_argument("--step", type=int, default=1, help="each so many-th page only")
    parser.add_argument("--only", nargs="+", default=list(FORMS), choices=FORMS, metavar="FORM")
    told = parser.parse_args()
    if not shutil.which("lynx"):
        told.only = [form for form in told.only if form != "lynx"]
    with gzip.open(told.pages / "pages.jsonl.gz", "rt", encoding="utf-8") as rows:
        pages = [json.loads(row) for row in rows][:: told.step]
    before: dict[str, list[Score]] = {form: [] for form in told.only}
    after: dict[str, list[Score]] = {form: [] for form in told.only}
    for row in pages:
        raw = gzip.decompress((told.pages / row["html"]).read_bytes())
        soup = BeautifulSoup(raw, "lxml")
        for tag in soup(["script", "style"]):
            tag.decompose()
        for form in told.only:
            text = FORMS[form](raw, soup)
            if not text.strip():  # a page of scripts
                continue
            kept = kept_of(text.encode("utf-8", "replace"))
            before[form].append(score(expected(row, text), text))
            after[form].append(score(expected(row, kept), kept))
    for form in told.only:
        print(
            f"{form:<31} {len(after[form]):>4}  untouched {shown(before[form])}\n{'':<36}  cleaned   {shown(after[form])}"
        )


if __name__ == "__main__":
    main()
