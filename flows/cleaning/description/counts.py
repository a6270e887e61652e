"""Words, sentences and paragraphs of a body."""

from __future__ import annotations

import re
from itertools import groupby
from typing import NamedTuple

import numpy as np

from flows.cleaning.description.scanning import Scans
from flows.cleaning.text.sentences import ends

# Scripts written without spaces between words: each of these characters counts as a word, as editors count.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# Without these, blanks and lines' ends part words as they are counted.
_ODD = (
    "[\t\x0b\x0c\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
    + r"| [ \n]|\n |\n\n\n|\A[ \n]|[ \n]\z"
)
# One pattern a mark: what begins with one letter is found many times faster than what begins with several.
_ENDS = {mark: re.compile(re.escape(mark) + r"[\"'”’»)\]]*(?=\s|$)") for mark in ".!?…؟।۔።"}
_BLANK = ord(" ")
# Behind these no blank is needed.
_WIDE = "。！？"
# A full stop after these ends no sentence.
_SHORT_FORMS = (
    "Mr Mrs Ms Dr Prof Lt Col Gen Maj Capt Sgt St Sr Jr Gov Sen Rep Rev Hon No vs Inc Ltd Co Jan Feb Mar Apr Jun "
    "Jul Aug Sep Sept Oct Nov Dec z.B bzw ca Nr Hr Fr A B C D E F G H J K L M N O P Q R S T U V W X Y Z"
)
_SHORT = sorted(_SHORT_FORMS.split(), key=len)
# It begins with the stop and then looks back, once for each length.
_BEHIND = [rf"(?<=[ \n](?:{'|'.join(map(re.escape, forms))})\.)" for _, forms in groupby(_SHORT, len)]
_NO_END = re.compile(rf"\.(?=\s|$)(?:{'|'.join(_BEHIND)})")
# Looked for in one pass: without these the counts are simpler.
_LOOK = Scans(
    _UNSPACED.pattern,
    _ODD,
    f"[{_WIDE}]",
    rf"(?:\A|[ \n])(?:{'|'.join(map(re.escape, _SHORT))})\.",
    f"[{''.join(_ENDS).replace('.', '')}]",
)


class Counts(NamedTuple):
    """How much a body says.

    Words are parted by white space, Chinese and Japanese characters are words one by one. Sentences are counted
    by their final marks; a paragraph without one is a sentence too. A paragraph is a line that is not blank.
    """

    words: int
    sentences: int
    paragraphs: int


def counts_of(body: str) -> Counts:
    """Count a body.

    >>> counts_of("Prices rose again."), counts_of("价格上涨").words
    (Counts(words=3, sentences=1, paragraphs=1), 4)
    >>> counts_of("Lt. Col. Ha came. He said: “No!”\\n\\nNo mark here").sentences
    3
    """
    paragraphs = [line for line in body.split("\n") if line and not line.isspace()]
    if not paragraphs:
        return Counts(0, 0, 0)
    encoded = body.encode("utf-8", "surrogatepass")
    unspaced, odd, wide, short, marked = _LOOK.may_be_in_bytes(encoded)
    sentences = len(_ENDS["."].findall(body))
    if marked:
        sentences += sum(
            [len(end.findall(body)) for mark, end in _ENDS.items() if mark != "." and mark in body]
        )
    sentences += sum([not ends(line) for line in paragraphs])
    if wide:
        sentences += sum(map(body.count, _WIDE))
    if short:
        sentences -= len(_NO_END.findall(f" {body}"))
    if unspaced:
        words = _words_in(body)
    elif odd:
        words = len(body.split())
    else:
        blanks = np.frombuffer(encoded, np.uint8) == _BLANK
        words = int(np.count_nonzero(blanks)) + len(paragraphs)
    return Counts(words, max(sentences, 1), len(paragraphs))


def _words_in(body: str) -> int:
    text, unspaced = _UNSPACED.subn(" ", body)
    return unspaced + sum(1 for word in text.split() if any(map(str.isalnum, word)))
