"""What a reclean reads and writes: stale originals, and the transaction that replaces what they became.

At every commit the archive is one that obeys its laws, so a reclean may be killed anywhere and go on later.
Which original holds a content is decided as a load decides it: the one that was sighted first. So a
recleaned archive is the one that today's rules would have made of the same seeds.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import psycopg

from flows import __version__
from flows.documents import SeedRecord
from flows.store import tables
from flows.store.binary import NULL, uuid_field
from flows.store.connecting import Connection
from flows.store.loading import pass_on, with_last
from flows.store.rows import DOCUMENT, ORIGINAL, REMOVAL, RecordRows
from flows.store.settling import Holder, Move, settle

Cursor = psycopg.Cursor[tuple[Any, ...]]
DESCRIBED = tuple(c.name for c in tables.document_version.columns)[8:]
# What a reader sees of a document: a change of anything else makes no new version.
SEEN = tuple(name for name in DESCRIBED if name not in ("evidence", "language_confidence"))
_REDONE = tuple(
    name
    for name in ORIGINAL
    if name not in ("original_id", "format", "declared", "hints", "bytes", "raw_zstd")
)


@dataclass(frozen=True, slots=True)
class Stale:
    """One original as it is stored, to be cleaned again.

    ``pieces`` are the stretches of its decoded text that are body today; ``seen`` is what a reader sees of
    its document, by column, empty where the original is a duplicate.
    """

    original_id: uuid.UUID
    record: SeedRecord
    content_id: uuid.UUID
    characters: int
    pieces: tuple[tuple[int, int], ...]
    seen: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """What one transaction of a reclean did: documents changed, made and gone."""

    changed: int = 0
    made: int = 0
    gone: int = 0


def count(connection: Connection, ruleset: str) -> tuple[int, int]:
    """How many originals are stale, and how many documents the archive holds."""
    with connection.transaction():
        found = connection.execute(
            "SELECT (SELECT count(*) FROM winnow.original WHERE ruleset <> %s), "
            "(SELECT count(*) FROM winnow.document)",
            (ruleset,),
        ).fetchone()
    return found or (0, 0)


def page(
    connection: Connection,
    ruleset: str,
    after: uuid.UUID,
    most: int,
    most_bytes: int,
    duplicates: bool = False,
) -> list[uuid.UUID]:
    """The next stale originals behind a key, in the order of the keys, as many as may be held at once.

    ``duplicates``: only those that are not their document's own.
    """
    only = (
        "AND NOT EXISTS (SELECT FROM winnow.document WHERE document_id = original_id) " if duplicates else ""
    )
    with connection.transaction():
        rows = connection.execute(
            "SELECT original_id, bytes + 2 * characters FROM winnow.original "
            f"WHERE original_id > %s AND ruleset <> %s {only}ORDER BY original_id LIMIT %s".encode(),
            (after, ruleset, most),
        ).fetchall()
    keys: list[uuid.UUID] = []
    held = 0
    for key, size in rows:
        held += size
        if keys and held > most_bytes:
            break
        keys.append(key)
    return keys


def stored(connection: Connection, keys: Sequence[uuid.UUID]) -> list[Stale]:
    """Originals by key, unpacked."""
    import zstandard

    seen = ", ".join(f"d.{name}" for name in SEEN)
    with connection.transaction():
        rows = connection.execute(
            "SELECT o.original_id, o.format, o.declared, o.hints, o.bytes, o.raw_zstd, o.content_id, o.characters, "
            f"o.piece_starts, o.piece_ends, d.document_id, {seen} FROM winnow.original AS o "
            "LEFT JOIN winnow.document AS d ON d.document_id = o.original_id "
            "WHERE o.original_id = ANY(%s) ORDER BY o.original_id".encode(),
            (list(keys),),
        ).fetchall()
    return [
        Stale(
            key,
            SeedRecord("", form, zstandard.decompress(packed, max_output_size=size), declared, hints),
            content,
            characters,
            tuple(zip(starts, ends, strict=True)),
            {} if document is None else dict(zip(SEEN, values, strict=True)),
        )
        for key, form, declared, hints, size, packed, content, characters, starts, ends, document, *values in rows
    ]


def start(
    connection: Connection, reclean_id: uuid.UUID, ruleset: str, prefect_flow_run_id: uuid.UUID | None
) -> None:
    """Record a reclean; since we hold the lock, any other that says it runs was killed."""
    with connection.transaction():
        connection.execute(
            "UPDATE winnow.reclean SET status = 'abandoned', finished_at = clock_timestamp() "
            "WHERE status = 'running' AND reclean_id <> %s",
            (reclean_id,),
        )
        connection.execute(
            "INSERT INTO winnow.reclean (reclean_id, ruleset, code_version, prefect_flow_run_id) "
            "VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING",
            (reclean_id, ruleset, __version__, prefect_flow_run_id),
        )


def finish(connection: Connection, reclean_id: uuid.UUID, error: str | None) -> None:
    """Record how a reclean ended."""
    with connection.transaction():
        connection.execute(
            "UPDATE winnow.reclean SET status = %s, error = %s, finished_at = clock_timestamp() "
            "WHERE reclean_id = %s",
            ("completed" if error is None else "failed", error, reclean_id),
        )


def account(connection: Connection, reclean_id: uuid.UUID) -> dict[str, Any]:
    """The row of a reclean."""
    names = [column.name for column in tables.reclean.columns]
    with connection.transaction():
        row = connection.execute(
            f"SELECT {', '.join(names)} FROM winnow.reclean WHERE reclean_id = %s".encode(), (reclean_id,)
        ).fetchone()
    return dict(zip(names, row or (), strict=True))


def count_up(
    cursor: Cursor, reclean_id: uuid.UUID, originals: int, kept: int, won: int, lost: int, change: Change
) -> None:
    """Move a reclean's counts in the transaction that made what they count."""
    cursor.execute(
        "UPDATE winnow.reclean SET originals = originals + %s, kept = kept + %s, won = won + %s, lost = lost + %s, "
        "changed = changed + %s, made = made + %s, gone = gone + %s WHERE reclean_id = %s",
        (originals, kept, won, lost, change.changed, change.made, change.gone, reclean_id),
    )


