"""Which rules' phrases make up a line: looked up word by word, for all rules at once.

A phrase is kept with the set of rules that have it (:data:`flows.cleaning.matching.rule.Rules`), so that one walk through a line
answers for all of them. A walk costs the line's words times the longest phrase's, and ends at the first word that begins
no phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import accumulate
from operator import or_

from flows.cleaning.matching.rule import Rule, Rules, places
from flows.cleaning.text.lines import WITHOUT_SPACES, fold, spaced, visible, words_of, words_of_each

_MOST_WORDS = 60
_LONG = 100
"""Characters of a line in which its first words are looked for."""
_HEAD, _BEGINNING = 3, 6
"""Letters of a line's first word by which it is seen that no phrases run together in it, and of the line where those do not
tell."""
_LONGEST_WITHOUT_SPACES = 12
_NUMBER = re.compile(r"\d+(?:st|nd|rd|th|er|h|h\d\d|am|pm|k|m|uhr)?|(?:\d+[年月日년월일])+")
_AMOUNT = re.compile(r"\d+(?:st|nd|rd|th|k|m)?")
"""Of these what is no time: "$768M", "1st"."""


_REACHED, _BY_NEEDED = 1, 2
"""Of a place in a line, that phrases run together up to it; and that one which is needed is among them."""


class Vocabulary:
    """The phrases of a list of rules; a rule goes by its place in it."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._says = _table((place, rule.says) for place, rule in enumerate(rules) if not rule.fused)
        self._begins = _table((place, rule.begins) for place, rule in enumerate(rules))
        self._sizes = _sizes_by_first_word(self._says)
        self._last_words = {phrase.rpartition(" ")[2] for phrase in self._says}
        self._sizes_of_leads = _sizes_by_first_word(self._begins)
        self._heads, self._leads = _heads(self._says), _heads(self._begins)
        self._first_words = {head.partition(" ")[0] for head in self._heads | self._leads}
        self._all = sum(1 << place for place, rule in enumerate(rules) if rule.says and not rule.fused)
        self._numbers = sum(1 << place for place, rule in enumerate(rules) if rule.numbers)
        self._held = _table((place, rule.holds) for place, rule in enumerate(rules))
        self._sizes_of_held = _sizes_by_first_word(self._held)
        self._fused = {place: Fused(rule) for place, rule in enumerate(rules) if rule.fused}
        self._fused_heads = {head for fused in self._fused.values() for head in fused.heads(_HEAD)}
        self._fused_beginnings = {head for fused in self._fused.values() for head in fused.heads(_BEGINNING)}
        self._fused_sizes = sorted(set(map(len, self._fused_beginnings)))

    def may_speak(self, lines: Sequence[str]) -> tuple[set[int], set[int], dict[int, str]]:
        """Which folded lines may be of phrases or begin with them, and which may be of phrases run together, by index: a
        cheap look at their first words, and the last, before the walk. And the words of those of the first that are short."""
        heads, leads, begin, fused_heads = self._heads, self._leads, self._first_words, self._fused_heads
        speaking, fused = set(), set()
        shown = spaced([line[:_LONG] for line in lines])
        for at, line in enumerate(shown):
            words = line.split(None, 2)
            first = words[0] if words else ""
            sign = first[:1]
            if sign >= WITHOUT_SPACES or sign.isdigit() or (not sign and len(lines[at]) > _LONG):
                speaking.add(at)
                fused.add(at)
                continue
            if first in begin:
                two = " ".join(words[:2])
                if (
                    first in leads
                    or two in leads
                    or ((first in heads or two in heads) and (len(lines[at]) > _LONG or self._may_end(line)))
                ):
                    speaking.add(at)
            if first[:_HEAD] not in fused_heads and len(first) >= _HEAD:
                continue
            # A word shorter than that is a phrase by itself, or one runs on from it.
            letters = "".join(line.split(None, _BEGINNING))
            if not self._fused_beginnings.isdisjoint([letters[:size] for size in self._fused_sizes]) or (
                len(letters) < _BEGINNING and len(lines[at]) > _LONG
            ):
                fused.add(at)
        keys = {at: " ".join(shown[at].split()) for at in speaking if len(lines[at]) <= _LONG}
        return speaking, fused, keys

    def _may_end(self, key: str) -> bool:
        """Whether a line of phrases may end with the last of these words."""
        last = key.rsplit(None, 1)[-1]
        return last in self._last_words or last[0].isdigit()

    def said(self, key: str) -> Rules:
        """The rules whose phrases are all there is of a line's words."""
        if whole := self._says.get(key):
            return whole
        first = key.split(" ", 1)[0]
        if first not in self._sizes and not first[0].isdigit():
            return 0
        if not self._may_end(key):
            return 0
        words = key.split(" ")
        count = len(words)
        if count > _MOST_WORDS:
            return 0
        reached = [0] * (count + 1)
        reached[0] = self._all
        furthest = 0
        for at, word in enumerate(words):
            here = reached[at]
            if not here:
                if at > furthest:
                    return 0
                continue
            if word[0].isdigit() and _NUMBER.fullmatch(word):
                reached[at + 1] |= here & self._numbers
                furthest = max(furthest, at + 1)
            for size in self._sizes.get(word, ()):
                if size > count - at:
                    break
                if found := self._says.get(" ".join(words[at : at + size])):
                    reached[at + size] |= here & found
                    furthest = max(furthest, at + size)
        if not reached[count] or all(map(_AMOUNT.fullmatch, words)):
            return 0  # alone they stand in tables
        return reached[count]

    def begun(self, key: str) -> dict[int, int]:
        """The rules one of whose opening phrases a line's words begin with, each with its longest
        phrase's number of words; as a negative number of characters where the script has no spaces."""
        first = key.split(" ", 1)[0]
        sizes = self._sizes_of_leads.get(first, ())
        if not sizes and first[:1] < WITHOUT_SPACES:
            return {}
        found: dict[int, int] = {}
        words = key.split(" ", sizes[-1]) if sizes else []
        for size in sizes:
            if size > len(words):
                break
            if begun := self._begins.get(" ".join(words[:size])):
                for place in places(begun):
                    found[place] = size
        if not found and first[:1] >= WITHOUT_SPACES:
            for size in range(1, min(len(first), _LONGEST_WITHOUT_SPACES) + 1):
                for place in places(self._begins.get(first[:size], 0)):
                    found[place] = -size
        return found

    def held(self, key: str) -> Rules:
        """The rules one of whose phrases stands anywhere in a line's words."""
        if max(key) >= WITHOUT_SPACES:
            return reduce(or_, [rules for phrase, rules in self._held.items() if phrase in key], 0)
        found, words = 0, key.split(" ")
        for at, word in enumerate(words):
            for size in self._sizes_of_held.get(word, ()):
                found |= self._held.get(" ".join(words[at : at + size]), 0)
        return found

    def fused(self, place: int, key: str) -> bool:
        """Whether a rule's phrases, run together or not, are all there is of a line's words."""
        return self._fused[place].covers(key)


