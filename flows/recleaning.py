"""The rules applied again to what is stored. :class:`Reclean` holds the archive's lock like a run; each of its
transactions leaves an archive that obeys its laws, so it may be killed anywhere: the next one goes on.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import psycopg

from flows.accounting import accounted
from flows.again import Again, clean_again, cleaned_again, pages_of_stale
from flows.cleaning.rules import DECIDERS, RULES, RULESET
from flows.documents import Rejection
from flows.errors import WinnowError
from flows.handing import Submit
from flows.settings import Settings
from flows.sources import limits_of
from flows.store import connecting, ledger, recleaning
from flows.store.link import Link
from flows.store.migrate import migrated
from flows.store.recleaning import Stale
from flows.store.replacing import Change, replace
from flows.store.settling import Holder
from flows.store.tombstones import barred

Heirs = dict[uuid.UUID, Holder]  # by content


class Reclean:
    """One reclean. Made by :func:`open_reclean`; it holds the archive's lock and its connection."""

    def __init__(self, settings: Settings, prefect_flow_run_id: uuid.UUID | None) -> None:
        self.reclean_id = uuid.uuid4()
        self.settings, self.limits = settings, limits_of(settings)
        self.done = self.kept = 0
        migrated(settings)
        self._link = Link(settings)
        try:
            self._link.ask(lambda c: ledger.register_rules(c, RULESET, (*RULES, *DECIDERS)))
            self._link.ask(lambda c: recleaning.start(c, self.reclean_id, RULESET, prefect_flow_run_id))
        except BaseException:
            self._link.close()
            raise

    def work(self, submit: Submit, ahead: int, progress: Callable[[int], None] = lambda _: None) -> None:
        """Bring every stale original to today's rules.

        Duplicates first: so when a document leaves its content, those that stay are known to.

        :raises StoreError: the database refused; what was changed before stays, the next reclean goes on.
        """
        for duplicates in (True, False):
            pages = pages_of_stale(self._link.ask, self.settings, duplicates)
            for results in cleaned_again(pages, submit, ahead, self.limits, True):
                self._put(results, kept_again=duplicates)
                progress(self.done)

    def _put(self, results: Sequence[Again | Rejection], kept_again: bool) -> None:
        made = {r.original_id: r for r in results if isinstance(r, Again)}
        gone = self._link.transaction(lambda cursor: barred(cursor, [one.new for one in made.values()]))
        made = {key: one for key, one in made.items() if one.new not in gone}
        # A duplicate that is kept comes again with the documents, and is counted there.
        self.kept += 0 if kept_again else len(results) - len(made)
        try:
            self._replace(made)
        except connecting.REFUSALS:
            for key, one in made.items():
                try:
                    self._replace({key: one})
                except connecting.REFUSALS:
                    self.kept += not kept_again
            self._replace({})

    def _replace(self, made: Mapping[uuid.UUID, Again]) -> None:
        while (done := self._replaced(made)) is None:
            pass
        self.done += done

    def _replaced(self, made: Mapping[uuid.UUID, Again]) -> int | None:
        """How many were replaced; None when heirs are others meanwhile, since a load got by without the lock."""
        wanted, heirs, asked = self._with_heirs(made)
        news = {key: one.new for key, one in wanted.items()}
        rows = [one.rows for one in wanted.values() if one.rows is not None]

        def make(cursor: connecting.Cursor) -> int | None:
            if recleaning.heirs(cursor.connection, news) != asked:
                return None
            stale = recleaning.still_stale(cursor, list(wanted), RULESET)
            change = replace(cursor, self.reclean_id, rows, heirs) if stale else Change()
            won, lost = sum(wanted[key].won for key in stale), sum(wanted[key].lost for key in stale)
            recleaning.count_up(cursor, self.reclean_id, len(stale), self.kept, won, lost, change)
            return len(stale)

        return self._link.transaction(make)

    def _with_heirs(self, made: Mapping[uuid.UUID, Again]) -> tuple[dict[uuid.UUID, Again], Heirs, Heirs]:
        """The originals, with those that inherit a content from one of them; heirs of which today's rules make no
        document, by content; and all the heirs that the last question found.

        Heirs come in the order in which they were sighted, until one stays: those behind it change nothing.
        """
        wanted = dict(made)
        failed: set[uuid.UUID] = set()
        settled: set[uuid.UUID] = set()
        while True:
            news = {key: one.new for key, one in wanted.items()}
            every = self._link.ask(partial(recleaning.heirs, contents=news))
            heirs = {content: heir for content, heir in every.items() if content not in settled}
            missing = [h.document_id for h in heirs.values() if h.document_id not in failed]
            if not missing:
                return wanted, heirs, every
            stored = self._link.ask(partial(recleaning.stored, keys=missing))
            for key, one in zip(missing, self._in_order(stored, missing), strict=True):
                if isinstance(one, Again):
                    wanted[key] = one
                    if one.new == one.old:
                        settled.add(one.old)
                else:
                    failed.add(key)

    def _in_order(self, stored: Sequence[Stale], keys: Sequence[uuid.UUID]) -> list[Again | Rejection]:
        by_key = {one.original_id: one for one in stored}
        return clean_again([by_key[key] for key in keys], self.limits, True)

    def finish(self) -> None:
        """Record that it is complete."""
        self._link.ask(lambda c: recleaning.finish(c, self.reclean_id, None))

    def fail(self, error: BaseException) -> None:
        """Record that it failed, if the database can still be told."""
        reason = str(error) or type(error).__name__
        with contextlib.suppress(WinnowError, psycopg.Error):
            self._link.ask(lambda c: recleaning.finish(c, self.reclean_id, reason))

    def account(self) -> dict[str, Any]:
        """What it did: its row of the table ``reclean``."""
        return self._link.ask(lambda c: recleaning.account(c, self.reclean_id))

    def close(self) -> None:
        """Let go of the lock and the connection."""
        self._link.close()


@contextlib.contextmanager
def open_reclean(settings: Settings, prefect_flow_run_id: uuid.UUID | None = None) -> Iterator[Reclean]:
    """Open a reclean: migrate, take the lock, record it; at the end record how it went.

    :raises Busy: a run or another reclean is at work.
    :raises StoreUnavailable: the database cannot be reached.
    """
    with accounted(Reclean(settings, prefect_flow_run_id)) as reclean:
        yield reclean
