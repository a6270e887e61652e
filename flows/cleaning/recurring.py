"""Lines that recur in an article: labels, numbered heads. Where most of them stay all do."""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from flows.cleaning.judge import Verdict
from flows.cleaning.rule import Rule
from flows.cleaning.standing import ends
from flows.documents import Line

_TIMES = 4
"""How often a label recurs at least: three of a kind may be teasers."""
_HEADS = 4
"""Numbers in order that are an article's heads, where prose stands below every other one of them at least. Of 11 such
heads that the line model would take on labelled pages 11 were body."""
_HEAD, _PARAGRAPH = 160, 80
"""Characters of such a head at most, and of a paragraph below it at least."""
_LABEL = re.compile(r"([^\W\d_][^:.!?|@/]{0,24})[:：]\s+\S")
_OF = re.compile(r"\d{1,3} ?(?:of|/|von|de|sur|di|van|av|af|z|из|dari) ?\d{1,3}")
_SHAPED, _LEAST_SHAPE, _SOME = 60, 4, 0.05
"""Characters of a line of recurring shape at most, signs of its shape at least, and probability that is enough for the
sentence below one."""
_DIGIT, _NUMBERS, _BLANK = re.compile(r"\d"), re.compile(r"\d+"), re.compile(r"\s+")
_LARGE, _SMALL = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]*"), re.compile(r"[^\W\d_A][^\W\d_]*|(?<=[a-zß-ÿ])A")
_NUMBERED = frozenset("0123456789#N")
_NUMBER = re.compile(r"(?:#|No\. ?|Nr\. ?|Nº ?)?(\d{1,3})(?:[.):]|\s?[-–—])\s?(?=[^\W\d])")


def recurring(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]
) -> Iterator[int]:
    """The lines that the line model would take, though what they are stays elsewhere on the page."""
    yield from _labelled(lines, claimed, verdicts)
    yield from _of_a_gallery(lines, claimed, verdicts)
    yield from _numbered(lines, claimed, verdicts)
    yield from _shaped(lines, claimed, verdicts)


def _labelled(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]
) -> Iterator[int]:
    """Lines behind a label that leads others, most of which stay: "Q:" and "A:", a speaker, "Genre:" in a list of
    books. Of 46 such on labelled pages 46 were body."""
    by_label: defaultdict[str, list[int]] = defaultdict(list)
    for at, (_, _, text) in enumerate(lines):
        if (":" in text or "：" in text) and at not in claimed and (found := _LABEL.match(text)) is not None:
            by_label[found[1].casefold()].append(at)
    for same in by_label.values():
        if len(same) < _TIMES or len({lines[at].text for at in same}) < _TIMES:
            continue
        gone = [at for at in same if not verdicts[at].keep]
        if 2 * len(gone) <= len(same):
            yield from gone


def _of_a_gallery(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]
) -> Iterator[int]:
    """The numbers of a gallery's pictures ("2 of 3") of which most stay, though a rule takes such for a page's."""
    same = [at for at, (_, _, text) in enumerate(lines) if text[0].isdigit() and _OF.fullmatch(text)]
    gone = [at for at in same if not verdicts[at].keep and not (at in claimed and claimed[at].firm)]
    if gone and 2 * len(gone) <= len(same):
        yield from gone


def _shaped(lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The short lines with a number of one shape, most of which stay and have a sentence right below ("Leo (July 23 -
    August 22)", "13.15 GMT"): and those sentences."""
    by_shape: defaultdict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        text = line.text
        if len(text) <= _SHAPED and at not in claimed and _DIGIT.search(text) and not ends(text):
            by_shape[_shape(text)].append(at)
    for shape, same in by_shape.items():
        if len(same) < _TIMES or len(shape) < _LEAST_SHAPE:
            continue
        gone = [at for at in same if not verdicts[at].keep]
        if not gone or 2 * len(gone) > len(same) or len({lines[at].text for at in same}) < len(same):
            continue
        said = [at + 1 for at in same if _is_said(at + 1, lines, claimed)]
        if 2 * len(said) >= len(same) and 2 * sum(verdicts[at].keep for at in said) >= len(said):
            yield from gone
            yield from (at for at in said if not verdicts[at].keep and verdicts[at].score >= _SOME)


def _is_said(at: int, lines: Sequence[Line], claimed: Mapping[int, Rule]) -> bool:
    return at < len(lines) and at not in claimed and ends(lines[at].text)


def _shape(text: str) -> str:
    """What a line looks like, whatever its words.

    >>> _shape("Leo (July 23 - August 22)"), _shape("13.15 GMT"), _shape("9am-noon")
    ('A(A9-A9)', '9.9A', '9a-a')
    """
    return _BLANK.sub("", _SMALL.sub("a", _LARGE.sub("A", _NUMBERS.sub("9", text))))


def _numbered(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]
) -> Iterator[int]:
    """Heads numbered in order, up or down, and the paragraphs below them."""
    heads = [
        (at, int(found[1]))
        for at, (_, _, text) in enumerate(lines)
        if text[0] in _NUMBERED
        and at not in claimed
        and len(text) <= _HEAD
        and (found := _NUMBER.match(text)) is not None
    ]
    begin = 0
    while begin < len(heads):
        end, step = begin + 1, 0
        while end < len(heads):
            by = heads[end][1] - heads[end - 1][1]
            if by not in ((step,) if step else (1, -1)):
                break
            end, step = end + 1, by
        places = [at for at, _ in heads[begin:end]]
        if len(places) >= _HEADS:
            yield from _below_heads(lines, claimed, verdicts, places)
        begin = end


def _below_heads(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict], heads: Sequence[int]
) -> Iterator[int]:
    """The heads and the paragraphs between the first and the last, where most heads have one and some of those stay."""
    paragraphs = [
        at
        for at in range(heads[0], heads[-1])
        if at not in claimed and len(lines[at].text) >= _PARAGRAPH and ends(lines[at].text)
    ]
    stay = sum(verdicts[at].keep for at in paragraphs)
    headed = sum(bisect(paragraphs, above) < bisect(paragraphs, below) for above, below in pairwise(heads))
    if 2 * headed >= len(heads) - 1 and 3 * stay >= len(paragraphs):
        yield from (at for at in sorted({*heads, *paragraphs}) if not verdicts[at].keep)
