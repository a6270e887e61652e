"""What the archive remembers of the folders of local landing places."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence

from flows.documents import Folder, SeedFile
from flows.keys import key_of
from flows.store import parameters
from flows.store.connecting import Connection, Cursor


def page(connection: Connection, place: str, after: bytes | None, most: int) -> list[Folder]:
    """The next ``most`` folders of a place in the order of their paths, beginning behind ``after``."""
    with connection.transaction():
        rows = connection.execute(
            "SELECT path, device::text, inode::text, mtime_ns, ctime_ns, since, files, records, trusted, swept "
            "FROM winnow.folder WHERE place_id = %s AND (%s::bytea IS NULL OR path > %s::bytea) "
            "ORDER BY path LIMIT %s",
            (_id_of(place), after, after, most),
        ).fetchall()
    return [
        Folder(path, (int(device), int(inode), mtime_ns, ctime_ns), *more)
        for path, device, inode, mtime_ns, ctime_ns, *more in rows
    ]


def remember(
    cursor: Cursor, place: str, folders: Sequence[Folder], gone: Sequence[bytes], doubted: Sequence[bytes]
) -> None:
    """Record what a run saw of folders, forget those that are not there, and trust none that it could not look at.

    A folder that was to be looked through again meanwhile is not trusted, whatever the run made of it.
    """
    place_id = _id_of(place)
    if gone:
        cursor.execute(
            "DELETE FROM winnow.folder WHERE place_id = %s AND path = ANY(%s)", (place_id, list(gone))
        )
    if doubted:
        cursor.execute(
            "UPDATE winnow.folder SET trusted = false WHERE place_id = %s AND path = ANY(%s)",
            (place_id, list(doubted)),
        )
    if not folders:
        return
    rows = [(f.path, *f.stamps, f.since, f.files, f.records, f.trusted, f.swept) for f in folders]
    cursor.execute(
        "INSERT INTO winnow.folder (place_id, place, path, device, inode, mtime_ns, ctime_ns, since, files, "
        "records, trusted, swept) SELECT %s, %s, * FROM unnest(%s::bytea[], %s::numeric[], %s::numeric[], "
        "%s::int8[], %s::int8[], %s::timestamptz[], %s::int8[], %s::int8[], %s::bool[], %s::timestamptz[]) "
        "ON CONFLICT (place_id, path) DO UPDATE SET device = excluded.device, inode = excluded.inode, "
        "mtime_ns = excluded.mtime_ns, ctime_ns = excluded.ctime_ns, since = excluded.since, "
        "files = excluded.files, records = excluded.records, "
        "trusted = excluded.trusted AND folder.since = excluded.since, swept = excluded.swept",
        (place_id, place, *map(list, zip(*rows, strict=True))),
    )


def look_again(connection: Connection, files: Iterable[tuple[str, bytes]]) -> None:
    """Have the folders of files, each by place and path, looked through again by the next run, also if one is at work:
    that one knew another ``since``. A microsecond does, and says as well when their stamps were first seen."""
    wanted = {(_id_of(place), path[: path.rfind(b"/") + 1]) for place, path in files}
    connection.execute(
        "UPDATE winnow.folder SET trusted = false, since = since + interval '1 microsecond' "
        "FROM unnest(%s::uuid[], %s::bytea[]) AS w (id, name) WHERE place_id = w.id AND path = w.name",
        ([place_id for place_id, _ in wanted], [path for _, path in wanted]),
    )


def release(cursor: Cursor, run_id: uuid.UUID, place: str, folders: Sequence[Folder]) -> None:
    """Let go of what quarantine holds because a folder could not be listed, now that it could be."""
    if not folders:
        return
    ids = [SeedFile(place, folder.path[:-1], 0, 0).path_id for folder in folders]
    cursor.execute(
        "WITH readable AS (UPDATE winnow.seed_file SET current = false WHERE path_id = ANY(%b) AND current "
        "AND sha256 IS NULL RETURNING file_id) UPDATE winnow.quarantine SET status = 'replayed', "
        "status_reason = %s WHERE file_id IN (SELECT file_id FROM readable) AND status IN ('held', 'retrying')",
        (parameters.keys(ids), f"The folder could be listed by run {run_id}."),
    )


def _id_of(place: str) -> uuid.UUID:
    return key_of(place.encode("utf-8", "surrogateescape"))
