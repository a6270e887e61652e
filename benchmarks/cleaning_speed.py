"""Cleaning beside boilerpy3, jusText and trafilatura: texts a CPU second, in one run on one machine.

    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install -r benchmarks/peers.txt
    python -m benchmarks.cleaning_speed --peers /tmp/peers/bin/python [--pages ../shared/benchmark]

Two kinds of text: whole pages (of a folder of labelled pages, else the project's own), and texts like the real seed.
The peers take HTML only: each line becomes a paragraph, which is not counted. All are asked round by round, in
turns, and the best round counts, since other work on the machine disturbs single rounds; read the ratios. Each round
is in a process of its own, so that nobody remembers a text from the round before; ours has seen other pages.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import multiprocessing
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = 3
OTHERS = 400


def best(cleaner: Callable[[str], object], texts: list[str]) -> float:
    """CPU seconds of the whole process for all texts."""
    before = time.process_time()
    for text in texts:
        cleaner(text)
    return time.process_time() - before


def ours(texts: list[str], seen: list[str]) -> float:
    """CPU seconds of this product for all texts, once it has cleaned others."""
    from flows.cleaning.clean import clean

    for text in seen:
        clean(text)
    return best(lambda text: clean(text).body, texts)


def peers() -> dict[str, Callable[[str], object]]:
    """The peers that are installed, each as its manual says it is called."""
    found: dict[str, Callable[[str], object]] = {}
    try:
        from boilerpy3 import extractors

        extractor = extractors.ArticleExtractor(raise_on_failure=False)
        found["boilerpy3"] = extractor.get_content
    except ImportError:
        pass
    try:
        import justext

        english = justext.get_stoplist("English")
        found["jusText"] = lambda page: justext.justext(page, english)
    except ImportError:
        pass
    try:
        import trafilatura

        found["trafilatura"] = trafilatura.extract
    except ImportError:
        pass
    return found


def as_page(text: str) -> str:
    lines = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n") if line.strip())
    return f"<html><body>\n{lines}</body></html>"


def texts_of(folder: Path | None, most: int, others: int) -> tuple[dict[str, list[str]], list[str]]:
    """Texts of each kind, and so many other pages."""
    from benchmarks.labelled import pages
    from flows.settings import ROOT

    seed = next((ROOT / "seeds").glob("000_*.txt")).read_text(encoding="utf-8")
    like_seed = [seed.replace("Asean", f"Asean{number}") for number in range(most)]
    if folder is None:
        own = [page.text for page in pages()]
        whole, seen = own[::2], own[1::2]
    else:
        with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as lines:
            all_pages = [text for line in lines if (text := json.loads(line).get("wet_text"))]
        whole, seen = all_pages[:most], all_pages[most : most + others]
    return {"whole pages": whole, "texts like the real seed": like_seed}, seen


def _answer_as_peer(file: str) -> None:
    kinds = json.loads(Path(file).read_text(encoding="utf-8"))
    pages = {kind: [as_page(text) for text in texts] for kind, texts in kinds.items()}
    spent = {
        kind: {name: best(cleaner, given) for name, cleaner in peers().items()}
        for kind, given in pages.items()
    }
    print(json.dumps(spent))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--peers", default=sys.executable, help="a Python that has them")
    arguments.add_argument("--pages", type=Path, help="a folder with pages.jsonl.gz")
    arguments.add_argument("--most", type=int, default=200)
    given = arguments.parse_args()
    kinds, seen = texts_of(given.pages, given.most, OTHERS)
    spent: dict[str, dict[str, float]] = {kind: {} for kind in kinds}
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(kinds, file)
        file.flush()
        for _ in range(ROUNDS):
            for kind, texts in kinds.items():
                with multiprocessing.get_context("fork").Pool(1) as process:
                    one = process.apply(ours, (texts, seen))
                spent[kind]["winnow"] = min(one, spent[kind].get("winnow", one))
            told = subprocess.run(
                [given.peers, __file__, "--answer", file.name], capture_output=True, text=True, check=True
            )
            for kind, seconds in json.loads(told.stdout).items():
                for name, one in seconds.items():
                    spent[kind][name] = min(one, spent[kind].get(name, one))
    for kind, seconds in spent.items():
        print(f"{kind} ({len(kinds[kind])})")
        for name, one in sorted(seconds.items(), key=lambda pair: pair[1]):
            rate, ratio = len(kinds[kind]) / one, one / seconds["winnow"]
            print(f"  {name:<12} {rate:>8,.0f} a CPU second, {ratio:.2f} of winnow's time")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--answer"]:
        _answer_as_peer(sys.argv[2])
    else:
        main()
