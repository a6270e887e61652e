"""The line model's verdicts on a page: not asked where a text is plain, milder where it has little to go by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flows.cleaning.head import HEADLINE_LENGTH
from flows.cleaning.judge import Verdict, judge
from flows.cleaning.mildness import resumed, softened
from flows.cleaning.rule import Rule
from flows.cleaning.sentences import ends
from flows.cleaning.siblings import continued
from flows.documents import Block
from flows.spans import Line


def verdicts_on(
    lines: Sequence[Line], claimed: dict[int, Rule], blocks: Sequence[Block | None]
) -> Sequence[Verdict]:
    """What the line model makes of each line, softened where it has little to go by."""
    if not lines:
        return []  # an empty text is one empty line to the matcher, which a rule may claim
    if not blocks and (plain := _plain(lines, claimed)) is not None:
        return plain
    families, hints = told(len(lines), claimed)
    verdicts = judge(lines, families, blocks, hints)
    verdicts = resumed(lines, claimed, verdicts)
    # On web pages what a text's neighbours vouch for is a caption more often.
    milder = continued(lines, claimed, verdicts, blocks) if blocks else softened(lines, claimed, verdicts)
    open_lines = len(lines) - len(claimed)
    if open_lines > _FEW:
        return milder
    doubt = _DOUBT * open_lines / _FEW
    return [
        v.kept() if not v.keep and v.score >= doubt and at not in claimed else v
        for at, v in enumerate(milder)
    ]


def told(count: int, claimed: Mapping[int, Rule]) -> tuple[list[str], list[str]]:
    """What the line model is told of the rules: for each line the family that has taken it for good, and the
    family of any rule that names it."""
    families, hints = [""] * count, [""] * count
    for at, rule in claimed.items():
        hints[at] = rule.family
        if rule.firm and not rule.amidst:
            families[at] = rule.family
    return families, hints


_FEW = 6
"""Undecided lines up to which the line model has too little page to judge by."""
_DOUBT = 0.12
"""Probability of being body that is enough there; less, the fewer the lines."""
_KEPT, _NOT_KEPT = Verdict(True, 1.0, ""), Verdict(False, 0.0, "")
_PARAGRAPH = 80
"""Characters from which a line that ends like a sentence is plainly a paragraph."""


def _plain(lines: Sequence[Line], claimed: dict[int, Rule]) -> list[Verdict] | None:
    """Verdicts without the line model where there is nothing to judge: below a headline only paragraphs, then
    only lines that rules claim. ``None`` where anything else stands in the text."""
    undecided = [at for at in range(1, len(lines)) if at not in claimed]
    if len(undecided) < _FEW or undecided[-1] - undecided[0] >= len(undecided):
        return None
    for at in undecided:
        text = lines[at].text
        if len(text) < _PARAGRAPH or not ends(text):
            return None
    first = lines[0].text
    if 0 not in claimed and (len(first) > HEADLINE_LENGTH or ends(first)):
        return None
    verdicts = [_NOT_KEPT] * len(lines)
    for at in undecided:
        verdicts[at] = _KEPT
    return verdicts
