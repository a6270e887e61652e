"""Teasers of other articles: a title, and below it the beginning of the article, cut off; one after the other.

A cut is a sign that only a run of them gives: an article's own sentence may trail off too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from flows.cleaning.rule import Rule
from flows.cleaning.sentences import ends
from flows.spans import Line

_TEASERS, _APART = 3, 5
"""Teasers that are a run, and lines from one cut to the next at most. Of 184 lines of such runs on labelled pages two
were body."""
_CUTS = ("...", "…")
_CUT, _TITLE = 50, 140
"""Characters of the cut line at least, and of the title above it at most."""


def teasers(lines: Sequence[Line], claimed: Mapping[int, Rule]) -> Iterator[int]:
    """The lines of such runs that no rule has claimed."""
    run: list[int] = []
    for at in [at for at, line in enumerate(lines) if at and line.text.endswith(_CUTS)]:
        if _is_cut(lines[at].text) and _is_title(lines[at - 1].text):
            if run and at - run[-1] > _APART:
                yield from _of(run, lines, claimed)
                run = []
            run.append(at)
    yield from _of(run, lines, claimed)


def _of(run: Sequence[int], lines: Sequence[Line], claimed: Mapping[int, Rule]) -> Iterator[int]:
    """The lines of a run that is one: of cut lines only some are titles, of a list of the article's all may be cut."""
    whole = sum(not ends(lines[cut - 1].text) for cut in run)
    if len(run) >= _TEASERS and 2 * whole >= len(run):
        yield from (at for at in sorted({*run, *(cut - 1 for cut in run)}) if at not in claimed)


def _is_cut(text: str) -> bool:
    """Whether a line breaks off within a sentence.

    >>> _is_cut("The crane fell into the water on Tuesday, and the divers who looked at it...")
    True
    >>> _is_cut("“The crane fell into the water on Tuesday, and the divers who looked at it …”")
    False
    """
    return len(text) >= _CUT and text.endswith(_CUTS) and text.rstrip(".…")[-1:].isalnum()


def _is_title(text: str) -> bool:
    return len(text) <= _TITLE and (not ends(text) or text.endswith(_CUTS))
