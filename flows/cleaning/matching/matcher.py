"""All rules at once: which line is whose, in a few passes over the page instead of one search a rule and line.

What a rule states is looked for in three ways, and each tells of a line a set of rules (:data:`flows.cleaning.matching.rule.Rules`, a
number with a bit for each rule):

- **Phrases** are looked up by the line's words, for all rules in one walk (:mod:`flows.cleaning.matching.vocabulary`).
- **Free patterns** are those of rules without ``begins`` or ``holds``. Many are joined into one scan of the page
  (:mod:`flows.cleaning.matching.scanning`), by RE2 in time linear in it. A scan is dear, so it looks only at lines that may be its:
  not too long, of phrases where its rules are, and with one of the signs without which its patterns match nothing
  (:mod:`flows.cleaning.text.signs` reads from a pattern which these are).
- **Other patterns** are tried only on a line in which their rule's phrase stands.

A line may be a rule's if it is in each of the sets to which the rule belongs at all (``spoken | ~self._said``: said by its
phrases, or not a rule that says any). Those few are asked for the rest of what they state, in their order; the first wins.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import reduce
from itertools import compress, repeat
from operator import or_
from unicodedata import category

import re2

from flows.cleaning.matching.rule import Rule, Rules, places
from flows.cleaning.matching.scanning import SHORT, Lines, Pattern, Scan, re2_options, scans, set_of
from flows.cleaning.matching.vocabulary import Vocabulary
from flows.cleaning.text.lines import fold, visible, words_of_each
from flows.cleaning.text.signs import holding, signs_of_each
from flows.errors import RuleError
from flows.spans import Line

_FURNITURE, _REMEMBERED = 250, 1 << 15
"""Characters of a line up to which it is remembered whose it was, and how many lines are: 4 MB of labelled pages."""
_UNKNOWN = Rule("", "")
"""Stands for the rule of a line that was not looked at."""
_WORD = re.compile(r"\w+")
_LATIN = "\u02ff"


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
        options = re2_options()
        # A pattern beside phrases is tried only where one stands; all others scan the page.
        self._beside = {
            place: set_of([rule.pattern], options)
            for place, rule in enumerate(rules)
            if rule.pattern and (rule.begins or rule.holds)
        }
        self._scans = [Scan(rules, *scan) for scan in scans(rules)]
        self._scans_of: dict[Lines, list[Scan]] = {}
        for scan in self._scans:
            self._scans_of.setdefault(scan.lines, []).append(scan)
        self._patterned = reduce(or_, [scan.rules for scan in self._scans], 0)
        self._said = sum(1 << place for place, rule in enumerate(rules) if rule.says and not rule.fused)
        self._begun = sum(1 << place for place, rule in enumerate(rules) if rule.begins)
        self._holding = sum(1 << place for place, rule in enumerate(rules) if rule.holds)
        self._inline = [rule for rule in rules if rule.scope == "inline"]
        self._known: dict[str, Rule | None] = {}
        self._known_claims: dict[str, Rule | None] = {}
        self._inline_scan: Pattern = None
        if self._inline:
            joined = "|".join(f"(?:{rule.pattern})" for rule in self._inline)
            self._inline_scan = re2.compile(f"(?i){joined}", options)
            self._each_inline = [re2.compile(f"(?i){rule.pattern}", options) for rule in self._inline]

    def match(self, lines: Sequence[Line]) -> tuple[dict[int, Rule], dict[int, list[Stretch]]]:
        """By the line's index: the rule that claims it whole, and the stretches others want of it."""
        if not lines:
            return {}, {}
        folded = fold("\n".join([line.text for line in lines]))
        wanted = self._stretches(lines, folded) if self._inline_scan is not None else {}
        return self._claims(visible(folded)), wanted

    def _claims(self, shown: str) -> dict[int, Rule]:
        # A claim depends on the line alone, and furniture is the same on page after page of a site: what was looked at
        # once is known, until there are too many.
        known, each = self._known, shown.split("\n")
        rules = list(map(known.get, each, repeat(_UNKNOWN)))
        new = {
            line for line, rule in zip(each, rules, strict=True) if rule is _UNKNOWN and len(line) <= SHORT
        }
        found = self._looked_at(sorted(new, key=len)) if new else {}
        claimed = {}
        for at, rule in enumerate(rules):
            if rule is _UNKNOWN:
                rule = found.get(each[at])
            if rule is not None:
                claimed[at] = rule
        for line, rule in found.items():
            if len(line) <= _FURNITURE:
                known[line] = rule
                if rule is not None:
                    self._known_claims[line] = rule
        if len(known) > _REMEMBERED:  # what rules claim comes again, prose does not
            if len(self._known_claims) > _REMEMBERED // 2:
                self._known_claims = {}
            self._known = {**self._known_claims}
        return claimed

    def _looked_at(self, lines: Sequence[str]) -> dict[str, Rule | None]:
        """The rule that claims each of these folded lines, if any does; the shortest stand first."""
        claims: dict[str, Rule | None] = dict.fromkeys(lines)
        speaking, fused, keys = self._words.may_speak(lines)
        by_pattern = self._by_pattern(lines, {"says": speaking, "fused": fused})
        asked = by_pattern.keys() | speaking
        others = list(asked - keys.keys())
        keys.update(zip(others, words_of_each([lines[at] for at in others]), strict=True))
        for at in asked:
            line = lines[at]
            claims[line] = self._claimed_by(line, keys[at], by_pattern.get(at, 0), at in speaking)
        return claims

    def _claimed_by(self, line: str, key: str, patterned: Rules, speaks: bool) -> Rule | None:
        """The rule whose line this is, of those whose free patterns match (``patterned``) and, if it may speak, all
        that know their lines by phrases; ``key`` are the line's words."""
        spoken, led = (self._words.said(key), self._words.begun(key)) if key and speaks else (0, {})
        if patterned or spoken or led:
            leads = sum([1 << place for place in led])
            found = (patterned | ~self._patterned) & (spoken | ~self._said) & (leads | ~self._begun)
            found &= patterned | spoken | leads
            if found & self._holding:  # the scan of their phrases tells only that one of all may stand here
                found &= self._words.held(key) | ~self._holding
            for place in places(found):
                if self._holds_for(place, line, key, led):
                    return self._rules[place]
        return None

    def _holds_for(self, place: int, line: str, key: str, led: dict[int, int]) -> bool:
        """What a rule states beyond phrases and free pattern."""
        rule = self._rules[place]
        if len(line) > rule.longest:
            return False
        if rule.fused and not self._words.fused(place, key):
            return False
        pattern = self._beside.get(place)
        return pattern is None or _matches(pattern, _after(line, led[place]) if rule.begins else line)

    def _by_pattern(self, each: Sequence[str], may: Mapping[str, Set[int]]) -> dict[int, Rules]:
        """The rules whose free patterns match a line, by the line's index; short lines stand first. ``may`` tells which may
        be of phrases that stand apart, and which of such that run together."""
        found: dict[int, Rules] = {}
        lengths = list(map(len, each))
        whole = "\n".join(each).encode("utf-8", "surrogatepass")
        encoded, signs_of = whole.split(b"\n"), signs_of_each(whole)
        there = reduce(or_, set(signs_of))
        for (longest, signs, phrases), scans_of in self._scans_of.items():
            if signs and not there & signs:
                continue  # of a short text most scans end here
            those: Sequence[int] = range(bisect_right(lengths, longest))
            if signs:
                those = list(compress(those, signs_of.translate(holding(signs))))
            if phrases:
                those = [at for at in those if at in may[phrases]]
            if not those:
                continue  # else a pattern may match an empty line
            page = b"\n".join([encoded[at] for at in those])
            for scan in scans_of:
                number = at = 0
                for start, rules in scan.hits(page):
                    number += page.count(b"\n", at, start)
                    at = start
                    found[those[number]] = found.get(those[number], 0) | rules
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


def _after(line: str, lead: int) -> str:
    """What follows an opening phrase of so many words, or characters where it is negative.

    >>> _after("ये भी पढ़ें: स्कूल", 3), _after("Read also: school", 2)
    (': स्कूल', ': school')
    """
    if lead < 0:
        found = _WORD.search(line)
        return line[found.start() - lead :] if found else ""
    at = 0
    for _ in range(lead):
        found = _WORD.search(line, at)
        if found is None:
            return ""
        at = found.end()
    # The vowel signs of the last word are no word characters.
    while at < len(line) and line[at] > _LATIN and category(line[at])[0] == "M":
        at += 1
    return line[at:]


def _matches(pattern: Pattern, text: str) -> bool:
    return bool(pattern.Match(text.encode("utf-8", "surrogatepass")))


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
