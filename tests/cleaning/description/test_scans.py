"""What a description costs, counted rather than timed: long texts are not looked at again and again."""

from __future__ import annotations

from collections import Counter

import pytest

from flows.cleaning.describe import describe
from flows.cleaning.description.scanning import Scan
from flows.cleaning.description.signing import _remembered
from flows.documents import Cleaned, Span

PARAGRAPH = (
    "The harbour of Lindholm was closed on Tuesday in 1993, after a crane fell into the water there. " * 3
)


def story(paragraphs: int, byline: str = "By Marta Olsen") -> Cleaned:
    text = "\n".join(
        ("Harbour closed after crane falls", "March 3, 2019", byline, *[PARAGRAPH.strip()] * paragraphs)
    )
    return Cleaned(text, (Span(0, len(text), "body"),), "test")


@pytest.mark.parametrize("paragraphs", [3, 50, 2000])
def test_a_text_is_scanned_a_fixed_number_of_times(monkeypatch: pytest.MonkeyPatch, paragraphs: int) -> None:
    seen: Counter[str] = Counter()
    scan = Scan.may_be_in

    def counted(self: Scan, text: str) -> bool:
        seen["scans"] += 1
        seen["characters"] += len(text)
        return scan(self, text)

    monkeypatch.setattr(Scan, "may_be_in", counted)
    found = describe(story(paragraphs))
    assert found.published_on is not None and found.authors == ("Marta Olsen",)
    assert seen["scans"] <= 12
    assert seen["characters"] <= 4 * paragraphs * len(PARAGRAPH)


def test_one_byline_is_taken_apart_once_however_many_texts_bear_it() -> None:
    _remembered.cache_clear()
    for paragraphs in range(3, 13):
        assert describe(story(paragraphs, "By Ina Berg")).authors == ("Ina Berg",)
    remembered = _remembered.cache_info()
    assert (remembered.misses, remembered.hits) == (1, 9)
    assert remembered.maxsize is not None
