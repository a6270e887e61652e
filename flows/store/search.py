"""Fills the search index and each run's sums by site, outside every load: in batches, each a transaction, so
that it may end anywhere.

What waits is found by runs: an ended run whose documents are all indexed is noted in ``indexed_run`` and
never looked at again. So a load notes nothing, and the cost does not grow with the archive.
"""

from __future__ import annotations

import contextlib
import itertools
import queue
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime

from flows.errors import Busy, StoreUnavailable
from flows.handing import in_order
from flows.store.connecting import INDEX_LOCK, Connection, connect

_BATCH = 500
_SESSIONS = 2  # which is what pays on two cores; a server has others to serve
_QUIET = "SET client_min_messages = error"  # every word over 2 KB would be a notice
_ENTER = """
    INSERT INTO winnow.search (document_id, configuration, vector, headline, complete)
    SELECT d.document_id, c.configuration, v.vector, left(d.headline, 1000), v.complete
    FROM winnow.document AS d
    CROSS JOIN LATERAL news.search_configuration(d.language) AS c (configuration)
    CROSS JOIN LATERAL winnow.search_vector(c.configuration, d.headline, concat_ws(' ', d.kicker, d.deck), d.body) AS v
    WHERE d.document_id = ANY(%s)
    ON CONFLICT (document_id) DO UPDATE SET configuration = excluded.configuration, vector = excluded.vector,
        headline = excluded.headline, complete = excluded.complete, indexed_at = excluded.indexed_at
    RETURNING complete
"""
_OPEN_RUNS = """
    SELECT run_id, finished_at FROM winnow.run AS r
    WHERE NOT EXISTS (SELECT FROM winnow.indexed_run AS i WHERE i.run_id = r.run_id) ORDER BY started_at
"""
_SUMS = """
    INSERT INTO winnow.run_site (run_id, site, articles, undated, characters, removed)
    SELECT d.run_id, d.site, count(*), count(*) FILTER (WHERE d.published_on IS NULL), sum(o.characters), sum(x.removed)
    FROM winnow.document AS d
    JOIN winnow.original AS o ON o.original_id = d.document_id
    CROSS JOIN LATERAL (
        SELECT coalesce(sum(m.ends - m.starts), 0) AS removed
        FROM winnow.removal AS m WHERE m.original_id = d.document_id AND m.kind = 'removed'
    ) AS x
    WHERE d.run_id = %s AND d.site IS NOT NULL
    GROUP BY d.run_id, d.site
"""
_WAITING = """
    SELECT document_id FROM winnow.document AS d
    WHERE run_id = %s AND NOT EXISTS (SELECT FROM winnow.search AS s WHERE s.document_id = d.document_id)
"""


@dataclass(frozen=True, slots=True)
class Indexed:
    """What one call did: articles indexed, how many of them only in part, and whether similar headlines
    can be searched."""

    articles: int
    in_part: int
    trigrams: bool

    def as_text(self) -> str:
        """One or two plain lines."""
        part = (
            f", {self.in_part:,} of them in part (more words than an entry can hold)" if self.in_part else ""
        )
        lines = [f"Indexed {self.articles:,} articles for search{part}."]
        if not self.trigrams:
            lines.append(
                "Similar headlines are not indexed: the extension pg_trgm is missing. As a superuser: "
                "CREATE EXTENSION pg_trgm; then `winnow migrate` and `winnow index` again."
            )
        return "\n".join(lines)


def index(address: str) -> Indexed:
    """Index every article that waits, new or changed. Safe to kill, to repeat and to run beside a load.

    :raises Busy: another is at it already.
    :raises StoreUnavailable: the database cannot be reached.
    """
    articles = in_part = 0
    with connect(address, autocommit=True, name="winnow index") as connection:
        connection.execute(_QUIET)
        if connection.execute("SELECT pg_try_advisory_lock(%s)", (INDEX_LOCK,)).fetchone() != (True,):
            raise Busy("The search index is being filled already.")
        while (again := _again(connection)) is not None:
            articles += len(again)
            in_part += again.count((False,))
        for run_id, finished_at in connection.execute(_OPEN_RUNS).fetchall():
            for complete in _entered(connection, address, _chunks(connection, _WAITING, run_id)):
                articles += len(complete)
                in_part += complete.count((False,))
            if finished_at is not None:
                _close(connection, run_id, finished_at)
        [(trigrams,)] = connection.execute("SELECT winnow.enable_trigrams()").fetchall()
    return Indexed(articles, in_part, trigrams)