class Fused:
    """Phrases that may stand without anything between them, as a row of buttons leaves them."""

    def __init__(self, rule: Rule) -> None:
        needed = {_squeezed(phrase) for phrase in rule.needs}
        self._weight = {_squeezed(phrase): _REACHED for phrase in rule.says}
        self._weight.update(dict.fromkeys(needed, _BY_NEEDED))
        # "share on facebook" is as good as "share".
        self._weight.update({p: _BY_NEEDED for p in self._weight if any(phrase in p for phrase in needed)})
        self._weight.pop("", None)
        by_head: dict[str, set[int]] = {}
        for phrase in self._weight:
            by_head.setdefault(phrase[:2], set()).add(len(phrase))
        self._lengths = {head: sorted(lengths) for head, lengths in by_head.items()}

    def heads(self, size: int) -> set[str]:
        """What the phrases begin with: so many letters, or all they have."""
        return {phrase[:size] for phrase in self._weight}

    def covers(self, key: str) -> bool:
        """Whether the phrases are all there is of a line's words. Short ones ("on", "y") must be whole words,
        else letters enough could be made up of them."""
        text = key.replace(" ", "")
        if text[:2] not in self._lengths and text[:1] not in self._lengths and not text[:1].isdigit():
            return False
        edges = {0, *accumulate(map(len, key.split(" ")))}
        reached = bytearray(len(text) + 1)
        reached[0] = _REACHED
        furthest = 0
        for at in range(len(text)):
            here = reached[at]
            if not here:
                if at > furthest:
                    return False
                continue
            if text[at].isdigit():
                reached[at + 1] |= here
                furthest = max(furthest, at + 1)
            for length in (*self._lengths.get(text[at : at + 2], ()), *self._lengths.get(text[at], ())):
                end = at + length
                if end > len(text) or (length < 3 and text[at] < WITHOUT_SPACES and not {at, end} <= edges):
                    continue
                if weight := self._weight.get(text[at:end]):
                    reached[end] |= here | (weight & _BY_NEEDED)
                    furthest = max(furthest, end)
        return bool(reached[-1] & _BY_NEEDED)


def _squeezed(phrase: str) -> str:
    return words_of(visible(fold(phrase))).replace(" ", "")


def _table(listed: Iterable[tuple[int, Iterable[str]]]) -> dict[str, Rules]:
    of_phrases = [(place, phrase) for place, said in listed for phrase in said]
    folded = visible(fold("\n".join([phrase for _, phrase in of_phrases]))).split("\n")
    table: dict[str, Rules] = {}
    for (place, _), key in zip(of_phrases, words_of_each(folded), strict=bool(of_phrases)):
        if key:
            table[key] = table.get(key, 0) | 1 << place
    return table


def _heads(phrases: Iterable[str]) -> set[str]:
    """The first two words of each, or its only one."""
    return {" ".join(phrase.split(" ", 2)[:2]) for phrase in phrases}


def _sizes_by_first_word(table: dict[str, Rules]) -> dict[str, tuple[int, ...]]:
    """How many words phrases have that begin with a word, fewest first."""
    sizes: dict[str, set[int]] = {}
    for phrase in table:
        words = phrase.split(" ")
        sizes.setdefault(words[0], set()).add(len(words))
    return {word: tuple(sorted(of_word)) for word, of_word in sizes.items()}
