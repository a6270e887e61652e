"""The walk over a landing folder: its order, what it refuses, and that nothing in it goes unreported."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.documents import Folder
from flows.errors import SourceError
from flows.sources import Found, Limits, Skipped, folders, list_files


def paths(place: Path, **limits: object) -> list[bytes]:
    return [found.file.path for found in list_files(str(place), Limits(**limits))]  # type: ignore[arg-type]


def refusals(place: Path, **limits: object) -> dict[bytes, str]:
    found = list_files(str(place), Limits(**limits))  # type: ignore[arg-type]
    return {one.file.path: one.refused.reason for one in found if one.refused is not None}


names = st.binary(min_size=1, max_size=6).filter(
    lambda n: (
        b"/" not in n and b"\0" not in n and not n.startswith(b".") and not n.endswith((b".tmp", b".part"))
    )
)


@given(tree=st.lists(st.lists(names, min_size=1, max_size=3), max_size=12), held=st.sampled_from([1, 3, 50]))
def test_whole_paths_come_in_the_order_of_their_bytes_whatever_fits_in_memory(
    tree: list[list[bytes]], held: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = tmp_path_factory.mktemp("place")
    made = set()
    for parts in tree:
        path = b"/".join(parts)
        whole = place / os.fsdecode(path)
        try:
            whole.parent.mkdir(parents=True, exist_ok=True)
            whole.touch(exist_ok=False)
            made.add(path)
        except (FileExistsError, NotADirectoryError, IsADirectoryError):
            continue
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folders, "_HELD", held)
        assert paths(place) == sorted(made)


def test_unfinished_names_are_the_producers_own(tmp_path: Path) -> None:
    for name in ("a.txt", ".a.txt", "b.txt.part", "c.tmp", "part"):
        (tmp_path / name).touch()
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").touch()
    assert paths(tmp_path) == [b"a.txt", b"part"]


def test_what_is_no_file_is_refused_without_being_opened(tmp_path: Path) -> None:
    place = tmp_path / "seeds"
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("not for the archive")
    place.mkdir()
    (place / "file-link").symlink_to(outside / "secret.txt")
    (place / "folder-link").symlink_to(outside)
    (place / "circle").symlink_to(place)
    (place / "dangling").symlink_to("nowhere")
    (place / "deep").mkdir()
    (place / "deep" / "up").symlink_to("..")
    os.mkfifo(place / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(place / "socket"))
        found = refusals(place)
    assert set(found.values()) == {"not-a-file"}
    assert sorted(found) == [
        b"circle", b"dangling", b"deep/up", b"file-link", b"folder-link", b"pipe", b"socket",
    ]  # fmt: skip
    assert paths(place) == sorted(found)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can make a device")
def test_a_device_is_refused(tmp_path: Path) -> None:
    try:
        os.mknod(tmp_path / "null", 0o20666, os.makedev(1, 3))
    except PermissionError:
        pytest.skip("not even root may, here")
    assert refusals(tmp_path) == {b"null": "not-a-file"}


def test_the_place_itself_may_be_a_link_and_must_be_there(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.txt").touch()
    (tmp_path / "link").symlink_to("real")
    assert paths(tmp_path / "link") == [b"a.txt"]
    with pytest.raises(SourceError, match="cannot be listed: No such file"):
        paths(tmp_path / "nowhere")
    with pytest.raises(SourceError, match="WINNOW_SEEDS"):
        paths(tmp_path / "real" / "a.txt")
    closed = folders._no_place("/seeds", PermissionError(13, "Permission denied"))
    assert "read and enter it" in closed.remedy and "WINNOW_SEEDS" in closed.remedy


def test_folders_without_end_are_reported_where_the_limit_is(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(12):
        deep = deep / "d"
        deep.mkdir()
        (deep / "a.txt").touch()
    assert refusals(tmp_path, max_depth=10) == {b"/".join([b"d"] * 11): "too-deep"}
    assert len(paths(tmp_path, max_depth=10)) == 11
    assert refusals(tmp_path, max_path_bytes=9) == {b"d/d/d/d/d": "too-deep"}


def test_a_file_that_goes_between_listing_and_looking_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).touch()
    walk = list_files(str(tmp_path))
    assert next(walk).file.path == b"a.txt"
    (tmp_path / "b.txt").unlink()
    assert [found.file.path for found in walk] == [b"c.txt"]


def test_a_folder_exchanged_for_a_link_is_not_gone_into(tmp_path: Path) -> None:
    place = tmp_path / "seeds"
    (place / "a").mkdir(parents=True)
    (place / "b").mkdir()
    (place / "a" / "1.txt").touch()
    (place / "b" / "2.txt").touch()
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").touch()
    walk = list_files(str(place))
    assert next(walk).file.path == b"a/1.txt"
    (place / "b").rename(tmp_path / "was-b")
    (place / "b").symlink_to(tmp_path / "outside")
    assert list(walk) == []
    assert refusals(place) == {b"b": "not-a-file"}


def test_a_folder_that_cannot_be_listed_for_now_is_deferred_and_for_good_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").mkdir()
    honest = folders.open_folder
    for number, expected in ((24, ("not-readable-now", None)), (13, (None, "unreadable"))):

        def failing(root: int, path: bytes, number: int = number) -> int:
            if path:
                raise OSError(number, "no")
            return honest(root, path)

        monkeypatch.setattr(folders, "open_folder", failing)
        [found] = list_files(str(tmp_path))
        assert (found.waiting and found.waiting.reason, found.refused and found.refused.reason) == expected


def test_open_files_do_not_grow_with_the_folders(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number:02d}").mkdir()
        (tmp_path / f"{number:02d}" / "a.txt").touch()
    before = len(list(Path("/proc/self/fd").iterdir()))
    most = max(len(list(Path("/proc/self/fd").iterdir())) for _ in list_files(str(tmp_path)))
    assert most - before <= 4
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_remembered_folder_stands_for_its_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "1.txt").touch()
    now = [one for one in folders.walk(str(tmp_path), Limits()) if isinstance(one, folders.Opened)]
    rows = [Folder(one.path, one.stamps, one.at, 1, 1, True, one.at) for one in now]
    assert list(folders.walk(str(tmp_path), Limits(), rows)) == [Skipped(row) for row in rows]
    gone = Folder(b"a/b/", (0, 0, 0, 0), now[0].at, 1, 1, True, now[0].at)
    sights = list(folders.walk(str(tmp_path), Limits(), [*rows, gone]))
    assert sights[:2] == [Skipped(row) for row in rows]
    assert not any(isinstance(one, Found) for one in sights)
    swept = list(folders.walk(str(tmp_path), Limits(), rows, sweep_before=now[1].at))
    assert [one.path for one in swept if isinstance(one, folders.Opened)] == [b""]
