"""What was seen and is gone is told of: an operator need not wonder whether a file was lost."""

from __future__ import annotations

import errno
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import run
from flows.errors import SourceError
from flows.settings import Settings
from flows.sources import Found, Limits, folders
from flows.store import connecting, deferring, missing
from flows.store.missing import without
from tests.store.test_emptied import run_over
from tests.store.test_queries import answers

Sql = Callable[..., list[tuple[object, ...]]]
STORY = "The council voted on Monday to rebuild the pier, which storms destroyed nine years ago.\n"


def test_a_file_that_waited_and_is_gone_unread_is_told_of_by_name(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    for name in ("lost.txt", "read.txt"):
        (landing / name).write_text(f"{name}: {STORY}")
    assert run_over(settings_of(settle_seconds=1000)).deferred_because == {"too-young": 2}
    (landing / "lost.txt").unlink()

    found = run_over(settings_of())
    assert (
        "1 file that earlier runs left for the next is gone, and no run has read it: lost.txt."
        in found.as_text()
    )
    assert "lost.txt" in found.as_line()
    assert (found.counts.deferred, found.deferred_because, found.deferred_since) == (0, {}, None)
    asked = "SELECT path, reason FROM news.deferral"
    assert sql(asked) == [("lost.txt", "gone-unread")]

    assert run_over(settings_of()).unread == ""  # once
    assert sql(asked) == [("lost.txt", "gone-unread")]
    sql("UPDATE winnow.deferral SET since = since - interval '10 days'")
    database = connecting.address_of(settings_of())
    assert deferring.too_long(connecting.engine(database), 2) == ""  # it waits no more

    (landing / "lost.txt").write_text(f"Back again: {STORY}")
    run_over(settings_of())
    assert sql(asked) == []


def test_what_is_gone_unread_is_forgotten_in_the_end(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    (landing / "a.txt").write_text(STORY)
    run_over(settings_of(settle_seconds=1000))
    (landing / "a.txt").unlink()
    run_over(settings_of())
    sql("UPDATE winnow.deferral SET since = since - interval '31 days'")
    run_over(settings_of())
    assert sql("SELECT path FROM news.deferral") == []


def test_what_a_place_has_lost_is_named_once_and_listed_until_it_is_back(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    """Half of it not mounted: what comes there is not loaded, so the operator must hear of it."""
    asked = "SELECT path, records FROM news.missing_file ORDER BY path"
    for name in ("a/1.txt", "a/2.txt", "b/3.txt"):
        (landing / name).parent.mkdir(exist_ok=True)
        (landing / name).write_text(f"{name}: {STORY}")
    assert run_over(settings_of()).missing == ""
    (landing / "a").rename(landing.parent / "elsewhere")
    (landing / "b" / "4.txt").write_text(f"4: {STORY}")  # what comes does not hide what went
    (landing / "b" / "5.txt").write_text(f"5: {STORY}")
    found = run_over(settings_of())
    assert "2 files that earlier runs saw are missing." in found.as_text()
    assert "Missing: a/1.txt, a/2.txt." in found.as_line() and "mounted" in found.as_text()
    assert sql(asked) == [("a/1.txt", 1), ("a/2.txt", 1)]
    assert run_over(settings_of()).missing == ""  # it is told once
    (landing / "b" / "3.txt").unlink()
    assert "1 file that earlier runs saw is missing." in run_over(settings_of()).missing
    (landing.parent / "elsewhere").rename(landing / "a")
    again = run_over(settings_of())
    assert (again.missing, again.counts.unchanged) == ("", 4)
    assert sql(asked) == [("b/3.txt", 1)]


def test_the_ledger_is_counted_only_where_a_run_sees_less_of_what_the_last_one_saw(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[str] = []
    times = itertools.count()
    expected = missing._expected

    def count(connection: connecting.Connection, place: str) -> int:
        counted.append(place)
        return expected(connection, place)

    monkeypatch.setattr(missing, "_expected", count)

    def put(*names: str) -> None:
        for name in names:
            (landing / name).write_text(f"{name}: {next(times)}: {STORY}")

    def run(**changes: object) -> tuple[str, bool]:
        counted.clear()
        named = run_over(settings_of(**changes)).missing.rpartition("Missing: ")[2]
        return named, bool(counted)

    put("a.txt", "b.txt")
    assert run() == ("", True)  # there is no run before
    put("c.txt")
    assert run() == ("", False)
    assert sql("SELECT files_held FROM winnow.run ORDER BY started_at") == [(2,), (3,)]

    (landing / "a.txt").unlink()
    put("d.txt")  # as many as before
    assert run() == ("a.txt.", True)
    assert run() == ("", False)

    put("a.txt")  # another content: its time is
    (landing / "b.txt").unlink()
    assert run() == ("b.txt.", True)

    put("a.txt", "c.txt", "e.txt")
    assert run() == ("", False)  # written anew
    put("a.txt", "f.txt")
    assert run(settle_seconds=1000) == ("", False)  # waits
    (landing / "c.txt").unlink()
    put("a.txt")
    assert run() == ("c.txt.", True)

    sql("UPDATE winnow.run SET status = 'failed' WHERE started_at = (SELECT max(started_at) FROM winnow.run)")
    assert run() == ("", True)  # whatever that run entered, nobody counted
    sql("UPDATE winnow.run SET files_held = NULL")  # as before an upgrade
    assert run() == ("", True)


def test_the_first_run_that_looks_for_missing_files_says_that_some_went_long_ago(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    """Who moves files away once they are loaded reads, after the upgrade, of all that ever were."""
    for name in ("a.txt", "b.txt", "c.txt"):
        (landing / name).write_text(f"{name}: {STORY}")
    run_over(settings_of())
    sql("UPDATE winnow.run SET files_held = NULL")
    (landing / "a.txt").unlink()
    told = run_over(settings_of()).missing
    assert (
        "1 file that earlier runs saw is missing. No run before this one looked for any, so all that ever went"
        in told
    )
    (landing / "b.txt").unlink()
    assert "No run before" not in run_over(settings_of()).missing
    sql("UPDATE winnow.run SET started_at = started_at + interval '3 hours'")  # the clock is behind
    (landing / "c.txt").unlink()
    assert "missing. If nobody" in run_over(settings_of()).missing


def test_of_many_missing_files_some_are_named_with_the_query_for_all(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    for at in range(9):
        (landing / f"{at}\n.txt").write_text(f"{at}: {STORY}")
    run_over(settings_of())
    for file in landing.iterdir():
        file.unlink()
    found = run_over(settings_of())
    assert found.emptied is not None
    assert "9 files that earlier runs saw are missing." in found.missing
    assert r"0\n.txt, 1\n.txt, 2\n.txt, 3\n.txt, 4\n.txt, ... All: select" in found.missing
    query = found.missing.partition("All: ")[2]
    assert len(sql(query)) == 9


def test_files_of_a_folder_that_cannot_be_listed_are_missing_till_it_can(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("b.txt", "b/1.txt", "b/2.txt", "b-c/3.txt"):
        (landing / name).parent.mkdir(exist_ok=True)
        (landing / name).write_text(f"{name}: {STORY}")
    run_over(settings_of())
    opened = folders.open_folder

    def refused(root: int, path: bytes) -> int:
        if path == b"b/":
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(root, path)

    monkeypatch.setattr(folders, "open_folder", refused)
    found = run_over(settings_of())
    assert found.quarantined == {"unreadable": 1}
    assert "Missing: b/1.txt, b/2.txt." in found.missing
    assert run_over(settings_of()).missing == ""
    monkeypatch.undo()
    (landing / "b.txt").unlink()  # what comes back as it was does not stand for what goes
    assert run_over(settings_of()).missing.endswith("Missing: b.txt.")
    assert sql("SELECT path FROM news.missing_file") == [("b.txt",)]


def test_what_is_tried_again_and_not_there_is_no_longer_counted(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    """What the ledger holds as current and what is missing are counted against each other: neither may run astray."""
    (landing / "a.txt").write_text(STORY)
    (landing / "b.txt").write_bytes(b"")
    run_over(settings_of())
    (landing / "b.txt").unlink()
    assert "Missing: b.txt." in run_over(settings_of()).missing
    sql("UPDATE winnow.seed_file SET current = false WHERE shown = 'b.txt'")  # as a retry does
    assert sql("SELECT count(*) FROM news.missing_file") == [(0,)]
    (landing / "a.txt").unlink()
    assert "Missing: a.txt." in run_over(settings_of()).missing


def test_what_was_missing_and_is_there_again_is_missing_no_more_whatever_became_of_it(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    names = ("changed.txt", "retried.txt", "same.txt", "there.txt", "waits.txt")
    texts = {name: f"{name}: {STORY}" if name != "retried.txt" else "" for name in names}
    for name in names:
        (landing / name).write_text(texts[name])
    run_over(settings_of())
    for name in names:
        if name != "there.txt":
            (landing / name).unlink()
    assert "4 files that earlier runs saw are missing" in run_over(settings_of()).missing
    sql("UPDATE winnow.seed_file SET current = false WHERE shown = 'retried.txt'")  # as a retry does
    for name in ("retried.txt", "same.txt"):
        (landing / name).write_text(texts[name])
    (landing / "changed.txt").write_text(f"Corrected: {STORY}")
    run_over(settings_of())
    assert sql("SELECT path FROM news.missing_file") == [("waits.txt",)]
    (landing / "waits.txt").write_text(f"Not whole yet: {STORY}")
    assert run_over(settings_of(settle_seconds=1000)).deferred_because == {"too-young": 1}
    assert sql("SELECT path FROM news.missing_file") == []
    (landing / "retried.txt").unlink()
    (landing / "changed.txt").write_text(texts["changed.txt"])
    assert run_over(settings_of()).missing.endswith("Missing: retried.txt.")
    assert sql("SELECT count(*) FROM winnow.seed_file WHERE missed_by IS NOT NULL") == [(1,)]


@given(
    st.sets(st.binary(min_size=1, max_size=3), max_size=9),
    st.sets(st.binary(min_size=1, max_size=3)),
    st.data(),
)
def test_what_is_held_and_not_seen_is_found_though_some_come_late(
    held: set[bytes], seen: set[bytes], data: st.DataObject
) -> None:
    paths = sorted(seen)
    late = data.draw(st.sets(st.sampled_from(paths), max_size=2)) if paths else set()
    passed: list[bytes] = []
    order = [path for path in paths if path not in late] + sorted(late)
    missed = set(without(((path, path) for path in sorted(held)), order, passed))
    assert missed - set(passed) == held - seen
    assert set(passed) <= late


def test_what_was_written_anew_and_is_gone_before_it_was_read_again_is_told_of(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    """That its path was loaded once says nothing of what was written there since."""
    for name in ("lost.txt", "read.txt", "back.txt"):
        (landing / name).write_text(f"{name}: {STORY}")
    assert run_over(settings_of()).counts.loaded == 3
    for name in ("lost.txt", "read.txt", "back.txt"):
        (landing / name).write_text(f"{name}, corrected: {STORY}")
    assert run_over(settings_of(settle_seconds=1000)).deferred_because == {"too-young": 3}
    (landing / "lost.txt").unlink()
    (landing / "back.txt").write_text(f"back.txt: {STORY}")  # as it was when it was loaded

    found = run_over(settings_of())
    assert "is gone, and no run has read it: lost.txt." in found.as_text()
    assert sql("SELECT path, reason FROM news.deferral") == [("lost.txt", "gone-unread")]
    assert sql("SELECT path, current FROM news.file WHERE path = 'lost.txt'") == [("lost.txt", True)]


def test_what_waited_and_is_known_as_it_is_waits_no_more(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    """A sweep could not read it, and nobody has written it since."""
    (landing / "a.txt").write_text(STORY)
    run_over(settings_of())
    sql(
        "INSERT INTO winnow.deferral (path_id, place, shown, reason, detail, run_id) "
        "SELECT path_id, place, shown, 'stalled', 'It gave no bytes.', run_id FROM winnow.seed_file"
    )
    found = run_over(settings_of())
    assert (found.unread, found.counts.unchanged) == ("", 1)
    assert sql("SELECT path FROM news.deferral") == []


def test_a_folder_that_could_not_be_listed_and_is_gone_is_told_of(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No run knows what lay in it. One that is there again, or whose folder is not listed either, is not gone."""
    for name in ("a.txt", "back/1.txt", "lost/2.txt", "shut/deep/3.txt", "shut/4.txt"):
        (landing / name).parent.mkdir(exist_ok=True, parents=True)
        (landing / name).write_text(f"{name}: {STORY}")
    opened = folders.open_folder
    failing: dict[bytes, int] = {}

    def open_(root: int, path: bytes) -> int:
        if path in failing:
            raise OSError(failing[path], "It fails")
        return opened(root, path)

    monkeypatch.setattr(folders, "open_folder", open_)
    failing |= {b"back/": errno.EIO, b"lost/": errno.EIO, b"shut/deep/": errno.EIO}
    run_over(settings_of(settle_seconds=1000))
    asked = "SELECT path, reason FROM news.deferral ORDER BY path"
    waits = [
        ("a.txt", "too-young"), ("back/", "not-readable-now"), ("lost/", "not-readable-now"),
        ("shut/4.txt", "too-young"), ("shut/deep/", "not-readable-now"),
    ]  # fmt: skip
    assert sql(asked) == waits

    for shut in (errno.EIO, errno.EACCES):  # left for the next run, or in quarantine
        failing |= {b"shut/": shut}
        assert run_over(settings_of(settle_seconds=1000)).unread == ""
        assert [row for row in sql(asked) if row[0] != "shut/"] == waits

    (landing / "lost" / "2.txt").unlink()
    (landing / "lost").rmdir()
    failing.clear()
    failing |= {b"shut/": errno.EACCES}
    found = run_over(settings_of())
    assert (
        "1 folder that earlier runs left for the next is gone, and no run has read it: lost/."
        in found.as_text()
    )
    assert (found.counts.loaded, "lost/" in found.as_line()) == (2, True)
    assert sql(asked) == [("lost/", "gone-unread"), *waits[3:]]
    assert sql("SELECT detail LIKE '%what lay in it%' FROM news.deferral WHERE path = 'lost/'") == [(True,)]

    (landing / "shut" / "4.txt").unlink()
    (landing / "lost").mkdir()
    failing.clear()
    assert "1 file that earlier runs left for the next is gone" in run_over(settings_of()).unread
    assert sql(asked) == [("shut/4.txt", "gone-unread")]


def test_one_query_tells_of_all_that_is_not_in_the_archive(
    landing: Path, settings_of: Callable[..., Settings], database: str
) -> None:
    for name, text in (
        ("empty.txt", ""),
        ("gone.txt", STORY),
        ("kept.txt", STORY * 2),
        ("unread.txt", STORY),
    ):
        (landing / name).write_text(f"{name}: {text}" if text else "")
        if name != "unread.txt":
            run_over(settings_of())
    run_over(settings_of(settle_seconds=1000))
    (landing / "gone.txt").unlink()
    (landing / "unread.txt").unlink()
    (landing / "late.txt").write_text(STORY)
    run_over(settings_of(settle_seconds=1000))
    told = [(row["state"], row["path"]) for row in answers(database, "what_is_not_in_the_archive")]
    assert told == [
        ("gone unread", "unread.txt"), ("missing", "gone.txt"), ("set aside", "empty.txt"), ("waits", "late.txt"),
    ]  # fmt: skip


def test_a_place_that_fails_as_it_is_looked_at_once_more_is_left_to_the_next_run(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was all read by then: the run is complete, and what it missed is told by the next."""
    for name in ("a.txt", "b.txt", "c.txt", "d.txt"):
        (landing / name).write_text(f"{name}: {STORY}")
    run_over(settings_of())
    (landing / "a.txt").unlink()
    (landing / "c.txt").unlink()
    listed = run.list_files

    def failing(place: str, limits: Limits) -> Iterator[Found]:
        yield next(iter(listed(place, limits)))
        raise SourceError("unreadable", "It went away.", "")

    with monkeypatch.context() as patched:
        patched.setattr(run, "list_files", failing)
        found = run_over(settings_of())
    assert (found.status, found.missing, found.counts.unchanged) == ("completed", "", 2)
    assert sql("SELECT count(*) FROM news.missing_file") == [(0,)]
    assert run_over(settings_of()).missing.endswith("Missing: a.txt, c.txt.")


def test_no_file_is_missing_whose_folder_fails_only_as_the_place_is_looked_at_once_more(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its files were seen by this very run: they are not missing. One that failed before as well hides nothing new."""
    for name in ("a/1.txt", "b/2.txt", "c.txt", "d.txt"):
        (landing / name).parent.mkdir(exist_ok=True)
        (landing / name).write_text(f"{name}: {STORY}")
    run_over(settings_of())
    opened = folders.open_folder
    listed: list[bytes] = []

    def failing_later(root: int, path: bytes) -> int:
        listed.append(path)
        if path == b"a/" or (path == b"b/" and listed.count(path) > 1):
            raise OSError(errno.EIO, "It fails")
        return opened(root, path)

    (landing / "c.txt").unlink()
    with monkeypatch.context() as patched:
        patched.setattr(folders, "open_folder", failing_later)
        found = run_over(settings_of())
    assert (found.status, found.missing, listed.count(b"b/")) == ("completed", "", 2)
    assert sql("SELECT count(*) FROM news.missing_file") == [(0,)]
    with monkeypatch.context() as patched:
        patched.setattr(folders, "open_folder", failing_later)
        listed[:] = [b"b/"]  # fails from the start
        assert run_over(settings_of()).missing.endswith("Missing: a/1.txt, b/2.txt, c.txt.")
    assert run_over(settings_of()).missing == ""
    assert sql("SELECT path FROM news.missing_file") == [("c.txt",)]
