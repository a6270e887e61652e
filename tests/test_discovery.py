"""Whole runs over folders that are remembered: nothing is missed, and nothing is looked at needlessly."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows import line
from flows.documents import Counts, SeedFile
from flows.run import open_run
from flows.settings import Settings
from flows.sources import folders
from flows.store import ledger
from flows.workers import Workers

Sql = Callable[..., list[tuple[object, ...]]]
Go = Callable[..., Counts]
WORDS = "The harbour council voted on Monday to rebuild the old pier, number {}, which storms destroyed.\n"


def story(number: int) -> str:
    return f"Harbour council votes on pier {number}\n" + WORDS.format(number) * 3


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[SeedFile]]:
    """The files whose own stamps a run looked at."""
    seen: list[SeedFile] = []
    honest = folders._Walk._look

    def look(*arguments: object) -> Iterator[object]:
        for found in honest(*arguments):  # type: ignore[arg-type]
            seen.append(found.file)
            yield found

    monkeypatch.setattr(folders._Walk, "_look", look)
    yield seen


@pytest.fixture
def go(settings_of: Callable[..., Settings], looked: list[SeedFile]) -> Go:
    def run_it(*, sweep: bool = False, **changes: object) -> Counts:
        looked.clear()
        with open_run(settings_of(**{"look_through": 0, **changes}), sweep=sweep) as run:
            run.work(Workers(1).submit, ahead=1)
        return run.counts

    return run_it


@pytest.fixture
def age(sql: Sql) -> Callable[[], None]:
    """As if the runs before had been an hour ago: no test waits for the clock."""
    return lambda: sql("UPDATE winnow.folder SET since = since - interval '1 hour'") and None


@pytest.fixture
def trusted(landing: Path, go: Go, age: Callable[[], None], looked: list[SeedFile]) -> None:
    """Three folders with two files each, all loaded and all trusted."""
    for number, folder in enumerate(("", "2026", "2026/07")):
        (landing / folder).mkdir(exist_ok=True)
        (landing / folder / "a.txt").write_text(story(number))
        (landing / folder / "b.txt").write_text(story(number + 10))
    assert go().loaded == 6
    age()
    assert go() == Counts(unchanged=6)
    assert len(looked) == 6
    assert go() == Counts(unchanged=6)
    assert looked == []


def test_a_folder_seen_but_once_is_not_trusted_nor_one_seen_again_at_once(
    landing: Path, go: Go, looked: list[SeedFile], sql: Sql
) -> None:
    (landing / "a.txt").write_text(story(1))
    for _ in range(3):
        sql(
            "UPDATE winnow.folder SET since = clock_timestamp() + interval '1 day'"
        )  # or so says a wrong clock
        go()
        assert len(looked) == 1
    assert sql("SELECT trusted FROM winnow.folder") == [(False,)]


def test_new_files_are_found_and_only_their_folder_is_looked_through(
    trusted: None, landing: Path, go: Go, looked: list[SeedFile], sql: Sql
) -> None:
    (landing / "2026" / "c.txt").write_text(story(20))
    assert go() == Counts(loaded=1, unchanged=6)
    assert {file.path for file in looked} == {b"2026/a.txt", b"2026/b.txt", b"2026/c.txt"}
    assert sql("SELECT files_found, files_done FROM winnow.run ORDER BY started_at DESC LIMIT 1") == [(7, 7)]


def test_new_folders_below_trusted_ones_are_found(trusted: None, landing: Path, go: Go) -> None:
    deep = landing / "2026" / "07" / "21" / "12"
    deep.mkdir(parents=True)
    (deep / "x.txt").write_text(story(30))
    assert go() == Counts(loaded=1, unchanged=6)


def test_a_file_exchanged_for_another_is_found(trusted: None, landing: Path, go: Go) -> None:
    """Though size and time are the same: the rename leaves its mark on the folder."""
    old = landing / "2026" / "a.txt"
    new = landing / "2026" / ".a.txt"
    new.write_text(story(1).replace("Monday", "Friday"))
    os.utime(new, ns=(old.stat().st_atime_ns, old.stat().st_mtime_ns))
    new.rename(old)
    assert go() == Counts(loaded=1, unchanged=5)


def test_a_file_rewritten_in_place_is_found_by_a_sweep(
    trusted: None, landing: Path, go: Go, looked: list[SeedFile]
) -> None:
    path = landing / "2026" / "a.txt"
    before = path.stat()
    with path.open("r+") as handle:
        handle.write(story(1).replace("Monday", "Friday"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert go() == Counts(unchanged=6)
    assert go(sweep=True) == Counts(loaded=1, unchanged=5)
    assert len(looked) == 6


def test_where_folders_keep_their_times_whatever_comes_they_are_looked_through(
    trusted: None, landing: Path, go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Object stores mounted by FUSE: in a large place what was new came with the next sweep, or never."""
    folder = landing / "2026"
    kept = folders.stamps_of(folder.stat())
    (folder / "c.txt").write_text(story(20))
    honest = folders.stamps_of

    def stuck(status: os.stat_result) -> tuple[int, int, int, int]:
        return kept if status.st_ino == kept[1] else honest(status)

    monkeypatch.setattr(folders, "stamps_of", stuck)
    assert go() == Counts(unchanged=6)
    monkeypatch.setattr(folders, "kind_of", lambda device: "fuse.rclone")
    assert go() == Counts(loaded=1, unchanged=6)


