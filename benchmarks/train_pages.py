"""The labelled pages as training material: aligned with their gold body, measured, claimed by the rules; and
further pages made of them, for bodies that are short, furniture that is odd, and leavings of extractors."""

from __future__ import annotations

import difflib
import gzip
import hashlib
import json
import pathlib
import pickle
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from flows.cleaning.clean import blocks_of
from flows.cleaning.matching.matcher import Matcher
from flows.cleaning.matching.rule import Rule
from flows.cleaning.model.features import Measured, measure
from flows.cleaning.model.judge import told  # training sees what the product does
from flows.cleaning.rules import RULES
from flows.cleaning.rules.markup import take_outside
from flows.cleaning.text.lines import lines_of
from flows.documents import Block
from flows.sources.html import page_of_html
from flows.spans import Line

FOLDS = 5
BODY = 0.5
"""Share of a line's words that the gold body holds, from which the line is body."""
TEXTS = ("wet_text", "plain_text", "residual_text")
TRAINED = ("wet_text", "residual_text", "varied", "left", "few", "mixed", "html", "short")
"""Forms trained on: plain_text has the lines of wet_text."""
_MATCHER = Matcher(RULES)


@dataclass(eq=False)
class Page:
    """One form of one labelled page: its lines, the share of each line's words that the gold body holds,
    and how many words it has."""

    row: dict[str, Any]
    form: str
    lines: list[Line]
    share: np.ndarray
    total: np.ndarray
    optional: np.ndarray
    blocks: list[Block | None]

    @property
    def fold(self) -> int:
        return int(hashlib.md5(self.row["site"].encode()).hexdigest(), 16) % FOLDS

    @cached_property
    def measured(self) -> Measured:
        return measure([line.text for line in self.lines])

    @cached_property
    def _rules(self) -> dict[int, Rule]:
        claimed = _MATCHER.match(self.lines)[0]
        take_outside(claimed, [line.text for line in self.lines], self.blocks)
        return claimed

    @cached_property
    def claimed(self) -> np.ndarray:
        """Lines that a firm rule takes whatever the model says: not trained on."""
        rules = self._rules
        return np.array([at in rules and rules[at].firm for at in range(len(self.lines))])

    @cached_property
    def told(self) -> tuple[np.ndarray, list[str]]:
        """What the product tells the model of the rules' claims: lines taken for good, and hints."""
        families, hints = told(len(self.lines), self._rules)
        return np.array([bool(family) for family in families], np.bool_), hints

    @property
    def body(self) -> np.ndarray:
        return (self.share >= BODY).astype(np.float32)

    @cached_property
    def weight(self) -> np.ndarray:
        """Lines count by their words, pages alike; no line a third of its page; optional ones not at all."""
        size = max(30, self.total[self.share >= BODY].sum())
        weight = np.minimum((self.total + 1.5) / size, 0.3)
        weight[self.optional | (self.total == 0)] = 0
        return weight.astype(np.float32)

    def part(self, keep: np.ndarray, form: str) -> Page:
        """The page with only some of its lines."""
        return Page(
            self.row, form, [line for line, kept in zip(self.lines, keep, strict=True) if kept],
            self.share[keep], self.total[keep], self.optional[keep],
            [block for block, kept in zip(self.blocks, keep, strict=True) if kept] if self.blocks else [],
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sample:
    """A page to learn from: a row of columns a line, the share of its words that are body, what each line weighs (nothing
    where it is not to be learned from), what the page is worth beside others, whether it was made of another."""

    table: np.ndarray
    share: np.ndarray
    weight: np.ndarray
    worth: float
    made: bool


def scoring(folder: pathlib.Path) -> Any:
    """The benchmark's own score.py."""
    sys.path.insert(0, str(folder))
    import score

    return score


def aligned(gold: str, lines: list[Line], word: Any) -> tuple[np.ndarray, np.ndarray]:
    """Share of each line's words that stand in the gold body, in order; and how many words it has."""
    tokens: list[str] = []
    owner: list[int] = []
    for number, line in enumerate(lines):
        found = word.findall(line.text)
        tokens += found
        owner += [number] * len(found)
    wanted = word.findall(gold)
    hit, total = np.zeros(len(lines)), np.bincount(owner, minlength=len(lines)).astype(float)
    for block in difflib.SequenceMatcher(None, tokens, wanted, autojunk=False).get_matching_blocks():
        for at in range(block.a, block.a + block.size):
            hit[owner[at]] += 1
    return hit / np.maximum(total, 1), total


def _optional(row: dict[str, Any], lines: list[Line], score: Any) -> np.ndarray:
    optional = np.zeros(len(lines), bool)
    for paragraph in row["gold_optional"]:
        wanted = score.shingles(paragraph)
        for number, line in enumerate(lines):
            mine = score.shingles(line.text)
            optional[number] |= sum((mine & wanted).values()) >= 0.5 * max(1, sum(mine.values()))
    return optional


def load(folder: pathlib.Path, keep: pathlib.Path | None) -> list[Page]:
    """Every page in every form. Aligning takes minutes, so its result is kept in the folder ``keep``."""
    score = scoring(folder)
    store = keep / "aligned.pkl" if keep else None
    known = pickle.loads(store.read_bytes()) if store and store.exists() else {}

    def read(row: dict[str, Any], form: str, text: str, blocks: tuple[Block, ...] = ()) -> Page:
        lines = list(lines_of(text))
        if len(known.get((row["id"], form), [[]])[0]) != len(lines):
            known[row["id"], form] = aligned(row["gold_body"], lines, score.WORD)
        share, total = known[row["id"], form]
        placed = blocks_of(lines, blocks) if blocks else []
        return Page(row, form, lines, share, total, _optional(row, lines, score), placed)

    pages: list[Page] = []
    with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            pages += [read(row, form, row[form]) for form in TEXTS if row[form]]
            found = page_of_html(gzip.decompress((folder / row["html"]).read_bytes()))
            pages.append(read(row, "html", found.text, found.blocks))
    if store:
        store.parent.mkdir(parents=True, exist_ok=True)
        store.write_bytes(pickle.dumps(known))
    return pages + list(made(pages))


def made(pages: list[Page]) -> Iterator[Page]:
    """Variants: see :func:`varied`, :func:`left`, :func:`few`, :func:`mixed`, :func:`short`."""
    chance = np.random.default_rng(0)
    whole = [page for page in pages if page.form == "wet_text"]
    for page in whole:
        yield page.part(varied(page.share, chance), "varied")
        yield page.part(left(page.share, page.total, chance), "left")
    yield from mixed(whole, chance)
    apart = np.random.default_rng(1)
    for page in whole:
        yield page.part(few(page.share, apart), "few")
    for page in pages:
        if page.form == "html" and (kept := short(page.share, chance)) is not None:
            yield page.part(kept, "short")


def varied(share: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """The body, and furniture in random runs, more of it inside the body."""
    keep = share >= 0.5
    at = np.flatnonzero(keep)
    inside = np.zeros(len(share), bool)
    if len(at):
        inside[at[0] : at[-1]] = True
    rate_in, rate_out = chance.uniform(0.2, 1), chance.uniform(0, 0.3)
    line = 0
    while line < len(share):
        run = int(chance.integers(1, 7))
        rate = rate_in if inside[line] else rate_out
        keep[line : line + run] |= chance.random() < rate
        line += run
    return keep


def left(share: np.ndarray, total: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """The body, and of the lines near it the longer ones, as extractors leave them."""
    keep = share >= 0.5
    at = np.flatnonzero(keep)
    begin, end = (int(at[0]), int(at[-1])) if len(at) else (0, 0)
    near = slice(max(0, begin - int(chance.integers(12))), end + 1 + int(chance.integers(25)))
    long = total[near] >= int(chance.integers(3, 16))
    keep[near] |= long & (chance.random(len(long)) < chance.uniform(0.3, 1))
    return keep


def few(share: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """A short page: the headline, some lines above the body, a stretch of it, and some lines below."""
    keep = np.zeros(len(share), bool)
    body = np.flatnonzero(share >= 0.5)
    keep[:1] = True
    if not len(body):
        return keep
    first, last = int(body[0]), int(body[-1])
    keep[max(0, first - int(chance.integers(12))) : first] = True
    keep[last + 1 : last + 1 + int(chance.integers(20))] = True
    begin = int(chance.integers(max(1, len(body) - 8)))
    stretch = body[begin : begin + int(chance.integers(3, 12))]
    keep[stretch[0] : stretch[-1] + 1] = True
    return keep


def mixed(whole: list[Page], chance: np.random.Generator) -> Iterator[Page]:
    """Each page's body, with the lines between its paragraphs, after the head of another page of its
    fold and before the tail of a third: furniture tells nothing about the body it stands around."""
    folds = defaultdict(list)
    for page in whole:
        folds[page.fold].append(page)

    def bounds(page: Page) -> tuple[int, int]:
        at = np.flatnonzero(page.share >= 0.5)
        return (int(at[0]), int(at[-1])) if len(at) else (0, 0)

    for page in whole:
        head, tail = (folds[page.fold][int(chance.integers(len(folds[page.fold])))] for _ in range(2))
        first, last = bounds(page)
        parts = ((page, slice(0, 1)), (head, slice(1, bounds(head)[0])), (page, slice(max(1, first), last + 1)),
                 (tail, slice(bounds(tail)[1] + 1, None)))  # fmt: skip

        def joined(of: Callable[[Page], np.ndarray], parts: Any = parts) -> np.ndarray:
            return np.concatenate([of(source)[part] for source, part in parts])

        yield Page(
            page.row, "mixed", [line for source, part in parts for line in source.lines[part]],
            joined(lambda p: p.share), joined(lambda p: p.total), joined(lambda p: p.optional), [],
        )  # fmt: skip


def short(share: np.ndarray, chance: np.random.Generator) -> np.ndarray | None:
    """The page with the beginning of its body only, so that comments and teasers outweigh it."""
    body = np.flatnonzero(share >= 0.5)
    if len(body) < 6:
        return None
    keep = np.ones(len(share), bool)
    keep[body[int(chance.integers(3, max(4, len(body) // 2))) :]] = False
    return keep
