"""Which files were left for the next run, and why: for operators, who would else see only how many."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows.documents import storable
from flows.showing import safe
from flows.store import parameters
from flows.store.connecting import Connection, Cursor
from flows.store.rows import FileRows

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True, slots=True)
class Left:
    """A file or folder that waits for the next run."""

    place: str
    path: str
    reason: str
    detail: str
    since: datetime
    runs: int


def enter(cursor: Cursor, run_id: uuid.UUID, files: Sequence[FileRows]) -> None:
    """Note those of a batch that are deferred, in the transaction that counts them. A batch that a run does again counts once."""
    left = [(entry, entry.deferred) for entry in files if entry.deferred is not None]
    if not left:
        return
    cursor.execute(
        "INSERT INTO winnow.deferral AS d (path_id, place, shown, reason, detail, run_id) "
        "SELECT *, %s FROM unnest(%b::uuid[], %b::text[], %b::text[], %b::text[], %b::text[]) "
        "ON CONFLICT (path_id) DO UPDATE SET reason = excluded.reason, detail = excluded.detail, run_id = excluded.run_id, "
        "runs = d.runs + (d.run_id <> excluded.run_id)::int",
        (
            run_id,
            parameters.keys([entry.path_id for entry, _ in left]),
            parameters.texts([entry.file.place for entry, _ in left]),
            parameters.texts([entry.file.shown for entry, _ in left]),
            parameters.texts([why.reason for _, why in left]),
            parameters.texts([storable(why.detail) for _, why in left]),
        ),
    )


def forget(connection: Connection, run_id: uuid.UUID) -> None:
    """Drop what a run that is complete, and saw all of its place, did not leave for the next."""
    connection.execute(
        "DELETE FROM winnow.deferral AS d USING winnow.run AS r "
        "WHERE r.run_id = %s AND d.place = r.place AND d.run_id <> r.run_id",
        (run_id,),
    )


def left(engine: Engine, most: int, days: float = 0) -> tuple[dict[str, int], list[Left]]:
    """How many wait for each reason, and those that have waited longest.

    :param days: leave out what has waited for less.
    """
    from sqlalchemy import func, select

    from flows.store import tables

    d = tables.deferral.c
    waited = d.since <= func.now() - timedelta(days=days)
    counted = (
        select(d.reason, func.count())
        .where(waited)
        .group_by(d.reason)
        .order_by(func.count().desc(), d.reason)
    )
    named = (
        select(d.place, d.shown, d.reason, d.detail, d.since, d.runs)
        .where(waited)
        .order_by(d.since, d.place, d.shown)
        .limit(most)
    )
    with engine.connect() as connection:
        reasons = {str(reason): int(count) for reason, count in connection.execute(counted)}
        return reasons, [Left(*row) for row in connection.execute(named)]


def too_long(engine: Engine, days: float) -> str:
    """What has waited for longer than so many days, in a sentence; empty where nothing has."""
    reasons, longest = left(engine, 1, days)
    if not longest:
        return ""
    [one] = longest
    each = ", ".join(f"{count:,} {reason}" for reason, count in reasons.items())
    return (
        f"{sum(reasons.values()):,} left for the next run for longer than {days:g} days ({each}), the longest {safe(one.path)} in "
        f"{safe(one.place)}: since {one.since:%Y-%m-%d %H:%M}, by {one.runs:,} run{'s' * (one.runs > 1)}."
    )
