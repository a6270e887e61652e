"""Which files were left for the next run, and why: for operators, who would else see only how many."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows.documents import storable
from flows.keys import Key
from flows.showing import safe
from flows.store import parameters
from flows.store.connecting import Connection, Cursor
from flows.store.rows import FileRows

if TYPE_CHECKING:
    from sqlalchemy import Engine

GONE = "gone-unread"
"""Why an entry stays of a file that was left for the next run, is not there any more and was read by none."""
_GONE_UNREAD = (
    "It was left for the next run and is gone since: no run has read it. Deliver it again if it is wanted."
)
_KEPT = timedelta(
    days=30
)  # writers whose unfinished files bear other names than docs/landing.md says leave one a file
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Left:
    """A file or folder that waits for the next run."""

    place: str
    path: str
    reason: str
    detail: str
    since: datetime
    runs: int


def enter(cursor: Cursor, run_id: uuid.UUID, files: Sequence[FileRows], known: Sequence[Key] = ()) -> None:
    """Note those of a batch that are deferred, in the transaction that counts them. The others wait no more: they were read, or
    are ``known``, by the keys of their paths, just as they are. All were seen, so none is missing. A batch that a run does
    again counts once."""
    settled = [*known, *(entry.path_id for entry in files if entry.deferred is None)]
    if files or known:
        cursor.execute(
            "WITH seen AS (DELETE FROM winnow.missing WHERE path_id = ANY(%(seen)b)) "
            "DELETE FROM winnow.deferral WHERE path_id = ANY(%(settled)b)",
            {
                "seen": parameters.keys([*known, *(entry.path_id for entry in files)]),
                "settled": parameters.keys(settled),
            },
        )
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
    """Tell what waited as :data:`GONE`, for a while, once a run that is complete, and saw all of its place, neither read it nor
    left it. That its path was loaded before says nothing: it waited since it was written anew. A folder that waited can be
    listed by now."""
    connection.execute(
        "WITH other AS (SELECT d.path_id, d.reason = %(gone)s AND d.since < now() - %(kept)s OR d.shown LIKE '%%/' AS over "
        "FROM winnow.deferral AS d JOIN winnow.run AS r ON d.place = r.place AND d.run_id <> r.run_id WHERE r.run_id = %(run)s), "
        "past AS (DELETE FROM winnow.deferral WHERE path_id IN (SELECT path_id FROM other WHERE over)) "
        "UPDATE winnow.deferral SET reason = %(gone)s, detail = %(detail)s, run_id = %(run)s "
        "WHERE path_id IN (SELECT path_id FROM other WHERE NOT over) AND reason <> %(gone)s",
        {"gone": GONE, "detail": _GONE_UNREAD, "kept": _KEPT, "run": run_id},
    )


def gone(connection: Connection, run_id: uuid.UUID | None = None) -> str:
    """What a run found gone that earlier ones had left for it, in a sentence; empty where nothing is. Without a run: what any
    found gone, for as long as it is kept."""
    with connection.transaction():
        rows = connection.execute(
            "SELECT shown, count(*) OVER () FROM winnow.deferral WHERE reason = %s AND run_id = coalesce(%s, run_id) "
            "ORDER BY since DESC, shown LIMIT %s",
            (GONE, run_id, _NAMED),
        ).fetchall()
    if not rows:
        return ""
    count = int(rows[0][1])
    one = count == 1
    names = ", ".join(safe(name) for name, _ in rows) + (", ..." if count > len(rows) else "")
    return (
        f"{count:,} file{'' if one else 's'} that earlier runs left for the next {'is' if one else 'are'} gone, and no run has "
        f"read {'it' if one else 'them'}: {names}. Deliver again what is wanted."
    )


def left(engine: Engine, most: int, days: float = 0) -> tuple[dict[str, int], list[Left]]:
    """How many wait for each reason, and those that have waited longest.

    :param days: leave out what has waited for less.
    """
    from sqlalchemy import and_, func, select

    from flows.store import tables

    d = tables.deferral.c
    waited = and_(d.since <= func.now() - timedelta(days=days), d.reason != GONE)
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
