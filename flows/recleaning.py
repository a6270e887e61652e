"""The rules applied again to what is stored: first what would change, then the change.

:func:`preview` only reads. :class:`Reclean` holds the archive's lock like a run; each of its transactions
leaves an archive that obeys its laws, so it may be killed anywhere: the next one goes on.
"""

from __future__ import annotations

import contextlib
import heapq
import sqlite3
import uuid
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import psycopg

from flows.cleaning.difference import covered, without
from flows.cleaning.rules import RULES, RULESET
from flows.documents import Document, Rejection
from flows.errors import OverLimit, WinnowError
from flows.line import UNWATCHED, Watch, attempt
from flows.run import REFUSALS, Future, Submit, accounted
from flows.settings import Settings
from flows.sources import Limits, limits_of
from flows.store import connecting, ledger, recleaning
from flows.store.link import Link
from flows.store.migrate import migrate
from flows.store.recleaning import Stale
from flows.store.replacing import DESCRIBED, SEEN, Change, replace
from flows.store.rows import RecordRows, described, rows_of
from flows.store.settling import Holder
from flows.store.tombstones import barred

_Ask = Callable[[Callable[[connecting.Connection], list[Stale]]], list[Stale]]
_FIRST = uuid.UUID(int=0)
_LARGEST = 10
_EXCERPT = 300


@dataclass(frozen=True, slots=True)
class Again:
    """What today's rules make of one stored original.

    ``won`` and ``lost`` count the characters that are body now and were not, and the other way round;
    ``excerpt`` shows the first of both. ``seen`` says whether a reader would see another document.
    ``rows`` are wanted only where they are to be stored.
    """

    original_id: uuid.UUID
    old: uuid.UUID
    new: uuid.UUID
    won: int
    lost: int
    seen: bool
    headline: str | None
    excerpt: tuple[str, str]
    rows: RecordRows | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One of the documents that change most."""

    document_id: uuid.UUID
    headline: str | None
    won: int
    lost: int
    now_body: str
    no_more_body: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a reclean would do. ``merged`` counts contents that would come from several of today's,
    ``split`` contents of today that would become several; ``kept`` counts, by reason, originals of which
    today's rules make no document, so that they would stay as they are."""

    ruleset: str
    documents: int
    stale: int
    changed: int = 0
    won: int = 0
    lost: int = 0
    merged: int = 0
    split: int = 0
    kept: Mapping[str, int] = field(default_factory=dict)
    largest: tuple[Difference, ...] = ()

    @property
    def share(self) -> float:
        """The share of the archive's documents that a reader would see changed."""
        return self.changed / self.documents if self.documents else 0.0

    def hold_to(self, limit: float) -> None:
        """See that no more changes than an operator allows.

        :raises OverLimit: more than the share ``limit`` of all documents would change.
        """
        if self.share > limit:
            raise OverLimit(
                f"{self.changed:,} of {self.documents:,} documents would change ({self.share:.1%}), which is more "
                f"than the limit of {limit:.1%}. Nothing was done. Look at the preview; then say --yes, or "
                "raise --limit."
            )


def clean_again(
    stale: Sequence[Stale], limits: Limits, keep_rows: bool, watch: Watch = UNWATCHED
) -> list[Again | Rejection]:
    """Take stored originals down the line again. Pure; a rejection's address is the original's key."""
    found: list[Again | Rejection] = []
    for item, one in enumerate(stale):
        fatal = watch.step(item, 1)
        made = (
            attempt(one.record, limits, partial(_again, one, keep_rows))
            if fatal is None
            else fatal.rejection("")
        )
        if isinstance(made, Rejection):
            made = Rejection(str(one.original_id), made.reason, made.detail, made.remedy)
        found.append(made)
    return found


def _again(stale: Stale, keep_rows: bool, document: Document) -> Again:
    text = document.cleaned.text
    pieces = [(span.start, span.end) for _, span in document.cleaned.body_pieces()]
    if len(text) == stale.characters:
        won, lost = without(pieces, stale.pieces), without(stale.pieces, pieces)
        excerpt = (_excerpt(text, won), _excerpt(text, lost))
    else:  # decoded otherwise than then: nothing of it can be compared place by place
        won, lost, excerpt = pieces, list(stale.pieces), ("", "")
    now = dict(zip(DESCRIBED, (*described(document), document.cleaned.body), strict=True))
    return Again(
        stale.original_id,
        stale.content_id,
        document.content_id,
        covered(won),
        covered(lost),
        bool(stale.seen) and any(now[name] != stale.seen[name] for name in SEEN),
        document.description.headline,
        excerpt,
        rows_of(document) if keep_rows else None,
    )


