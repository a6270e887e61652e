"""What is cut into batches, which folders are trusted, and what a sweep reads again."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import batching
from flows.batching import Batch, batches, folder_of
from flows.documents import Folder, Rejection, SeedFile
from flows.sources import Closed, Found, Opened, Sight, Skipped
from flows.sources.found import Doubted, Gone, no_marker
from flows.store.ledger import Known

NOW = datetime(2026, 3, 1, tzinfo=UTC)
SWEPT = NOW - timedelta(hours=5)
STAMPS = (1, 2, 3, 4)
KNOWN, UNREAD, NEW = Known(2, b"digest"), Known(1, None), None
OTHER, MISSED = Known(2, b"digest", same=False), Known(2, b"digest", missed=True)
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
    return Folder(b"", stamps, NOW - timedelta(seconds=ago), 0, 0, False, SWEPT)


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
    """What is known is whole: its producer need not say so again."""
    files = [found("a/1.txt")._replace(waiting=no_marker(".done")), found("a/2.txt"), found("a/3", LINK)]
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
    assert [batch.doubted for batch in cut([Doubted(b"a/")], {})] == [(b"a/",)]


def test_a_folder_stays_due_of_which_a_sweep_could_not_read_all() -> None:
    swept, new = found("a/1.txt")._replace(digest=b"digest"), found("b/1.txt")
    folders = tuple(replace(before(), path=path) for path in (b"a/", b"b/", b"c/"))
    batch = Batch(0, (swept, new), folders=folders)
    assert batch.folders_without([]) == folders
    assert batch.folders_without([new.file]) == folders
    due, *others = batch.folders_without([swept.file, new.file])
    assert (due, tuple(others)) == (replace(folders[0], swept=due.swept), folders[1:])
    assert due.swept < NOW - timedelta(days=9999)


def skipped(name: str, files: int, records: int) -> Skipped:
    return Skipped(Folder(name.encode(), STAMPS, NOW, files, records, True, NOW))


def file_in(folder: str) -> st.SearchStrategy[list[tuple[Sight, Known | None]]]:
    """A file of some size, refused or not, and what the ledger holds of it."""
    held = st.sampled_from([NEW, UNREAD, KNOWN, Known(7, b"digest"), OTHER, MISSED])
    refused = st.sampled_from([None, None, LINK, UNREADABLE])
    return st.builds(
        lambda number, why, size, known: [(found(f"{folder}{number}", why, size), known)],
        st.uuids(), refused, st.integers(0, 30), held,
    )  # fmt: skip


def told(sight: Sight) -> list[tuple[Sight, None]]:
    return [(sight, None)]


def folder_below(name: str, depth: int) -> st.SearchStrategy[list[tuple[Sight, Known | None]]]:
    """A folder as discovery tells of it: opened, its files and its folders, closed."""
    within = [file_in(name), file_in(name)]
    if depth:
        below = st.uuids().map(lambda one: f"{name}{one}/")
        within += [
            below.flatmap(lambda path: folder_below(path, depth - 1)),
            st.builds(skipped, below, st.integers(0, 9), st.integers(0, 9)).map(told),
            below.map(lambda path: told(Gone(path.encode()))),
            below.map(lambda path: told(Doubted(path.encode()))),
        ]
    path = name.encode()
    remembered = st.sampled_from(
        [None, before(), Folder(path, STAMPS, NOW - timedelta(1), 1, 2, True, SWEPT)]
    )
    return st.builds(
        lambda inner, held, due: [*told(Opened(path, STAMPS, NOW, held, due)), *itertools.chain(*inner), *told(Closed(path))],
        st.lists(st.one_of(within), max_size=9), remembered, st.booleans(),
    )  # fmt: skip


@given(folder_below("", 2), st.integers(1, 4), st.integers(1, 40), st.booleans(), st.integers(1, 4))
def test_whatever_discovery_tells_is_in_one_batch_and_counted_once(
    tree: list[tuple[Sight, Known | None]], most: int, most_bytes: int, sweep: bool, at_once: int
) -> None:
    sights = [sight for sight, _ in tree]
    ledger = {sight.file.path.decode(): known for sight, known in tree if isinstance(sight, Found)}
    with mock.patch.object(batching, "_LOOKUP", at_once):
        made = cut(sights, ledger, most, most_bytes, sweep)
    assert [batch.ordinal for batch in made] == list(range(len(made)))

    files = [sight for sight in sights if isinstance(sight, Found)]
    taken = [one for batch in made for one in batch.found]
    names = [one.file for one in taken]
    assert names == [one.file for one in files if one.file in names]  # once, in the order of the paths
    assert {one.file for one in files if ledger[one.file.path.decode()] in (NEW, OTHER)} <= set(names)
    was_there = [known for known in ledger.values() if known is not None and not known.missed]
    same = [ledger[one.file.path.decode()] for one in files if one.file not in names]
    aside = [sight.folder for sight in sights if isinstance(sight, Skipped)]
    assert sum(batch.files for batch in made) == len(files) + sum(one.files for one in aside)
    assert sum(batch.held for batch in made) == len(was_there) + sum(one.files for one in aside)
    missed = [one.file for one in files if (of := ledger[one.file.path.decode()]) is not None and of.missed]
    assert [key for batch in made for key in batch.back] == [file.path_id for file in missed]
    assert sum(batch.unchanged_records for batch in made) == sum(
        one.records for one in (*same, *aside) if one is not None
    )
    for kind, kept in ((Gone, "gone"), (Doubted, "doubted")):
        assert [path for batch in made for path in getattr(batch, kept)] == [
            sight.path for sight in sights if isinstance(sight, kind)
        ]

    # None holds more than it may, and each but the last is as full as it may be.
    for batch in made:
        sizes = [one.file.size for one in batch.found]
        assert len(sizes) <= most and sum(sizes[:-1]) < most_bytes
        assert max(len(batch.folders), len(batch.noted), len(batch.back)) <= at_once
        assert (
            batch is made[-1]
            or len(sizes) == most
            or sum(sizes) >= most_bytes
            or at_once in (len(batch.folders), len(batch.noted), len(batch.back))
        )

    # A folder that is not as it is remembered is told with the last of its files or later, with what lies directly in it.
    told_in = {one.path: (batch.ordinal, one) for batch in made for one in batch.folders}
    assert sum(len(batch.folders) for batch in made) == len(told_in)
    loaded_in = {one.file: batch.ordinal for batch in made for one in batch.found}
    for opened in (sight for sight in sights if isinstance(sight, Opened)):
        own = [one.file for one in files if folder_of(one.file.path) == opened.path]
        if opened.path not in told_in:
            assert opened.before is not None and opened.before.files == len(own) and opened.before.trusted
            continue
        ordinal, now = told_in[opened.path]
        assert all(loaded_in.get(file, 0) <= ordinal for file in own)
        assert (now.files, now.records) == (
            len(own), sum(known.records for file in own if file not in names and (known := ledger[file.path.decode()]))
        )  # fmt: skip
        assert now != opened.before
        assert now.swept == (SWEPT if opened.before is not None and not opened.sweep else NOW)
