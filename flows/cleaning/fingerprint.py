"""The content hash: what makes two copies one document."""

from __future__ import annotations

import re
import unicodedata
import uuid

from flows.keys import key_of

# Python folds bytes many times as fast as a text in which a single curly quote stands.
_SMALL = bytes(0x20 if chr(code).isspace() and code < 128 else code for code in range(256)).lower()
_BLANKS = re.compile(rb"  +")
_ASCII = bytes(range(128))
_FEW = 30
"""Kinds of other characters that change, up to which a text is folded as bytes: each is a pass over the text."""


def content_id(body: str) -> uuid.UUID:
    """The key of a body's canonical form: case, white space and compatibility forms do not count.

    The headline is left out: the same report runs under many.

    >>> content_id("The  pier\\nfell.") == content_id("the pier fell.")
    True
    """
    return key_of(canonical(body))


def canonical(body: str) -> bytes:
    """A body in the form that is hashed, in UTF-8: NFKC, case folded, one blank for any white space.

    >>> canonical("The  Pier\\u2028fell \\u201cagain\\u201d\\n").decode()
    'the pier fell “again”'
    """
    text = unicodedata.normalize("NFKC", body)
    raw = text.encode("utf-8", "surrogatepass")
    others = set(raw.translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    changed = {other: folded for other in others if (folded := _folded(other)) != other}
    if len(changed) > _FEW:
        return " ".join(text.casefold().split()).encode("utf-8", "surrogatepass")
    raw = raw.translate(_SMALL)
    for other, folded in changed.items():
        raw = raw.replace(other.encode(), folded.encode())
    return _BLANKS.sub(b" ", raw).strip(b" ")


def _folded(character: str) -> str:
    return " " if character.isspace() else character.casefold()
