"""clean(text) -> Cleaned: lines, then named rules, then judgement, then where a line stands; the spans tile the text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from flows.cleaning.matching.matcher import Matcher, Stretch
from flows.cleaning.matching.rule import Rule
from flows.cleaning.model.judge import told
from flows.cleaning.rules import (
    ABOUT,
    CAPTURED,
    CHOICE,
    COPY,
    ENTRY,
    FOOT,
    HEAD,
    LASTING,
    LISTED,
    NEXT,
    REPEATED,
    RULES,
    RULESET,
    STARRED,
    TEASER,
    THREAD,
    TURNED,
    WRITER,
)
from flows.cleaning.rules.markup import take_outside
from flows.cleaning.steps.copies import copied
from flows.cleaning.steps.cued import asked_by_others
from flows.cleaning.steps.facts import boxed, facts, filmed
from flows.cleaning.steps.gallery import captions, counts, credits_of
from flows.cleaning.steps.head import below_title, headed, headline_of, said_again, titles
from flows.cleaning.steps.interrupted import interrupted
from flows.cleaning.steps.itemized import code, items
from flows.cleaning.steps.lasting import lasting
from flows.cleaning.steps.lists import listed, mere_heads
from flows.cleaning.steps.look import Look, plain
from flows.cleaning.steps.menus import among, choices, islands, leftover, pages, repeated, starred, turns
from flows.cleaning.steps.mildness import (
    counted,
    enclosed,
    last_words,
    likely_of_few,
    next_items,
    reached,
    resumed,
    signed_off,
    unaccompanied,
)
from flows.cleaning.steps.next_story import next_story
from flows.cleaning.steps.notices import notices
from flows.cleaning.steps.prepositions import foreign
from flows.cleaning.steps.recurring import recurring
from flows.cleaning.steps.rolls import rolls
from flows.cleaning.steps.running import running
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.siblings import (
    amidst,
    announced,
    between,
    closing,
    going_on,
    headed_items,
    said,
    signed,
)
from flows.cleaning.steps.speech import heard, spoken
from flows.cleaning.steps.stamps import in_rows, stamps, stamps_below
from flows.cleaning.steps.standing import about_itself, captured, paragraphs
from flows.cleaning.steps.tables import tabled, tables
from flows.cleaning.steps.taken_along import taken_along
from flows.cleaning.steps.teasers import teasers, tickers
from flows.cleaning.steps.threads import threads
from flows.cleaning.steps.timelines import days, lifetimes, timelines
from flows.cleaning.steps.unspaced import foot, prose_of, spared
from flows.cleaning.steps.writers import writers
from flows.cleaning.text.lines import lines_of
from flows.cleaning.text.seen import seen
from flows.cleaning.text.unbroken import ends_itself, parted
from flows.cleaning.tiling import Layout, brought_back, tiles
from flows.documents import Block
from flows.spans import Cleaned, Line, Span

_MATCHER = Matcher(RULES)


def clean(text: str, blocks: tuple[Block, ...] = ()) -> Cleaned:
    """Tile a text with body, metadata and what is removed: by a named rule, else by judgement.

    ``blocks`` is what HTML knows of the lines. Raises nothing, whatever the text; time and memory are
    linear in it. The same text always gives the same spans.
    """
    shown = seen(text)
    spans, lines = _tiled(shown.text, shown.blocks(blocks))
    if not len(shown.gone):
        return Cleaned(text, spans, RULESET, lines)
    return Cleaned(text, brought_back(text, shown, spans), RULESET)


def _tiled(text: str, blocks: tuple[Block, ...]) -> tuple[tuple[Span, ...], list[Line]]:
    """The spans that tile a text as it is seen, and its lines."""
    of_lines = text if blocks else parted(text)
    lines = list(lines_of(of_lines))
    if of_lines is not text:
        of_lines = taken_along(of_lines, lines, _claims)
        lines = list(lines_of(of_lines))
    texts = [line.text for line in lines]
    claimed, wanted = _MATCHER.match(lines)
    placed = blocks_of(lines, blocks) if blocks else []
    sheet = Sheet(texts, claimed, placed, said_again(texts), prose_of(texts))
    told, counting = _pictured(sheet, lines, wanted)
    _settle_claims(sheet)
    _judge(sheet)
    sheet.keep(told)
    if of_lines is not text:
        sheet.keep(unaccompanied(sheet))
    _claim_by_neighbours(sheet)
    sheet.claim(TURNED, counting)
    layout = _laid_out(sheet)
    if of_lines is not text:  # the begin of a sentence would be one
        own = {at for at in layout.headlines if at >= 0 and ends_itself(text, lines[at])}
        layout = layout._replace(headlines=frozenset(own))
    return tiles(text, lines, sheet, wanted, layout), lines


def _pictured(
    sheet: Sheet, lines: Sequence[Line], wanted: dict[int, list[Stretch]]
) -> tuple[list[int], list[int]]:
    """The lines that tell of a gallery's pictures and stay, and those that only count these. What of the first is not body, whose
    a picture is and which of how many, goes into ``wanted``."""
    shown = captions(sheet)
    sheet.free(shown)
    credited = credits_of([lines[at] for at in shown], _claims) if shown else {}
    wanted |= {shown[number]: stretches for number, stretches in credited.items()}
    counting, beside = counts(lines)
    for at, (start, end) in beside.items():
        others = [one for one in wanted.get(at, ()) if one.end <= start or one.start >= end]
        wanted[at] = sorted([*others, Stretch(start, end, TURNED)], key=lambda one: one.start)
    return [*shown, *beside], counting


def _claims(lines: Sequence[Line]) -> dict[int, Rule]:
    return _MATCHER.match(lines)[0]


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


# All steps, in their order. Each sees what those before it have made of the page; steps in one pair of parentheses see the
# same page.


def _settle_claims(sheet: Sheet) -> None:
    """Before the line model is asked, for it is told of claims: what rules claim and do not mean is free, and what markup and
    the lines around claim is added."""
    if 0 in sheet.claimed and sheet.claimed[0].follows:
        sheet.free((0,))
    sheet.free((*spoken(sheet), *heard(sheet), *filmed(sheet), *foreign(sheet), *asked_by_others(sheet)))
    take_outside(sheet.claimed, sheet.texts, sheet.blocks)
    sheet.claim(CAPTURED, captured(sheet))
    sheet.claim(NEXT, tuple(next_story(sheet)))
    sheet.claim(THREAD, threads(sheet))  # comments are claimed, not judged: a long one reads like an article


def _judge(sheet: Sheet) -> None:
    """The line model's verdicts, then mercy: what neighbours vouch for stays, for a body line lost is worse than junk kept."""
    if not sheet.blocks and (verdicts := plain(sheet)):
        sheet.verdicts.extend(verdicts)
        return
    families, hints = told(len(sheet), sheet.claimed)
    look = Look(sheet.texts, families, sheet.blocks, hints)
    sheet.verdicts.extend(look.verdicts())
    if not sheet.blocks:
        _judge_without(sheet, look)
    sheet.keep(resumed(sheet))
    vouch(sheet)
    if not sheet.blocks and sheet.keep(interrupted(sheet, look)):
        sheet.keep(enclosed(sheet))
    sheet.keep(likely_of_few(sheet))


