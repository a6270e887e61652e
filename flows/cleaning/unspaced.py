"""Pages in scripts whose words are not spaced, of which the line model knows little: a line is one word to it, and nearly all
words are unknown. Where their article ends in spite of it, where the page's foot begins, and what of it stays.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from flows.cleaning.judge import Verdict
from flows.cleaning.lines import WITHOUT_SPACES
from flows.cleaning.rule import Rule
from flows.cleaning.sentences import ends, is_dense, is_paragraph
from flows.documents import Block
from flows.spans import Line

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
_FACT, _FACTS = re.compile(r"[^\W\d_][^:：.。!?|@/]{0,12}[:：] ?[^:：@|]{1,40}"), 3
"""A line of a box of facts, and how many of them right below the article are one."""
_TABLE = 20
"""Lines without an end that stand between two of the article's sentences at most."""
_LIKELY = 0.05
"""Probability of being body that is enough for a paragraph right below one that stays."""


def spared(
    lines: Sequence[Line],
    claimed: Mapping[int, Rule],
    verdicts: Sequence[Verdict],
    blocks: Sequence[Block | None],
    prose: range,
) -> Iterator[int]:
    """The lines that stay though the line model takes them: where nothing at all would stay of a web page, what no rule
    names of the element with most of its paragraphs; and a paragraph right below one that stays."""
    if prose and not any(verdict.keep and at not in claimed for at, verdict in enumerate(verdicts)):
        among = [block.path if block else "" for block in blocks]
        found: Counter[str] = Counter()
        for at, path in enumerate(among):
            if at not in claimed and _is_dense(lines[at].text):
                found[path] += len(lines[at].text)
        fullest = max(found, key=found.__getitem__, default="")
        if found[fullest] >= _ARTICLE:
            yield from (at for at, path in enumerate(among) if path == fullest and at not in claimed)
        return
    for at in prose[1:]:
        if verdicts[at].keep or verdicts[at].score < _LIKELY or at in claimed or at - 1 in claimed:
            continue
        if verdicts[at - 1].keep and _is_dense(lines[at].text) and _is_dense(lines[at - 1].text):
            yield at


def foot(lines: Sequence[Line], claimed: Mapping[int, Rule], prose: range) -> Iterator[int]:
    """The lines below the article of a page whose words are not spaced, where there are many, hardly any ends like a
    sentence and rules name some, that no rule has claimed and that are no sentences: an article's own list has no menu's words in it."""
    below = range(prose.stop, len(lines))
    if not prose or len(below) < _FOOT:
        return
    named = [
        at
        for at in below
        if (at in claimed and not claimed[at].field) or lines[at].text.startswith(_ADDRESSES)
    ]
    if _NAMED * len(named) < len(below):
        named = [at for at in named if at not in claimed or claimed[at].family not in _WITHIN]
        if len(named) < _SOME:
            return
        below = range(named[0], len(lines))
        if not _FOOT <= len(below) <= _BEGUN * len(named):
            return
    else:
        said = _said_last(lines, claimed, below[0])
        listed = _lists(lines, below[0]) or _lists(lines, said)
        below = range(named[0] if listed else said, len(lines))  # what stands above is the article's own
    if len(below) >= _ENDING * sum(ends(lines[at].text) for at in below):
        yield from (
            at
            for at in below
            if not (at in claimed and claimed[at].firm) and not _is_sentence(lines[at].text)
        )


def _lists(lines: Sequence[Line], at: int) -> bool:
    """Whether a list or a box of facts begins at a line, as the line above or itself says or as its form shows."""
    if any(_ANNOUNCES.search(line.text) for line in lines[at - 1 : at + 1]):
        return True
    facts = [line.text for line in lines[at : at + _FACTS] if _FACT.fullmatch(line.text)]
    return len(facts) == _FACTS


def _said_last(lines: Sequence[Line], claimed: Mapping[int, Rule], at: int) -> int:
    """Below which line the article's last sentence stands: its short ones, with a table's or a list's lines between them,
    down to the first line that a rule names."""
    last = at
    while at < len(lines) and at - last < _TABLE and at not in claimed:
        at += 1
        if _is_sentence(lines[at - 1].text):
            last = at
    return last


def _is_sentence(text: str) -> bool:
    """Whether a line ends like one, and is no title that asks or calls."""
    return ends(text) and text[-1] not in "?!？！"


def prose_of(lines: Sequence[Line]) -> range:
    """The densest stretch of paragraphs whose words are not spaced, from the first to the last; empty if there is none."""
    best, running, begin, found, below = 0, 0, 0, range(0), False
    if not any(line.text[0] >= WITHOUT_SPACES or line.text[-1] >= WITHOUT_SPACES for line in lines):
        return found  # most pages have no such words
    for at, line in enumerate(lines):
        below = _is_dense(line.text) and (below or _is_sentence(line.text) or len(line.text) > _TITLE)
        if not below:
            running -= _BREAK
            continue
        if running <= 0:
            running, begin = 0, at
        running += min(len(line.text), _MUCH)
        if running > best:
            best, found = running, range(begin, at + 1)
    return found


def _is_dense(text: str) -> bool:
    return is_paragraph(text) and is_dense(text)
