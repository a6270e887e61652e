"""Articles for those who leave SQL: Parquet, JSON lines or CSV, in one order, in bounded memory.

One snapshot is read, in the order of ``article_id``, some articles at a time. So the same archive gives the
same file, whatever else goes on in the database, and a file never holds half of a load.
"""

from __future__ import annotations

import csv
import json
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Any, Protocol

from flows.errors import StoreError
from flows.store.connecting import Connection, connect

_MOST_ROWS = 1000
_MOST_BYTES = 32 * 2**20  # of bodies at once; one that is larger alone comes alone
# A spreadsheet takes a cell that begins so for a formula, in some languages in the wide form too.
_FORMULA = tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20")
# What can drive a terminal, or turn the direction in which a line is read.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# What some readers also take for the end of a line; of the other such signs each is a control character.
_UNSAFE_IN_LINES = re.compile(f"{_UNSAFE.pattern[:-1]}\u2028\u2029]")
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which articles to export: published within these days, both included, of a site, in a language."""

    since: date | None = None
    until: date | None = None
    site: str | None = None
    language: str | None = None

    def clause(self) -> str:
        """The condition in SQL; its values are :meth:`values`."""
        parts = {
            "published_on >= %(since)s": self.since,
            "published_on <= %(until)s": self.until,
            "site = %(site)s": self.site,
            "language = %(language)s": self.language,
        }
        return " AND ".join(part for part, value in parts.items() if value is not None) or "true"

    def values(self) -> dict[str, Any]:
        return {"since": self.since, "until": self.until, "site": self.site, "language": self.language}


class Writer(Protocol):
    """Writes rows of some columns to an open file."""

    def write(self, rows: Sequence[Row]) -> None: ...

    def close(self) -> None: ...


def export(address: str, wanted: Wanted, form: str, target: str) -> int:
    """Write articles to a file, or with ``-`` to standard output; returns how many.

    The file appears whole or not at all: it is written beside its place under another name.

    :raises StoreError: the format is none of ours, or the file cannot be written.
    :raises StoreUnavailable: the database cannot be reached.
    """
    if form not in FORMATS:
        raise StoreError(f"{form} is no format of ours: say {', '.join(FORMATS)}.")
    count = 0
    with connect(address, name="winnow export") as connection:
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        columns = columns_of(connection)
        with place(target) as file:
            writer = _WRITERS[form](file, columns)
            for rows in _rows(connection, columns, wanted):
                writer.write(rows)
                count += len(rows)
            writer.close()
    return count


def columns_of(connection: Connection) -> dict[str, str]:
    """The columns of ``news.article`` in their order, each with its type."""
    rows = connection.execute(
        "SELECT attname, format_type(atttypid, NULL) FROM pg_attribute "
        "WHERE attrelid = 'news.article'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum"
    ).fetchall()
    return {str(name): str(kind) for name, kind in rows}


def _rows(connection: Connection, columns: Mapping[str, str], wanted: Wanted) -> Iterator[list[Row]]:
    shown = ", ".join(
        f"{name}::text" if kind in ("uuid", "jsonb") else name for name, kind in columns.items()
    )
    query = f"SELECT {shown} FROM news.article WHERE article_id = ANY(%s) ORDER BY article_id".encode()
    with connection.cursor(name="articles") as ids:
        ids.itersize = 10_000
        ids.execute(
            "SELECT article_id, octet_length(body) FROM news.article "
            f"WHERE {wanted.clause()} ORDER BY article_id".encode(),
            wanted.values(),
        )
        for keys in chunks(ids):
            yield connection.execute(query, (keys,)).fetchall()


def chunks(
    sizes: Iterator[tuple[Any, ...]], most: int = _MOST_ROWS, most_bytes: int = _MOST_BYTES
) -> Iterator[list[Any]]:
    """Keys, as many at once as may be held.

    >>> list(chunks(iter([("a", 5), ("b", 5), ("c", 90), ("d", 1)]), most=3, most_bytes=10))
    [['a', 'b'], ['c'], ['d']]
    """
    held: list[Any] = []
    total = 0
    for key, size in sizes:
        if held and (len(held) == most or total + size > most_bytes):
            yield held
            held, total = [], 0
        held.append(key)
        total += size
    if held:
        yield held


@contextmanager
def place(target: str) -> Iterator[IO[bytes]]:
    """A file to write to that appears under its name when it is whole; ``-`` is standard output. A link stays, and so do
    pipes and devices, which are written to at once.

    :raises StoreError: it cannot be written.
    """
    try:
        if target == "-":
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        else:
            path = Path(target).resolve()
            is_stream = path.exists() and not path.is_file() and not path.is_dir()
            with path.open("wb") if is_stream else _beside(path) as file:
                yield file
    except BrokenPipeError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is flushed at the end
        raise StoreError("The output was closed before its end: what was read of it is not whole.") from error
    except OSError as error:
        raise StoreError(
            f"{target} cannot be written ({error.strerror}). Name another file, or make room."
        ) from error


@contextmanager
def _beside(path: Path) -> Iterator[IO[bytes]]:
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)  # as any new file would be; mkstemp makes it for its owner alone
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


class _Lines:
    """One JSON object a line, exact: what could drive a terminal is written as an escape by JSON itself."""

    def __init__(self, file: IO[bytes], columns: Mapping[str, str]) -> None:
        self._file, self._columns = file, columns

    def write(self, rows: Sequence[Row]) -> None:
        for row in rows:
            facts = {
                name: json.loads(value) if kind == "jsonb" and value is not None else value
                for (name, kind), value in zip(self._columns.items(), row, strict=True)
            }
            line = json.dumps(facts, ensure_ascii=False, default=_stated)
            self._file.write(_UNSAFE_IN_LINES.sub(_escaped, line).encode() + b"\n")

    def close(self) -> None:
        pass


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"


class _Table:
    """CSV for spreadsheets, with a header; see :func:`cell`."""

    def __init__(self, file: IO[bytes], columns: Mapping[str, str]) -> None:
        self._file = file
        self._write([list(columns)])

    def write(self, rows: Sequence[Row]) -> None:
        self._write([[cell(value) for value in row] for row in rows])

    def _write(self, rows: Sequence[Sequence[str]]) -> None:
        held: list[str] = []
        csv.writer(_Appender(held), quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
        self._file.write("".join(held).encode())

    def close(self) -> None:
        pass


class _Appender:
    def __init__(self, held: list[str]) -> None:
        self.write = held.append


def cell(value: object) -> str:
    """A value as a cell that neither a spreadsheet nor a terminal can be driven by.

    A text that would be taken for a formula gets an apostrophe in front; control characters and marks that
    turn the direction become ``\\\\uNNNN``; lists are joined by ``; ``; unknown is empty.

    >>> cell('=HYPERLINK("http://x")'), cell(["Ann", "@Bob"]), cell("red \\x1b[31m"), cell(None)
    ('\\'=HYPERLINK("http://x")', 'Ann; @Bob', 'red \\\\u001b[31m', '')
    """
    if value is None:
        return ""
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    text = value if isinstance(value, str) else str(_stated(value))
    return _UNSAFE.sub(_escaped, f"'{text}" if text.lstrip(" \u00a0\n").startswith(_FORMULA) else text)


def _stated(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else str(value)


class _Parquet:
    """Parquet, exact; the types are those of the view, keys and evidence as text."""

    def __init__(self, file: IO[bytes], columns: Mapping[str, str]) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        kinds = {
            "text[]": pa.list_(pa.string()),
            "date": pa.date32(),
            "timestamp with time zone": pa.timestamp("us", "UTC"),
            "real": pa.float32(),
            "double precision": pa.float64(),
            "integer": pa.int32(),
            "bigint": pa.int64(),
            "boolean": pa.bool_(),
        }
        self._pa = pa
        self._schema = pa.schema([(name, kinds.get(kind, pa.string())) for name, kind in columns.items()])
        self._writer = pq.ParquetWriter(file, self._schema, compression="zstd")

    def write(self, rows: Sequence[Row]) -> None:
        arrays = [
            self._pa.array(values, field.type)
            for values, field in zip(zip(*rows, strict=True), self._schema, strict=True)
        ]
        self._writer.write_batch(self._pa.record_batch(arrays, schema=self._schema))

    def close(self) -> None:
        self._writer.close()


_WRITERS: dict[str, Callable[[IO[bytes], Mapping[str, str]], Writer]] = {
    "parquet": _Parquet,
    "jsonl": _Lines,
    "csv": _Table,
}
FORMATS = tuple(_WRITERS)
