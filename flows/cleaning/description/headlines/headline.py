"""The headline of a text, and the kicker that leads it."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.cleaning.description.headlines.likeness import Prose, first_paragraph, prose_of, stems_of
from flows.cleaning.description.headlines.placing import as_placed
from flows.cleaning.description.headlines.printing import Headline, with_kicker
from flows.cleaning.description.headlines.repeating import ABOVE, CREDIT, credited, is_label, stamped
from flows.cleaning.description.headlines.short_headlines import CLOSE, unnamed
from flows.cleaning.description.headlines.titles import is_stamp, site_at
from flows.cleaning.description.headlines.unlikely import dates_a_line, is_credit
from flows.cleaning.description.kicker import label_above
from flows.cleaning.description.people.name_lines import reporter_at
from flows.cleaning.description.reading import Found, Reading, key
from flows.documents import Evidence

# How much longer than its headline a deck is at least.
_LONGER = 1.4
# Words of a line that no menu has and prints twice.
_LONG, _FEW_WORDS, _TITLED = 6, 5, 3
# Lines above the first paragraph among which there is no menu to mistake for a headline.
_FEW = 12
# Lines below a headline down to its byline or date: languages whose words bend may have no word of it in the body.
_SIGNED = 4
# Lines from the first paragraph down among which subheads are looked for.
_LISTED = 60
# Lines below the way to a page among which its headline stands alone, characters of it at least, and what ends the way.
_BELOW_TRAIL, _ALONE = 3, 12
_WAY = re.compile(r"[/>»›]\s*$")
# Words of a headline that the body has too, as a share: enough to look no further, too few for a headline, what
# another line must have more, and at least.
_SURE, _UNLIKE, _LIKER, _LIKE_BODY = 0.5, 0.2, 0.1, 0.4


def headline_of(reading: Reading) -> Headline | None:
    """The headline that a text bears with its kicker, or ``None``: prose is no headline."""
    found = _headline_in(reading)
    if found is not None:
        found = _behind_its_trail(reading, found)
    if found is None or found.kicker is not None:
        return found
    return replace(found, kicker=label_above(reading, found.index, found.found.value))


def _headline_in(reading: Reading) -> Headline | None:
    """The headline that a text bears.

    A text's first line, where it is the page's title, joins headline and site. The line that repeats
    one part of it further down is the headline as printed; without such a line the part is cut out.
    """
    if reading.furniture[:1] == (True,) and False in reading.furniture:
        return _headline_below(reading, reading.furniture.index(False))
    if not reading.lines:
        return None
    found = as_placed(reading)
    if found is not None and _is_entry(found, reading):
        found = None
    if found is not None and _is_plain(found, reading):
        return found
    prose = prose_of(reading)
    if prose is None or (found is not None and prose.shares(found.found.value, _SURE)):
        return found
    # Of a menu a whole line may be printed again too, but not a long one.
    if found is not None and found.found.evidence.method == "repeated-title":
        value = found.found.value
        if len(value.split()) >= _LONG or prose.shares(value, _UNLIKE):
            return found
    share = prose.share(found.found.value) if found is not None else 0.0
    index = _likeliest(reading, prose)
    if index is not None and found is not None and _is_its_deck(reading, prose, found, index):
        return found
    if index is not None and (share < _UNLIKE or prose.share(reading.lines[index].text) >= share + _LIKER):
        line = reading.lines[index]
        whole = Found(line.text, Evidence("like-the-body", line.start, line.end))
        return with_kicker(reading, whole, (index,), None)
    # A menu's line is no headline; above few lines there is no menu, and none is signed.
    if found is None or share >= _UNLIKE or prose.first <= _FEW or stamped(reading, found.index, _SIGNED):
        return found
    # Nor is what the page's title says above a day or a byline that no rule names.
    titled = found.found.evidence.method == "repeated-title" and len(found.found.value.split()) >= _TITLED
    return found if titled and credited(reading, found.index, 1) else None


def _behind_its_trail(reading: Reading, found: Headline) -> Headline:
    """The headline in a line of its own, where what was found ends with it behind the way there: "News/ Harbour/ Ferry
    returns" above "Ferry returns"."""
    value, evidence = found.found
    for index in range(found.index + 1, min(found.index + 1 + _BELOW_TRAIL, len(reading.lines))):
        line = reading.lines[index]
        if len(line.text) >= _ALONE and value.endswith(line.text) and _WAY.search(value[: -len(line.text)]):
            whole = Found(line.text, Evidence(evidence.method, line.start, line.end))
            return with_kicker(reading, whole, (index, *found.repeats), found.beside)
    return found


