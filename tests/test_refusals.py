"""What the database cannot hold is set aside with its reason; the run goes on, and so does every later one."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows import line
from flows import run as run_module
from flows.documents import Counts, Rejection, SeedRecord
from flows.errors import StoreError
from flows.run import open_run
from flows.settings import Settings
from flows.sources import Found, Limits, Reading, list_files, remote
from flows.store import connecting, quarantining, refusing
from flows.store.rows import FileRows
from flows.watching import UNWATCHED, Place, Watch, fault
from flows.workers import workers_of

Sql = Callable[..., list[tuple[object, ...]]]
Go = Callable[..., Counts]
PROSE = "The council of the harbour town met on Monday and voted to mend the pier before winter comes. "


@pytest.fixture
def go(settings_of: Callable[..., Settings]) -> Go:
    def run_it(**changes: object) -> Counts:
        settings = settings_of(**changes)
        with open_run(settings) as run, workers_of(settings) as workers:
            run.work(workers.submit, ahead=1)
        return run.counts

    return run_it


def answer(name: str, *texts: str) -> str:
    """A service's answer that lists articles under a name."""
    return json.dumps(
        {name: [{"title": f"The pier, part {n}", "text": text} for n, text in enumerate(texts)]}
    )


@pytest.mark.parametrize("name", ["x\0y", "x\ud800y"])
def test_a_name_that_no_text_of_the_database_can_be_is_written_out(
    landing: Path, go: Go, sql: Sql, database: str, name: str
) -> None:
    (landing / "a.json").write_text(answer(name, PROSE * 3, "\0" + PROSE))
    (landing / "b.txt").write_text(PROSE * 4)
    assert go() == Counts(loaded=2, quarantined=1)
    written = name.replace("\0", "\\x00").replace("\ud800", "\\ud800")
    assert sql("SELECT address FROM news.sighting WHERE path = 'a.json'") == [(f"#/{written}/0",)]
    assert sql("SELECT path, address FROM news.quarantine") == [("a.json", f"#/{written}/1")]
    assert go() == Counts(unchanged=3)
    with connecting.connect(database) as connection:
        assert quarantining.retry(connection, None) == 1
    assert go() == Counts(quarantined=1, unchanged=2)  # by that address it is found again


def test_what_a_rejection_quotes_is_written_out(landing: Path, go: Go, sql: Sql) -> None:
    (landing / "a.warc").write_bytes(warc(("image/\0png", PROSE)))
    (landing / "b.warc").write_bytes(warc(*pages(1)))
    assert go() == Counts(loaded=1, quarantined=1)
    assert sql("SELECT detail FROM news.quarantine") == [("It is image/\\x00png, not a text.",)]


def test_what_is_kept_of_an_error_is_short() -> None:
    """Some errors quote all of what they are about."""
    error = ValueError("a text " * 2**20)
    for made in (fault(error, "7"), refusing.rejection("7", error)):
        assert (made.address, len(made.detail) < 600, "a text" in made.detail) == ("7", True, True)


