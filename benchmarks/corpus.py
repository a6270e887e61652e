"""Generates seeds like real ones: invented news with real kinds of dirt, sized about 4 KB, a tenth of them
copies of an earlier one under other furniture. The same seed number gives the same files on any machine.

    python -m benchmarks.corpus FOLDER --count 2000
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PLACES = [
    "Varnholm",
    "Escalona",
    "Tirupet",
    "Belgrano",
    "Oshikawa",
    "Marenga",
    "Dunmore",
    "Kesteva",
    "Lisandra",
    "Port-Auban",
]
_PEOPLE = [
    "Mara Lindqvist",
    "Tomas Okafor",
    "Ines Barreto",
    "Rahul Deshane",
    "Yuki Arata",
    "Sofia Keller",
    "Daniel Mbeki",
]
_PAPERS = ["Varnholm Courier", "The Escalona Post", "Tirupet Herald", "Daily Marenga", "Kesteva Gazette"]
_SUBJECTS = [
    "the council",
    "the ministry",
    "a group of farmers",
    "the port authority",
    "the new museum",
    "the central bank",
    "the fishermen's union",
    "an independent panel",
    "the rail operator",
    "the university hospital",
]
_VERBS = [
    "approved",
    "postponed",
    "criticised",
    "welcomed",
    "published",
    "rejected",
    "reviewed",
    "extended",
    "challenged",
    "financed",
]
_OBJECTS = [
    "the plan for the northern bridge",
    "a report on drinking water",
    "the budget for rural schools",
    "the trade agreement with its neighbours",
    "an inquiry into the flood defences",
    "the harvest forecast",
    "a law on short-term rentals",
    "the timetable of the night trains",
    "the restoration of the old market hall",
]
_TAILS = [
    "after three days of talks",
    "despite warnings from residents",
    "in spite of rising costs",
    "before the summer recess",
    "for the second time this year",
    "with a majority of two votes",
    "as the rainy season began",
    "late on Tuesday",
]
_SHARES = (
    "FacebookShare on Google+TweetPin it",
    "Share this: Twitter Facebook Print Email",
    "Click to share on Facebook (Opens in new window)",
    "Share on Facebook | Share on Twitter | Share on WhatsApp",
)
_FURNITURE = (
    ">",
    "Subscribe to our newsletter",
    "Leave a comment",
    "Your email address will not be published. Required fields are marked *",
    "All rights reserved.",
    "Contact us: [email\u00a0protected]",
    "Advertisement",
)


@dataclass(frozen=True, slots=True)
class Story:
    """One invented article without its furniture."""

    headline: str
    byline: str
    paper: str
    date: str
    paragraphs: tuple[str, ...]

    def dirty(self, chance: random.Random) -> str:
        """The story as some scraper would have left it."""
        lines = [self.headline, self.date, f"By {self.byline}", *self.paragraphs]
        lines += [chance.choice(_SHARES), *chance.sample(_FURNITURE, 3), f"Courtesy: {self.paper}"]
        return "\n".join(lines)


def stories(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """``count`` pairs of file name and text; a tenth of the texts repeat an earlier story."""
    chance = random.Random(seed)
    told: list[Story] = []
    for number in range(count):
        if told and chance.random() < 0.1:
            story = chance.choice(told)
        else:
            story = _story(chance, number)
            told.append(story)
            if len(told) > 1000:
                told.pop(0)
        yield f"{number % 100:02d}/{number:08d}.txt", story.dirty(chance)


def write(folder: Path, count: int, seed: int = 1) -> None:
    """Write ``count`` seeds below ``folder``, in a hundred folders."""
    for name, text in stories(count, seed):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _story(chance: random.Random, number: int) -> Story:
    place = chance.choice(_PLACES)
    headline = f"{chance.choice(_SUBJECTS).capitalize()} in {place} {chance.choice(_VERBS)} plan {number}"
    paragraphs = tuple(_paragraph(chance, number, part) for part in range(chance.randint(6, 14)))
    date = (
        f"{chance.choice(('March', 'June', 'October'))} {chance.randint(1, 28)}, {chance.randint(2009, 2024)}"
    )
    return Story(headline, chance.choice(_PEOPLE), chance.choice(_PAPERS), date, paragraphs)


def _paragraph(chance: random.Random, number: int, part: int) -> str:
    sentences = [
        f"{chance.choice(_SUBJECTS).capitalize()} {chance.choice(_VERBS)} {chance.choice(_OBJECTS)} "
        f"{chance.choice(_TAILS)}."
        for _ in range(chance.randint(2, 5))
    ]
    person = chance.choice(_PEOPLE)
    sentences.append(
        f"\u201cWe have counted {number * 31 + part} reasons,\u201d {person} said in {chance.choice(_PLACES)}."
    )
    return " ".join(sentences)


def main() -> None:
    """Write a corpus to a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    write(chosen.folder, chosen.count, chosen.seed)


if __name__ == "__main__":
    main()