def test_a_small_place_is_looked_through_every_time(trusted: None, landing: Path, go: Go) -> None:
    path = landing / "2026" / "a.txt"
    with path.open("r+") as handle:
        handle.write(story(1).replace("Monday", "Friday"))
    assert go(look_through=5) == Counts(unchanged=6)
    assert go(look_through=6) == Counts(loaded=1, unchanged=5)


def test_a_sweep_reads_bytes_and_believes_no_stamp(trusted: None, landing: Path, go: Go, sql: Sql) -> None:
    """As on a file system that keeps no ctime: the ledger is made to hold what the rewritten file shows."""
    path = landing / "2026" / "a.txt"
    path.write_text(story(1).replace("Monday", "Friday"))
    seen = path.stat()
    sql(
        "UPDATE winnow.seed_file SET mtime_ns = %s, ctime_ns = %s WHERE shown = '2026/a.txt'",
        (seen.st_mtime_ns, seen.st_ctime_ns),
    )
    assert go() == Counts(unchanged=6)
    assert go(sweep=True) == Counts(loaded=1, unchanged=5)
    assert go(sweep=True) == Counts(unchanged=6)


def test_folders_are_swept_when_their_time_has_come(
    trusted: None, go: Go, looked: list[SeedFile], sql: Sql
) -> None:
    sql("UPDATE winnow.folder SET swept = swept - interval '25 hours' WHERE path = '2026/'")
    assert go(sweep_hours=0) == Counts(unchanged=6)
    assert looked == []
    assert go(sweep_hours=24) == Counts(unchanged=6)
    assert {file.path for file in looked} == {b"2026/a.txt", b"2026/b.txt"}
    assert sql("SELECT count(*) FROM winnow.folder WHERE swept > now() - interval '1 hour'") == [(3,)]
    go()
    go()
    assert looked == []