def _is_entry(found: Headline, reading: Reading) -> bool:
    """Whether a few words are a menu's entry rather than a headline: they begin the text, and stand again unsigned and
    far above the body, or below its beginning."""
    value, evidence = found.found
    if evidence.method != "repeated-title" or len(value.split()) >= _FEW_WORDS:
        return False
    far = not 0 <= reading.opening - found.index <= ABOVE and not credited(reading, found.index)
    return far and key(value) == key(reading.lines[0].text)


def _is_plain(found: Headline, reading: Reading) -> bool:
    """Whether a headline needs no words in common with the body: the page's title has it too, or the body is near."""
    method = found.found.evidence.method
    if method in ("like-the-title", "above-the-body"):
        return True
    if method == "repeated-title" and key(found.found.value) != key(reading.lines[0].text):
        return True
    if 0 <= first_paragraph(reading) - found.index <= CLOSE:
        return True
    # Only what rules name stands between it and the body, or the first line of a body of short ones.
    return any(
        0 <= first - found.index <= _FEW and not unnamed(reading, found.index + 1, first)
        for first in (first_paragraph(reading), _first_kept(reading, found.index))
    )


def _first_kept(reading: Reading, above: int) -> int:
    """The first line below another that cleaning kept, as far as a body may begin."""
    below = range(above + 1, min(above + 1 + _FEW, len(reading.lines)))
    return next((at for at in below if reading.kinds[at] == "body"), -1)


def _is_its_deck(reading: Reading, prose: Prose, found: Headline, index: int) -> bool:
    """Whether a line that has the body's words stands right below a headline that has one of them: a deck says at
    greater length what a headline plays with."""
    value = found.found.value
    below = found.index == index - 1 and len(value.split()) >= _FEW_WORDS and CREDIT.search(value) is None
    longer = below and len(reading.lines[index].text) >= _LONGER * len(value) and site_at(value) is None
    return longer and not prose.stems.isdisjoint(stems_of(value))


def _likeliest(reading: Reading, prose: Prose) -> int | None:
    """The line above the first paragraph that is most likely the headline: the body has its words, it is no label, a
    byline or a date follows it, and the body is near."""
    best, worth = None, 0.0
    listed = _contents(reading, prose)
    for index in unnamed(reading, max(0, prose.first - ABOVE), prose.first):
        text = reading.lines[index].text
        words = len(text.split())
        if not 3 <= words <= 30 or len(text) > 220 or is_label(text):
            continue
        if index in listed:
            continue
        if (
            is_stamp(text)
            or dates_a_line(text)
            or is_credit(text)
            or (share := prose.share(text)) < _LIKE_BODY
        ):
            continue
        if reporter_at(text) is not None:
            continue
        value = share + min(words, 10) / 10 - 0.02 * (prose.first - index)
        value += 0.8 * credited(reading, index)
        if value > worth:
            best, worth = index, value
    return best


def _contents(reading: Reading, prose: Prose) -> set[int]:
    """The lines above the first paragraph that are a table of contents: three or more together stand below again."""
    above = range(max(0, prose.first - ABOVE), prose.first)
    upto = min(prose.first + _LISTED, len(reading.lines))
    last = {reading.lines[at].text: at for at in range(above.start, upto)}
    again = [at for at in above if last[reading.lines[at].text] >= max(at + 3, prose.first - 1)]
    return {
        at for at in again if any({near, near + 1, near + 2} <= set(again) for near in (at - 2, at - 1, at))
    }


def _headline_below(reading: Reading, lines: int) -> Headline | None:
    """The headline of a text whose first lines a share button or a menu takes: the page's title is below."""
    rest = Reading(
        reading.text,
        reading.lines[lines:],
        reading.kinds[lines:],
        max(0, reading.opening - lines),
        max(0, reading.closing - lines),
        max(0, reading.last - lines),
        reading.furniture[lines:],
        reading.marked,
    )
    found = headline_of(rest)
    if found is None:
        return None
    index = found.index + lines if found.index >= 0 else -1
    return replace(found, index=index, repeats=tuple(at + lines for at in found.repeats))
