"""A cheap first look: whether a text can hold what a costly pattern looks for."""

from __future__ import annotations

import re2


class Scan:
    """A pattern of :mod:`re` as RE2 searches it: in one pass, at a tenth of the cost, without the borders of its words.

    So it says yes where the pattern itself may say no, and no only where the pattern would.

    >>> Scan(r"(?i)\\bupdated\\son\\b").may_be_in("He UPDATED\\u00a0on"), Scan(r"\\bon\\b").may_be_in("off")
    (True, False)
    """

    __slots__ = ("_pattern",)

    def __init__(self, pattern: str) -> None:
        pattern = _our_i(pattern).replace(r"\b", "").replace(r"\s", r"[\s\pZ\pC]")
        self._pattern = re2.compile(pattern)

    def may_be_in(self, text: str) -> bool:
        """Whether the pattern may be found in a text."""
        return self._pattern.search(_our_i(text).encode("utf-8", "surrogatepass")) is not None


def _our_i(text: str) -> str:
    """The Turkish i's as ours, which Python's small and large letters take them for, and RE2's do not."""
    return text if text.isascii() else text.replace("ı", "i").replace("İ", "i")
