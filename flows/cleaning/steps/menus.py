"""Menus that no phrase gives away, in whatever language: rows of short lines that stand above the article and again below
it, the choices of a form in the order of the alphabet, and what is left of the lists far below the article. And entries
that rules only name, among those that they take.

The line model sees lines and what surrounds them, not that the same four stood above, nor that a country stands between its
neighbours in the alphabet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from flows.cleaning.rules.ratings import ASKS
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.lines import fold, words_of
from flows.cleaning.text.sentences import ends, is_paragraph, is_sentence

_ENTRY = 40
"""Characters of an entry at most."""
_ROW, _PROSE = 4, 3
"""Entries in the same order that are a row, and lines of prose between it and its copy."""
_CHOICES, _GONE = 20, 0.6
"""Entries in the order of the alphabet that are a form's choices, where the line model takes this share of them."""
_FAR, _TITLE = 20, 141
"""Lines in a row that go, below the last sentence that stays, from which on the page's foot has begun; characters of a title at
most."""


def repeated(sheet: Sheet, first: int) -> Iterator[int]:
    """The lines of rows that stand above the first paragraph and once more below some, and that no firm rule has claimed."""
    if first <= _ROW:
        return  # as where the headline stands above the text
    texts = sheet.texts
    below = set(texts[first:])
    rows = {
        row: at
        for at in range(1, first - _ROW + 1)
        if texts[at] in below and _is_row(row := tuple(texts[at : at + _ROW]))
    }
    if not rows:
        return
    heads = {row[0] for row in rows}
    prose, seen = 0, first
    for at in range(first, len(sheet) - _ROW + 1):
        above = rows.get(tuple(texts[at : at + _ROW])) if texts[at] in heads else None
        if above is None:
            continue
        prose += sum(is_paragraph(text) for text in texts[seen:at])
        seen = at
        if prose >= _PROSE:
            for begin in (above, at):
                yield from (one for one in range(begin, begin + _ROW) if not sheet.is_taken(one))


