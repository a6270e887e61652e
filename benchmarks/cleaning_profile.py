"""Where cleaning's time goes: microseconds a page of each step, by the clock of the thread.

    python -m benchmarks.cleaning_profile [--pages ../shared/benchmark] [--most 200]

Whole pages (of a folder of labelled pages, else the project's own), once others have been cleaned. Each is cleaned in
so many rounds; ``first`` is what its first round took, which knows none of its lines, ``best`` the least of all. A
step's time includes the steps it calls and what it costs to look at the clock, so that many small calls look dear.
"""

from __future__ import annotations

import argparse
import functools
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.cleaning_speed import OTHERS, texts_of
from flows.cleaning import clean as cleaning
from flows.cleaning import judge, matching, mildness, surroundings
from flows.cleaning.network import Network
from flows.cleaning.scanning import Scan
from flows.cleaning.trees import Forest
from flows.cleaning.vocabulary import Vocabulary as Phrases
from flows.cleaning.wording import Vocabulary

ROUNDS = 3
STEPS: tuple[tuple[str, Any, str], ...] = (
    ("clean", cleaning, "clean"),
    ("lines", cleaning, "lines_of"),
    ("named rules", matching.Matcher, "match"),
    ("named rules: patterns over lines", Scan, "hits"),
    ("named rules: which may be phrases", Phrases, "may_speak"),
    ("named rules: whose a line is", matching.Matcher, "_claimed_by"),
    ("line model", cleaning, "judge"),
    ("line model: measure", judge, "measure"),
    ("line model: wording", Vocabulary, "judge"),
    ("line model: surroundings", surroundings, "table"),
    ("line model: leaves", Forest, "reached"),
    ("line model: forest", Forest, "judge"),
    ("line model: network", Network, "judge"),
    ("line model: bars", judge.Model, "bars"),
    ("line model: reasons", Forest, "reasons"),
    ("neighbours vouch", cleaning, "softened"),
    ("neighbours vouch: rolls", mildness, "rolls"),
    ("neighbours vouch: recurring lines", mildness, "recurring"),
    ("tiles", cleaning, "_tiled"),
)


def watched(function: Callable[..., Any], spent: dict[str, int], step: str) -> Callable[..., Any]:
    """The same function, whose time is added up; what it yields is made at once."""

    @functools.wraps(function)
    def timed(*args: Any, **named: Any) -> Any:
        began = time.thread_time_ns()
        found = function(*args, **named)
        if isinstance(found, Iterator):
            found = iter(list(found))
        spent[step] += time.thread_time_ns() - began
        return found

    return timed


def profile(pages: list[str], others: list[str]) -> dict[str, tuple[float, float]]:
    """Microseconds a page of each step: in the first round, and at best."""
    spent: dict[str, int] = defaultdict(int)
    for step, owner, name in STEPS:
        setattr(owner, name, watched(getattr(owner, name), spent, step))
    for text in others:
        cleaning.clean(text)
    rounds = []
    for _ in range(ROUNDS):
        of_pages = []
        for text in pages:
            spent.clear()
            cleaning.clean(text)
            of_pages.append(dict(spent))
        rounds.append(of_pages)
    share = 1000 * len(pages)
    return {
        step: (
            sum(page.get(step, 0) for page in rounds[0]) / share,
            sum(min(page.get(step, 0) for page in same) for same in zip(*rounds, strict=True)) / share,
        )
        for step, _, _ in STEPS
    }


def main() -> None:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--pages", type=Path, help="a folder with pages.jsonl.gz")
    arguments.add_argument("--most", type=int, default=200)
    given = arguments.parse_args()
    kinds, others = texts_of(given.pages, given.most, OTHERS)
    print("| step | first | best |\n|---|---:|---:|")
    for step, (first, best) in profile(kinds["whole pages"], others).items():
        print(f"| {step} | {first:,.0f} | {best:,.0f} |")


if __name__ == "__main__":
    main()
