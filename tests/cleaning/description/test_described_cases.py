"""Invented articles with rich metadata, described field by field: tests/cases/described."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe

CASES = Path(__file__).parents[2] / "cases" / "described"


def cases() -> list[tuple[str, dict[str, str], str]]:
    """Each begins with ``=== name``, then its fields a line, then ``---`` and the text."""
    found = []
    for file in sorted(CASES.glob("*.txt")):
        for case in file.read_text(encoding="utf-8").split("=== ")[1:]:
            said, text = case.split("\n---\n", 1)
            name, *fields = said.split("\n")
            found.append((name, dict(field.split(": ", 1) for field in fields), text.rstrip("\n")))
    return found


CASES_FOUND = cases()


@pytest.mark.parametrize(
    ("wanted", "text"), [case[1:] for case in CASES_FOUND], ids=[case[0] for case in CASES_FOUND]
)
def test_an_article_is_described_as_a_reader_would(wanted: dict[str, str], text: str) -> None:
    description = describe(clean(text))
    found = {}
    for name in wanted:
        value = getattr(description, name)
        found[name] = ", ".join(value) if isinstance(value, tuple) else str(value)
    assert found == wanted
    # And nothing beside what the article says of itself.
    said = (
        "deck",
        "dateline",
        "agencies",
        "original_publisher",
        "tags",
        "updated_on",
        "byline_place",
        "correction",
        "section",
    )
    assert [name for name in said if name not in wanted and getattr(description, name)] == []
    assert not (description.truncated or description.paywalled)
