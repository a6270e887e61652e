"""clean(text) -> Cleaned: lines, then named rules, then judgement; the spans tile the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from flows.cleaning.judge import Verdict, judge
from flows.cleaning.lines import WITHOUT_SPACES, lines_of
from flows.cleaning.matching import Matcher, Stretch
from flows.cleaning.rule import Rule
from flows.cleaning.rules import (
    DESCRIBED,
    HEADLINE,
    JUDGEMENT,
    KICKER,
    LISTED,
    RULES,
    RULESET,
    SEPARATOR,
    UNREAD,
)  # fmt: skip
from flows.cleaning.rules.markup import take_outside
from flows.documents import WHITE_SPACE, Block, Cleaned, Evidence, Kind, Line, Span, span_of

_MATCHER = Matcher(RULES)


def clean(text: str, blocks: tuple[Block, ...] = ()) -> Cleaned:
    """Tile a text with body, metadata and what is removed: by a named rule, else by judgement.

    ``blocks`` is what HTML knows of the lines. Raises nothing, whatever the text; time and memory are
    linear in it. The same text always gives the same spans.
    """
    lines = list(lines_of(text))
    claimed, wanted = _MATCHER.match(lines)
    placed = _aligned(lines, blocks) if blocks else []
    take_outside(claimed, lines, placed)
    verdicts = _verdicts(lines, claimed, placed)
    claimed |= dict.fromkeys(_listed(lines, claimed, verdicts), LISTED)
    first, last = _paragraphs(lines, claimed, verdicts)
    title = _title(lines, claimed, verdicts, first)
    spans: list[Span] = []
    rule_of = claimed.get
    for at, (line, verdict) in enumerate(zip(lines, verdicts, strict=True)):
        rule = rule_of(at)
        if at == title:
            spans += _masthead(line)
        elif rule is not None and (
            rule.firm or not verdict.keep or at < first or (at > last and rule.family in _BELOW)
        ):
            kind: Kind = "metadata" if rule.field else "removed"
            spans.append(span_of((line.start, line.end, kind, rule.name, rule.field, None, "")))
        elif rule is None and not verdict.keep:
            _, score, why = verdict
            spans.append(span_of((line.start, line.end, "removed", JUDGEMENT.name, "", score, why)))
        elif at in wanted:
            spans += _parts(line, wanted[at])
        else:
            spans.append(span_of((line.start, line.end, "body", "", "", None, "")))
    return Cleaned(text, tuple(_tiled(text, spans)), RULESET, lines)


def credited(cleaned: Cleaned, evidence: Mapping[str, Evidence]) -> Cleaned:
    """The same tiles, where what the line model removed but the description rests on is metadata of that field:
    a headline below a menu, a byline no rule knows. The body stays what it is."""
    # Of fields found at one place the one as written names the span: the byline, not the agency in it.
    wanted = sorted(
        ((found.start, found.end, name) for name, found in evidence.items() if 0 <= found.start < found.end),
        key=lambda one: (one[0], -one[1], one[2] != "byline", one[2]),
    )
    if not wanted:
        return cleaned
    spans: list[Span] = []
    at = 0
    for span in cleaned.spans:
        while at < len(wanted) and wanted[at][0] < span.start:
            at += 1
        judged = span.kind == "removed" and span.rule in UNREAD
        if judged and at < len(wanted) and wanted[at][1] <= span.end:
            name = wanted[at][2].partition("/")[0]
            span = span._replace(kind="metadata", rule=DESCRIBED.name, field=name)
        spans.append(span)
    return Cleaned(cleaned.text, tuple(spans), cleaned.ruleset, cleaned.lines)


def _verdicts(
    lines: Sequence[Line], claimed: dict[int, Rule], blocks: Sequence[Block | None]
) -> Sequence[Verdict]:
    """What the line model makes of each line, softened where it has little to go by."""
    if not lines:
        return []  # an empty text is one empty line to the matcher, which a rule may claim
    if not blocks and (plain := _plain(lines, claimed)) is not None:
        return plain
    families, hints = _told(len(lines), claimed)
    verdicts = judge(lines, families, blocks, hints)
    verdicts = _resumed(lines, claimed, verdicts)
    open_lines = len(lines) - len(claimed)
    if open_lines > _FEW:
        return verdicts
    doubt = _DOUBT * open_lines / _FEW
    return [
        Verdict(True, v.score, "") if not v.keep and v.score >= doubt and at not in claimed else v
        for at, v in enumerate(verdicts)
    ]


def _resumed(lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: list[Verdict]) -> list[Verdict]:
    """The verdicts, where a paragraph goes on below an advertisement or a link that stands amidst the article:
    behind such lines the line model suspects the page's end."""
    for at, verdict in enumerate(verdicts):
        if verdict.keep or at in claimed or at - 1 not in claimed or verdict.score < _SLIGHT:
            continue
        if len(lines[at].text) < _SENTENCE // 2 or not _ends(lines[at].text):
            continue
        above = at - 1
        while above in claimed and claimed[above].family in _AMIDST:
            above -= 1
        if above >= 0 and above not in claimed and verdicts[above].keep:
            verdicts[at] = Verdict(True, verdict.score, "")
    return verdicts


