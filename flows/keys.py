"""The archive's keys: hashes, so that the same seeds give the same keys on every machine; and the digest of a text."""

from __future__ import annotations

import hashlib
import uuid

Key = bytes  # 16 of them


def key_of(*parts: bytes) -> uuid.UUID:
    """The first 128 bits of a sha256 over length-prefixed parts, as a UUID: the archive's keys.

    Length prefixes keep ``(b"ab", b"c")`` and ``(b"a", b"bc")`` apart.

    >>> key_of(b"ab", b"c") == key_of(b"a", b"bc")
    False
    """
    return uuid.UUID(bytes=key_bytes(*parts))


def key_bytes(*parts: bytes) -> Key:
    """The 16 bytes of :func:`key_of`: what goes through many hands is hashed, compared and sent as these, since all
    that a ``UUID`` does is done in Python."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()[:16]


def text_sha256(text: str) -> bytes:
    """The 32 bytes that prove a text: in SQL ``sha256(convert_to(text, 'UTF8'))``.

    :raises UnicodeEncodeError: the text holds half of a surrogate pair; no page's does.

    >>> text_sha256("é").hex()[:16]
    '4a99557e4033c353'
    """
    return hashlib.sha256(text.encode()).digest()
