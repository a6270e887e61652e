"""What goes on below furniture that stands amidst an article: there the line model suspects the page's foot.

It is asked again, without what named rules take. What stands around a sentence is then the article, as it is where an extractor
has taken the furniture out. Where furniture is no rule's, a network is asked that has learned of articles with furniture amidst
(benchmarks/train_amidst.py). It has its say only here: of the rest of a page it is a worse judge.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Set

from flows.cleaning.steps.look import Look
from flows.cleaning.steps.mildness import is_told, tells
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.sentences import SENTENCE, ends

_KNOWN, _BELOW = 0.1, 0.2
"""Probability that is enough where rules name all that stands between, and right below what stays."""
_AMIDST, _UNKNOWN = 0.3, 0.55
"""The same where short lines stand between that none names, such as titles of other articles: above a sentence that is the article's or
may be, and above anything else, as the sentence below a title in a list stands."""
_ADDRESSED = 0.75
"""The same for a paragraph that speaks to readers, where rules name all that stands between."""
_SLIGHT = 0.01
"""Probability at the first look that is enough. On the labelled pages in three forms, judged by models that had learned nothing from
their sites, 46 of 104 such sentences were body, and 1,200 of their 2,443 words."""
_TOLD, _TELLS = 0.2, 0.3
"""Probability that is enough by the network that has learned of furniture amidst articles: for a sentence that addresses nobody, and
for a paragraph that may."""
_MOST = 20
"""Lines of furniture between, at most."""
_SHORT = 60
"""Characters of a title or a button."""
_FOOT = frozenset(("filing", "disclaimers", "consent"))
"""Families that end an article: tags, rights, cookies."""
_READERS = "comments"
"""Below what invites readers to write their comments may stand."""


def interrupted(sheet: Sheet, look: Look) -> list[int]:
    """The sentences below furniture that stay when the page is judged without it, or by a network that knows of such pages."""
    going = [at for at in sheet.going() if ends(sheet.texts[at])]
    if not going:
        return []  # many texts have no such line
    found = set[int]()
    if any(sheet.goes(at, _SLIGHT) for at in going) and any(_going_on(sheet, lambda at, least: True)):
        likely = look.without({at for at in range(len(sheet)) if _is_named(sheet, at)})
        found.update(_going_on(sheet, lambda at, least: likely[at].score >= least))
    if any(_below_furniture(sheet, found, lambda at, least: True)):
        scores = look.below_furniture()
        found.update(_below_furniture(sheet, found.copy(), lambda at, least: scores[at] >= least))
    return sorted(found)


def _below_furniture(sheet: Sheet, found: Set[int], stays: Callable[[int, float], bool]) -> Iterator[int]:
    """The sentences below furniture of any kind of which ``stays`` is true, asked as by :func:`_going_on`; ``found`` stay already."""
    often = Counter(sheet.texts)
    between, open_ = 0, False
    for at, text in enumerate(sheet.texts):
        if sheet.stays(at) or at in found:
            between, open_ = 0, True
            continue
        open_ = open_ and between <= _MOST and sheet.family(at) not in _FOOT
        between += 1
        if not open_ or at in sheet.claimed or often[text] > 1:
            continue
        told = is_told(text)
        if (told or (len(text) >= SENTENCE and tells(text))) and stays(at, _TOLD if told else _TELLS):
            yield at
            between = 0


def _is_named(sheet: Sheet, at: int) -> bool:
    """Whether a rule takes a line, or names what the line model does not want either."""
    return at in sheet.claimed and (sheet.claimed[at].firm or not sheet.verdicts[at].keep)


def _going_on(sheet: Sheet, stays: Callable[[int, float], bool]) -> Iterator[int]:
    """The sentences below furniture of which ``stays`` is true, asked with a line and the probability that is enough for it."""
    named, short, open_ = 0, 0, False
    often = Counter(sheet.texts)
    for at, text in enumerate(sheet.texts):
        if sheet.stays(at):
            named, short, open_ = 0, 0, True
        elif not open_:
            continue
        elif sheet.family(at) in _FOOT:
            open_ = False
        elif _is_named(sheet, at) and sheet.family(at) != _READERS:
            named += 1
        elif at in sheet.claimed or (len(text) <= _SHORT and not ends(text)):
            short += 1
        elif ends(text) and sheet.verdicts[at].score >= _SLIGHT and often[text] == 1:
            told = is_told(text)
            asked = told or (len(text) >= SENTENCE and not short)
            if asked and stays(at, _enough(sheet, at, named, short) if told else _ADDRESSED):
                yield at
                named, short = 0, 0
            elif told or len(text) > _SHORT:
                short += 1
                open_ = told
        else:
            open_ = False
        open_ = open_ and named + short <= _MOST


def _enough(sheet: Sheet, at: int, named: int, short: int) -> float:
    """The probability that is enough for a sentence below so many lines that rules name, and so many that none does."""
    if not short:
        return _KNOWN if named else _BELOW
    below = at + 1
    goes_on = below < len(sheet) and (
        sheet.stays(below) or (below not in sheet.claimed and is_told(sheet.texts[below]))
    )
    return _AMIDST if goes_on else _UNKNOWN