def still_stale(cursor: Cursor, keys: Sequence[uuid.UUID], ruleset: str) -> set[uuid.UUID]:
    """Which of these are: a transaction whose commit was made although we never heard of it changed them."""
    cursor.execute(
        "SELECT original_id FROM winnow.original WHERE original_id = ANY(%s) AND ruleset <> %s",
        (list(keys), ruleset),
    )
    return {key for (key,) in cursor.fetchall()}


def heirs(connection: Connection, contents: Mapping[uuid.UUID, uuid.UUID]) -> dict[uuid.UUID, Holder]:
    """Who would hold the contents that lose their holder, by content.

    ``contents`` are the new contents of some originals. Where one of them holds a content today and leaves
    it, the next of those that stay is its heir.
    """
    with connection.transaction():
        rows = connection.execute(
            "SELECT DISTINCT ON (c.content_id) c.content_id, s.original_id, s.sighting_id "
            "FROM unnest(%s::uuid[], %s::uuid[]) AS m (original_id, new) "
            "JOIN winnow.original AS o USING (original_id) "
            "JOIN winnow.content_claim AS c ON c.content_id = o.content_id AND c.document_id = m.original_id "
            "JOIN winnow.sighting AS s ON s.document_id = c.document_id AND s.original_id <> ALL(%s) "
            "WHERE o.content_id <> m.new ORDER BY c.content_id, s.sighting_id",
            (list(contents), list(contents.values()), list(contents)),
        ).fetchall()
    return {content: Holder(original, first) for content, original, first in rows}


def replace(
    cursor: Cursor, reclean_id: uuid.UUID, rows: Sequence[RecordRows], heirs: Mapping[uuid.UUID, Holder]
) -> Change:
    """Put what originals became now in the place of what they were, in this transaction.

    ``heirs`` are those of :func:`heirs` that are not among ``rows``, since no rows could be made of them.
    """
    made = {row.original_id: row for row in rows}
    moves, holders = _as_they_are(cursor, made)
    after = settle(moves, holders, heirs)
    _hold(cursor, rows, reclean_id)
    before = {content: holder.document_id for content, holder in holders.items()}
    gone = set(before.values()) - set(filter(None, after.values()))
    of_original = {move.original_id: after[move.new] for move in moves}
    changed = _keep_versions(cursor, reclean_id, gone, set(before.values()) & set(made))
    _hand_over(
        cursor,
        [old for c, old in before.items() if old not in made and after[c] != old],
        {before[c]: heir.document_id for c, heir in heirs.items() if after[c] == heir.document_id},
    )
    _originals(cursor, of_original)
    _removals(cursor, rows)
    fresh = {document for document in after.values() if document is not None and document in made}
    new = _documents(cursor, fresh, gone, {move.original_id: move.first for move in moves})
    _claims(cursor, after)
    _sightings(
        cursor, of_original, {old: after[c] for c, old in before.items() if after[c] not in (old, None)}
    )
    return Change(changed, new, len(gone))


