"""What is remembered of folders is remembered of the one place and the one folder."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flows.documents import Folder
from flows.store import connecting, folders

NOW = datetime(2026, 3, 1, tzinfo=UTC)
ABC = [Folder(path, (1, 2, 3, 4), NOW, 5, 6, True, NOW) for path in (b"a/", b"b/", b"c/")]
HERE, THERE = "/seeds/here", "/seeds/there"


def test_a_change_of_one_folder_is_of_no_other_and_of_no_other_place(database: str) -> None:
    with connecting.connect(database) as connection:

        def held(place: str) -> list[Folder]:
            return folders.page(connection, place, None, 10)

        with connection.transaction(), connection.cursor() as cursor:
            for place in (HERE, THERE):
                folders.remember(cursor, place, ABC, [], [])
        assert folders.page(connection, HERE, None, 2) == ABC[:2]
        assert folders.page(connection, HERE, b"b/", 2) == ABC[2:]
        folders.look_again(connection, [(HERE, b"c/x.txt")])
        again = replace(ABC[2], trusted=False, since=NOW + timedelta(microseconds=1))
        assert (held(HERE), held(THERE)) == ([*ABC[:2], again], ABC)
        with connection.transaction(), connection.cursor() as cursor:
            folders.remember(cursor, THERE, [], [b"a/"], [b"b/"])
        assert held(HERE) == [*ABC[:2], again]
        assert held(THERE) == [replace(ABC[1], trusted=False), ABC[2]]
        # Who saw it before it was to be looked through again does not make it trusted.
        with connection.transaction(), connection.cursor() as cursor:
            folders.remember(cursor, HERE, [ABC[2], replace(ABC[1], files=7)], [], [])
        assert held(HERE) == [ABC[0], replace(ABC[1], files=7), replace(ABC[2], trusted=False)]
