"""Lines that recur in an article: labels, numbered heads. Where most of them stay all do."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.sentences import ends, is_paragraph
from flows.cleaning.text.signs import FIGURES, needed

_TIMES = 4
"""How often a label recurs at least: three of a kind may be teasers."""
_ROWS = 3
"""Rows of results at least: one of them that would go between others stays."""
_HEADS = 4
"""Numbers in order that are an article's heads, where prose stands below every other one of them at least. Of 11 such
heads that the line model would take on labelled pages 11 were body."""
_HEAD, _PARAGRAPH = 160, 80
"""Characters of such a head at most, and of a paragraph below it at least."""
_LABEL = re.compile(r"([^\W\d_][^:.!?|@/]{0,24})[:：]\s+\S")
_OF = re.compile(r"\d{1,3} ?(?:of|/|von|de|sur|di|van|av|af|z|из|dari) ?\d{1,3}")
_COLON = needed("[:：]")
_SHAPED, _LEAST_SHAPE, _SOME = 60, 4, 0.05
"""Characters of a line of recurring shape at most, signs of its shape at least, and probability that is enough for the
sentence below one."""
_MOMENTS = frozenset(("describing.hours_ago", "describing.relative"))
_ENTRY = 12
"""Lines of an entry that belong to it at most."""
_CLOCK = re.compile(r"\d{1,2} ?[:.h] ?\d\d(?: ?[ap]\.?m\b\.?)?(?=$|:| [^\W\d_])")
_DIGIT, _NUMBERS, _BLANK = re.compile(r"\d"), re.compile(r"\d+"), re.compile(r"\s+")
_LARGE, _SMALL = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]*"), re.compile(r"[^\W\d_A][^\W\d_]*|(?<=[a-zß-ÿ])A")
_NUMBERED = frozenset("0123456789#N")
_NUMBER = re.compile(r"(?:#|No\. ?|Nr\. ?|Nº ?)?(\d{1,3})(?:[.):]|\s?[-–—])\s?(?=[^\W\d])")


def recurring(sheet: Sheet) -> Iterator[int]:
    """The lines that the line model would take, though what they are stays elsewhere on the page."""
    yield from _labelled(sheet)
    with_figure = sheet.having(FIGURES)
    leading = [at for at in with_figure if (first := sheet.texts[at][0]) in _NUMBERED or first.isdigit()]
    yield from _of_a_gallery(sheet, leading)
    yield from _numbered(sheet, leading)
    yield from _shaped(sheet, with_figure)
    yield from _reported(sheet)


def _labelled(sheet: Sheet) -> Iterator[int]:
    """Lines behind a label that leads others, most of which stay: "Q:" and "A:", a speaker, "Genre:" in a list of
    books. Of 46 such on labelled pages 46 were body."""
    with_colon = [at for at in sheet.having(_COLON) if ":" in sheet.texts[at] or "：" in sheet.texts[at]]
    for same in _alike(sheet, with_colon, _label):
        if len(same) < _TIMES or len({sheet.texts[at] for at in same}) < _TIMES:
            continue
        gone = [at for at in same if not sheet.verdicts[at].keep]
        if 2 * len(gone) <= len(same):
            yield from gone


def _of_a_gallery(sheet: Sheet, leading: Sequence[int]) -> Iterator[int]:
    """The numbers of a gallery's pictures ("2 of 3") of which most stay, though a rule takes such for a page's."""
    same = [at for at in leading if sheet.texts[at][0].isdigit() and _OF.fullmatch(sheet.texts[at])]
    gone = [at for at in same if not sheet.verdicts[at].keep and not sheet.is_taken(at)]
    if gone and 2 * len(gone) <= len(same):
        yield from gone


def _shaped(sheet: Sheet, with_figure: Sequence[int]) -> Iterator[int]:
    """The short lines with a number of one shape, or led by an hour, most of which stay and have a sentence right below
    ("Leo (July 23 - August 22)", "13.15 GMT", "8.30pm The Auction"): and those sentences. And those that stand between two lines that
    stay, as a row of results does."""
    short = [at for at in with_figure if len(sheet.texts[at]) <= _SHAPED]
    clocks = [at for at in short if _CLOCK.match(sheet.texts[at]) is not None]
    for same in (
        *_alike(sheet, short, shape_of),
        *_alike(sheet, clocks, _clock),
    ):
        if len(same) < _ROWS:
            continue
        gone = [at for at in same if not sheet.verdicts[at].keep]
        if not gone or 2 * len(gone) > len(same) or len({sheet.texts[at] for at in same}) < len(same):
            continue
        yield from (at for at in gone if _is_amidst(sheet, at))
        said = [at + 1 for at in same if sheet.says(at + 1)] if len(same) >= _TIMES else []
        if (
            said
            and 2 * len(said) >= len(same)
            and 2 * sum(sheet.verdicts[at].keep for at in said) >= len(said)
        ):
            yield from gone
            yield from (at for at in said if sheet.goes(at, _SOME))


def _is_amidst(sheet: Sheet, at: int) -> bool:
    """Whether a line of some likelihood stands between two that stay: a row of results among others of its shape."""
    return sheet.goes(at, _SOME) and 0 < at < len(sheet) - 1 and sheet.stays(at - 1) and sheet.stays(at + 1)


def _reported(sheet: Sheet) -> Iterator[int]:
    """The lines of a running report's entries, each below how long ago it was ("5 minutes ago"), most of whose paragraphs
    stay."""
    moments = sorted(at for at, rule in sheet.claimed.items() if rule.name in _MOMENTS)
    if len(moments) < _TIMES:
        return
    entries: list[list[int]] = []
    for above, below in pairwise((*moments, len(sheet))):
        reach = range(above + 1, min(below, above + 1 + _ENTRY))
        entries.append(
            [at for at in reach if at not in sheet.claimed and is_paragraph(sheet.texts[at], _PARAGRAPH)]
        )
    paragraphs = [at for entry in entries for at in entry]
    if 2 * sum(map(bool, entries)) < len(entries) or 2 * sum(
        sheet.verdicts[at].keep for at in paragraphs
    ) < len(paragraphs):
        return
    for above, entry in zip(moments, entries, strict=True):
        for at in range(above + 1, entry[-1] + 1) if entry else ():
            if sheet.goes(at, _SOME):
                yield at


def _alike(sheet: Sheet, may_be: Sequence[int], form: Callable[[str], str]) -> Iterator[list[int]]:
    """Those of these lines that no rule claims, by their form: where two of the same stay at least. Few lines of furniture
    look like such, so most are not asked for their form."""
    staying = {at: form(sheet.texts[at]) for at in may_be if sheet.stays(at)}
    times = Counter(staying.values())
    of_form: dict[str, list[int]] = {form: [] for form in times if form and times[form] > 1}
    for at in may_be if of_form else ():
        if (
            at not in sheet.claimed
            and (same := of_form.get(staying.get(at) or form(sheet.texts[at]))) is not None
        ):
            same.append(at)
    yield from of_form.values()


def _label(text: str) -> str:
    """What stands before a line's colon, if that is a label; nothing otherwise."""
    found = _LABEL.match(text)
    return found[1].casefold() if found else ""