def warc(*pages: tuple[str, str]) -> bytes:
    """Pages as an archive of the web keeps them, each with the type it was sent with."""
    made = []
    for number, (kind, body) in enumerate(pages):
        head = (
            f"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://harbour.example/{number}\r\n"
            f"WARC-Record-ID: <urn:x:{number}>\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        made.append(head.encode() + body.encode() + b"\r\n\r\n")
    return b"".join(made)


def pages(count: int) -> list[tuple[str, str]]:
    return [
        ("text/html", f"<html><body><p>{PROSE * 3}</p><p>Part {n}.</p></body></html>") for n in range(count)
    ]


@pytest.mark.parametrize(
    "changes", [{}, {"batch_bytes": 9_000, "batch_records": 5}], ids=["whole", "streamed"]
)
def test_a_record_that_the_database_refuses_is_set_aside_alone(
    landing: Path, go: Go, sql: Sql, changes: dict[str, object]
) -> None:
    one = ("text/html; charset=utf-8\0", f"<html><body><p>{PROSE * 4}</p></body></html>")
    (landing / "a.warc").write_bytes(warc(*pages(20), one, *pages(23)[20:]))
    (landing / "b.txt").write_text(PROSE * 5)
    assert go(**changes) == Counts(loaded=24, quarantined=1)
    [(path, reason, detail)] = sql("SELECT path, reason, detail FROM news.quarantine")
    assert (path, reason) == ("a.warc", "refused-by-database")
    assert "PostgreSQL refused it: invalid byte sequence for encoding" in str(detail)
    assert sql("SELECT records FROM winnow.seed_file WHERE shown = 'a.warc'") == [(24,)]
    assert go(**changes) == Counts(unchanged=25)


@pytest.mark.parametrize("fault", [RuntimeError("a fault of ours"), MemoryError()], ids=repr)
def test_a_fault_in_the_second_reading_sets_the_file_aside(
    landing: Path, go: Go, sql: Sql, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    (landing / "a.warc").write_bytes(warc(*pages(30)))
    (landing / "b.txt").write_text(PROSE * 5)

    class Faulty(Reading):
        def records(self) -> Iterator[SeedRecord | Rejection]:
            yield from itertools.islice(super().records(), 17)
            raise fault

    with monkeypatch.context() as patched:
        patched.setattr(run_module, "read", Faulty)
        assert go(batch_bytes=9_000, batch_records=5) == Counts(loaded=1, quarantined=1)
    assert sql("SELECT path, reason, remedy LIKE '%%retry after the fix%%' FROM news.quarantine") == [
        ("a.warc", "internal-error", True)
    ]


def test_a_large_file_that_is_another_at_its_second_reading_is_deferred(
    landing: Path, go: Go, sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing but its bytes can tell: some places state no more of a file than its size."""
    (landing / "a.warc").write_bytes(warc(*pages(30)))

    class Another(Reading):
        def records(self) -> Iterator[SeedRecord | Rejection]:
            yield from super().records()
            self.sha256 = bytes(32)

    with monkeypatch.context() as patched:
        patched.setattr(run_module, "read", Another)
        assert go(batch_bytes=9_000, batch_records=5) == Counts(deferred=1)
    assert sql("SELECT path, reason FROM news.deferral") == [("a.warc", "changed")]
    assert sql("SELECT count(*) FROM winnow.original") == [(0,)]
    assert go(batch_bytes=9_000, batch_records=5) == Counts(loaded=30)


def test_the_first_reading_of_a_large_file_is_a_watched_piece_of_work(landing: Path) -> None:
    """It knows all of the file, and tells of every record on the way to its end."""
    (landing / "a.warc").write_bytes(warc(*pages(30)))
    told: list[Place] = []
    [rows] = line.prepare(list(list_files(str(landing))), Limits(held_bytes=9_000), Watch(told.append))
    assert (rows.streams, rows.records) == (30, ())
    assert rows.sha256 == hashlib.sha256((landing / "a.warc").read_bytes()).digest()
    assert told.count((0, 0)) == 31


def hanging(found: list[Found], limits: Limits, watch: Watch = UNWATCHED) -> list[FileRows]:
    """:func:`line.prepare`, with a reader that computes for ever at the end of a file."""

    class Hanging(Reading):
        def records(self) -> Iterator[SeedRecord | Rejection]:
            yield from super().records()
            while True:
                pass

    line.read = Hanging  # type: ignore[assignment, attr-defined]  # in a process of its own
    return line.prepare(found, limits, watch)


def test_a_hang_far_into_a_large_file_costs_that_file(
    landing: Path, go: Go, sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    (landing / "a.warc").write_bytes(warc(*pages(30)))
    monkeypatch.setattr(run_module, "prepare", hanging)
    assert go(processes=2, record_seconds=0.3, batch_bytes=9_000) == Counts(quarantined=1)
    assert sql("SELECT path, reason FROM news.quarantine") == [("a.warc", "too-slow")]


@pytest.mark.parametrize("far", [10**12, -(10**12)])
def test_times_out_of_all_reach_are_held_as_the_farthest(landing: Path, go: Go, sql: Sql, far: int) -> None:
    """File systems keep what they are told, some up to the year 2446, some up to any."""
    (landing / "a").mkdir()
    for path in (landing / "a" / "a.txt", landing / "b.txt"):
        path.write_text(PROSE * 3 + path.name)
    for path in (landing / "a" / "a.txt", landing / "a", landing):
        os.utime(path, (far, far))
    assert go() == Counts(loaded=2)
    assert go() == Counts(unchanged=2)
    os.utime(landing / "a" / "a.txt", (1, 1))
    assert go() == Counts(unchanged=2)
    assert sql("SELECT mtime_ns FROM winnow.seed_file WHERE shown = 'a/a.txt'") == [(10**9,)]


@pytest.mark.parametrize("stated", [1e300, float("inf"), -1e300])
def test_nor_can_a_remote_place_state_a_time_out_of_reach(stated: float) -> None:
    assert abs(remote._time_of({"mtime": stated})) == 2**63 - 1


def test_a_file_that_cannot_even_be_set_aside_is_named_with_a_remedy(
    landing: Path, go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    (landing / "a.txt").write_text(PROSE * 3)

    def spoilt(found: list[Found], limits: Limits) -> list[FileRows]:
        return [rows._replace(file=rows.file._replace(size=2**70)) for rows in honest(found, limits)]

    honest = run_module.prepare
    monkeypatch.setattr(run_module, "prepare", spoilt)
    with pytest.raises(StoreError, match=r"refuses what is known of a\.txt.*Take the file out"):
        go()


def test_a_rejection_of_any_signs_is_held(
    landing: Path, go: Go, sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    (landing / "a.txt").write_text(PROSE * 3)

    def refused(found: list[Found], limits: Limits) -> list[FileRows]:
        one = Rejection("a\0", "hostile", "b\ud800", "c\0")
        return [rows._replace(records=(one,)) for rows in honest(found, limits)]

    honest = run_module.prepare
    monkeypatch.setattr(run_module, "prepare", refused)
    assert go() == Counts(quarantined=1)
    assert sql("SELECT address, detail, remedy FROM news.quarantine") == [("a\\x00", "b\\ud800", "c\\x00")]
