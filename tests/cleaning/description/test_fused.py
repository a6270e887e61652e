"""Below a post: section, author and day that run together, there and with the posts before and after it; a desk in the
line of a date."""

from __future__ import annotations

import datetime

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.documents import Description

TITLE = "The ferry returns to the northern quay"
BODY = (
    "The ferry returned to the northern quay on Tuesday after nine years, and four hundred people were there to see it come in.",
    "The harbour board had promised the return three times before, the last time in the spring, when the new pier was opened.",
    *(
        f"Boat number {number} will cross every hour from Monday to Friday, the board said, and every two hours at the end of the week."
        for number in range(1, 16)
    ),
)


def below(*lines: str) -> Description:
    return describe(clean("\n".join((TITLE, *BODY, *lines))))


@pytest.mark.parametrize(
    ("posted", "another", "author"),
    [
        ("boatsAna Li May 3, 2024 ferries, quays", "quaysAna Li May 9, 2024 ropes", "Ana Li"),
        ("SLOW TRAVELana li May 3, 2024", "BOATSana li April 9, 2024", "ana li"),
        ("boatsAna LiMay 3, 2024", "quaysAna LiMay 9, 2024", "Ana Li"),
    ],
)
def test_a_post_says_below_it_who_wrote_it_and_when(posted: str, another: str, author: str) -> None:
    found = below(posted, "Facebook0 Twitter 0 Likes", "Previous", "Ropes of the old harbour", another)
    assert (found.authors, found.published_on) == ((author,), datetime.date(2024, 5, 3))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("boatsAna Li May 3, 2024", "quaysJo Wit May 9, 2024"),  # of others, each of another post
        ("Ronald McDonald May 3, 2024", "Ronald McDonald May 9, 2024"),  # a name that is written so
        ("boats Ana Li May 3, 2024", "quays Ana Li May 9, 2024"),
    ],
)
def test_what_does_not_run_together_twice_says_nothing(first: str, second: str) -> None:
    found = below(first, "Previous", "Ropes of the old harbour", second)
    assert (found.authors, found.published_on) == ((), None)


def test_a_desk_in_the_line_of_a_date_signs() -> None:
    text = "\n".join((TITLE, "HT Harbour Desk / harbourtimes.com / Updated: May 3, 2024, 21:47 IST", *BODY))
    assert describe(clean(text)).byline == "HT Harbour Desk"


def test_a_name_far_below_the_title_is_led_to_by_a_word_in_a_line_of_its_own() -> None:
    menu = [f"Quay {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"] * 2
    text = "\n".join(
        (f"{TITLE}, seen and told", *menu, "How the ferry came home", "By", "Marta Olsen", *BODY)
    )
    assert describe(clean(text)).authors == ("Marta Olsen",)
    assert describe(clean(text.replace("\nBy\n", "\nTry\n"))).authors == ()


def test_a_list_above_the_headline_ends_there_and_takes_no_author() -> None:
    text = "\n".join((f"{TITLE} - Quay", "Boats", "Table of Contents", TITLE, "Ana Li", "May 3, 2024", *BODY))
    assert describe(clean(text)).authors == ("Ana Li",)
