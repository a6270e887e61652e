"""A page that has the next story below its own is about its own."""

from __future__ import annotations

from datetime import date

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.sources.html import page_of_html
from tests.counting import calls_of

OWN = [
    "The library of Lindholm lent more books last year than in any year since it was opened in 1911, its head said.",
    "“Many came for the newspapers and stayed for the novels,” said Ana Li, who has led the house for nine years.",
    "The town council, which had thought of closing it, now wants to pay for a second floor and a lift.",
    "Work is to begin in spring and to last for a year, during which the books will stand in the old school.",
]
NEXT = [
    "The swing bridge at Weller will be shut from Monday, the council said, after cracks were found in two of its piers.",
    "Until then a ferry will carry people and bicycles over the river from six in the morning to ten at night.",
    "Work on the bridge is to begin in the autumn and is expected to last for eighteen months, the council said.",
]


def story(headline: str, lines: list[str], *beside: str) -> str:
    told = "".join(f"<p>{line}</p>" for line in lines)
    return f"<article><h1>{headline}</h1>{''.join(f'<p>{line}</p>' for line in beside)}{told}</article>"


def kept(*stories: str) -> list[str]:
    page = page_of_html(f"<body><main>{''.join(stories)}</main></body>")
    return [line for line in clean(page.text, page.blocks).body.split("\n") if line]


def test_the_next_story_goes() -> None:
    own = story("Library lends more books", OWN, "By Ana Pr", "3 May 2024")
    other = story("Swing bridge shut", NEXT, "By Tom Oak", "2 May 2024")
    assert kept(own, other) == OWN
    assert kept(own, other, other) == OWN
    page = page_of_html(f"<body>{own}{other}</body>")
    found = describe(clean(page.text, page.blocks), page)
    assert (found.headline, found.authors) == ("Library lends more books", ("Ana Pr",))
    assert found.published_on == date(2024, 5, 3)


def test_author_and_day_in_one_line_are_both() -> None:
    own = story("Library lends more books", OWN, "By Ana Pr | 3 May 2024")
    assert kept(own, story("Swing bridge shut", NEXT, "By Tom Oak | 2 May 2024")) == OWN


def test_the_name_of_the_site_may_be_such_a_heading_too() -> None:
    own = story("Library lends more books", OWN, "By Ana Pr", "3 May 2024")
    other = story("Swing bridge shut", NEXT, "By Tom Oak", "2 May 2024")
    assert kept("<header><h1>Lindholm Post</h1></header>", own, other) == OWN


@pytest.mark.parametrize(
    ("beside", "part", "beside_it"),
    [
        (["By Ana Pr", "3 May 2024"], "Ferry sails", ["3 May 2024, 14:30"]),  # an entry of a live report
        (["By Ana Pr", "3 May 2024"], "Semi-final", ["9 May 2024, 19:00"]),  # a round of a cup
        (["By Ana Pr"], "The first crack", ["May 3, 1998"]),  # a step of what happened
        (["3 May 2024"], "Correction", ["5 May 2024"]),  # what an office adds to its statement
        (["3 May 2024"], "Funeral", ["Saturday 11 May 2024"]),
        (["3 May 2024"], "Sell the house", ["By Tom Oak"]),  # one of several opinions
        ([], "Sell the house", ["By Tom Oak"]),
        ([], "Judgment of the court", ["3 May 2024"]),
    ],
)
def test_parts_of_an_article_with_a_day_or_an_author_stay(
    beside: list[str], part: str, beside_it: list[str]
) -> None:
    told = "".join(f"<p>{line}</p>" for line in [*beside, *OWN])
    below = "".join(f"<p>{line}</p>" for line in [*beside_it, *NEXT])
    page = f"<article><h1>Library lends more books</h1>{told}<h1>{part}</h1>{below}</article>"
    assert {*OWN, *NEXT} <= set(kept(page))


@pytest.mark.parametrize("name", ["<header><h1>Lindholm Post</h1></header>", "<h1>Lindholm Post</h1>"])
def test_the_own_story_below_the_name_of_the_site_and_other_paragraphs_stays(name: str) -> None:
    above = "".join(f"<p>{line}</p>" for line in NEXT)
    own = story("Library lends more books", OWN, "By Ana Pr", "3 May 2024")
    assert set(OWN) <= set(kept(name, f"<div>{above}</div>", own))


def test_sections_with_such_headings_stay() -> None:
    section = "<section><h1>What comes next</h1>" + "".join(f"<p>{line}</p>" for line in NEXT) + "</section>"
    assert set(NEXT) <= set(kept(story("Library lends more books", OWN, "3 May 2024"), section))


def test_what_stands_above_the_first_paragraphs_is_no_story_of_its_own() -> None:
    name = "<header><h1>Lindholm Post</h1><p>What is new</p></header>"
    assert kept(name, story("Library lends more books", OWN, "3 May 2024")) == OWN


def test_a_day_beside_the_own_headline_is_kept() -> None:
    page = page_of_html(
        f"<body>{story('Library lends more books', OWN, '3 May 2024')}{story('Bridge shut', NEXT, '2 May 2024')}</body>"
    )
    assert describe(clean(page.text, page.blocks), page).published_on == date(2024, 5, 3)


def test_headings_without_end_are_looked_at_a_bounded_number_of_times() -> None:
    def calls(stories: int) -> int:
        page = page_of_html(
            f"<body>{'<h1>The bridge is shut</h1><p>By Ana Li</p><p>3 May 2024</p>' * stories}</body>"
        )
        return calls_of(lambda: clean(page.text, page.blocks))[0]

    calls(10)  # what is made ready once
    assert calls(1_500) < 20 * calls(150)
