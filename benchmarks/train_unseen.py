"""The labelled pages in languages that nobody has seen: the same lines in invented writing, of which no word is known.

What a line model learns of words is of no use in a language that it has not learned from. So a network of its own learns
from pages whose words have all become others: length, marks, figures, the lines around and the course of the page are what
is left. Four kinds of writing are made, for what they leave of it differs: letters with capitals, as Greek has them; letters
without, as Arabic or Hindi; the same without blanks between words, and full stops left out, as Thai; and
signs for words without blanks, as Chinese. Each word becomes one word, always the same. On some pages a few words stay as
they were, for a language that the model has not learned may share some with those that it has.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

import numpy as np

from benchmarks.train_pages import TRAINED, Page
from flows.spans import Line

Writing = Callable[[str, int], str]
"""A text and the share of its words that stay as they were, in hundredths, to the text in that writing."""
_LETTERS = 26
_SMALL, _LARGE, _PLAIN, _THAI, _SIGNS = 0x561, 0x531, 0x10D0, 0xE01, 0x4E00
"""Where the letters begin: Armenian ones, small and large, Georgian and Thai ones, and Chinese signs."""
_MANY = 12_000
_SHORT, _MIDDLING = 4, 9
"""Letters of a word from which two signs stand for it, and three."""
_STAY = (0, 0, 6, 12)
"""Shares of words that stay, in hundredths: more are known only of pages for which the other network judges."""
_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"(?<=[^\W\d_a-zA-Z]) (?=[^\W\d_a-zA-Z])|(?<=[，。]) (?=[^\W\d_])")
_STOP = re.compile(r"(?<=[^\W\d_])\.(?=[\s\"'”’)]|$)", re.MULTILINE)


def _bare(text: str) -> str:
    """Without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def _stays(word: str, share: int) -> bool:
    return bool(share) and zlib.crc32(word.lower().encode()) % 100 < share


def _lettered(text: str, share: int, small: int, large: int) -> str:
    """Letters beyond the Latin ones become some of the same: each word stays as long."""

    def other(found: re.Match[str]) -> str:
        if _stays(found[0], share):
            return found[0]
        return "".join(
            chr((large if sign.isupper() else small) + ord(sign.lower()) % _LETTERS) for sign in found[0]
        )

    return _WORD.sub(other, _bare(text))


def capitals(text: str, share: int) -> str:
    """Letters with capitals."""
    return _lettered(text, share, _SMALL, _LARGE)


def small(text: str, share: int) -> str:
    """Letters without."""
    return _lettered(text, share, _PLAIN, _PLAIN)


def run_together(text: str, share: int) -> str:
    """Letters without blanks between words; sentences end in a blank."""
    return _GAP.sub("", _STOP.sub(" ", _lettered(text, share, _THAI, _THAI)))


def signs(text: str, share: int) -> str:
    """One to three signs a word, without blanks."""

    def other(found: re.Match[str]) -> str:
        return found[0] if _stays(found[0], share) else _signs_of(found[0].lower())

    return _GAP.sub("", _STOP.sub("。", _WORD.sub(other, _bare(text)))).replace(", ", "，")


@lru_cache(1 << 18)
def _signs_of(word: str) -> str:
    found = hashlib.md5(word.encode(), usedforsecurity=False).digest()
    count = 1 + (len(word) >= _SHORT) + (len(word) >= _MIDDLING)
    return "".join(chr(_SIGNS + int.from_bytes(found[at : at + 2]) % _MANY) for at in range(0, 2 * count, 2))


WRITINGS: tuple[Writing, ...] = (capitals, small, run_together, signs)


def rewritten(page: Page, writing: Writing, share: int, known: bool, form: str) -> Page:
    """A page in other writing, of which a share of the words stays. ``known``: the rules know what they know of the page as it
    was, as they do in many languages that the model has not seen; else only what they find in any."""
    row: dict[str, Any] = {
        **page.row,
        form: "",
        "gold_body": writing(page.row["gold_body"] or "", share),
        "gold_optional": [writing(one, share) for one in page.row["gold_optional"]],
    }
    lines = list(_again([writing(line.text, share) for line in page.lines]))
    made = replace(page, row=row, form=form, lines=lines, blocks=[])
    if known:
        made.__dict__["_rules"] = page._rules
    return made


def _again(texts: list[str]) -> Iterator[Line]:
    at = 0
    for text in texts:
        yield Line(at, at + len(text), text)
        at += len(text) + 1


def learned_from(pages: list[Page]) -> Iterator[Page]:
    """Each page of the forms of text in one kind of writing; and as made pages, of which an epoch sees a part, whole pages
    and leavings in the others."""
    chance = np.random.default_rng(0)
    for page in pages:
        if page.form not in TRAINED or page.blocks:
            continue
        order = chance.permutation(len(WRITINGS))
        write = partial(rewritten, page, known=bool(chance.random() < 0.5))
        for at in order if page.form in ("wet_text", "residual_text") else order[:1]:
            form = page.form if at == order[0] else "rewritten"
            yield write(WRITINGS[at], int(chance.choice(_STAY)), form=form)
