"""One erasure: it holds the archive's lock, so that no run enters what is being erased."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator, Sequence
from functools import partial

import psycopg

from flows.errors import StoreError, StoreUnavailable
from flows.settings import Settings
from flows.showing import one_line
from flows.store import connecting, erasing, tracing
from flows.store.link import Link
from flows.store.migrate import migrated

_AT_ONCE = 200  # documents a transaction
_LOOKED_FOR = 1_000  # documents that quarantine is gone through for at once; they take tens of megabytes


class Erasure:
    """What an operator wants erased; made by :meth:`opened`."""

    def __init__(self, settings: Settings) -> None:
        self._address = migrated(settings)
        self._link = Link(settings)
        self._choice = erasing.Choice()

    @classmethod
    @contextlib.contextmanager
    def opened(cls, settings: Settings) -> Iterator[Erasure]:
        """Take the archive's lock for as long as it lasts.

        :raises Busy: a run is at work.
        """
        erasure = cls(settings)
        try:
            yield erasure
        finally:
            erasure._link.close()

    def choose(
        self, documents: Sequence[uuid.UUID], path: str | None, site: str | None, place: str | None = None
    ) -> erasing.Extent:
        """Choose what to erase, and count what belongs to it. Nothing is written.

        :raises StoreError: the path came from several places, and ``place`` names none.
        """
        self._choice = self._link.ask(
            partial(erasing.choose, documents=documents, path=path, site=site, place=place)
        )
        return self._link.ask(partial(erasing.extent, choice=self._choice))

    def erase(self, reason: str) -> int:
        """Erase what was chosen; returns how many entries of quarantine that were not named held the same.

        Stopped half-way, the documents that are left are whole; the same command erases them.

        :raises StoreError: all is erased, but the server did not give back the space.
        """
        emptied = 0
        for some in _in_pieces(self._choice.documents, _LOOKED_FOR):
            copies = self._link.ask(partial(tracing.copies, documents=some))
            for few in _in_pieces(some, _AT_ONCE):
                erase = partial(erasing.erase, documents=few, reason=reason, copies=copies)
                emptied += self._link.transaction(erase)
        self._link.transaction(partial(erasing.erase_entries, entries=self._choice.entries, reason=reason))
        try:
            with connecting.connect(self._address, autocommit=True, name="winnow erase") as connection:
                erasing.scrub(connection)
        except (psycopg.Error, StoreUnavailable) as error:
            raise StoreError(
                "All of it is erased and cannot come back, but pieces may lie in the server's files until it gives back their "
                f"space, which failed ({one_line(error)}). When the cause is gone: "
                'winnow psql -- -c "vacuum (analyze)"'
            ) from error
        return emptied


def _in_pieces(documents: Sequence[uuid.UUID], size: int) -> Iterator[Sequence[uuid.UUID]]:
    for start in range(0, len(documents), size):
        yield documents[start : start + size]
