"""Proves the archive: recomputes every hash and every text, and looks for rows that contradict each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from flows.cleaning.fingerprint import content_id
from flows.documents import SeedRecord
from flows.errors import SourceError
from flows.keys import text_sha256
from flows.showing import one_line
from flows.sources import Limits, page_of
from flows.store.verifying import Stored, contradictions, originals

REFUSED, OTHERWISE = "refused", "read otherwise"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be: where, and what.

    ``upgrade`` is set where nothing stored is hurt and only today's code reads the bytes in another way: ``REFUSED`` or
    ``OTHERWISE``.
    """

    where: str
    what: str
    upgrade: str = ""


def verify(address: str, progress: Callable[[int], None] = lambda _: None) -> Iterator[Fault]:
    """Go through the whole archive and yield what is wrong; nothing is written.

    Three laws are proved for every original: its key is the hash of its bytes, its stored tiles give back
    the text that was loaded, and its body has the hash it is filed under. Then every pair of tables that
    must agree is compared in SQL. The text is proved by its digest, whatever today's code makes of the bytes: where that
    is another text, or a refusal, it is told of and is no damage. Without a digest, in what was loaded before there
    was one, another text is a fault, and of what is refused all is proved that needs no decoding.

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
    text = stored.text()
    hurt = []
    if record.original_id != stored.original_id:
        hurt.append("its bytes do not have the hash it is filed under")
    if content_id(stored.body) != stored.content_id:
        hurt.append("its body does not have the hash it is filed under")
    if not stored.is_tiled():
        hurt.append("its stored tiles leave gaps or overlap")
    elif stored.text_sha256 not in (None, text_sha256(text)):
        hurt.append("its stored tiles do not give back the text that was loaded")
    upgrade, why = _read_today(record, text)
    if upgrade == OTHERWISE and stored.text_sha256 is None:
        hurt.append(
            "its stored tiles do not give back its decoded text; after an upgrade that reads it otherwise "
            "`winnow reclean --apply` mends that"
        )
    yield from (Fault(where, what) for what in hurt)
    if upgrade and not hurt:
        yield Fault(where, f"{upgrade} since an upgrade{why}", upgrade)


def _read_today(record: SeedRecord, text: str) -> tuple[str, str]:
    """How today's code reads a record whose text was this: both empty where it is the same, else in which way and why."""
    try:
        return ("", "") if page_of(record, Limits()).text == text else (OTHERWISE, "")
    except Exception as error:
        # Of ours too: what is stored may be whole all the same, and others are to be proved.
        why = error.detail if isinstance(error, SourceError) else f"a fault of ours: {one_line(repr(error))}"
        return REFUSED, f" ({why})"
