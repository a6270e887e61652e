"""The load: claims first, then binary COPY, everything of a batch in one transaction.

Exactly once rests on three things. A batch's row in ``run_batch`` says that it is done even when the
client never heard of the commit. The ledger's key holds a file's content, so a file met again is the
same row. And a claim on a hash is granted once, in sorted order, so that loads cannot lock each other
out. Which copy becomes the document follows from the order of the records alone.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

import zstandard

from flows.documents import Counts, Rejection, storable
from flows.keys import Key
from flows.store import columns, parameters
from flows.store.binary import HEADER, TRAILER, encoder, uuid_field
from flows.store.connecting import Cursor
from flows.store.rows import DOCUMENT, ORIGINAL, OWN, OWN_NONE, REMOVAL, RecordRows, Row
from flows.store.tombstones import Entered, without_erased

_PIECE = 256 * 2**10  # bytes a write: each has a cost of its own, and none should hold a whole batch
_MOST_QUARANTINED_BYTES = 64 * 2**20


def begin_batch(cursor: Cursor, run_id: uuid.UUID, ordinal: int) -> bool:
    """Claim a batch of a run; false when its transaction was already made."""
    cursor.execute(
        "INSERT INTO winnow.run_batch (run_id, ordinal) VALUES (%s, %s) ON CONFLICT DO NOTHING",
        (run_id, ordinal),
    )
    return cursor.rowcount == 1


def enter_records(cursor: Cursor, run_id: uuid.UUID, records: Sequence[Entered]) -> Counts:
    """Write records, each with the key of its file, in the order that decides which copy is first.

    What was erased before is set aside instead, without its text.
    """
    if not records:
        return Counts()
    records = without_erased(cursor, records)
    rejected = [(key, r) for key, r in records if isinstance(r, Rejection)]
    accepted = [(key, r) for key, r in records if isinstance(r, RecordRows)]
    originals = {record.original_id: record for _, record in reversed(accepted)}
    fresh = _claim_originals(cursor, originals)
    documents_of = _documents_of_known(cursor, [key for key in originals if key not in fresh])

    firsts: dict[Key, RecordRows] = {}
    for _, record in accepted:
        if record.original_id in fresh:
            firsts.setdefault(record.content_id, record)
    won, held = _claim_contents(cursor, firsts)
    for key in fresh:
        documents_of[key] = held[originals[key].content_id]

    new = [originals[key] for key in sorted(fresh)]
    run_field = uuid_field(run_id)
    own = (OWN_NONE if r.original_id in won else r.own for r in new)
    pass_on(cursor, "winnow.original", (*ORIGINAL, *OWN), with_last((r.original for r in new), own))
    documents = (r.document for r in new if r.original_id in won)
    pass_on(cursor, "winnow.document", (*DOCUMENT, "run_id"), with_last(documents, repeat(run_field)))
    pass_on(cursor, "winnow.removal", REMOVAL, (record.removals for record in new))

    sightings: list[Row] = []
    for key, record in accepted:
        outcome = "loaded" if record.original_id in won else "duplicate"
        won.discard(record.original_id)  # the same bytes again are a duplicate
        sightings.append(
            (key, record.address, record.original_id, documents_of[record.original_id], outcome, run_id)
        )
    _copy(cursor, columns.sighting, sightings)
    _copy(
        cursor, columns.quarantine, [_quarantine_row(run_id, key, rejection) for key, rejection in rejected]
    )
    loaded = sum(row[4] == "loaded" for row in sightings)
    return Counts(loaded=loaded, duplicate=len(sightings) - loaded, quarantined=len(rejected))


def close_batch(cursor: Cursor, run_id: uuid.UUID, files_done: int, counts: Counts) -> None:
    """Move the run's counts in the transaction that made the rows they count.

    The run is at work, whatever another has made of it while its connection was cut: so what it loads is still to index.
    """
    cursor.execute(
        "WITH open_again AS (DELETE FROM winnow.indexed_run WHERE run_id = %s) "
        "UPDATE winnow.run SET status = 'running', finished_at = NULL, files_done = files_done + %s, discovered = discovered + %s, "
        "loaded = loaded + %s, duplicate = duplicate + %s, quarantined = quarantined + %s, "
        "unchanged = unchanged + %s, deferred = deferred + %s WHERE run_id = %s",
        (
            run_id, files_done, counts.discovered, counts.loaded, counts.duplicate, counts.quarantined,
            counts.unchanged, counts.deferred, run_id,
        ),
    )  # fmt: skip


def _claim_originals(cursor: Cursor, wanted: Iterable[Key]) -> set[Key]:
    cursor.execute(
        "INSERT INTO winnow.original_claim SELECT unnest(%b::uuid[]) ON CONFLICT DO NOTHING "
        "RETURNING uuid_send(original_id)",
        (parameters.keys(sorted(wanted)),),
        binary=True,
    )
    return {key for (key,) in cursor.fetchall()}


def _documents_of_known(cursor: Cursor, originals: list[Key]) -> dict[Key, Key]:
    if not originals:
        return {}
    cursor.execute(
        "SELECT uuid_send(original_id), uuid_send(document_id) FROM winnow.original "
        "JOIN winnow.content_claim USING (content_id) WHERE original_id = ANY(%b)",
        (parameters.keys(originals),),
        binary=True,
    )
    return dict(cursor.fetchall())


def _claim_contents(cursor: Cursor, firsts: dict[Key, RecordRows]) -> tuple[set[Key], dict[Key, Key]]:
    """The originals that became documents, and for every content the document that holds it."""
    contents = sorted(firsts)
    cursor.execute(
        "INSERT INTO winnow.content_claim SELECT * FROM unnest(%b::uuid[], %b::uuid[]) "
        "ON CONFLICT DO NOTHING RETURNING uuid_send(content_id)",
        (parameters.keys(contents), parameters.keys([firsts[key].original_id for key in contents])),
        binary=True,
    )
    granted = {key for (key,) in cursor.fetchall()}
    held = {key: firsts[key].original_id for key in contents if key in granted}
    taken = [key for key in contents if key not in granted]
    if taken:
        cursor.execute(
            "SELECT uuid_send(content_id), uuid_send(document_id) FROM winnow.content_claim "
            "WHERE content_id = ANY(%b)",
            (parameters.keys(taken),),
            binary=True,
        )
        held.update(cursor.fetchall())
    return {firsts[key].original_id for key in contents if key in granted}, held


def _quarantine_row(run_id: uuid.UUID, key: Key, rejection: Rejection) -> Row:
    raw = rejection.raw
    kept = zstandard.compress(raw, 3) if 0 < len(raw) <= _MOST_QUARANTINED_BYTES else None
    # What a rejection says may quote the very signs for which the record was set aside.
    words = map(storable, (rejection.address, rejection.reason, rejection.detail, rejection.remedy))
    return (key, *words, raw[:256], kept, None, run_id)


def pass_on(cursor: Cursor, table: str, names: tuple[str, ...], rows: Iterable[bytes]) -> None:
    """Binary COPY of rows that are encoded already."""
    quoted = ", ".join(f'"{name}"' for name in names)
    with cursor.copy(f"COPY {table} ({quoted}) FROM STDIN (FORMAT BINARY)".encode()) as copy:
        held = bytearray(HEADER)
        for row in rows:
            held += row
            if len(held) > _PIECE:
                copy.write(held)
                held = bytearray()
        copy.write(held + TRAILER)


def with_last(rows: Iterable[bytes], last: Iterable[bytes]) -> Iterator[bytes]:
    """Rows, each with the fields that only the load knows behind it."""
    for row, field in zip(rows, last, strict=False):
        yield row + field


def _copy(cursor: Cursor, table: columns.Columns, rows: Sequence[Row]) -> None:
    """The same for rows that are not."""
    if rows:
        names = table.stated
        pass_on(cursor, f"winnow.{table.table}", names, map(encoder(names, table), rows))
