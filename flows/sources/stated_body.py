"""Which lines of a page its own JSON-LD counts to the article (schema.org ``articleBody``)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_RUN = 3  # words: pairs recur by chance, longer runs break at every link and comma
_LEAST = 60  # words of a stated body: shorter ones are teasers


def stated_shares(lines: Sequence[str], body: str) -> list[float] | None:
    """Of each line's runs of three words, the share that the stated body holds too; ``None`` where
    the page states no body. A line of fewer words counts by its whole text.

    >>> body = "The quay is closed. " * 20
    >>> stated_shares(["The quay is closed.", "Quay", "Read more about it"], body)
    [1.0, 1.0, 0.0]
    """
    words = _WORD.findall(body.casefold())
    if len(words) < _LEAST:
        return None
    held = {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}
    short = {*words, *itertools.pairwise(words)}
    return [_share(_WORD.findall(line.casefold()), held, short) for line in lines]


def _share(words: list[str], held: set[tuple[str, ...]], short: set[object]) -> float:
    if len(words) < _RUN:
        return float(bool(words) and (words[0] if len(words) == 1 else tuple(words)) in short)
    count = len(words) - _RUN + 1
    return sum(tuple(words[at : at + _RUN]) in held for at in range(count)) / count
