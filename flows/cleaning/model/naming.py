"""What the tags, classes and ids around a line say about it.

A name has a learned weight ("comment" against a body, "entry" for it); besides, names are counted by what
they are used for, in families that any site's authors would recognise.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain

import numpy as np

from flows.cleaning.model.features import Floats, Ints

FAMILIES = {
    "body": "articlebody entry content story body text post article main paragraph prose richtext",
    "comments": "comment disqus livefyre discuss reply replies reactions coral talk",
    "teasers": "relat recommend more also similar popular trending latest most teaser promo card next prev read "
    "outbrain taboola",
    "sharing": "share social follow facebook twitter addtoany",
    "pictures": "caption credit legend photo image gallery media figure video",
    "authors": "author byline bio writer contributor",
    "facts": "meta date time tags tag categor breadcrumb kicker info posted",
    "prompts": "newsletter subscri signup paywall optin cta banner ad ads advert sponsor cookie consent gdpr modal "
    "popup",
    "page": "nav menu footer sidebar header widget aside toolbar topbar copyright",
    "boxes": "box infobox factbox fact faktabox fakten",
    "headlines": "title headline heading deck dek summary standfirst lead intro excerpt",
}  # fmt: skip
"""Beginnings of names, by what they are used for; a name of up to three letters counts only whole."""

NAMES: tuple[str, ...] = (
    "naming", "naming of its worst names", "naming of its best names", "naming of its last names", "worst name",
    "best name", "worst of its last names", "best of its last names",
    *(f"names of {family}" for family in FAMILIES), *(f"last names of {family}" for family in FAMILIES),
)  # fmt: skip

_WORD = re.compile(r"[a-z]{2,}")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LAST = 6  # the innermost names say most
_MOST = 60  # names looked at in one path
_OUTERMOST = 2  # "html body" name no family


_WHOLE = frozenset(word for words in FAMILIES.values() for word in words.split() if len(word) <= 3)
_BEGINNINGS = [tuple(word for word in words.split() if word not in _WHOLE) for words in FAMILIES.values()]
_SHORT = [frozenset(words.split()) & _WHOLE for words in FAMILIES.values()]


def names_of(path: str) -> list[str]:
    """The words in the tags, classes and ids of a path, innermost last.

    >>> names_of("div articleBody_main p intro-2")
    ['div', 'article', 'body', 'main', 'intro']
    """
    return _WORD.findall(_HUMP.sub(" ", path[-2000:]).lower())[-_MOST:]


@lru_cache(maxsize=20_000)
def families_of(name: str) -> tuple[bool, ...]:
    """Which of :data:`FAMILIES` a name belongs to."""
    return tuple(
        name in short or name.startswith(beginnings)
        for beginnings, short in zip(_BEGINNINGS, _SHORT, strict=True)
    )


def table(paths: Sequence[Sequence[str]], weights: Mapping[str, float]) -> Floats:
    """One row of :data:`NAMES` for the names of every path."""
    number: dict[str, int] = {"": 0}
    every = [[number.setdefault(name, len(number)) for name in names] for names in paths]
    weight = np.array([weights.get(name, 0.0) for name in number], np.float32)
    family = np.array([families_of(name) for name in number], np.float32)
    distinct, begin = _joined([list(dict.fromkeys(path)) for path in every])
    last, begin_last = _joined([path[-_LAST:] for path in every])
    inner, begin_inner = _joined([path[_OUTERMOST:] for path in every])
    found, inmost = weight[distinct], weight[last]
    count = np.diff(np.append(begin, len(distinct)))
    scale = 1 / np.sqrt(1 + count)
    against = np.add.reduceat(np.minimum(found, 0), begin) * scale
    in_favour = np.add.reduceat(np.maximum(found, 0), begin) * scale
    return np.column_stack((
        against + in_favour, against, in_favour,
        np.add.reduceat(inmost, begin_last) / np.sqrt(np.diff(np.append(begin_last, len(last)))),
        np.minimum.reduceat(found, begin), np.maximum.reduceat(found, begin),
        np.minimum.reduceat(inmost, begin_last), np.maximum.reduceat(inmost, begin_last),
        np.add.reduceat(family[inner], begin_inner), np.add.reduceat(family[last], begin_last),
    )).astype(np.float32)  # fmt: skip


def _joined(paths: list[list[int]]) -> tuple[Ints, Ints]:
    """All numbers in one row, and where each path's begin; a path without names counts as the empty name."""
    filled = [path or [0] for path in paths]
    lengths = np.array([len(path) for path in filled], np.int64)
    ends = np.cumsum(lengths)
    return np.fromiter(chain.from_iterable(filled), np.int64, int(lengths.sum())), ends - lengths