def _told(count: int, claimed: Mapping[int, Rule]) -> tuple[list[str], list[str]]:
    """What the line model is told of the rules: for each line the family that has taken it for good, and the
    family of any rule that names it."""
    families, hints = [""] * count, [""] * count
    for at, rule in claimed.items():
        hints[at] = rule.family
        if rule.firm and rule.family not in _AMIDST:
            families[at] = rule.family
    return families, hints


_AMIDST = frozenset(("related", "credits", "marks", "advertisement"))
"""Families that stand amidst paragraphs as well: the line model is not told of them, else it takes the
paragraph below a link for the page's end."""
_FEW = 6
"""Undecided lines up to which the line model has too little page to judge by."""
_DOUBT = 0.12
"""Probability of being body that is enough there; less, the fewer the lines."""
_SLIGHT = 0.02
"""Probability that is enough for a paragraph below what stands amidst an article."""
_KEPT, _NOT_KEPT = Verdict(True, 1.0, ""), Verdict(False, 0.0, "")
_PARAGRAPH = 80
"""Characters from which a line that ends like a sentence is plainly a paragraph."""
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")


def _plain(lines: Sequence[Line], claimed: dict[int, Rule]) -> list[Verdict] | None:
    """Verdicts without the line model where there is nothing to judge: below a headline only paragraphs, then
    only lines that rules claim. ``None`` where anything else stands in the text."""
    undecided = [at for at in range(1, len(lines)) if at not in claimed]
    if len(undecided) < _FEW or undecided[-1] - undecided[0] >= len(undecided):
        return None
    for at in undecided:
        text = lines[at].text
        if len(text) < _PARAGRAPH or not _ends(text):
            return None
    first = lines[0].text
    if 0 not in claimed and (len(first) > _HEADLINE_LENGTH or _ends(first)):
        return None
    verdicts = [_NOT_KEPT] * len(lines)
    for at in undecided:
        verdicts[at] = _KEPT
    return verdicts


