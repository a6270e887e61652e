"""Lines are split by hand for speed: they must be what their definition says."""

from __future__ import annotations

import re
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.cleaning.matching.matcher import Matcher
from flows.cleaning.rules import RULES
from flows.cleaning.text import lines
from flows.cleaning.text.lines import lines_of, words_of, words_of_each
from flows.spans import Line

DEFINITION = re.compile(r"\S(?:[^\r\n]*\S)?")


@settings(max_examples=200)
@given(
    st.text(alphabet="ab .\n\r\t\x0b\x0c\x1c\x85\u00a0\u2028\u200b\u3000", max_size=60), st.integers(1, 20)
)
@example("a\n\n  b \r\nc\x0bd\r", 1)
def test_lines_are_what_their_definition_says(text: str, at_once: int) -> None:
    with patch.object(lines, "_AT_ONCE", at_once):
        found = list(lines_of(text))
    assert found == [Line(hit.start(), hit.end(), hit.group()) for hit in DEFINITION.finditer(text)]


def test_a_text_longer_than_what_is_split_at_once_is_read_to_its_end() -> None:
    text = "word word\n" * 100_000
    with patch.object(lines, "_AT_ONCE", 100):
        assert sum(1 for _ in lines_of(text)) == 100_000


@settings(max_examples=200)
@given(st.lists(st.text(alphabet="aB1_ -.|\u0130\u00df\u0e31\u3000\x0b", max_size=12), max_size=6))
def test_words_of_lines_are_the_same_in_one_go(folded: list[str]) -> None:
    assert words_of_each(folded) == [words_of(line) for line in folded]


@pytest.mark.parametrize(
    "line, rule",
    [
        ("HABERİN DEVAMI", "related.heading"),  # a Turkish capital I has no dot to lose
        ("TÜM HAKLARI SAKLIDIR", "disclaimers.rights"),
        ("همچنین بخوانید", "related.heading"),
        ("بيشتر بخوانيد", "related.list"),  # an Arab's yeh, as old Persian pages have it
        ("تاريخ انتشار: ۱۲ اسفند ۱۳۹۹", "describing.date"),
    ],
)
def test_letters_written_in_two_ways_are_the_same_letters(line: str, rule: str) -> None:
    claimed, _ = Matcher(RULES).match(list(lines_of(line)))
    assert claimed[0].name == rule


@pytest.mark.parametrize("blank", [" ", "\t", "\u00a0", "\u3000", " \u00a0"])
def test_a_gap_of_a_hundred_blanks_ends_a_line(blank: str) -> None:
    """Patterns look on from each blank of a gap: with 12,000 beside a name a page took nine seconds, and four times as long with
    twice as many."""
    gap = blank * (100 // len(blank))
    text = f"Ana Marlow{gap}1 May 2026\nShe sailed{gap[1:]}on Monday."
    assert [line.text for line in lines_of(text)] == [
        "Ana Marlow",
        "1 May 2026",
        f"She sailed{gap[1:]}on Monday.",
    ]
    assert all(text[line.start : line.end] == line.text for line in lines_of(text))


@pytest.mark.parametrize("before", range(0, 26, 5))
def test_a_gap_is_seen_wherever_it_begins(before: int) -> None:
    assert len(list(lines_of("a" * (before + 1) + " " * 100 + "b"))) == 2
