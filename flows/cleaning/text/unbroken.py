"""Texts whose lines a program put into one, as ``get_text(" ")`` and ``" ".join(text.split())`` do.

What stood in lines of their own, menus, bylines, buttons, is one stretch with the article, and no line could be told from another.
But a sentence still ends where it ends, and what is no sentence is written in other words: there the text is taken for lines.
In what stays nothing shows of that, for only its blanks are looked at in another way.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate, pairwise
from math import log

from flows.spans import Line

_FEW, _WORDS = 3, 60
"""Lines of a text that has but a title beside its one line, and the words which that must have: with fewer it is what it is."""
_LINES, _MANY = 20, 300
"""The same where the page's source had ends of lines: no paragraph has as many words."""
_SHARE = 0.7
"""Share of the text that the line must hold, more than half."""
_LARGEST = 200_000
"""Characters of a text that is looked at: the few that are longer are kept as they are."""
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uff01-\uff60]")
"""Scripts that write no blank between words: each that is there parted two elements."""
_TOKEN = re.compile(r"\S+")
_QUOTED, _BOUND = re.compile("«[^«»]{2,}»"), "\x01"
"""What somebody says, in signs that French parts from it by blanks: the last is none of a menu's."""
_ENDED = re.compile(r"[.!?…।؟۔][\"'”’»)\]]*$")
_INITIAL = re.compile(r"[\"'“‘(]*(?:\d{1,2}|[^\W\d_a-z][^\W\d_]{0,2}|(?:[^\W\d_]\.)+[^\W\d_]?)\.$")
"""What ends with a full stop and no sentence: "Mr.", "Gen.", "U.S.", the day of "23. November"."""
_BEGINS = re.compile(r"[\"'“‘„«(\[¿¡]*[^\W_a-z]")
_AROUND = 8
"""Blanks before the end of a line at most."""
_SIGNS = frozenset("|•·»›¶")
"""What stands between the entries of menus and the facts about an article."""
_LABEL = re.compile(r"[^\W\d_a-z][^\W\d_]+:$")
_YEAR = re.compile(r"\(?(?:19|20)\d\d\)?$")
_JOINING, _LETTERS, _FEWEST = 20, 4, 2
"""The most frequent little words of a text, as "the" and "in": one with a capital begins something. The letters they have at
most, and how often they stand there at least."""
_MIXED = 14
"""Words of a stretch without an end from which on it may hold what is no sentence beside one."""
_WIDEST = 400
"""Words of a stretch that are looked at together, so that time is linear in the text."""
_CUT = 8
"""Words at least of a sentence that is cut off at the text's end."""
_PIECE = 2
"""Words of either at least."""
_GAIN = 4.0
"""How much likelier, as a logarithm, two shares of small words must be than one. Of 176 labelled pages put into one line 0.011 lost a
tenth of their article at 9 (F1 0.886), 0.017 at 4 (0.902), 0.028 at 3 (0.908), 0.057 at 2 (0.921)."""
_SURE = 8.0
"""The same where the stretch begins and ends as a sentence does."""
_DASHES, _NAMES = frozenset(("-", "--", "–", "—")), 8
"""What stands behind the place and the agency of a report, and the words behind it that may all be names."""


def parted(text: str) -> str:
    """The text with ends of lines for some of its blanks, of the same length; the text itself where it has lines.

    >>> story = "The ferry to Askholm will not sail again before spring. Its owner has said so. "
    >>> parted("Home News Sport Weather " * 4 + story * 6).split("\\n")[1:3]
    ['The ferry to Askholm will not sail again before spring.', 'Its owner has said so.']
    """
    if unbroken(text) == (0, 0):
        return text
    tokens = list(_TOKEN.finditer(_QUOTED.sub(_bound, text)))
    words = ["".join(text[token.start() : token.end()].split()) for token in tokens]
    apart = _apart(text, tokens)
    made = list(text)
    for at in apart if _are_lines(words, apart) else _starts(words):
        made[tokens[at].start() - 1] = "\n"
    return "".join(made)


def _bound(quoted: re.Match[str]) -> str:
    """A quotation, whose signs are of its first and last word."""
    said = quoted[0][1:-1]
    begin, end = (_BOUND if sign.isspace() else sign for sign in (said[0], said[-1]))
    return f"«{begin}{said[1:-1]}{end}»"


def _apart(text: str, tokens: list[re.Match[str]]) -> set[int]:
    """The words before which stands more than a blank."""
    gaps = (text[token.end() : after.start()] for token, after in pairwise(tokens))
    return {at for at, gap in enumerate(gaps, 1) if len(gap) > 1 or gap not in " \u00a0"}


def _are_lines(words: list[str], apart: set[int]) -> bool:
    """Whether these begin the lines that the text had: they stand not only behind sentences, and leave no stretch too long."""
    inside = sum(not _ENDED.search(words[at - 1]) for at in apart)
    return inside >= _FEW and max(e - b for b, e in pairwise(sorted({0, *apart, len(words)}))) < _MANY


