"""Timelines: a date alone in its line, what happened in the next, one after the other. A rule takes each date for the day of
publication, which a page tells once or twice and not amidst its text."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from flows.cleaning.description.dates import dates_in
from flows.cleaning.judge import Verdict
from flows.cleaning.rule import Rule
from flows.cleaning.sentences import ends, is_paragraph
from flows.spans import Line

_DAYS, _APART = 3, 4
"""Days of a timeline at least, and lines from one to the next at most."""


def timelines(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]
) -> Iterator[int]:
    """The dates of timelines that rules claim: below the first paragraph, each later than the one before (lists of other
    articles begin with the newest), and half of the sentences right below them stay."""
    said = sorted(
        at
        for at, rule in claimed.items()
        if rule.field == "published" and not rule.firm and _is_said(at + 1, lines, claimed)
    )
    if len(said) < _DAYS:
        return
    body = (at for at, verdict in enumerate(verdicts) if verdict.keep and at not in claimed)
    first = next((at for at in body if is_paragraph(lines[at].text)), len(lines))
    run: list[int] = []
    for at in (*(day for day in said if day > first), len(lines) + _APART + 1):
        if run and at - run[-1] > _APART:
            stay = sum(verdicts[day + 1].keep for day in run)
            if len(run) >= _DAYS and 2 * stay >= len(run) and _rise([lines[day].text for day in run]):
                yield from run
            run = []
        run.append(at)


def _is_said(at: int, lines: Sequence[Line], claimed: Mapping[int, Rule]) -> bool:
    return at < len(lines) and at not in claimed and ends(lines[at].text)


def _rise(texts: Sequence[str]) -> bool:
    """Whether each of these says a later day than the one before.

    >>> _rise(["3 June 2018", "14 June 2018", "2 October 2018"]), _rise(["3 June 2018", "1 June 2018"])
    (True, False)
    """
    days = [next((dated.readings[0] for dated in dates_in(text)), datetime.date.min) for text in texts]
    return all(above < below for above, below in pairwise(days))
