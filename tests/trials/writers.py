"""Files that change: rewritten unseen, copied, dated wrongly, and changed at the very moment they are read."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg

from flows.sources import folders, opening
from tests.trials.ground import Ground, Tally

_FILES = 20  # changed in one run
_RECORDS = 5  # of a file that is no single text
_DAY = 86_400
KINDS = ("truncated", "rewritten", "replaced", "deleted")


def copies(ground: Ground, count: int) -> Tally:
    """The same content under ``count`` names: one document, ``count`` sightings, all but one duplicates."""
    place = _empty(ground)
    for number in range(count):
        (place / f"{number:04d}.txt").write_bytes(_content(0, 0, ".txt"))
    with ground.database() as address:
        ground.run(address, seeds=str(place))
        [(documents, sightings, duplicates)] = _ask(
            address,
            "SELECT (SELECT count(*) FROM winnow.document), count(*), "
            "count(*) FILTER (WHERE outcome = 'duplicate') FROM winnow.sighting",
        )
    lost = abs(count - sightings) + abs(count - 1 - duplicates)
    return Tally("one content under many names", count, lost, abs(documents - 1))


def rewritten(ground: Ground, count: int) -> Tally:
    """New content of the same size and mtime under an old name, in folders that are not yet trusted and in
    trusted ones, where only a sweep can find it."""
    place = _empty(ground)
    lost = 0
    with ground.database() as address:
        for number in range(count):
            _write(place / f"{number:04d}.txt", _content(number, 0, ".txt"))
        ground.run(address, seeds=str(place))
        for version, sweep in ((1, False), (2, True)):
            if sweep:
                _trust(ground, address, place)
            for number in range(count):
                path = place / f"{number:04d}.txt"
                before = path.stat()
                _write(path, _content(number, version, ".txt"))
                os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
            ground.run(address, sweep=sweep, seeds=str(place))
            lost += _missing(address, place)
    return Tally("same name, size and mtime, new content", 2 * count, lost, 0)


def clocks(ground: Ground, count: int) -> Tally:
    """New files of 1970, of 2100, a day old and a day ahead, in trusted folders, read by runs whose own
    clock is right, a day slow and a day fast."""
    place = _empty(ground)
    faults = lost = 0
    moments = (0, 4_102_444_800, time.time() - _DAY, time.time() + _DAY)
    with ground.database() as address:
        _write(place / "first.txt", _content(10_000, 0, ".txt"))
        ground.run(address, seeds=str(place))
        while faults < count:
            for off in (0, -_DAY, _DAY):
                _trust(ground, address, place)
                for moment in moments:
                    path = place / f"{faults:04d}.txt"
                    _write(path, _content(faults, 0, ".txt"))
                    os.utime(path, (moment, moment))
                    faults += 1
                process = ground.start(address, lambda off=off: _set_clock(off), seeds=str(place))
                process.join()
                lost += _missing(address, place) + (process.exitcode != 0)
    return Tally("new files with wrong times, runs with wrong clocks", faults, lost, 0)


def tells_who_writes(ground: Ground) -> bool:
    """Whether the file system tells of a writer; where it does not, only names, markers or time can."""
    with (ground.root / "probe").open("wb"):
        descriptor = os.open(ground.root / "probe", os.O_RDONLY)
        try:
            return opening.is_being_written(descriptor) is True
        finally:
            os.close(descriptor)


def stalled(ground: Ground, count: int) -> Tally:
    """Writers that pause half way through a file, with it open under its final name, while runs go by."""
    place = _empty(ground)
    partial = lost = done = 0
    with ground.database() as address:
        whole: set[bytes] = set()
        while done < count:
            writers = []
            for number in range(done, min(count, done + _FILES)):
                content = _content(number, 0, (".txt", ".jsonl")[number % 2])
                whole.add(hashlib.sha256(content).digest())
                writer = (place / f"{number:04d}{('.txt', '.jsonl')[number % 2]}").open("wb")
                writer.write(content[: len(content) // 2])
                writer.flush()
                writers.append((writer, content))
            ground.run(address, seeds=str(place))
            for writer, content in writers:
                writer.write(content[len(content) // 2 :])
                writer.close()
            done += len(writers)
        ground.run(address, seeds=str(place))
        partial, lost = _partial(address, whole), _missing(address, place)
    return Tally("writers that stall", done, lost + partial, 0, notes=(f"{partial} partial rows",))


def meddled(ground: Ground, kind: str, count: int) -> Tally:
    """Files truncated, rewritten, replaced or deleted after the first bytes of them were read."""
    done = lost = partial = changed = 0
    with ground.database() as address:
        place = _empty(ground)
        whole: set[bytes] = set()
        while done < count:
            ending = (".txt", ".jsonl")[done // _FILES % 2]
            for number in range(done, min(count, done + _FILES)):
                content = _content(number, 0, ending)
                whole.add(hashlib.sha256(content).digest())
                whole.add(hashlib.sha256(_content(number, 1, ending)).digest())
                _write(place / f"{number:04d}{ending}", content)
                done += 1
            meddler = _Meddler(kind, place)
            # A tenth of a file is held: those of several records are streamed, and so read twice.
            process = ground.start(address, meddler.begin, seeds=str(place), batch_bytes=len(content) // 10)
            process.join()
            lost += process.exitcode != 0
            changed += sum(1 for _ in (ground.root / "meddled").iterdir())
            for path in place.iterdir():
                whole_again = _content(int(path.stem), 1, path.suffix)
                if path.stat().st_size < len(whole_again):  # cut short: its producer delivers it again
                    _write(path, whole_again)
            ground.run(address, seeds=str(place))
            partial += _partial(address, whole)
        lost += _missing(address, place)
    return Tally(
        f"files {kind} while they are read", changed, lost + partial, 0, notes=(f"{partial} partial rows",)
    )


class _Meddler:
    """Changes every file the first time its bytes are read, in the process that reads."""

    def __init__(self, kind: str, place: Path) -> None:
        self.kind, self.place, self.marks = kind, place, place.parent / "meddled"
        shutil.rmtree(self.marks, ignore_errors=True)
        self.marks.mkdir()

    def begin(self) -> None:
        honest = opening.Seed.readinto

        def readinto(seed: Any, buffer: Any) -> int:
            count = honest(seed, memoryview(buffer)[: max(1, len(buffer) // 3)])
            path = Path(f"/proc/self/fd/{seed._raw.fileno()}").readlink()
            name = path.name.removesuffix(" (deleted)")  # as the kernel has it, once it is
            if path.parent == self.place and name == path.name and not (self.marks / name).exists():
                (self.marks / path.name).touch()
                self.change(path)
            return count

        opening.Seed.readinto = readinto  # type: ignore[method-assign]

    def change(self, path: Path) -> None:
        changes: dict[str, Callable[[], object]] = {
            "truncated": lambda: os.truncate(path, path.stat().st_size // 2),
            "rewritten": lambda: _overwrite(path, _content(int(path.stem), 1, path.suffix)),
            "replaced": lambda: _write(path, _content(int(path.stem), 1, path.suffix)),
            "deleted": path.unlink,
        }
        changes[self.kind]()


def _content(number: int, version: int, ending: str) -> bytes:
    """A whole file; every version of a file has the same size."""

    def story(record: int) -> str:
        name = f"{number:05d}, version {version}, record {record}"
        lines = [
            f"Paragraph {n:03d} of the report on pier {name}, which the council read." for n in range(60)
        ]
        return "\n".join([f"Harbour council reads report {name}", *lines])

    if ending == ".txt":
        return story(0).encode()
    return "".join(json.dumps({"text": story(n)}) + "\n" for n in range(_RECORDS)).encode()


def _write(path: Path, content: bytes) -> None:
    """As a producer should: under another name, then renamed."""
    path.with_name("." + path.name).write_bytes(content)
    path.with_name("." + path.name).rename(path)


def _overwrite(path: Path, content: bytes) -> None:
    with path.open("r+b") as handle:
        handle.write(content)


def _empty(ground: Ground) -> Path:
    place = ground.root / "changing"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    return place


def _trust(ground: Ground, address: str, place: Path) -> None:
    """Runs with time between them, until the folder is trusted."""
    for _ in range(2):
        ground.run(address, seeds=str(place))
        _ask(address, "UPDATE winnow.folder SET since = since - interval '2 days' RETURNING 1")
    assert _ask(address, "SELECT bool_and(trusted) FROM winnow.folder") == [(True,)]


def _set_clock(off: float) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:  # type: ignore[override]
            return datetime.now(UTC) + timedelta(seconds=off)

    class Time:
        sleep = staticmethod(time.sleep)

        @staticmethod
        def time_ns() -> int:
            return time.time_ns() + int(off * 1e9)

    folders.datetime = Clock  # type: ignore[attr-defined]
    opening.time = Time  # type: ignore[attr-defined]


def _ask(address: str, query: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(address) as connection:
        return connection.execute(query.encode()).fetchall()


def _missing(address: str, place: Path) -> int:
    """Files whose content is not what the ledger holds of them, or whose records are not all there."""
    held = dict(
        _ask(
            address,
            "SELECT shown, sha256 FROM winnow.seed_file AS f WHERE current AND records = "
            "(SELECT count(*) FROM winnow.sighting AS s WHERE s.file_id = f.file_id)",
        )
    )
    return sum(held.get(p.name) != hashlib.sha256(p.read_bytes()).digest() for p in place.iterdir())


def _partial(address: str, whole: set[bytes]) -> int:
    """Rows of the ledger for bytes that were never a whole file."""
    return sum(digest not in whole for (digest,) in _ask(address, "SELECT sha256 FROM winnow.seed_file"))
