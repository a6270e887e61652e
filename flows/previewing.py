"""What a reclean would change, told before anything is: it only reads."""

from __future__ import annotations

import contextlib
import heapq
import sqlite3
import uuid
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from flows.again import Again, cleaned_again, pages_of_stale
from flows.cleaning.rules import RULESET
from flows.documents import Rejection
from flows.errors import OverLimit
from flows.handing import Submit
from flows.settings import Settings
from flows.sources import limits_of
from flows.store import connecting, recleaning
from flows.store.migrate import migrated
from flows.store.tombstones import barred

_LARGEST = 10


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


def preview(
    settings: Settings, submit: Submit, ahead: int, progress: Callable[[int, int], None] = lambda *_: None
) -> Preview:
    """See what a reclean would change. Once the schema is up to date it reads in transactions that cannot write.

    :raises StoreUnavailable: the database cannot be reached.
    """
    limits = limits_of(settings)
    with connecting.connect(migrated(settings), name="winnow reclean preview") as connection:
        with connection.transaction():
            connection.execute("SET default_transaction_read_only = on")
        stale, documents = recleaning.count(connection, RULESET)
        counts: Counter[str] = Counter()
        kept: Counter[str] = Counter()
        largest: list[tuple[int, str, Difference]] = []
        with contextlib.closing(_Contents()) as contents:
            for results in cleaned_again(
                pages_of_stale(lambda ask: ask(connection), settings, False), submit, ahead, limits, False
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
