"""The limits of this machine for the same files and server: what no ingest can beat.

python -m benchmarks.limits {hash|copy|claim} FOLDER ADDRESS
"""

from __future__ import annotations

import hashlib
import sys
import uuid
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import psycopg

_BATCH = 1000
_TABLES = """
DROP TABLE IF EXISTS limit_claim, limit_document;
CREATE TABLE limit_claim (content_id uuid PRIMARY KEY);
CREATE TABLE limit_document (content_id uuid NOT NULL, path text NOT NULL, body text NOT NULL);
ALTER TABLE limit_document ALTER COLUMN body SET STORAGE EXTERNAL;
"""
Row = tuple[uuid.UUID, str, str]


def rows(folder: Path) -> Iterator[Row]:
    """Key, path and text of every seed, read and hashed."""
    for path in sorted(folder.rglob("*.txt")):
        raw = path.read_bytes()
        yield uuid.UUID(bytes=hashlib.sha256(raw).digest()[:16]), str(path), raw.decode()


def batches(folder: Path) -> Iterator[list[Row]]:
    """The same in batches."""
    every = rows(folder)
    while batch := list(islice(every, _BATCH)):
        yield batch


def copy_rows(cursor: psycopg.Cursor[tuple[object, ...]], batch: list[Row]) -> None:
    """Binary COPY of whole rows."""
    with cursor.copy("COPY limit_document FROM STDIN (FORMAT BINARY)") as copy:
        copy.set_types(["uuid", "text", "text"])
        for row in batch:
            copy.write_row(row)


def main() -> None:
    """Do one of them once."""
    what, folder, address = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    if what == "hash":
        sum(1 for _ in rows(folder))
        return
    with psycopg.connect(address) as connection, connection.cursor() as cursor:
        cursor.execute(_TABLES.encode())
        connection.commit()
        for batch in batches(folder):
            if what == "claim":
                first = {row[0]: row for row in reversed(batch)}
                cursor.execute(
                    "INSERT INTO limit_claim SELECT unnest(%s::uuid[]) ON CONFLICT DO NOTHING RETURNING content_id",
                    (sorted(first),),
                )
                batch = [first[key] for (key,) in cursor.fetchall()]  # type: ignore[index]
            copy_rows(cursor, batch)
            connection.commit()


if __name__ == "__main__":
    main()
