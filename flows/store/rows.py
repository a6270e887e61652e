"""From nouns to rows: what one record and one file become in the tables. Pure, so it runs anywhere."""

from __future__ import annotations

import struct
import threading
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import zstandard

from flows.documents import Deferral, Document, Rejection, SeedFile
from flows.keys import Key, key_bytes, text_sha256
from flows.spans import WHITE_SPACE, Cleaned, Span
from flows.store import columns
from flows.store.binary import NULL, encoder, text_field

Row = tuple[object, ...]
# What is kept of an original beside the document whose content it has: the load leaves it out for the document's own.
OWN = {name: name.removeprefix("own_") for name in columns.original.stated if name.startswith("own_")}
"""Its columns, each with the document's that says the same; the body first."""
_OF_A_COPY = tuple(OWN.values())[1:]
OWN_NONE = NULL * len(OWN)
ORIGINAL = tuple(name for name in columns.original.stated if name not in OWN)
DOCUMENT = tuple(name for name in columns.document.stated if name != "run_id")
REMOVAL = columns.removal.stated
_original = encoder(ORIGINAL, columns.original, further=len(OWN))
_described = encoder(tuple(OWN)[1:], columns.original)
_document = encoder(DOCUMENT[:-1], columns.document, further=2)
# How a row of `removal` begins: the number of its fields, its key, its ordinal, where it starts and ends.
_HEAD = struct.Struct(">hi16siiiiii")
_SCORE = struct.Struct(">if")
# zstd's own default: on texts of a few KB higher levels win about 2 % and cost several times the CPU.
_LEVEL = 3


class RecordRows(NamedTuple):
    """One record ready to load: its rows in COPY's binary form. ``original`` lacks its last fields, those of a copy,
    and ``document`` its last, ``run_id``: only the load knows them. The last field that ``document`` has is the body,
    from ``body_at`` on; ``described`` are the fields of a copy that follow it."""

    address: str
    original_id: Key
    content_id: Key
    original: bytes
    document: bytes
    body_at: int
    described: bytes
    removals: bytes

    @property
    def own(self) -> bytes:
        """What the original has of its own where it is a copy, as fields of COPY."""
        return self.document[self.body_at :] + self.described


class FileRows(NamedTuple):
    """One file and what became of its records, ready to load in one transaction: by :func:`file_rows`.

    ``file_id`` is the ledger's key: the same content at the same path is the same row, however often it
    is read. Where the content is unknown, what discovery saw stands in for it.

    ``sha256`` is ``None`` when the file could not be read; ``deferred`` says why it is left for the
    next run; ``streams`` that it is too large to hold and must be loaded piece by piece, and how many records it has;
    ``unchanged`` that a sweep read it and found the bytes the ledger knows, and how many records those gave.
    """

    file: SeedFile
    sha256: bytes | None
    path_id: Key
    file_id: Key
    records: tuple[RecordRows | Rejection, ...] = ()
    deferred: Deferral | None = None
    streams: int = 0
    unchanged: int | None = None

    @property
    def total(self) -> int:
        """How many records it has."""
        return self.streams or len(self.records)

    @property
    def outcome(self) -> str:
        refused = len(self.records) == 1 and isinstance(self.records[0], Rejection)
        return "quarantined" if refused and not self.streams else "read"


def file_rows(
    file: SeedFile,
    sha256: bytes | None,
    records: tuple[RecordRows | Rejection, ...] = (),
    *,
    deferred: Deferral | None = None,
    streams: int = 0,
    unchanged: int | None = None,
) -> FileRows:
    """A file with its keys: they are made once, where the file was read, since the load asks for them many times."""
    path_id = file.path_id
    file_id = key_bytes(path_id, sha256 or repr(file.seen_as).encode())
    return FileRows(file, sha256, path_id, file_id, records, deferred, streams, unchanged)


def rows_of(document: Document) -> RecordRows:
    """What a document becomes in the tables ``original``, ``document`` and ``removal``."""
    record, page, cleaned = document.record, document.page, document.cleaned
    original_id = record.original_id
    body, original_columns = _body_and_pieces(cleaned)
    original = _original(
        (
            original_id,
            record.format,
            record.declared,
            dict(record.hints),
            len(record.raw),
            _compressor().compress(record.raw),
            page.encoding,
            page.confidence,
            len(cleaned.text),
            document.content_id,
            cleaned.ruleset,
            *original_columns,
            text_sha256(cleaned.text),
        )
    )
    head = _document((original_id, document.content_id, cleaned.ruleset, *described(document)))
    text = cleaned.text
    removed = [s for s in cleaned.spans if s.kind != "body" and s.rule != WHITE_SPACE]
    key = original_id.bytes
    removals = b"".join([removal_of(key, at, s, text[s.start : s.end]) for at, s in enumerate(removed)])
    return RecordRows(
        record.address,
        key,
        document.content_id.bytes,
        original,
        head + text_field(body),
        len(head),
        _described([getattr(document.description, name) for name in _OF_A_COPY])[2:],  # fields alone
        removals,
    )


def removal_of(original_id: Key, ordinal: int, span: Span, text: str) -> bytes:
    """One row of the table ``removal``. There are eight of them for each article, as a rule: so they are made without
    :func:`~flows.store.binary.encoder`, by which a test holds them."""
    start, end, kind, rule, field, score, why = span
    head = _HEAD.pack(len(REMOVAL), 16, original_id, 4, ordinal, 4, start, 4, end)
    scored = NULL if score is None else _SCORE.pack(4, score)
    return b"".join((head, _named(kind), _named(rule), _named(field), scored, _named(why), text_field(text)))


# Names of rules and fields, and what weighed most in a judgement: the same ones again and again.
_named = lru_cache(1 << 12)(text_field)
_of_thread = threading.local()


def _compressor() -> zstandard.ZstdCompressor:
    """This thread's: it may not be shared, and to make one costs as much as to compress an article."""
    if (made := getattr(_of_thread, "compressor", None)) is None:
        made = _of_thread.compressor = zstandard.ZstdCompressor(level=_LEVEL)
    return made


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


def described(document: Document) -> Row:
    """What is known of a document, in the order of the columns of its table, without the body."""
    d = document.description
    return (
        d.headline, d.kicker, d.deck, d.byline, list(d.authors), list(d.agencies), d.dateline, d.publisher,
        d.publisher_written, d.original_publisher, d.site, d.url, d.published_on, d.published_at,
        d.published_precision, d.updated_on, d.updated_at, d.language, d.language_confidence, d.section,
        list(d.tags), d.words, d.sentences, d.paragraphs, d.correction, d.truncated, d.paywalled,
        list(d.author_roles) if any(d.author_roles) else None, d.byline_place, d.updated_precision, d.syndicated,
        document.cleaned.gaps,
        _evidence(document),
    )  # fmt: skip


def _evidence(document: Document) -> Mapping[str, Mapping[str, object]]:
    return {
        field: {"method": e.method} if e.start < 0 else {"method": e.method, "start": e.start, "end": e.end}
        for field, e in document.description.evidence.items()
    }
