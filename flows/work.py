"""What a run hands to other processes, by name alone.

The run's own process sends these and never does them, so it need not import all that cleaning and description need:
that takes half a second of a core which the process that others are forked from has a use for just then.
"""

from __future__ import annotations

from collections.abc import Sequence

from flows.documents import Rejection, SeedRecord
from flows.sources import Found, Limits
from flows.store.rows import FileRows, RecordRows
from flows.watching import UNWATCHED, Watch


def prepare(found: Sequence[Found], limits: Limits, watch: Watch = UNWATCHED) -> list[FileRows]:
    """:func:`flows.line.prepare`"""
    if not found:  # a batch that only counts what is unchanged: done at once, where it is asked for
        return []
    from flows import line

    _make_ready()
    return line.prepare(found, limits, watch)


def prepare_records(
    records: Sequence[SeedRecord | Rejection], limits: Limits, watch: Watch = UNWATCHED
) -> list[RecordRows | Rejection]:
    """:func:`flows.line.prepare_records`"""
    from flows import line

    _make_ready()
    return line.prepare_records(records, limits, watch)


def _make_ready() -> None:
    """In the run's own process, where a process of ours would have been made ready."""
    from flows import unpacking
    from flows.cleaning.description import language

    if not language.is_ready():
        language.make_ready(unpacking.unpacked())
