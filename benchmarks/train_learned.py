"""What the line models look at, and what was learned of words and names without certain folds."""

from __future__ import annotations

import json
import pathlib
import pickle
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import numpy as np

from benchmarks.train_pages import FOLDS, Page
from benchmarks.train_taught import Marked, marked
from benchmarks.train_words import KINDS as OF_WORDS
from benchmarks.train_words import Weighted, kinds, names, phrases, spelled, vocabulary
from flows.cleaning.model import judge as judging
from flows.cleaning.model import markup, surroundings
from flows.cleaning.model.judge import Model
from flows.cleaning.model.trees import Forest

COLUMNS = {
    "text": (*surroundings.NAMES, *OF_WORDS, *judging.HINTS),
    "html": (*surroundings.NAMES, *markup.NAMES, *judging.HINTS),
}
LENIENT = {"text": 0.3, "html": 0.75}
"""By what the bar is lowered where most of a page is body: see docs/model.md."""


def bare(kind: str, words: Weighted, of_kinds: np.ndarray | None, named: dict[str, float]) -> Model:
    """A model without a forest, for its tables."""
    none = {"start": 0, "asked": [[0]], "above": [[0]], "leaves": [[0, 0]], "seen": [[1, 1]]}
    return Model({}, vocabulary(words, of_kinds), named, Forest.of(none, COLUMNS[kind]), (), LENIENT[kind])


class Learned:
    """Wording, its kinds and names learned without certain folds, kept in a folder between calls."""

    def __init__(self, pages: list[Page], keep: pathlib.Path | None) -> None:
        self._pages, self._store = pages, keep / "words.pkl" if keep else None
        self._known: dict[Any, Any] = {}
        if self._store and self._store.exists():
            self._known = pickle.loads(self._store.read_bytes())

    def without(self, kind: str, *folds: int) -> Model:
        """A model without a forest that has seen nothing of these folds (the number after the last is none of them)."""
        held = tuple(sorted(set(folds) - {FOLDS}))
        pages = [page for page in self._pages if page.fold not in held]
        words: Weighted = self._once(("words", held), lambda: phrases(pages))
        if kind == "html":
            return bare(kind, words, None, self._once(("names", held), lambda: names(pages)))
        return bare(kind, words, self._once(("kinds", held), lambda: kinds(pages, words[0], self.marks)), {})

    @cached_property
    def marks(self) -> Marked:
        """What the markup says of the lines of the texts."""
        return marked(self._pages)

    def _once(self, what: tuple[str, Sequence[int]], learn: Callable[[], Any]) -> Any:
        if what not in self._known:
            self._known[what] = learn()
            if self._store:
                self._store.write_bytes(pickle.dumps(self._known))
        return self._known[what]

    def kept(self, name: str, again: bool, grow: Callable[[], Any]) -> Any:
        """What was trained, now unless that of an earlier call is to be taken again."""
        path = self._store.with_name(f"{name}.json") if self._store else None
        if again and path and path.exists():
            return json.loads(path.read_text())
        grown = grow()
        if path:
            path.write_text(json.dumps(grown))
        return grown

    def stored(self, kind: str) -> dict[str, Any]:
        """What the model file holds of words or names, learned from all pages."""
        model = self.without(kind)
        if kind == "text":
            return spelled(self._pages, self._known["words", ()], self._known["kinds", ()])
        return {
            "naming": {name: round(weight * 100) for name, weight in sorted(model.naming.items()) if weight}
        }
