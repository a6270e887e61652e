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


@pytest.mark.parametrize(
    ("moment", "updated", "day"),
    [
        ("2018-09-15T02:30:00Z", "2018-09-14T22:40:00-04:00", "2018-09-14"),
        ("2018-09-14T22:30:00Z", "2019-01-03T09:00:00+09:00", "2018-09-15"),
        # In the other season the clock may have been an hour behind.
        ("2018-09-15T04:30:00Z", "2019-01-03T09:00:00-05:00", "2018-09-15"),
        # A day without a time.
        ("2018-09-15T00:00:00Z", "2018-09-15T09:40:00-04:00", "2018-09-15"),
    ],
)
def test_a_moment_in_greenwichs_time_is_a_day_of_the_place_whose_time_is_stated_too(
    moment: str, updated: str, day: str
) -> None:
    found = told(structured(datePublished=moment, dateModified=updated))
    assert (str(found.published_on), str(found.published_at)[:4]) == (day, "2018")


@pytest.mark.parametrize(
    ("moment", "day"), [("2018-09-15T03:05:46Z", "2018-09-14"), ("2018-09-15T15:05:46Z", "2018-09-15")]
)
def test_where_nothing_is_printed_the_address_says_on_which_day_a_moment_was(moment: str, day: str) -> None:
    address = '<link rel="canonical" href="https://www.example.org/2018/09/14/mill-wheel">'
    assert str(told(address + structured(datePublished=moment)).published_on) == day


@pytest.mark.parametrize(
    ("published", "modified", "printed", "day"),
    [
        # The system knows no update but that of the day on which it published.
        ("2018-09-14", "2018-09-14", "Updated 3 May 2021", "2021-05-03"),
        ("2018-09-14", "2021-05-04T01:52:00Z", "Last updated: May 3, 2021", "2021-05-03"),
        ("2018-09-14", "2021-05-04T01:52:00Z", "Last updated: May 2, 2021", "2021-05-04"),
        ("2018-09-14", "2021-05-04", "14 September 2018", "2021-05-04"),
        # Written before it went out.
        ("2018-09-14T22:08:00", "2018-09-13T09:40:00", "", "None"),
    ],
)
def test_the_latest_update_is_the_printed_one_where_that_is_later(
    published: str, modified: str, printed: str, day: str
) -> None:
    found = told(structured(datePublished=published, dateModified=modified), f"<p>{printed}</p>")
    assert (str(found.published_on), str(found.updated_on)) == ("2018-09-14", day)
