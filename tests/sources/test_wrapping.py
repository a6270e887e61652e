"""Texts that were wrapped at a column are read a paragraph a line; all others stay as they are."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.documents import SeedRecord
from flows.sources import page_of
from flows.sources.html import page_of_html
from flows.sources.plain import form_of
from flows.sources.wrapping import unwrapped, width_of

PARAGRAPHS = (
    "SUNDVIK, Norland - A ferry with 40 people on board ran aground off the southern coast of Norland on Friday after its "
    "steering failed, the coast guard said, and nobody of those on board was hurt.",
    "The Lysa, a ferry built in 1988, was on its way from Sundvik to the island of Mor when it struck a sandbank at about "
    "twenty past seven in the morning, a spokeswoman of the port said.",
    "“We had no steering, and the wind did the rest,” the captain told the public broadcaster later in the day. He has "
    "sailed to the island since he was a boy.",
    "Two boats took the passengers ashore, and divers are to look at the hull on Saturday before the ship is towed.",
)
TEXTS = {
    "verse": "The sea is wide,\nthe boat is small,\nand who would ride\nthe waves at all\nmust love the tide,\nor love to fall.\n" * 3,
    "a list": "Results\nNortham 2 Askholm 1\nLindholm 0 Mor 0\nSundvik 3 Oslund 2\nAskholm United 1 Mor Town 4\n" * 4,
    "menus": "Home\nNews\nSport\nOpinion and letters\nAbout us\nTerms of use\nPrivacy policy\nSign in\n" * 5,
    "a line a paragraph": "\n".join(PARAGRAPHS),
    "headlines": "Council puts off decision on eastern quay until the spring\nFerry to Askholm is cancelled for a week\n"
    "Why the county buys wetland that nobody wanted\nBridge over the Arne to close for a whole year\n" * 4,
    "a code": "\n".join(f"for (i = {n}; i < {n}0; i++) {{ total += value[i] * weight[i]; }}" for n in range(30)),
}  # fmt: skip


@pytest.mark.parametrize("width", [60, 72, 100])
@pytest.mark.parametrize(("between", "indent"), [("\n\n", ""), ("\n", "    "), ("\r\n\r\n", "")])
def test_paragraphs_come_back(width: int, between: str, indent: str) -> None:
    line_end = "\r\n" if "\r" in between else "\n"
    wrapped = between.join(
        line_end.join(textwrap.wrap(p, width, initial_indent=indent, break_on_hyphens=False))
        for p in PARAGRAPHS
    )
    found = [line.strip() for line in unwrapped(wrapped).split("\n") if line.strip()]
    assert found == list(PARAGRAPHS)


def test_lines_that_flow_on_end_in_a_blank() -> None:
    """As mails mark them (RFC 3676)."""
    text = " ".join(PARAGRAPHS)
    assert unwrapped(" \r\n".join(textwrap.wrap(text, 72, break_on_hyphens=False))) == text


@pytest.mark.parametrize("name", TEXTS)
def test_what_was_not_wrapped_stays(name: str) -> None:
    assert width_of(TEXTS[name]) == 0
    assert unwrapped(TEXTS[name]) == TEXTS[name]


def test_a_furniture_line_below_a_full_one_is_not_joined() -> None:
    wrapped = "\n".join(textwrap.fill(p, 72) for p in PARAGRAPHS)
    full = "It was towed to the yard at Northam in the afternoon, and it lies there."
    assert len(full) == 72
    lines = unwrapped(f"{wrapped}\n{full}\nShare this on Facebook").split("\n")
    assert lines[-1] == "Share this on Facebook"


def test_a_word_cut_at_its_hyphen_is_one() -> None:
    text = (
        " ".join(PARAGRAPHS).replace("the coast guard", "the state-owned coast-guard-and-harbour-service") * 2
    )
    assert unwrapped(textwrap.fill(text, 64)) == text


def test_mails_and_wires_are_read_by_paragraph(tmp_path: Path) -> None:
    raw = "\n\n".join(textwrap.fill(p, 68) for p in PARAGRAPHS).encode("cp1252")
    assert form_of(raw) == "wrapped"
    assert page_of(SeedRecord("", "wrapped", raw)).text.split("\n\n") == list(PARAGRAPHS)
    # What was stored as it stood before stays so: the record says how it is read.
    assert page_of(SeedRecord("", "text", raw)).text.count("\n") > 8


@given(st.text(st.sampled_from("ab. \n\r\t-”“éЖ中\u00a0\x85A1"), max_size=2000) | st.text(max_size=500))
def test_nothing_but_white_space_is_lost(text: str) -> None:
    assert "".join(unwrapped(text).split()) == "".join(text.split())


@given(st.lists(st.sampled_from(PARAGRAPHS), min_size=2, max_size=9), st.integers(50, 105))
@settings(max_examples=30)
def test_words_stay_in_their_order(paragraphs: list[str], width: int) -> None:
    text = "\n\n".join(textwrap.fill(p, width, break_on_hyphens=False) for p in paragraphs)
    assert unwrapped(text).split() == text.split()


def _shown(markup: str) -> list[str]:
    page = page_of_html(
        f"<html><body><h1>Ferry runs aground</h1><div class=story>{markup}</div><p>Share</p></body></html>"
    )
    assert [page.text[block.start : block.end] for block in page.blocks] == page.text.split("\n")
    return page.text.split("\n")


@pytest.mark.parametrize("width", [60, 72, 100])
@pytest.mark.parametrize("how", ["<br>", "pre", "<pre>", "<div>"])
def test_paragraphs_of_a_web_page_come_back(width: int, how: str) -> None:
    """Broken by ends of lines in one element as they are, by ``<br>``, or each line an element."""
    wrapped = [textwrap.wrap(p, width, break_on_hyphens=False) for p in PARAGRAPHS * 3]
    if how == "pre":
        markup = "<pre>" + "\n\n".join("\n".join(lines) for lines in wrapped) + "</pre>"
    elif how == "<pre>":
        markup = "".join(f"<pre>{chr(10).join(lines)}</pre>" for lines in wrapped)
    elif how == "<br>":
        markup = "<br><br>".join("<br>\n".join(lines) for lines in wrapped)
    else:
        markup = "".join(f"<div>{line}</div>" for lines in wrapped for line in lines)
    assert _shown(markup) == ["Ferry runs aground", *PARAGRAPHS * 3, "Share"]


def test_a_link_within_lines_that_are_joined_counts_as_far_as_it_goes() -> None:
    lines = [line for paragraph in PARAGRAPHS for line in textwrap.wrap(paragraph, 60)]
    lines[1] = f"<a href=/lysa>{lines[1]}</a>"
    page = page_of_html("<div>" + "<br>".join(lines) + "</div>")
    assert [block.link_chars for block in page.blocks] == [len(lines[1]) - len("<a href=/lysa></a>"), 0, 0, 0]


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("tag", ["p", "li", "pre"])
def test_lines_of_a_web_page_that_were_not_wrapped_stay(name: str, tag: str) -> None:
    lines = [line for line in TEXTS[name].split("\n") if line]
    markup = (
        f"<pre>{TEXTS[name]}</pre>" if tag == "pre" else "".join(f"<{tag}>{line}</{tag}>" for line in lines)
    )
    assert _shown(markup)[1:-1] == [line.strip() for line in lines]


def test_paragraphs_without_spaces_between_words_come_back() -> None:
    said = "渡轮在停航九年之后恢复航行，居民可以免费乘坐到年底，市政府说。" * 12
    lines = textwrap.wrap(said, 50)
    assert unwrapped("\n".join(lines)) == said
    paragraphs = [
        f"第{number}段，" + "渡轮在停航之后恢复航行" * (4 + number % 2) + "，" for number in range(8)
    ]
    assert unwrapped("\n".join(paragraphs)) == "\n".join(paragraphs)
