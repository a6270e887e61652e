"""What the markup alone takes out: comments, footers, what stands beside."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.matching.rule import Rule
from flows.cleaning.rules.markup import outside
from flows.documents import Block
from flows.sources.html import page_of_html

PROSE = "The crews went back to work on Tuesday after long talks, and three ships left the northern quay."
OTHER = "In my town the ferries have been late for years, and nobody at the harbour office seems to care."


def taken(blocks: list[Block]) -> dict[int, Rule]:
    return outside([PROSE] * len(blocks), blocks)


def named(*paths: str, tag: str = "p") -> dict[int, str]:
    """Which of 100 characters each at these paths are taken; the first is the article's."""
    blocks = [
        Block(at * 101, at * 101 + 100, tag, path) for at, path in enumerate(("html body main p", *paths))
    ]
    return {at: rule.name for at, rule in taken(blocks).items()}


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("html body div comments p", "markup.comments"),
        ("html body ol commentlist li comment-17 p", "markup.comments"),
        ("html body div CommentsSection p", "markup.comments"),
        ("html body div disqus_thread p", "markup.comments"),
        ("html body footer p", "markup.footer"),
        ("html body main article footer div author-box p", "markup.footer"),
        ("html body div complementary p", "markup.beside"),
        ("html body article blockquote footer", ""),
        ("html body div visitors_comment_block div p", "markup.comments"),
        ("html body div post-comments p", "markup.comments"),
        ("html body article comments-open p", ""),
        ("html body article article-comment p", ""),
        ("html body article has-comments p", ""),
        ("html body article comment-count p", ""),
        ("html body div uncommented p", ""),
        ("html body article p", ""),
    ],
)
def test_elements_are_known_by_tag_role_and_whole_name(path: str, rule: str) -> None:
    assert named(path) == ({1: rule} if rule else {})


def test_an_element_with_the_main_heading_is_the_article() -> None:
    path = "html body div comment"
    blocks = [
        Block(0, 20, "h1", f"{path} h1"),
        Block(21, 140, "p", f"{path} p"),
        Block(141, 300, "p", "html body p"),
    ]
    assert taken(blocks) == {}


def test_where_no_prose_is_left_outside_nothing_is_taken() -> None:
    blocks = [Block(0, 20, "p", "html body p"), Block(21, 140, "p", "html body div comments p")]
    assert taken(blocks) == {}
    assert outside(["Home"], [None]) == {}
    assert outside([], []) == {}


@pytest.mark.parametrize(
    ("text", "links", "tag", "is_one"),
    [
        ("FERRIES RUN AGAIN AFTER A WEEK", 30, "p", True),
        ("FERRIES RUN AGAIN AFTER A WEEK", 15, "p", False),
        ("FERRIES RUN AGAIN AFTER A WEEK", 30, "h2", False),
        ("Ferries run again after a week", 30, "p", False),
        ("FERRIES RUN", 11, "p", False),
    ],
)
def test_a_paragraph_in_capitals_that_is_a_link_is_a_teaser(
    text: str, links: int, tag: str, is_one: bool
) -> None:
    blocks = [
        Block(0, 100, "p", "html body p"), Block(101, 101 + len(text), tag, f"html body {tag}", links)
    ]  # fmt: skip
    assert [rule.name for rule in outside([PROSE, text], blocks).values()] == ["markup.teaser"] * is_one


def test_comments_are_removed_by_name_however_many_there_are() -> None:
    comments = "".join(
        f"<li class='comment-{n}'><p>{OTHER} So it goes, {n} times.</p></li>" for n in range(30)
    )
    found = page_of_html(
        f"<h1>Ferry strike ends</h1><article><p>{PROSE}</p><p>{PROSE[:-1]}, they said.</p></article>"
        f"<ol class='comment-list'>{comments}</ol>"
    )
    cleaned = clean(found.text, found.blocks)
    assert cleaned.body.split() == f"{PROSE} {PROSE[:-1]}, they said.".split()
    assert sum(span.rule == "markup.comments" for span in cleaned.spans) == 30


def test_what_a_web_archive_says_of_its_collection_is_no_article() -> None:
    bar = (
        "14 captures", "8 Mar 2014 - 2 Jun 2017", "About this capture", "COLLECTED BY", "Organization: Quay Keepers",
        "The Quay Keepers are volunteers who have copied the pages of small harbours since 2003, before these vanish for good.",
        "Whoever would like to help them finds their plans and a list of the harbours on the pages of the collection.", "TIMESTAMPS",
    )  # fmt: skip
    copy = "The Wayback Machine - https://web.archive.org/web/20140308031500/http://harbourpost.example/ferry"
    title = "Паром вернулся в северную гавань"
    prose = "Паром вернулся в северную гавань во вторник после девяти лет ремонта, и его встречали четыреста человек."
    text = "\n".join((title, *bar, copy, title, prose, prose))
    assert clean(text).body.split() == [*prose.split(), *prose.split()]
    without = "\n".join((title, *bar[5:7], title, prose))
    assert bar[5] in clean(without).body
    # The copy's address at the page's end:
    below = "\n".join((title, *bar[:4], title, prose, prose, prose, copy))
    assert clean(below).body.count(prose) == 3


@pytest.mark.parametrize("name", ["comments", "contentinfo"])
def test_a_container_with_a_misleading_name_keeps_the_article_below_its_headline(name: str) -> None:
    """The one long line outside is the headline: comments would stand below an article."""
    told = "".join(f"<p>{PROSE} {number} of them were loaded.</p>" for number in range(12))
    page = page_of_html(f"<body><h1>{OTHER}</h1><div class='{name}'>{told}</div>".encode())
    assert outside(page.text.split("\n"), page.blocks) == {}
    assert "11 of them were loaded." in clean(page.text, page.blocks).body


@pytest.mark.parametrize("start", ["div class='comments'", "footer", "div role='complementary'"])
def test_a_container_with_a_misleading_name_keeps_the_article_below_its_deck(start: str) -> None:
    told = "".join(f"<p>{PROSE} {number} of them were loaded.</p>" for number in range(12))
    page = page_of_html(
        f"<body><h1>Ferry strike ends</h1><p>{OTHER}</p><{start}>{told}</{start.split(maxsplit=1)[0]}>"
    )
    assert outside(page.text.split("\n"), page.blocks) == {}
    assert "11 of them were loaded." in clean(page.text, page.blocks).body


def test_many_comments_go_from_below_a_short_article() -> None:
    comments = [f"html body ol commentlist li comment-{number} p" for number in range(9)]
    assert len(named(*comments)) == 9


def test_a_claimed_paragraph_and_a_linked_one_are_no_article_outside() -> None:
    texts = [PROSE, PROSE, PROSE]
    blocks = [
        Block(0, 100, "p", "html body div p"),
        Block(101, 201, "p", "html body aside p", link_chars=100),
        Block(202, 302, "p", "html body div comments p"),
    ]
    assert outside(texts, blocks, {0}) == {}
    assert list(outside(texts, blocks)) == [2]
