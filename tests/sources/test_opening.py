"""Opening a seed: nothing followed, nothing waited for, and no byte of a file that is still changing."""

from __future__ import annotations

import errno
import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.documents import SeedFile
from flows.errors import Deferred, SourceError
from flows.sources import Limits, digest_of, folders, list_files, open_seed
from flows.sources.opening import is_being_written


def seen(place: Path, name: str = "a.txt") -> SeedFile:
    return next(f.file for f in list_files(str(place)) if f.file.path == name.encode())


def whole(file: SeedFile, limits: Limits | None = None) -> bytes:
    with open_seed(file, limits or Limits()) as seed:
        return seed.read()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "seeds" / "sub").mkdir(parents=True)
    (tmp_path / "seeds" / "a.txt").write_bytes(b"x" * 100_000)
    (tmp_path / "seeds" / "sub" / "b.txt").write_bytes(b"y" * 100)
    return tmp_path / "seeds"


def test_a_file_is_read_whole_and_its_digest_known(place: Path) -> None:
    assert whole(seen(place)) == b"x" * 100_000
    assert whole(seen(place, "sub/b.txt")) == b"y" * 100
    assert digest_of(seen(place), Limits()) == hashlib.sha256(b"x" * 100_000).digest()


def test_the_digest_is_that_of_all_bytes_whatever_was_read_of_them(place: Path) -> None:
    path = place / "a.txt"
    path.write_bytes(bytes(range(200)) * 500)
    for steps in ([], [0], [90_000], [99_990, 10], [0, 50, 100], [0, 5_000]):
        with open_seed(seen(place), Limits()) as seed:
            for at in steps:
                seed.seek(at)
                seed.read(100)
            assert seed.finish() == hashlib.sha256(path.read_bytes()).digest()


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.EMFILE, Deferred), (errno.EIO, Deferred), (errno.EACCES, SourceError)]
)
def test_what_may_pass_defers_a_file_and_what_lasts_refuses_it(
    place: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[Exception]
) -> None:
    def fail(_: str) -> int:
        raise OSError(number, "trouble")

    file = seen(place)
    monkeypatch.setattr(folders, "open_place", fail)
    with pytest.raises(kind, match="cannot be opened"):
        whole(file)


def test_a_folder_on_the_way_that_became_a_link_is_refused(place: Path, tmp_path: Path) -> None:
    file = seen(place, "sub/b.txt")
    (place / "sub").rename(tmp_path / "outside")
    (place / "sub").symlink_to(tmp_path / "outside")
    with pytest.raises((SourceError, Deferred)) as caught:
        whole(file)
    assert "link" in str(caught.value) or "taken away" in str(caught.value)


def test_what_is_put_in_its_place_neither_blocks_nor_is_followed(place: Path, tmp_path: Path) -> None:
    file = seen(place)
    (place / "a.txt").unlink()
    (place / "a.txt").mkdir()
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(SourceError, match="a folder, not a regular file"):
        whole(file)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    (place / "a.txt").rmdir()
    os.mkfifo(place / "a.txt")
    with pytest.raises(SourceError, match="named pipe"):
        whole(file)
    (place / "a.txt").unlink()
    (place / "a.txt").symlink_to(tmp_path / "seeds" / "sub" / "b.txt")
    with pytest.raises(SourceError, match="It is a symbolic link"):
        whole(file)


def changes() -> dict[str, Callable[[Path], object]]:
    def replace(path: Path) -> None:
        path.with_name(".new").write_bytes(b"z" * 100_000)
        path.with_name(".new").rename(path)

    def same_size(path: Path) -> None:
        before = path.stat()
        with path.open("r+b") as handle:
            handle.write(b"zzz")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    def append(path: Path) -> None:
        with path.open("ab") as handle:
            handle.write(b"more")

    return {
        "truncated": lambda path: os.truncate(path, 10),
        "appended": append,
        "rewritten": same_size,
        "replaced": replace,
        "deleted": Path.unlink,
        "moved away": lambda path: path.rename(path.with_name("elsewhere")),
    }


@pytest.mark.parametrize("name", changes())
@pytest.mark.parametrize("when", ["before", "while"])
def test_a_file_that_changes_is_deferred(place: Path, name: str, when: str) -> None:
    file = seen(place)
    change = changes()[name]
    if when == "before":
        change(place / "a.txt")
        with pytest.raises(Deferred):
            whole(file)
        return
    with pytest.raises(Deferred), open_seed(file, Limits()) as seed:
        seed.read(1000)
        change(place / "a.txt")
        seed.read()


def test_a_folder_above_that_is_exchanged_is_noticed(place: Path, tmp_path: Path) -> None:
    file = seen(place, "sub/b.txt")
    with pytest.raises(Deferred), open_seed(file, Limits()) as seed:
        (place / "sub").rename(tmp_path / "old")
        (place / "sub").mkdir()
        (place / "sub" / "b.txt").write_bytes(b"y" * 100)
        seed.read()


def test_damage_in_a_file_that_was_cut_while_it_was_read_is_no_damage(place: Path) -> None:
    with pytest.raises(Deferred), open_seed(seen(place), Limits()) as seed:
        os.truncate(place / "a.txt", 10)
        raise SourceError("damaged", f"It ends after {len(seed.read())} bytes.", "Deliver it again.")
    with pytest.raises(SourceError, match="ends after 10"), open_seed(seen(place), Limits()) as seed:
        raise SourceError("damaged", f"It ends after {len(seed.read())} bytes.", "Deliver it again.")


def test_a_disk_in_trouble_defers_the_file(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Deferred, match="cannot be read now"), open_seed(seen(place), Limits()) as seed:
        monkeypatch.setattr(seed, "_raw", Broken())
        seed.read(10)


class Broken:
    def readinto(self, buffer: object) -> int:
        raise OSError(5, "Input/output error")

    def close(self) -> None:
        pass


def test_a_file_that_somebody_still_writes_to_is_deferred_however_long_he_pauses(place: Path) -> None:
    path = place / "a.txt"
    descriptor = os.open(path, os.O_RDONLY)
    try:
        if is_being_written(descriptor) is None:
            pytest.skip("this file system does not tell who writes")
    finally:
        os.close(descriptor)
    with path.open("ab") as writer:
        writer.write(b"half")
        writer.flush()
        with pytest.raises(Deferred, match="still open for writing"):
            whole(seen(place))
    assert whole(seen(place)) == b"x" * 100_000 + b"half"


def test_asking_who_writes_does_no_harm_to_a_writer_that_comes_at_that_moment(place: Path) -> None:
    """Taking a lease has the kernel signal its holder when a writer comes; by default that would kill us."""
    path = place / "a.txt"
    stop = threading.Event()

    def keep_opening() -> None:
        while not stop.is_set():
            with path.open("ab"):
                pass

    writer = threading.Thread(target=keep_opening)
    writer.start()
    try:
        for _ in range(2000):
            descriptor = os.open(path, os.O_RDONLY)
            is_being_written(descriptor)
            os.close(descriptor)
    finally:
        stop.set()
        writer.join()


def test_a_young_file_waits_where_that_is_asked_for(place: Path) -> None:
    with pytest.raises(Deferred, match="younger than 1000 seconds"):
        whole(seen(place), Limits(settle_seconds=1000))


@pytest.mark.parametrize("moment", [0, 4_102_444_800, -86_400])
def test_a_wrong_clock_keeps_no_file_out(place: Path, moment: int) -> None:
    os.utime(place / "a.txt", (moment, moment))
    assert len(whole(seen(place))) == 100_000
