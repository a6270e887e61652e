"""Sentences that a rule would take along, since a program put a button or a prompt into one line with them.

Where a text has no lines (:mod:`flows.cleaning.text.unbroken`) nothing tells where "Subscribe to our newsletter" ends and the paragraph
behind it begins, and a rule that knows the first words takes the whole. Here such a line is taken apart, if its beginning alone is
what a rule knows and the rest is a sentence that no rule does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from flows.cleaning.matching.rule import Rule
from flows.cleaning.steps.cued import notice_of
from flows.cleaning.text.sentences import ends
from flows.cleaning.text.unbroken import begins
from flows.spans import Line

Claims = Callable[[Sequence[Line]], dict[int, Rule]]
_LONGEST, _FEWEST = 12, 6
"""Words of what stands before a sentence, at most, and words of that sentence."""


def taken_along(of_lines: str, lines: Sequence[Line], claims: Claims) -> str:
    """The text with further ends of lines for blanks: before each such sentence."""
    claimed = claims(lines)
    made = list(of_lines)
    for at, line in enumerate(lines):
        if at in claimed and claimed[at].field:
            continue
        if not ends(line.text) or line.text.count(" ") <= _FEWEST:
            continue
        if at not in claimed and notice_of(line.text) is None:
            continue
        if (found := _parting(line.text, claims)) and made[line.start + found] == " ":
            made[line.start + found] = "\n"
    return "".join(made)


def _parting(text: str, claims: Claims) -> int:
    """The blank before the sentence, 0 where there is none: behind the longest beginning that is nothing but phrases a rule says,
    else behind the shortest that a rule or a notice knows."""
    gaps = [at for at in _gaps(text) if text.count(" ", at) >= _FEWEST and begins(text[at + 1 :])][:_LONGEST]
    heads = claims([Line(0, at, text[:at]) for at in gaps])
    tails = claims([Line(at + 1, len(text), text[at + 1 :]) for at in gaps])
    known = [number for number, at in enumerate(gaps) if number in heads or notice_of(text[:at]) is not None]
    free = [number for number in known if number not in tails and notice_of(text[gaps[number] + 1 :]) is None]
    said = [number for number in free if number in heads and heads[number].says]
    return gaps[said[-1]] if said else gaps[free[0]] if free else 0


def _gaps(text: str) -> Iterator[int]:
    at = text.find(" ")
    for _ in range(_LONGEST):
        if at < 0:
            return
        yield at
        at = text.find(" ", at + 1)
