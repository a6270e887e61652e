"""Erasure that sticks: every table lets go of a document, and hashes keep it from coming back."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import psycopg
import zstandard
from psycopg import sql

from flows.errors import StoreError
from flows.store.connecting import Connection
from flows.store.tombstones import key_of_bytes

Cursor = psycopg.Cursor[tuple[Any, ...]]
_KEYS = ("document_id", "original_id", "content_id")
_LEDGERS = ["sighting", "tombstone", "tombstone_key"]  # they name what was erased, and hold none of it
_RUN = re.compile(r"[A-Za-z0-9 ,.;:()-]{24,}")
_LONGEST = 48
Passages = list[tuple[bytes, ...]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What an operator wants erased: documents, and entries of quarantine named beside them."""

    documents: tuple[uuid.UUID, ...] = ()
    entries: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Extent:
    """How much belongs to a choice, and some of the seeds that still hold it outside the archive."""

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


def extent(connection: Connection, choice: Choice, most_seeds: int = 20) -> Extent:
    """Count what belongs to a choice; nothing is written."""
    keys = {"documents": list(choice.documents), "entries": list(choice.entries), "most": most_seeds}
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
            "SELECT file_id FROM winnow.quarantine WHERE quarantine_id = ANY(%(entries)s)) ORDER BY 1 LIMIT %(most)s",
            keys,
        ).fetchall()
    return Extent(
        len(choice.documents), originals, sightings, versions, len(choice.entries), tuple(s for (s,) in seeds)
    )


def erase(cursor: Cursor, documents: Sequence[uuid.UUID], reason: str) -> int:
    """Erase documents with all their originals in this transaction; returns how many entries of
    quarantine held the same content and were emptied too."""
    cursor.execute(
        "SELECT DISTINCT document_id, original_id FROM winnow.sighting WHERE document_id IN "
        "(SELECT document_id FROM winnow.document WHERE document_id = ANY(%s)) ORDER BY 1, 2",
        (list(documents),),
    )
    of: dict[uuid.UUID, list[uuid.UUID]] = {
        document: [original for _, original in pairs]
        for document, pairs in groupby(cursor.fetchall(), key=lambda pair: pair[0])
    }
    owner = {original: document for document, originals in of.items() for original in originals}
    contents = _contents(cursor, owner, list(of))
    needles, bytes_of = _traces(cursor, owner)
    cursor.execute(
        "INSERT INTO winnow.tombstone (tombstone_id, kind, content_id, reason, originals, sightings) "
        "SELECT d.document_id, 'document', d.content_id, %s, count(DISTINCT s.original_id), count(*) "
        "FROM winnow.document AS d JOIN winnow.sighting AS s USING (document_id) WHERE d.document_id = ANY(%s) "
        "GROUP BY d.document_id ON CONFLICT DO NOTHING",
        (reason, list(of)),
    )
    _bar(cursor, "content", contents)
    _bar(cursor, "original", owner)
    _bar(cursor, "bytes", bytes_of)
    keys = {
        "document_id": list(of),
        "original_id": list(owner),
        "content_id": list(contents),
    }
    # An earlier version bears the key of its original, which may belong to another document today.
    keys["document_id"] += [original for original in owner if original not in of]
    for table, column in _columns(cursor):
        cursor.execute(
            sql.SQL("DELETE FROM winnow.{} WHERE {} = ANY(%s)").format(
                sql.Identifier(table), sql.Identifier(column)
            ),
            (keys[column],),
        )
    refresh(cursor)
    copies = []
    for number, raw in _quarantined(cursor):
        if (document := _held(raw, needles, bytes_of)) is not None:
            copies.append(number)
            _bar(cursor, "bytes", {key_of_bytes(raw): document})
    return _empty(cursor, copies)


