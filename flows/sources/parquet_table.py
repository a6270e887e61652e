"""Parquet tables, through pyarrow: one record a row, a few columns and rows in memory at a time."""

from __future__ import annotations

from collections.abc import Iterator

from flows.errors import SourceError
from flows.sources.damage import damaged
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
    with seekable(entry, limits) as stream:
        try:
            table = parquet.ParquetFile(stream, buffer_size=2**20, pre_buffer=False)
            names = table.schema_arrow.names
            wanted = [name for name in names if meaning_of(name, limits)[0]] or names
            number = 0
            for batch in table.iter_batches(_ROWS, columns=wanted, use_threads=False):
                for row in batch.to_pylist():
                    number += 1
                    yield record_of(row, f"{entry.address}#{number}", limits)
        except (pyarrow.ArrowException, OSError, ValueError, MemoryError) as error:
            raise damaged(where, f"it is no whole Parquet file ({str(error)[:200]}).") from error


PARQUET = Format(
    "parquet",
    _read,
    (".parquet",),
    ("application/vnd.apache.parquet",),
    lambda head: head.startswith(b"PAR1"),
    has_magic=True,
)
