"""clean(text) -> Cleaned: lines, then named rules, then judgement, then where a line stands; the spans tile the text."""

from __future__ import annotations

from collections.abc import Sequence

from flows.cleaning.facts import boxed, filmed
from flows.cleaning.head import below_title, headed, headline_of, said_again, titles
from flows.cleaning.judge import Verdict
from flows.cleaning.lines import lines_of
from flows.cleaning.matching import Matcher
from flows.cleaning.menus import among, choices, islands, leftover, repeated
from flows.cleaning.rule import Rule
from flows.cleaning.rules import (
    ABOUT,
    CAPTURED,
    CHOICE,
    FOOT,
    HEAD,
    LISTED,
    REPEATED,
    RULES,
    RULESET,
    TEASER,
    THREAD,
    WRITER,
)
from flows.cleaning.rules.markup import take_outside
from flows.cleaning.speech import spoken
from flows.cleaning.standing import about_itself, captured, listed, paragraphs
from flows.cleaning.teasers import teasers, tickers
from flows.cleaning.threads import threads
from flows.cleaning.tiling import Layout, tiles
from flows.cleaning.timelines import timelines
from flows.cleaning.unspaced import foot, prose_of, spared
from flows.cleaning.verdicts import verdicts_on
from flows.cleaning.writers import writers
from flows.documents import Block
from flows.spans import Cleaned, Line

_MATCHER = Matcher(RULES)


def clean(text: str, blocks: tuple[Block, ...] = ()) -> Cleaned:
    """Tile a text with body, metadata and what is removed: by a named rule, else by judgement.

    ``blocks`` is what HTML knows of the lines. Raises nothing, whatever the text; time and memory are
    linear in it. The same text always gives the same spans.
    """
    lines = list(lines_of(text))
    claimed, wanted = _MATCHER.match(lines)
    if (topmost := claimed.get(0)) is not None and topmost.follows:
        del claimed[0]
    for at in (*spoken(lines, claimed), *filmed(lines, claimed)):
        claimed.pop(at, None)
    placed = blocks_of(lines, blocks) if blocks else []
    take_outside(claimed, lines, placed)
    claimed |= dict.fromkeys(captured(text, lines, claimed), CAPTURED)
    claimed |= dict.fromkeys(threads(lines, claimed), THREAD)
    verdicts = list(verdicts_on(lines, claimed, placed))
    prose = prose_of(lines)
    if kept := {at: verdicts[at].kept() for at in spared(lines, claimed, verdicts, placed, prose)}:
        verdicts = [kept.get(at, verdict) for at, verdict in enumerate(verdicts)]
    again = said_again(lines)
    _claim_by_neighbours(lines, claimed, verdicts, again, prose, placed)
    layout = _laid_out(lines, claimed, verdicts, again)
    return Cleaned(text, tiles(text, lines, claimed, wanted, verdicts, layout), RULESET, lines)


def blocks_of(lines: Sequence[Line], blocks: tuple[Block, ...]) -> list[Block | None]:
    """For each line the block it stands in; both are in the order of the page."""
    found: list[Block | None] = []
    at = 0
    for line in lines:
        while at < len(blocks) and blocks[at].end <= line.start:
            at += 1
        inside = at < len(blocks) and blocks[at].start <= line.start
        found.append(blocks[at] if inside else None)
    return found


def _claim_by_neighbours(
    lines: Sequence[Line],
    claimed: dict[int, Rule],
    verdicts: list[Verdict],
    again: frozenset[int],
    prose: range,
    placed: Sequence[Block | None],
) -> None:
    """Claim what no line says of itself, but the lines around it do; each step sees what those before it claimed."""
    claimed |= dict.fromkeys(listed(lines, claimed, verdicts, again, placed), LISTED)
    claimed |= dict.fromkeys(teasers(lines, claimed, verdicts), TEASER)
    claimed |= dict.fromkeys(tickers(lines, claimed), LISTED)
    for at in tuple(boxed(lines, claimed, verdicts)):
        del claimed[at]
    for at in tuple(timelines(lines, claimed, verdicts)):
        claimed.pop(at, None)
        verdicts[at] = verdicts[at].kept()
    claimed |= dict.fromkeys(about_itself(lines, claimed, verdicts, again), ABOUT)
    claimed |= dict.fromkeys(writers(lines, claimed, verdicts), WRITER)
    claimed |= dict.fromkeys(foot(lines, claimed, prose), FOOT)
    claimed |= dict.fromkeys(choices(lines, claimed, verdicts), CHOICE)
    for at in tuple(among(lines, claimed, verdicts)):
        verdicts[at] = verdicts[at].gone()
    if not placed:  # on web pages the line model leaves less, and more of that is the article's
        claimed |= dict.fromkeys(leftover(lines, claimed, verdicts), FOOT)
        claimed |= dict.fromkeys(islands(lines, claimed, verdicts), FOOT)


def _laid_out(
    lines: Sequence[Line], claimed: dict[int, Rule], verdicts: Sequence[Verdict], again: frozenset[int]
) -> Layout:
    """Where the article stands on its page; what stands in the page's head is claimed."""
    first, last = paragraphs(lines, claimed, verdicts, again)
    unbroken = (first, last) == (0, len(lines))
    if unbroken:  # a list, with no paragraph: it begins below its title
        first = below_title(lines, claimed, again)
    headline = headline_of(lines, claimed, verdicts, first)
    rows = dict.fromkeys(repeated(lines, claimed, first), REPEATED)
    claimed |= dict.fromkeys(headed(lines, claimed, verdicts, headline, first, again), HEAD)
    claimed |= rows
    if unbroken and not any(verdict.keep and at not in claimed for at, verdict in enumerate(verdicts)):
        first = last  # nothing would stay but what rules name: all of it stands above a body
    return Layout(first, last, titles(again, verdicts, first) | {headline})
