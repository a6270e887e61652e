"""clean(text) -> Cleaned: lines, then named rules, then the masthead; the spans tile the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import re2

from flows.cleaning.lines import Line, fold, lines_of
from flows.cleaning.rules import RULES, RULESET
from flows.documents import WHITE_SPACE, Block, Cleaned, Span

_LINE_RULES = [(rule, re2.compile(rule.anchored())) for rule in RULES if rule.scope == "line"]
_INLINE_RULES = [(rule, re2.compile(rule.anchored())) for rule in RULES if rule.scope == "inline"]
_LONGEST = 800
_KICKER = re.compile(r"([^\W\d_a-z][\w&' -]{1,30}): +(\S.*)")


def clean(text: str, blocks: tuple[Block, ...] = ()) -> Cleaned:
    """Tile a text with body, metadata and what named rules remove."""
    spans: list[Span] = []
    lines = list(lines_of(text))
    first = len(lines) > 1
    for line in lines:
        folded = fold(line.text)
        if first and len(folded) < 300:
            first = False
            found = _KICKER.match(line.text)
            if found and found.group(1).isupper():
                spans.append(
                    Span(line.start, line.start + found.end(1), "metadata", "masthead.kicker", "kicker")
                )
                spans.append(
                    Span(line.start + found.start(2), line.end, "metadata", "masthead.headline", "headline")
                )
            else:
                spans.append(Span(line.start, line.end, "metadata", "masthead.headline", "headline"))
            continue
        if len(folded) <= _LONGEST:
            for rule, pattern in _LINE_RULES:
                if pattern.search(folded):
                    spans.append(
                        Span(
                            line.start,
                            line.end,
                            "metadata" if rule.field else "removed",
                            rule.name,
                            rule.field,
                        )
                    )
                    break
            else:
                spans += _inline(line, folded)
        else:
            spans += _inline(line, folded)
    return Cleaned(text, tuple(_tiled(text, spans)), RULESET)


def _inline(line: Line, folded: str) -> list[Span]:
    at = line.start
    spans: list[Span] = []
    for rule, pattern in _INLINE_RULES:
        for found in pattern.finditer(folded):
            start, end = line.start + found.start(), line.start + found.end()
            if start > at:
                spans.append(Span(at, start, "body"))
            spans.append(Span(start, end, "removed", rule.name))
            at = end
    if at < line.end:
        spans.append(Span(at, line.end, "body"))
    return spans


def _tiled(text: str, spans: list[Span]) -> Iterator[Span]:
    at = 0
    for span in spans:
        if span.start > at:
            gap = text[at : span.start]
            yield Span(at, span.start, "removed", WHITE_SPACE if gap.isspace() else "masthead.separator")
        yield span
        at = span.end
    if at < len(text):
        yield Span(at, len(text), "removed", WHITE_SPACE)
