"""What the proof of the archive reads: originals with their tiles, and tables that must agree."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import zstandard

from flows.store.connecting import connect

# Each is a law and the query that counts what breaks it; zero is right.
_LAWS = {
    "a document without its claim": (
        "SELECT count(*) FROM winnow.document AS d LEFT JOIN winnow.content_claim AS c USING (content_id) "
        "WHERE c.document_id IS DISTINCT FROM d.document_id"
    ),
    "a claim without its document": (
        "SELECT count(*) FROM winnow.content_claim AS c LEFT JOIN winnow.document AS d USING (content_id) "
        "WHERE d.document_id IS NULL"
    ),
    "an original without its claim": (
        "SELECT count(*) FROM winnow.original LEFT JOIN winnow.original_claim AS c USING (original_id) "
        "WHERE c.original_id IS NULL"
    ),
    "a claim without its original": (
        "SELECT count(*) FROM winnow.original_claim LEFT JOIN winnow.original AS o USING (original_id) "
        "WHERE o.original_id IS NULL"
    ),
    "a document never sighted": (
        "SELECT count(*) FROM winnow.document AS d WHERE NOT EXISTS "
        "(SELECT FROM winnow.sighting AS s WHERE s.document_id = d.document_id)"
    ),
    "a sighting of nothing": (
        "SELECT count(*) FROM winnow.sighting LEFT JOIN winnow.document AS d USING (document_id) "
        "LEFT JOIN winnow.original AS o USING (original_id) LEFT JOIN winnow.seed_file AS f USING (file_id) "
        "LEFT JOIN winnow.tombstone_key AS t ON t.key = original_id "
        "WHERE (d.document_id IS NULL OR o.original_id IS NULL) AND t.key IS NULL OR f.file_id IS NULL"
    ),
    "an original whose sightings name another document": (
        "SELECT count(*) FROM winnow.sighting AS s JOIN winnow.original AS o USING (original_id) "
        "JOIN winnow.content_claim AS c USING (content_id) WHERE c.document_id <> s.document_id"
    ),
    "erased content that is back": (
        "SELECT count(*) FROM winnow.original AS o JOIN winnow.tombstone_key AS t "
        "ON t.key IN (o.original_id, o.content_id)"
    ),
    "a record entered twice": (
        "SELECT count(*) FROM (SELECT FROM winnow.sighting GROUP BY file_id, address HAVING count(*) > 1) AS twice"
    ),
    "a run whose counts are not its rows": (
        "SELECT count(*) FROM winnow.run AS r WHERE r.loaded + r.duplicate <> "
        "(SELECT count(*) FROM winnow.sighting AS s WHERE s.run_id = r.run_id) OR r.quarantined <> "
        "(SELECT count(*) FROM winnow.quarantine AS q WHERE q.run_id = r.run_id)"
    ),
    # An entry of quarantine that was tried again stands beside the sighting that came of it.
    "a file whose number of records is not what is there": (
        "SELECT count(*) FROM winnow.seed_file AS f, "
        "LATERAL (SELECT count(*) FROM winnow.sighting AS s WHERE s.file_id = f.file_id) AS s (seen), "
        "LATERAL (SELECT count(*) FROM winnow.quarantine AS q WHERE q.file_id = f.file_id) AS q (refused) "
        "WHERE f.outcome = 'read' AND f.records NOT BETWEEN seen AND seen + refused"
    ),
}


@dataclass(frozen=True, slots=True)
class Stored:
    """One original as the archive holds it."""

    original_id: uuid.UUID
    format: str
    declared: str
    hints: Mapping[str, str]
    raw: bytes
    content_id: uuid.UUID
    body: str
    tiles: tuple[tuple[int, str], ...]
    text_sha256: bytes | None

    def text(self) -> str:
        """The decoded text, put together from its tiles."""
        return "".join(text for _, text in sorted(self.tiles))

    def is_tiled(self) -> bool:
        """Whether each tile begins where the one before ends."""
        reached = 0
        for start, text in sorted(self.tiles):
            if start != reached:
                return False
            reached += len(text)
        return reached > 0


def originals(address: str) -> Iterator[Stored]:
    """Every original, in the order of the keys, in bounded memory."""
    query = """
        SELECT o.original_id, o.format, o.declared, o.hints, o.raw_zstd, o.bytes, o.content_id,
            coalesce(o.own_body, d.body), o.text_sha256, o.piece_starts, o.piece_ends, o.body_starts, o.space_starts, o.spaces,
            (SELECT array_agg(starts ORDER BY ordinal) FROM winnow.removal AS r WHERE r.original_id = o.original_id),
            (SELECT array_agg(text ORDER BY ordinal) FROM winnow.removal AS r WHERE r.original_id = o.original_id)
        FROM winnow.original AS o
        LEFT JOIN winnow.content_claim AS c USING (content_id)
        LEFT JOIN winnow.document AS d USING (document_id)
        ORDER BY o.original_id"""
    with connect(address, name="winnow verify") as connection, connection.cursor(name="originals") as cursor:
        cursor.itersize = 200
        for row in cursor.execute(query):
            (key, form, declared, hints, packed, size, content, body, text_sha256) = row[:9]
            tiles = _tiles(body or "", row[9:])
            try:
                raw = zstandard.decompress(packed, max_output_size=size)
            except zstandard.ZstdError:
                raw = b""  # which has another hash
            yield Stored(key, form, declared, hints, raw, content, body or "", tiles, text_sha256)


def _tiles(body: str, columns: Sequence[list[Any] | None]) -> tuple[tuple[int, str], ...]:
    """Where each piece of the decoded text begins, and the piece; none, which no text is, where columns disagree."""
    starts, ends, at, space_starts, spaces, removal_starts, removal_texts = (part or [] for part in columns)
    try:
        return (
            *((start, body[b : b + end - start]) for start, end, b in zip(starts, ends, at, strict=True)),
            *zip(space_starts, spaces, strict=True),
            *zip(removal_starts, removal_texts, strict=True),
        )
    except ValueError:
        return ()


def contradictions(address: str) -> Iterator[tuple[str, int]]:
    """The laws between tables that do not hold, each with how many rows break it."""
    with connect(address, name="winnow verify") as connection:
        for law, query in _LAWS.items():
            [(count,)] = connection.execute(query.encode()).fetchall()
            if count:
                yield law, count
