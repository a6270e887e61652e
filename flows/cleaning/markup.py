"""What HTML says about a line, in numbers: further columns for the model of web pages.

Tags, links and hidden elements; what the names of its surroundings say ("article-body", "related"),
with learned weights; and whether it stands in the element that holds most of the page's prose.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from flows.cleaning import features as seen
from flows.cleaning.features import Floats, Measured
from flows.cleaning.surroundings import spans_of, windowed
from flows.documents import Block

TAGS = (
    "p", "div", "li", "h1", "h2", "h3", "h4", "td", "blockquote", "figcaption", "button", "a", "pre", "dd", "label", "option",
)  # fmt: skip
AREAS = ("article", "main", "nav", "aside", "footer", "header", "form", "figure", "table", "ul", "section")
_SIGNALS = ("links", "naming", "paragraphs")
_WINDOWS = ((-1, -1), (1, 1), (-3, -1), (1, 3), (-8, -1), (1, 8))

NAMES: tuple[str, ...] = (
    "links", "hidden", "naming", "naming of its worst names", "naming of its best names", "naming of its last names",
    "depth", "prose in its element", "prose in the element around", "prose two elements around", "lines in its element",
    "links in the element around", "prose of the element around",
    *(f"tag {tag}" for tag in TAGS), "another tag",
    *(f"within {area}" for area in AREAS),
    *(f"{signal} {low:+d}..{high:+d}" for low, high in _WINDOWS for signal in _SIGNALS),
)  # fmt: skip

_WORD = re.compile(r"[a-z]{2,}")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LAST = 6  # the innermost names say most
_MOST = 60  # names looked at in one path


def names_of(path: str) -> list[str]:
    """The words in the tags, classes and ids of a path, innermost last.

    >>> names_of("div articleBody_main p intro-2")
    ['div', 'article', 'body', 'main', 'intro']
    """
    return _WORD.findall(_HUMP.sub(" ", path[-2000:]).lower())[-_MOST:]


def _around(path: str, steps: int) -> str:
    return path.rsplit(" ", steps)[0]


def naming(names: Sequence[str], weights: Mapping[str, float]) -> tuple[float, float, float, float]:
    """Their weights' sum, by the root of their number; the part against, the part for a body; the last ones'."""
    found = [weights.get(name, 0.0) for name in dict.fromkeys(names)]
    scale = 1 / (1 + len(found)) ** 0.5
    against = sum(weight for weight in found if weight < 0)
    last = [weights.get(name, 0.0) for name in names[-_LAST:]]
    return (
        sum(found) * scale,
        against * scale,
        (sum(found) - against) * scale,
        sum(last) / max(1, len(last)) ** 0.5,
    )


def table(measured: Measured, blocks: Sequence[Block | None], weights: Mapping[str, float]) -> Floats:
    """One row of :data:`NAMES` a line."""
    count = len(blocks)
    words = np.diff(measured.starts).astype(np.float32)
    ends = measured.facts[:, 3] == seen.END
    prose = np.where((words >= 12) & ends, words, 0)
    all_prose = float(prose.sum()) + 1
    links = np.zeros(count, np.float32)
    own = np.zeros((count, len(NAMES)), np.float32)
    known: dict[str, tuple[float, ...]] = {}
    numbers: tuple[dict[str, int], ...] = ({}, {}, {})
    groups = np.zeros((3, count), np.int64)
    tag_at = {tag: 13 + at for at, tag in enumerate(TAGS)}
    other, first_area = 13 + len(TAGS), 14 + len(TAGS)
    paragraph = np.zeros(count, np.float32)
    for line, block in enumerate(blocks):
        if block is None:
            continue
        path = block.path
        facts = known.get(path)
        if facts is None:
            names = names_of(path)
            held = set(names)
            inside = tuple(float(area in held) for area in AREAS)
            facts = known[path] = (*naming(names, weights), float(np.log1p(path.count(" "))), *inside)
            for steps, number in zip((0, 1, 3), numbers, strict=True):
                number.setdefault(_around(path, steps) if steps else path, len(number))
        own[line, 2:7] = facts[:5]
        own[line, first_area : first_area + len(AREAS)] = facts[5:]
        own[line, tag_at.get(block.tag, other)] = 1
        own[line, 1] = block.hidden
        links[line] = block.link_chars / max(1, block.end - block.start)
        paragraph[line] = block.tag == "p"
        for row, (steps, number) in enumerate(zip((0, 1, 3), numbers, strict=True)):
            groups[row, line] = number[_around(path, steps) if steps else path]
    own[:, 0] = np.minimum(links, 1)
    for row in range(3):
        within = np.bincount(groups[row], weights=prose, minlength=1)
        own[:, 7 + row] = within[groups[row]] / all_prose
    own[:, 10] = np.log1p(np.bincount(groups[0], minlength=1)[groups[0]])
    every = np.bincount(groups[1], weights=words, minlength=1)[groups[1]] + 1
    linked = np.bincount(groups[1], weights=words * own[:, 0], minlength=1)
    own[:, 11] = linked[groups[1]] / every
    own[:, 12] = np.bincount(groups[1], weights=prose, minlength=1)[groups[1]] / every
    at = first_area + len(AREAS)
    signals = np.stack((own[:, 0], own[:, 2], paragraph), 1)
    for mean in windowed(signals, spans_of(count)[: len(_WINDOWS)]):
        own[:, at : at + len(_SIGNALS)] = mean
        at += len(_SIGNALS)
    return own
