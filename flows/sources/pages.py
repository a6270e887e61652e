"""From a record to its page: one text for the cleaner, whatever the record was."""

from __future__ import annotations

from flows.documents import Page, SeedRecord
from flows.errors import SourceError
from flows.sources.decoding import decode
from flows.sources.html import page_of_html
from flows.sources.limits import Limits

# Facts that readers state about a record under these names are hints; all others are kept with the
# record, but nothing is described from them.
STATED = frozenset(
    [
        "title",
        "authors",
        "published",
        "updated",
        "site_name",
        "canonical",
        "language",
        "section",
        "tags",
        "description",
        "publisher",
    ]
)
_MANY = {"authors", "tags"}
# Bears it who asked for it: so a stored original is decoded as it was, whatever is asked for later.
REVEALED = "emails-revealed"


def page_of(record: SeedRecord, limits: Limits | None = None) -> Page:
    """Decode a record; an HTML page becomes one line a block.

    Always the same for the same record: stored originals are decoded again by it.

    :raises SourceError: it is empty, binary, or cannot be decoded for certain.
    """
    stated: dict[str, str | tuple[str, ...]] = {
        f"container:{name}": tuple(value.split("\n")) if name in _MANY else value
        for name, value in record.hints.items()
        if name in STATED and value
    }
    if record.format == "html":
        return page_of_html(
            record.raw, record.declared, limits=limits, stated=stated, reveal_emails=REVEALED in record.hints
        )
    if record.format != "text":
        raise SourceError(
            "unsupported",
            f"Its reader calls it {record.format!r}, which is neither text nor html.",
            "Mend the reader: docs/formats.md says what a record may be.",
        )
    decoded = decode(record.raw, record.declared)
    return Page(decoded.text, decoded.encoding, decoded.confidence, (), stated)
