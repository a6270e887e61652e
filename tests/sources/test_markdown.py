"""Markdown is read as what it means: links as links, headings as headings, and nothing of it is lost."""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.documents import Page, Rejection, SeedRecord
from flows.errors import SourceError
from flows.sources import list_files, page_of, read
from flows.sources.plain import form_of

BODY = (
    "For the first time in eighty years beavers have settled on the upper Arne, the county’s river wardens said on Sunday.",
    "Two of them found **fresh chips and a dam** below the [old mill](https://lakeside.example/mill), where the water has "
    "risen by a foot since Christmas.",
    "> “I thought somebody had been there with an axe,” said warden Tom Reese. “Then I saw the teeth.”",
    "Farmers on the eastern bank fear for their ditches. The county will pay for fences, but not for lost hay.",
)
PAGE = f"""[Skip to content](#main)

![The Lakeside Courier](https://lakeside.example/logo.png)

* [Home](https://lakeside.example/)
* [News](https://lakeside.example/news)
* [Subscribe](https://lakeside.example/subscribe)

# River wardens find traces of beaver above the old mill

By [Hanna Dietz](https://lakeside.example/hanna-dietz)

[Facebook](https://facebook.example/share) [Twitter](https://twitter.example/share)

{(chr(10) * 2).join(BODY)}

### Related

* [Bridge over the Arne to close for a year](https://lakeside.example/bridge)
* [Why the county buys wetland](https://lakeside.example/wetland)
"""


def _page(text: str) -> Page:
    return page_of(SeedRecord("", "markdown", text.encode()))


def test_a_page_is_cleaned_of_its_links() -> None:
    assert form_of(PAGE.encode()) == "markdown"
    page = _page(PAGE)
    cleaned = clean(page.text, page.markup)
    plain = [
        p.replace("**", "").replace("> ", "").replace("[old mill](https://lakeside.example/mill)", "old mill")
        for p in BODY
    ]
    assert [line for line in cleaned.body.split("\n") if line] == plain
    tags = {page.text[b.start : b.end]: b.tag for b in page.blocks}
    assert tags["River wardens find traces of beaver above the old mill"] == "h1"
    assert tags["Home"] == "li"


def test_a_page_is_cleaned_as_a_text_and_described_by_its_headings() -> None:
    page = _page(PAGE)
    assert page.blocks and page.markup == ()
    assert page_of(SeedRecord("", "html", b"<p>The ferry sails.</p>")).markup


def test_the_one_main_heading_is_the_headline_where_no_title_is_stated() -> None:
    above = "Find a warden near you and book a visit\n\n"
    page = _page(above + PAGE)
    described = describe(clean(page.text, page.markup), page)
    assert described.headline == "River wardens find traces of beaver above the old mill"
    assert described.evidence["headline"].method == "h1"
    other = _page(f"# Find a warden near you\n\n{PAGE}")
    assert describe(clean(other.text, other.markup), other).evidence["headline"].method != "h1"


def test_a_heading_is_whole_where_the_text_was_wrapped() -> None:
    wrapped = "\n\n".join(
        textwrap.fill(p, 50) if not p.startswith(("*", "[")) else p for p in PAGE.split("\n\n")
    )
    assert "\nold mill" in wrapped
    assert "River wardens find traces of beaver above the old mill" in _page(wrapped).text.split("\n")


def test_links_are_known_where_the_text_was_wrapped_through_them() -> None:
    wrapped = "\n\n".join(textwrap.fill(p, 70) if not p.startswith("*") else p for p in PAGE.split("\n\n"))
    broken = wrapped.replace("https://lakeside.example/hanna-dietz", "https://lakeside.example/hanna-\ndietz")
    page = _page(broken)
    assert "By Hanna Dietz" in page.text.split("\n")
    assert any(
        line.startswith("For the first time") and line.endswith("on Sunday.")
        for line in page.text.split("\n")
    )


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: \"Beavers: back at last\"\nauthor: Hanna Dietz\nurl: https://lakeside.example/beaver\ndate: 2021-03-14\n"
        "tags: [beaver, 'river Arne']\n---\n",
        "---\ntitle: Beavers: back at last\nauthors:\n  - Hanna Dietz\nurl: https://lakeside.example/beaver\n"
        "date: 2021-03-14\ntags:\n- beaver\n- river Arne\n---\n",
        "Title: Beavers: back at last\n\nURL Source: https://lakeside.example/beaver\n\nAuthor: Hanna Dietz\n\n"
        "Published Time: 2021-03-14\n\nMarkdown Content:\n",
    ],
    ids=["values", "lists", "reader"],
)  # fmt: skip
def test_facts_before_the_text_are_stated(front: str) -> None:
    text = f"{front}\n{BODY[0]}\n"
    assert form_of(text.encode()) == "markdown"
    page = _page(text)
    assert page.text == BODY[0]
    assert page.hints["container:title"] == "Beavers: back at last"
    assert page.hints["container:authors"] == ("Hanna Dietz",)
    assert page.hints["container:canonical"] == "https://lakeside.example/beaver"
    assert page.hints["container:published"] == "2021-03-14"
    if "tags" in front:
        assert page.hints["container:tags"] == ("beaver", "river Arne")