def _listed(lines: Sequence[Line], claimed: dict[int, Rule], verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The short lines below one that heads a list. The last before a paragraph is left out: it may be a subhead."""
    for heading, rule in claimed.items():
        if not rule.heads:
            continue
        end = heading + 1
        while end < len(lines) and end - heading <= _LONGEST_LIST and end not in claimed:
            if len(lines[end].text) > _TEASER or _ends(lines[end].text) or verdicts[end].score > _SURELY:
                break
            end += 1
        goes_on = end < len(lines) and end not in claimed
        yield from range(heading + 1, end - goes_on)


_LONGEST_LIST, _TEASER = 20, 140
"""Lines of a list, and characters of a line in it."""
_SURELY = 0.8
"""Probability from which a line is body whatever heads it."""


def _paragraphs(
    lines: Sequence[Line], claimed: dict[int, Rule], verdicts: Sequence[Verdict]
) -> tuple[int, int]:
    """The first and the last plain paragraph of the body; where there is none, the whole page lies between.

    Outside of them a rule's word is enough, whatever the line model thinks of the line: of 25 lines above the first
    which rules named and the model held for body one was body, of 20 below the last that were no menu's one.
    """

    def plain(order: Iterable[int]) -> Iterator[int]:
        for at in order:
            if verdicts[at].keep and _is_paragraph(lines[at].text) and not _is_taken(claimed.get(at)):
                yield at

    count = len(lines)
    first = next(plain(range(count)), None)
    if first is None:
        return 0, count
    return _below_deck(claimed, first), next(plain(reversed(range(count))), count)


def _below_deck(claimed: dict[int, Rule], first: int) -> int:
    """Where the body begins: below the byline that follows its first paragraph, which is a deck then."""
    for at in range(first + 1, first + _DECK):
        if (rule := claimed.get(at)) is not None and rule.field == "byline":
            while at + 1 in claimed:
                at += 1
            return at + 1
    return first


def _is_taken(rule: Rule | None) -> bool:
    return rule is not None and rule.firm


def _is_paragraph(text: str) -> bool:
    if _ENDLESS.match(text):
        return len(text) >= _SENTENCE
    return len(text) >= (_SENTENCE if text[0] < WITHOUT_SPACES else _SENTENCE // 3) and _ends(text)


_BELOW = frozenset(("describing", "filing", "prompts", "comments", "share", "credits", "widgets", "related"))
"""Families that are furniture below the body too; of menus' words some are an article's last list."""
_DECK = 4
"""Lines below the first paragraph in which its byline stands if it is a deck."""
_SENTENCE = 60
"""Characters from which what ends like a sentence is a paragraph; a third of them where words are not spaced."""
_ENDLESS = re.compile("\\W*[\u0e00-\u0eff\u1780-\u17ff]")
"""Thai, Lao and Khmer set no full stops."""


def _aligned(lines: Sequence[Line], blocks: tuple[Block, ...]) -> list[Block | None]:
    """For each line the block it stands in; both are in the order of the page."""
    aligned: list[Block | None] = []
    at = 0
    for line in lines:
        while at < len(blocks) and blocks[at].end <= line.start:
            at += 1
        inside = at < len(blocks) and blocks[at].start <= line.start
        aligned.append(blocks[at] if inside else None)
    return aligned


_KICKER = re.compile(r"([^\W\d_a-z][\w&' -]{1,30}): +(\S.*)")
_HEADLINE_LENGTH = 300


def _masthead(line: Line) -> Iterator[Span]:
    """The headline, with the kicker that leads it."""
    found = _KICKER.match(line.text)
    headline = line.start
    if found and found[1].isupper():
        yield Span(line.start, line.start + found.end(1), "metadata", KICKER.name, KICKER.field)
        headline += found.start(2)
    yield Span(headline, line.end, "metadata", HEADLINE.name, HEADLINE.field)


def _title(lines: Sequence[Line], claimed: dict[int, Rule], verdicts: Sequence[Verdict], first: int) -> int:
    """Which line is the headline, -1 if none is plainly: the page's first, or the first below some that rules claim.

    The line model does not hold it for body, or it is short and has no end, while the body below it goes on as prose
    does.
    """
    at = next((at for at in range(min(len(lines), _TOP)) if at not in claimed), len(lines))
    if at + 1 >= len(lines):
        return -1
    text = lines[at].text
    if len(text) > _HEADLINE_LENGTH or not (" " in text or _names_in_one_word(text)):
        return -1
    if at == 0 and not verdicts[at].keep:
        return at
    words = text.count(" ") + 1
    least = 1 if text[0] >= WITHOUT_SPACES else 2 if text[0].isalpha() else 3
    if not least <= words <= 25 or text[-1] in ":,;" or _ends(text):
        return -1
    below = next(
        (lines[i].text for i in range(at + 1, len(lines)) if i not in claimed and verdicts[i].keep), ""
    )
    if _ends(below) and len(below) > len(text):
        return at
    return at if at < first <= at + _NEAR and len(lines[first].text) > len(text) else -1


def _names_in_one_word(text: str) -> bool:
    """Whether a line without blanks may be a headline: in scripts that need none."""
    return text[0] >= WITHOUT_SPACES and len(text) >= _SHORTEST


_TOP, _NEAR = 8, 12
"""Lines of a page among which the headline is looked for, and below it the first paragraph."""
_SHORTEST = 6


def _ends(text: str) -> bool:
    """Whether a line ends like a sentence."""
    return _SENTENCE_END.search(text, max(0, len(text) - 8)) is not None


def _parts(line: Line, wanted: Sequence[Stretch]) -> Iterator[Span]:
    """A line of which rules want stretches; the rest of it is body."""
    at = line.start
    for stretch in wanted:
        if stretch.start > at:
            yield Span(at, stretch.start, "body")
        rule = stretch.rule
        kind: Kind = "body" if rule.effect == "mark" else "metadata" if rule.field else "removed"
        yield Span(stretch.start, stretch.end, kind, rule.name, rule.field)
        at = stretch.end
    if at < line.end:
        yield Span(at, line.end, "body")


def _tiled(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The spans, and what lies between them: white space, or a kicker's colon."""
    at = 0
    for span in spans:
        if span.start > at:
            gap = text[at : span.start]
            rule = WHITE_SPACE if gap.isspace() else SEPARATOR.name
            yield span_of((at, span.start, "removed", rule, "", None, ""))
        yield span
        at = span.end
    if at < len(text):
        yield Span(at, len(text), "removed", WHITE_SPACE)
