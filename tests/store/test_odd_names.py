"""Files and places of any name: each is one file, and an operator can find it by what he is shown."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows import cli, ingest, settings
from flows.settings import Settings
from tests.store.test_emptied import run_over

Sql = Callable[..., list[tuple[object, ...]]]
NAMES = (
    "caf\u00e9.txt".encode(), b"cafe\xcc\x81.txt", b"caf\xe9.txt", b"caf\\xe9.txt", b"a b\nc.txt", b"100%.txt", b"%s{0}.txt",
    b"it's.txt", b'a "b".txt', "\u062e\u0628\u0631.txt".encode(), "a\u202eb.txt".encode(), b"-rf.txt", b" lead.txt",
    b"bell\x07\x1b[31m.txt", b"[b](c)`|.txt", b"\xed\xa0\x80.txt", b"\xff\xfe.txt",
)  # fmt: skip
ODD = "K\u00fcste \u202eseeds\u202c %s 'q' \"d\" x\nline"


@pytest.fixture
def odd(landing: Path) -> Path:
    place = landing / ODD
    place.mkdir()
    for at, name in enumerate(NAMES):
        Path(os.fsdecode(bytes(place) + b"/" + name)).write_text(
            f"The council voted on Monday to rebuild pier {at}, which storms destroyed nine years ago.\n"
        )
    return place


def test_each_name_is_one_file_and_shown_otherwise(
    odd: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    found = run_over(settings_of(seeds=str(odd)))
    assert (found.files_found, found.counts.loaded) == (len(NAMES), len(NAMES))
    assert run_over(settings_of(seeds=str(odd))).counts.unchanged == len(NAMES)
    assert sql("SELECT count(*), count(DISTINCT path) FROM news.file") == [(len(NAMES), len(NAMES))]
    shown = {path for (path,) in sql("SELECT path FROM news.sighting")}
    assert {r"caf\xe9.txt", r"caf\x5cxe9.txt", "caf\u00e9.txt", "cafe\u0301.txt"} < shown


def test_no_name_drives_the_terminal_or_breaks_a_line(
    odd: Path, settings_of: Callable[..., Settings]
) -> None:
    run_over(settings_of(seeds=str(odd)))
    for file in odd.iterdir():
        file.unlink()
    found = run_over(settings_of(seeds=str(odd)))
    for told in (found.as_text(), ingest.as_markdown(found), found.as_line()):
        assert "\\u202eseeds\\u202c %s 'q' \"d\" x\\nline" in told
        assert "\u202e" not in told and "\x1b" not in told


def test_commands_name_odd_files_on_a_strict_terminal(
    odd: Path, settings_of: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Such a terminal takes no bytes that are not UTF-8, as most do not."""
    made = settings_of(seeds=str(odd))
    run_over(made)
    monkeypatch.setattr(settings, "settings", lambda: made)
    file = os.fsdecode(bytes(tmp_path) + b"/out\n\xe9.csv")
    for command in (["export", file], ["doctor"], ["status"], ["explain", f"{odd}/none\udce9"]):
        told = CliRunner().invoke(cli.app, command)
        said = told.output + str(told.exception or "")
        assert not isinstance(told.exception, UnicodeEncodeError)
        assert "\u202e" not in said and r"\udce9" not in said
    assert Path(file).exists()
