"""What a body counts, held to plain definitions."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.cleaning.description.counts import _NO_END, _SHORT, counts_of

PIECES = [
    "a",
    "word",
    "Mr.",
    "z.B.",
    " A. ",
    ".",
    "!",
    "…",
    "。",
    "؟",
    "।",
    "”",
    ")",
    " ",
    "\n",
    "\n\n",
    "\t",
    "\xa0",
    "\u2028",
]
BODIES = st.lists(st.sampled_from([*PIECES, "価", "か", "😀"]), max_size=25).map("".join)


@settings(max_examples=300)
@given(BODIES)
def test_words_are_parted_by_white_space_and_unspaced_characters_are_words(body: str) -> None:
    words = 0
    for word in re.sub("[価か]", " ", body).split():
        words += any(map(str.isalnum, word)) or not re.search("[価か]", body)
    assert counts_of(body).words == words + len(re.findall("[価か]", body))


@settings(max_examples=300)
@given(BODIES)
def test_paragraphs_are_lines_with_something_to_see(body: str) -> None:
    counts = counts_of(body)
    assert counts.paragraphs == sum(bool(line.strip()) for line in body.split("\n"))
    assert (counts.sentences > 0) == (counts.paragraphs > 0)


@settings(max_examples=300)
@given(
    st.lists(
        st.sampled_from(["He left.", "Who knows?”", "Lt. Col. Ha came!", "It rose by 3.5 points.", "走了。"]),
        max_size=8,
    )
)
def test_sentences_are_counted_by_their_final_marks(sentences: list[str]) -> None:
    assert counts_of(" ".join(sentences)).sentences == len(sentences)
    assert counts_of("\n\n".join(["No mark here", *sentences])).sentences == len(sentences) + 1


@settings(max_examples=300)
@given(BODIES)
def test_a_stop_behind_a_short_form_ends_nothing(body: str) -> None:
    pieces = re.split("[ \n]", body)
    behind = re.split(r"\s", body)
    wanted = sum(piece[:-1] in _SHORT for piece in pieces if piece.endswith("."))
    if pieces == behind:  # no other white space
        assert len(_NO_END.findall(f" {body}")) == wanted
