"""Proves the archive: recomputes every hash and every text, and looks for rows that contradict each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from flows.cleaning.fingerprint import content_id
from flows.documents import SeedRecord
from flows.errors import SourceError
from flows.showing import one_line
from flows.sources import Limits, page_of
from flows.store.verifying import Stored, contradictions, originals


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be: where, and what; ``damage`` says whether anything stored is hurt."""

    where: str
    what: str
    damage: bool = True


def verify(address: str, progress: Callable[[int], None] = lambda _: None) -> Iterator[Fault]:
    """Go through the whole archive and yield what is wrong; nothing is written.

    Three laws are proved for every original: its key is the hash of its bytes, its stored tiles give back
    its decoded text exactly, and its body has the hash it is filed under. Then every pair of tables that
    must agree is compared in SQL. Of an original whose bytes are whole, but are refused since an upgrade, all is proved
    that needs no decoding; it is told of, and is no damage.

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
    hurt = []
    if record.original_id != stored.original_id:
        hurt.append("its bytes do not have the hash it is filed under")
    if content_id(stored.body) != stored.content_id:
        hurt.append("its body does not have the hash it is filed under")
    why = ""
    try:
        if stored.text() != page_of(record, Limits()).text:
            hurt.append(
                "its stored tiles do not give back its decoded text; after an upgrade that reads it otherwise "
                "`winnow reclean --apply` mends that"
            )
    except (
        Exception
    ) as error:  # of ours too: what is stored may be whole all the same, and others are to be proved
        why = error.detail if isinstance(error, SourceError) else f"a fault of ours: {one_line(repr(error))}"
        if not stored.is_tiled():
            hurt.append("its stored tiles leave gaps or overlap")
    yield from (Fault(where, what) for what in hurt)
    if why and not hurt:
        yield Fault(where, f"refused since an upgrade ({why})", damage=False)
