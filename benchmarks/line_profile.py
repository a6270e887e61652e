"""Where the time of the pure middle goes: microseconds of each step, by the clock of the thread.

    python -m benchmarks.line_profile [--pages ../shared/benchmark] [--most 200] [--seeds 1500]

First generated seeds, from file to rows, in the steps of the line; then whole pages (of a folder of labelled pages, else
the project's own) in the steps of cleaning, once others have been cleaned. Both go several rounds: ``first``
is what the first took, which knows none of their lines, ``best`` the least of all. A step's time includes the steps it
calls and what it costs to look at the clock, so that many small calls look dear.
"""

from __future__ import annotations

import argparse
import functools
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks import corpus
from benchmarks.cleaning_speed import OTHERS, texts_of
from flows import line
from flows.cleaning import clean as cleaning
from flows.cleaning.description.language import language_of
from flows.cleaning.matching import matcher as matching
from flows.cleaning.matching.scanning import Scan
from flows.cleaning.matching.vocabulary import Vocabulary as Phrases
from flows.cleaning.model import judge, surroundings
from flows.cleaning.model.network import Network
from flows.cleaning.model.trees import Forest
from flows.cleaning.model.wording import Vocabulary
from flows.cleaning.steps import look
from flows.sources import Limits, list_files

ROUNDS, PIECE = 3, 128
"""Rounds, and files that are done at once, as processes do them."""
Steps = Sequence[tuple[str, Any, str]]
CLEANING: Steps = (
    ("clean", cleaning, "clean"),
    ("lines", cleaning, "lines_of"),
    ("named rules", matching.Matcher, "match"),
    ("named rules: patterns over lines", Scan, "hits"),
    ("named rules: which may be phrases", Phrases, "may_speak"),
    ("named rules: whose a line is", matching.Matcher, "_claimed_by"),
    ("line model", look.Look, "verdicts"),
    ("line model: measure", look, "measure"),
    ("line model: wording", Vocabulary, "judge"),
    ("line model: surroundings", surroundings, "table"),
    ("line model: leaves", Forest, "reached"),
    ("line model: forest", Forest, "judge"),
    ("line model: network", Network, "judge"),
    ("line model: bars", judge.Model, "bars"),
    ("line model: reasons", Forest, "reasons"),
    ("neighbours vouch", cleaning, "vouch"),
    ("neighbours vouch: rolls", cleaning, "rolls"),
    ("neighbours vouch: recurring lines", cleaning, "recurring"),
    ("tiles", cleaning, "tiles"),
)
LINE: Steps = (
    ("all of it", line, "prepare"),
    ("decode", line, "page_of"),
    ("clean", line, "clean"),
    ("tell the language", line, "spoken"),
    ("describe", line, "describe"),
    ("content hash", line, "content_id"),
    ("encode rows, compress the original", line, "rows_of"),
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


def profile(
    steps: Steps, works: Sequence[Callable[[], object]], count: int
) -> dict[str, tuple[float, float]]:
    """Microseconds each of ``count`` texts spends in each step while all of the work is done: in the first round, and of
    each piece of work at best."""
    spent: dict[str, int] = defaultdict(int)
    for step, owner, name in steps:
        setattr(owner, name, watched(getattr(owner, name), spent, step))
    rounds = []
    for _ in range(ROUNDS):
        of_works = []
        for work in works:
            spent.clear()
            work()
            of_works.append(dict(spent))
        rounds.append(of_works)
    return {
        step: (
            sum(one.get(step, 0) for one in rounds[0]) / 1000 / count,
            sum(min(one.get(step, 0) for one in same) for same in zip(*rounds, strict=True)) / 1000 / count,
        )
        for step, _, _ in steps
    }


def told(what: str, found: dict[str, tuple[float, float]]) -> None:
    print(f"| {what} | first | best |\n|---|---:|---:|")
    for step, (first, best) in found.items():
        print(f"| {step} | {first:,.0f} | {best:,.0f} |")


def main() -> None:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--pages", type=Path, help="a folder with pages.jsonl.gz")
    arguments.add_argument("--most", type=int, default=200)
    arguments.add_argument("--seeds", type=int, default=1500)
    given = arguments.parse_args()
    kinds, others = texts_of(given.pages, given.most, OTHERS)
    cleaning.clean(others[0])  # the models are ready then
    language_of(others[0])
    with tempfile.TemporaryDirectory() as folder:
        corpus.write(Path(folder), given.seeds)
        found, limits = list(list_files(folder)), Limits()
        pieces = [found[at : at + PIECE] for at in range(0, len(found), PIECE)]
        works = [lambda piece=piece: line.prepare(piece, limits) for piece in pieces]
        told("a generated seed", profile(LINE, works, len(found)))
    for text in others:
        cleaning.clean(text)
    pages = [lambda text=text: cleaning.clean(text) for text in kinds["whole pages"]]
    print()
    told("a whole page", profile(CLEANING, pages, len(pages)))


if __name__ == "__main__":
    main()
