"""Readers' comments go, however much they read like an article."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from flows.cleaning.lines import lines_of
from flows.cleaning.matching import Matcher
from flows.cleaning.rules import RULES
from flows.cleaning.threads import threads

MATCHER = Matcher(RULES)
ARTICLE = "The library of Lindholm lent more books last year than in any year since it was opened in 1911."
SAID = [
    "I have read here for thirty years, and never did anybody tell me that the lending desk would be moved.",
    "Thank you for asking. We moved the desk because the old one stood where the new lift had to be built.",
]


def comments(*lines: str) -> list[str]:
    """What goes as comments."""
    found = list(lines_of("\n".join(lines)))
    claimed, _ = MATCHER.match(found)
    return [found[at].text for at in threads(found, claimed)]


WORDPRESS = ["Ina Li on September 17, 2018 at 6:34 am said:", SAID[0], "Bo Holm (Library) on September 18, 2018 at 9:02 am said:", SAID[1]]  # fmt: skip
BLOGGER = ["Ina Li September 11, 2008 at 2:06 PM", SAID[0], "Reply", "Bo Holm September 15, 2008 at 9:19 PM", SAID[1], "Reply"]  # fmt: skip
FORUM = ["Ina Li", "vor 2 Stunden", SAID[0], "Antworten", "Bo Holm", "vor 3 Tagen", SAID[1], "Antworten"]


@pytest.mark.parametrize(
    ("head", "thread"),
    [("Comments", WORDPRESS), ("10 comments:", BLOGGER), ("6 thoughts on “The library”", BLOGGER), ("Kommentare", FORUM)],
)  # fmt: skip
def test_comments_below_their_head_go(head: str, thread: Sequence[str]) -> None:
    gone = comments(ARTICLE, head, *thread)
    assert set(SAID) <= set(gone) and ARTICLE not in gone
    assert {"Reply", "Antworten"}.isdisjoint(gone)  # rules of their own name those


@pytest.mark.parametrize(
    "lines",
    [
        (ARTICLE, *WORDPRESS),  # nothing says that comments follow
        ("Comments", *WORDPRESS),  # nor is there an article above
        (ARTICLE, "Comments", *WORDPRESS[:2]),  # one moment is the article's
        (ARTICLE, "3 comments", "Published 3 June 2019 10:30", *SAID, "Updated 4 June 2019 12:00", *SAID),
        (ARTICLE, "Comment", "June 3, 2019 10:30", "June 3, 2019 12:00", *SAID),  # two moments in a row
        (ARTICLE, "Kommentieren", *["8h25 - JO-2024 : le village ouvre", SAID[0]] * 3),  # a ticker
        (ARTICLE, "Comments", *[ARTICLE] * 9, *WORDPRESS),  # too far below
        # a button to comment at the article's head, and dated links below it
        (
            ARTICLE,
            "Comment",
            "June 3, 2019 10:30",
            *SAID,
            "Related articles",
            "Fog",
            "June 2, 2019 11:00",
            *SAID,
        ),
        (ARTICLE, "Comment", *["June 3, 2019 10:30", *SAID] * 4),  # a live blog, below its lead
    ],
)
def test_an_article_stays(lines: Sequence[str]) -> None:
    assert comments(*lines) == []


def test_the_last_comment_ends_where_something_else_begins() -> None:
    gone = comments(ARTICLE, "Comments", *WORDPRESS, "Related articles", ARTICLE)
    assert gone == WORDPRESS


def test_it_takes_time_linear_in_the_lines() -> None:
    """Heads and moments without end: each line is looked at a bounded number of times."""
    head, moment = "Comments", "2 days ago"
    found = list(lines_of("\n".join([ARTICLE, *[head] * 2_000, *[head, moment] * 2_000])))
    claimed, _ = MATCHER.match(found)
    looked = 0

    class Counting(list):  # type: ignore[type-arg]
        def __getitem__(self, at: object) -> object:
            nonlocal looked
            looked += 1
            return super().__getitem__(at)  # type: ignore[call-overload]

    list(threads(Counting(found), claimed))  # type: ignore[arg-type]
    assert looked < 60 * len(found)
