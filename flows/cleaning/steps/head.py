"""The head of a page: its title, where a line says that again, the headline, and what stands between it and the body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flows.cleaning.description.headlines.short_headlines import heads_paper
from flows.cleaning.description.people.papers import is_paper
from flows.cleaning.description.people.persons import is_person
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.standing import STAMPS, is_count
from flows.cleaning.text.lines import WITHOUT_SPACES
from flows.cleaning.text.sentences import ASKING, ends, is_paragraph

HEADLINE_LENGTH = 300
"""Characters of the longest line that may be a headline."""
_UNSPACED = re.compile("\\W*[\u0e00-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer need no blanks either, but write them now and then."""
_LONGEST_IN_HEAD = 90
"""Characters of a line in the head: names, places, sections, and decks without an end."""
_LONGEST_HEADLINE = 110
"""Characters of a line that is a headline rather than a deck."""
_HEAD = 8
"""Lines below the headline that may be of the head."""
_TOP, _NEAR = 8, 12
"""Lines of a page among which the headline is looked for, and below it the first paragraph."""
_SHORTEST, _TITLE = 6, 12
"""Characters of a line that is not by chance what the page's title begins with."""
_JOINT = re.compile(r"\s*(?:[|»·•]|\s[-–—:/]|::)\s*\S")
_FEW_WORDS = 4
"""Words of a line that may be a site's name or a menu's entry rather than a headline."""
_NAMED = 3
"""Of so many lines above the title one at least is named by a rule where they are a menu."""
_LABELLED = 3
"""Lines above the first paragraph where the second may be the headline."""
_LABEL = 3
"""Blanks in a line from which on it is no label, and above which a line below one is a headline."""
_FURTHER = re.compile(r"[.!?…]['\"”’»]? +\S|[。？！].")
"""Where another sentence begins in a line."""
_QUOTES = "\"'“”‘’„«»‹›「『—–-"


def said_again(texts: Sequence[str]) -> frozenset[int]:
    """The lines that say again what the first, the page's title, says."""
    top = texts[0] if texts else ""
    return frozenset(at for at in range(1, len(texts)) if is_title(top, texts[at]))


def is_title(top: str, text: str) -> bool:
    """Whether a line says again what the page's title says, less what that joins to it.

    >>> is_title("River rises again - The Example Post", "River rises again")
    True
    >>> is_title("River rises again and again", "River rises again"), is_title("Home | Post", "Home")
    (False, False)
    >>> is_title("渡口重新开船_河口晚报", "渡口重新开船")
    True
    """
    if not top.startswith(text) or not (_names_in_one_word(text) or (len(text) >= _TITLE and " " in text)):
        return False
    if len(top) == len(text) or _JOINT.match(top, len(text)) is not None:
        return True
    return text[-1] >= WITHOUT_SPACES and top[len(text)] in "_-–—|"


def below_title(sheet: Sheet) -> int:
    """Where a page without paragraphs begins, results or a recipe: below the line that first says again what the page's
    title says, and below its date and byline, if these follow or if rules name a third of the lines above, as they do of
    a menu; where no line says it again, below the first date or byline that stands below a menu; else at 0."""
    title = min(sheet.again, default=0)
    if not title:
        return _below_menu(sheet)
    if not 1 < title < len(sheet) - 1:
        return 0
    below = title + 1
    while below < len(sheet) - 1 and sheet.field(below) in STAMPS:
        below += 1
    named = sum(at in sheet.claimed for at in range(1, title))
    return below if below > title + 1 or _NAMED * named >= title - 1 else 0


def _below_menu(sheet: Sheet) -> int:
    """Where the lines that rules name end behind the first date or byline with a menu above it, of whose lines they name
    half; 0 if there is none."""
    named = 0
    for at in sorted(sheet.claimed):
        if at >= len(sheet) - 1 or 2 * named < at - _HEADLINES:
            return 0
        if sheet.claimed[at].field in STAMPS and named >= _MENU:
            while at < len(sheet) - 1 and at in sheet.claimed:
                at += 1
            return at
        named += not sheet.claimed[at].field
    return 0


_MENU, _HEADLINES = 4, 2
"""Lines of a menu that rules name, and lines below it that may be its headline and who wrote it."""


def headline_of(sheet: Sheet, first: int) -> int:
    """Which line is the headline, -1 if none is plainly: the page's first, or the first below some that rules claim.

    The line model does not hold it for body, or it is short and has no end, while the body below it goes on as prose
    does.
    """
    if (main := _main_heading(sheet, first)) >= 0:
        return main
    at = next((at for at in range(min(len(sheet), _TOP)) if at not in sheet.claimed), len(sheet))
    if at + 1 >= len(sheet):
        return -1
    if at == 0 and not sheet.verdicts[at].keep and _is_label(sheet, first):
        at = 1
    elif at == 0 and _may_head(sheet.texts[0]) and is_paper(sheet.texts[0]):
        at = _below_paper(sheet, 0, first)
    elif at > 0 and heads_paper(sheet.texts[at]):  # below a menu
        at = _below_paper(sheet, at, first)
    if at + 1 >= len(sheet) or at in sheet.claimed:
        return -1
    text = sheet.texts[at]
    if len(text) > HEADLINE_LENGTH or not _may_head(text):
        return -1
    if at == 0 and not sheet.verdicts[at].keep:
        return at
    words = text.count(" ") + 1
    least = 1 if _names_in_one_word(text) else 2 if text[0].isalpha() else 3
    if not least <= words <= 25 or text[-1] in ":,;" or (ends(text) and not (at < 2 and _asks(text))):
        return -1
    if words < _FEW_WORDS and least > 1 and _menu_below(sheet, at, first):
        return -1
    below = next((sheet.texts[i] for i in range(at + 1, len(sheet)) if sheet.stays(i)), "")
    if ends(below) and len(below) > len(text):
        return at
    return at if at < first <= at + _NEAR and len(sheet.texts[first]) > len(text) else -1


