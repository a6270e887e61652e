"""What a line looks like, in numbers: the measurements the line model judges by.

Everything is counted with numpy over the page's code points at once, never character by character
in Python, so that cost is linear in the text and small per line. Only the first and last characters
of a very long line are looked at (:data:`HEAD`, :data:`TAIL`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Hashes = NDArray[np.uint64]

HEAD, TAIL = 1500, 200
"""Characters looked at in one line: a prose paragraph has 100 to 1,000."""
CHUNK = 1 << 18
"""Characters measured in one go: bounds the memory at some 30 bytes each."""

# An odd multiplier has an inverse modulo 2**64, which is what lets one running sum give the hash of
# every word: (sum at its end - sum at its start) / multiplier ** start. (Knuth's MMIX constant.)
_BASE = 6364136223846793005
_INVERSE = pow(_BASE, -1, 1 << 64)

LOWER, UPPER, CASELESS, DIGIT, SPACE, END, COMMA, COLON, QUOTE, RULE, BRACKET, SIGN, OTHER, BREAK = range(14)
CLASSES = 14
_EXACT = {
    END: ".!?…。！？؟।։۔။።។",
    COMMA: ",;،、，؛",
    COLON: ":：",
    QUOTE: "\"'“”„‟‘’‚‛«»‹›「」『』`´",
    RULE: "|•·●▪►▶→←»›‹>/\\<_*=~^▼▲✓✔★☆❯–—-",
    BRACKET: "()[]{}（）【】",
    SIGN: "@#$€£¥%&+©®™°§",
}
_CATEGORY = {
    "Ll": LOWER, "Lu": UPPER, "Lt": UPPER, "Nd": DIGIT, **dict.fromkeys(("Zs", "Zl", "Zp"), SPACE),
    **dict.fromkeys(("Lm", "Lo", "Mn", "Mc", "Me"), CASELESS),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Tables:
    kind: NDArray[np.uint8]
    value: Hashes
    power: Hashes
    inverse: Hashes


@lru_cache(maxsize=1)
def _tables() -> _Tables:
    """Class of the first 65,536 code points, what each counts in a hash (its small letter, plus one), and the powers of
    the multiplier."""
    chars = list(map(chr, range(65536)))
    kind = np.array(
        [_CATEGORY.get(category, OTHER) for category in map(unicodedata.category, chars)], np.uint8
    )
    kind[list(map(ord, "\t\x0b\x0c\x85"))] = SPACE
    lower = np.arange(65536, dtype=np.uint64)
    for code in np.flatnonzero(kind == UPPER).tolist():
        folded = chars[code].lower()
        lower[code] = ord(folded) if len(folded) == 1 else code
    for number, exact in _EXACT.items():
        kind[list(map(ord, exact))] = number
    kind[10] = BREAK
    size = CHUNK + 2 * (HEAD + TAIL) + 8
    power, inverse = np.ones(size, np.uint64), np.ones(size, np.uint64)
    power[1:], inverse[1:] = np.uint64(_BASE), np.uint64(_INVERSE)
    with np.errstate(over="ignore"):
        return _Tables(kind, lower + np.uint64(1), np.cumprod(power), np.cumprod(inverse))


def word_hashes(words: Sequence[str]) -> Hashes:
    """The 64-bit numbers under which words are known: those that :func:`measure` finds in a page.

    >>> share, again, other = word_hashes(["Share", "share", "shore"]).tolist()
    >>> share == again, share == other
    (True, False)
    """
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    tables, found = _tables(), []
    for piece in _pieces(lengths):
        codes, ends = _codes("".join(words[piece])), np.cumsum(lengths[piece])
        with np.errstate(over="ignore"):
            running = np.zeros(len(codes) + 1, np.uint64)
            np.cumsum(tables.value[codes] * tables.power[: len(codes)], out=running[1:])
            begin = ends - lengths[piece]
            found.append((running[ends] - running[begin]) * tables.inverse[begin])
    return np.concatenate(found)


@dataclass(frozen=True, slots=True)
class _Part:
    """Some lines in raw numbers.

    ``counts[i, c]`` characters of class ``c`` in line ``i``; ``facts`` further per-line numbers in
    the order of :data:`FACTS`; ``words`` the hash of every word, in order, with ``starts[i]`` the index of line ``i``'s
    first word (one more entry at the end), ``lengths`` in characters, ``capital`` whether it starts with a capital,
    ``line`` the line it stands in; ``line_hash[i]`` that of all words of line ``i``.
    """

    counts: Floats
    facts: Floats
    words: Hashes
    starts: Ints
    lengths: NDArray[np.int32]
    capital: NDArray[np.bool_]
    line: Ints
    line_hash: Hashes


@dataclass(frozen=True, slots=True)
class Measured(_Part):
    """All lines of a page: ``bucket`` is a small number of each word that equal words always and unequal ones rarely
    share; ``times[i]`` how many lines have the words of line ``i``."""

    bucket: Ints
    times: Ints


BUCKETS = 1 << 15
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)  # Fibonacci hashing: the top bits of the product are well mixed

FACTS = (
    "characters", "first class", "last class", "last class but quotes", "fused", "sentence ends inside", "years",
    "all-caps words",
)  # fmt: skip


def _seen(text: str) -> str:
    return text[:HEAD] + " " + text[-TAIL:]


def measure(lines: Sequence[str]) -> Measured:
    """Measure the lines of a page, in chunks of about :data:`CHUNK` characters."""
    texts = list(lines)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    for at in np.flatnonzero(lengths > HEAD + TAIL).tolist():
        texts[at] = _seen(texts[at])
    parts = [_measure(texts[piece]) for piece in _pieces(np.minimum(lengths, HEAD + TAIL) + 1)]
    whole = parts[0] if len(parts) == 1 else _joined(parts)
    whole.facts[:, 0] = lengths
    with np.errstate(over="ignore"):
        bucket = ((whole.words * _GOLDEN) >> np.uint64(49)).astype(np.int64)
    ranked = np.sort(whole.line_hash)
    times = ranked.searchsorted(whole.line_hash, "right") - ranked.searchsorted(whole.line_hash, "left")
    return Measured(
        whole.counts, whole.facts, whole.words, whole.starts, whole.lengths, whole.capital, whole.line, whole.line_hash,
        bucket, times,
    )  # fmt: skip


def _pieces(lengths: Ints) -> list[slice]:
    """Cuts lines of such lengths into pieces of about :data:`CHUNK` characters, at least one."""
    number = np.cumsum(lengths) // CHUNK
    cuts = [0, *(np.flatnonzero(np.diff(number)) + 1).tolist(), len(lengths)]
    return [slice(begin, end) for begin, end in pairwise(cuts)]


def _joined(parts: list[_Part]) -> _Part:
    offsets = np.cumsum([0] + [len(part.words) for part in parts])
    lines = [len(part.counts) for part in parts]
    return _Part(
        np.concatenate([part.counts for part in parts]),
        np.concatenate([part.facts for part in parts]),
        np.concatenate([part.words for part in parts]),
        np.concatenate(
            [part.starts[:-1] + offset for part, offset in zip(parts, offsets, strict=False)] + [offsets[-1:]]
        ),
        np.concatenate([part.lengths for part in parts]),
        np.concatenate([part.capital for part in parts]),
        np.concatenate(
            [part.line + before for part, before in zip(parts, np.cumsum([0, *lines]), strict=False)]
        ),
        np.concatenate([part.line_hash for part in parts]),
    )


def _codes(text: str) -> Ints:
    """The code points of a text, those above 65,535 as that; ready to look up with."""
    if text.isascii():
        return np.frombuffer(text.encode(), np.uint8).astype(np.intp)
    codes = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)
    if len(codes) == len(text):
        return codes.astype(np.intp)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    return np.minimum(codes, 65535).astype(np.intp)


def _measure(texts: list[str]) -> _Part:
    tables = _tables()
    n = len(texts)
    if not n:
        return _Part(
            np.zeros((0, CLASSES), np.float32), np.zeros((0, len(FACTS)), np.float32), np.zeros(0, np.uint64),
            np.zeros(1, np.int64), np.zeros(0, np.int32), np.zeros(0, np.bool_), np.zeros(0, np.int64),
            np.zeros(0, np.uint64),
        )  # fmt: skip
    joined = "\n".join(texts) + "\n"
    lengths = np.fromiter(map(len, texts), np.int64, n)
    codes = _codes(joined)
    kind = tables.kind.take(codes)
    ends = np.cumsum(lengths + 1) - 1  # where each line's break stands
    starts = ends - lengths
    owner = np.repeat(np.arange(n) * CLASSES, lengths + 1)
    owner += kind
    counts = np.bincount(owner, minlength=n * CLASSES).reshape(n, CLASSES).astype(np.float32)

    in_word = kind <= DIGIT
    edge = np.flatnonzero(in_word[1:] != in_word[:-1]) + 1
    if in_word[0]:
        edge = np.concatenate([np.zeros(1, edge.dtype), edge])
    first, after = edge[0::2], edge[1::2]
    with np.errstate(over="ignore"):
        running = np.empty(len(codes) + 1, np.uint64)
        running[0] = 0
        values = tables.value.take(codes)
        values *= tables.power[: len(codes)]
        values.cumsum(out=running[1:])
        words = (running[after] - running[first]) * tables.inverse[first]
        line_hash = (running[ends] - running[starts]) * tables.inverse[starts]
    word_starts = np.searchsorted(first, np.append(starts, len(codes)))
    word_lengths = (after - first).astype(np.int32)
    capital = kind[first] == UPPER

    line_of = np.repeat(np.arange(n), np.diff(word_starts))
    last = kind[ends - 1]
    facts = np.zeros((n, len(FACTS)), np.float32)
    facts[:, 1] = kind[starts]
    facts[:, 2] = last
    second = kind[np.maximum(ends - 2, starts)]
    third = kind[np.maximum(ends - 3, starts)]
    closing = (last == QUOTE) | (last == BRACKET)
    facts[:, 3] = np.where(closing, np.where((second == QUOTE) | (second == BRACKET), third, second), last)
    pair_at = np.flatnonzero((kind[:-1] == LOWER) & (kind[1:] == UPPER))
    facts[:, 4] = np.bincount(owner[pair_at] // CLASSES, minlength=n)
    stop_at = np.flatnonzero((kind[:-1] == END) & (kind[1:] == SPACE))
    facts[:, 5] = np.bincount(owner[stop_at] // CLASSES, minlength=n)
    four = np.flatnonzero((word_lengths == 4) & (kind[first] == DIGIT))
    if len(four):
        century = codes[first[four]] * 10 + codes[first[four] + 1]  # ord("1") * 10 + ord("9") = 547
        four = four[(century == 547) | (century == 548)]
        facts[:, 6] = np.bincount(line_of[four], minlength=n)
    maybe = np.flatnonzero(capital & (word_lengths > 1) & (kind[first + 1] == UPPER))
    uppers = np.flatnonzero(kind == UPPER)
    within = uppers.searchsorted(after[maybe]) - uppers.searchsorted(first[maybe])
    shouted = maybe[within == word_lengths[maybe]]
    facts[:, 7] = np.bincount(line_of[shouted], minlength=n)
    return _Part(counts, facts, words, word_starts, word_lengths, capital, line_of, line_hash)
