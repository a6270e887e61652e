"""Lines of a text, with their offsets, and the folded form that rules look at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from unicodedata import normalize

import numpy as np

from flows.cleaning.text.persian import PERSIAN
from flows.spans import Line

_AT_ONCE = 1 << 16
"""Characters split in one go: whoever wants only the first lines does not pay for a long text."""

INVISIBLE = "\x01"
"""What stands in a folded text for a character that shows nothing."""
WITHOUT_SPACES = "\u2e80"
"""From here on scripts are mostly written without spaces between words."""
BLANKS = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000\u2028\u2029\u0085\u000b\u000c"
)
"""White space that a reader takes for a blank."""
PARTING = "\u200b\u200c\u200d"
"""What shows nothing itself, but parts or joins what stands around: words in Khmer, letters in Persian and Sinhala."""
UNSEEN = (
    "\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\u034f\u061c\u180e\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufe0e\ufe0f"
)
"""What else shows nothing."""
_FOLDS = {
    " ": f"{BLANKS}\t",
    INVISIBLE: PARTING + UNSEEN,
    "'": "\u2018\u2019\u201b\u02bc\uff07",
    '"': "\u201c\u201d\u201f\uff02",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uff0d",
    ".": "\u2026\uff0e",
    ":": "\uff1a\ufe55",
    "|": "\uff5c\u2502\u00a6",
}
_TABLE = np.arange(65536, dtype=np.uint32)
for _to, _all in _FOLDS.items():
    _TABLE[[ord(_from) for _from in _all]] = ord(_to)
_USUAL = [
    (_from, _to)
    for _to, _all in _FOLDS.items()
    for _from in _all
    if _from in "\u2019\u2018\u201c\u201d\u2013\u2014\u2026\u00a0"
]
_ASCII = [(_from, _to) for _to, _all in _FOLDS.items() for _from in _all if _from < "\x80"]


_WRITINGS = [
    *[
        (sign, normalize("NFD", sign))
        for sign in "\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f\u09dc\u09dd\u09df"
    ],
    *zip("șȘțȚ", "şŞţŢ", strict=True),
]


ALIKE = (("\u0131", "i"), *PERSIAN.items())
"""Letters of words that are written in two ways, and the one that words are compared in: Turkish capitals do not tell an i
without its dot."""
_line: Callable[[tuple[int, int, str]], Line] = partial(tuple.__new__, Line)


def fold(text: str) -> str:
    """The form rules match: one character for one, so that offsets hold.

    Every kind of space becomes a blank, curly quotes straight, dashes a hyphen; characters that show
    nothing become U+0001, which :func:`visible` takes out where offsets do not matter.

    >>> fold("[email\\u00a0protected]")
    '[email protected]'
    """
    plain = usual(text)
    if plain.isascii():
        return _replaced(plain, _ASCII)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    folded = _TABLE.take(codes, mode="clip")
    if codes.max() > 65535:
        folded = np.where(codes > 65535, codes, folded)
    return folded.tobytes().decode("utf-32-le", "surrogatepass")


def usual(text: str) -> str:
    """A text with the signs of ASCII for those that stand in most others; most texts in English are of ASCII alone then.

    >>> print(usual("“It’s a café – …”"))
    "It's a café - ."
    """
    return text if text.isascii() else _replaced(text, _USUAL)


def _replaced(text: str, signs: Sequence[tuple[str, str]]) -> str:
    for sign, other in signs:
        if sign in text:
            text = text.replace(sign, other)
    return text


def visible(folded: str) -> str:
    """A folded text without what shows nothing, and one writing of the letters of Hindi and Bengali that have a dot
    below, and of those of Romanian that have a comma or a cedilla; its offsets are no longer the text's.

    >>> visible(fold("Sha\\u200bre on Face\\u00adbook"))
    'Share on Facebook'
    >>> visible("\\u09aa\\u09dc") == visible("\\u09aa\\u09a1\\u09bc")
    True
    """
    if folded.isascii():
        return folded.replace(INVISIBLE, "") if INVISIBLE in folded else folded
    for letter, written in _WRITINGS:
        if letter in folded:
            folded = folded.replace(letter, written)
    return folded.replace(INVISIBLE, "") if INVISIBLE in folded else folded


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text that hold something to see, in order. A hundred blanks or more end one too: a page shows what stands
    on either side apart, and patterns that allow for blanks look on from each.

    >>> [line.text for line in lines_of("a \\r\\n\\n b")]
    ['a', 'b']
    >>> [(line.start, line.text) for line in lines_of("a" + 120 * " " + "b  c")]
    [(0, 'a'), (121, 'b  c')]
    """
    # Only \r and \n end a line. str.splitlines would also split at VT, FF, FS, NEL, U+2028 and so lose
    # the distinction between a line and a control character some scraper left inside one.
    if "\r" in text:
        text = text.replace("\r", "\n")
    if _MAY_GAPE.search(text[::_STEP]) is not None:
        text = _GAP.sub(_ended, text)
    at = 0
    while at < len(text):
        end = text.find("\n", at + _AT_ONCE)
        for part in (text[at:end] if end >= 0 else text[at:]).split("\n"):
            seen = part.strip()
            size = len(part)
            if len(seen) == size:
                if size:
                    yield _line((at, at + size, part))
            elif seen:
                start = at + size - len(part.lstrip())
                yield _line((start, start + len(seen), seen))
            at += size + 1


