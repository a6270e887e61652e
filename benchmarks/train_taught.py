"""What the network for text learns beside the labels: what teachers make of the lines, networks that see the
markup of the web page the text was taken from as well.

A label says of each line yes or no, even where nothing in the text tells: a publisher's parser left a box out, another
did not. A teacher that has not seen the page's site is unsure there, and right elsewhere, since it knows more. (Vapnik
and Vashist 2009, "A new learning paradigm: learning using privileged information"; Lopez-Paz et al. 2016,
"Unifying distillation and privileged information".)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from benchmarks.train_network import network
from benchmarks.train_pages import Page, Sample
from flows.cleaning.model import markup
from flows.cleaning.model.network import Network

Marked = dict[int, np.ndarray]
"""For the line object of that ``id`` what the markup says of it, and 1; lines that were not found there have zeros."""
_FORMS = ("wet_text", "residual_text")
"""Forms whose lines are looked up; pages made of them have the same line objects."""


def marked(pages: Sequence[Page]) -> Marked:
    """What the markup says of the lines of texts: that of the line with the same letters on the web page, the next one
    where several have. The names of elements have no weights here, which would be learned from the labels."""
    web = {page.row["id"]: page for page in pages if page.form == "html"}
    found: Marked = {}
    for page in pages:
        if page.form not in _FORMS:
            continue
        source = web[page.row["id"]]
        told = markup.table(source.measured, source.blocks, {}, np.zeros(len(source.lines), np.float32))
        told = np.column_stack((told, np.ones(len(told), np.float32)))
        places = defaultdict(list)
        for at, line in enumerate(source.lines):
            places[_letters(line.text)].append(at)
        nothing, last = np.zeros(len(markup.NAMES) + 1, np.float32), 0
        for line in page.lines:
            same = places.get(_letters(line.text), ())
            last = min(same, key=lambda at: (at < last, abs(at - last)), default=last)
            found[id(line)] = told[last] if same else nothing
    return found


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def taught(
    pages: Sequence[Page], samples: Sequence[Sample], marks: Marked, soft: float, seed: int
) -> list[np.ndarray]:
    """The probability of each line to be body, as teachers see it that have learned nothing from the page's fold."""
    seeing = [
        replace(sample, table=np.column_stack((sample.table, [marks[id(line)] for line in page.lines])))
        for page, sample in zip(pages, samples, strict=True)
    ]
    likely: list[np.ndarray] = [np.zeros(0)] * len(pages)
    for fold in sorted({page.fold for page in pages}):
        others = [sample for page, sample in zip(pages, seeing, strict=True) if page.fold != fold]
        teacher = Network.of(network(others, seed + 10 * fold, soft))
        for at, page in enumerate(pages):
            if page.fold == fold:
                likely[at] = 1 / (1 + np.exp(-teacher.judge(seeing[at].table)))
    return likely
