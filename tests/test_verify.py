"""The proof of the archive finds what was tampered with, and nothing in an honest one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import corpus
from flows.run import open_run
from flows.settings import Settings
from flows.verify import verify
from flows.workers import Workers

Sql = Callable[..., list[tuple[object, ...]]]


@pytest.fixture
def archive(landing: Path, settings_of: Callable[..., Settings], database: str) -> str:
    corpus.write(landing, 60)
    (landing / "empty.txt").touch()
    with open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=1)
    return database


def test_an_honest_archive_holds(archive: str) -> None:
    assert list(verify(archive)) == []


@pytest.mark.parametrize(
    ("tampering", "finding"),
    [
        ("UPDATE winnow.document SET body = upper(body)", "tiles"),
        ("UPDATE winnow.removal SET text = text || '!' WHERE ordinal = 1", "tiles"),
        ("UPDATE winnow.original SET declared = 'utf-16'", "bytes do not have the hash"),
        ("DELETE FROM winnow.sighting WHERE outcome = 'duplicate'", "whose counts are not its rows"),
        ("DELETE FROM winnow.content_claim", "without its claim"),
        (
            "DELETE FROM winnow.quarantine",
            "whose number of records is not what is there|counts are not its rows",
        ),
        ("INSERT INTO winnow.original_claim VALUES (gen_random_uuid())", "claim without its original"),
    ],
)
def test_tampering_is_found(archive: str, sql: Sql, tampering: str, finding: str) -> None:
    import re

    sql(tampering)
    assert any(re.search(finding, fault.what + fault.where) for fault in verify(archive))
