"""What the database refuses is found record by record, so that it costs no other."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from flows.documents import Counts, Rejection, SeedFile
from flows.errors import StoreError
from flows.keys import Key
from flows.showing import one_line
from flows.store import connecting, loading
from flows.store.rows import RecordRows
from flows.store.tombstones import Entered
from flows.watching import OUR_FAULT


def enter_records(cursor: connecting.Cursor, run_id: uuid.UUID, records: Sequence[Entered]) -> Counts:
    """:func:`flows.store.loading.enter_records` for a part of a larger transaction, which goes on without what is
    refused."""
    try:
        with cursor.connection.transaction():
            return loading.enter_records(cursor, run_id, records)
    except connecting.REFUSALS:
        taken = accepted(cursor.connection, run_id, records)
        return loading.enter_records(cursor, run_id, taken)


def accepted(
    connection: connecting.Connection, run_id: uuid.UUID, records: Sequence[Entered]
) -> list[Entered]:
    """The records, with a rejection in the place of each that the database refuses: every one is tried in a
    transaction that is undone."""
    return [(key, _accepted(connection, run_id, key, record)) for key, record in records]


def _accepted(
    connection: connecting.Connection, run_id: uuid.UUID, key: Key, record: RecordRows | Rejection
) -> RecordRows | Rejection:
    try:
        with connection.transaction(force_rollback=True), connection.cursor() as cursor:
            loading.enter_records(cursor, run_id, [(key, record)])
        return record
    except connecting.REFUSALS as refusal:
        return rejection(record.address, refusal)


def rejection(address: str, refusal: Exception) -> Rejection:
    """What stands in quarantine for what was refused."""
    return Rejection(
        address, "refused-by-database", f"PostgreSQL refused it: {_words(refusal)}", OUR_FAULT
    )  # fmt: skip


def refused_file(file: SeedFile, refusal: Exception) -> StoreError:
    """What ends a run: not even that a file was set aside can be recorded."""
    return StoreError(
        f"The database refuses what is known of {file.shown}: {_words(refusal)}. Take the file out of the landing "
        "place and run again; this is a fault of ours: report it with the file."
    )


def _words(refusal: Exception) -> str:
    return one_line(refusal)[:500]
