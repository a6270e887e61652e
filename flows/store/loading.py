"""The load: claims first, then binary COPY, everything of a batch in one transaction.

Exactly once rests on three things. A batch's row in ``run_batch`` says that it is done even when the
client never heard of the commit. The ledger's key holds a file's content, so a file met again is the
same row. And a claim on a hash is granted once, in sorted order, so that loads cannot lock each other
out. Which copy becomes the document follows from the order of the records alone.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any

import psycopg
import zstandard

from flows.documents import Counts, Rejection, storable
from flows.keys import Key
from flows.store import columns, parameters
from flows.store.binary import HEADER, NULL, TRAILER, encoder, uuid_field
from flows.store.rows import DOCUMENT, ORIGINAL, REMOVAL, FileRows, RecordRows, Row
from flows.store.tombstones import without_erased

Cursor = psycopg.Cursor[tuple[Any, ...]]
_PIECE = 256 * 2**10  # bytes a write: each has a cost of its own, and none should hold a whole batch
_OUTDATED = "Its file was read with other bytes"  # how the reason of an entry begins whose file was replaced
_MOST_QUARANTINED_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records of a file have still to be entered: all, or those at the addresses of ``only``, but none that were
    entered before."""

    only: frozenset[str] | None = None
    but: frozenset[str] = frozenset()

    def takes(self, record: RecordRows | Rejection) -> bool:
        return record.address not in self.but and (self.only is None or record.address in self.only)


_ALL = Wanted()


def begin_batch(cursor: Cursor, run_id: uuid.UUID, ordinal: int) -> bool:
    """Claim a batch of a run; false when its transaction was already made."""
    cursor.execute(
        "INSERT INTO winnow.run_batch (run_id, ordinal) VALUES (%s, %s) ON CONFLICT DO NOTHING",
        (run_id, ordinal),
    )
    return cursor.rowcount == 1


def enter_files(cursor: Cursor, run_id: uuid.UUID, files: Sequence[FileRows]) -> dict[Key, Wanted]:
    """Write the ledger's rows.

    Returns which files' records have still to be entered, by key. A file that is not named is known already.
    """
    if not files:
        return {}
    keys = [entry.file_id for entry in files]
    # What could be read for a while and cannot be again is news; nothing else comes back under an old key.
    cursor.execute(
        "SELECT uuid_send(file_id), outcome, current FROM winnow.seed_file WHERE file_id = ANY(%b) "
        "AND (current OR sha256 IS NOT NULL OR EXISTS (SELECT FROM winnow.quarantine AS q "
        "WHERE q.file_id = seed_file.file_id AND q.status = 'retrying'))",
        (parameters.keys(keys),),
        binary=True,
    )
    known = cursor.fetchall()
    before: dict[Key, str] = {key: outcome for key, outcome, _ in known}
    wanted = {key: _ALL for key in keys if key not in before}
    if before:
        wanted |= _tried_again(cursor, [e for e in files if e.file_id in before], before)
    # What waits of a path's other bytes waits for nothing: also where a retry has made them outdated already.
    cursor.execute(
        "WITH outdated AS (UPDATE winnow.seed_file SET current = false WHERE path_id = ANY(%(paths)b) AND current) "
        "UPDATE winnow.quarantine AS q SET status = 'replayed', status_reason = %(reason)s FROM winnow.seed_file AS f "
        "WHERE f.path_id = ANY(%(paths)b) AND f.file_id <> ALL(%(keys)b) AND q.file_id = f.file_id "
        "AND q.status IN ('held', 'retrying')",
        {
            "paths": parameters.keys([entry.path_id for entry in files]),
            "keys": parameters.keys(keys),
            "reason": f"{_OUTDATED} by run {run_id}.",
        },
    )
    if back := [key for key, _, current in known if not current]:
        # The file is again what it was, say from a backup: what waited of it waits once more.
        cursor.execute(
            "UPDATE winnow.quarantine SET status = 'held', status_reason = NULL WHERE file_id = ANY(%b) "
            "AND status = 'replayed' AND starts_with(status_reason, %s)",
            (parameters.keys(back), _OUTDATED),
        )
    if healed := [key for key in wanted if key in before]:
        cursor.execute(
            "UPDATE winnow.quarantine SET status = 'replayed', status_reason = %s WHERE file_id = ANY(%b) "
            "AND (status = 'retrying' OR status = 'held' AND address = '')",
            (f"The file was read again by run {run_id}.", parameters.keys(healed)),
        )
    _upsert_files(cursor, run_id, files)
    return wanted


