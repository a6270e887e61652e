"""Where a line stands: in a list under its heading, above or below the body, at the head of the page.

What a line says is the rules' matter (:mod:`flows.cleaning.matching`), what it looks like the line model's
(:mod:`flows.cleaning.judge`). Both are given here, and neither is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from flows.cleaning.description.persons import is_person, role_of
from flows.cleaning.judge import Verdict
from flows.cleaning.lines import WITHOUT_SPACES
from flows.cleaning.rule import Rule
from flows.spans import Line

HEADLINE_LENGTH = 300
"""Characters of the longest line that may be a headline."""
_ENDS = ".!?…。！？؟।۔။។።։"
# Behind the end may stand a sign of where it was filed or who wrote it: "... on Monday. (PAP)", "... (I)".
_SENTENCE_END = re.compile(rf"[{_ENDS}][\"'”’»)\]]*(?:\s?[(（][^\W_][^()（）]{{0,3}}[)）])?$")


def listed(lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The short lines below one that heads a list. The last before a paragraph is left out, as it may be a subhead:
    but "Read also" alone in its line says nothing without the title below."""
    for heading, rule in claimed.items():
        if not rule.heads:
            continue
        end = heading + 1
        amid = heading > 0 and heading - 1 not in claimed and verdicts[heading - 1].keep
        while end < len(lines) and end - heading <= _LONGEST_LIST and end not in claimed:
            text = lines[end].text
            if len(text) > _TEASER or ends(text) or verdicts[end].score > _SURELY:
                break
            if amid and text[-1] == ":":  # it says what the article goes on with
                break
            end += 1
        if end < len(lines) and end not in claimed and (end > heading + 2 or rule.family != "related"):
            end -= 1
        yield from range(heading + 1, end)


_LONGEST_LIST, _TEASER = 20, 140
"""Lines of a list, and characters of a line in it."""
_SURELY = 0.8
"""Probability from which a line is body whatever heads it."""


def about_itself(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]
) -> Iterator[int]:
    """Below all other paragraphs a line that says about whom, and the paragraph that begins with that name.

    Of 30 such on labelled pages, companies' and writers', none was an article's.
    """
    top = lines[0].text if lines else ""

    for at in range(len(lines) - 2, 1, -1):
        text, below = lines[at].text, lines[at + 1].text
        short = text[0] in _ABOUTS and len(text) <= _LONGEST_NAME
        found = _ABOUT.fullmatch(text) if short else None
        if found is not None and len(below) > len(text):
            name = (found["name"] or found["named"]).casefold()
            if below.casefold().removeprefix("the ").startswith(name):
                if not any(_is_plain(above, lines, claimed, verdicts, top) for above in range(at)):
                    return
                yield from (at, at + 1)
                continue
        if verdicts[at + 1].keep and _is_plain(at + 1, lines, claimed, verdicts, top):
            return


_ABOUT = re.compile(
    r"(?:About|ABOUT|Über|ÜBER|À propos d[eu]s?|Acerca de|Sobre|Informazioni su|A proposito di|Over|Om|O|О|Tentang)"
    r"(?: (?:the|la|el|le|las|los|les|a|o|die|der|das|den|de|het))? (?P<name>[^\W_a-zß-ÿ].*?):?"
    r"|(?:关于|關於)(?P<named>.+?)[:：]?"
)
_ABOUTS, _LONGEST_NAME = frozenset("AÜÀSIOОT关關"), 60
"""How these begin, and characters of a line that names somebody."""


def paragraphs(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]
) -> tuple[int, int]:
    """The first and the last plain paragraph of the body; where there is none, the whole page lies between.

    Outside of them a rule's word is enough, whatever the line model thinks of the line: of 25 lines above the first
    which rules named and the model held for body one was body, of 20 below the last that were no menu's one.
    """
    top = lines[0].text if lines else ""
    again = any(is_title(top, line.text) for line in lines[1:])

    def plain(order: Iterable[int]) -> Iterator[int]:
        return (at for at in order if (at or not again) and _is_plain(at, lines, claimed, verdicts, top))

    count = len(lines)
    first = next(plain(range(count)), None)
    if first is None:
        return 0, count
    last = next(plain(reversed(range(count))), count)
    while last > first and last in claimed and claimed[last].family in _ADDRESSING:
        last = next(plain(reversed(range(last))), first)
    below = _below_deck(lines, claimed, first)
    return (below if below <= last else first), last  # a byline below everything signs it


