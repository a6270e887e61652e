"""All rules at once: which line is whose, in a few passes over the page instead of one search a rule and line.

Phrases are looked up by the line's words. Patterns are tried all as one: a first scan finds the lines any of them
wants, and only for those a set of the same patterns says which. RE2 runs every scan in time linear in the page,
whatever the page holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import re2

from flows.cleaning.lines import Line, fold, visible, words_of
from flows.cleaning.rule import Rule
from flows.cleaning.vocabulary import Vocabulary, bits
from flows.errors import RuleError

_MEMORY = 64 << 20
"""Bytes RE2 may spend on a pattern's automaton; with too few it falls back to a much slower matcher."""
_SHORT = 1000
"""Characters of a line up to which rules for whole lines look at it: furniture is short."""
_END = r" *"
_WORD = re.compile(r"\w+")
Pattern = Any  # google-re2 has no types


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
        self._rules = tuple(rules)
        self._words = Vocabulary(rules)
        options = _options()
        # A pattern behind an opening phrase is tried only where the phrase stands.
        self._free: dict[int, str] = {}
        self._led: dict[int, Pattern] = {}
        for bit, rule in enumerate(rules):
            if rule.begins and rule.pattern:
                self._led[bit] = re2.compile(f"(?i)(?:{rule.pattern}){_END}", options)
            elif rule.scope == "line" and (pattern := _free_pattern(rule)):
                self._free[bit] = pattern
        self._scan = self._which = None
        if self._free:
            joined = "|".join(f"(?:{pattern})" for pattern in self._free.values())
            self._scan = re2.compile(f"(?im)^(?:{joined}){_END}$", options)
            self._which = re2.Set.FullMatchSet(options)
            for pattern in self._free.values():
                self._which.Add(f"(?i)(?:{pattern}){_END}")
            self._which.Compile()
        self._bit_of = tuple(self._free)
        self._patterned = sum(1 << bit for bit in self._free)
        self._said = sum(1 << bit for bit, rule in enumerate(rules) if rule.says and not rule.fused)
        self._begun = sum(1 << bit for bit, rule in enumerate(rules) if rule.begins)
        self._inline = [rule for rule in rules if rule.scope == "inline"]
        self._inline_scan: Pattern = None
        if self._inline:
            joined = "|".join(f"(?:{rule.pattern})" for rule in self._inline)
            self._inline_scan = re2.compile(f"(?i){joined}", options)
            self._each_inline = [re2.compile(f"(?i){rule.pattern}", options) for rule in self._inline]

    def match(self, lines: Sequence[Line]) -> tuple[dict[int, Rule], dict[int, list[Stretch]]]:
        """By the line's index: the rule that claims it whole, and the stretches others want of it."""
        folded = fold("\n".join([line.text for line in lines]))
        wanted = self._stretches(lines, folded) if self._inline_scan is not None else {}
        return self._claims(visible(folded)), wanted

    def _claims(self, shown: str) -> dict[int, Rule]:
        each = shown.split("\n")
        if any(len(line) > _SHORT for line in each):
            each = [line if len(line) <= _SHORT else "" for line in each]
            shown = "\n".join(each)
        by_pattern = self._by_pattern(shown)
        claimed: dict[int, Rule] = {}
        said, begun, nothing = self._words.said, self._words.begun, 0
        for at, key in enumerate(words_of(shown).split("\n")):
            patterned = by_pattern.get(at, nothing)
            if not key:
                spoken, led = 0, {}
            else:
                spoken, led = said(key), begun(key)
            if patterned or spoken or led:
                leads = sum(1 << bit for bit in led)
                found = (patterned | ~self._patterned) & (spoken | ~self._said) & (leads | ~self._begun)
                for bit in bits(found & (patterned | spoken | leads)):
                    if self._holds_for(bit, each[at], key, led):
                        claimed[at] = self._rules[bit]
                        break
        return claimed

    def _holds_for(self, bit: int, line: str, key: str, led: dict[int, int]) -> bool:
        """What a rule states beyond phrases and free pattern."""
        rule = self._rules[bit]
        if len(line) > rule.longest or (rule.holds and not self._words.holds(bit, key)):
            return False
        if rule.fused and not self._words.fused(bit, key):
            return False
        pattern = self._led.get(bit)
        return pattern is None or pattern.fullmatch(_after(line, led[bit])) is not None

    def _by_pattern(self, shown: str) -> dict[int, int]:
        if self._scan is None or self._which is None:
            return {}
        page = shown.encode("utf-8", "surrogatepass")
        found: dict[int, int] = {}
        number = at = 0
        for hit in self._scan.finditer(page):
            start, end = hit.span()
            number += page.count(b"\n", at, start)
            at = start
            for which in self._which.Match(page[start:end]) or ():
                found[number] = found.get(number, 0) | 1 << self._bit_of[which]
        return found

    def _stretches(self, lines: Sequence[Line], folded: str) -> dict[int, list[Stretch]]:
        wanted: dict[int, list[Stretch]] = {}
        page = folded.encode("utf-8", "surrogatepass")
        number = at = characters = 0
        for hit in self._inline_scan.finditer(page):
            start, end = hit.span()
            if start == end:
                continue
            # Characters are counted on from the last place, so that many finds in one line stay linear.
            if breaks := page.count(b"\n", at, start):
                number += breaks
                at, characters = page.rindex(b"\n", at, start) + 1, 0
            characters += _length(page[at:start])
            begin = lines[number].start + characters
            stretch = page[start:end]
            for rule, pattern in zip(self._inline, self._each_inline, strict=True):
                if pattern.fullmatch(stretch):
                    wanted.setdefault(number, []).append(Stretch(begin, begin + _length(stretch), rule))
                    break
            at = start
        return wanted


