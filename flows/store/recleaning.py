"""What a reclean reads, and its own row: stale originals, who inherits a content, and how far it is."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from flows import __version__
from flows.documents import SeedRecord
from flows.store import columns
from flows.store.connecting import Connection, Cursor
from flows.store.replacing import SEEN, Change
from flows.store.settling import Holder


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
    names = columns.reclean.names
    with connection.transaction():
        row = connection.execute(
            f"SELECT {', '.join(names)} FROM winnow.reclean WHERE reclean_id = %s".encode(), (reclean_id,)
        ).fetchone()
    return dict(zip(names, row or (), strict=True))


def count_up(
    cursor: Cursor, reclean_id: uuid.UUID, originals: int, kept: int, won: int, lost: int, change: Change
) -> None:
    """Move a reclean's counts in the transaction that made what they count.

    ``kept`` is how many there were so far: of these no row tells whether a commit that we never heard of counted them.
    """
    cursor.execute(
        "UPDATE winnow.reclean SET originals = originals + %s, kept = %s, won = won + %s, lost = lost + %s, "
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