def _as_they_are(
    cursor: Cursor, made: Mapping[uuid.UUID, RecordRows]
) -> tuple[list[Move], dict[uuid.UUID, Holder]]:
    cursor.execute(
        "SELECT o.original_id, o.content_id, min(s.sighting_id) FROM winnow.original AS o "
        "JOIN winnow.sighting AS s USING (original_id) WHERE o.original_id = ANY(%s) GROUP BY 1, 2 ORDER BY 1",
        (list(made),),
    )
    moves = [Move(key, old, made[key].content_id, first) for key, old, first in cursor.fetchall()]
    contents = {move.old for move in moves} | {move.new for move in moves}
    cursor.execute(
        "SELECT c.content_id, c.document_id, min(s.sighting_id) FROM winnow.content_claim AS c "
        "JOIN winnow.sighting AS s ON s.original_id = c.document_id WHERE c.content_id = ANY(%s) GROUP BY 1, 2",
        (list(contents),),
    )
    return moves, {content: Holder(document, first) for content, document, first in cursor.fetchall()}


def _hold(cursor: Cursor, rows: Sequence[RecordRows], reclean_id: uuid.UUID) -> None:
    """The new rows, beside the tables until it is known which of them become documents."""
    for table in ("original", "document"):
        cursor.execute(
            f"CREATE TEMPORARY TABLE IF NOT EXISTS fresh_{table} (LIKE winnow.{table} INCLUDING DEFAULTS) "
            "ON COMMIT DELETE ROWS".encode()
        )
    # The last field of each is decided below; a run_id only fills its place.
    last = (uuid_field(reclean_id) for _ in rows)
    bodies = (NULL for _ in rows)
    pass_on(cursor, "fresh_original", (*ORIGINAL, "own_body"), with_last((r.original for r in rows), bodies))
    pass_on(cursor, "fresh_document", (*DOCUMENT, "run_id"), with_last((r.document for r in rows), last))


def _keep_versions(
    cursor: Cursor, reclean_id: uuid.UUID, gone: set[uuid.UUID], redone: set[uuid.UUID]
) -> int:
    """Write down what documents were that change or go; returns how many change.

    What this ruleset's recleans made themselves on the way to their end is no version anyone saw as lasting.
    """
    columns = ", ".join(f"d.{name}" for name in ("content_id", "ruleset", "run_id", "first_seen", *DESCRIBED))
    seen = {side: ", ".join(f"{side}.{name}" for name in SEEN) for side in "df"}
    cursor.execute(
        "WITH kept AS (INSERT INTO winnow.document_version (document_id, valid_from, reclean_id, "
        f"content_id, ruleset, run_id, first_seen, {', '.join(DESCRIBED)}) "
        f"SELECT d.document_id, d.valid_from, %(reclean)s, {columns} "
        "FROM winnow.document AS d LEFT JOIN fresh_document AS f USING (document_id) "
        "JOIN winnow.reclean AS r ON r.reclean_id = %(reclean)s "
        "WHERE (d.document_id = ANY(%(gone)s) OR d.document_id = ANY(%(redone)s) "
        f"AND ({seen['d']}) IS DISTINCT FROM ({seen['f']})) AND NOT (d.ruleset = r.ruleset AND d.valid_from >= "
        "(SELECT min(started_at) FROM winnow.reclean AS any_of WHERE any_of.ruleset = r.ruleset)) "
        "RETURNING document_id) SELECT count(*) FROM kept WHERE document_id <> ALL(%(gone)s)".encode(),
        {"reclean": reclean_id, "gone": list(gone), "redone": list(redone)},
    )
    [(changed,)] = cursor.fetchall()
    return int(changed)


def _hand_over(
    cursor: Cursor, displaced: Sequence[uuid.UUID], heir_of: Mapping[uuid.UUID, uuid.UUID]
) -> None:
    """Duplicates keep a body of their own, documents do not: so hand it over where the two change places.

    An heir of which no rows can be made today takes the description of the document it inherits.
    """
    cursor.execute(
        "UPDATE winnow.original AS o SET own_body = d.body FROM winnow.document AS d "
        "WHERE o.original_id = d.document_id AND d.document_id = ANY(%s)",
        (list(displaced),),
    )
    others = [c.name for c in tables.document.columns if c.name not in ("document_id", "body", "evidence")]
    cursor.execute(
        f"INSERT INTO winnow.document (document_id, body, evidence, {', '.join(others)}) "
        f"SELECT o.original_id, coalesce(o.own_body, d.body), '{{}}', {', '.join(f'd.{name}' for name in others)} "
        "FROM unnest(%s::uuid[], %s::uuid[]) AS p (old, heir) JOIN winnow.document AS d ON d.document_id = p.old "
        "JOIN winnow.original AS o ON o.original_id = p.heir".encode(),
        (list(heir_of), list(heir_of.values())),
    )
    cursor.execute(
        "UPDATE winnow.original SET own_body = NULL WHERE original_id = ANY(%s)", (list(heir_of.values()),)
    )


