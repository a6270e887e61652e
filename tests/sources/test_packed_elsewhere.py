"""Archives as macOS and Windows pack them."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sources import packing
from tests.sources.packing import ARTICLES, seed, texts

NOTES = bytes.fromhex("00051607 00020000") + b"Mac OS X        " + bytes(99)


@pytest.mark.parametrize("archive", [packing.as_zip, packing.as_tar])
@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl", "a.parquet", "a.warc", "a.zip", "a.html"])
def test_what_macos_packs_beside_files_is_no_damage(
    tmp_path: Path, archive: Callable[..., bytes], name: str
) -> None:
    members = [
        ("x.jsonl.gz", gzip.compress(packing.as_lines(ARTICLES[:1]))),
        (f"__MACOSX/._{name}", NOTES),
        (".DS_Store", b"\x00\x00\x00\x01Bud1" + bytes(99)),
    ]
    assert texts(seed(tmp_path, "all", archive(members))) == [
        ("x.jsonl.gz#1", ARTICLES[0].text),
        (f"__MACOSX/._{name}", "not-an-article!"),
        (".DS_Store", "not-an-article!"),
    ]


def test_folders_and_names_as_windows_writes_them(tmp_path: Path) -> None:
    raw = packing.as_zip([("day\\", b""), ("day\\a.txt", b"one"), ("day/", b""), ("b\\", b"two")])
    assert texts(seed(tmp_path, "a.zip", raw)) == [("day\\a.txt", "one"), ("b\\", "two")]
