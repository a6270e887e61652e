"""Words, sentences and paragraphs of a body."""

from __future__ import annotations

import re

from flows.cleaning.description.reading import is_sentence

# Scripts written without spaces between words: each of these characters counts as a word, as editors count.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*(?=\s|$)|[。！？](?=\S)")
# A full stop after these ends no sentence.
_SHORT_FORMS = (
    "Mr Mrs Ms Dr Prof Lt Col Gen Maj Capt Sgt St Sr Jr Gov Sen Rep Rev Hon No vs Inc Ltd Co Jan Feb Mar Apr Jun "
    "Jul Aug Sep Sept Oct Nov Dec z.B bzw ca Nr Hr Fr A B C D E F G H J K L M N O P Q R S T U V W X Y Z"
)
_SHORT = frozenset(_SHORT_FORMS.split())


def words_in(body: str) -> int:
    """Words parted by white space; Chinese and Japanese characters one by one.

    >>> words_in("Prices rose again."), words_in("价格上涨")
    (3, 4)
    """
    if body.isascii():
        return len(body.split())
    if _UNSPACED.search(body):
        text, unspaced = _UNSPACED.subn(" ", body)
        return unspaced + sum(1 for word in text.split() if any(map(str.isalnum, word)))
    return len(body.split())


def sentences_in(body: str) -> int:
    """Sentences by their final marks; a paragraph without one is a sentence too.

    >>> sentences_in("Lt. Col. Ha came. He said: “No!”\\n\\nNo mark here")
    3
    """
    ends = 0
    for end in _END.finditer(body):
        at = end.start()
        ends += not (end.group() == "." and body[max(0, at - 6) : at].rsplit(" ", maxsplit=1)[-1] in _SHORT)
    unmarked = sum(1 for paragraph in body.split("\n") if paragraph.strip() and not is_sentence(paragraph))
    return max(ends + unmarked, 1 if body.strip() else 0)


def paragraphs_in(body: str) -> int:
    return sum(1 for line in body.split("\n") if line.strip())
