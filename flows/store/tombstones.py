"""Hashes of what was erased: the load asks them before it enters anything."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence

from flows.documents import Rejection
from flows.keys import Key, key_of
from flows.store import parameters
from flows.store.connecting import Cursor
from flows.store.rows import RecordRows

Entered = tuple[Key, RecordRows | Rejection]


def key_of_bytes(raw: bytes) -> uuid.UUID:
    """The key a record's bytes have in ``tombstone_key``, whatever reads them."""
    return key_of(b"bytes", raw)


def barred(cursor: Cursor, keys: Iterable[uuid.UUID]) -> set[uuid.UUID]:
    """Which of these hashes belong to something that was erased."""
    return {uuid.UUID(bytes=key) for key in _barred(cursor, [key.bytes for key in keys])}


def _barred(cursor: Cursor, keys: Sequence[Key]) -> set[Key]:
    cursor.execute(
        "SELECT uuid_send(key) FROM winnow.tombstone_key WHERE key = ANY(%b)",
        (parameters.keys(keys),),
        binary=True,
    )
    return {key for (key,) in cursor.fetchall()}


def without_erased(cursor: Cursor, records: Sequence[Entered]) -> Sequence[Entered]:
    """The records, with a rejection that holds no text in the place of each that was erased before."""
    found = _barred(cursor, [key for _, record in records for key in _keys(record)])
    return [
        (file, _refused(record.address) if found.intersection(_keys(record)) else record)
        for file, record in records
    ]


def _keys(record: RecordRows | Rejection) -> tuple[Key, ...]:
    if isinstance(record, RecordRows):
        return record.content_id, record.original_id
    return (key_of_bytes(record.raw).bytes,) if record.raw else ()


def _refused(address: str) -> Rejection:
    return Rejection(
        address,
        "erased",
        "It holds what was erased from this archive.",
        "Nothing is to be done; news.tombstone says why and when it was erased.",
    )
