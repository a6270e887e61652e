"""The elements around a line, as its path tells them apart: how much of the page's prose they hold, and whether
they are one of many alike, as comments, the entries of a live blog and teasers are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from flows.cleaning.features import Floats, Ints

LEVELS = (1, 2, 4, 8)
"""Names up from the innermost, at which the elements around a line are looked at."""
MAIN = (0.5, 0.8)
"""The main element is the innermost that holds such a share of the page's prose."""
_DEEP = 80  # names of a path that are told apart
_FEW = 3  # elements alike that are a row of them
# Names that begin an element in a path; all others are its classes and ids. Which tags there are is told by the
# pages' own habits: one that is missing here counts as a name of the element around it.
_TAGS = frozenset(
    [
        "a",
        "abbr",
        "article",
        "aside",
        "b",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "cite",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "fieldset",
        "figcaption",
        "figure",
        "font",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "html",
        "i",
        "label",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "q",
        "section",
        "small",
        "span",
        "strong",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
    ]
)
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
    prefixes: dict[tuple[int, str], int] = {}
    forms: dict[tuple[int, str], int] = {}
    rows: dict[int, set[int]] = {}  # elements whose names differ by digits, by what else they are
    chains: list[list[int]] = []
    form_chains: list[list[int]] = []
    parents = np.zeros((2, len(paths)), np.int64)
    for at, names in enumerate(paths):
        number = form = -1
        chain: list[int] = []
        form_chain: list[int] = []
        ends: list[int] = []
        for name in names.split(" ")[:_DEEP]:
            if chain and name in _TAGS:
                ends.append(number)
            number = prefixes.setdefault((number, name), len(prefixes))
            bare = _numberless(name)
            form = forms.setdefault((form, bare), len(forms))
            if bare is not name:
                rows.setdefault(form, set()).add(number)
            chain.append(number)
            form_chain.append(form)
        ends.append(number)
        chains.append(chain)
        form_chains.append(form_chain)
        parents[:, at] = ends[max(-2, -len(ends))], ends[max(-3, -len(ends))]
    count = len(paths)
    of_path = np.bincount(path, weights=prose, minlength=count)
    words_of = np.bincount(path, weights=words, minlength=count)
    all_prose = float(of_path.sum()) + 1e-6
    prose_in, words_in = of_path.tolist(), words_of.tolist()
    in_prose, in_words, depth = [0.0] * len(prefixes), [1.0] * len(prefixes), [0] * len(prefixes)
    for at, chain in enumerate(chains):
        for level, element in enumerate(chain):
            in_prose[element] += prose_in[at]
            in_words[element] += words_in[at]
            depth[element] = level
    share = np.array(in_prose) / all_prose
    density = np.array(in_prose) / np.array(in_words)
    main = [int(np.where(share >= least, depth, -1).argmax()) if all_prose > 1 else -1 for least in MAIN]
    around = np.array([[chain[-min(level, len(chain))] for level in LEVELS] for chain in chains], np.int64)
    there = np.array([[level <= len(chain) for level in LEVELS] for chain in chains], np.bool_)
    inside = np.array([[element in chain for element in main] for chain in chains], np.float32)
    below = np.array([[len(chain) - depth[element] for element in main] for chain in chains], np.float32)
    beside = np.bincount(parents[0], weights=of_path, minlength=len(prefixes)) / all_prose
    many = {form: len(found) for form, found in rows.items() if len(found) >= _FEW}
    in_row = np.array([max((many.get(form, 0) for form in chain), default=0) for chain in form_chains])
    columns = np.column_stack((
        share[around] * there, density[around] * there, inside, inside * below,
        beside[parents[0]], share[parents[0]], share[parents[1]], np.log1p(in_row),
    ))  # fmt: skip
    return Elements(columns, np.array([chain[-1] for chain in form_chains], np.int64))


@lru_cache(maxsize=20_000)
def _numberless(name: str) -> str:
    """The name, each number in it as ``#``; the very same where it has none.

    >>> _numberless("comment-949999")
    'comment-#'
    """
    return _DIGITS.sub("#", name) if _DIGITS.search(name) else name
