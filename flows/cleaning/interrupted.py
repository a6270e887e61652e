"""What goes on below furniture that stands amidst an article: there the line model suspects the page's foot.

It is asked again, without what named rules take. What stands around a sentence is then the article, as it is where an extractor
has taken the furniture out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from flows.cleaning.judge import judge
from flows.cleaning.mildness import is_told
from flows.cleaning.sentences import ends
from flows.cleaning.sheet import Sheet

_KNOWN, _UNKNOWN = 0.1, 0.3
"""Probability that is enough where rules take all that stands between; where short lines stand there that none names, such as titles
of other articles, or nothing. On four fifths of the labelled pages in three forms, judged by models that had learned nothing from
their sites, 43 of 67 such sentences were body, and 1,139 of their 1,491 words."""
_MOST = 20
"""Lines of furniture between, at most."""
_SHORT = 60
"""Characters of a title or a button."""
_FOOT = frozenset(("filing", "disclaimers"))
"""Families that end an article: tags, rights."""
_READERS = "comments"
"""Below what invites readers to write their comments may stand."""


def interrupted(sheet: Sheet, families: Sequence[str], hints: Sequence[str]) -> list[int]:
    """The sentences below furniture that stay when the page is judged without it; ``families`` and ``hints`` as
    :func:`flows.cleaning.judge.judge` is told."""
    if not any(_going_on(sheet, lambda at, known: True)):
        return []
    beside = [at for at in range(len(sheet)) if not sheet.is_taken(at)]
    texts, named, hinted = ([of[at] for at in beside] for of in (sheet.texts, families, hints))
    likely = {at: verdict.score for at, verdict in zip(beside, judge(texts, named, (), hinted), strict=True)}
    return list(_going_on(sheet, lambda at, known: likely[at] >= (_KNOWN if known else _UNKNOWN)))


def _going_on(sheet: Sheet, stays: Callable[[int, bool], bool]) -> Iterator[int]:
    """The sentences below furniture of which ``stays`` is true, asked with a line and whether rules take all between."""
    taken, short, open_ = 0, 0, False
    for at, text in enumerate(sheet.texts):
        if sheet.stays(at):
            taken, short, open_ = 0, 0, True
        elif not open_:
            continue
        elif sheet.family(at) in _FOOT:
            open_ = False
        elif sheet.is_taken(at) and sheet.family(at) != _READERS:
            taken += 1
        elif at in sheet.claimed or (len(text) <= _SHORT and not ends(text)):
            short += 1
        elif is_told(text):
            if stays(at, bool(taken) and not short):
                yield at
                taken, short = 0, 0
            else:
                short += 1
        else:
            open_ = False
        open_ = open_ and taken + short <= _MOST
