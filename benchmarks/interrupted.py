"""Articles interrupted by something of their own, as a table or a timeline, or by furniture: how much of them is lost below it.

    python -m benchmarks.interrupted [--pages ../shared/benchmark] [--only table timeline]

Into each page (of a folder of labelled pages, else the project's own), as text, one thing after the other is set: amid the
article, above its last two paragraphs, and above every second paragraph. ``lost`` is the share of the words below it in the article's paragraphs that go,
``kept`` the share of the thing's own lines that stay. The things are made of the article's words, furniture of what papers set between
paragraphs. "nothing" is what goes anyway.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from benchmarks import labelled
from flows.cleaning.clean import clean

PARAGRAPH, PARAGRAPHS = 12, 6
"""Words of a paragraph at least, and paragraphs of an article that can be interrupted."""
LINES = 10
"""Lines or rows of a thing."""
FURNITURE = (
    ("Get the Morning Ledger in your inbox", "Please enter a valid email address.", "Sign up"),
    ("Recommended stories", "Ten books to read this summer", "Mayor: no new taxes"),
    ("Advertisement", "Article continues below"),
    ("Follow us on WhatsApp", "Share on Bluesky", "Gift this story"),
    ("Copy link", "Listen to this article", "0 Comments"),
    ("Subscribe now for unlimited access", "Turn on notifications", "Already a subscriber? Sign in"),
)
FIRST = ("Ana", "Bo", "Carla", "Dino", "Elsa", "Farid", "Gita", "Hugo", "Ines", "Jonas", "Karin", "Luis")
_MARKS = ".,:;!?()[]\"'“”‘’«»।"
_NAME = re.compile(r"(?<=[^\W\d_A-Z] )[A-Z][^\W\d_A-Z]{3,}")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?]) +")


class Words:
    """The words of one article, taken by chance, the same each time."""

    def __init__(self, body: str) -> None:
        self.chance = random.Random(0)
        self.words = sorted({word for one in body.split() if len(word := one.strip(_MARKS)) > 3})
        names = sorted(set(_NAME.findall(body)))
        self.names = names if len(names) >= LINES else self.words
        self.sentences = [one for one in _SENTENCE_ENDS.split(body.replace("\n", " ")) if one.count(" ") > 4]

    def word(self) -> str:
        return self.chance.choice(self.words).lower()

    def name(self) -> str:
        return self.chance.choice(self.names)

    def sentence(self) -> str:
        return self.chance.choice(self.sentences or ["It rained."])

    def number(self) -> int:
        return self.chance.randint(100, 9999)

    def person(self) -> str:
        return f"{self.chance.choice(FIRST)} {self.name()}"


def _each(make: Callable[[int], Sequence[str]]) -> list[str]:
    return list(chain.from_iterable(make(at) for at in range(LINES)))


THINGS: dict[str, Callable[[Words], list[str]]] = {
    "nothing": lambda of: [],
    "furniture": lambda of: list(of.chance.choice(FURNITURE)),
    "table": lambda of: [
        "Town", "Votes", "Share", *_each(lambda _: (of.name(), str(of.number()), f"{of.number() / 200:.1f}%")),
    ],
    "table, rows as lines": lambda of: _each(lambda _: (f"{of.name()} {of.number()} {of.number() / 200:.1f}%",)),
    "table without figures": lambda of: _each(lambda at: (of.name(), "Yes" if at % 3 else "No", of.word())),
    "timeline": lambda of: _each(lambda at: (f"{at + 3} May 2019", of.sentence())),
    "names": lambda of: _each(lambda _: (of.person(),)),
    "names and places": lambda of: _each(lambda _: (f"{of.person()}, {of.name()}",)),
    "results": lambda of: _each(lambda at: (f"{of.name()} {at % 4}-{at % 3} {of.name()}",)),
    "poem": lambda of: _each(lambda _: (" ".join(of.word() for _ in range(5)).capitalize(),)),
    "prices": lambda of: _each(lambda _: (f"{of.word().capitalize()} – €{of.number() / 100:.2f}",)),
    "questions": lambda of: _each(lambda _: (f"{of.word().capitalize()} {of.word()} {of.word()}?", of.sentence())),
    "events": lambda of: _each(lambda at: (f"{of.name()} Hall", f"Sat {at + 1} May, 7pm", f"Tickets: ${at + 5}")),
    "contacts": lambda of: _each(lambda _: (f"{of.name()}: {of.word()}@{of.word()}.example",)),
}  # fmt: skip
PLACES: dict[str, Callable[[Sequence[int]], Sequence[int]]] = {
    "amid": lambda body: body[len(body) // 2 :][:1],
    "late": lambda body: body[-2:][:1],
    "again": lambda body: body[1::2],
}


def articles(folder: Path | None) -> Iterator[tuple[list[str], str]]:
    """The lines of each page, and the article that stands in it."""
    if folder is None:
        yield from ((page.text.split("\n"), page.body) for page in labelled.pages())
        return
    with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            if row.get("wet_text"):
                yield row["wet_text"].split("\n"), row["gold_body"]


def interrupted(lines: list[str], body: str, thing: str, place: str) -> tuple[int, int, int, int] | None:
    """Words below the thing and how many of them go, lines of the thing and how many of them stay; None for an article that is
    too short."""
    known = " ".join(body.split())
    paragraphs = [
        at
        for at, line in enumerate(lines)
        if len(line.split()) >= PARAGRAPH and " ".join(line.split()) in known
    ]
    if len(paragraphs) < PARAGRAPHS:
        return None
    of, places = Words(body), PLACES[place](paragraphs)
    set_in = {at: THINGS[thing](of) for at in places}
    made = list(chain.from_iterable(set_in.values()))
    whole = chain.from_iterable((*set_in.get(at, ()), line) for at, line in enumerate(lines))
    kept = {line.strip() for line in clean("\n".join(whole)).body.split("\n")}
    below = [lines[one] for one in paragraphs if one >= places[0]]
    gone = sum(len(line.split()) for line in below if line.strip() not in kept)
    return sum(len(line.split()) for line in below), gone, len(made), sum(line in kept for line in made)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=Path, help="a folder with pages.jsonl.gz")
    parser.add_argument("--only", nargs="+", default=list(THINGS), choices=THINGS, metavar="THING")
    told = parser.parse_args()
    pages = list(articles(told.pages))
    for thing in told.only:
        for place in PLACES:
            found = [one for page in pages if (one := interrupted(*page, thing, place)) is not None]
            words, gone, made, kept = map(sum, zip(*found, strict=True))
            print(
                f"{thing:<22} {place:<5} {len(found):>4} pages  lost {gone / words:.3f}  kept {kept / max(made, 1):.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