def erase_entries(cursor: Cursor, entries: Sequence[int], reason: str) -> int:
    """Empty entries of quarantine and bar their bytes; returns how many there were."""
    kept = [(number, raw) for number, raw in _quarantined(cursor, entries) if raw]
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
        "SELECT DISTINCT c.relname FROM pg_class AS c WHERE c.relnamespace = 'winnow'::regnamespace "
        "AND c.relkind IN ('r', 'p') AND NOT c.relispartition ORDER BY 1"
    ).fetchall()
    for (table,) in rows:
        connection.execute(sql.SQL("VACUUM (ANALYZE) winnow.{}").format(sql.Identifier(table)))


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
    return [(str(table), str(column)) for table, column in cursor.fetchall()]


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


def _traces(
    cursor: Cursor, owner: dict[uuid.UUID, uuid.UUID]
) -> tuple[dict[uuid.UUID, Passages], dict[uuid.UUID, uuid.UUID]]:
    """By what the same content is known in quarantine: passages of each body, and hashes of the bytes."""
    needles: dict[uuid.UUID, Passages] = {}
    bytes_of: dict[uuid.UUID, uuid.UUID] = {}
    for original, document in owner.items():
        cursor.execute(
            "SELECT raw_zstd, bytes, encoding, coalesce(own_body, body) FROM winnow.original AS o "
            "LEFT JOIN winnow.document AS d ON d.document_id = o.original_id WHERE original_id = %s",
            (original,),
        )
        for packed, size, encoding, body in cursor.fetchall():
            bytes_of[key_of_bytes(zstandard.decompress(packed, max_output_size=size))] = document
            if original == document:
                needles[document] = passages(body or "", encoding)
    return needles, bytes_of


def passages(body: str, encoding: str) -> Passages:
    """Up to twelve passages by which a text is known again in bytes, each in the encodings it may be in.

    Runs of plain ASCII are preferred: they look the same in most encodings, in JSON and in HTML.

    >>> passages("The council voted on Monday to rebuild the pier.", "utf-8")[0][0]
    b'The council voted on Monday to rebuild the pier.'
    """
    found: set[str] = set()
    for paragraph in body.split("\n\n"):
        runs = _RUN.findall(paragraph)
        longest = max(runs, key=len) if runs else paragraph
        if len(passage := longest[:_LONGEST].strip()) >= 12:
            found.add(passage)
    encodings = dict.fromkeys(("utf-8", "utf-16-le", "utf-16-be", encoding))
    chosen = sorted(found, key=lambda passage: (-len(passage), passage))[:12]
    return [tuple(filter(None, (_encoded(text, name) for name in encodings))) for text in chosen]


def _encoded(text: str, encoding: str) -> bytes:
    try:
        return text.encode(encoding)
    except (UnicodeError, LookupError):
        return b""


def _held(
    raw: bytes, needles: Mapping[uuid.UUID, Passages], bytes_of: Mapping[uuid.UUID, uuid.UUID]
) -> uuid.UUID | None:
    """The document whose content a record holds: its very bytes, or two passages of it."""
    if (document := bytes_of.get(key_of_bytes(raw))) is not None:
        return document
    for document, known in needles.items():
        met = sum(any(form in raw for form in forms) for forms in known)
        if 0 < met >= min(2, len(known)):
            return document
    return None


def _quarantined(cursor: Cursor, only: Sequence[int] | None = None) -> Iterator[tuple[int, bytes]]:
    """Entries with the bytes they keep; of those too large to keep, the first ones."""
    cursor.execute(
        "SELECT quarantine_id FROM winnow.quarantine WHERE (raw_zstd IS NOT NULL OR first_bytes <> '') "
        "AND (%(all)s OR quarantine_id = ANY(%(only)s)) ORDER BY 1",
        {"all": only is None, "only": list(only or [])},
    )
    for (number,) in cursor.fetchall():
        cursor.execute(
            "SELECT raw_zstd, first_bytes FROM winnow.quarantine WHERE quarantine_id = %s", (number,)
        )
        for packed, first in cursor.fetchall():
            yield number, first if packed is None else zstandard.decompress(packed)


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