def _originals(cursor: Cursor, of_original: Mapping[uuid.UUID, uuid.UUID | None]) -> None:
    redone = ", ".join(f"{name} = f.{name}" for name in _REDONE)
    cursor.execute(
        f"UPDATE winnow.original AS o SET {redone}, "
        "own_body = CASE WHEN m.document_id <> o.original_id THEN d.body END FROM fresh_original AS f "
        "JOIN fresh_document AS d ON d.document_id = f.original_id "
        "JOIN unnest(%s::uuid[], %s::uuid[]) AS m (original_id, document_id) ON m.original_id = f.original_id "
        "WHERE o.original_id = f.original_id".encode(),
        (list(of_original), list(of_original.values())),
    )


def _removals(cursor: Cursor, rows: Sequence[RecordRows]) -> None:
    cursor.execute(
        "DELETE FROM winnow.removal WHERE original_id = ANY(%s)", ([row.original_id for row in rows],)
    )
    pass_on(cursor, "winnow.removal", REMOVAL, (row.removals for row in rows))


def _documents(
    cursor: Cursor, fresh: set[uuid.UUID], gone: set[uuid.UUID], firsts: Mapping[uuid.UUID, int]
) -> int:
    """Replace, remove and make documents; returns how many were made. A row of which a reader sees no
    change is touched as little as possible, since what is derived from it, such as its search entry, stays."""
    cursor.execute("DELETE FROM winnow.document WHERE document_id = ANY(%s)", (list(gone),))
    wanted = sorted(fresh)
    seen = {side: ", ".join(f"{side}.{name}" for name in SEEN) for side in "df"}
    same = f"({seen['d']}) IS NOT DISTINCT FROM ({seen['f']})"
    quiet = ("content_id", "ruleset", "evidence", "language_confidence")
    for columns, which in ((quiet, same), (("content_id", "ruleset", *DESCRIBED), f"NOT ({same})")):
        moment = "" if columns is quiet else ", valid_from = clock_timestamp()"
        cursor.execute(
            f"UPDATE winnow.document AS d SET {', '.join(f'{name} = f.{name}' for name in columns)}{moment} "
            "FROM fresh_document AS f WHERE d.document_id = f.document_id AND d.document_id = ANY(%s) "
            f"AND {which}".encode(),
            (wanted,),
        )
    columns = ("document_id", "content_id", "ruleset", *DESCRIBED)
    cursor.execute(
        f"INSERT INTO winnow.document ({', '.join(columns)}, run_id, first_seen) "
        f"SELECT {', '.join(f'f.{name}' for name in columns)}, s.run_id, s.seen_at "
        "FROM unnest(%s::uuid[], %s::int8[]) AS w (document_id, first) "
        "JOIN fresh_document AS f USING (document_id) JOIN winnow.sighting AS s ON s.sighting_id = w.first "
        "WHERE NOT EXISTS (SELECT FROM winnow.document AS d WHERE d.document_id = w.document_id)".encode(),
        (wanted, [firsts[document] for document in wanted]),
    )
    made = cursor.rowcount
    # A load's documents are known to the index by their run; these come after theirs has ended.
    cursor.execute(
        "INSERT INTO winnow.search_again (document_id) SELECT d.document_id FROM winnow.document AS d "
        "WHERE d.document_id = ANY(%s) AND NOT EXISTS "
        "(SELECT FROM winnow.search AS s WHERE s.document_id = d.document_id)",
        (wanted,),
    )
    return made


def _claims(cursor: Cursor, after: Mapping[uuid.UUID, uuid.UUID | None]) -> None:
    held = {content: document for content, document in sorted(after.items()) if document is not None}
    cursor.execute(
        "DELETE FROM winnow.content_claim WHERE content_id = ANY(%s)", ([c for c in after if c not in held],)
    )
    cursor.execute(
        "INSERT INTO winnow.content_claim SELECT * FROM unnest(%s::uuid[], %s::uuid[]) "
        "ON CONFLICT (content_id) DO UPDATE SET document_id = excluded.document_id "
        "WHERE content_claim.document_id <> excluded.document_id",
        (list(held), list(held.values())),
    )


def _sightings(
    cursor: Cursor, of_original: Mapping[uuid.UUID, uuid.UUID | None], of_document: Mapping[uuid.UUID, Any]
) -> None:
    """Sightings follow their original; those of originals that stayed follow their content's holder."""
    cursor.execute(
        "UPDATE winnow.sighting AS s SET document_id = m.document_id "
        "FROM unnest(%s::uuid[], %s::uuid[]) AS m (was, document_id) "
        "WHERE s.document_id = m.was AND s.original_id <> ALL(%s)",
        (list(of_document), list(of_document.values()), list(of_original)),
    )
    cursor.execute(
        "UPDATE winnow.sighting AS s SET document_id = m.document_id "
        "FROM unnest(%s::uuid[], %s::uuid[]) AS m (original_id, document_id) "
        "WHERE s.original_id = m.original_id AND s.document_id <> m.document_id",
        (list(of_original), list(of_original.values())),
    )
