"""The proof of the archive finds what was tampered with, and nothing in an honest one."""

from __future__ import annotations

import dataclasses
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from benchmarks import corpus
from flows import cli
from flows import verify as proof
from flows.documents import Page, SeedRecord
from flows.errors import SourceError
from flows.run import open_run
from flows.settings import Settings
from flows.sources import Limits, page_of
from flows.store import migrate
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
        ("UPDATE winnow.original SET raw_zstd = '\\x00'", "bytes do not have the hash"),
        ("UPDATE winnow.original SET body_starts = body_starts[2:]", "tiles"),
        (
            "UPDATE winnow.removal SET starts = starts + 1, ends = ends + 1 WHERE ordinal = 0",
            "gaps or overlap",
        ),
        ("UPDATE winnow.original SET text_sha256 = sha256('')", "tiles do not give back the text that was"),
        ("UPDATE winnow.original SET text_sha256 = NULL, spaces[1] = spaces[1] || ' '", "gaps or overlap"),
        (
            "UPDATE winnow.original SET text_sha256 = NULL; UPDATE winnow.removal SET text = upper(text)",
            "tiles",
        ),
        ("INSERT INTO winnow.original_claim VALUES (gen_random_uuid())", "claim without its original"),
    ],
)
def test_tampering_is_found(archive: str, sql: Sql, tampering: str, finding: str) -> None:
    import re

    sql(tampering)
    assert any(re.search(finding, fault.what + fault.where) for fault in verify(archive))


@pytest.fixture
def told(archive: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[], tuple[int, str]]:
    """What `winnow verify` returns and says when today's code refuses one original in three, and fails at one of those."""
    refused: list[bytes] = []

    def stricter(record: SeedRecord, limits: Limits) -> object:
        if zlib.crc32(record.raw) % 3 == 0:
            refused.append(record.raw)
            if len(refused) == 1:
                raise ValueError("no such\nform")
            raise SourceError("garbled", "It is garbled.", "Mend it.")
        return page_of(record, limits)

    monkeypatch.setattr(proof, "page_of", stricter)
    monkeypatch.setattr(migrate, "migrated", lambda _: archive)

    def verified() -> tuple[int, str]:
        refused.clear()
        done = CliRunner().invoke(cli.app, ["verify"])
        assert len(refused) > 2
        return done.exit_code, done.stdout

    return verified


def test_what_is_refused_since_an_upgrade_is_told_of_and_is_no_damage(
    told: Callable[[], tuple[int, str]],
) -> None:
    code, said = told()
    assert code == 0
    assert "refused since an upgrade (It is garbled.)" in said and "(a fault of ours: ValueError" in said
    assert "Let them stay" in said and "Everything holds" in said


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE winnow.original SET raw_zstd = '\\x00'",
        "UPDATE winnow.removal SET text = text || '!' WHERE ordinal = 1",
        "UPDATE winnow.document SET body = 'Z' || right(body, -1)",
    ],
)
def test_what_was_tampered_with_is_damage_also_where_an_upgrade_refuses_it(
    told: Callable[[], tuple[int, str]], sql: Sql, tampering: str
) -> None:
    clean = told()[1].count("refused since")
    sql(tampering)
    code, said = told()
    assert code == 1 and "faults." in said
    assert said.count("refused since") < clean


# Of as many characters as before, so that the tiles still lie end to end.
ANOTHER_TEXT = "UPDATE winnow.removal SET text = translate(text, 'aeo', 'oae')"
LOADED_BEFORE_THERE_WAS_A_DIGEST = "UPDATE winnow.original SET text_sha256 = NULL"


@pytest.fixture
def told_by_another_decoder(archive: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[], tuple[int, str]]:
    """What `winnow verify` returns and says when today's code reads a line more in every text."""

    def longer(record: SeedRecord, limits: Limits) -> Page:
        page = page_of(record, limits)
        return dataclasses.replace(page, text=f"{page.text}\nAnd a line that was not read before.")

    monkeypatch.setattr(proof, "page_of", longer)
    monkeypatch.setattr(migrate, "migrated", lambda _: archive)

    def verified() -> tuple[int, str]:
        done = CliRunner().invoke(cli.app, ["verify"])
        return done.exit_code, done.stdout

    return verified


def test_what_is_read_otherwise_since_an_upgrade_is_told_of_and_is_no_damage(
    told_by_another_decoder: Callable[[], tuple[int, str]], sql: Sql
) -> None:
    [(originals,)] = sql("SELECT count(*) FROM winnow.original")
    code, said = told_by_another_decoder()
    assert code == 0 and said.count(": read otherwise since an upgrade") == originals
    assert f"Read otherwise since an upgrade: {originals}." in said and "winnow reclean --apply" in said
    assert "Everything holds" in said


def test_rows_that_say_another_text_are_damage_also_where_an_upgrade_reads_it_otherwise(
    told_by_another_decoder: Callable[[], tuple[int, str]], sql: Sql
) -> None:
    sql(ANOTHER_TEXT)
    [(originals, touched)] = sql(
        "SELECT count(*), count(*) FILTER (WHERE EXISTS (SELECT FROM winnow.removal AS r WHERE r.original_id = "
        "o.original_id AND r.text ~ '[aeo]')) FROM winnow.original AS o"
    )
    code, said = told_by_another_decoder()
    assert code == 1 and touched > 2
    assert said.count("do not give back the text that was loaded") == touched
    assert said.count(": read otherwise") == originals - touched


def test_without_a_digest_what_is_read_otherwise_cannot_be_told_from_damage(
    told_by_another_decoder: Callable[[], tuple[int, str]], archive: str, sql: Sql
) -> None:
    sql(LOADED_BEFORE_THERE_WAS_A_DIGEST)
    code, said = told_by_another_decoder()
    assert code == 1 and "do not give back its decoded text" in said and "read otherwise since" not in said


def test_an_archive_from_before_there_was_a_digest_holds(archive: str, sql: Sql) -> None:
    sql(LOADED_BEFORE_THERE_WAS_A_DIGEST)
    assert list(verify(archive)) == []


def test_another_text_of_the_same_length_is_damage_also_where_an_upgrade_refuses_it(
    told: Callable[[], tuple[int, str]], sql: Sql
) -> None:
    clean = told()[1].count("refused since")
    sql(ANOTHER_TEXT)
    code, said = told()
    assert code == 1 and said.count("refused since") < clean
