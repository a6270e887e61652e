"""Teasers of other articles: a title, and below it the beginning of the article, cut off; one after the other. And tickers:
titles with the hour before each, the newest first.

A cut is a sign that only a run of them gives: an article's own sentence may trail off too. So is an hour: of an article's
own moments the earliest comes first, or sentences stand below them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.sentences import ends, is_paragraph

_TEASERS, _APART = 3, 5
"""Teasers that are a run, and lines from one cut to the next at most. Of 184 lines of such runs on labelled pages two
were body."""
_SURELY = 0.9
"""Probability from which the cut lines are a story's, on average: of those on labelled pages none had more than 0.83."""
_CUTS = ("...", "…")
_CUT, _TITLE, _NAME = 50, 140, 30
"""Characters of the cut line at least, of the title above it at most, and of a name there."""
_HOUR = re.compile(
    r"([01]?\d|2[0-3])[:.h]([0-5]\d)(?: ?(?:Uhr|uur|h|hs|ч))?(?:$|[ |·–-]+(?!\d{1,2}[:.h]\d|\d+$|[ap]\.?m\b)(?=[^\W_]|[\"“„«‘(]))"
)
"""The time of day, alone in its line or before a title."""
_STOPS, _HOURS = frozenset(".。।"), 6
"""What titles do not end with, and less signs than this has an hour alone."""
_TICKER, _STEP = 5, 3
"""Titles with their hours that are a ticker; every which line is looked at whether it may be of one."""


def teasers(sheet: Sheet) -> Iterator[int]:
    """The lines of such runs that no rule has claimed and that the line model does not surely hold for body."""
    run: list[int] = []
    for at in [at for at, text in enumerate(sheet.texts) if at and text.endswith(_CUTS)]:
        if _is_cut(sheet.texts[at]) and _is_title(sheet.texts[at - 1]):
            if run and at - run[-1] > _APART:
                yield from _of(sheet, run)
                run = []
            run.append(at)
    yield from _of(sheet, run)


def tickers(sheet: Sheet) -> Iterator[int]:
    """The lines of tickers that no rule has claimed, where paragraphs stand outside of them. Of those on
    three labelled pages none was an article's."""
    done = 0
    prose: list[int] | None = None
    for at in [at for at in range(0, len(sheet), _STEP) if sheet.texts[at][0].isdigit()]:
        if at < done or _minutes(sheet.texts[at]) < 0:
            continue
        begin, end, hours = at, at, 1
        while (above := _next_hour(sheet, begin, -1)) >= done and above != begin:
            begin, hours = above, hours + 1
        while (below := _next_hour(sheet, end, 1)) != end:
            end, hours = below, hours + 1
        done = end + 1 + _is_alone(sheet.texts[end])
        falls = _minutes(sheet.texts[begin]) > _minutes(sheet.texts[end])
        if hours < _TICKER or not falls:
            continue
        if prose is None:
            prose = [i for i, text in enumerate(sheet.texts) if i not in sheet.claimed and is_paragraph(text)]
        above, below = bisect_left(prose, begin), bisect_left(prose, done)
        if above and prose[above - 1] == begin - 1 and prose[below : below + 1] == [done]:
            continue  # amidst the article it is how a match went
        if len(prose) - below + above > 1:
            yield from (one for one in range(begin, min(done, len(sheet))) if one not in sheet.claimed)


def _minutes(text: str) -> int:
    """The hour that leads a title, in minutes, -1 if none does.

    >>> _minutes("13:52 Ferry runs again"), _minutes("13:52"), _minutes("1:52 pm"), _minutes("13:52 The ferry runs.")
    (832, 832, -1, -1)
    """
    found = _HOUR.match(text) if len(text) <= _TITLE else None
    return int(found[1]) * 60 + int(found[2]) if found is not None and text[-1] not in _STOPS else -1


def _is_alone(text: str) -> bool:
    """Whether an hour stands alone, with its title in the line below."""
    return len(text) < _HOURS


def _next_hour(sheet: Sheet, at: int, step: int) -> int:
    """The line of the next older title, or the next newer one for ``step`` -1; ``at`` itself if there is none."""
    upper = _is_alone(sheet.texts[at]) if step > 0 else None
    for apart in (1, 2):
        other = at + step * apart
        if not 0 <= other < len(sheet):
            break
        minutes = _minutes(sheet.texts[other])
        if minutes < 0:
            if len(sheet.texts[other]) > _TITLE or sheet.texts[other][-1] in _STOPS:
                break
            continue
        alone = _is_alone(sheet.texts[other]) if step < 0 else upper
        older = (minutes - _minutes(sheet.texts[at])) * step <= 0
        return other if older and apart == 1 + bool(alone) else at
    return at


def _of(sheet: Sheet, run: Sequence[int]) -> Iterator[int]:
    """The lines of a run that is one: of cut lines only some are titles, of a list of the article's all may be cut."""
    whole = sum(not ends(sheet.texts[cut - 1]) for cut in run)
    if (
        len(run) >= _TEASERS
        and 2 * whole >= len(run)
        and not _are_speakers([sheet.texts[cut - 1] for cut in run])
        and sum(sheet.verdicts[cut].score for cut in run) < _SURELY * len(run)
    ):
        yield from (at for at in sorted({*run, *(cut - 1 for cut in run)}) if at not in sheet.claimed)


def _is_cut(text: str) -> bool:
    """Whether a line breaks off within a sentence.

    >>> _is_cut("The crane fell into the water on Tuesday, and the divers who looked at it...")
    True
    >>> _is_cut("“The crane fell into the water on Tuesday, and the divers who looked at it …”")
    False
    """
    return len(text) >= _CUT and text.endswith(_CUTS) and text.rstrip(".…")[-1:].isalnum()


def _are_speakers(titles: Sequence[str]) -> bool:
    """Whether half of these are short and stand there twice: names of those who speak, and trail off."""
    times = Counter(titles)
    return 2 * sum(times[title] > 1 and len(title) <= _NAME for title in titles) >= len(titles)


def _is_title(text: str) -> bool:
    return len(text) <= _TITLE and (not ends(text) or text.endswith(_CUTS))