def choices(sheet: Sheet) -> Iterator[int]:
    """The lines of a form's choices that the line model left, and no rule has claimed."""
    if len(sheet) < _CHOICES:
        return
    # Of so many in order five stand so many apart, and few pages have such five.
    some = [text.casefold() for text in sheet.texts[:: _CHOICES // 5]]
    if not any(
        a < b < c < d < e for a, b, c, d, e in zip(some, some[1:], some[2:], some[3:], some[4:], strict=False)
    ):
        return
    begin, last = 0, "\U0010ffff"  # greater than all
    for at, text in enumerate([*map(str.casefold, sheet.texts), ""]):
        if last < text and len(text) <= _ENTRY:
            last = text
            continue
        if at - begin >= _CHOICES:
            run = [one for one in range(begin, at) if one not in sheet.claimed]
            gone = sum(not sheet.verdicts[one].keep for one in run)
            if gone >= _GONE * len(run) and not _is_amidst(sheet, range(begin, at)):
                yield from run
        begin, last = at, text if len(text) <= _ENTRY else "\U0010ffff"


def among(sheet: Sheet) -> Iterator[int]:
    """The lines that rules which are not firm name and the line model would leave, where they stand among lines that go: at
    the text's end, below a firm rule's line and with nothing that stays below; and in a row of share buttons."""
    end = len(sheet)
    while end and not sheet.stays(end - 1):
        end -= 1
    sure = next((at for at in range(end, len(sheet)) if sheet.is_taken(at)), len(sheet))
    yield from (at for at in range(sure, len(sheet)) if _is_left(sheet, at))
    buttons = {at for at, rule in sheet.claimed.items() if at < sure and rule.firm and rule.family == "share"}
    for step in (1, -1):
        for button in buttons:
            at = button + step
            while at < sure and sheet.family(at) in _SHARING and at not in buttons:
                if _is_left(sheet, at):
                    yield at
                at += step


_SHARING = frozenset(("share", "widgets"))
"""Families of what stands in a row of share buttons: to print it, to send it."""


def _is_left(sheet: Sheet, at: int) -> bool:
    rule = sheet.claimed.get(at)
    return rule is not None and not rule.firm and not rule.field and sheet.verdicts[at].keep


def leftover(sheet: Sheet) -> Iterator[int]:
    """The lines that the line model left far below the article, among lists of which most lines go: below the last
    sentence that stays, and below ``_FAR`` lines in a row that go. Both labelled texts that it changes score better."""
    left: list[int] = []
    closing = -1
    for at in range(len(sheet) - 1, -1, -1):
        if not sheet.verdicts[at].keep or sheet.is_taken(at):
            continue
        if is_sentence(sheet.texts[at], _TITLE):
            closing = at
            break
        left.append(at)
    below = len(sheet) - closing - 1
    if closing < 0 or not left or left[0] - closing <= _FAR or 2 * len(left) >= below:
        return
    gone = 0
    for at in range(closing + 1, len(sheet)):
        if gone == _FAR:
            yield from (one for one in left if one >= at)
            return
        # In a row: between winners and nominees pictures and credits go.
        gone = gone + 1 if not sheet.verdicts[at].keep or sheet.is_taken(at) else 0


def islands(sheet: Sheet) -> Iterator[int]:
    """The few lines that the line model left below all sentences that stay: right below a line with which a firm rule knows
    the foot, or below such a line and among others that go. Of 41 such on labelled texts 32 were none of the article's, the
    others heads and links of three weblogs."""
    end = len(sheet)
    closing = end - 1
    while closing >= 0 and not (sheet.stays(closing) and is_sentence(sheet.texts[closing], _TITLE)):
        closing -= 1
    begun, gone, above = False, 0, closing
    for at in range(closing + 1, end + 1):
        if at < end and sheet.stays(at):
            continue
        if run := range(above + 1, at):
            among = gone >= _AMONG and not any(map(sheet.stays, range(at, min(at + _AMONG, end))))
            if begun and len(run) <= _ISLAND and (among or _is_foot(sheet, above)):
                yield from run
            gone = 0
        begun, gone, above = begun or _is_foot(sheet, at), gone + 1, at


def _is_foot(sheet: Sheet, at: int) -> bool:
    return sheet.is_taken(at) and sheet.family(at) in _FOOTS


_ISLAND, _AMONG = 3, 4
"""Lines of an island at most, and lines that go above and below it where none of them begins the foot."""
_FOOTS = frozenset(("related", "comments", "prompts", "navigation", "disclaimers"))
"""Families whose lines begin a page's foot or stand in it."""


def pages(sheet: Sheet) -> Iterator[int]:
    """The numbers from 1 on, one a line, by which a gallery's pictures are turned. Of 52 such rows on labelled texts none was
    of an article; a table's has entries of a sign or two or other numbers next to it."""
    for first in [at for at, text in enumerate(sheet.texts) if text == "1"]:
        end = first + 1
        while end < len(sheet) and sheet.texts[end] == str(end - first + 1):
            end += 1
        beside = (*sheet.texts[max(first - _NEAR, 0) : first], *sheet.texts[end : end + _NEAR])
        if end - first >= _PAGES and not any(len(text) <= _CELL or text.isdecimal() for text in beside):
            yield from range(first, end)


_PAGES, _NEAR, _CELL = 5, 6, 2
"""Numbers of such a row at least, lines next to it that tell it from a table's, and signs of a table's entry at most."""


def turns(sheet: Sheet) -> Iterator[int]:
    """The words by which pictures are turned, "Next" and "Previous", that stand alone or with each other between paragraphs: where
    two stand together or one stands twice. Each once they may be subheads, and in a table they head columns."""
    known = {
        at
        for at, rule in sheet.claimed.items()
        if rule.name == _TURNING and sheet.texts[at][-1] not in ":.!?…"
    }
    between: list[int] = []
    together = False
    for first in (at for at in sorted(known) if at - 1 not in known):
        end = next(at for at in count(first) if at not in known)
        if first > 0 and end < len(sheet) and all(is_paragraph(sheet.texts[at]) for at in (first - 1, end)):
            between += range(first, end)
            together = together or end - first > 1
    words = {sheet.texts[at].casefold() for at in between}
    if len(words) < len(between) or together:
        yield from between


_TURNING = "related.turning"
"""The rule that knows such words."""


def starred(sheet: Sheet) -> Iterator[int]:
    """What is beside a line by which readers give their stars: stars, "4 stars", how many votes. Alone such a line is a critic's
    verdict."""
    for asked in [at for at, rule in sheet.claimed.items() if rule.name in _RATES or _asks(sheet, at)]:
        for step in (1, -1):
            at = asked + step
            while 0 <= at < len(sheet) and not sheet.is_taken(at):
                counts = at in sheet.claimed and sheet.claimed[at].name == _COUNTS
                if not (counts or _STARS.fullmatch(sheet.texts[at])):
                    break
                yield at
                at += step


def _asks(sheet: Sheet, at: int) -> bool:
    """Whether a line that a rule of buttons or tools claims asks for stars."""
    text = sheet.texts[at]
    return sheet.family(at) == "widgets" and len(text) <= _ENTRY and words_of(fold(text)) in _ASKING


_ASKING = frozenset(map(words_of, ASKS))
_RATES = frozenset(("widgets.rate", "widgets.rated", "widgets.rating", "widgets.stars"))
"""Rules of lines by which readers rate an article."""
_STARS = re.compile(
    r"[★☆⭐✩✭✰\s]{1,12}|[1-5] (?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stell[ae]|ster(?:ren)?|stjärn(?:a|or)|gwiazd(?:ka|ki|ek)|звезд[аы]?|звёзды|yıldız|bintang|sao)"
    r"|\d(?:[.,]\d+)? ?(?:/|von|out of|sur|de|su|van|av|af|z|из) ?(?:5|10)(?: [^\W\d]{4,8})?",
    re.IGNORECASE,
)  # fmt: skip
_COUNTS = "widgets.counts"
"""The rule that knows counts of votes."""


def _is_amidst(sheet: Sheet, run: range) -> bool:
    """Whether a paragraph that stays stands right above and right below: names in an article, no form."""
    return all(
        0 <= at < len(sheet) and sheet.stays(at) and is_paragraph(sheet.texts[at])
        for at in (run.start - 1, run.stop)
    )


def _is_row(row: Sequence[str]) -> bool:
    """Whether these are entries, all of them different: a chorus repeats itself."""
    return len(set(row)) == _ROW and all(len(text) <= _ENTRY and not ends(text) for text in row)