def _below_deck(lines: Sequence[Line], claimed: Mapping[int, Rule], first: int) -> int:
    """Where the body begins: below the byline that follows its first paragraph, which is a deck then; or below the date
    that does, if nothing but names stands between."""
    named = True
    for at in range(first + 1, min(first + _DECK, len(lines))):
        rule = claimed.get(at)
        if rule is not None and (rule.field == "byline" or (named and rule.field == "published")):
            while at + 1 in claimed or (at + 1 < len(lines) and _is_count(lines[at + 1].text)):
                at += 1
            return at + 1
        text = lines[at].text
        named = named and (rule is not None or is_person(text) or is_role(text))
    return first


def _is_plain(
    at: int, lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict], top: str
) -> bool:
    """Whether a line is a paragraph that stays, and does not only say again what the page's title says."""
    if not verdicts[at].keep or not _is_paragraph(lines[at].text) or _is_taken(claimed.get(at)):
        return False
    return not at or not is_title(top, lines[at].text)


def _is_taken(rule: Rule | None) -> bool:
    return rule is not None and (rule.firm or rule.field in _STAMPS)


def _is_paragraph(text: str) -> bool:
    if _ENDLESS.match(text):
        return len(text) >= SENTENCE
    return len(text) >= (SENTENCE if text[0] < WITHOUT_SPACES else SENTENCE // 3) and ends(text)


_ADDRESSING = frozenset(("prompts", "comments", "share"))
"""Families whose lines speak to the reader: a sentence of theirs is no paragraph by which to tell where the body ends."""
BELOW = frozenset(("describing", "filing", "prompts", "comments", "share", "credits", "widgets", "related"))
"""Families that are furniture below the body too; of menus' words some are an article's last list."""
_DECK = 4
"""Lines below the first paragraph in which its byline stands if it is a deck."""
SENTENCE = 60
"""Characters from which what ends like a sentence is a paragraph; a third of them where words are not spaced."""
_UNSPACED = re.compile("\\W*[\u0e00-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer need no blanks either, but write them now and then."""
_ENDLESS = re.compile("\\W*[\u0e00-\u0eff\u1780-\u17ff]")
"""Thai, Lao and Khmer set no full stops."""


def title(lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict], first: int) -> int:
    """Which line is the headline, -1 if none is plainly: the page's first, or the first below some that rules claim.

    The line model does not hold it for body, or it is short and has no end, while the body below it goes on as prose
    does.
    """
    at = next((at for at in range(min(len(lines), _TOP)) if at not in claimed), len(lines))
    if at + 1 >= len(lines):
        return -1
    if at == 0 and first <= _LABELLED and not verdicts[at].keep and not _may_head(lines[at].text):
        at = 1  # below a label such as "Exclusive", where the body is near
    if at + 1 >= len(lines) or at in claimed:
        return -1
    text = lines[at].text
    if len(text) > HEADLINE_LENGTH or not _may_head(text):
        return -1
    if at == 0 and not verdicts[at].keep:
        return at
    words = text.count(" ") + 1
    least = 1 if _names_in_one_word(text) else 2 if text[0].isalpha() else 3
    if not least <= words <= 25 or text[-1] in ":,;" or ends(text):
        return -1
    below = next(
        (lines[i].text for i in range(at + 1, len(lines)) if i not in claimed and verdicts[i].keep), ""
    )
    if ends(below) and len(below) > len(text):
        return at
    return at if at < first <= at + _NEAR and len(lines[first].text) > len(text) else -1


def headed(
    lines: Sequence[Line],
    claimed: Mapping[int, Rule],
    verdicts: Sequence[Verdict],
    headline: int,
    first: int,
) -> Iterator[int]:
    """The short lines without an end between the headline and the last date or byline close below it: names, places and
    sections. Of 26 such that the line model held for body on labelled pages 7 were counted as such, places and titles.
    So are numbers alone above the body, which count comments and shares: of 3 on labelled pages none was an article's.
    And what stands between the page's title and the line that says it again is a menu: of 45 such one was counted as body."""
    top = lines[0].text if lines else ""
    again = next((at for at in reversed(range(1, first)) if is_title(top, lines[at].text)), 0)
    yield from (at for at in range(1, again) if at not in claimed and verdicts[at].keep)
    printed = max(again, headline)
    if headline < 0 and not again:
        return
    below = range(printed + 1, min(first, printed + _HEAD))
    stamps = [at for at in below if at in claimed and claimed[at].field in _STAMPS]
    dates = [at for at in stamps if claimed[at].field == "published"]
    decked = False
    for at in range(printed + 1, first):
        text = lines[at].text
        if at in claimed or not verdicts[at].keep:
            continue
        # Below a deck only names above the date are of the page's head.
        decked = decked or _is_paragraph(text)
        above = dates if decked else stamps
        short = len(text) <= _LONGEST_IN_HEAD and not ends(text) and bool(above) and at < above[-1]
        if (short and (not decked or is_person(text))) or _is_count(text):
            yield at


def is_role(text: str) -> bool:
    """Whether a line says what a name's bearer is, and little else."""
    return len(text) <= _ROLE and role_of(text)


def _is_count(text: str) -> bool:
    """Whether a line is a number alone."""
    return len(text) < _COUNT and text.isdecimal()


_ROLE = 40
"""Characters of a line that says what a name's bearer is."""
_COUNT = 5
"""More digits than a number alone above the body has."""
_LONGEST_IN_HEAD = 90
"""Characters of a line there: names, places, sections, and decks without an end."""
_STAMPS, _HEAD = frozenset(("published", "byline")), 8
"""Fields whose lines close a page's head, and lines below the headline that may be of it."""


def titles(lines: Sequence[Line], verdicts: Sequence[Verdict], first: int) -> frozenset[int]:
    """The lines above the body that the line model wants and that only say the page's title: its first line too, where
    one below says it again."""
    again = {at for at in range(1, first) if verdicts[at].keep and is_title(lines[0].text, lines[at].text)}
    return frozenset(again | {0}) if again else frozenset()


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


def _may_head(text: str) -> bool:
    return " " in text or _names_in_one_word(text)


def _names_in_one_word(text: str) -> bool:
    """Whether a line without blanks may be a headline: in scripts that need none."""
    if text[0] >= WITHOUT_SPACES:
        return len(text) >= _SHORTEST
    return len(text) >= _TITLE and _UNSPACED.match(text) is not None


_TOP, _NEAR = 8, 12
"""Lines of a page among which the headline is looked for, and below it the first paragraph."""
_SHORTEST = 6
_TITLE = 12
"""Characters of a line that is not by chance what the page's title begins with."""
_JOINT = re.compile(r"\s*(?:[|»·•]|\s[-–—:/]|::)\s*\S")
_LABELLED = 3
"""Lines above the first paragraph where the second may be the headline."""


_SIGNED = 14
"""Characters at the end of a line that may hold its end and such a sign."""


_LAST, _CLOSING = frozenset(_ENDS), frozenset("\"'”’»)]）")
"""Of most lines the last sign tells whether they end like a sentence: it is the end's, or none that may stand behind it."""


def ends(text: str) -> bool:
    """Whether a line ends like a sentence."""
    last = text[-1:]
    if last in _LAST or last not in _CLOSING:
        return last in _LAST
    return _SENTENCE_END.search(text, max(0, len(text) - (_SIGNED if last in ")）" else 8))) is not None
