"""A moment in Greenwich's time beside the day that a page prints."""

from __future__ import annotations

import pytest

from tests.stated_pages import structured, told


@pytest.mark.parametrize(
    ("moment", "printed", "day"),
    [
        ("2018-09-14T22:30:00Z", "15 September 2018", "2018-09-15"),
        ("2018-09-14T03:30:00Z", "13 September 2018", "2018-09-13"),
        # Nowhere on earth was it the printed day: somebody touched the page on the next.
        ("2018-09-14T03:30:00Z", "15 September 2018", "2018-09-14"),
        ("2018-09-14T22:30:00Z", "13 September 2018", "2018-09-14"),
        ("2018-09-14T22:30:00Z", "Updated 15 September 2018", "2018-09-14"),
    ],
)
def test_the_printed_day_counts_where_some_place_had_it(moment: str, printed: str, day: str) -> None:
    found = told(structured(datePublished=moment), below_title=f"<p>{printed}</p>")
    assert str(found.published_on) == day
