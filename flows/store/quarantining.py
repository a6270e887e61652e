"""What waits in quarantine: listed, shown, tried again, discarded. Counts stay balanced throughout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Engine, Select, func, select, text

from flows.errors import StoreError
from flows.store import folders, tables
from flows.store.connecting import Connection


@dataclass(frozen=True, slots=True)
class Entry:
    """One record, or whole file, that could not be loaded."""

    quarantine_id: int
    status: str
    reason: str
    detail: str
    remedy: str
    path: str
    address: str
    first_bytes: bytes
    quarantined_at: datetime
    status_reason: str | None


def entries(
    engine: Engine, status: str | None = "held", reason: str | None = None, most: int = 100
) -> list[Entry]:
    """The latest entries, of one status and reason or of any."""
    query = _query().order_by(tables.quarantine.c.quarantine_id.desc()).limit(most)
    with engine.connect() as connection:
        return [Entry(*row) for row in connection.execute(query.where(*_of(status, reason)))]


def count(engine: Engine, status: str | None, reason: str | None) -> int:
    """How many entries there are of one status and reason or of any."""
    query = select(func.count()).select_from(tables.quarantine).where(*_of(status, reason))
    with engine.connect() as connection:
        return int(connection.execute(query).scalar_one())


_SMALL_RUNS = text(
    """
    WITH small AS (
        SELECT r.run_id, r.loaded + r.duplicate + r.quarantined - q.skipped AS handled
        FROM winnow.run AS r, LATERAL (
            SELECT count(*) AS skipped FROM winnow.quarantine AS q WHERE q.run_id = r.run_id AND q.reason = :but
        ) AS q
        WHERE (r.started_at AT TIME ZONE 'UTC')::date = :day AND r.loaded + r.duplicate + r.quarantined - q.skipped < :few
    )
    SELECT NULL, coalesce(sum(handled), 0)::bigint FROM small
    UNION ALL
    (SELECT q.reason, count(*) FROM small JOIN winnow.quarantine AS q USING (run_id) WHERE q.reason <> :but
    GROUP BY q.reason ORDER BY 2 DESC, 1)
    """
)


def of_small_runs(engine: Engine, day: date, few: int, but: str) -> tuple[int, dict[str, int]]:
    """How many records the runs of a day (UTC) handled that had fewer than so many each, and how many of them were set aside,
    by reason; those set aside for the reason ``but`` are none."""
    with engine.connect() as connection:
        (_, handled), *reasons = connection.execute(_SMALL_RUNS, {"day": day, "few": few, "but": but})
    return handled, {str(reason): int(count) for reason, count in reasons}


def _of(status: str | None, reason: str | None) -> list[ColumnElement[bool]]:
    wanted = {tables.quarantine.c.status: status, tables.quarantine.c.reason: reason}
    return [column == value for column, value in wanted.items() if value is not None]


def entry(engine: Engine, quarantine_id: int) -> Entry:
    """One entry.

    :raises StoreError: there is none of that number.
    """
    with engine.connect() as connection:
        row = connection.execute(
            _query().where(tables.quarantine.c.quarantine_id == quarantine_id)
        ).one_or_none()
    if row is None:
        raise StoreError(
            f"Quarantine holds no entry {quarantine_id}. `winnow quarantine list` shows what it holds."
        )
    return Entry(*row)


def retry(connection: Connection, wanted: Sequence[int] | None) -> int:
    """Mark held entries, or all of them, so that the next run reads their files again; returns how many."""
    with connection.transaction():
        marked = connection.execute(
            "UPDATE winnow.quarantine SET status = 'retrying', status_reason = NULL WHERE status = 'held' "
            "AND (%(all)s OR quarantine_id = ANY(%(wanted)s)) RETURNING file_id",
            {"all": wanted is None, "wanted": list(wanted or [])},
        ).fetchall()
        outdated = connection.execute(
            "UPDATE winnow.seed_file SET current = false WHERE current AND file_id = ANY(%s) RETURNING place, path",
            ([file_id for (file_id,) in marked],),
        ).fetchall()
        folders.look_again(connection, outdated)
    return len(marked)


def retried_places(connection: Connection) -> list[str]:
    """Over which places a run is wanted that tries again what is marked."""
    with connection.transaction():
        rows = connection.execute(
            "SELECT DISTINCT place FROM winnow.quarantine JOIN winnow.seed_file USING (file_id) "
            "WHERE status = 'retrying' ORDER BY 1"
        ).fetchall()
    return [place for (place,) in rows]


def discard(connection: Connection, wanted: Sequence[int], why: str) -> int:
    """Mark entries that wait as not wanted, with the reason; returns how many."""
    with connection.transaction():
        return connection.execute(
            "UPDATE winnow.quarantine SET status = 'discarded', status_reason = %s "
            "WHERE status IN ('held', 'retrying') AND quarantine_id = ANY(%s)",
            (why, list(wanted)),
        ).rowcount


def _query() -> Select[Any]:
    q, f = tables.quarantine.c, tables.seed_file.c
    return select(
        q.quarantine_id, q.status, q.reason, q.detail, q.remedy, f.shown, q.address, q.first_bytes,
        q.quarantined_at, q.status_reason,
    ).join_from(tables.quarantine, tables.seed_file, q.file_id == f.file_id)  # fmt: skip