def _free_pattern(rule: Rule) -> str:
    """The pattern that finds the lines a rule may want, where no opening phrase does."""
    if rule.begins:
        return ""
    if rule.pattern:
        return rule.pattern
    # Phrases within a line, and phrases that run together, are first looked for as they stand.
    sought = rule.holds or rule.needs
    return f".*(?:{'|'.join(_loosely(phrase) for phrase in sought)}).*" if sought else ""


def _loosely(phrase: str) -> str:
    return r"[^0-9A-Za-z\x{80}-\x{10ffff}]*".join(
        re2.escape(word) for word in words_of(fold(phrase)).split(" ")
    )


def _after(line: str, lead: int) -> str:
    """What follows an opening phrase of so many words, or characters where it is negative."""
    if lead < 0:
        found = _WORD.search(line)
        return line[found.start() - lead :] if found else ""
    at = 0
    for _ in range(lead):
        found = _WORD.search(line, at)
        if found is None:
            return ""
        at = found.end()
    return line[at:]


def _length(encoded: bytes) -> int:
    return len(encoded.decode("utf-8", "surrogatepass"))


def finds(matcher: Matcher, text: str) -> bool:
    """Whether a matcher's rules want anything of a line that stands alone."""
    text = text.strip()
    claimed, wanted = matcher.match([Line(0, len(text), text)])
    return bool(claimed or wanted)


def prove(rule: Rule) -> None:
    """Check a rule against its own examples.

    :raises RuleError: it has no examples, misses one it must drop, or hits one it must keep.
    """
    if not rule.drops or not rule.keeps or not rule.reason:
        raise RuleError(f"Rule {rule.name}: needs a reason, something to drop and something to keep.")
    matcher = Matcher([rule])
    for text in rule.drops:
        if not finds(matcher, text):
            raise RuleError(f"Rule {rule.name}: must drop {text!r} and does not.")
    for text in rule.keeps:
        if finds(matcher, text):
            raise RuleError(f"Rule {rule.name}: must keep {text!r} and drops it.")
