"""Parquet tables, through pyarrow: one record a row, a few columns and rows in memory at once."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import IO, Any

from flows.errors import SourceError
from flows.sources.damage import Meter, damaged
from flows.sources.fields import may_hold_fields, meaning_of, record_of
from flows.sources.formats import Entry, Format, Outcome
from flows.sources.limits import Limits
from flows.sources.zip_archive import seekable

_ROWS = 256


def _read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise SourceError(
            "unsupported", "Parquet is read by pyarrow, which is not installed.", "pip install pyarrow"
        ) from error
    where = entry.where
    meter = Meter(where, limits, entry.meter)
    with seekable(entry, limits) as stream:
        meter.count(stream.seek(0, io.SEEK_END), 0)
        try:
            for number, row in enumerate(_rows(parquet, pyarrow, stream, limits), 1):
                address = f"{entry.address}#{number}"
                meter.count(0, _size(row))
                yield record_of(row, address, limits)
        except (pyarrow.ArrowException, OSError, ValueError, MemoryError) as error:
            raise damaged(where, f"it is no whole Parquet file ({str(error)[:200]}).") from error


def _rows(parquet: Any, pyarrow: Any, stream: IO[bytes], limits: Limits) -> Iterator[dict[str, Any]]:
    """Row by row, each with the names of all columns. Texts stay in the file's own dictionary until their row
    comes: written once there, one may stand in millions of rows."""
    opened = parquet.ParquetFile(stream)
    schema = opened.schema_arrow
    wanted = [
        column.name
        for column in schema
        if meaning_of(column.name, limits)[0]
        or (may_hold_fields(column.name) and pyarrow.types.is_struct(column.type))
    ] or schema.names
    if len(set(wanted)) < len(wanted):
        raise SourceError(
            "duplicate-keys", "Several of its columns have the same name.", "Give each column a name of its own."
        )  # fmt: skip
    kinds = (pyarrow.string(), pyarrow.large_string(), pyarrow.string_view())
    texts = [name for name in wanted if schema.field(name).type in kinds]
    table = parquet.ParquetFile(
        stream, buffer_size=2**20, pre_buffer=False, read_dictionary=texts, page_checksum_verification=True
    )
    unread = dict.fromkeys(schema.names)
    for batch in table.iter_batches(_ROWS, columns=wanted, use_threads=False):
        columns = [(name, _to_microseconds(pyarrow, batch[name])) for name in wanted]
        for at in range(batch.num_rows):
            yield {**unread, **{name: _value(column[at]) for name, column in columns}}


def _size(value: Any) -> int:
    """How much text a value holds, in characters or bytes."""
    if isinstance(value, str | bytes):
        return len(value)
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return sum(map(_size, inside))


def _to_microseconds(pyarrow: Any, column: Any) -> Any:
    """Times as Python can hold them: it knows nothing shorter."""
    if not pyarrow.types.is_timestamp(column.type) or column.type.unit != "ns":
        return column
    return column.cast(pyarrow.timestamp("us", column.type.tz), safe=False)


def _value(cell: Any) -> Any:
    """A cell's value, ``None`` for a time beyond the year 9999 or in a zone that nobody knows: it says nothing, and
    damages nothing.

    :raises UnicodeDecodeError: its text is none.
    """
    try:
        return cell.as_py()
    except UnicodeDecodeError:
        raise
    except (ArithmeticError, LookupError, ValueError):
        return None


PARQUET = Format(
    "parquet",
    _read,
    (".parquet",),
    ("application/vnd.apache.parquet",),
    lambda head: head.startswith(b"PAR1"),
    has_magic=True,
)
