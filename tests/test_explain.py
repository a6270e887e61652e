"""What ``winnow explain`` prints of files that somebody else named and wrote."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flows.errors import told_in_a_line
from flows.explain import explain_file
from tests.sources import packing

DRIVES = "\x1b]0;owned\u202e"


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("address.json", json.dumps({DRIVES: [{"text": "The ferry came back."}]}).encode()),
        ("text.json", json.dumps({"text": DRIVES, "title": DRIVES}).encode()),
        (
            "refused.warc",
            packing.warc_record(
                "response", "https://quay.example", "application/http",
                packing.response(b"x", f"Content-Type: image/{DRIVES}"),
            ),
        ),
        ("ends.zip", packing.as_zip([(f"{DRIVES}.gz", b"\x00\x01")])),
    ],
    ids=["address", "text", "refused", "ends"],
)  # fmt: skip
def test_nothing_of_a_file_drives_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, raw: bytes
) -> None:
    (tmp_path / name).write_bytes(raw)
    try:
        with told_in_a_line():
            explain_file(tmp_path / name)
    except SystemExit as ended:
        assert ended.code == 66
    told = "".join(capsys.readouterr())
    assert told
    assert all(sign.isprintable() or sign == "\n" for sign in told), told


@pytest.mark.parametrize(
    ("name", "raw", "lines", "why"),
    [
        ("menu.txt", b"Home\nNews\nSubscribe\nShare on Facebook\n", ["Subscribe", "Share on Facebook"], "no-article-left"),
        (
            "list.html",
            b"<link rel=canonical href=https://quay.example/tag/ferries/><h1>Ferries</h1><p>The ferry runs again after "
            b"a week of storms, the port authority said.</p>",
            ["The ferry runs again"],
            "not-an-article",
        ),
    ],
    ids=["menu", "list"],
)  # fmt: skip
def test_a_page_that_is_refused_shows_its_lines_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, raw: bytes, lines: list[str], why: str
) -> None:
    """Whoever was sent here by the entry in quarantine saw the entry's own words again, and no line."""
    (tmp_path / name).write_bytes(raw)
    explain_file(tmp_path / name)
    told = capsys.readouterr().out
    assert all(line in told for line in lines)
    assert told.index(lines[0]) < told.index(f"Would be quarantined: {why}")
    explain_file(tmp_path / name, as_json=True)
    facts = json.loads(capsys.readouterr().out)
    assert facts["quarantined"]["reason"] == why
    assert any(span["text"].startswith(lines[0]) for span in facts["spans"])


def test_of_several_records_each_that_is_refused_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of thousands of lines one was refused, and it did not say which."""
    (tmp_path / "a.jsonl").write_text('{"text": "Home\\nNews\\nSubscribe"}\n{"text": "cut\n')
    explain_file(tmp_path / "a.jsonl")
    first, second = capsys.readouterr().out.split("#2\n")
    assert first.startswith("#1\n") and "Would be quarantined: no-article-left" in first
    assert second.startswith("Would be quarantined: not-json")
