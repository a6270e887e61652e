"""Columns that HTML adds: names, elements, headings, stated lines."""

from __future__ import annotations

import numpy as np
import pytest

from flows.cleaning.model import markup, naming
from flows.cleaning.model.features import measure
from flows.cleaning.text.lines import lines_of
from flows.documents import Block
from flows.spans import Line

LONG = "The harbour of Lindholm was closed on Tuesday after a crane fell into the water during unloading."


def columns(*rows: tuple[str, str, str], weights: dict[str, float] | None = None) -> dict[str, np.ndarray]:
    """Columns by name of lines given as text, tag, path."""
    lines: list[Line] = list(lines_of("\n".join(text for text, _, _ in rows)))
    blocks = [
        Block(line.start, line.end, tag, path) for line, (_, tag, path) in zip(lines, rows, strict=True)
    ]
    measured = measure([text for text, _, _ in rows])
    found = markup.table(measured, blocks, weights or {}, np.zeros(len(lines), np.float32))
    assert found.shape == (len(lines), len(markup.NAMES))
    return dict(zip(markup.NAMES, found.T, strict=True))


def test_names_count_by_family_and_by_weight() -> None:
    names = naming.names_of("html body div wp-comment-list ol li")
    row = naming.table([names, []], {"comment": -2.0, "div": 0.5})[0]
    said = dict(zip(naming.NAMES, row, strict=True))
    assert said["names of comments"] == 1
    assert said["names of sharing"] == 0
    assert said["worst name"] == -2.0
    assert said["best name"] == 0.5


@pytest.mark.parametrize("name", ["heading", "download", "shadow", "road"])
def test_short_family_names_count_only_whole(name: str) -> None:
    at = list(naming.FAMILIES).index("prompts")
    assert not naming.families_of(name)[at]
    assert naming.families_of("ad")[at]
    assert naming.families_of("advertisement")[at]


def test_the_main_element_is_the_innermost_with_most_of_the_prose() -> None:
    found = columns(
        ("Home", "li", "html body nav li"),
        (LONG, "p", "html body main article p"),
        (LONG + " It was.", "p", "html body main article p"),
        (LONG + " So they say.", "p", "html body main aside p"),
    )
    assert found["within the element of 50% of prose"].tolist() == [0, 1, 1, 0]
    assert found["within the element of 80% of prose"].tolist() == [0, 1, 1, 1]
    assert found["share of prose 1 names up"][0] == 0


def test_lines_know_their_heading() -> None:
    found = columns(
        ("Crane falls", "h1", "body h1"),
        (LONG, "p", "body p"),
        ("Comments", "h2", "body h2"),
        (LONG, "p", "body p"),
    )
    assert found["lines from the main heading"].tolist() == [0, 1, 2, 3]
    assert found["words since its heading"][1] == found["words since its heading"][3] == 0


def test_elements_that_differ_in_a_number_only_are_alike() -> None:
    found = columns(
        (LONG, "p", "html body main p"),
        *((LONG, "p", f"html body div entries div entry-{number} p") for number in range(4)),
        *((LONG, "p", f"html body div h{number} p") for number in range(2)),
    )
    assert np.expm1(found["elements alike"]).round().tolist() == [0, 4, 4, 4, 4, 0, 0]


def test_prose_knows_how_much_prose_stands_beside_it() -> None:
    found = columns(
        (LONG, "p", "html body main wide p"), (LONG, "p", "html body main wide p lead"),
        (LONG, "p", "html body main wide div box p"), ("Home", "li", "html body nav ul li"),
    )  # fmt: skip
    third = 1 / 3
    assert found["share of prose beside it"].tolist() == pytest.approx([2 * third, 2 * third, third, 0])
    assert found["share of prose in its parent"].tolist() == pytest.approx([1, 1, third, 0])
    assert found["share of prose in its grandparent"].tolist() == pytest.approx([1, 1, 1, 0])


def test_headings_of_a_kind_and_the_words_between_them() -> None:
    rows = [(LONG, "p", "body p")] + [
        row
        for n in range(3)
        for row in ((f"Entry {n}", "h3", f"body div e{n} h3"), (LONG, "p", f"body div e{n} p"))
    ]
    found = columns(*rows, ("Another", "h2", "body h2"))
    assert np.expm1(found["headings alike"]).round().tolist() == [0, 3, 3, 3, 3, 3, 3, 1]
    apart = len(LONG.split()) + 2
    assert np.expm1(found["words from one heading alike to the next"][1:7]).round().tolist() == [apart] * 6


def test_areas_are_elements_not_words_of_names() -> None:
    found = columns((LONG, "p", "body no-footer main p"), (LONG, "p", "body footer p"))
    assert found["within footer"].tolist() == [0, 1]


def test_a_page_without_lines_or_prose() -> None:
    assert markup.table(measure([]), [], {}, np.zeros(0, np.float32)).shape == (0, len(markup.NAMES))
    assert columns(("Home", "li", ""))["within the element of 50% of prose"].tolist() == [0]
