"""Which lines of a page its own JSON-LD counts to the article (schema.org ``articleBody``), whether the page shows that
at all, and which lines stand in what it states as its description, as the line below a headline often does."""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Iterable, Sequence
from unicodedata import normalize

_WORD = re.compile(r"\w+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_RUN = 3  # words: pairs recur by chance, longer runs break at every link and comma
_LEAST = 60  # words of a stated body: shorter ones are teasers
_SHOWN = 0.1  # of the stated body: who shows less than that shows a teaser at most
_SENTENCE = 30  # characters of a line that may be a description's


def stated_shares(lines: Sequence[str], body: str) -> list[float] | None:
    """Of each line's runs of three words, the share that the stated body holds too; ``None`` where
    the page states no body. A line of fewer words counts by its whole text.

    >>> body = "The quay is closed. " * 20
    >>> stated_shares(["The quay is closed.", "Quay", "Read more about it"], body)
    [1.0, 1.0, 0.0]
    """
    words = _words(body)
    if len(words) < _LEAST:
        return None
    held = _runs(words)
    short: set[object] = {*words, *itertools.pairwise(words)}
    return [_share(_words(line), held, short) for line in lines]


def is_unshown(lines: Sequence[str], body: str, shares: Sequence[float]) -> bool:
    """Whether a page states a body of which it shows next to nothing, since scripts would or who pays sees it;
    ``shares`` as :func:`stated_shares` gives them.

    >>> body = "The quay is closed until further notice. " * 20
    >>> is_unshown(["Please enable scripts"], body, [0.0]), is_unshown([body], body, [1.0])
    (True, False)
    """
    return sum(share * len(line) for share, line in zip(shares, lines, strict=True)) < _SHOWN * len(body)


def markup_of(headline: str, body: str) -> str:
    """A stated article as a page would show it.

    >>> markup_of("Quay closed", "One & all.\\n\\nAll.")
    '<main><article><h1>Quay closed</h1><p>One &amp; all.</p><p>All.</p></article></main>'
    """
    told = [html.escape(line) for line in body.split("\n") if line and not line.isspace()]
    shown = "".join(f"<p>{line}</p>" for line in told)
    return f"<main><article><h1>{html.escape(headline)}</h1>{shown}</article></main>"


def described_shares(lines: Sequence[str], descriptions: Iterable[str]) -> dict[int, float]:
    """The share of each line's runs of three words that a stated description holds too, by the line's number; short
    lines, and those much longer than a description, have none.

    >>> deck = "The quay is closed until further notice."
    >>> described_shares(["Quay closed", deck, "A crane fell into the water on Tuesday."], [deck])
    {1: 1.0}
    """
    told = list(descriptions)
    longest = 2 * max(map(len, told), default=0)
    held: set[tuple[str, ...]] = set().union(*(_runs(_words(text)) for text in told))
    shares = {
        number: _share(_words(line), held, set())
        for number, line in enumerate(lines)
        if _SENTENCE <= len(line) <= longest
    }
    return {number: share for number, share in shares.items() if share}


def _words(text: str) -> list[str]:
    """As readers see them: a page writes where a word may be broken, what it states seldom does.

    >>> _words("Hafen\u00adar\u200bbeit ruht")
    ['hafenarbeit', 'ruht']
    """
    if not text.isascii():
        text = normalize("NFC", _UNSEEN.sub("", text))
    return _WORD.findall(text.casefold())


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}


def _share(words: list[str], held: set[tuple[str, ...]], short: set[object]) -> float:
    if len(words) < _RUN:
        return float(bool(words) and (words[0] if len(words) == 1 else tuple(words)) in short)
    count = len(words) - _RUN + 1
    return sum(tuple(words[at : at + _RUN]) in held for at in range(count)) / count
