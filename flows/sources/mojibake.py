"""Text that was UTF-8, was read as another encoding somewhere on its way, and was written as UTF-8 again.

"â€œNoÃ«lâ€" was "“Noël”" once. It is mended only where there can be no doubt, since a wrong repair is worse than a text
that shows what happened to it: the whole text must be of this kind, not a place in it.
"""

from __future__ import annotations

import re
import unicodedata

from flows.sources.charsets import C1

CODECS = ("cp1252", "cp1251", "mac-roman")
"""What it was read as. The first is every old program's guess, the second that of Russian ones, the third that of
old Macs; of any other so few texts are found that a chance likeness would be likelier."""
_NON_ASCII = re.compile(r"[^\x00-\x7f]+")
_USUAL = b"\xc2\xc3\xe2"
"""What UTF-8 of western letters, of quotation marks and of dashes begins with."""
_FEW, _KINDS = 2, 4
"""Characters there must be at least; and different ones, where other than the usual begin them."""


def mended(text: str) -> tuple[str, str]:
    """The text before it was read wrong, and the codec it was read as; the text itself and ``""`` where it is in order
    or in doubt.

    >>> mended("Le CafÃ© de NoÃ«l")
    ('Le Café de Noël', 'cp1252')
    >>> mended("Le Café de Noël, SÃO PAULO")[1]
    ''
    """
    first = _NON_ASCII.search(text)
    if first is None:
        return text, ""
    for codec in CODECS:
        # Most texts are in order and fail here, at their first character that is not ASCII.
        if _back(first[0], codec) and (whole := _back(text, codec)) and _certain(text, whole, codec):
            return whole, codec
    return text, ""


def likewise(text: str, codec: str) -> str:
    """A text from the same hands as one that was read as this: read right, or as it is where it was not read wrong.

    >>> likewise("CafÃ©", "cp1252"), likewise("Café", "cp1252")
    ('Café', 'Café')
    """
    return _back(text, codec) or text


def _back(text: str, codec: str) -> str:
    """The text read right, ``""`` where it is no UTF-8 that was read as this."""
    try:
        return text.encode(codec, C1).decode("utf-8")
    except UnicodeError:
        return ""


def _certain(text: str, whole: str, codec: str) -> bool:
    found = [character for run in _NON_ASCII.finditer(whole) for character in run[0]]
    if len(found) < _FEW or not all(map(_is_written, found)):
        return False
    begun = {run[0][0] for run in _NON_ASCII.finditer(text)}
    return len(set(found)) >= _KINDS or begun.issubset(_USUAL.decode(codec))


def _is_written(character: str) -> bool:
    """Whether people write it: no control, no phonetic sign, nothing unassigned."""
    return (
        unicodedata.category(character) not in ("Cc", "Cn", "Co", "Cs")
        and not "\u0250" <= character <= "\u02ff"
    )
