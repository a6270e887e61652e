"""Proves the archive: recomputes every hash and every text, and looks for rows that contradict each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from flows.cleaning.fingerprint import content_id
from flows.documents import SeedRecord
from flows.errors import SourceError
from flows.sources import Limits, page_of
from flows.store.verifying import Stored, contradictions, originals


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be: where, and what."""

    where: str
    what: str


def verify(address: str, progress: Callable[[int], None] = lambda _: None) -> Iterator[Fault]:
    """Go through the whole archive and yield what is wrong; nothing is written.

    Three laws are proved for every original: its key is the hash of its bytes, its stored tiles give back
    its decoded text exactly, and its body has the hash it is filed under. Then every pair of tables that
    must agree is compared in SQL.

    :raises StoreUnavailable: the database cannot be reached.
    """
    for number, stored in enumerate(originals(address), 1):
        yield from _faults(stored)
        if number % 1000 == 0:
            progress(number)
    for law, count in contradictions(address):
        yield Fault("tables", f"{law}: {count:,} rows")


def _faults(stored: Stored) -> Iterator[Fault]:
    where = f"original {stored.original_id}"
    record = SeedRecord("", stored.format, stored.raw, stored.declared, stored.hints)
    if record.original_id != stored.original_id:
        yield Fault(where, "its bytes do not have the hash it is filed under")
    try:
        text = page_of(record, Limits()).text
    except SourceError as error:
        yield Fault(
            where,
            f"its bytes are refused ({error.detail}); if an upgrade refuses what was read before, erase it and "
            "deliver it again, or let it stay as it is",
        )
        return
    if stored.text() != text:
        yield Fault(
            where,
            "its stored tiles do not give back its decoded text; after an upgrade that reads it otherwise "
            "`winnow reclean --apply` mends that",
        )
    if content_id(stored.body) != stored.content_id:
        yield Fault(where, "its body does not have the hash it is filed under")
