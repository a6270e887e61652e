"""Readers' comments go, however much they read like an article."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from flows.cleaning.matching.matcher import Matcher
from flows.cleaning.rules import RULES
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.threads import threads
from flows.cleaning.text.lines import lines_of

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
    return [found[at].text for at in threads(Sheet([line.text for line in found], claimed))]


WORDPRESS = ["Ina Li on September 17, 2018 at 6:34 am said:", SAID[0], "Bo Holm (Library) on September 18, 2018 at 9:02 am said:", SAID[1]]  # fmt: skip
BLOGGER = ["Ina Li September 11, 2008 at 2:06 PM", SAID[0], "Reply", "Bo Holm September 15, 2008 at 9:19 PM", SAID[1], "Reply"]  # fmt: skip
FORUM = ["Ina Li", "vor 2 Stunden", SAID[0], "Antworten", "Bo Holm", "vor 3 Tagen", SAID[1], "Antworten"]
CLOCK_FIRST = ["seagull99", "38 fans", "03:24 AM on 9/19/2010", SAID[0], "Permalink | Share", "Bo Holm", "2 fans", "11:05 PM on 9/20/2010", SAID[1], "Permalink | Share"]  # fmt: skip
WITHOUT_YEAR = ["Ina Li on Sep 17, 6:34 AM said:", SAID[0], "Flag as offensive", "Bo Holm on Sep 18, 9:02 PM said:", SAID[1], "Flag as offensive"]  # fmt: skip
SIGNED = [
    "Soumis par seagull99, le lundi 29 octobre 2012 à 15h46", SAID[0],
    "Soumis par Ina-Li, le lundi 29 octobre 2012 à 16h01", SAID[1],
    "Bo Holm a répondu le mardi 30 octobre 2012 à 11h45", SAID[0],
]  # fmt: skip
MANY = [
    "863",
    "View all",
    "Newest",
    "Oldest",
    "Most liked",
    "Page: 1 2 3",
    "Favourites",
    "Recency",
    *CLOCK_FIRST,
]


@pytest.mark.parametrize(
    ("head", "thread"),
    [
        ("Comments", WORDPRESS), ("10 comments:", BLOGGER), ("6 thoughts on “The library”", BLOGGER), ("Kommentare", FORUM),
        ("Comments", CLOCK_FIRST), ("Comments", WITHOUT_YEAR), ("Comments", MANY),
    ],
)  # fmt: skip
def test_comments_below_their_head_go(head: str, thread: Sequence[str]) -> None:
    gone = comments(ARTICLE, head, *thread)
    assert set(SAID) <= set(gone) and ARTICLE not in gone
    assert {"Reply", "Antworten"}.isdisjoint(gone)  # rules of their own name those


def test_comments_that_say_who_sent_them_go() -> None:
    assert set(SAID) <= set(comments(*[ARTICLE] * 3, "10 réactions", *SIGNED))


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
        # the article's own moment above it and below, with a button to comment in between
        (ARTICLE, "Email", "June 3, 2019 - 10:30 PM", "5 Comments", *SAID, "June 3, 2019 - 10:30 PM"),
    ],
)
def test_an_article_stays(lines: Sequence[str]) -> None:
    assert comments(*lines) == []


LIVE = [
    "Das Wasser steht jetzt an der dritten Stufe des Rathauses, und Boote fahren durch die Marktstraße.",
    "Die Schulen bleiben am Donnerstag geschlossen, und die Busse fahren nur noch bis zum Bahnhof.",
    "Der Strom ist in der Altstadt ausgefallen, und das Werk rechnet damit, dass er am Morgen wieder fließt.",
    "Der Regen hat aufgehört, und das Wasser fällt seit einer Stunde um einige Zentimeter, sagen die Lotsen.",
]


@pytest.mark.parametrize(
    ("moments", "beside"),
    [
        (["12. September 2018, 21:40 Uhr", "12. September 2018, 20:55 Uhr"] * 2, [""] * 4),
        (["Mittwoch, 12. September 2018, 21:40 Uhr"] * 4, ["Boote fahren", "Schulen zu", "Strom fällt aus", "Regen"]),
        (["5 minutes ago", "12 minutes ago", "31 minutes ago", "1 hour ago"], [""] * 4),
        (["vor 5 Minuten", "vor 12 Minuten", "vor 31 Minuten", "vor 2 Stunden"], ["Ina Li"] * 4),  # who runs it
    ],
)  # fmt: skip
def test_a_live_blog_below_its_article_stays(moments: Sequence[str], beside: Sequence[str]) -> None:
    entries = [line for entry in zip(moments, beside, LIVE, strict=True) for line in entry if line]
    assert comments(*[ARTICLE] * 3, "Kommentieren", *entries) == []


@pytest.mark.parametrize(
    "stamps",
    [
        [
            "Ina Li\nvor 2 Stunden",
            "Bo Holm\nvor 3 Stunden",
            "seagull99\nvor 4 Stunden",
            "Eva Lund\nvor 2 Tagen",
        ],
        ["2 hours ago\nIna Li", "3 hours ago\nseagull99", "4 hours ago\nBo Holm", "2 days ago\nEva Lund"],
        [f"{name} September 11, 2008 at 2:06 PM" for name in ("Ina Li", "Bo Holm", "Eva Lund", "Jo Reed")],
    ],
)
def test_comments_that_only_their_names_tell_go(stamps: Sequence[str]) -> None:
    entries = [line for stamp, said in zip(stamps, LIVE, strict=True) for line in (*stamp.split("\n"), said)]
    assert set(LIVE) <= set(comments(*[ARTICLE] * 3, "Kommentare", *entries))


def test_comments_below_a_form_to_log_in_go() -> None:
    form = ["Threshold", *"012345", "Username", "Password", "remember me", "(7 Hidden)", "A good old desk"]
    stamps = [
        f"By {name} on 5/15/2013 2:0{at}:01 PM , Rating: 1"
        for at, name in enumerate(("seagull99", "bo_holm", "jo"))
    ]
    entries = [line for stamp, said in zip(stamps, LIVE, strict=False) for line in (stamp, said)]
    assert set(LIVE[:3]) <= set(comments(*[ARTICLE] * 3, "Comments", *form, *entries))


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

    list(threads(Sheet(Counting(line.text for line in found), claimed)))
    assert looked < 60 * len(found)
