"""What HTML says about a line, in numbers: further columns for the model of web pages.

Tags, links and hidden elements; what the names of its surroundings say (:mod:`flows.cleaning.model.naming`); how
much of the page's prose the elements around it hold; and what the page states to be its article.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from flows.cleaning.model import elements, naming
from flows.cleaning.model import features as seen
from flows.cleaning.model.course import since
from flows.cleaning.model.features import Floats, Ints, Measured
from flows.cleaning.model.surroundings import WINDOWS, windowed
from flows.documents import Block

TAGS = (
    "p",
    "div",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "td",
    "blockquote",
    "figcaption",
    "button",
    "a",
    "pre",
    "dd",
    "label",
)
AREAS = ("article", "main", "nav", "aside", "footer", "header", "form", "figure", "table", "ul", "section")
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

_SIGNALS = ("links", "naming", "paragraphs")
_WINDOWS = WINDOWS[:6]

NAMES: tuple[str, ...] = (
    *naming.NAMES, "depth", *(f"within {area}" for area in AREAS),
    *elements.NAMES,
    "links", "hidden", *(f"tag {tag}" for tag in TAGS), "another tag", "lines in its element", "links in its element",
    "wording of its heading", "words since its heading", "lines from the main heading",
    "headings alike", "words from one heading alike to the next",
    "in its description", "stated to be article", "words stated to be article", "lines since stated lines", "lines until stated lines",
    *(f"{signal} {low:+d}..{high:+d}" for low, high in _WINDOWS for signal in _SIGNALS),
)  # fmt: skip


def table(
    measured: Measured, blocks: Sequence[Block | None], weights: Mapping[str, float], score: Floats
) -> Floats:
    """One row of :data:`NAMES` a line; ``score`` is the lines' wording, ``weights`` those of names."""
    count = len(blocks)
    if not count:
        return np.zeros((0, len(NAMES)), np.float32)
    words = np.diff(measured.starts).astype(np.float32)
    prose = np.where((words >= 12) & (measured.facts[:, 3] == seen.END), words, 0)
    paths: dict[str, int] = {}
    path = np.array([paths.setdefault(b.path if b else "", len(paths)) for b in blocks], np.int64)
    said = _said(list(paths), weights)
    held = elements.elements(list(paths), path, words, prose)

    links = np.array([b.link_chars / max(1, b.end - b.start) if b else 0 for b in blocks], np.float32).clip(
        0, 1
    )
    hidden = np.array([b is not None and b.hidden for b in blocks])
    tags = np.zeros((count, len(TAGS) + 1), np.float32)
    at_tag = {tag: at for at, tag in enumerate(TAGS)}
    tag = [b.tag if b else "" for b in blocks]
    tags[np.arange(count), [at_tag.get(name, len(TAGS)) for name in tag]] = 1
    lines_in = np.bincount(path, minlength=len(paths))
    words_in = np.bincount(path, weights=words, minlength=len(paths)) + 1
    linked = np.bincount(path, weights=words * links, minlength=len(paths)) / words_in

    headings = np.array([name in HEADINGS for name in tag], np.bool_)
    own = np.column_stack((
        said[path], held.columns[path], links, hidden, tags, np.log1p(lines_in)[path], linked[path],
        *_headed(headings, np.array([name == "h1" for name in tag], np.bool_), score, words),
        *_alike(headings, held.alike[path], words), *_stated(blocks, words),
    ))  # fmt: skip
    around = windowed(np.stack((links, said[path, 0], tags[:, 0])), len(_WINDOWS))
    return np.concatenate((own, around.reshape(-1, count).T), axis=1).astype(np.float32)


def _said(paths: list[str], weights: Mapping[str, float]) -> Floats:
    """What the names of each path say, its depth, and which areas it lies in."""
    names = [naming.names_of(path) for path in paths]
    held = [frozenset(path.split(" ")) for path in paths]
    depth = np.log1p(np.array([path.count(" ") for path in paths], np.float64))
    inside = np.array([[area in found for area in AREAS] for found in held], np.float32)
    return np.column_stack((naming.table(names, weights), depth, inside)).astype(np.float32)


def _headed(headings: np.ndarray, main: np.ndarray, score: Floats, words: Floats) -> tuple[Floats, ...]:
    """Wording of the last heading, words since it, and lines from the page's main heading."""
    count = len(words)
    last, _ = since(headings)
    running = np.zeros(count + 1)
    np.cumsum(words, out=running[1:])
    wording = np.where(last >= 0, score[np.maximum(last, 0)], 0)
    distance = np.log1p(np.where(last >= 0, running[:-1] - running[last + 1], 5000))
    first = np.flatnonzero(main)
    lines = np.arange(count) - first[0] if len(first) else np.full(count, -99)
    return wording, distance, np.clip(lines, -100, 100)


def _alike(headings: np.ndarray, alike: Ints, words: Floats) -> tuple[Floats, ...]:
    """How many headings of the page stand like the last one, and how many words apart: those of a live blog's
    entries and of teasers recur, those of an article stand far from each other or are few."""
    count = len(words)
    kinds = int(alike.max()) + 1
    at = np.flatnonzero(headings)
    many = np.bincount(alike[at], minlength=kinds)
    running = np.cumsum(words) - words
    first, last = np.full(kinds, np.inf), np.full(kinds, -np.inf)
    np.minimum.at(first, alike[at], running[at])
    np.maximum.at(last, alike[at], running[at])
    apart = np.where(many > 1, last - first, 0) / np.maximum(many - 1, 1)
    above = np.where(headings, np.arange(count), since(headings)[0])
    kind = alike[np.maximum(above, 0)]
    return np.where(above >= 0, np.log1p(many[kind]), 0), np.where(above >= 0, np.log1p(apart[kind]), -1)


def _stated(blocks: Sequence[Block | None], words: Floats) -> tuple[Floats, ...]:
    """What the page's description and its article hold of each line, how many words it states at all, and how near stated lines are."""
    count = len(blocks)
    stated = np.array(
        [-1.0 if block is None or block.stated is None else block.stated for block in blocks], np.float32
    )
    covered = np.log1p(float((np.maximum(stated, 0) * words).sum()))
    described = np.array([block.described if block is not None else 0 for block in blocks], np.float32)
    before, after = since(stated >= 0.7)
    at = np.arange(count)
    return (
        described,
        stated,
        np.full(count, covered),
        np.minimum(at - before, 100),
        np.minimum(after - at, 100),
    )
