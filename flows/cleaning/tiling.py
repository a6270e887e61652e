"""From lines and what became of them to the spans that tile a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from flows.cleaning.matching.matcher import Stretch
from flows.cleaning.matching.rule import Rule
from flows.cleaning.rules import DESCRIBED, HEADLINE, JUDGEMENT, KICKER, LISTED, SEPARATOR, UNREAD, UNSEEN
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.standing import BELOW
from flows.cleaning.text.seen import Seen
from flows.documents import Evidence
from flows.spans import WHITE_SPACE, Cleaned, Kind, Line, Span, span_of


class Layout(NamedTuple):
    """Where the article stands on its page: its first and last paragraph, by line, and the lines that are its headline."""

    first: int
    last: int
    headlines: frozenset[int]


def tiles(
    text: str,
    lines: Sequence[Line],
    sheet: Sheet,
    wanted: Mapping[int, Sequence[Stretch]],
    layout: Layout,
) -> tuple[Span, ...]:
    """The spans of a text, without gap or overlap. ``wanted`` are the stretches that rules want of a line that
    else stays.

    A firm rule takes its line wherever it stands; another only where the line model does not hold it for body either,
    or where no body stands.
    """
    first, last, headlines = layout
    spans: list[Span] = []
    rule_of = sheet.claimed.get
    for at, (line, verdict) in enumerate(zip(lines, sheet.verdicts, strict=True)):
        rule = rule_of(at)
        if at in headlines:
            spans += _masthead(line)
        elif rule is not None and (
            rule.firm
            or not verdict.keep
            or at < first
            or (at > last and rule.family in BELOW)
            or (rule.heads and rule_of(at + 1) is LISTED)  # what heads a list goes with it
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
    return _without_gaps(text, spans)


_KICKER = re.compile(r"([^\W\d_a-z][\w&' -]{1,30}): +(\S.*)")


def _masthead(line: Line) -> Iterator[Span]:
    """The headline, with the kicker that leads it."""
    found = _KICKER.match(line.text)
    headline = line.start
    if found and found[1].isupper():
        yield Span(line.start, line.start + found.end(1), "metadata", KICKER.name, KICKER.field)
        headline += found.start(2)
    yield Span(headline, line.end, "metadata", HEADLINE.name, HEADLINE.field)


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


def brought_back(text: str, shown: Seen, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans of what is seen of a text, as spans of the text itself. What shows nothing goes with the line that it stands in
    or beside."""
    read = [span for span in spans if span.rule != WHITE_SPACE]
    placed = [*shown.stretches(read), (len(text), len(text))]
    found: list[Span] = []
    at = 0
    for span, (start, end), (following, _) in zip(read, placed, placed[1:], strict=False):
        while start > at and not text[start - 1].isspace():
            start -= 1
        while end < following and not text[end].isspace():
            end += 1
        found.append(span._replace(start=start, end=end))
        at = end
    return _without_gaps(text, found, UNSEEN)


def _without_gaps(text: str, spans: Sequence[Span], between: Rule = SEPARATOR) -> tuple[Span, ...]:
    """The spans, and what lies between them: white space, or something else that the rule ``between`` names."""
    tiled: list[Span] = []
    at = 0
    for span in spans:
        if span.start > at:
            tiled.append(_gap(text, at, span.start, between))
        tiled.append(span)
        at = span.end
    if at < len(text):
        tiled.append(_gap(text, at, len(text), between))
    return tuple(tiled)


def _gap(text: str, start: int, end: int, between: Rule) -> Span:
    rule = WHITE_SPACE if text[start:end].isspace() else between.name
    return span_of((start, end, "removed", rule, "", None, ""))


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
