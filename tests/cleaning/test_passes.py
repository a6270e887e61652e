"""What a page costs, counted rather than timed: its patterns pass over it a fixed number of times."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from flows.cleaning.matching.matcher import Matcher
from flows.cleaning.matching.rule import Rule
from flows.cleaning.matching.scanning import scans
from flows.cleaning.rules import RULES
from flows.cleaning.text.lines import fold, lines_of, visible
from flows.cleaning.text.signs import needed

PROSE = "The harbour of Lindholm was closed on Tuesday, after a crane fell into the water there."
FURNITURE = (
    "Share on FacebookShare on Google+Tweet",
    "Photo: Marta Olsen/Reuters",
    "Copyright 2019 The Harbour Post",
)


class Counted:
    """A compiled pattern or set that counts how often it is asked, and what it finds."""

    def __init__(self, pattern: Any, name: str, asked: Counter[str]) -> None:
        self._pattern, self._name, self._asked = pattern, name, asked

    def finditer(self, page: bytes) -> Iterator[Any]:
        self._asked[self._name] += 1
        for hit in self._pattern.finditer(page):
            self._asked["hits"] += 1
            yield hit

    def Match(self, line: bytes) -> Any:
        self._asked["asked which"] += 1
        return self._pattern.Match(line)


@pytest.fixture
def asked_of() -> tuple[Matcher, Counter[str]]:
    matcher, asked = Matcher(RULES), Counter[str]()
    for scan in matcher._scans:
        scan._scan = Counted(scan._scan, "scans", asked)
        if scan._which is not None:
            scan._which = Counted(scan._which, "which", asked)
    matcher._inline_scan = Counted(matcher._inline_scan, "inline scans", asked)
    return matcher, asked


@pytest.mark.parametrize("count", [1, 50, 2000])
def test_patterns_pass_over_a_page_a_fixed_number_of_times(
    asked_of: tuple[Matcher, Counter[str]], count: int
) -> None:
    matcher, asked = asked_of
    prose = [PROSE] * count
    matcher.match(list(lines_of("\n".join((*prose, *FURNITURE)))))
    assert 0 < asked["scans"] <= len(matcher._scans) <= 25
    assert asked["inline scans"] == 1
    assert asked["hits"] <= len(FURNITURE) * (len(matcher._scans) + 1)
    assert asked["asked which"] <= asked["hits"]
    assert asked["hits"] > 0


def test_a_line_is_looked_at_once_however_often_it_stands(asked_of: tuple[Matcher, Counter[str]]) -> None:
    matcher, asked = asked_of
    claimed, _ = matcher.match(list(lines_of("Share on Facebook\n" * 500)))
    assert len(claimed) == 500
    assert asked["hits"] == 1
    asked.clear()
    again, _ = matcher.match(list(lines_of("\n".join(("Share on Facebook", PROSE, "Share on Facebook")))))
    assert again == {0: claimed[0], 2: claimed[0]}
    assert asked["hits"] == 0


def test_of_the_rules_whose_phrases_are_looked_for_together_only_those_are_asked_whose_phrase_stands_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One scan looks for the phrases of some thirty rules, and all of these were asked of each line that it found."""
    matcher, asked = Matcher(RULES), list[str]()
    holds_for = Matcher._holds_for

    def recorded(self: Matcher, place: int, *line: Any) -> bool:
        asked.append(RULES[place].name)
        return holds_for(self, place, *line)

    monkeypatch.setattr(Matcher, "_holds_for", recorded)
    (commissioned,) = [rule for rule in RULES if rule.name == "disclaimers.commissioned"]
    matcher.match(lines_of(commissioned.drops[0]))
    holding = {rule.name for rule in RULES if rule.holds}
    assert commissioned.name in asked and len(holding.intersection(asked)) <= 3


def test_only_so_many_lines_are_remembered_first_those_of_rules() -> None:
    matcher, sizes = Matcher(RULES), []
    for page in range(40):
        prose = "".join(f"The harbour was closed on day {page} at {number}.\n" for number in range(1500))
        matcher.match(list(lines_of(f"{prose}{PROSE * 4}\nShare on Facebook")))
        assert matcher._known["Share on Facebook"] is not None
        sizes.append(len(matcher._known))
    assert max(sizes) <= 1 << 15
    assert sizes[-1] < max(sizes)
    assert PROSE * 4 not in matcher._known


def test_lines_of_rules_are_forgotten_too_where_they_are_many() -> None:
    matcher = Matcher(RULES)
    for page in range(25):
        lines = "".join(f"Photo: Marta Olsen {page} {number}/Reuters\n" for number in range(2000))
        matcher.match(list(lines_of(lines)))
        assert len(matcher._known) <= 1 << 15


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.pattern], ids=lambda rule: rule.name)
def test_no_pattern_counts_far(rule: Rule) -> None:
    # An automaton has a state for every number it may have counted to: the scan of a page becomes several times as slow.
    counted = re.findall(
        r"(?<!\\x)\{(?:\d*,)?(\d+)\}", "".join((rule.pattern, *(apart.pattern for apart in rule.apart)))
    )
    assert max(map(int, counted), default=0) <= 100


def test_few_of_the_patterns_that_scan_together_begin_with_anything() -> None:
    # Automata of such multiply when joined: three more of them made a scan nine times as slow. Where phrases stand in what a
    # rule means, ``holds`` spares it the scan.
    anything = re.compile(r"(?:\(\?:)*(?:\.|\[\^[^\]]*\])[*+]")
    for _, joined, _ in scans(RULES):
        assert sum(anything.match(pattern) is not None for pattern in joined) <= 2


def test_what_scans_together_fits_into_memory() -> None:
    # Some 38,000 characters of phrases no longer do: RE2 then looks without an automaton, and a page takes fifty times as long.
    for _, joined, _ in scans(RULES):
        assert sum(map(len, joined)) < 36_000


def test_words_of_other_letters_are_looked_for_only_where_such_letters_stand() -> None:
    # One phrase that loses its only such sign, as that of a trade mark, had all lines looked at.
    held = [phrase for rule in RULES for phrase in rule.holds if not phrase.isascii()]
    assert [phrase for phrase in held if not needed("".join(re.findall(r"\w", visible(fold(phrase)))))] == []
