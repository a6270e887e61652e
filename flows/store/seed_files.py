"""The ledger's rows of seed files: entered once for each content of a path, and what is still to be entered of one that
comes again: replaced, mended, tried once more, or back from a backup.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flows.documents import Rejection
from flows.keys import Key
from flows.store import parameters
from flows.store.connecting import Cursor
from flows.store.rows import FileRows, RecordRows

_OUTDATED = "Its file was read with other bytes"  # how the reason of an entry begins whose file was replaced


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records of a file have still to be entered: all ``but`` those at the addresses that were entered before."""

    but: frozenset[str] = frozenset()

    def takes(self, record: RecordRows | Rejection) -> bool:
        return record.address not in self.but


_ALL = Wanted()


def enter_files(cursor: Cursor, run_id: uuid.UUID, files: Sequence[FileRows]) -> dict[Key, Wanted]:
    """Write the ledger's rows.

    Returns which files' records have still to be entered, by key. A file that is not named is known already.
    """
    if not files:
        return {}
    keys = [entry.file_id for entry in files]
    # What could be read for a while and cannot be again is news; nothing else comes back under an old key.
    cursor.execute(
        "SELECT uuid_send(file_id), outcome, records, current FROM winnow.seed_file WHERE file_id = ANY(%b) "
        "AND (current OR sha256 IS NOT NULL OR EXISTS (SELECT FROM winnow.quarantine AS q "
        "WHERE q.file_id = seed_file.file_id AND q.status = 'retrying'))",
        (parameters.keys(keys),),
        binary=True,
    )
    known = cursor.fetchall()
    before: dict[Key, tuple[str, int]] = {key: (outcome, records) for key, outcome, records, _ in known}
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
    if back := [key for key, *_, current in known if not current]:
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
    # What was read once stays read, though today it is refused: its records are here, and no entry tells of a refusal.
    _upsert_files(cursor, run_id, files, {key: of for key, of in before.items() if key not in wanted})
    return wanted


def count_again(cursor: Cursor, wanted: Mapping[Key, Wanted]) -> None:
    """Have the ledger count what earlier versions entered of files, and this one does not read, with what it does."""
    if again := [key for key, of_file in wanted.items() if of_file.but]:
        cursor.execute(
            "UPDATE winnow.seed_file AS f SET records = greatest(records, "
            "(SELECT count(*) FROM winnow.sighting AS s WHERE s.file_id = f.file_id)) WHERE file_id = ANY(%b)",
            (parameters.keys(again),),
        )


def _tried_again(
    cursor: Cursor, files: Sequence[FileRows], before: Mapping[Key, tuple[str, int]]
) -> dict[Key, Wanted]:
    """Known files of which something is to be entered after all: what an operator wants tried again, what can be
    read again as a whole, and of what another version read another number of records."""
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
        elif addresses or before[entry.file_id] != ("read", entry.total):
            # Not by the addresses that are to be tried: where another version gave others, their records would be nowhere.
            wanted[entry.file_id] = Wanted(_entered(cursor, entry.file_id))
    return wanted


def _entered(cursor: Cursor, key: Key) -> frozenset[str]:
    """The addresses of a file's records that were loaded, wait in quarantine or were discarded: it was read before."""
    cursor.execute(
        "SELECT address FROM winnow.sighting WHERE file_id = %(key)s UNION ALL "
        "SELECT address FROM winnow.quarantine WHERE file_id = %(key)s AND status IN ('held', 'discarded') AND address <> ''",
        {"key": uuid.UUID(bytes=key)},
    )
    return frozenset(address for (address,) in cursor.fetchall())


def _upsert_files(
    cursor: Cursor, run_id: uuid.UUID, files: Sequence[FileRows], stays: Mapping[Key, tuple[str, int]]
) -> None:
    seen = [e.file for e in files]
    read = [stays.get(e.file_id, (e.outcome, e.total)) for e in files]
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
        parameters.small_integers([records for _, records in read]),
        parameters.texts([outcome for outcome, _ in read]),
    )
    cursor.execute(
        "INSERT INTO winnow.seed_file (file_id, path_id, place, path, shown, size, mtime_ns, ctime_ns, "
        "inode, hint, sha256, records, outcome, run_id) "
        "SELECT *, %s FROM unnest(%b::uuid[], %b::uuid[], %b::text[], %b::bytea[], %b::text[], %b::int8[], "
        "%b::int8[], %b::int8[], %b::numeric[], %b::text[], %b::bytea[], %b::int4[], %b::text[]) "
        "ON CONFLICT (file_id) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns, "
        "ctime_ns = excluded.ctime_ns, inode = excluded.inode, hint = excluded.hint, "
        "records = excluded.records, outcome = excluded.outcome, current = true, missed_by = NULL",
        (run_id, *lists),
    )
