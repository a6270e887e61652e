"""Patterns that scan a page: which do so together, and which lines they look at."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import product
from operator import or_
from typing import Any, NamedTuple

import re2

from flows.cleaning.matching.rule import Rule, Rules
from flows.cleaning.text.lines import ALIKE, fold, visible
from flows.cleaning.text.signs import ALL, FIGURES, alternatives, any_of, needed, seen

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
_COMMON = 40
"""Signs that so many of a hundred lines hold do not tell alternatives of a pattern apart."""
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
    """Which lines patterns look at: those of so many characters at most, only those with some of these ``signs``
    (:mod:`flows.cleaning.text.signs`), only those that may be of phrases (``says``) or of phrases run together (``fused``). Most of
    a page's text need not be looked at."""

    longest: int
    signs: int
    phrases: str

    @classmethod
    def of(cls, rules: Sequence[Rule], patterns: Sequence[str]) -> Lines:
        """Those that may be of one of these rules by one of these patterns."""
        longest = max(rule.longest for rule in rules)
        phrases = {"fused" if rule.fused else "says" if rule.says else "" for rule in rules}
        return cls(
            next(most for most in _LENGTHS if most >= longest),
            min([any_of(needed(one, among) for one in patterns) for among in (ALL, FIGURES)], key=seen),
            phrases.pop() if len(phrases) == 1 else "",
        )


def set_of(patterns: Sequence[str], options: re2.Options) -> Pattern:
    """Patterns to match whole lines. A set tells only which of them match, one pattern too: that costs less than telling where."""
    made = re2.Set.FullMatchSet(options)
    for pattern in patterns:
        made.Add(f"(?i)(?:{pattern}){END}")
    made.Compile()
    return made


class Scan:
    """Patterns that scan a page together for ``rules``, and the ``lines`` that may be theirs. Where the page has nothing of what
    is ``sought`` they do not."""

    def __init__(
        self, rules: Sequence[Rule], at: Sequence[int], patterns: Sequence[str], sought: str = ""
    ) -> None:
        self.lines = Lines.of([rules[place] for place in at], patterns)
        self.rules: Rules = reduce(or_, (1 << place for place in at))
        self._rule_of = [1 << place for place in at]
        options = re2_options()
        self._sought: Pattern = re2.compile(f"(?im){sought}", options) if sought else None
        joined = "|".join(f"(?:{pattern})" for pattern in patterns)
        self._scan = re2.compile(f"(?im)^(?:{joined}){END}$", options)
        self._which: Pattern = None
        if len(patterns) > 1:
            self._which = set_of(patterns, options)

    def hits(self, page: bytes) -> Iterator[tuple[int, Rules]]:
        """Where each line begins that one of the patterns matches, and the rules whose patterns do."""
        if self._sought is not None and self._sought.search(page) is None:
            return
        for hit in self._scan.finditer(page):
            start, end = hit.span()
            if self._which is None:
                yield start, self.rules
            else:
                yield start, sum(self._rule_of[which] for which in self._which.Match(page[start:end]) or ())


def scans(rules: Sequence[Rule]) -> Iterator[tuple[list[int], list[str], str]]:
    """Which rules' patterns scan together, by the rules' places, and what they are not tried without. Joined automata multiply
    where patterns begin with anything at all, so only simple ones are joined; and words looked for anywhere in a line, whose
    rules look again. The alternatives of a costly one are parted by the signs they need: then most of them see few lines."""
    free = [(place, rule) for place, rule in enumerate(rules) if rule.scope == "line" and not rule.begins]
    alike: dict[tuple[int, bool], list[tuple[int, str]]] = {
        group: [] for group in product(_JOINED, (False, True))
    }
    alone: list[tuple[int, str, str]] = []
    for place, rule in free:
        if rule.holds:
            continue  # its phrases are looked for, below, and its pattern where they stand
        figures = needed(rule.pattern, FIGURES) > 0
        if rule.pattern and len(rule.pattern) < _SIMPLE and not rule.pattern.startswith(".*"):
            most = next(most for most in _JOINED if most >= rule.longest)
            alike[most, figures].append((place, rule.pattern))
        elif rule.pattern:
            alone += [(place, part, "") for part in ([rule.pattern] if figures else _by_signs(rule.pattern))]
        alone += [(place, apart.pattern, apart.sought) for apart in rule.apart]
    for joined in filter(None, alike.values()):
        yield [place for place, _ in joined], [pattern for _, pattern in joined], ""
    for place, pattern, sought in alone:
        yield [place], [pattern], sought
    held = [(place, phrase) for place, rule in free for phrase in rule.holds]
    seeking = [
        # Those of all scripts in one automaton are more than RE2 has memory for: that takes fifty times as long.
        [(place, phrase) for place, phrase in held if phrase.isascii()],
        [(place, phrase) for place, phrase in held if not phrase.isascii()],
        [(place, phrase) for place, rule in free if rule.holds or not rule.pattern for phrase in rule.needs],
    ]
    for group in filter(None, seeking):
        loose = "|".join(_loosely(phrase) for phrase in _fewest({phrase for _, phrase in group}))
        yield list(dict.fromkeys(place for place, _ in group)), [f".*(?:{loose}).*"], ""


def _by_signs(pattern: str) -> Iterator[str]:
    """A pattern in parts whose alternatives need the same signs."""
    of: defaultdict[int, list[str]] = defaultdict(list)
    for part in alternatives(pattern):
        signs = needed(part)
        of[signs if seen(signs) < _COMMON else 0].append(part)
    return map("|".join, of.values())


def _fewest(phrases: set[str]) -> list[str]:
    """The phrases that hold no other of them: where a longer one stands, the shorter is found.

    >>> _fewest({"follow us on", "please follow us on", "follow us online"})
    ['follow us on', 'follow us online']
    """
    return [phrase for phrase in sorted(phrases) if phrases.isdisjoint(_parts_of(phrase.split(" ")))]


def _parts_of(words: Sequence[str]) -> Iterator[str]:
    """All that stands in a phrase of these words and is not the whole of it."""
    for size in range(1, len(words)):
        for at in range(len(words) - size + 1):
            yield " ".join(words[at : at + size])


def _loosely(phrase: str) -> str:
    # A scan sees letters as they are written. Where a dotless i is a phrase's only sign beyond ASCII it stays one, since an i
    # would have all lines looked at.
    words = re.findall(r"\w+", visible(fold(phrase)).casefold().replace("\u0307", ""))
    between = r"[\pM ]*" if _VOWEL_SIGN.search(phrase) else r"[^0-9A-Za-z\x{80}-\x{10ffff}]*"
    pattern = between.join(map(re2.escape, words))
    for letter, written in ALIKE:
        if not pattern.replace(letter, "").isascii():
            either = f"[{letter}{written}]"
            pattern = re.sub(letter if written.isascii() else either, either, pattern)
    return pattern
