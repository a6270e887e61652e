"""What a browser without windows adds to a page goes; what looks like it in other texts stays."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cleaning.clean import clean
from flows.documents import SeedRecord
from flows.sources import page_of
from flows.sources.dumps import undumped
from flows.sources.plain import form_of
from tests.sources.test_wrapping import PARAGRAPHS

LINKED = [
    PARAGRAPHS[0].replace("Norland on", "[6]Norland on").replace("the coast guard", "the [7]coast guard"),
    PARAGRAPHS[1] + "[1]",
    *PARAGRAPHS[2:],
]
MENU = """   [1]Skip to content
   (BUTTON) Menu
     * [2]Home
          + [3]Harbour
          + [4]Weather
          + [5]Obituaries

   IFRAME: [logo-askholm.png]

"""
FOOT = """
   (BUTTON) Share
     * [8]Contact
     * [10]Imprint

References

   Visible links:
"""
ADDRESSES = "\n".join(f"   {at}. https://post.example/{at}" for at in (1, 2, 3, 4, 5, 6, 7, 8, 10))
HIDDEN = "\n\n   Hidden links:\n   9. javascript:void (0)\n"


def body() -> str:
    return "\n\n".join(
        textwrap.fill(one, 72, initial_indent="   ", subsequent_indent="   ") for one in LINKED
    )


@pytest.mark.parametrize("hidden", [HIDDEN, ""])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_of_a_dump_the_article_stays(hidden: str, ends: str) -> None:
    raw = (MENU + body() + "\n" + FOOT + ADDRESSES + hidden).replace("\n", ends).encode()
    page = page_of(SeedRecord("", form_of(raw), raw))
    assert "https" not in page.text and "BUTTON" not in page.text and "png" not in page.text
    # A note of the article's own bears a number as well.
    assert clean(page.text).body.split("\n\n") == [PARAGRAPHS[0], PARAGRAPHS[1] + "[1]", *PARAGRAPHS[2:]]


def test_without_addresses_its_nested_lists_tell_a_dump() -> None:
    text = (MENU + body()).replace("[", "").replace("]", "")
    assert undumped(text).lstrip().startswith("1Skip to content\n")
    assert "+" not in undumped(text) and "BUTTON" not in undumped(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{PARAGRAPHS[0]}[1]\n{PARAGRAPHS[1]}[2]\n\nReferences\n\n1. https://a.example/x\n2. https://b.example/y",
        f"{PARAGRAPHS[0]}\n\nReferences\n" + "\n".join(f"{at}. Holm, I. (20{at}): The ferries of Norland" for at in range(10, 30)),
        "See [1] and [2].\n  + one\n  + two\n  * three",
        "\n".join(f"{at}. https://post.example/{at}" for at in range(1, 30)),
    ],
    ids=["notes", "literature", "brackets", "addresses alone"],
)  # fmt: skip
def test_other_texts_stay(text: str) -> None:
    assert undumped(text) == text
    assert undumped(text.replace("\n", "\r\n")) == text.replace("\n", "\r\n")


PIECE = st.sampled_from(
    [
        MENU,
        FOOT,
        ADDRESSES,
        HIDDEN,
        "   [2]Home\n",
        "[3]",
        "7. https://a.example\n",
        "text ",
        "\n",
        " + ",
        "References\n",
    ]
)


@given(st.lists(PIECE, max_size=12).map("".join) | st.text(max_size=200))
def test_no_text_is_too_odd(text: str) -> None:
    assert len(undumped(text)) <= len(text.expandtabs(8))
