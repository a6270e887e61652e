"""A paragraph is worth more than a piece of junk: texts of which nothing may be removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.cleaning.clean import clean
from flows.spans import WHITE_SPACE

CASES = Path(__file__).parent.parent / "cases"


def cases_in(folder: str) -> list[tuple[str, str]]:
    """The cases of a folder: each file holds several, each begins with a line of three equal signs."""
    found = []
    for file in sorted((CASES / folder).glob("*.txt")):
        for case in file.read_text(encoding="utf-8").split("=== ")[1:]:
            name, _, text = case.partition("\n")
            found.append((f"{file.stem}: {name}", text.rstrip("\n")))
    return found


def lost_of(text: str) -> list[str]:
    return [
        f"{span.rule}: {text[span.start : span.end]}"
        for span in clean(text).spans
        if span.kind == "removed" and span.rule != WHITE_SPACE
    ]


NEGATIVE = cases_in("negative")


def test_there_are_at_least_sixty() -> None:
    assert len(NEGATIVE) >= 60
    assert len({name for name, _ in NEGATIVE}) == len(NEGATIVE)


@pytest.mark.parametrize("text", [text for _, text in NEGATIVE], ids=[name for name, _ in NEGATIVE])
def test_nothing_is_lost(text: str) -> None:
    cleaned = clean(text)
    assert lost_of(text) == []
    headlines = [s for s in cleaned.spans if s.kind == "metadata"]
    assert all(span.field in ("headline", "kicker") for span in headlines)
    assert len(headlines) <= 1


@pytest.mark.xfail(strict=True, reason="known failures: better kept in view than forgotten")
@pytest.mark.parametrize(
    "text",
    [text for _, text in cases_in("known_failures")],
    ids=[name for name, _ in cases_in("known_failures")],
)
def test_what_is_lost_so_far(text: str) -> None:
    assert lost_of(text) == []
