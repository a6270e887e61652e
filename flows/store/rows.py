"""From nouns to rows: what one record and one file become in the tables. Pure, so it runs anywhere."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

import zstandard

from flows.documents import WHITE_SPACE, Cleaned, Document, Rejection, SeedFile, key_of

Row = tuple[object, ...]
# zstd's own default: on texts of a few KB higher levels win about 2 % and cost several times the CPU.
_LEVEL = 3


@dataclass(frozen=True, slots=True)
class RecordRows:
    """One record ready to load. ``original`` lacks its last column, which only the load knows;
    ``document`` lacks its first four."""

    address: str
    original_id: uuid.UUID
    content_id: uuid.UUID
    ruleset: str
    original: Row
    document: Row
    body: str
    removals: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class FileRows:
    """One file and what became of its records, ready to load in one transaction.

    ``sha256`` is ``None`` when the file could not be read; ``deferred`` means that it was still being
    written; ``streams`` that it is too large to hold and must be loaded piece by piece.
    """

    file: SeedFile
    sha256: bytes | None
    records: tuple[RecordRows | Rejection, ...] = ()
    deferred: bool = False
    streams: bool = False

    @property
    def file_id(self) -> uuid.UUID:
        return file_id(self.file, self.sha256)

    @property
    def outcome(self) -> str:
        refused = len(self.records) == 1 and isinstance(self.records[0], Rejection)
        return "quarantined" if refused and not self.streams else "read"


def file_id(file: SeedFile, sha256: bytes | None) -> uuid.UUID:
    """The ledger's key: the same content at the same path is the same row, however often it is read.

    Where the content is unknown, what discovery saw stands in for it.
    """
    seen = sha256 or repr((file.size, file.mtime_ns, file.ctime_ns, file.inode, file.hint)).encode()
    return key_of(file.path_id.bytes, seen)


def rows_of(document: Document) -> RecordRows:
    """What a document becomes in the tables ``original``, ``document`` and ``removal``."""
    record, page, cleaned = document.record, document.page, document.cleaned
    original_id = record.original_id
    body, original_columns = _body_and_pieces(cleaned)
    original = (
        original_id,
        record.format,
        record.declared,
        dict(record.hints),
        len(record.raw),
        zstandard.compress(record.raw, _LEVEL),
        page.encoding,
        page.confidence,
        len(cleaned.text),
        document.content_id,
        cleaned.ruleset,
        *original_columns,
    )
    removals = tuple(
        (
            original_id, ordinal, s.start, s.end, s.kind, s.rule, s.field, s.score, s.why,
            cleaned.text[s.start : s.end],
        )
        for ordinal, s in enumerate(s for s in cleaned.spans if s.kind != "body" and s.rule != WHITE_SPACE)
    )  # fmt: skip
    return RecordRows(
        record.address,
        original_id,
        document.content_id,
        cleaned.ruleset,
        original,
        _described(document),
        body,
        removals,
    )


def _body_and_pieces(cleaned: Cleaned) -> tuple[str, Row]:
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at: list[int] = []
    length = 0
    for separator, span in cleaned.body_pieces():
        starts.append(span.start)
        ends.append(span.end)
        at.append(length + len(separator))
        parts += (separator, cleaned.text[span.start : span.end])
        length += len(separator) + span.end - span.start
    spaces = [s for s in cleaned.spans if s.rule == WHITE_SPACE]
    texts = [cleaned.text[s.start : s.end] for s in spaces]
    return "".join(parts), (starts, ends, at, [s.start for s in spaces], texts)


def _described(document: Document) -> Row:
    d = document.description
    return (
        d.headline, d.kicker, d.deck, d.byline, list(d.authors), list(d.agencies), d.dateline, d.publisher,
        d.publisher_written, d.original_publisher, d.site, d.url, d.published_on, d.published_at,
        d.published_precision, d.updated_on, d.updated_at, d.language, d.language_confidence, d.section,
        list(d.tags), d.words, d.sentences, d.paragraphs, d.correction, d.truncated, d.paywalled,
        _evidence(document),
    )  # fmt: skip


def _evidence(document: Document) -> Mapping[str, Mapping[str, object]]:
    return {
        field: {"method": e.method} if e.start < 0 else {"method": e.method, "start": e.start, "end": e.end}
        for field, e in document.description.evidence.items()
    }
