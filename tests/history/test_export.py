"""What leaves the archive: exact where it can be, safe where it must be, the same every time."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import StoreError
from flows.settings import settings
from flows.store import exporting
from flows.store.exporting import FORMATS, Wanted, cell, export
from tests.history.conftest import Ingest
from tests.history.test_reclean import similar_seeds

Sql = Callable[..., list[tuple[object, ...]]]
HOSTILE = '=cmd|"/c calc"!A1 \x1b[31m\u202e \U0001f600 \u2028end'


@pytest.fixture
def archive(landing: Path, ingest: Ingest, database: str, sql: Sql) -> str:
    similar_seeds(landing, 40)
    ingest()
    sql(
        "UPDATE winnow.document SET headline = %s, authors = '{Ann,\"B, C\"}', site = 'example.org', language = 'en', "
        "published_on = '2026-03-05', published_at = '2026-03-05 10:00+00' "
        "WHERE document_id = (SELECT min(document_id::text)::uuid FROM winnow.document)",
        (HOSTILE,),
    )
    return database


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_archive_gives_the_same_file(archive: str, tmp_path: Path, sql: Sql, form: str) -> None:
    count = export(archive, Wanted(), form, str(tmp_path / "one"))
    assert [(count,)] == sql("SELECT count(*) FROM news.article")
    sql("UPDATE winnow.document SET body = body WHERE random() < 0.5")  # other places in the table
    export(archive, Wanted(), form, str(tmp_path / "two"))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["one", "two"]


def test_parquet_and_json_lines_are_exact(archive: str, tmp_path: Path, sql: Sql) -> None:
    export(archive, Wanted(), "parquet", str(tmp_path / "a.parquet"))
    export(archive, Wanted(), "jsonl", str(tmp_path / "a.jsonl"))
    table = pq.read_table(tmp_path / "a.parquet").to_pylist()
    text = (tmp_path / "a.jsonl").read_text(encoding="utf-8")
    lines = [json.loads(line) for line in text.split("\n")[:-1]]
    assert len(text.splitlines()) == len(lines)
    bodies = dict(sql("SELECT article_id::text, body FROM news.article"))
    assert {row["article_id"]: row["body"] for row in table} == bodies
    assert {row["article_id"]: row["body"] for row in lines} == bodies
    assert list(table[0]) == list(lines[0]) == [
        name for (name,) in sql(
            "SELECT column_name::text FROM information_schema.columns WHERE table_schema = 'news' "
            "AND table_name = 'article' ORDER BY ordinal_position"
        )
    ]  # fmt: skip
    assert table[0]["headline"] == lines[0]["headline"] == HOSTILE
    assert table[0]["authors"] == lines[0]["authors"] == ["Ann", "B, C"]
    assert table[0]["published_on"] == date(2026, 3, 5)
    assert lines[0]["published_at"] == "2026-03-05T10:00:00+00:00"
    assert isinstance(lines[0]["evidence"], dict)
    assert "\x1b" not in text and "\u202e" not in text


def test_csv_drives_neither_a_spreadsheet_nor_a_terminal(archive: str, tmp_path: Path) -> None:
    export(archive, Wanted(), "csv", str(tmp_path / "a.csv"))
    text = (tmp_path / "a.csv").read_text(encoding="utf-8")
    first = next(csv.DictReader(io.StringIO(text, newline="")))
    assert first["headline"] == "'" + HOSTILE.replace("\x1b", "\\u001b").replace("\u202e", "\\u202e")
    assert first["authors"] == "Ann; B, C"
    assert "\x1b" not in text


@given(st.text())
def test_no_cell_begins_a_formula_or_holds_a_control(text: str) -> None:
    made = cell(text)
    assert not made.lstrip(" \u00a0\n").startswith(tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20"))
    assert all(c == "\n" or c == "\t" or (ord(c) >= 32 and not 127 <= ord(c) < 160) for c in made)


def test_filters(archive: str, tmp_path: Path) -> None:
    def count(**wanted: object) -> int:
        return export(archive, Wanted(**wanted), "jsonl", str(tmp_path / "f"))  # type: ignore[arg-type]

    day = date(2026, 3, 5)
    assert count(since=day, until=day) == count(site="example.org") == 1
    assert count(site="example.org", language="de") == count(since=date(2026, 3, 6)) == 0
    assert (tmp_path / "f").read_bytes() == b""


def test_memory_is_bounded_by_bytes_and_rows(
    archive: str, tmp_path: Path, sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    sql("UPDATE winnow.document SET body = repeat('word ', 200000)")
    seen: list[int] = []
    honest = exporting._Lines.write

    def watched(self: exporting._Lines, rows: list[tuple[object, ...]]) -> None:
        seen.append(sum(len(str(value)) for row in rows for value in row))
        honest(self, rows)

    monkeypatch.setattr(exporting._Lines, "write", watched)
    monkeypatch.setattr(exporting.chunks, "__defaults__", (1000, 3_000_000))
    export(archive, Wanted(), "jsonl", str(tmp_path / "a"))
    assert len(seen) > 5
    assert max(seen) < 3_200_000


def test_a_file_that_fails_half_way_is_not_there(
    archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").mkdir()
    old = tmp_path / "out" / "a.csv"
    old.write_text("what was")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exporting._Table, "write", full)
    with pytest.raises(StoreError, match="No space left"):
        export(archive, Wanted(), "csv", str(old))
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.csv"]
    assert old.read_text() == "what was"
    with pytest.raises(StoreError, match="No such file"):
        export(archive, Wanted(), "csv", str(tmp_path / "nowhere" / "a.csv"))


def test_links_and_pipes_stay_what_they_are(archive: str, tmp_path: Path) -> None:
    link, led_to, pipe = tmp_path / "latest.csv", tmp_path / "march.csv", tmp_path / "pipe"
    led_to.write_text("what was")
    link.symlink_to(led_to.name)
    export(archive, Wanted(), "csv", str(link))
    assert link.is_symlink() and "article_id" in led_to.read_text(encoding="utf-8")
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
        export(archive, Wanted(), "csv", str(pipe))
        assert reader.stdout is not None
        assert reader.stdout.read() == led_to.read_bytes()
    assert pipe.is_fifo()


def test_the_command(archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", archive)
    settings.cache_clear()
    file = str(tmp_path / "a.parquet")
    done = CliRunner().invoke(app, ["export", file, "--site", "example.org", "--json"])
    assert json.loads(done.stdout) == {"articles": 1, "format": "parquet", "file": file}
    assert CliRunner().invoke(app, ["export", "a.xlsx"]).exit_code == 2
    settings.cache_clear()


def test_a_reader_that_goes_is_told_nothing_of_files(archive: str) -> None:
    command = [sys.executable, "-m", "flows", "export", "-", "--format", "jsonl"]
    with subprocess.Popen(
        command,
        env={**os.environ, "DATABASE_URL": archive},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as exporter:
        assert exporter.stdout is not None and exporter.stderr is not None
        exporter.stdout.close()
        assert exporter.stderr.read() == (
            "winnow: The output was closed before its end: what was read of it is not whole.\n"
        )
    assert exporter.returncode == StoreError.exit_code
