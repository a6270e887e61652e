"""Lines that a scan does not look at are none of its."""

from __future__ import annotations

import re

import pytest
import re2

from flows.cleaning.matching.rule import Rule
from flows.cleaning.matching.scanning import Scan, re2_options, scans
from flows.cleaning.rules import RULES
from flows.cleaning.text.lines import fold, visible
from flows.cleaning.text.signs import FIGURES, alternatives, needed, signs_of_each

SCANNED = [rule for rule in RULES if rule.scope == "line" and rule.pattern and not rule.begins]
EXAMPLES = [
    line.encode()
    for rule in RULES
    for text in (*rule.drops, *rule.keeps)
    for line in visible(fold(text)).split("\n")
]
EXAMPLES += [re.sub(rb"\d+", figures, line) for line in EXAMPLES for figures in (b"", b"x")]


@pytest.mark.parametrize("rule", SCANNED, ids=lambda rule: rule.name)
def test_what_a_pattern_matches_holds_the_signs_it_needs(rule: Rule) -> None:
    parts = list(alternatives(rule.pattern))
    assert "|".join(parts) == rule.pattern
    for part in parts:
        whole = re2.compile(f"(?i)(?:{part})", re2_options())
        matched = [signs_of_each(line)[0] for line in EXAMPLES if whole.fullmatch(line) is not None]
        for signs in filter(None, (needed(part), needed(part, FIGURES))):
            assert all(held & signs for held in matched)


def test_what_stands_apart_matches_only_what_holds_what_is_sought() -> None:
    found = 0
    for apart in [apart for rule in RULES for apart in rule.apart if apart.sought]:
        whole = re2.compile(f"(?i)(?:{apart.pattern})", re2_options())
        sought = re2.compile(f"(?im){apart.sought}", re2_options())
        matched = [line for line in EXAMPLES if whole.fullmatch(line) is not None]
        assert all(sought.search(line) is not None for line in matched)
        found += len(matched)
    assert found


def test_a_scan_looks_at_every_line_that_is_one_of_its() -> None:
    for scan in [Scan(RULES, *one) for one in scans(RULES)]:
        for line in EXAMPLES:
            if scan.lines.signs and any(scan.hits(line)):
                assert signs_of_each(line)[0] & scan.lines.signs, line


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (r"a(?:/|:)?b", "ab"), (r"a/{0,2}b", "ab"), (r"[/s]", "s"), (r"[^/]", "a"), (r"a\.b/|c.", "cd"), (r"(?:/|x)+", "x"),
        (r"\pL|/", "a"), (r"(?:(?:/)*)a", "a"), (r"[\x{100}-\x{180}]", "s"), (r"[\x{2100}-\x{2130}]", "k"), (r"a$|^/", "a"),
    ],
)  # fmt: skip
def test_what_may_do_without_a_sign_needs_none(pattern: str, line: str) -> None:
    assert re2.compile(f"(?i)(?:{pattern})", re2_options()).fullmatch(line)
    assert needed(pattern) == 0


def test_signs_are_told_apart() -> None:
    assert needed(r"\d+ ?/ ?\d+") == needed("/") != needed(":")
    assert needed(r"[\[(]x[)\]]") == needed(r"\(") == needed("[{<]")
    assert needed("©") & needed("é") == 0
    assert needed("[©é0-9]") == FIGURES
    assert needed(r"\x{a9}") == needed("©")


def test_a_date_is_known_to_hold_figures_whatever_stands_between_them() -> None:
    """Not by its strokes alone, which are rarer: joined with another date's points they would tell nothing."""
    date = r"\d\d?/\d\d?/\d{4}|\d{4}"
    assert needed(date) == needed("[/0-9]")
    assert needed(date, FIGURES) == needed("[0-9]")
    assert needed(r"\d*/", FIGURES) == needed("[/0-9]", FIGURES) == 0
