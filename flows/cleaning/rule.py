"""The type of a cleaning rule: data that carries its own proof."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import re2

from flows.cleaning.lines import fold, visible
from flows.errors import RuleError

Scope = Literal["line", "head", "tail", "inline"]
Effect = Literal["remove", "keep", "mark"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of page furniture, or of describing line, and how to know it.

    ``pattern`` is RE2 (linear time; its ``\\s``, ``\\w`` and ``\\b`` know ASCII only), matched without regard
    to case against the folded text (:func:`flows.cleaning.lines.fold`), so it needs one kind of quote, dash
    and space only. A line's invisible characters are taken out before rules for whole lines see it.

    ``scope``: ``line``, the whole line is meant; ``head`` and ``tail``, a stretch at the line's start
    or end, the rest stays; ``inline``, every such stretch anywhere in the line.
    ``longest``: lines with more characters are left alone, whatever the pattern says; cheaper and safer
    than counted repetitions.
    ``effect``: ``remove`` it; ``keep`` it, whatever the line model thinks; ``mark`` it as a gap that stays
    in the body.
    ``field``: where set, what is matched is metadata of that name, not junk.
    ``drops`` are texts it must match, ``keeps`` texts it must leave alone: :meth:`prove` checks both.
    """

    name: str
    family: str
    reason: str
    pattern: str
    drops: tuple[str, ...]
    keeps: tuple[str, ...]
    scope: Scope = "line"
    field: str = ""
    longest: int = 200
    effect: Effect = "remove"

    def finds(self, text: str) -> str:
        """What it would take of a line that stands alone: ``""`` for nothing."""
        before = r"^\s*" if self.scope in ("line", "head") else ""
        after = r"\s*$" if self.scope in ("line", "tail") else ""
        seen = fold(text).strip()
        if self.scope == "line":
            seen = visible(seen)
        if len(seen) > self.longest:
            return ""
        found = re2.search(f"(?i){before}(?:{self.pattern}){after}", seen)
        return found.group() if found else ""

    def prove(self) -> None:
        """Check the rule against its own examples.

        :raises RuleError: it has no examples, misses one it must drop, or hits one it must keep.
        """
        if not self.drops or not self.keeps or not self.reason:
            raise RuleError(f"Rule {self.name}: needs a reason, something to drop and something to keep.")
        for text in self.drops:
            if not self.finds(text):
                raise RuleError(f"Rule {self.name}: must drop {text!r} and does not.")
        for text in self.keeps:
            if found := self.finds(text):
                raise RuleError(f"Rule {self.name}: must keep {text!r} and drops {found!r}.")


def said(**languages: str) -> str:
    """One alternation of phrases by language, separated by ``|``; a blank stands for any white space.

    >>> said(en="read more", de="mehr lesen")
    '(?:read\\\\s+more|mehr\\\\s+lesen)'
    """
    phrases = [
        phrase.strip()
        for listed in languages.values()
        for phrase in listed.replace("\n", " ").split("|")
        if phrase.strip()
    ]
    return "(?:" + "|".join(r"\s+".join(map(re2.escape, phrase.split())) for phrase in phrases) + ")"
