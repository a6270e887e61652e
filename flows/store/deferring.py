"""Which files were left for the next run, and why: for operators, who would else see only how many."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
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
_GONE_UNLISTED = (
    "It could not be listed, and is gone since: no run knows what lay in it. What was loaded from it stays. Deliver again what "
    "is wanted."
)
# The folders that a run could not list: it left them, or quarantine holds them and they were there.
_SHUT = (
    "shut AS (SELECT shown FROM winnow.deferral WHERE run_id = %(run)s AND reason <> %(gone)s AND shown LIKE '%%/' "
    "UNION ALL SELECT f.shown || '/' FROM winnow.quarantine AS q JOIN winnow.seed_file AS f USING (file_id) "
    "JOIN winnow.run AS r USING (place) WHERE r.run_id = %(run)s AND q.address = '' "
    "AND q.reason = 'unreadable' AND f.current AND f.missed_by IS NULL)"
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
    are ``known``, by the keys of their paths, just as they are. A batch that a run does again counts once."""
    if settled := [*known, *(entry.path_id for entry in files if entry.deferred is None)]:
        cursor.execute("DELETE FROM winnow.deferral WHERE path_id = ANY(%b)", (parameters.keys(settled),))
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


def folders(connection: Connection, place: str) -> set[Key]:
    """The keys of the paths of folders of a place that were left since they could not be listed."""
    with connection.transaction():
        rows = connection.execute(
            "SELECT uuid_send(path_id) FROM winnow.deferral WHERE place = %s AND shown LIKE '%%/'",
            (place,),
            binary=True,
        )
        return {key for (key,) in rows}


def forget(connection: Connection, run_id: uuid.UUID, listed: Collection[Key] = ()) -> None:
    """Tell what waited as :data:`GONE`, for a while, once a run that is complete neither read it nor left it, nor could list it,
    where it is a folder. That its path was loaded before says nothing: it waited since it was written anew. What lies below a
    folder that the run could not list may be there; a folder that quarantine holds by now waits no more."""
    over = {"run": run_id, "gone": GONE, "kept": _KEPT, "listed": parameters.keys(list(listed))}
    connection.execute(
        "DELETE FROM winnow.deferral AS d USING winnow.run AS r WHERE r.run_id = %(run)s AND d.place = r.place AND "
        "d.run_id <> r.run_id AND (d.path_id = ANY(%(listed)b) OR d.reason = %(gone)s AND d.since < now() - %(kept)s)",
        over,
    )
    met_by_none = connection.execute(
        "SELECT FROM winnow.deferral AS d JOIN winnow.run AS r USING (place) WHERE r.run_id = %(run)s AND d.run_id <> r.run_id "
        "AND d.reason <> %(gone)s LIMIT 1",
        over,
    )
    if not met_by_none.rowcount:
        return
    connection.execute(
        f"WITH {_SHUT}, other AS (SELECT d.path_id, string_to_array(d.shown, '/') AS parts FROM winnow.deferral AS d "
        "JOIN winnow.run AS r USING (place) WHERE r.run_id = %(run)s AND d.run_id <> r.run_id AND d.reason <> %(gone)s), "
        "hidden AS (SELECT path_id FROM other, LATERAL (SELECT array_to_string(parts[:depth], '/') || '/' AS shown "
        "FROM generate_series(1, cardinality(parts) - 1) AS depth) AS above JOIN shut USING (shown)), "
        "aside AS (DELETE FROM winnow.deferral AS d USING other, shut WHERE d.path_id = other.path_id AND d.shown = shut.shown) "
        "UPDATE winnow.deferral AS d SET reason = %(gone)s, run_id = %(run)s, "
        "detail = CASE WHEN d.shown LIKE '%%/' THEN %(folder)s ELSE %(file)s END FROM other "
        "WHERE d.path_id = other.path_id AND other.path_id NOT IN (SELECT path_id FROM hidden)".encode(),
        {"run": run_id, "gone": GONE, "file": _GONE_UNREAD, "folder": _GONE_UNLISTED},
    )


def gone(connection: Connection, run_id: uuid.UUID | None = None) -> str:
    """What a run found gone that earlier ones had left for it, in a sentence; empty where nothing is. Without a run: what any
    found gone, for as long as it is kept."""
    with connection.transaction():
        rows = connection.execute(
            "SELECT shown, count(*) OVER (), bool_or(shown LIKE '%%/') OVER (), bool_and(shown LIKE '%%/') OVER () "
            "FROM winnow.deferral WHERE reason = %s AND run_id = coalesce(%s, run_id) "
            "ORDER BY since DESC, shown LIMIT %s",
            (GONE, run_id, _NAMED),
        ).fetchall()
    if not rows:
        return ""
    count = int(rows[0][1])
    one = count == 1
    some, all_ = rows[0][2:]
    kind = "folder" if all_ else "file"
    names = ", ".join(safe(name) for name, *_ in rows)
    of_run = f" and run_id = '{run_id}'" if run_id else ""
    asked = f"select place, path from news.deferral where reason = '{GONE}'{of_run}"
    more = f", ... All: {asked}; Deliver" if count > len(rows) else ". Deliver"
    return (
        f"{count:,} {kind}{'' if one else 's'}{' and folders' * (some and not all_)} that earlier runs left for the next {'is' if one else 'are'} gone, and no run has "
        f"read {'it' if one else 'them'}: {names}{more} again what is wanted; what was only renamed is read by its new name."
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
