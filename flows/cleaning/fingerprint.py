"""The content hash: what makes two copies one document."""

from __future__ import annotations

import unicodedata
import uuid

from flows.documents import key_of


def content_id(body: str, headline: str | None = None) -> uuid.UUID:
    """The key of a body's canonical form: case, white space and compatibility forms do not count.

    The headline is left out: the same report runs under many.

    >>> content_id("The  pier\\nfell.") == content_id("the pier fell.")
    True
    """
    canonical = " ".join(unicodedata.normalize("NFKC", body).casefold().split())
    return key_of(canonical.encode("utf-8", "surrogatepass"))