def shape_of(text: str) -> str:
    """What a line with a number looks like, whatever its words; nothing of a sentence, or where it is too short to tell.

    >>> shape_of("Leo (July 23 - August 22)"), shape_of("13.15 GMT"), shape_of("9am-noon"), shape_of("Page 9")
    ('A(A9-A9)', '9.9A', '9a-a', '')
    """
    if _DIGIT.search(text) is None or ends(text):
        return ""
    shape = _BLANK.sub("", _SMALL.sub("a", _LARGE.sub("A", _NUMBERS.sub("9", text))))
    return shape if len(shape) >= _LEAST_SHAPE else ""


def _clock(text: str) -> str:
    """How a line is led by an hour: nothing else stands there, or what began then; nothing of a sentence.

    >>> _clock("12:05"), _clock("10.45pm News and weather"), _clock("12:05 The bridge is closed.")
    ('alone', 'leading', '')
    """
    found = _CLOCK.match(text)
    if found is None or ends(text):
        return ""
    return "alone" if found.end() == len(text) else "leading"


def _numbered(sheet: Sheet, leading: Sequence[int]) -> Iterator[int]:
    """Heads numbered in order, up or down, and the paragraphs below them."""
    heads = [
        (at, int(found[1]))
        for at in leading
        if at not in sheet.claimed
        and len(text := sheet.texts[at]) <= _HEAD
        and text[0] in _NUMBERED
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
            yield from _below_heads(sheet, places)
        begin = end


def _below_heads(sheet: Sheet, heads: Sequence[int]) -> Iterator[int]:
    """The heads and the paragraphs between the first and the last, where most heads have one and some of those stay."""
    paragraphs = [
        at
        for at in range(heads[0], heads[-1])
        if at not in sheet.claimed and is_paragraph(sheet.texts[at], _PARAGRAPH)
    ]
    stay = sum(sheet.verdicts[at].keep for at in paragraphs)
    headed = sum(bisect(paragraphs, above) < bisect(paragraphs, below) for above, below in pairwise(heads))
    if 2 * headed >= len(heads) - 1 and 3 * stay >= len(paragraphs):
        yield from (at for at in sorted({*heads, *paragraphs}) if not sheet.verdicts[at].keep)
