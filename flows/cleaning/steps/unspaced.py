"""Pages in scripts whose words are not spaced, of which the line model knows little: a line is one word to it, and nearly all
words are unknown. Where their article ends in spite of it, where the page's foot begins, and what of it stays.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from flows.cleaning.steps.facts import FACT_UNSPACED
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.lines import WITHOUT_SPACES
from flows.cleaning.text.sentences import ends, is_dense, is_paragraph, states

_FOOT, _NAMED, _ENDING = 12, 6, 5
"""Lines of a foot at least; one of so many is named by rules, and at most one of so many ends like a sentence."""
_BEGUN, _SOME = 20, 3
"""From the first of them on one of so many lines is enough, ``_SOME`` at least: what stands below "Recommended for you" is no list
of the article's."""
_WITHIN = frozenset(("credits", "marks", "advertisement"))
"""Families whose lines stand within an article too."""
_ANNOUNCES = re.compile(r"[:：]$|如下|次の通り|次のとおり|以下の|下記|다음과 같다|ดังนี้|ดังต่อไปนี้|ດັ່ງນີ້|ដូចខាងក្រោម")
"""What ends a line that announces a list, or stands in it: winners, dates, places."""
_ADDRESSES = ("http://", "https://")
"""How lines begin that name a site of a list of links, as well as a rule does."""
_BREAK, _MUCH = 20, 130
"""Characters that a line which is no paragraph counts against those above it, and that a paragraph counts at most."""
_TITLE = 40
"""Characters of a title that asks or calls, at most: right below a paragraph such is its last word."""
_ARTICLE = 200
"""Characters in the paragraphs of an element that holds the article, at least."""
_FACTS = 3
"""Lines right below the article that are a box of facts."""
_TABLE = 20
"""Lines without an end that stand between two of the article's sentences at most."""
_LIKELY = 0.05
"""Probability of being body that is enough for a paragraph right below one that stays."""


def spared(sheet: Sheet) -> Iterator[int]:
    """The lines that stay though the line model takes them: where nothing at all would stay of a web page, what no rule
    names of the element with most of its paragraphs; and a paragraph right below one that stays."""
    if sheet.prose and sheet.last < 0:
        among = [block.path if block else "" for block in sheet.blocks]
        found: Counter[str] = Counter()
        for at, path in enumerate(among):
            if at not in sheet.claimed and _is_dense(sheet.texts[at]):
                found[path] += len(sheet.texts[at])
        fullest = max(found, key=found.__getitem__, default="")
        if found[fullest] >= _ARTICLE:
            yield from (at for at, path in enumerate(among) if path == fullest and at not in sheet.claimed)
        return
    for at in sheet.prose[1:]:
        if not sheet.goes(at, _LIKELY) or at - 1 in sheet.claimed:
            continue
        if sheet.verdicts[at - 1].keep and _is_dense(sheet.texts[at]) and _is_dense(sheet.texts[at - 1]):
            yield at


def foot(sheet: Sheet) -> Iterator[int]:
    """The lines below the article of a page whose words are not spaced, where there are many, hardly any ends like a
    sentence and rules name some, that no rule has claimed and that are no sentences: an article's own list has no menu's words in it."""
    below = range(sheet.prose.stop, len(sheet))
    if not sheet.prose or len(below) < _FOOT:
        return
    named = [
        at
        for at in below
        if (at in sheet.claimed and not sheet.claimed[at].field) or sheet.texts[at].startswith(_ADDRESSES)
    ]
    if _NAMED * len(named) < len(below):
        named = [at for at in named if at not in sheet.claimed or sheet.claimed[at].family not in _WITHIN]
        if len(named) < _SOME:
            return
        below = range(named[0], len(sheet))
        if not _FOOT <= len(below) <= _BEGUN * len(named):
            return
    else:
        said = _said_last(sheet, below[0])
        listed = _lists(sheet, below[0]) or _lists(sheet, said)
        below = range(named[0] if listed else said, len(sheet))  # what stands above is the article's own
    if len(below) >= _ENDING * sum(ends(sheet.texts[at]) for at in below):
        yield from (at for at in below if not sheet.is_taken(at) and not states(sheet.texts[at]))


def _lists(sheet: Sheet, at: int) -> bool:
    """Whether a list or a box of facts begins at a line, as the line above or itself says or as its form shows."""
    if any(_ANNOUNCES.search(text) for text in sheet.texts[at - 1 : at + 1]):
        return True
    return sum(FACT_UNSPACED.fullmatch(text) is not None for text in sheet.texts[at : at + _FACTS]) == _FACTS


def _said_last(sheet: Sheet, at: int) -> int:
    """Below which line the article's last sentence stands: its short ones, with a table's or a list's lines between them,
    down to the first line that a rule names for what stands in no article."""
    last = at
    while (
        at < len(sheet)
        and at - last < _TABLE
        and (at not in sheet.claimed or sheet.claimed[at].family in _WITHIN)
    ):
        at += 1
        if states(sheet.texts[at - 1]):
            last = at
    return last


def prose_of(texts: Sequence[str]) -> range:
    """The densest stretch of paragraphs whose words are not spaced, from the first to the last; empty if there is none."""
    best, running, begin, found, below = 0, 0, 0, range(0), False
    if not any(text[0] >= WITHOUT_SPACES or text[-1] >= WITHOUT_SPACES for text in texts):
        return found  # most pages have no such words
    for at, text in enumerate(texts):
        below = _is_dense(text) and (below or states(text) or len(text) > _TITLE)
        if not below:
            running -= _BREAK
            continue
        if running <= 0:
            running, begin = 0, at
        running += min(len(text), _MUCH)
        if running > best:
            best, found = running, range(begin, at + 1)
    return found


def _is_dense(text: str) -> bool:
    return is_paragraph(text) and is_dense(text)