def test_what_a_sweep_could_not_read_stays_due(
    trusted: None, landing: Path, go: Go, sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (landing / "2026" / "a.txt").open("a"):  # open for writing: deferred
        found = go(sweep=True)
    if not found.deferred:
        pytest.skip("this file system does not tell who writes")
    assert found == Counts(unchanged=5, deferred=1)
    assert sql("SELECT path FROM winnow.folder WHERE swept < '2000-01-01'") == [(b"2026/",)]
    assert go() == Counts(unchanged=6)
    assert sql("SELECT path FROM winnow.folder WHERE swept < '2000-01-01'") == []


def test_a_retried_file_is_read_again_though_its_folder_is_as_it_was(
    landing: Path, go: Go, age: Callable[[], None], sql: Sql, looked: list[SeedFile]
) -> None:
    (landing / "sub").mkdir()
    (landing / "sub" / "bad.txt").write_text("Share this: Twitter Facebook\n")
    assert go() == Counts(quarantined=1)
    age()
    for _ in range(2):
        assert go() == Counts(unchanged=1)
    assert looked == []
    sql("UPDATE winnow.quarantine SET status = 'retrying'")
    sql("UPDATE winnow.seed_file SET current = false")
    assert go() == Counts(quarantined=1)
    age()
    go()
    sql("DELETE FROM winnow.quarantine")
    sql("DELETE FROM winnow.seed_file")
    assert go() == Counts(quarantined=1)


def test_an_unreadable_folder_is_reported_and_its_files_come_when_it_can_be_read(
    landing: Path, go: Go, age: Callable[[], None], monkeypatch: pytest.MonkeyPatch, sql: Sql
) -> None:
    (landing / "closed").mkdir()
    (landing / "closed" / "a.txt").write_text(story(1))
    (landing / "b.txt").write_text(story(2))
    honest = folders.open_folder

    def refusing(root: int, path: bytes) -> int:  # root may open everything, and tests run as root
        if path == b"closed/":
            raise PermissionError(13, "Permission denied")
        return honest(root, path)

    monkeypatch.setattr(folders, "open_folder", refusing)
    assert go() == Counts(loaded=1, quarantined=1)
    assert sql("SELECT path, reason FROM news.quarantine") == [("closed", "unreadable")]
    age()
    assert go() == Counts(unchanged=2)
    age()
    assert go() == Counts(unchanged=2)
    monkeypatch.setattr(folders, "open_folder", honest)
    assert go() == Counts(loaded=1, unchanged=1)
    assert sql("SELECT status FROM winnow.quarantine") == [("replayed",)]
    monkeypatch.setattr(folders, "open_folder", refusing)  # and once more, after it was well
    (landing / "closed" / "b.txt").write_text(story(3))
    assert go().quarantined == 1
    assert sql("SELECT status FROM winnow.quarantine ORDER BY 1") == [("held",), ("replayed",)]
    monkeypatch.setattr(folders, "open_folder", honest)
    assert go().loaded == 1
    assert sql("SELECT DISTINCT status FROM winnow.quarantine") == [("replayed",)]


def test_a_trusted_folder_that_cannot_be_read_any_more_does_not_look_deleted(
    trusted: None, landing: Path, go: Go, monkeypatch: pytest.MonkeyPatch, sql: Sql
) -> None:
    honest = folders.open_folder

    def refusing(root: int, path: bytes) -> int:
        if path == b"2026/":
            raise PermissionError(13, "Permission denied")
        return honest(root, path)

    monkeypatch.setattr(folders, "open_folder", refusing)
    (landing / "2026" / "c.txt").write_text(story(40))
    assert go().quarantined == 1
    assert sql("SELECT count(*) FROM winnow.seed_file WHERE current AND outcome = 'read'") == [(6,)]
    monkeypatch.setattr(folders, "open_folder", honest)
    found = go()
    assert (found.loaded, found.quarantined) == (1, 0)


def test_folders_that_went_are_forgotten_and_those_that_come_back_are_known(
    trusted: None, landing: Path, go: Go, sql: Sql, tmp_path: Path
) -> None:
    (landing / "2026").rename(tmp_path / "elsewhere")
    assert go() == Counts(unchanged=2)
    assert sql("SELECT path FROM winnow.folder") == [(b"",)]
    (tmp_path / "elsewhere").rename(landing / "2026")
    assert go() == Counts(unchanged=6)


def test_an_empty_folder_in_place_of_a_mount_loses_nothing(
    trusted: None, landing: Path, go: Go, tmp_path: Path
) -> None:
    landing.rename(tmp_path / "mounted")
    landing.mkdir()
    assert go() == Counts()
    landing.rmdir()
    (tmp_path / "mounted").rename(landing)
    assert go() == Counts(unchanged=6)


def test_a_folder_with_a_deferred_file_is_not_trusted(
    landing: Path, go: Go, age: Callable[[], None], sql: Sql
) -> None:
    (landing / "a.txt").write_text(story(1))
    for _ in range(3):
        assert go(settle_seconds=1000) == Counts(deferred=1)
        age()
    assert go() == Counts(loaded=1)


def test_a_run_that_dies_leaves_no_folder_trusted_that_holds_what_it_did_not_load(
    landing: Path, settings_of: Callable[..., Settings], go: Go, age: Callable[[], None], sql: Sql
) -> None:
    for number in range(8):
        (landing / f"d{number}").mkdir()
        (landing / f"d{number}" / "a.txt").write_text(story(number))
    with pytest.raises(KeyboardInterrupt), open_run(settings_of(batch_records=2)) as run:
        for batch in run.batches():
            if batch.ordinal == 2:
                raise KeyboardInterrupt
            run.load(batch, Workers(1).submit(_prepare, batch.found, run.limits).result())
    assert sql("SELECT count(*) FROM winnow.seed_file") == [(4,)]
    age()
    assert go() == Counts(loaded=4, unchanged=4)
    assert sql("SELECT count(*) FROM winnow.folder WHERE trusted") == [(3,)]  # all but the last and the place


def _prepare(found: object, limits: object) -> object:
    from flows.line import prepare

    return prepare(found, limits)  # type: ignore[arg-type]


def test_a_marker_calls_a_file_whole(landing: Path, go: Go) -> None:
    (landing / "a.txt").write_text(story(1))
    (landing / "b.txt").write_text(story(2))
    (landing / "b.txt.done").touch()
    assert go(marker=".done") == Counts(loaded=1, deferred=1)
    (landing / "b.txt.done").unlink()  # known by now
    (landing / "a.txt.done").touch()
    assert go(marker=".done") == Counts(loaded=1, unchanged=1)


def test_what_is_deferred_is_named_with_the_reason_until_a_run_has_not_left_it(
    landing: Path, go: Go, sql: Sql, tmp_path: Path
) -> None:
    """By each reason as it is now, since the run that left it first; and no other place's run takes it away."""
    (landing / "a.txt").write_text(story(1))
    (landing / "b.txt").write_text(story(2))
    (tmp_path / "other").mkdir()
    asked = "SELECT path, reason, place = (SELECT place FROM news.run WHERE run_id = d.run_id), since FROM news.deferral AS d WHERE reason <> 'gone-unread' ORDER BY 1"
    assert go(marker=".done") == Counts(deferred=2)
    first = sql(asked)
    assert [row[:3] for row in first] == [("a.txt", "no-marker", True), ("b.txt", "no-marker", True)]
    assert go(seeds=str(tmp_path / "other")) == Counts()
    assert sql(asked) == first
    (landing / "b.txt").unlink()
    assert go(settle_seconds=1000) == Counts(deferred=1)
    assert sql(asked) == [("a.txt", "too-young", True, first[0][3])]
    assert sql("SELECT detail FROM news.deferral ORDER BY path LIMIT 1") == [
        ("a.txt is younger than 1000 seconds.",)
    ]
    assert go() == Counts(loaded=1)
    assert sql(asked) == []


def test_a_file_known_only_by_its_size_is_read_every_time(
    landing: Path, settings_of: Callable[..., Settings]
) -> None:
    """As on a web server that states neither ETag nor time."""
    from flows.batching import batches
    from flows.sources import Found

    file = SeedFile("http://x/", b"a.txt", 10, 0)
    known = ledger.Known(3, b"digest")
    [batch] = batches([Found(file)], lambda _: [known], iter(range(9)), 10, 100)
    assert (batch.found[0].digest, batch.found[0].records) == (b"digest", 3)
    [batch] = batches([Found(SeedFile("http://x/", b"a.txt", 10, 5))], lambda _: [known], iter([0]), 10, 100)
    assert (batch.found, batch.unchanged_records) == ((), 3)


@pytest.mark.parametrize("trouble", [errno.EIO, errno.EACCES])
def test_below_a_folder_that_could_not_be_looked_at_for_a_while_nothing_is_missed(
    landing: Path, trusted: None, go: Go, monkeypatch: pytest.MonkeyPatch, sql: Sql, trouble: int
) -> None:
    honest = os.stat

    def stat(path: object, **more: object) -> os.stat_result:
        if path == b"2026":
            raise OSError(trouble, os.strerror(trouble))
        return honest(path, **more)  # type: ignore[call-overload, no-any-return]

    with monkeypatch.context() as broken:
        broken.setattr(os, "stat", stat)
        go()
    (landing / "2026/07/c.txt").write_text(story(30))
    assert go().loaded == 1
    assert sql("SELECT status FROM winnow.quarantine WHERE status = 'held'") == []


def test_a_folder_is_one_place_however_it_is_named_and_two_are_two(
    landing: Path, tmp_path: Path, go: Go, monkeypatch: pytest.MonkeyPatch, sql: Sql
) -> None:
    for number, folder in enumerate((landing, tmp_path / "there" / "seeds")):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "a.txt").write_text(story(number))
    monkeypatch.chdir(tmp_path)
    assert go(seeds="seeds").loaded == 1
    for name in ("seeds/", "./seeds", "there/../seeds", str(landing)):
        assert go(seeds=name) == Counts(unchanged=1)
    monkeypatch.chdir(tmp_path / "there")
    assert go(seeds="seeds").loaded == 1
    assert sql("SELECT count(*) FROM news.file WHERE current") == [(2,)]
    assert sql("SELECT DISTINCT place FROM news.run EXCEPT SELECT place FROM news.file") == []


