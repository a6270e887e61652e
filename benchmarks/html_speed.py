"""Reading and cleaning web pages beside trafilatura: the same pages, in turns, CPU time in one run.

    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install trafilatura lxml_html_clean
    .venv/bin/python -m benchmarks.html_speed FOLDER --peers /tmp/peers/bin/python

FOLDER holds pages, ``.html`` or ``.html.gz``. The product decodes, parses, collects blocks and what the page
states, and cleans; the peer extracts the text. Each round is a process of its own, warmed by a few pages;
figures are CPU milliseconds a page, and the ratio of each round, whose median counts.
"""

from __future__ import annotations

import argparse
import gzip
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

_WARM = 10


def pages(folder: Path, most: int) -> list[bytes]:
    names = sorted(folder.glob("*.html*"))
    raws = [gzip.decompress(n.read_bytes()) if n.suffix == ".gz" else n.read_bytes() for n in names]
    return raws[:: max(1, len(raws) // most)] if most else raws


def product() -> dict[str, Callable[[bytes], object]]:
    from flows.cleaning.clean import clean
    from flows.documents import SeedRecord
    from flows.errors import SourceError
    from flows.sources import page_of

    def read(raw: bytes) -> object:
        try:
            return page_of(SeedRecord("", "html", raw))
        except SourceError:
            return None

    def read_and_clean(raw: bytes) -> object:
        try:
            page = page_of(SeedRecord("", "html", raw))
        except SourceError:
            return None
        return clean(page.text, page.blocks)

    return {"read": read, "winnow": read_and_clean}


def peer() -> dict[str, Callable[[bytes], object]]:
    import trafilatura

    return {"trafilatura": trafilatura.extract}


def measure(runs: dict[str, Callable[[bytes], object]], raws: list[bytes]) -> None:
    """Print the CPU seconds of each, on one line."""
    for name, run in runs.items():
        for raw in raws[:_WARM]:
            run(raw)
        began = time.process_time()
        for raw in raws:
            run(raw)
        print(name, time.process_time() - began)


def main() -> None:
    """Measure in turns, or be one of the two that are measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peers", type=Path, help="a Python with trafilatura")
    parser.add_argument("--most", type=int, default=0, help="pages; 0: all")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--be", choices=("product", "peer"))
    chosen = parser.parse_args()
    raws = pages(chosen.folder, chosen.most)
    if not raws:
        parser.error(f"{chosen.folder} holds no pages (*.html or *.html.gz).")
    if chosen.be:
        measure(product() if chosen.be == "product" else peer(), raws)
        return
    found: dict[str, list[float]] = {}
    for _ in range(chosen.rounds):
        for python, be in ((sys.executable, "product"), (str(chosen.peers), "peer")):
            command = [python, __file__, str(chosen.folder), "--most", str(chosen.most), "--be", be]
            root = Path(__file__).resolve().parent.parent
            done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)
            for line in done.stdout.splitlines():
                name, seconds = line.split()
                found.setdefault(name, []).append(float(seconds))
    for name, seconds in found.items():
        shares = [own / other for own, other in zip(seconds, found["trafilatura"], strict=True)]
        print(
            f"{name:<12} {1000 * statistics.median(seconds) / len(raws):7.2f} ms a page, "
            f"{statistics.median(shares):.2f} of trafilatura"
        )


if __name__ == "__main__":
    main()
