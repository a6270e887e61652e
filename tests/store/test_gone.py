"""What was seen and is gone is told of: an operator need not wonder whether a file was lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from flows.settings import Settings
from flows.store import connecting, deferring
from tests.store.test_emptied import run_over

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


def test_a_place_that_has_lost_some_of_its_files_is_told_of_once(
    landing: Path, settings_of: Callable[..., Settings]
) -> None:
    """Half of it not mounted: what comes there is not loaded, so the operator must hear of it."""
    for name in ("a/1.txt", "a/2.txt", "b/3.txt"):
        (landing / name).parent.mkdir(exist_ok=True)
        (landing / name).write_text(f"{name}: {STORY}")
    assert run_over(settings_of()).fewer == ""
    (landing / "a").rename(landing.parent / "elsewhere")
    found = run_over(settings_of())
    assert "2 files fewer than the run of " in found.as_text() and " saw: 3." in found.as_line()
    assert "mounted" in found.as_text()
    assert run_over(settings_of()).fewer == ""  # as many as the run before
    (landing.parent / "elsewhere").rename(landing / "a")
    again = run_over(settings_of())
    assert (again.fewer, again.counts.unchanged) == ("", 3)


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
