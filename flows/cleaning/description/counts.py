"""Words, sentences and paragraphs of a body."""

from __future__ import annotations

import re

from flows.cleaning.description.reading import is_sentence
from flows.cleaning.description.scanning import Scan

# Scripts written without spaces between words: each of these characters counts as a word, as editors count.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# Without these, blanks and lines' ends part words as they are counted.
_ODD = Scan(
    _UNSPACED.pattern
    + "|[\t\x0b\x0c\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
    + r"| [ \n]|\n |\n\n\n|\A[ \n]|[ \n]\z"
)
# One pattern a mark: what begins with one letter is found many times faster than what begins with several.
_ENDS = {mark: re.compile(re.escape(mark) + r"[\"'”’»)\]]*(?=\s|$)") for mark in ".!?…؟।"}
# Behind these no blank is needed.
_WIDE = "。！？"
# A full stop after these ends no sentence.
_SHORT_FORMS = (
    "Mr Mrs Ms Dr Prof Lt Col Gen Maj Capt Sgt St Sr Jr Gov Sen Rep Rev Hon No vs Inc Ltd Co Jan Feb Mar Apr Jun "
    "Jul Aug Sep Sept Oct Nov Dec z.B bzw ca Nr Hr Fr A B C D E F G H J K L M N O P Q R S T U V W X Y Z"
)
_SHORT = frozenset(_SHORT_FORMS.split())
_MAY_BE_SHORT = Scan(rf"(?:\A| )(?:{'|'.join(map(re.escape, sorted(_SHORT)))})\.")


def words_in(body: str) -> int:
    """Words parted by white space; Chinese and Japanese characters one by one.

    >>> words_in("Prices rose again."), words_in("价格上涨")
    (3, 4)
    """
    if not _ODD.may_be_in(body):
        return body.count(" ") + body.count("\n") - body.count("\n\n") + bool(body)
    text, unspaced = _UNSPACED.subn(" ", body)
    if unspaced:
        return unspaced + sum(1 for word in text.split() if any(map(str.isalnum, word)))
    return len(body.split())


def sentences_in(body: str) -> int:
    """Sentences by their final marks; a paragraph without one is a sentence too.

    >>> sentences_in("Lt. Col. Ha came. He said: “No!”\\n\\nNo mark here")
    3
    """
    ends = sum(map(body.count, _WIDE))
    ends += sum(len(end.findall(body)) for mark, end in _ENDS.items() if mark != "." and mark in body)
    ends += len(_ENDS["."].findall(body)) - _short_forms_in(body)
    unmarked = sum(1 for line in body.split("\n") if line and not is_sentence(line) and not line.isspace())
    return max(ends + unmarked, 1 if body.strip() else 0)


def _short_forms_in(body: str) -> int:
    """How many full stops before a blank end a short form rather than a sentence."""
    if not _MAY_BE_SHORT.may_be_in(body):
        return 0
    found = 0
    for stop in _ENDS["."].finditer(body):
        at, end = stop.span()
        found += end - at == 1 and body[max(0, at - 6) : at].rpartition(" ")[2] in _SHORT
    return found


def paragraphs_in(body: str) -> int:
    return sum(1 for line in body.split("\n") if line and not line.isspace())