def _main_heading(sheet: Sheet, first: int) -> int:
    """The line in a web page's only main heading above the text, -1 if it has none or several; one that leads elsewhere is the site's name."""
    main = [
        at
        for at, block in enumerate(sheet.blocks)
        if block is not None
        and block.tag == "h1"
        and not (block.hidden or block.link_chars or at in sheet.claimed)
    ]
    if len(main) != 1 or not 0 < main[0] < first:
        return -1
    text = sheet.texts[main[0]]
    return main[0] if len(text) <= HEADLINE_LENGTH and _may_head(text) else -1


def _below_paper(sheet: Sheet, paper: int, first: int) -> int:
    """The line that heads the text below its paper's name; that, if no other may."""
    lines = range(paper + 1, min(len(sheet), paper + _TOP))
    at = next((at for at in lines if at not in sheet.claimed), len(sheet))
    if (
        at >= first
        or ends(sheet.texts[at])
        or not len(sheet.texts[paper]) < len(sheet.texts[at]) <= HEADLINE_LENGTH
    ):
        return paper
    return at


def _is_label(sheet: Sheet, first: int) -> bool:
    """Whether the first line only says what kind of piece stands below, where the body is near: one word, such as
    "Exclusive", or few above a line that the line model wants and that has no end, such as "Breaking news"."""
    if first > _LABELLED:
        return False
    label, below = sheet.texts[0], sheet.texts[1]
    if not _may_head(label):
        return True
    if not sheet.stays(1) or (ends(below) and not _asks(below)):
        return False
    return label.count(" ") < _LABEL < below.count(" ") and len(below) > len(label)


def _asks(text: str) -> bool:
    """Whether a line is one question or call that nobody is quoted with: so headlines end, too."""
    return text[-1] in ASKING and text[0] not in _QUOTES and _FURTHER.search(text) is None


def _menu_below(sheet: Sheet, at: int, first: int) -> bool:
    """Whether a longer line than this one, without an end, stands below it and above the first paragraph, as a headline
    does below a site's name or a menu's first entry."""
    text = sheet.texts[at]
    return any(
        other not in sheet.claimed
        and len(sheet.texts[other]) > 2 * len(text)
        and not ends(sheet.texts[other])
        for other in range(at + 1, first)
    )


def headed(sheet: Sheet, headline: int, first: int) -> Iterator[int]:
    """The short lines without an end between the headline and the last date or byline close below it: names, places and
    sections. Of 26 such that the line model held for body on labelled pages 7 were counted as such, places and titles.
    So are numbers alone above the body, which count comments and shares: of 3 on labelled pages none was an article's.
    And what stands between the page's title and the line that says it again is a menu: of 45 such one was counted as body. So is
    the paper's name that stands first, above the headline."""
    title = max((at for at in sheet.again if at < first), default=0)
    yield from (at for at in range(1, title) if sheet.stays(at))
    printed = max(title, headline)
    if headline > 0 and sheet.stays(0) and is_paper(sheet.texts[0]):
        yield 0
    if not title:
        yield from _above_the_stamp(sheet, headline, first)
    if headline < 0 and not title:
        return
    below = range(printed + 1, min(first, printed + _HEAD))
    stamps = [at for at in below if sheet.field(at) in STAMPS]
    dates = [at for at in stamps if sheet.claimed[at].field == "published"]
    decked = False
    for at in range(printed + 1, first):
        text = sheet.texts[at]
        if not sheet.stays(at):
            continue
        # Below a deck only names above the date are of the page's head.
        decked = decked or is_paragraph(text)
        above = dates if decked else stamps
        short = len(text) <= _LONGEST_IN_HEAD and not ends(text) and bool(above) and at < above[-1]
        if (short and (not decked or is_person(text))) or is_count(text):
            yield at


def _above_the_stamp(sheet: Sheet, headline: int, first: int) -> Iterator[int]:
    """Of a page that does not begin with its title: the lines without an end above the last date or byline close above the
    body, where the menu stands and below it the headline."""
    near = range(first - 1, max(-1, first - _NEAR), -1)
    stamp = next((at for at in near if sheet.field(at) in STAMPS), -1)
    for at in range(stamp):
        text = sheet.texts[at]
        if (
            at in sheet.claimed
            or at == headline
            or not sheet.verdicts[at].keep
            or len(text) > _LONGEST_HEADLINE
        ):
            continue  # a deck may have no end either
        if not ends(text) or (text[-1] in ASKING and not is_paragraph(text)):
            yield at


def titles(sheet: Sheet, first: int) -> frozenset[int]:
    """The lines above the body that the line model wants and that only say the page's title: its first line too, where
    one below says it again."""
    above = [at for at in sheet.again if at < first]
    said = frozenset(at for at in above if sheet.verdicts[at].keep)
    return said | {0} if said or (above and sheet.verdicts[0].keep) else said


def _may_head(text: str) -> bool:
    return " " in text or _names_in_one_word(text)


def _names_in_one_word(text: str) -> bool:
    """Whether a line without blanks may be a headline: in scripts that need none."""
    if text[0] >= WITHOUT_SPACES:
        return len(text) >= _SHORTEST
    return len(text) >= _TITLE and _UNSPACED.match(text) is not None