def _tried_again(cursor: Cursor, files: Sequence[FileRows], before: Mapping[Key, str]) -> dict[Key, Wanted]:
    """Known files of which something is to be entered after all: what an operator wants tried again, and what can be
    read again as a whole."""
    cursor.execute(
        "SELECT uuid_send(file_id), array_agg(address) FROM winnow.quarantine WHERE file_id = ANY(%b) "
        "AND status = 'retrying' GROUP BY file_id",
        (parameters.keys(list(before)),),
        binary=True,
    )
    tried: dict[Key, frozenset[str]] = {key: frozenset(addresses) for key, addresses in cursor.fetchall()}
    wanted: dict[Key, Wanted] = {}
    for entry in files:
        addresses = tried.get(entry.file_id, frozenset())
        if entry.outcome == "quarantined":
            # All there is of it is refused: that is what came of the other try, whatever it was for.
            if addresses:
                wanted[entry.file_id] = _ALL
        elif "" in addresses or before[entry.file_id] == "quarantined":
            wanted[entry.file_id] = Wanted(but=_entered(cursor, entry.file_id))
        elif addresses:
            wanted[entry.file_id] = Wanted(addresses)
    return wanted


def _entered(cursor: Cursor, key: Key) -> frozenset[str]:
    """The addresses of a file's records that were loaded or wait in quarantine: it was read before it was refused."""
    cursor.execute(
        "SELECT address FROM winnow.sighting WHERE file_id = %(key)s UNION ALL "
        "SELECT address FROM winnow.quarantine WHERE file_id = %(key)s AND status = 'held' AND address <> ''",
        {"key": uuid.UUID(bytes=key)},
    )
    return frozenset(address for (address,) in cursor.fetchall())


def _upsert_files(cursor: Cursor, run_id: uuid.UUID, files: Sequence[FileRows]) -> None:
    seen = [e.file for e in files]
    lists = (
        parameters.keys([e.file_id for e in files]),
        parameters.keys([e.path_id for e in files]),
        parameters.texts([f.place for f in seen]),
        parameters.blobs([f.path for f in seen]),
        parameters.texts([f.shown for f in seen]),
        parameters.integers([f.size for f in seen]),
        parameters.integers([f.mtime_ns for f in seen]),
        parameters.integers([f.ctime_ns for f in seen]),
        parameters.numerics([f.inode for f in seen]),
        parameters.texts([f.hint for f in seen]),
        parameters.blobs([e.sha256 for e in files]),
        parameters.small_integers([e.total for e in files]),
        parameters.texts([e.outcome for e in files]),
    )
    cursor.execute(
        "INSERT INTO winnow.seed_file (file_id, path_id, place, path, shown, size, mtime_ns, ctime_ns, "
        "inode, hint, sha256, records, outcome, run_id) "
        "SELECT *, %s FROM unnest(%b::uuid[], %b::uuid[], %b::text[], %b::bytea[], %b::text[], %b::int8[], "
        "%b::int8[], %b::int8[], %b::numeric[], %b::text[], %b::bytea[], %b::int4[], %b::text[]) "
        "ON CONFLICT (file_id) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns, "
        "ctime_ns = excluded.ctime_ns, inode = excluded.inode, hint = excluded.hint, "
        "records = excluded.records, outcome = excluded.outcome, current = true",
        (run_id, *lists),
    )


def enter_records(
    cursor: Cursor, run_id: uuid.UUID, records: Sequence[tuple[Key, RecordRows | Rejection]]
) -> Counts:
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
    bodies = (NULL if r.original_id in won else r.body for r in new)
    pass_on(cursor, "winnow.original", (*ORIGINAL, "own_body"), with_last((r.original for r in new), bodies))
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
    """Move the run's counts in the transaction that made the rows they count."""
    cursor.execute(
        "UPDATE winnow.run SET files_done = files_done + %s, discovered = discovered + %s, "
        "loaded = loaded + %s, duplicate = duplicate + %s, quarantined = quarantined + %s, "
        "unchanged = unchanged + %s, deferred = deferred + %s WHERE run_id = %s",
        (
            files_done, counts.discovered, counts.loaded, counts.duplicate, counts.quarantined,
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
    """Rows, each with the field that only the load knows behind it."""
    for row, field in zip(rows, last, strict=False):
        yield row + field


def _copy(cursor: Cursor, table: columns.Columns, rows: Sequence[Row]) -> None:
    """The same for rows that are not."""
    if rows:
        names = table.stated
        pass_on(cursor, f"winnow.{table.table}", names, map(encoder(names, table), rows))