@pytest.mark.parametrize("line", ["    - beaver", "\t \tbeaver", "- beaver", "tags: : beaver"])
def test_facts_that_are_never_closed_end(line: str) -> None:
    """No clock: read in two ways a line, as indented lines once were, sixty of them would never end."""
    text = f"---\ntitle: Beavers\ntags:\n{(line + chr(10)) * 60}"
    assert form_of(f"{text}And so on.".encode()) == "text"
    assert form_of(f"{text}---\n{BODY[0]}".encode()) == ("text" if ":" in line else "markdown")


def test_what_is_no_markdown_is_a_text() -> None:
    for text in (
        "*** Breaking ***\n# 1 of the charts [again] (sic)\n- a dash\n1986. A good year",
        "See [the report](https://post.example/report), the mayor wrote [here](https://post.example/letter).",
        "---\nA line between two others\n---\nAnd so on.",
        "Title: The Beavers\n\nA novel.",
    ):
        assert form_of(text.encode()) == "text"


def test_lines_numbers_and_deep_items_stay() -> None:
    page = _page(
        "First line\nsecond line\n\n1986. Was a good year\n1987. Was not\n\n* a\n    * b\n        * c\n\n        d\n"
    )
    assert page.text.split("\n") == [
        "First line",
        "second line",
        "1986. Was a good year",
        "1987. Was not",
        "a",
        "b",
        "c",
        "d",
    ]


@pytest.mark.parametrize("tag", ["<script>", "<title>", "<!-- note", "<svg>", "<textarea>"])
def test_an_element_left_open_hides_nothing(tag: str) -> None:
    for text in (f"Before {tag} within\n\nAfter it.", f"{tag}\nwithin\n\nAfter it."):
        assert "After it." in _page(text).text
    assert _page("Seen. <svg><title>hidden</title></svg>\n\nAfter it.").text == "Seen.\nAfter it."


def test_a_link_to_a_script_is_a_link() -> None:
    page = _page("[Log in](javascript:void(0))\n\n[![Image 1](/t.jpg) Council puts off decision](/quay)")
    assert page.text.split("\n") == ["Log in", "Council puts off decision"]
    assert [block.link_chars for block in page.blocks] == [6, 25]


def test_what_nests_too_deep_is_said() -> None:
    with pytest.raises(SourceError, match="nest 100 deep"):
        _page("> " * 300 + "deep")
    assert _page("> " * 90 + "deep").text == "deep"


def test_files_and_fields_are_known(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(
        json.dumps({"url": "https://x.example", "markdown": PAGE}) + "\n", encoding="utf-8"
    )
    for found in list_files(str(tmp_path)):
        (record,) = read(found.file).records()
        assert not isinstance(record, Rejection)
        assert record.format == "markdown"


@given(st.text(st.sampled_from('ab \n*_`#>-[]()!<&|~1.:"\\\t='), min_size=1, max_size=300))
def test_letters_are_never_lost(text: str) -> None:
    # But for what stands in addresses, in tags and behind the fence of code (its language), which a page does not show either.
    plain = re.sub(r"(`{3}|~{3})[^\n]*", r"\1", text.translate(str.maketrans("", "", "[]<&!")))
    try:
        shown = _page(plain).text
    except SourceError as error:
        assert error.reason == "empty"
        shown = ""
    assert [sign for sign in shown if sign in "ab"] == [sign for sign in plain if sign in "ab"]
