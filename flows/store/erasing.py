"""Erasure that sticks: every table lets go of a document, and hashes keep it from coming back."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import zstandard
from psycopg import sql

from flows.errors import StoreError
from flows.store.connecting import Connection, Cursor
from flows.store.tombstones import key_of_bytes
from flows.store.tracing import Copies, owners, quarantined

_CLEARS = 18_00_00  # the first PostgreSQL that can be asked to forget what it sampled
# Of a table that is empty now nothing is sampled, and what was sampled before stays.
_CLEAR = (
    "SELECT pg_clear_attribute_stats('winnow', s.tablename, s.attname, s.inherited) FROM pg_stats AS s "
    "WHERE s.schemaname = 'winnow' AND s.tablename = %s AND NOT EXISTS (SELECT FROM winnow.{})"
)
_KEYS = ("document_id", "original_id", "content_id")
# They name what was erased, and hold none of it.
_LEDGERS = ["search_again", "sighting", "tombstone", "tombstone_key"]
# Each row has another column that is erased by and says the same, with an index.
_BY_ANOTHER = {("content_claim", "document_id"), ("document", "content_id")}


@dataclass(frozen=True, slots=True)
class Choice:
    """What an operator wants erased: documents, and entries of quarantine named beside them."""

    documents: tuple[uuid.UUID, ...] = ()
    entries: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Extent:
    """How much belongs to a choice, and the seeds that still hold it outside the archive."""

    documents: int = 0
    originals: int = 0
    sightings: int = 0
    versions: int = 0
    entries: int = 0
    seeds: tuple[str, ...] = ()


def choose(
    connection: Connection,
    documents: Sequence[uuid.UUID],
    path: str | None,
    site: str | None,
    place: str | None = None,
) -> Choice:
    """Documents by id, by the path of any of their sightings, or by site; all that are named together.

    Ids that the archive does not hold are left out. A path is one of ``place``, or of the only place whose file of
    that path the archive holds something of.

    :raises StoreError: it holds something of that path from several places, and none is named.
    """
    named = {"documents": list(documents), "site": site, "path": path, "place": place}
    with connection.transaction():
        found = connection.execute(
            "SELECT document_id FROM winnow.document WHERE document_id = ANY(%(documents)s) OR site = %(site)s",
            named,
        ).fetchall()
        in_files = connection.execute(
            "SELECT DISTINCT f.place, d.document_id FROM winnow.seed_file AS f JOIN winnow.sighting AS s USING (file_id) "
            "JOIN winnow.document AS d USING (document_id) "
            "WHERE f.shown = %(path)s AND f.place = coalesce(%(place)s, f.place)",
            named,
        ).fetchall()
        entries = connection.execute(
            "SELECT place, quarantine_id FROM winnow.quarantine JOIN winnow.seed_file USING (file_id) "
            "WHERE shown = %(path)s AND place = coalesce(%(place)s, place) "
            "AND (raw_zstd IS NOT NULL OR first_bytes <> '') ORDER BY 2",
            named,
        ).fetchall()
    if len(places := sorted({where for where, _ in (*in_files, *entries)})) > 1:
        raise StoreError(
            f"{path} came from several places: {', '.join(places)}. Nothing was erased. Say which one with --place."
        )
    keys = {key for (key,) in found} | {key for _, key in in_files}
    return Choice(tuple(sorted(keys)), tuple(number for _, number in entries))


def extent(connection: Connection, choice: Choice) -> Extent:
    """Count what belongs to a choice; nothing is written."""
    keys = {"documents": list(choice.documents), "entries": list(choice.entries)}
    with connection.transaction():
        (originals, sightings) = connection.execute(
            "SELECT count(DISTINCT original_id), count(*) FROM winnow.sighting WHERE document_id = ANY(%(documents)s)",
            keys,
        ).fetchone() or (0, 0)
        (versions,) = connection.execute(
            "SELECT count(*) FROM winnow.document_version WHERE document_id IN "
            "(SELECT original_id FROM winnow.sighting WHERE document_id = ANY(%(documents)s))",
            keys,
        ).fetchone() or (0,)
        seeds = connection.execute(
            "SELECT DISTINCT f.place || '/' || f.shown FROM winnow.seed_file AS f WHERE f.file_id IN ("
            "SELECT file_id FROM winnow.sighting WHERE document_id = ANY(%(documents)s) UNION ALL "
            "SELECT file_id FROM winnow.quarantine WHERE quarantine_id = ANY(%(entries)s)) ORDER BY 1",
            keys,
        ).fetchall()
    return Extent(
        len(choice.documents), originals, sightings, versions, len(choice.entries), tuple(s for (s,) in seeds)
    )


def erase(cursor: Cursor, documents: Sequence[uuid.UUID], reason: str, copies: Copies) -> int:
    """Erase documents with all their originals in this transaction, and empty those entries of quarantine
    that hold ``copies`` of them; returns how many of these there were."""
    owner = owners(cursor, documents)
    of = list(dict.fromkeys(owner.values()))
    contents = _contents(cursor, owner, of)
    cursor.execute(
        "INSERT INTO winnow.tombstone (tombstone_id, kind, content_id, reason, originals, sightings) "
        "SELECT d.document_id, 'document', d.content_id, %s, count(DISTINCT s.original_id), count(*) "
        "FROM winnow.document AS d JOIN winnow.sighting AS s USING (document_id) WHERE d.document_id = ANY(%s) "
        "GROUP BY d.document_id ON CONFLICT DO NOTHING",
        (reason, of),
    )
    _bar(cursor, "content", contents)
    _bar(cursor, "original", owner)
    _bar(cursor, "bytes", _bytes_of(cursor, owner))
    keys = {
        # An earlier version bears the key of its original, which may belong to another document today.
        "document_id": list({*of, *owner}),
        "original_id": list(owner),
        "content_id": list(contents),
    }
    for table, column in _columns(cursor):
        cursor.execute(
            sql.SQL("DELETE FROM winnow.{} WHERE {} = ANY(%s)").format(
                sql.Identifier(table), sql.Identifier(column)
            ),
            (keys[column],),
        )
    refresh(cursor)
    held = [(number, key, document) for document in of for number, key in copies.get(document, ())]
    _bar(cursor, "bytes", {key: document for _, key, document in held})
    return _empty(cursor, [number for number, _, _ in held])


def erase_entries(cursor: Cursor, entries: Sequence[int], reason: str) -> int:
    """Empty entries of quarantine and bar their bytes; returns how many there were."""
    kept = [(number, raw) for number, raw in quarantined(cursor, entries) if raw]
    for _, raw in kept:
        cursor.execute(
            "INSERT INTO winnow.tombstone (tombstone_id, kind, reason, originals, sightings) "
            "VALUES (%s, 'record', %s, 0, 0) ON CONFLICT DO NOTHING",
            (key_of_bytes(raw), reason),
        )
    _bar(cursor, "bytes", {key_of_bytes(raw): key_of_bytes(raw) for _, raw in kept})
    return _empty(cursor, entries)


def refresh(cursor: Cursor) -> None:
    """Bring materialised views up to date: they may hold text of what was erased."""
    cursor.execute(
        "SELECT schemaname, matviewname FROM pg_matviews WHERE schemaname IN ('winnow', 'news') AND ispopulated"
    )
    for name in cursor.fetchall():
        cursor.execute(sql.SQL("REFRESH MATERIALIZED VIEW {}").format(sql.Identifier(*name)))


def scrub(connection: Connection) -> None:
    """Have the server give back the space of what was erased, and forget the values it sampled of it.

    ``connection`` must be in autocommit.
    """
    rows = connection.execute(
        "SELECT c.relname FROM pg_class AS c WHERE c.relnamespace = 'winnow'::regnamespace "
        "AND c.relkind IN ('r', 'p') AND NOT c.relispartition ORDER BY 1"
    ).fetchall()
    for (table,) in rows:
        connection.execute(sql.SQL("VACUUM (ANALYZE) winnow.{}").format(sql.Identifier(table)))
    if connection.info.server_version >= _CLEARS:
        for (table,) in rows:
            connection.execute(sql.SQL(_CLEAR).format(sql.Identifier(table)), (table,))


def _columns(cursor: Cursor) -> list[tuple[str, str]]:
    """Every table that names documents, originals or contents, and by which column; ``document`` last,
    since others may refer to it. So a table that is added later is not forgotten here."""
    cursor.execute(
        "SELECT c.relname, a.attname FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid "
        "WHERE c.relnamespace = 'winnow'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition "
        "AND a.attname = ANY(%s) AND NOT a.attisdropped AND c.relname <> ALL(%s) "
        "ORDER BY c.relname = 'document', c.relname, a.attname",
        (list(_KEYS), _LEDGERS),
    )
    named = ((str(table), str(column)) for table, column in cursor.fetchall())
    return [one for one in named if one not in _BY_ANOTHER]


def _contents(
    cursor: Cursor, owner: dict[uuid.UUID, uuid.UUID], documents: list[uuid.UUID]
) -> dict[uuid.UUID, uuid.UUID]:
    """Every content hash the documents have or ever had, each with its document of today."""
    cursor.execute(
        "SELECT content_id, document_id FROM winnow.document WHERE document_id = ANY(%(documents)s) "
        "UNION SELECT content_id, document_id FROM winnow.document_version WHERE document_id = ANY(%(originals)s)",
        {"documents": documents, "originals": list(owner)},
    )
    held: list[tuple[uuid.UUID, uuid.UUID]] = cursor.fetchall()
    # What another document holds today is not erased with an earlier version of this one.
    cursor.execute(
        "SELECT content_id FROM winnow.content_claim WHERE content_id = ANY(%s) AND document_id <> ALL(%s)",
        ([content for content, _ in held], documents),
    )
    others = {content for (content,) in cursor.fetchall()}
    return {content: owner[key] for content, key in held if content not in others}


def _bytes_of(cursor: Cursor, owner: Mapping[uuid.UUID, uuid.UUID]) -> dict[uuid.UUID, uuid.UUID]:
    """The hash of each original's bytes, by which they are known whatever reads them, with its document."""
    found = {}
    for original, document in owner.items():
        cursor.execute("SELECT raw_zstd, bytes FROM winnow.original WHERE original_id = %s", (original,))
        for packed, size in cursor.fetchall():
            found[key_of_bytes(zstandard.decompress(packed, max_output_size=size))] = document
    return found


def _empty(cursor: Cursor, entries: Sequence[int]) -> int:
    cursor.execute(
        "UPDATE winnow.quarantine SET raw_zstd = NULL, first_bytes = '', detail = 'Its content was erased.', "
        "status = 'discarded', status_reason = 'Its content was erased.' WHERE quarantine_id = ANY(%s)",
        (list(entries),),
    )
    return cursor.rowcount


def _bar(cursor: Cursor, kind: str, keys: dict[uuid.UUID, uuid.UUID]) -> None:
    cursor.execute(
        "INSERT INTO winnow.tombstone_key SELECT unnest(%s::uuid[]), %s, unnest(%s::uuid[]) ON CONFLICT DO NOTHING",
        (list(keys), kind, list(keys.values())),
    )
