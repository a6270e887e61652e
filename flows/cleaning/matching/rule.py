"""The type of a cleaning rule: data that carries its own proof."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from flows.errors import RuleError

Scope = Literal["line", "inline"]
Effect = Literal["remove", "mark"]
Phrases = tuple[str, ...]
Rules = int
"""A set of rules as one number: the bit at a rule's place in the order says whether it is in it. So ``&`` and ``|`` answer for
all rules at once, and the lowest bit is the rule that wins (:mod:`flows.cleaning.matching.matcher`)."""
MARKS = r"[ !-/:-@\[-`{-~«»‹›•·►▶●▪→←©]*"
"""Marks that may stand around what a pattern means; a small class, unlike ``[^\\pL\\pN]``."""
_AMIDST = frozenset(("related", "credits", "marks", "advertisement"))
"""Families that stand amidst paragraphs as well."""


@dataclass(frozen=True, slots=True)
class Apart:
    """A pattern that a rule has beside its own. ``sought``: a small one, found in all that it matches; where a page has none
    of that, the costly one is not tried."""

    pattern: str
    sought: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of page furniture, or of describing line, and how to know it.

    A rule matches where all that it states holds; at least one of the first four must be given. Its ``family`` is
    its name up to the dot.

    ``says``: the line is nothing but these phrases, in any number and order, whatever marks stand between.
    ``begins``: the line begins with one of these phrases.
    ``holds``: the line holds one of these phrases.
    ``pattern``: the line, or with ``begins`` what follows the phrase, matches this RE2 pattern from end to end, without regard to case, in its folded form
    (:func:`flows.cleaning.text.lines.fold`: one kind of quote, dash and space, nothing invisible). RE2's ``\\s``,
    ``\\w`` and ``\\b`` know ASCII only; large classes such as ``\\pL`` make it slow, so use them sparingly.

    Phrases are compared by their words (:func:`flows.cleaning.text.lines.words_of`).

    ``fused``: the phrases of ``says`` may run together ("FacebookTweet"), and one of ``needs`` is among them.
    ``numbers``: numbers may stand between them.
    ``apart``: patterns that will do instead of ``pattern`` or without one, each looked for by itself: what begins at any word multiplies the
    automata of all it is joined with.
    ``scope``: ``line``, the whole line is meant; ``inline``, every stretch that the pattern finds in a line.
    ``longest``: lines with more characters are left alone; cheaper and safer than counted repetitions.
    ``firm``: its word is enough. Others name what the line model removes too; where that holds the line for
    body, it stays: a date alone may be a timeline's, "Related" a subhead.
    ``told``: the line model hears that such a line is taken for good; not where it stands amidst paragraphs as well.
    ``heads``: the short lines below, up to the next that is none, are the list that it heads.
    ``follows``: something stands above it, so that a text's first line is none: "Watch: a keeper climbs his stairs"
    above everything is the headline.
    ``effect``: ``remove`` it, or ``mark`` it as a gap that stays in the body.
    ``field``: where set, what is matched is metadata of that name, not junk.
    ``drops`` are texts it must match, ``keeps`` texts it must leave alone; ``prove`` in
    :mod:`flows.cleaning.matching.matcher` checks both.
    """

    name: str
    reason: str
    drops: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()
    says: Phrases = ()
    begins: Phrases = ()
    holds: Phrases = ()
    pattern: str = ""
    needs: Phrases = ()
    fused: bool = False
    numbers: bool = False
    apart: tuple[Apart, ...] = ()
    scope: Scope = "line"
    longest: int = 200
    firm: bool = True
    told: bool = True
    heads: bool = False
    follows: bool = False
    effect: Effect = "remove"
    field: str = ""
    family: str = dataclasses.field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "family", self.name.partition(".")[0])
        if self.drops and not (self.says or self.begins or self.holds or self.pattern or self.apart):
            raise RuleError(f"Rule {self.name}: states nothing to match.")
        if self.scope == "inline" and (self.says or self.begins or self.holds):
            raise RuleError(f"Rule {self.name}: within a line only a pattern can be found.")

    @property
    def amidst(self) -> bool:
        """Whether what it names stands amidst paragraphs as well: the line model is not told of it, else it takes the
        paragraph below a link for the page's end."""
        return self.family in _AMIDST or not self.told


def places(rules: Rules) -> Iterator[int]:
    """The places of the rules in a set, in their order.

    >>> list(places(1 << 4 | 1 << 1))
    [1, 4]
    """
    while rules:
        lowest = rules & -rules
        yield lowest.bit_length() - 1
        rules ^= lowest


def phrases(**languages: str) -> Phrases:
    """Phrases by language, separated by ``|`` in each.

    >>> phrases(en="read more|continue reading", de="mehr lesen")
    ('read more', 'continue reading', 'mehr lesen')
    """
    return tuple(
        phrase.strip() for listed in languages.values() for phrase in listed.split("|") if phrase.strip()
    )