def _entered(
    connection: Connection, address: str, chunks: Iterator[list[uuid.UUID]]
) -> Iterator[list[tuple[bool]]]:
    """Enter these documents, in sessions of their own where there are many: what costs is the server's time, and a
    session has one core of it. A database that has no sessions left is asked by the one that there is."""
    first = next(chunks, [])
    if len(first) < _BATCH:
        if first:
            yield _enter(connection, first)
        return
    with contextlib.ExitStack() as kept, ThreadPoolExecutor(_SESSIONS) as threads:
        idle: queue.SimpleQueue[Connection] = queue.SimpleQueue()
        for session in _sessions(connection, address, kept):
            idle.put(session)

        def enter(keys: list[uuid.UUID]) -> list[tuple[bool]]:
            session = idle.get()
            try:
                return _enter(session, keys)
            finally:
                idle.put(session)

        handed = ((keys, threads.submit(enter, keys)) for keys in itertools.chain([first], chunks))
        for _, entered in in_order(handed, 2 * _SESSIONS):
            yield entered


def _sessions(connection: Connection, address: str, kept: contextlib.ExitStack) -> list[Connection]:
    found: list[Connection] = []
    with contextlib.suppress(StoreUnavailable):
        while len(found) < _SESSIONS:
            session = kept.enter_context(connect(address, autocommit=True, name="winnow index"))
            session.execute(_QUIET)
            found.append(session)
    return found or [connection]


def _enter(connection: Connection, keys: list[uuid.UUID]) -> list[tuple[bool]]:
    return connection.execute(_ENTER, (keys,)).fetchall()


def _chunks(connection: Connection, query: str, run_id: uuid.UUID) -> Iterator[list[uuid.UUID]]:
    with connection.cursor(name="waiting", withhold=True) as cursor:
        cursor.execute(query.encode(), (run_id,))
        while rows := cursor.fetchmany(_BATCH):
            yield [key for (key,) in rows]


def _close(connection: Connection, run_id: uuid.UUID, finished_at: datetime) -> None:
    """Sum an ended run up by site and note that nothing of it waits, unless it went on meanwhile: it was cut off, and
    taken for dead."""
    with connection.transaction():
        connection.execute("DELETE FROM winnow.run_site WHERE run_id = %s", (run_id,))
        connection.execute(_SUMS, (run_id,))
        connection.execute(
            "INSERT INTO winnow.indexed_run (run_id) SELECT run_id FROM winnow.run "
            "WHERE run_id = %s AND finished_at = %s",
            (run_id, finished_at),
        )


def _again(connection: Connection) -> list[tuple[bool]] | None:
    """Make a batch of changed documents' entries again, ``None`` when none waits; those that are gone lost
    their entries already. Their runs are open again, so that their sums follow."""
    with connection.transaction():
        taken = connection.execute(
            "DELETE FROM winnow.search_again WHERE request_id IN "
            "(SELECT request_id FROM winnow.search_again ORDER BY request_id LIMIT %s) "
            "RETURNING document_id, run_id",
            (_BATCH,),
        ).fetchall()
        if not taken:
            return None
        keys, runs = map(list, zip(*taken, strict=True))
        connection.execute(
            "DELETE FROM winnow.indexed_run WHERE run_id = ANY(%s) "
            "OR run_id IN (SELECT run_id FROM winnow.document WHERE document_id = ANY(%s))",
            (runs, keys),
        )
        return _enter(connection, keys)
