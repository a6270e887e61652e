"""What is cut into batches, which folders are trusted, and what a sweep reads again."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from flows.batching import Batch, batches
from flows.documents import Folder, Rejection, SeedFile
from flows.sources import Closed, Found, Opened, Sight, Skipped
from flows.sources.found import Gone
from flows.store.ledger import Known

NOW = datetime(2026, 3, 1, tzinfo=UTC)
STAMPS = (1, 2, 3, 4)
KNOWN, UNREAD, NEW = Known(2, b"digest"), Known(1, None), None
LINK, UNREADABLE = (Rejection("", reason, "", "") for reason in ("not-a-file", "unreadable"))


def found(name: str, refused: Rejection | None = None, size: int = 5, time: int = 7) -> Found:
    return Found(SeedFile("/seeds", name.encode(), size, time), refused)


def cut(
    sights: Sequence[Sight],
    ledger: Mapping[str, Known | None],
    most: int = 100,
    most_bytes: int = 1000,
    sweep: bool = False,
) -> list[Batch]:
    def lookup(files: Sequence[SeedFile]) -> list[Known | None]:
        return [ledger[file.path.decode()] for file in files]

    return list(batches(sights, lookup, itertools.count(), most, most_bytes, sweep))


def before(ago: float = 3, stamps: tuple[int, int, int, int] = STAMPS) -> Folder:
    return Folder(b"", stamps, NOW - timedelta(seconds=ago), 0, 0, False, NOW)


@pytest.mark.parametrize(
    ("remembered", "files", "trusted"),
    [
        (before(), [(None, KNOWN), (None, KNOWN)], True),
        (before(), [(None, NEW), (None, KNOWN)], False),
        (before(), [(None, KNOWN), (None, NEW)], False),
        (before(), [(LINK, KNOWN), (None, KNOWN)], True),
        (before(), [(UNREADABLE, KNOWN), (None, KNOWN)], False),
        (before(), [(None, UNREAD), (None, KNOWN)], False),
        (before(ago=2.9), [(None, KNOWN)], False),
        (before(ago=60, stamps=(1, 2, 3, 5)), [(None, KNOWN)], False),
        (None, [(None, KNOWN)], False),
    ],
)
def test_a_folder_is_trusted_when_nothing_in_it_is_to_be_looked_at_again(
    remembered: Folder | None, files: Sequence[tuple[Rejection | None, Known | None]], trusted: bool
) -> None:
    named = [(found(f"{at}.txt", refused), known) for at, (refused, known) in enumerate(files)]
    sights = [Opened(b"", STAMPS, NOW, remembered), *(one for one, _ in named), Closed(b"")]
    [batch] = cut(sights, {one.file.path.decode(): known for one, known in named})
    assert [folder.trusted for folder in batch.folders] == [trusted]


def test_a_sweep_reads_again_what_can_be_read() -> None:
    files = [found("a/1.txt"), found("a/2.txt"), found("a/3", LINK)]
    ledger = {"a/1.txt": KNOWN, "a/2.txt": UNREAD, "a/3": UNREAD}
    again = [
        found("a/1.txt")._replace(digest=b"digest", records=2),
        found("a/2.txt")._replace(digest=b"", records=1),
    ]
    due, not_due = (Opened(b"a/", STAMPS, NOW, before(), sweep) for sweep in (True, False))
    for sights, sweep, expected in (
        ([due, *files, Closed(b"a/")], False, again),
        ([not_due, *files, Closed(b"a/")], True, again),
        ([not_due, *files, Closed(b"a/")], False, []),
        (files, True, again),  # a remote place has no folders
        (files, False, []),
    ):
        [batch] = cut(sights, ledger, sweep=sweep)
        assert list(batch.found) == expected
        assert batch.files == 3
        assert batch.unchanged_records == (1 if expected else 4)


def test_a_file_of_which_only_its_size_is_known_is_read() -> None:
    [batch] = cut([found("a.txt", time=0)], {"a.txt": KNOWN})
    assert [one.digest for one in batch.found] == [b"digest"]


def test_batches_are_cut_by_files_and_by_bytes() -> None:
    files = [found(f"{number}.txt") for number in range(7)]
    ledger = dict.fromkeys((one.file.path.decode() for one in files), NEW)
    assert [len(batch.found) for batch in cut(files, ledger, most=3)] == [3, 3, 1]
    assert [len(batch.found) for batch in cut(files, ledger, most_bytes=10)] == [2, 2, 2, 1]
    assert [batch.ordinal for batch in cut(files, ledger, most=3)] == [0, 1, 2]
    assert cut([], {}) == []
    [batch] = cut([Skipped(before()), Gone(b"a/")], {})
    assert (batch.files, batch.gone) == (0, (b"a/",))
    assert [batch.gone for batch in cut([Gone(b"a/")], {})] == [(b"a/",)]
