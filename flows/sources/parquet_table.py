"""Parquet tables, through pyarrow: one record a row, a few columns and rows in memory at once."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import IO, Any

from flows.errors import SourceError
from flows.sources.damage import Meter, damaged
from flows.sources.fields import meaning_of, record_of
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
    where = entry.address or entry.name
    meter = Meter(where, limits, entry.meter)
    with seekable(entry, limits) as stream:
        meter.count(stream.seek(0, io.SEEK_END), 0)
        try:
            for number, row in enumerate(_rows(parquet, pyarrow, stream, limits), 1):
                address = f"{entry.address}#{number}"
                meter.count(0, sum(len(value) for value in row.values() if isinstance(value, str | bytes)))
                yield record_of(row, address, limits)
        except (pyarrow.ArrowException, OSError, ValueError, MemoryError) as error:
            raise damaged(where, f"it is no whole Parquet file ({str(error)[:200]}).") from error


def _rows(parquet: Any, pyarrow: Any, stream: IO[bytes], limits: Limits) -> Iterator[dict[str, Any]]:
    """Row by row. Texts stay in the file's own dictionary until their row comes: written once there, one
    may stand in millions of rows."""
    opened = parquet.ParquetFile(stream)
    schema = opened.schema_arrow
    wanted = [name for name in schema.names if meaning_of(name, limits)[0]] or schema.names
    texts = [name for name in wanted if pyarrow.types.is_string(schema.field(name).type)]
    table = parquet.ParquetFile(
        stream, buffer_size=2**20, pre_buffer=False, read_dictionary=texts, page_checksum_verification=True
    )
    for batch in table.iter_batches(_ROWS, columns=wanted, use_threads=False):
        columns = [(name, batch.column(at)) for at, name in enumerate(batch.schema.names)]
        for at in range(batch.num_rows):
            yield {name: column[at].as_py() for name, column in columns}


PARQUET = Format(
    "parquet",
    _read,
    (".parquet",),
    ("application/vnd.apache.parquet",),
    lambda head: head.startswith(b"PAR1"),
    has_magic=True,
)
