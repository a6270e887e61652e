"""Cheap looks: whether a text can hold what a costly pattern looks for, and patterns to which case is nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import re2


class Scans:
    r"""Several patterns of :mod:`re` as RE2 searches them: all in one pass, at a tenth of the cost, without the borders of
    their words.

    So it says yes where a pattern itself may say no, and no only where the pattern would. A set tells no more than
    whether, which costs less than telling where.

    >>> Scans(r"(?i)read\smore", r"sub\w+", r"\bever\b").may_be_in("Read more than\u00a0ever")
    (True, False, True)
    """

    __slots__ = ("_match", "_numbers")

    def __init__(self, *patterns: str) -> None:
        self._numbers = range(len(patterns))
        found = re2.Set.SearchSet()
        for pattern in patterns:
            found.Add(_for_re2(pattern))
        found.Compile()
        self._match = found.Match

    def may_be_in(self, text: str) -> tuple[bool, ...]:
        """Of each pattern whether it may be found in a text."""
        return self.may_be_in_bytes(_our_i(text).encode("utf-8", "surrogatepass"))

    def may_be_in_bytes(self, encoded: bytes) -> tuple[bool, ...]:
        """The same of a text in UTF-8 that has no Turkish i, or where nothing hangs on one."""
        found = self._match(encoded) or ()
        return tuple([number in found for number in self._numbers])


class Uncased:
    r"""A pattern of :mod:`re` in small letters, for texts that :func:`in_small` has made so.

    What ``re.IGNORECASE`` finds too, at a fourth of the cost: that tries every branch of a pattern letter by letter.

    >>> Uncased(r"written\sby").match(in_small("WRITTEN By Ana")).end()
    10
    """

    __slots__ = ("finditer", "fullmatch", "match", "pattern", "search")

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        compiled = re.compile(_our_i(pattern))
        self.match, self.search = compiled.match, compiled.search
        self.fullmatch, self.finditer = compiled.fullmatch, compiled.finditer


def in_small(text: str) -> str:
    """A text in small letters, one for one, so that offsets hold.

    >>> in_small("İZMİR’DE Ağrı")
    'izmir’de ağri'
    """
    return text.lower() if text.isascii() else _our_i(text).lower()


def _for_re2(pattern: str) -> str:
    return _our_i(pattern).replace(r"\b", "").replace(r"\s", r"[\s\pZ\pC]")


def _our_i(text: str) -> str:
    """The Turkish i's as ours, which Python's small and large letters take them for, and RE2's do not."""
    return text if text.isascii() else text.replace("ı", "i").replace("İ", "i")
