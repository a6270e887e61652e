"""Pages whose lines the project labelled itself: tests/cases/in_the_wild, and how a cleaner does on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import quality
from benchmarks.quality import Score, score

PAGES = Path(__file__).parent.parent / "tests" / "cases" / "in_the_wild"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A page of ours: its text, and the lines of it that are body."""

    site: str
    language: str
    form: str
    text: str
    body: str


def pages(folder: Path = PAGES) -> Iterator[Labelled]:
    """The labelled pages; a line is ``+`` body, ``-`` furniture or ``~`` metadata."""
    for file in sorted(folder.glob("*.txt")):
        for page in file.read_text(encoding="utf-8").split("=== ")[1:]:
            name, *lines = page.rstrip("\n").split("\n")
            site, language, form = (part.strip() for part in name.split("|"))
            between = "\n\n" if form == "plain" else "\n"
            yield Labelled(
                site,
                language,
                form,
                between.join(line[2:] for line in lines),
                "\n".join(line[2:] for line in lines if line.startswith("+")),
            )


def average(keep: Callable[[str], str]) -> Score:
    """The mean score of a cleaner on these pages."""
    return quality.average([score(page.body, keep(page.text)) for page in pages()])
