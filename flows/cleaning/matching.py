"""All rules at once: which line is whose, in a few scans of the page instead of one search a rule and line.

RE2 runs every scan in time linear in the page, whatever the page holds. A first scan with all rules as one
pattern finds the lines any of them wants; only for those a set of the same rules says which.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import re2

from flows.cleaning.lines import INVISIBLE, Line, fold, visible
from flows.cleaning.rule import Rule

_MEMORY = 64 << 20
"""Bytes RE2 may spend on a pattern's automaton; with too few it falls back to a much slower matcher."""
_END = r"[ \x01]*"


def _options() -> re2.Options:
    options = re2.Options()
    options.max_mem = _MEMORY
    options.never_capture = True
    options.never_nl = True  # no pattern reaches into the next line, whatever its classes say
    options.log_errors = False
    return options


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a line, ``text[start:end]``, and the rule that wants it."""

    start: int
    end: int
    rule: Rule


class Matcher:
    """Rules made ready. Of several that match the same line or place the first in order wins."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._whole = [rule for rule in rules if rule.scope == "line"]
        self._parts = [rule for rule in rules if rule.scope != "line"]
        options = _options()
        whole = "|".join(f"(?:{rule.pattern})" for rule in self._whole)
        self._scan = re2.compile(f"(?im)^(?:{whole}){_END}$", options)
        self._which = re2.Set.FullMatchSet(options)
        for rule in self._whole:
            self._which.Add(f"(?i)(?:{rule.pattern}){_END}")
        self._which.Compile()
        self._part_scan = re2.compile("(?im)" + "|".join(_part(rule) for rule in self._parts), options)
        self._each_part = [re2.compile(f"(?i)(?:{rule.pattern}){_END}", options) for rule in self._parts]

    def match(self, lines: Sequence[Line]) -> tuple[dict[int, Rule], dict[int, list[Stretch]]]:
        """By the line's index: the rule that claims it whole, and the stretches others want of it."""
        folded = fold("\n".join([line.text for line in lines]))
        page = folded.encode("utf-8", "surrogatepass")
        shown = visible(folded).encode("utf-8", "surrogatepass") if INVISIBLE in folded else page
        return self._lines(lines, shown), self._stretches(lines, page)

    def _lines(self, lines: Sequence[Line], page: bytes) -> dict[int, Rule]:
        claimed: dict[int, Rule] = {}
        number = at = 0
        for found in self._scan.finditer(page):
            start, end = found.span()
            number += page.count(b"\n", at, start)
            at = start
            length = lines[number].end - lines[number].start
            for which in sorted(self._which.Match(page[start:end]) or ()):
                if length <= self._whole[which].longest:
                    claimed[number] = self._whole[which]
                    break
        return claimed

    def _stretches(self, lines: Sequence[Line], page: bytes) -> dict[int, list[Stretch]]:
        wanted: dict[int, list[Stretch]] = {}
        number = at = characters = 0
        for found in self._part_scan.finditer(page):
            start, end = found.span()
            if start == end:
                continue
            # Characters are counted on from the last place, so that many finds in one line stay linear.
            breaks = page.count(b"\n", at, start)
            if breaks:
                number += breaks
                at, characters = page.rindex(b"\n", at, start) + 1, 0
            characters += _length(page[at:start])
            begin = lines[number].start + characters
            stretch = page[start:end]
            for rule, pattern in zip(self._parts, self._each_part, strict=True):
                if pattern.fullmatch(stretch):
                    wanted.setdefault(number, []).append(Stretch(begin, begin + _length(stretch), rule))
                    break
            at = start
        return wanted


def _length(encoded: bytes) -> int:
    return len(encoded.decode("utf-8", "surrogatepass"))


def _part(rule: Rule) -> str:
    before = "^" if rule.scope == "head" else ""
    after = f"{_END}$" if rule.scope == "tail" else ""
    return f"(?:{before}(?:{rule.pattern}){after})"
