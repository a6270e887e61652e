"""Patterns that scan a page: which do so together, and which lines they look at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import Any, NamedTuple

import re2

from flows.cleaning.lines import fold, visible, words_of
from flows.cleaning.rule import Rule

_MEMORY = 64 << 20
"""Bytes RE2 may spend on a pattern's automaton; with too few it falls back to a much slower matcher."""
SHORT = 1000
"""Characters of a line up to which rules for whole lines look at it: furniture is short."""
_LENGTHS = (90, 200, 420, SHORT)
"""Patterns look at the lines up to one of these lengths: of a page's text three quarters are in lines of more than 90."""
_JOINED = (90, 200, SHORT)
"""Simple patterns of rules for lines up to such a length are joined."""
END = r" *"
_SIMPLE = 1200
"""Characters of a pattern up to which it is joined with others into one scan."""
_VOWEL_SIGN = re.compile(r"[^\W\d_][^\w\x00-\x7f]")
"""A letter and a mark behind it: in Thai and Hindi a vowel, at which :func:`words_of` ends a word."""
Pattern = Any  # google-re2 has no types


def re2_options() -> re2.Options:
    """How every pattern is compiled: in bounded memory, within a line, without groups."""
    options = re2.Options()
    options.max_mem = _MEMORY
    options.never_capture = True
    options.never_nl = True  # no pattern reaches into the next line, whatever its classes say
    options.log_errors = False
    return options


class Lines(NamedTuple):
    """Which lines patterns look at: those of so many characters at most, only those with figures, only those that may be of
    phrases (``says``) or of phrases run together (``fused``). Most of a page's text need not be looked at."""

    longest: int
    figures: bool
    phrases: str

    @classmethod
    def of(cls, rules: Sequence[Rule]) -> Lines:
        """Those that may be of one of these rules."""
        longest = max(rule.longest for rule in rules)
        phrases = {"fused" if rule.fused else "says" if rule.says else "" for rule in rules}
        return cls(
            next(most for most in _LENGTHS if most >= longest),
            all(rule.figures for rule in rules),
            phrases.pop() if len(phrases) == 1 else "",
        )


class Scan:
    """Patterns that scan a page together, with the bits of their rules, and the ``lines`` that may be theirs."""

    def __init__(self, rules: Sequence[Rule], rule_bits: Sequence[int], patterns: Sequence[str]) -> None:
        self.bits = tuple(rule_bits)
        self.lines = Lines.of([rules[bit.bit_length() - 1] for bit in rule_bits])
        options = re2_options()
        joined = "|".join(f"(?:{pattern})" for pattern in patterns)
        self._scan = re2.compile(f"(?im)^(?:{joined}){END}$", options)
        self._which: Pattern = None
        if len(patterns) > 1:
            self._which = re2.Set.FullMatchSet(options)
            for pattern in patterns:
                self._which.Add(f"(?i)(?:{pattern}){END}")
            self._which.Compile()

    def hits(self, page: bytes) -> Iterator[tuple[int, int]]:
        """Where each line begins that one of the patterns matches, and the bits of those that do."""
        for hit in self._scan.finditer(page):
            start, end = hit.span()
            if self._which is None:
                yield start, sum(self.bits)
            else:
                yield start, sum(self.bits[which] for which in self._which.Match(page[start:end]) or ())


def scans(rules: Sequence[Rule]) -> Iterator[tuple[list[int], list[str]]]:
    """Which rules' patterns scan together. Joined automata multiply where patterns begin with anything at all,
    so only simple ones are joined; and words looked for anywhere in a line, whose rules look again."""
    free = [(1 << bit, rule) for bit, rule in enumerate(rules) if rule.scope == "line" and not rule.begins]
    patterned = [(bit, rule.pattern) for bit, rule in free if rule.pattern]
    of = dict(free)
    simple = [
        (bit, pattern)
        for bit, pattern in patterned
        if len(pattern) < _SIMPLE and not pattern.startswith(".*")
    ]
    for (least, most), figures in product(pairwise((0, *_JOINED)), (False, True)):
        alike = [
            (bit, pattern)
            for bit, pattern in simple
            if least < of[bit].longest <= most and of[bit].figures == figures
        ]
        if alike:
            yield [bit for bit, _ in alike], [pattern for _, pattern in alike]
    for bit, pattern in patterned:
        if (bit, pattern) not in simple:
            yield [bit], [pattern]
        if of[bit].apart:
            yield [bit], [of[bit].apart]
    for sought in ("holds", "needs"):
        seeking = [(bit, rule) for bit, rule in free if not rule.pattern and getattr(rule, sought)]
        if seeking:
            loose = [_loosely(phrase) for _, rule in seeking for phrase in getattr(rule, sought)]
            yield [bit for bit, _ in seeking], [f".*(?:{'|'.join(loose)}).*"]


def _loosely(phrase: str) -> str:
    key = words_of(visible(fold(phrase)))
    between = r"[\pM ]*" if _VOWEL_SIGN.search(phrase) else r"[^0-9A-Za-z\x{80}-\x{10ffff}]*"
    return between.join(re2.escape(word) for word in key.split(" "))
