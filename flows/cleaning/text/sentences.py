"""Whether a line ends like a sentence, and is a paragraph by that and by its length."""

from __future__ import annotations

import re

from flows.cleaning.text.lines import WITHOUT_SPACES

SENTENCE = 60
"""Characters from which what ends like a sentence is a paragraph; a third of them where words are not spaced."""
DENSE = 3
"""Letters that a sign stands for where words are not spaced."""
_ENDS = ".!?…。！？؟।۔။។።։"
# Behind the end may stand a sign of where it was filed or who wrote it: "... on Monday. (PAP)", "... (I)".
_SENTENCE_END = re.compile(rf"[{_ENDS}][\"'”’»)\]」』]*(?:\s?[(（][^\W_][^()（）]{{0,3}}[)）])?$")
ASKING = frozenset("?!？！؟")
"""With these titles end as well: they ask or call."""
_SIGNED = 14
"""Characters at the end of a line that may hold its end and such a sign."""
CLOSING = "\"'”’»)]）」』"
"""Signs that may stand behind a sentence's end."""
_LAST, _CLOSING = frozenset(_ENDS), frozenset(CLOSING)
"""Of most lines the last sign tells whether they end like a sentence: it is the end's, or none that may stand behind it."""
_CORNERS = frozenset("」』")
"""Behind what somebody says Japanese sets these and no full stop; so may a headline end, a shorter one."""
_CREDITED = re.compile(r"。 ?(?:[(（][^()（）]{2,24}[)）]|[(（][cC][)）][^。]{2,30})$")
"""Where words are not spaced the last paragraph may say behind its end who wrote it and whose the pictures are."""
_ENDLESS = re.compile("\\W*[\u0e00-\u0eff\u1780-\u17ff]")
"""Thai, Lao and Khmer set no full stops."""


def ends(text: str) -> bool:
    """Whether a line ends like a sentence.

    >>> ends("館長說：「橋要重修。」"), ends("橋を直す「三月に」"), ends("橋を直す" * 15 + "「三月に」")
    (True, False, True)
    """
    last = text[-1:]
    if last in _LAST or last not in _CLOSING:
        return last in _LAST
    if last in _CORNERS and len(text) >= SENTENCE:
        return True
    return _SENTENCE_END.search(text, max(0, len(text) - (_SIGNED if last in ")）" else 8))) is not None


def is_dense(text: str) -> bool:
    """Whether a line's first letter is of a script whose words are not spaced: a sign of it says what three letters do.

    >>> is_dense("“新桥开通。”"), is_dense("⛴ The ferry"), is_dense("옛 다리")
    (True, False, True)
    """
    if text[:1].isalpha():
        return text[0] >= WITHOUT_SPACES
    return next((sign for sign in text[:_SIGNED] if sign.isalpha()), "") >= WITHOUT_SPACES


def is_endless(text: str) -> bool:
    """Whether a line is a paragraph by its length alone, in a script that sets no full stops.

    >>> is_endless("สะพานใหม่เปิดแล้ว" * 5), is_endless("สะพานใหม่เปิดแล้ว"), is_endless("The bridge " * 9)
    (True, False, False)
    """
    return len(text) >= SENTENCE and _ENDLESS.match(text) is not None


def is_paragraph(text: str, least: int = SENTENCE) -> bool:
    """Whether a line is long enough for a paragraph, and ends like one; ``least`` as :data:`SENTENCE`.

    >>> is_paragraph("桥明年春天开通，两岸的居民等了二十年，昨天第一次从上面走过，" * 2 + "老人说。(文/图 林岸)")
    True
    """
    size = len(text)
    if size < least // DENSE:
        return False  # most lines are short
    if ends(text):
        return size >= least or is_dense(text)
    if size < least:
        return False
    return _ENDLESS.match(text) is not None or (
        is_dense(text) and _CREDITED.search(text, max(0, size - 40)) is not None
    )


def states(text: str) -> bool:
    """Whether a line ends like a sentence that neither asks nor calls, as titles do.

    >>> states("The ferry sails."), states("Who sails the ferry?"), states("The ferry sails")
    (True, False, False)
    """
    return ends(text) and text[-1] not in ASKING


def is_sentence(text: str, asking: int = SENTENCE) -> bool:
    """Whether a line is a sentence or a paragraph rather than a title. What asks or calls may be a title up to ``asking``
    characters.

    >>> is_sentence("It sails."), is_sentence("Who sails it?"), is_sentence("Who sails the old ferry?", asking=20)
    (True, False, True)
    """
    return is_paragraph(text, asking) if text[-1] in ASKING else ends(text) or is_paragraph(text)
