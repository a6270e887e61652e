"""The headline of a text, and the kicker that leads it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flows.cleaning.description.kicker import kicker_in, label_above
from flows.cleaning.description.letters import less_subject
from flows.cleaning.description.likeness import Prose, first_paragraph, prose_of, stems_of
from flows.cleaning.description.name_lines import reported_from
from flows.cleaning.description.persons import is_person
from flows.cleaning.description.publishers import PAPERS
from flows.cleaning.description.reading import Found, Reading, is_sentence, key
from flows.cleaning.description.repeating import (
    ABOVE,
    CREDIT,
    above_opening,
    credited,
    is_label,
    repeated,
    similar,
)
from flows.cleaning.description.titles import by_whom, is_stamp, site_at, without_site
from flows.cleaning.description.unlikely import dates_a_line, is_no_headline
from flows.documents import Evidence

_LONGEST, _PARAGRAPH = 400, 140
_MOST_TRIED = 8
# How much longer than its headline a deck is at least.
_LONGER = 1.4
# Words of a line that no menu has and prints twice.
_LONG, _FEW_WORDS = 6, 5
# Characters of a headline in scripts without blanks: of signs that are words, and of letters.
_FEW_SIGNS, _FEW_LETTERS = 6, 12
# Lines above the first paragraph among which there is no menu to mistake for a headline.
_FEW = 12
# Lines from a headline down to the first paragraph where nothing else can be meant.
_CLOSE = 2
# Words of a headline that only its place tells from a site's name, which writes them all large.
_SHORT_HEADLINE = 3
# Lines from the first paragraph down among which subheads are looked for.
_LISTED = 60
# Words of a headline that the body has too, as a share: enough to look no further, too few for a headline, what
# another line must have more, and at least.
_SURE, _UNLIKE, _LIKER, _LIKE_BODY = 0.5, 0.2, 0.1, 0.4


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline and where it stands: ``index`` of its line, -1 if it stands in none; ``repeats``, all
    lines that bear it, the title line left out. ``beside`` is what a title joins to it: the site, mostly."""

    found: Found
    kicker: Found | None = None
    index: int = -1
    repeats: tuple[int, ...] = ()
    beside: Found | None = None


def headline_of(reading: Reading) -> Headline | None:
    """The headline that a text bears with its kicker, or ``None``: prose is no headline."""
    found = _headline_in(reading)
    if found is None or found.kicker is not None:
        return found
    return replace(found, kicker=label_above(reading, found.index))


def _headline_in(reading: Reading) -> Headline | None:
    """The headline that a text bears.

    A text's first line, where it is the page's title, joins headline and site. The line that repeats
    one part of it further down is the headline as printed; without such a line the part is cut out.
    """
    if reading.furniture[:1] == (True,) and False in reading.furniture:
        return _headline_below(reading, reading.furniture.index(False))
    if not reading.lines:
        return None
    found = _as_placed(reading)
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
    # A menu's line is no headline; above few lines there is no menu.
    return found if share >= _UNLIKE or prose.first <= _FEW else None


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
    below = first_paragraph(reading) - found.index
    return 0 <= below <= _CLOSE or (
        # Only what rules name stands between it and the body.
        0 <= below <= _FEW and not _unnamed(reading, found.index + 1, found.index + below)
    )


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
    for index in _unnamed(reading, max(0, prose.first - ABOVE), prose.first):
        text = reading.lines[index].text
        words = len(text.split())
        if not 3 <= words <= 30 or len(text) > 220 or is_label(text):
            continue
        if index in listed:
            continue
        if is_stamp(text) or dates_a_line(text) or (share := prose.share(text)) < _LIKE_BODY:
            continue
        if reported_from(text):
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


def _as_placed(reading: Reading) -> Headline | None:
    """The headline by where it stands and what repeats it."""
    first = reading.lines[0]
    beside = _site_beside(reading)
    if len(first.text) <= _LONGEST:
        if again := repeated(reading):
            return _printed(reading, again, "repeated-title", beside)
        if (alike := similar(reading)) is not None:
            return _printed(reading, [alike], "like-the-title", beside)
        if (above := above_opening(reading)) is not None:
            return _printed(reading, [above], "above-the-body", beside)
    marked = reading.first("headline", "headline-line")
    if marked is not None and not is_no_headline(marked.value):
        index = reading.line_at(marked.evidence.start)
        told = (
            _says_much(marked.value) or _signed_below(reading, index) or _right_above(reading, marked.value)
        )
        if index != 0 or told:
            return with_kicker(reading, _less_site(marked) if index == 0 else marked, (index,), beside)
    # Below a paragraph that stays a heading is a subhead, unless it is signed or dated: then that was a notice.
    prose = next((at for at in range(reading.opening) if _is_paragraph(reading, at)), reading.opening)
    tried = [
        at
        for at in _unnamed(reading, 0, min(reading.opening + 1, len(reading.lines)))[:_MOST_TRIED]
        if _says_much(reading.lines[at].text)
        and not is_no_headline(reading.lines[at].text)
        and (at <= prose or credited(reading, at))
    ]
    if not tried:
        return None
    index = _above_credit(reading, tried)
    line = reading.lines[index]
    whole = Found(line.text, Evidence("first-line", line.start, line.end))
    return with_kicker(reading, _less_site(whole) if index == 0 else whole, (index,), beside)


def _is_paragraph(reading: Reading, at: int) -> bool:
    """Whether cleaning kept a line that is too long for a headline and ends as sentences do."""
    text = reading.lines[at].text
    return reading.kinds[at] == "body" and len(text) >= _PARAGRAPH and is_sentence(text)


