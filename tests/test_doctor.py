"""The doctor names what is wrong and what helps."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from flows import doctor
from flows.doctor import examine
from flows.settings import Settings
from flows.store import connecting


def test_a_sound_set_up_needs_nothing(settings_of: Callable[..., Settings]) -> None:
    findings = {finding.name: finding for finding in examine(settings_of())}
    assert set(findings) == {"seeds", "database", "schema", "search", "deferred", "clock", "disk", "prefect"}
    assert [f for f in findings.values() if f.remedy] == []


def test_what_is_wrong_is_named(
    settings_of: Callable[..., Settings], tmp_path: Path, bare_database: str
) -> None:
    ill = {
        finding.name: finding
        for finding in examine(settings_of(seeds=str(tmp_path / "nowhere"), DATABASE_URL=bare_database))
        if finding.remedy
    }
    assert "nowhere" in ill["seeds"].says
    assert "winnow migrate" in ill["schema"].remedy
    down = [
        f for f in examine(settings_of(DATABASE_URL="postgresql://x@127.0.0.1:1/y")) if f.name == "database"
    ]
    assert "cannot be reached" in down[0].remedy


def test_a_setting_with_a_slip_is_named(
    settings_of: Callable[..., Settings], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WINNOW_SEEDS", "seeds")
    monkeypatch.setenv("WINNOW_PROCESES", "2")
    (tmp_path / ".env").write_text("WINNOW_XYZZY=1\nOTHER=2\n")
    told = {f.says.split()[0]: f.remedy for f in examine(settings_of()) if f.name == "settings"}
    assert told == {
        "WINNOW_PROCESES": "Perhaps WINNOW_PROCESSES is meant.",
        "WINNOW_XYZZY": "Take it away, or see README, Settings.",
    }


def test_a_setting_that_keeps_every_run_from_beginning_is_named(
    settings_of: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)  # which can be read, and is not meant
    settings = settings_of(seeds="", fields="story", alert_webhook="ops.example/hook")
    ill = [(finding.name, finding.remedy) for finding in examine(settings) if finding.remedy]
    assert [name for name, _ in ill] == ["settings", "settings", "seeds"]
    assert all(
        variable in remedy
        for variable, (_, remedy) in zip(
            ("WINNOW_FIELDS", "WINNOW_ALERT_WEBHOOK", "WINNOW_SEEDS"), ill, strict=True
        )
    )


def test_a_database_that_refuses_keeps_nothing_else_from_being_looked_at(
    settings_of: Callable[..., Settings], database: str
) -> None:
    role = f"stranger_{connecting.environment(database)['PGDATABASE']}"
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {role} LOGIN".encode())
        try:
            theirs = re.sub(r"//\w+@", f"//{role}@", database)
            found = {finding.name: finding for finding in examine(settings_of(DATABASE_URL=theirs))}
        finally:
            connection.execute(f"DROP ROLE {role}".encode())
    assert set(found) == {"seeds", "database", "disk", "prefect"}
    assert "permission denied" in found["database"].says and found["database"].remedy


def test_a_database_that_takes_no_writes_is_named(
    settings_of: Callable[..., Settings], database: str
) -> None:
    address = f"{database}&options=-c%20default_transaction_read_only%3Don"
    ill = {finding.name: finding for finding in examine(settings_of(DATABASE_URL=address)) if finding.remedy}
    assert set(ill) == {"database"}
    assert "takes no writes" in ill["database"].says and "target_session_attrs" in ill["database"].remedy


def test_a_full_disk_and_clocks_that_differ_are_named(
    settings_of: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_LEAST_FREE", 2**62)
    monkeypatch.setattr(doctor, "_MOST_SKEW", -1.0)
    assert {finding.name for finding in examine(settings_of()) if finding.remedy} == {"disk", "clock"}


def test_an_upload_that_was_never_ended_is_named(settings_of: Callable[..., Settings], landing: Path) -> None:
    """No run looks at it, so nobody would hear of it."""
    (landing / "day").mkdir()
    for name in ("day/b.txt.part", "day/a.txt.tmp", "day/.hidden.tmp", "c.txt", "new.part"):
        (landing / name).write_text("The ferry came back.")
        if name != "new.part":
            os.utime(landing / name, (1, 1))
    [told] = [finding for finding in examine(settings_of()) if finding.name == "unfinished"]
    assert "2 files" in told.says and "day/a.txt.tmp" in told.says and told.remedy


def test_a_missing_extension_is_named(settings_of: Callable[..., Settings], database: str) -> None:
    with psycopg.connect(database) as connection:
        connection.execute("DROP INDEX winnow.search_headline")
        connection.execute("DROP EXTENSION pg_trgm")
    ill = {finding.name: finding for finding in examine(settings_of()) if finding.remedy}
    assert set(ill) == {"search"} and "CREATE EXTENSION pg_trgm" in ill["search"].remedy


def test_a_schedule_and_a_clusters_address_that_make_no_sense_are_told_of(
    settings_of: Callable[..., Settings],
) -> None:
    """Before a job is started that does not come up with them."""
    told = " ".join(
        finding.remedy for finding in examine(settings_of(schedule="at noon", cluster="http://x:1"))
    )
    assert "WINNOW_SCHEDULE is no cron schedule: 'at noon'" in told
    assert "WINNOW_CLUSTER is http://x:1: name it as tcp://" in told