def unbroken(text: str) -> tuple[int, int]:
    """Where the line stands that holds all of a text but a title; nothing, where the text has lines."""
    if text.count("\n", 0, _LARGEST) > 4 * _LINES or len(text) > _LARGEST:
        return 0, 0
    lined = text.replace("\r", "\n")
    bare = lined.strip()
    middle = len(lined) - len(lined.lstrip()) + len(bare) // 2  # a line of more than half the text holds it
    start, end = lined.rfind("\n", 0, middle) + 1, lined.find("\n", middle)
    longest = lined[start:] if end < 0 else lined[start:end]
    if len(longest) < _SHARE * len(bare):
        return 0, 0
    lines = sum(not line.isspace() for line in filter(None, lined.split("\n")))
    if lines > _LINES:
        return 0, 0
    fewest = _WORDS if lines <= _FEW else _MANY
    if longest.count(" ") < fewest and (len(longest) < 2 * fewest or not _DENSE.search(longest)):
        return 0, 0
    return start, start + len(longest)


def ends_itself(text: str, line: Line) -> bool:
    """Whether a line ends where the text says so, and not for what :func:`parted` took for an end."""
    return text[line.end : line.end + 1] != " " or "\n" in text[line.end : line.end + _AROUND]


def _starts(words: list[str]) -> set[int]:
    """The words with which a line begins, but the first."""
    little = Counter(word for word in words if len(word) <= _LETTERS and word.isalpha() and word.islower())
    joining = {word for word, count in little.most_common(_JOINING) if count >= _FEWEST}
    ends = {0, len(words)}
    starts = {at for at in range(1, len(words)) if _parts(words[at - 1], words[at], joining)}
    small = list(accumulate((word[0].islower() for word in words), initial=0))
    pending = [
        (at, min(at + _WIDEST, end))
        for begin, end in pairwise(sorted(starts | ends))
        for at in range(begin, end, _WIDEST)
    ]
    while pending:
        begin, end = pending.pop()
        is_sentence = _ended(words, end) and (not begin or _ended(words, begin))
        if at := _change(words, small, begin, end, _SURE if is_sentence else _GAIN):
            starts.add(at)
            pending += [(begin, at), (at, end)]
    last = max(starts, default=0)
    if _is_cut_off(words[last:]):
        starts.discard(last)
    return starts - ends


def _is_cut_off(words: list[str]) -> bool:
    """Whether these are the beginning of a sentence whose end somebody cut off, as feeds do: alone, it looks like a button."""
    small = sum(word[0].islower() for word in words)
    return len(words) >= _CUT and small >= len(words) / 2 and not _ENDED.search(words[-1])


def _parts(before: str, word: str, joining: set[str]) -> bool:
    """Whether a sentence ends before a word, or something begins with it where none has ended."""
    if word in _SIGNS or before in _SIGNS or word[0] == "©" or _DENSE.match(word) or _DENSE.match(before[-1]):
        return True
    if not begins(word):
        return False
    if _ENDED.search(before):
        return not _is_initial(before)
    if before in joining:
        return False
    return bool(_LABEL.match(word) or _YEAR.match(before)) or (word.istitle() and word.lower() in joining)


def _is_initial(word: str) -> bool:
    """Whether a word with a full stop ends no sentence.

    >>> [_is_initial(word) for word in ("Gen.", "Н.", "23.", "U.S.", "д.", "дом.", "다닌다.", "آخر.")]
    [True, True, True, True, False, False, False, False]
    """
    if _INITIAL.match(word) is None:
        return False
    first = next(sign for sign in word if sign.isalnum())
    return first.isupper() or first.isdigit()


def begins(word: str) -> bool:
    """Whether a sentence or a title may begin with a word: not in small letters.

    >>> begins("«Rain"), begins("rain"), begins("рухнула"), begins("बारिश")
    (True, False, False, True)
    """
    found = _BEGINS.match(word)
    return found is not None and not word[found.end() - 1].islower()


def _ended(words: list[str], at: int) -> bool:
    return _ENDED.search(words[at - 1]) is not None


def _change(words: list[str], small: list[int], begin: int, end: int, bound: float) -> int:
    """The word at which a stretch goes over from what is no sentence, as a menu, to one, or back; 0 where it does not.

    ``small`` counts the words before each that begin with a small letter. It is where their share changes most, as the
    likelihoods of two shares and of one tell (a test for one point of change in a row of yes and no).
    """
    size, some = end - begin, small[end] - small[begin]
    if size < _MIXED:
        return 0
    alone = _likelihood(some, size)
    best, found = bound, 0
    for at in range(begin + _PIECE, end - _PIECE):
        if begins(words[at]):
            above = small[at] - small[begin]
            gain = _likelihood(above, at - begin) + _likelihood(some - above, end - at) - alone
            if gain > best and not _is_placed(words, at):
                best, found = gain, at
    return found


def _is_placed(words: list[str], at: int) -> bool:
    """Whether a word is among the first behind an agency's "BERLIN (AP) —", which are names as often as not: one sentence with it."""
    return any(
        words[before] in _DASHES and words[before - 1][-1] == ")" for before in range(max(at - _NAMES, 1), at)
    )


def _likelihood(some: int, size: int) -> float:
    """The logarithm of the likelihood of so many small words, at the share that makes it largest."""
    return sum(count * log(count / size) for count in (some, size - some) if count)
