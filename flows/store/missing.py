"""Files that earlier runs saw in a place and one did not: named, for operators, who would else hear only how many."""

from __future__ import annotations

import contextlib
import itertools
import uuid
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass

from flows.errors import SettingsError, SourceError
from flows.keys import Key
from flows.showing import safe
from flows.store import parameters
from flows.store.connecting import Connection, Cursor

_REMEDY = (
    "If nobody moved them away: see that all of the place is mounted and can be read. What was loaded stays."
)
_FIRST = "No run before this one looked for any, so all that ever went from this place is among them. "
_PAGE = 5_000
_NAMED = 5
# What a place should show, by an index that holds no more: what is missing already costs nothing, however much it is. A place
# may be too long for an entry of it.
_EXPECTED = (
    "FROM winnow.seed_file WHERE left(place, 500) = left(%(place)s, 500) AND place = %(place)s "
    "AND current AND missed_by IS NULL"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """Of a place, how many files a run ``found``, and of how many of them the ledger ``held`` the path before, not missing."""

    found: int
    held: int


def note(
    connection: Connection, run_id: uuid.UUID, place: str, seen: Seen, look: Callable[[], Iterable[bytes]]
) -> None:
    """Note which files of a place the ledger holds and a run that has come to its end did not see.

    Who meets the paths of all that the run before saw, changed or not, misses none. Else what the ledger holds is counted, and only where the counts
    say that some are missing the place is looked at once more: ``look`` gives the paths that it holds, in the order of their
    bytes. So nothing is held for each file, and what is back by then is not missing.
    """
    [(new,)] = connection.execute(
        "SELECT count(*) FROM winnow.deferral AS d WHERE run_id = %s "
        "AND NOT EXISTS (SELECT FROM winnow.seed_file AS f WHERE f.path_id = d.path_id AND f.current)",
        (run_id,),
    ).fetchall()
    if not _all_again(connection, run_id, seen.held) and _expected(connection, place) > seen.found - new:
        try:
            _note_each(connection, run_id, place, look)
        except (SourceError, SettingsError):
            return  # it cannot be looked at any more: the next run tells
    connection.execute("UPDATE winnow.run SET files_held = %s WHERE run_id = %s", (seen.found - new, run_id))


def _all_again(connection: Connection, run_id: uuid.UUID, held: int) -> bool:
    """Whether so many files are all that the run before, over the same place and to its end, left in the ledger as seen. What
    other runs entered since, nobody has counted."""
    row = connection.execute(
        "SELECT before.files_held <= %s AND NOT EXISTS (SELECT FROM winnow.run AS other WHERE other.place = this.place "
        "AND other.run_id <> this.run_id AND other.ordinal > before.ordinal) FROM winnow.run AS this, LATERAL ("
        "SELECT files_held, ordinal FROM winnow.run WHERE place = this.place AND status = 'completed' "
        "AND ordinal < this.ordinal ORDER BY ordinal DESC LIMIT 1) AS before WHERE this.run_id = %s",
        (held, run_id),
    ).fetchone()
    return row is not None and bool(row[0])


def _note_each(
    connection: Connection, run_id: uuid.UUID, place: str, look: Callable[[], Iterable[bytes]]
) -> None:
    # Its cursor is closed before the savepoint is undone that it belongs to, where the place cannot be looked at.
    with connection.transaction(), contextlib.closing(_held(connection, place)) as held:
        passed: list[bytes] = []
        missing = without(held, look(), passed)
        for page in iter(lambda: list(itertools.islice(missing, _PAGE)), []):
            connection.execute(
                "UPDATE winnow.seed_file SET missed_by = %s WHERE path_id = ANY(%b) AND current",
                (run_id, parameters.keys(page)),
            )
        connection.execute(
            "UPDATE winnow.seed_file SET missed_by = NULL WHERE missed_by = %s AND current AND path = ANY(%s)",
            (run_id, passed),
        )


def back(cursor: Cursor, paths: Sequence[Key]) -> None:
    """Note that files were seen again, by the keys of their paths, in the transaction that counts them."""
    if paths:
        cursor.execute(
            "UPDATE winnow.seed_file SET missed_by = NULL WHERE path_id = ANY(%b) AND current",
            (parameters.keys(paths),),
        )


def told(connection: Connection, run_id: uuid.UUID) -> str:
    """What a run was the first not to see, in a sentence; empty where that is nothing."""
    with connection.transaction():
        rows = connection.execute(
            "WITH missed AS NOT MATERIALIZED (SELECT shown, path FROM winnow.seed_file WHERE missed_by = %s AND current) "
            "SELECT shown, (SELECT count(*) FROM missed) FROM missed ORDER BY path LIMIT %s",
            (run_id, _NAMED),
        ).fetchall()
        if not rows:
            return ""
        [(first,)] = connection.execute(
            "SELECT NOT EXISTS (SELECT FROM winnow.run AS before WHERE before.place = this.place "
            "AND before.run_id <> this.run_id AND before.files_held IS NOT NULL) FROM winnow.run AS this WHERE run_id = %s",
            (run_id,),
        ).fetchall()
    count = int(rows[0][1])
    names = ", ".join(safe(name) for name, _ in rows)
    more = f", ... All: select path from news.missing_file where run_id = '{run_id}'"
    return (
        f"{count:,} file{'s' * (count > 1)} that earlier runs saw {'are' if count > 1 else 'is'} missing. {_FIRST if first else ''}{_REMEDY} "
        f"Missing: {names}{more if count > len(rows) else '.'}"
    )


def count(connection: Connection) -> int:
    """How many files are missing, of all places."""
    with connection.transaction():
        [(found,)] = connection.execute(
            "SELECT count(*) FROM winnow.seed_file WHERE current AND missed_by IS NOT NULL"
        ).fetchall()
    return int(found)


def _expected(connection: Connection, place: str) -> int:
    """How many files the ledger holds as current, but for those that earlier runs missed already."""
    [(count,)] = connection.execute(f"SELECT count(*) {_EXPECTED}".encode(), {"place": place}).fetchall()
    return int(count)


def _held(connection: Connection, place: str) -> Generator[tuple[Key, bytes], None, None]:
    """Key and path of each file that the ledger holds of a place, in the order of the paths, but for those that are missed
    already."""
    with connection.cursor("held") as rows:
        rows.execute(f"SELECT uuid_send(path_id), path {_EXPECTED} ORDER BY path".encode(), {"place": place})
        rows.itersize = _PAGE
        yield from rows


def without(held: Iterable[tuple[Key, bytes]], seen: Iterable[bytes], passed: list[bytes]) -> Iterator[Key]:
    """The keys of what is held and not seen, both in the order of the paths.

    What is seen out of its order goes into ``passed``: a folder that is set aside as a whole comes where its files would,
    and is named without its slash.
    """
    paths = iter(seen)
    last = next(paths, None)
    for key, path in held:
        while last is not None and last < path:
            at = next(paths, None)
            while at is not None and at < last:
                passed.append(at)
                at = next(paths, None)
            last = at
        if last != path:
            yield key
    # To the end, since what comes out of its order may come last.
    for at in paths:
        if last is not None and at < last:
            passed.append(at)
