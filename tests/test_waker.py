"""The waker: welcome when it comes, never needed."""

from __future__ import annotations

import itertools
import os
import threading
from pathlib import Path
from typing import Any

import psycopg
import pytest
import watchfiles

from flows import waker
from flows.errors import Busy


def test_a_new_file_wakes_and_an_unfinished_one_does_not(tmp_path: Path) -> None:
    told = threading.Event()
    wakes = waker.wakes(str(tmp_path), told, 600.0)
    assert next(wakes) is True  # at once: whatever lies there by now
    (tmp_path / "a.txt.part").touch()
    (tmp_path / "a.txt").touch()
    assert next(wakes) is True
    told.set()
    assert list(wakes) == []
    assert not waker.is_news(watchfiles.Change.modified, "/seeds/.a.txt", "/seeds")
    assert not waker.is_news(watchfiles.Change.deleted, "/seeds/a.txt", "/seeds")
    assert waker.is_news(watchfiles.Change.added, "/.seeds/2026/a.txt", "/.seeds")


def test_a_name_that_is_no_utf_8_wakes_and_what_comes_after_it_too(tmp_path: Path) -> None:
    """The watch breaks off at such a name: for ever after, nothing woke a job but the time."""
    told = threading.Event()
    wakes = waker.wakes(str(tmp_path), told, 600.0)
    assert next(wakes) is True
    for name in (b"caf\xe9.txt", b"\xff.txt", b"plain.txt"):
        (tmp_path / os.fsdecode(name)).touch()
        assert next(wakes) is True
    told.set()


def test_what_cannot_be_watched_for_a_while_is_watched_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the machine's watches are used up."""
    watch, fails = watchfiles.watch, [OSError("no watches left")] * 3

    def sometimes(*given: Any, **more: Any) -> Any:
        if fails:
            raise fails.pop()
        return watch(*given, **more)

    monkeypatch.setattr(watchfiles, "watch", sometimes)
    monkeypatch.setattr(waker, "_AGAIN_SECONDS", 0.0)
    told = threading.Event()
    wakes = waker.wakes(str(tmp_path), told, 600.0)
    assert [next(wakes), next(wakes)] == [True, True]
    (tmp_path / "a.txt").touch()
    assert next(wakes) is True
    told.set()


def test_what_discovery_would_not_look_at_wakes_nobody(tmp_path: Path) -> None:
    """A link is watched through: one to where a run writes had each run start the next."""
    place, elsewhere = tmp_path / "seeds", tmp_path / "home"
    for folder in (place / ".partial", elsewhere / "data"):
        folder.mkdir(parents=True)
    (place / "link").symlink_to(elsewhere)
    told = threading.Event()
    wakes = waker.wakes(str(place), told, 1.5)
    assert next(wakes) is True
    (place / ".partial" / "a.txt").touch()
    (elsewhere / "data" / "b.txt").touch()
    assert next(wakes) is False
    (place / "c.txt").touch()
    assert next(wakes) is True
    told.set()


def test_a_folder_that_takes_the_place_of_another_is_watched(tmp_path: Path) -> None:
    """A mount that comes after the job has begun, a landing folder that is exchanged."""
    place = tmp_path / "seeds"
    told = threading.Event()
    wakes = waker.wakes(str(place), told, 1.0)
    assert [next(wakes), next(wakes)] == [True, False]
    for number in range(2):
        place.mkdir()
        assert next(wakes) is True  # whatever lies there by now
        (place / "a.txt").touch()
        assert next(wakes) is True
        place.rename(tmp_path / str(number))
        assert next(wakes) in (True, False)
    told.set()


@pytest.mark.parametrize("place", ["{here}", "s3://bucket/seeds", "{here}/nowhere"])
def test_without_a_word_time_alone_wakes(tmp_path: Path, place: str) -> None:
    told = threading.Event()
    wakes = waker.wakes(place.format(here=tmp_path), told, 0.05)
    assert [next(wakes), next(wakes), next(wakes)] == [True, False, False]
    told.set()
    assert list(wakes) == []


def test_a_writer_of_unfinished_files_does_not_keep_the_time_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noise = {(watchfiles.Change.modified, str(tmp_path / "a.part"))}
    monkeypatch.setattr(watchfiles, "watch", lambda *_, **__: itertools.repeat(noise))
    wakes = waker.wakes(str(tmp_path), threading.Event(), 0.05)
    assert [next(wakes), next(wakes)] == [True, False]


def test_a_run_that_fails_is_said_and_the_next_follows(tmp_path: Path) -> None:
    told = threading.Event()
    said: list[str] = []
    runs: list[int] = []

    def run() -> None:
        runs.append(1)
        if len(runs) == 3:
            told.set()
        raise Busy("another run is at work")

    waker.watch(str(tmp_path), told, 0.01, run, said.append)
    assert said == ["another run is at work"] * 3


def test_nor_does_a_failure_nobody_thought_of_end_the_watch(tmp_path: Path) -> None:
    told = threading.Event()
    said: list[str] = []

    def run() -> None:
        if len(said) == 1:
            told.set()
        raise psycopg.errors.ReadOnlySqlTransaction("cannot execute INSERT")

    waker.watch(str(tmp_path), told, 0.01, run, said.append)
    assert (
        said == ["the run failed (ReadOnlySqlTransaction: cannot execute INSERT); the next one follows"] * 2
    )