def _excerpt(text: str, pieces: Sequence[tuple[int, int]]) -> str:
    return " | ".join(text[start:end][:_EXCERPT] for start, end in pieces[:5])[:_EXCERPT]


def preview(
    settings: Settings, submit: Submit, ahead: int, progress: Callable[[int, int], None] = lambda *_: None
) -> Preview:
    """See what a reclean would change. It reads in transactions that cannot write.

    :raises StoreUnavailable: the database cannot be reached.
    """
    limits = limits_of(settings)
    with connecting.connect(connecting.address_of(settings), name="winnow reclean preview") as connection:
        with connection.transaction():
            connection.execute("SET default_transaction_read_only = on")
        stale, documents = recleaning.count(connection, RULESET)
        counts: Counter[str] = Counter()
        kept: Counter[str] = Counter()
        largest: list[tuple[int, str, Difference]] = []
        with contextlib.closing(_Contents()) as contents:
            for results in _results(
                _pages(lambda ask: ask(connection), settings, False), submit, ahead, limits, False
            ):
                gone = barred(connection.cursor(), [r.new for r in results if isinstance(r, Again)])
                for one in results:
                    if isinstance(one, Rejection):
                        kept[one.reason] += 1
                    elif one.new in gone:
                        kept["erased"] += 1
                    else:
                        contents.add(one.old, one.new)
                        if one.seen:
                            counts.update(changed=1, won=one.won, lost=one.lost)
                            _note(largest, one)
                connection.commit()
                counts.update(done=len(results))
                progress(counts["done"], stale)
            contents.add_fresh(connection)
            merged, split = contents.merged(), contents.split()
    return Preview(
        RULESET, documents, stale, counts["changed"], counts["won"], counts["lost"], merged, split,
        dict(kept.most_common()), tuple(one for *_, one in sorted(largest, reverse=True)),
    )  # fmt: skip


def _note(largest: list[tuple[int, str, Difference]], one: Again) -> None:
    difference = Difference(one.original_id, one.headline, one.won, one.lost, *one.excerpt)
    heapq.heappush(largest, (one.won + one.lost, str(one.original_id), difference))
    if len(largest) > _LARGEST:
        heapq.heappop(largest)


class _Contents:
    """Which contents become which, on disk as far as it does not fit: an archive may hold millions."""

    def __init__(self) -> None:
        self._pairs = sqlite3.connect("")  # private to us, and gone when closed
        self._pairs.execute("CREATE TABLE pair (old BLOB, new BLOB, PRIMARY KEY (old, new)) WITHOUT ROWID")

    def add(self, old: uuid.UUID, new: uuid.UUID) -> None:
        self._pairs.execute("INSERT OR IGNORE INTO pair VALUES (?, ?)", (old.bytes, new.bytes))

    def add_fresh(self, connection: connecting.Connection) -> None:
        """Contents that originals which are not stale hold, where others leave or enter them."""
        moved = self._pairs.execute(
            "SELECT old FROM pair WHERE old <> new UNION SELECT new FROM pair WHERE old <> new"
        )
        while keys := [uuid.UUID(bytes=key) for (key,) in moved.fetchmany(1000)]:
            held = connection.execute(
                "SELECT c.content_id FROM winnow.content_claim AS c WHERE c.content_id = ANY(%s) AND EXISTS ("
                "SELECT FROM winnow.sighting AS s JOIN winnow.original AS o USING (original_id) "
                "WHERE s.document_id = c.document_id AND o.ruleset = %s)",
                (keys, RULESET),
            ).fetchall()
            self._pairs.executemany(
                "INSERT OR IGNORE INTO pair VALUES (?, ?)", [(key.bytes, key.bytes) for (key,) in held]
            )

    def merged(self) -> int:
        return self._several("new", "old")

    def split(self) -> int:
        return self._several("old", "new")

    def _several(self, one: str, others: str) -> int:
        query = (
            f"SELECT count(*) FROM (SELECT 1 FROM pair GROUP BY {one} HAVING count(DISTINCT {others}) > 1)"
        )
        [count] = self._pairs.execute(query).fetchone()
        return int(count)

    def close(self) -> None:
        self._pairs.close()


