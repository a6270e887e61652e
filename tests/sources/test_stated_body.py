"""What a page's JSON-LD states to be its article marks the lines of that article."""

from __future__ import annotations

import json

from flows.sources.html import page_of_html

PROSE = [
    f"In the {place} the crews went back to work on Tuesday after the talks, and {count} ships left the quay."
    for place, count in (("north", 3), ("south", 4), ("west", 5), ("east", 6))
]


def page(body: str | None, kind: str = "NewsArticle") -> list[float | None]:
    stated = {"@type": kind, "headline": "Ferry strike ends"} | ({"articleBody": body} if body else {})
    found = page_of_html(
        f"<script type='application/ld+json'>{json.dumps(stated)}</script><h1>Ferry strike ends</h1>"
        + "".join(f"<p>{line}</p>" for line in PROSE)
        + "<p>Nobody has yet written a comment on this story.</p><p>Share</p>"
    )
    return [block.stated for block in found.blocks]


def test_lines_of_the_stated_body_are_marked() -> None:
    assert page(" ".join(PROSE)) == [0, 1, 1, 1, 1, 0, 0]


def test_markup_and_references_in_a_stated_body_do_not_matter() -> None:
    marked = "".join(f"<p>{line.replace(' ', '&#160;', 1)}</p>" for line in PROSE)
    assert page(marked) == [0, 1, 1, 1, 1, 0, 0]


def test_a_body_without_most_of_the_article_marks_what_it_holds() -> None:
    shares = page(" ".join(PROSE[:3]))
    assert shares[1:4] == [1, 1, 1]
    assert shares[4] is not None and 0 < shares[4] < 1


def test_a_teaser_or_something_else_than_an_article_states_nothing() -> None:
    assert set(page(PROSE[0])) == {None}
    assert set(page(None)) == {None}
    assert set(page(" ".join(PROSE), kind="Recipe")) == {None}


def test_itemprop_and_role_stand_in_the_path() -> None:
    found = page_of_html("<div class=a itemprop=articleBody role=main><p>One line of text.</p></div>")
    assert found.blocks[0].path.split()[-5:] == ["div", "a", "articleBody", "main", "p"]


def test_the_line_that_a_page_describes_itself_by_is_marked() -> None:
    deck = "The crews of the northern line accept a pay rise of four per cent after a week of talks."
    found = page_of_html(
        f'<meta name="description" content="{deck[:60]}"><meta property="og:description" content="{deck}">'
        f"<h1>Ferry strike ends</h1><p>{deck}</p>" + "".join(f"<p>{line}</p>" for line in PROSE)
    )
    assert [block.described for block in found.blocks] == [0, 1, 0, 0, 0, 0]