def _judge_without(sheet: Sheet, look: Look) -> None:
    """Judge a text again without what looks like a page's foot and often stands amid an article: below it the line model takes
    the rest of the article for comments. Tables and the days of timelines stay where the article goes on around them."""
    own = (*tables(sheet), *(range(day, day + 1) for day in days(sheet)))
    without = {*chain.from_iterable(own), *reached(sheet)}
    if not without:
        return
    for at, verdict in look.without(without).items():
        sheet.verdicts[at] = verdict
    stay = tuple(tabled(sheet, own))
    sheet.free(stay)
    sheet.keep(stay)


def vouch(sheet: Sheet) -> None:
    """What the neighbours vouch for stays, whatever the line model made of it."""
    if sheet.blocks:  # here the steps for texts would keep captions more often
        sheet.keep(between(sheet))
        sheet.keep(amidst(sheet))
        sheet.keep(items(sheet))
        coded = tuple(code(sheet))
        sheet.free(coded)
        sheet.keep(coded)
        sheet.keep(
            (
                *announced(sheet),
                *headed_items(sheet),
                *said(sheet),
                *going_on(sheet),
                *signed(sheet),
                *closing(sheet),
            )
        )
        return
    sheet.keep(enclosed(sheet))
    found = sheet.keep(
        (*facts(sheet), *last_words(sheet), *signed_off(sheet), *rolls(sheet), *recurring(sheet))
    )
    sheet.keep(counted(sheet))
    sheet.keep(next_items(sheet))
    if found:  # a list that stays may have its last word below it
        sheet.keep(last_words(sheet))


def _claim_by_neighbours(sheet: Sheet) -> None:
    """Claim what no line says of itself, but the lines around it do. First amidst the page, what goes and what stays: the foot
    is known by standing below all that stays."""
    sheet.keep(spared(sheet))
    sheet.claimed.update(stamps(sheet))
    report = running(sheet)
    sheet.claim(ENTRY, report.stamps)
    sheet.keep(report.told)
    if not sheet.blocks:  # on web pages the line model has done so
        sheet.claim(COPY, copied(sheet))
    sheet.claimed.update(notices(sheet))
    heads = tuple(mere_heads(sheet))
    sheet.free(heads)
    sheet.keep(heads)
    sheet.claim(TURNED, turns(sheet))
    sheet.claim(LASTING, tuple(lasting(sheet)))
    sheet.claim(STARRED, starred(sheet))
    sheet.claim(LISTED, listed(sheet))
    sheet.claim(TEASER, teasers(sheet))
    sheet.claim(LISTED, tickers(sheet))
    sheet.free(boxed(sheet))
    days = (*timelines(sheet), *lifetimes(sheet), *in_rows(sheet))
    sheet.free(days)
    sheet.keep(days)
    # From here on the foot, and last what needs all that firm rules took of it.
    sheet.claim(ABOUT, about_itself(sheet))
    sheet.claim(WRITER, writers(sheet))
    sheet.claim(FOOT, foot(sheet))
    sheet.claim(CHOICE, choices(sheet))
    sheet.drop(among(sheet))
    if not sheet.blocks:  # on web pages the line model leaves less, and more of that is the article's
        sheet.claim(FOOT, leftover(sheet))
        sheet.claim(FOOT, islands(sheet))
        sheet.claim(TURNED, pages(sheet))


def _laid_out(sheet: Sheet) -> Layout:
    """Last, where the article stands on its page; what stands in the page's head is claimed."""
    first, last = paragraphs(sheet)
    unbroken = (first, last) == (0, len(sheet))
    if unbroken:  # a list, with no paragraph: it begins below its title
        first = below_title(sheet)
    sheet.claimed.update(stamps_below(sheet, last))
    headline = headline_of(sheet, first)
    rows = tuple(repeated(sheet, first))  # before the head is claimed, which may hold half of them
    sheet.claim(HEAD, headed(sheet, headline, first))
    sheet.claim(REPEATED, rows)
    if unbroken and sheet.last < 0:
        first = last  # nothing would stay but what rules name: all of it stands above a body
    return Layout(first, last, titles(sheet, first) | {headline})