class Reclean:
    """One reclean. Made by :func:`open_reclean`; it holds the archive's lock and its connection."""

    def __init__(self, settings: Settings, prefect_flow_run_id: uuid.UUID | None) -> None:
        self.reclean_id = uuid.uuid4()
        self.settings, self.limits = settings, limits_of(settings)
        self.done = 0
        migrate(connecting.address_of(settings))
        self._link = Link(settings)
        try:
            self._link.ask(lambda c: ledger.register_rules(c, RULESET, RULES))
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
            pages = _pages(self._link.ask, self.settings, duplicates)
            for results in _results(pages, submit, ahead, self.limits, True):
                self._put(results, kept_again=duplicates)
                progress(self.done)

    def _put(self, results: Sequence[Again | Rejection], kept_again: bool) -> None:
        made = {r.original_id: r for r in results if isinstance(r, Again)}
        gone = self._link.transaction(lambda cursor: barred(cursor, [one.new for one in made.values()]))
        made = {key: one for key, one in made.items() if one.new not in gone}
        # A duplicate that is kept comes again with the documents, and is counted there.
        kept = 0 if kept_again else len(results) - len(made)
        try:
            self._replace(made, kept)
        except REFUSALS:
            for key, one in made.items():
                try:
                    self._replace({key: one}, 0)
                except REFUSALS:
                    kept += not kept_again
            self._replace({}, kept)

    def _replace(self, made: Mapping[uuid.UUID, Again], kept: int) -> None:
        wanted, heirs = self._with_heirs(made)
        rows = [one.rows for one in wanted.values() if one.rows is not None]

        def make(cursor: recleaning.Cursor) -> int:
            stale = recleaning.still_stale(cursor, list(wanted), RULESET)
            change = replace(cursor, self.reclean_id, rows, heirs) if stale else Change()
            won, lost = sum(wanted[key].won for key in stale), sum(wanted[key].lost for key in stale)
            recleaning.count_up(cursor, self.reclean_id, len(stale), kept, won, lost, change)
            return len(stale)

        self.done += self._link.transaction(make)

    def _with_heirs(
        self, made: Mapping[uuid.UUID, Again]
    ) -> tuple[dict[uuid.UUID, Again], dict[uuid.UUID, Holder]]:
        """The originals, with those that inherit a content from one of them; and heirs of which today's
        rules make no document, by content."""
        wanted = dict(made)
        failed: set[uuid.UUID] = set()
        while True:
            news = {key: one.new for key, one in wanted.items()}
            heirs = self._link.ask(partial(recleaning.heirs, contents=news))
            missing = [h.document_id for h in heirs.values() if h.document_id not in failed]
            if not missing:
                return wanted, heirs
            stored = self._link.ask(partial(recleaning.stored, keys=missing))
            for key, one in zip(missing, self._in_order(stored, missing), strict=True):
                if isinstance(one, Again):
                    wanted[key] = one
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


def _pages(ask: _Ask, settings: Settings, duplicates: bool) -> Iterator[list[Stale]]:
    """Stale originals in the order of their keys, as many at once as may be held."""
    after = _FIRST

    def next_page(connection: connecting.Connection) -> list[Stale]:
        most, most_bytes = settings.batch_records, settings.batch_bytes
        keys = recleaning.page(connection, RULESET, after, most, most_bytes, duplicates)
        return recleaning.stored(connection, keys) if keys else []

    while stale := ask(next_page):
        after = stale[-1].original_id
        yield stale


def _results(
    pages: Iterator[list[Stale]], submit: Submit, ahead: int, limits: Limits, keep_rows: bool
) -> Iterator[list[Again | Rejection]]:
    """Pages cleaned elsewhere, given back in order; at most ``ahead`` are under way."""
    under_way: deque[Future] = deque()
    for stale in pages:
        under_way.append(submit(clean_again, stale, limits, keep_rows))
        if len(under_way) > ahead:
            yield under_way.popleft().result()
    while under_way:
        yield under_way.popleft().result()