def test_a_sweep_reads_a_remote_place_again_too(landing: Path, go: Go) -> None:
    place = f"file://{landing}"
    (landing / "a.txt").write_text(story(1))
    (landing / "b.txt").write_text(story(2))
    assert go(seeds=place).loaded == 2
    before = (landing / "a.txt").stat()
    (landing / "a.txt").write_text(story(3))
    os.utime(landing / "a.txt", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert go(seeds=place) == Counts(unchanged=2)
    assert go(seeds=place, sweep=True) == Counts(loaded=1, unchanged=1)


def test_a_sweep_reads_folders_again_that_were_forgotten(
    trusted: None, go: Go, monkeypatch: pytest.MonkeyPatch, sql: Sql
) -> None:
    read: list[SeedFile] = []
    honest = line.digest_of
    monkeypatch.setattr(line, "digest_of", lambda file, limits: read.append(file) or honest(file, limits))
    sql("DELETE FROM winnow.folder WHERE path <> ''")
    assert go(sweep=True) == Counts(unchanged=6)
    assert len(read) == 6


def test_a_sweep_by_a_clock_that_was_far_ahead_does_not_put_off_the_next(
    trusted: None, go: Go, looked: list[SeedFile], sql: Sql
) -> None:
    sql("UPDATE winnow.folder SET swept = clock_timestamp() + interval '4 years'")
    assert go() == Counts(unchanged=6)
    assert len(looked) == 6
    assert sql("SELECT count(*) FROM winnow.folder WHERE swept > clock_timestamp()") == [(0,)]
    assert (go(), go()) == (Counts(unchanged=6), Counts(unchanged=6))
    assert looked == []


def test_nor_does_such_a_clock_keep_a_folder_from_being_trusted(
    trusted: None, go: Go, age: Callable[[], None], looked: list[SeedFile], sql: Sql
) -> None:
    sql("UPDATE winnow.folder SET trusted = false, since = clock_timestamp() + interval '4 years'")
    go()
    assert len(looked) == 6
    age()
    assert (go(), go()) == (Counts(unchanged=6), Counts(unchanged=6))
    assert looked == []