def _right_above(reading: Reading, text: str) -> bool:
    """Whether the body begins right below a first line of three words, or below its date: no site is named so."""
    words = text.split()
    if len(words) != _SHORT_HEADLINE or not PAPERS.isdisjoint(text.casefold().split()) or text.istitle():
        return False
    first = first_paragraph(reading)
    return 0 < first <= _CLOSE and not _unnamed(reading, 1, first)


def _signed_below(reading: Reading, index: int) -> bool:
    """Whether a byline stands right below a line, and only what rules name down to the body: then a few words are
    a headline too."""
    bylines = {reading.line_at(span.start) for span in reading.marked.get("byline", ())}
    below = index + 1
    if below + 1 < len(reading.lines) and is_person(reading.lines[below].text):
        dates = {reading.line_at(span.start) for span in reading.marked.get("published", ())}
        below += below + 1 in dates
    return (index + 1 in bylines or below > index + 1) and not _unnamed(
        reading, below, first_paragraph(reading)
    )


def _above_credit(reading: Reading, tried: list[int]) -> int:
    """Of lines that may be the headline the one above a byline or a date, or the deck above it: the first line may say
    what the site is about. Where no such stands apart, the first."""
    first = tried[0]
    for before, at in zip([-2, *tried], tried, strict=False):
        if at != before + 1:
            first = at  # what follows without a gap is its deck
        text = reading.lines[at].text
        if CREDIT.search(text) is None and len(text) <= _LONGEST and credited(reading, at, 1):
            return first
    return tried[0]


def _unnamed(reading: Reading, start: int, end: int) -> list[int]:
    """The lines of a range that no rule names: those it names are dates, bylines, or describe nothing."""
    told = {
        span.start
        for name, spans in reading.marked.items()
        if name not in ("headline", "kicker", "deck")
        for span in spans
    }
    return [
        at for at in range(start, end) if reading.lines[at].start not in told and not reading.furniture[at]
    ]


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


def _says_much(text: str) -> bool:
    """Whether a line has enough words for a headline: "Home", "Skip to content" and "Blog" have not.

    >>> _says_much("Skip to content"), _says_much("River rises"), _says_much("Bridge opens after ten years")
    (False, False, True)
    """
    begins = text[:20]
    if not begins.isascii() and any("\u3040" <= character <= "\ud7a3" for character in begins):
        return len(text) >= (8 if text[:1] >= "\uac00" else _FEW_SIGNS)
    if "\u0e00" <= text[:1] <= "\u109f" or "\u1780" <= text[:1] <= "\u17ff":
        return len(text) >= _FEW_LETTERS
    return len(text.split()) >= 4 and not text.endswith(":")


def _less_site(found: Found) -> Found:
    value, start = without_site(found.value), found.evidence.start
    if value == found.value and start + len(value) == found.evidence.end:
        return found
    return Found(value, Evidence(found.evidence.method, start, start + len(value)))


def _site_beside(reading: Reading) -> Found | None:
    """What the first line, as a page's title, bears after the headline."""
    first = reading.lines[0]
    if len(first.text) > _LONGEST:
        return None
    at = site_at(first.text)
    if at is None:
        return None
    by = by_whom(first.text)
    if by is not None:
        at = by.end() if by["joint"] else len(first.text)
    if not 0 < len(first.text) - at <= 60:
        return None
    return Found(first.text[at:], Evidence("title", first.start + at, first.end))


def _printed(reading: Reading, indices: list[int], method: str, beside: Found | None) -> Headline:
    """The headline as the last line above the body prints it, or the next below."""
    above = [index for index in indices if index <= reading.opening]
    chosen = above[-1] if above else indices[0]
    line = reading.lines[chosen]
    found = Found(line.text, Evidence(method, line.start, line.end))
    if line.text == reading.lines[0].text:
        # Printed with the site's name, as in the page's title: a dash may also part two halves of a headline.
        shorter = _less_site(found)
        tail = line.text[len(shorter.value) :]
        name = tail.lstrip(" |-–—•·»«›:/")
        if "|" in tail or (len(name.split()) <= 4 and name[:1].isupper()):
            found = shorter
    return with_kicker(reading, found, (chosen, *(i for i in indices if i != chosen)), beside)


def with_kicker(
    reading: Reading, found: Found, indices: tuple[int, ...], beside: Found | None, titled: bool = True
) -> Headline:
    """A headline with its kicker taken off, if it begins with one. ``titled``: line 0 is the page's title
    rather than a headline, unless it stands alone and bears no site's name."""
    index, alone = indices[0], len(indices) == 1 and beside is None
    found = less_subject(reading, found, index)
    repeats = tuple(i for i in indices if i > 0 or (i == 0 and (alone or not titled)))
    marked = reading.first("kicker", "kicker-line")
    if marked is not None and key(marked.value) != key(found.value):
        return Headline(found, marked, index, repeats, beside)
    split = kicker_in(found.value)
    if split is None:
        return Headline(found, None, index, repeats, beside)
    at, method = found.evidence.start, found.evidence.method
    if at < 0:
        kicker, rest = Found(split["kicker"], Evidence(method)), Evidence(method)
    else:
        kicker = Found(
            split["kicker"], Evidence("kicker", at + split.start("kicker"), at + split.end("kicker"))
        )
        rest = Evidence(method, at + split.start("rest"), at + split.end("rest"))
    return Headline(Found(split["rest"], rest), kicker, index, repeats, beside)
