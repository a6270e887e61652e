"""What the database cannot hold is set aside with its reason; the run goes on, and so does every later one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from flows import run as run_module
from flows.documents import Counts, Rejection
from flows.errors import StoreError
from flows.run import open_run
from flows.settings import Settings
from flows.sources import Found, Limits
from flows.store import connecting, quarantining
from flows.store.rows import FileRows
from flows.workers import Workers

Sql = Callable[..., list[tuple[object, ...]]]
Go = Callable[..., Counts]
PROSE = "The council of the harbour town met on Monday and voted to mend the pier before winter comes. "


@pytest.fixture
def go(settings_of: Callable[..., Settings]) -> Go:
    def run_it(**changes: object) -> Counts:
        settings = settings_of(**changes)
        with open_run(settings) as run, Workers(settings.processes) as workers:
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
    head = "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://harbour.example/a\r\n"
    for letter, kind in ("a", "image/\0png"), ("b", "text/plain"):
        body = (PROSE * 3).encode()
        lines = f"{head}WARC-Record-ID: <urn:x:{letter}>\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        (landing / f"{letter}.warc").write_bytes(lines.encode() + body + b"\r\n\r\n")
    assert go() == Counts(loaded=1, quarantined=1)
    assert sql("SELECT detail FROM news.quarantine") == [("It is image/\\x00png, not a text.",)]


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