_STEP = 25
_GAP, _MAY_GAPE = re.compile(rf"[^\S\n]{{{4 * _STEP},}}"), re.compile(r"\s{4}")
"""A gap within a line, and what every so manyth character of a text has where there is one: a fast look, as few texts have any."""


def _ended(gap: re.Match[str]) -> str:
    return "\n" * len(gap[0])


_NO_WORDS, _NO_WORDS_IN_LINE = re.compile(r"\W+"), re.compile(r"[^\w\n]+")
_SPACED = bytes(
    ord(sign.lower()) if sign.isalnum() or sign in "_\n" else ord(" ") for sign in map(chr, range(128))
) + bytes(128)


def words_of(folded: str) -> str:
    """The words of a folded line in small letters, one blank between them.

    >>> words_of("Read more... | [Home]")
    'read more home'
    """
    return _NO_WORDS.sub(" ", small(folded)).strip()


def words_of_each(folded: Sequence[str]) -> list[str]:
    """:func:`words_of` of lines, of all in one go.

    >>> words_of_each(["Read more... | [Home]", "--"])
    ['read more home', '']
    """
    return [" ".join(words.split()) for words in spaced(folded)]


def spaced(folded: Sequence[str]) -> list[str]:
    """Lines in small letters, with blanks for all that is of no word.

    >>> spaced(["Read more... | [Home]"])
    ['read more       home ']
    """
    # Bytes are translated at once. A line beyond ASCII costs ten times as much.
    if (whole := "\n".join(folded)).isascii():
        return whole.encode().translate(_SPACED).decode().split("\n") if folded else []
    plain = "\n".join([line for line in folded if line.isascii()]).encode().translate(_SPACED).decode()
    other = _NO_WORDS_IN_LINE.sub(" ", small("\n".join([line for line in folded if not line.isascii()])))
    of_plain, of_other = iter(plain.split("\n")), iter(other.split("\n"))
    return [next(of_plain) if line.isascii() else next(of_other) for line in folded]


def small(text: str) -> str:
    """A text in small letters, one way for each.

    >>> small("DEVAMI") == small("devamı"), small("تاريخ") == small("تاریخ")
    (True, True)
    """
    # U+0307 is what Turkish capital I leaves behind in small letters.
    text = text.casefold().replace("\u0307", "")
    for letter, written in ALIKE:
        if letter in text:
            text = text.replace(letter, written)
    return text
