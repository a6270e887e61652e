"""The elements around a line, as its path tells them apart: how much of the page's prose they hold, and whether
they are one of many alike, as comments, the entries of a live blog and teasers are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain as chain_of

import numpy as np

from flows.cleaning.model.features import Floats, Ints

LEVELS = (1, 2, 4, 8)
"""Names up from the innermost, at which the elements around a line are looked at."""
MAIN = (0.5, 0.8)
"""The main element is the innermost that holds such a share of the page's prose."""
_DEEP = 80  # names of a path that are told apart
_FEW = 3  # elements alike that are a row of them
# Names that begin an element in a path; all others are its classes and ids. Which tags there are is told by the
# pages' own habits: one that is missing here counts as a name of the element around it.
_TAG_NAMES = """
    a abbr article aside b blockquote body button caption center cite dd details div dl dt em fieldset
    figcaption figure font footer form h1 h2 h3 h4 h5 h6 header html i label legend li main nav ol p pre q
    section small span strong summary table tbody td tfoot th thead time tr u ul
"""
_TAGS = frozenset(_TAG_NAMES.split())
_DIGITS = re.compile(r"[0-9]+")

NAMES: tuple[str, ...] = (
    *(f"share of prose {level} names up" for level in LEVELS), *(f"density of prose {level} names up" for level in LEVELS),
    *(f"within the element of {share:.0%} of prose" for share in MAIN),
    *(f"names below the element of {share:.0%} of prose" for share in MAIN),
    "share of prose beside it", "share of prose in its parent", "share of prose in its grandparent",
    "elements alike",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Elements:
    """``columns`` has one row of :data:`NAMES` for each path; ``alike`` numbers the paths, those that differ in
    digits only by the same number."""

    columns: Floats
    alike: Ints


def elements(paths: Sequence[str], path: Ints, words: Floats, prose: Floats) -> Elements:
    """What the paths tell of the elements around them; ``path`` is the number of each line's path, ``words`` and
    ``prose`` are how many words it has, and how many that are prose.

    Elements are told apart by their names and those of their ancestors only.
    """
    tree = _tree(paths)
    chains = tree.chains
    count, known = len(paths), len(tree.depth)
    of_path = np.bincount(path, weights=prose, minlength=count)
    words_of = np.bincount(path, weights=words, minlength=count)
    all_prose = float(of_path.sum()) + 1e-6
    lengths = np.array([len(chain) for chain in chains], np.int64)
    every = np.fromiter(chain_of.from_iterable(chains), np.int64, int(lengths.sum()))
    in_prose = np.bincount(every, weights=np.repeat(of_path, lengths), minlength=known)
    in_words = np.bincount(every, weights=np.repeat(words_of, lengths), minlength=known) + 1
    share, density = in_prose / all_prose, in_prose / in_words
    depth = np.array(tree.depth, np.int64)
    main = [int(np.where(share >= least, depth, -1).argmax()) if all_prose > 1 else -1 for least in MAIN]
    around = np.array([[chain[-min(level, len(chain))] for level in LEVELS] for chain in chains], np.int64)
    there = lengths[:, None] >= np.array(LEVELS)
    inside = np.array([[element in chain for element in main] for chain in chains], np.float32)
    below = lengths[:, None] - depth[main]
    parent, grandparent = np.array(tree.parents, np.int64).T
    beside = np.bincount(parent, weights=of_path, minlength=known) / all_prose
    columns = np.column_stack((
        share[around] * there, density[around] * there, inside, inside * below,
        beside[parent], share[parent], share[grandparent], np.log1p(tree.in_row()),
    ))  # fmt: skip
    return Elements(columns, np.array(tree.forms, np.int64))


@dataclass(slots=True)
class _Tree:
    """The elements of all paths: an element is a name and the element it follows; a form is the same but for digits.

    ``chains`` are the elements of each path, ``forms`` the form of its last, ``parents`` the elements that hold the
    path's last element and the one around. ``depth`` is how many names an element follows; ``form_above`` the form that
    a form follows, ``rows`` the elements of a form whose names differ by digits.
    """

    chains: list[list[int]] = field(default_factory=list)
    forms: list[int] = field(default_factory=list)
    parents: list[tuple[int, int]] = field(default_factory=list)
    depth: list[int] = field(default_factory=list)
    form_above: list[int] = field(default_factory=list)
    rows: dict[int, set[int]] = field(default_factory=dict)

    def in_row(self) -> Floats:
        """For each path the most elements alike, of itself and those around it."""
        most: list[int] = []
        for form, above in enumerate(self.form_above):
            alike = len(self.rows.get(form, ()))
            most.append(max(alike if alike >= _FEW else 0, most[above] if above >= 0 else 0))
        return np.array([most[form] for form in self.forms])


def _tree(paths: Sequence[str]) -> _Tree:
    tree = _Tree()
    known: dict[tuple[int, str], int] = {}
    known_forms: dict[tuple[int, str], int] = {}
    before: list[str] = []
    chain: list[int] = []
    forms: list[int] = []
    begins: list[int] = []
    for path in paths:
        names = path.split(" ")[:_DEEP]
        # Most of a path is that of the one before.
        same = next(
            (at for at, (a, b) in enumerate(zip(names, before, strict=False)) if a != b),
            min(len(names), len(before)),
        )
        chain, forms = chain[:same], forms[:same]
        begins = [at for at in begins if at < same]
        for at in range(same, len(names)):
            name = names[at]
            if at and name in _TAGS:
                begins.append(at)
            above, form_above = (chain[-1], forms[-1]) if at else (-1, -1)
            number = known.setdefault((above, name), len(known))
            if number == len(tree.depth):
                tree.depth.append(at)
            bare = _numberless(name)
            form = known_forms.setdefault((form_above, bare), len(known_forms))
            if form == len(tree.form_above):
                tree.form_above.append(form_above)
            if bare is not name:
                tree.rows.setdefault(form, set()).add(number)
            chain.append(number)
            forms.append(form)
        before = names
        parent = chain[begins[-1] - 1] if begins else chain[-1]
        tree.chains.append(chain)
        tree.forms.append(forms[-1])
        tree.parents.append((parent, chain[begins[-2] - 1] if len(begins) > 1 else parent))
    return tree


@lru_cache(maxsize=20_000)
def _numberless(name: str) -> str:
    """The name, each number in it as ``#``; the very same where it has none.

    >>> _numberless("comment-949999")
    'comment-#'
    """
    return _DIGITS.sub("#", name) if _DIGITS.search(name) else name
