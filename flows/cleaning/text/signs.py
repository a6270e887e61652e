"""What a line must hold for a pattern to match it: signs that few lines have, read from the pattern itself.

A scan costs what it reads, since its automaton is out of the caches when its turn comes; and three lines in a hundred hold
a slash, without which "Ina Li/Reuters" is no signature. Which signs a line holds is found for all lines of a page at once,
what a pattern needs once, when it is made ready.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import numpy as np

_KINDS = ("/", "|@#*=_~\\^`+%&$}]", ":", "([{<", "-", "0123456789")
"""Kinds of signs, each a bit; then come those from U+0080 to U+00BF, and all beyond."""
_LATIN, _BEYOND = 1 << 6, 1 << 7
_SEEN = (3, 4, 12, 7, 20, 20, 5, 12)
"""Of a hundred lines of labelled pages, so many hold a sign of that kind."""
_BIT = {sign: 1 << number for number, signs in enumerate(_KINDS) for sign in signs}
FIGURES = _BIT["0"] | _LATIN | _BEYOND
"""A figure, or what may be one in another script."""
ALL = 0xFF
"""Signs of any kind."""
_BITS = bytes(
    _BIT.get(chr(byte), 0) if byte < 0xC2 else _LATIN if byte == 0xC2 else _BEYOND for byte in range(256)
)
_FOLDED = {"\u017f": 0, "\u212a": 0, "\xb5": _LATIN | _BEYOND}
"""Signs that match such of another kind, since case does not matter: a long s, the sign of kelvins, a micro."""
_SIGN = r"\\[xpP]\{\w+\}|\\x\w\w|\\[pP]\w|\\.|."
_PART = re.compile(
    rf"(?P<part>\((?:\?[a-z-]*:)?|\[(?:\\.|[^\]\\])+\]|{_SIGN})(?P<repeated>(?:[*+?]|\{{\d+(?:,\d*)?\}})\??)?"
)
_MEMBER = re.compile(rf"(?P<first>{_SIGN})(?:-(?P<last>{_SIGN}))?")


def signs_of_each(page: bytes) -> bytes:
    """The kinds of signs in each line of a page, as the bits of a byte.

    >>> [bool(signs & needed("/")) for signs in signs_of_each(b"a/b\\n\\nc")]
    [True, False, False]
    """
    page += b"\n"
    ends = (np.frombuffer(page, np.uint8) == 10).nonzero()[0]
    begins = np.zeros_like(ends)
    begins[1:] = ends[:-1] + 1
    return np.bitwise_or.reduceat(np.frombuffer(page.translate(_BITS), np.uint8), begins).tobytes()


@lru_cache
def holding(signs: int) -> bytes:
    """A table that makes of a line's kinds of signs, as a byte, whether one of these is among them.

    >>> list(bytes([0, needed("/"), 255]).translate(holding(needed("/"))))
    [0, 1, 1]
    """
    return bytes(bool(kinds & signs) for kinds in range(256))


@lru_cache
def seen(signs: int) -> int:
    """Of a hundred lines, so many hold one of these signs at most; all of them where no sign is asked for."""
    return sum(lines for number, lines in enumerate(_SEEN) if signs >> number & 1) or 100


def needed(pattern: str, among: int = ALL) -> int:
    """The signs of which all that a pattern matches holds one, those that fewest lines have; only such ``among`` these. 0
    where it may do without.

    >>> needed("photo: .*|.* /ap") == needed("[:/]"), needed("photo:? .*|.* /ap")
    (True, 0)
    >>> needed("[0-9]+/[0-9]+") == needed("/"), needed("[0-9]+/[0-9]+", FIGURES) == needed("[0-9]")
    (True, True)
    """
    # Of each open group what its finished branches need, and what each part of the branch at hand does.
    groups: list[tuple[list[int], list[int]]] = [([], [])]
    for part, repeated in _parts(pattern):
        branches, branch = groups[-1]
        if part[0] == "(":
            groups.append(([], []))
            continue
        if part == "|":
            branches.append(_rarest(branch))
            if not branches[-1] and len(groups) == 1:
                return 0
            branch.clear()
            continue
        if part == ")":
            signs = any_of((*branches, _rarest(branch)))
            groups.pop()
        else:
            signs = _signs_of_set(part) if part[0] == "[" else _signs_of(part)
            if signs & ~among:
                signs = 0
        if not repeated.startswith(("*", "?", "{0")):
            groups[-1][1].append(signs)
    branches, branch = groups[0]
    return any_of((*branches, _rarest(branch)))


def alternatives(pattern: str) -> Iterator[str]:
    """The branches of a pattern, of which one must match.

    >>> list(alternatives("a(?:b|c)|[|]|d"))
    ['a(?:b|c)', '[|]', 'd']
    """
    branch, depth = "", 0
    for part, repeated in _parts(pattern):
        depth += (part[0] == "(") - (part == ")")
        if part == "|" and not depth:
            yield branch
            branch = ""
        else:
            branch += part + repeated
    yield branch


def any_of(of_each: Iterable[int]) -> int:
    """What is needed where one of these must match: nothing if one of them needs nothing."""
    joined = 0
    for signs in of_each:
        if not signs:
            return 0
        joined |= signs
    return joined


def _rarest(of_each: Sequence[int]) -> int:
    return min(of_each, key=seen, default=0)


def _parts(pattern: str) -> Iterator[tuple[str, str]]:
    """A pattern's signs, sets of signs and borders of groups, each with how it is repeated."""
    return ((found["part"], found["repeated"] or "") for found in _PART.finditer(pattern))


def _signs_of_set(part: str) -> int:
    """The kinds of signs in a set, 0 if others are in it too."""
    if part[1] == "^":
        return 0
    members = _MEMBER.finditer(part, 1, len(part) - 1)
    return any_of(_signs_from(found["first"], found["last"] or found["first"]) for found in members)


def _signs_from(first: str, last: str) -> int:
    """The kinds of signs from one to another, as a set has them."""
    if first == last:
        return _signs_of(first) if len(first) > 1 else _kind(first)
    begin, end = _code(first), _code(last)
    if any(begin <= ord(sign) <= end for sign in _FOLDED):
        return 0
    within = [_kind(chr(code)) for code in range(begin, min(end + 1, 0x80))]
    return any_of([*within, _LATIN | _BEYOND] if end >= 0x80 else within)


@lru_cache(1024)
def _signs_of(part: str) -> int:
    """The kind of a sign as it stands in a pattern; 0 for what stands for others, or for none."""
    if part == r"\d":
        return FIGURES & ~_LATIN & ~_BEYOND
    if part in ".^$" or (len(part) > 1 and part[1].isalpha() and part[1] != "x"):
        return 0
    return _kind(chr(_code(part)))


def _kind(sign: str) -> int:
    if sign < "\x80" or sign in _FOLDED:
        return _FOLDED.get(sign, _BIT.get(sign, 0))
    return _LATIN if sign <= "\xbf" else _BEYOND


def _code(sign: str) -> int:
    return int(sign[2:].strip("{}"), 16) if sign.startswith(r"\x") else ord(sign[-1])
