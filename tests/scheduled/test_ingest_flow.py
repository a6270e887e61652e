"""The flow `ingest` under Prefect: what it leaves behind, and how it fails."""

from __future__ import annotations

import dataclasses
import json
import logging
import re
import subprocess
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterKey, LogFilter, LogFilterFlowRunId
from prefect.client.schemas.objects import ConcurrencyLimitStrategy
from prefect.exceptions import CancelledRun
from prefect.states import Failed

from flows import ingest
from flows.documents import Counts
from flows.errors import SettingsError, StoreError, WorkersLost
from flows.settings import ROOT, Settings
from flows.store import connecting, embedded
from flows.store.ledger import Summary
from flows.store.silence import Silent
from tests.scheduled.serving import BIN, Served, clean_environment, until

SUMMARY = Summary(
    uuid.UUID(int=7), "/landing`place", "complete", datetime(2026, 1, 2, tzinfo=UTC), None, "abc", 5, 5,
    Counts(loaded=1, duplicate=2, quarantined=3), None, {"share-widget": 4}, {"empty": 3},
)  # fmt: skip


def test_the_page_says_what_became_of_the_seeds() -> None:
    page = ingest.as_markdown(SUMMARY)
    for line in (
        "| loaded | 1 |",
        "| duplicate | 2 |",
        "| quarantined | 3 |",
        "| empty | 3 |",
        "# Ingest: complete",
    ):
        assert line in page.splitlines()
    assert "`/landing'place`" in page
    assert "news.quarantine" in page
    clean = dataclasses.replace(SUMMARY, counts=Counts(loaded=1), quarantined={})
    assert "news.quarantine" not in ingest.as_markdown(clean)


def test_the_page_says_what_to_ask_the_archive(sql: Callable[..., list[tuple[object, ...]]]) -> None:
    (query,) = re.findall("`(select .*;)`", ingest.as_markdown(SUMMARY))
    assert sql(query) == []


def test_what_is_raised_on_purpose_is_told_in_a_line() -> None:
    """Prefect showed where in its code it passed, twice: a hundred lines a run, and of one that was skipped too."""

    def record(error: Exception) -> logging.LogRecord:
        return logging.LogRecord(
            "prefect.flow_runs", 40, "", 0, "it went wrong", None, (type(error), error, None)
        )

    ours, fault = record(StoreError("The database refused.")), record(KeyError("a fault"))
    log = logging.getLogger("prefect.flow_runs")
    assert [bool(log.filter(r)) for r in (ours, fault, record(CancelledRun("busy")))] == [True, True, False]
    assert ours.exc_info is None and fault.exc_info


def test_only_what_may_pass_is_tried_again() -> None:
    for error, again in (
        (OSError(5, "Input/output error"), True),
        (WorkersLost("again and again"), True),
        (StoreError("refused"), False),
        (ValueError("ours"), False),
    ):
        assert ingest._passing(None, None, Failed(data=error)) is again, error
    assert ingest.batch.retries == 3
    assert ingest.batch.retry_jitter_factor == 0.5
    waits = ingest.batch.retry_delay_seconds
    assert list(waits) == sorted(waits) and len(set(waits)) == 3
    assert ingest.batch.persist_result is False and ingest.ingest.persist_result is False


def test_silent_sites_and_what_waits_for_long_are_told_by_the_first_run_of_a_day_that_tells_anything(
    sql: Callable[..., list[tuple[object, ...]]], database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = [Silent("post.example", datetime(2025, 12, 1, tzinfo=UTC), 1)]
    monkeypatch.setattr(ingest, "silent_sites", lambda *_: silent)
    monkeypatch.setattr(ingest, "settings", lambda: Settings(_env_file=None, alert_disk_free=0))
    monkeypatch.setattr(ingest, "get_run_logger", lambda: logging.getLogger("test"))
    told: list[str] = []
    monkeypatch.setattr(ingest.alerts, "send", told.append)

    def look_out(hour: int) -> int:
        at = datetime(2026, 1, 2, hour, tzinfo=UTC)
        _ran(
            sql, at, "completed", uuid.UUID(int=hour)
        )  # it has ended by then, and is not the one before itself
        ingest.look_out(dataclasses.replace(SUMMARY, started_at=at), connecting.engine(database))
        return len(told)

    sql("INSERT INTO winnow.ruleset (ruleset) VALUES ('r')")
    for hour, status, flow_run in (
        (-1, "completed", uuid.UUID(int=1)),  # on the day before
        (1, "failed", uuid.UUID(int=2)),
        (2, "completed", None),  # by the command line
    ):
        began = datetime(2026, 1, 2, tzinfo=UTC) + timedelta(hours=hour)
        _ran(sql, began, status, flow_run)
    sql(
        "INSERT INTO winnow.deferral (path_id, place, shown, reason, detail, run_id, since) "
        "SELECT gen_random_uuid(), place, 'slow.txt', 'still-open', 'x', run_id, now() - interval '49 hours' FROM winnow.run LIMIT 1"
    )
    assert look_out(3) == 2 and "slow.txt" in told[0] and "post.example" in told[1]
    assert look_out(4) == 2


def test_what_stays_so_is_told_once_an_hour(
    sql: Callable[..., list[tuple[object, ...]]], database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that lands starts a run within seconds: a disk that is nearly full sent a mail with each."""
    monkeypatch.setattr(ingest, "silent_sites", lambda *_: ())
    monkeypatch.setattr(ingest, "settings", lambda: Settings(_env_file=None, alert_disk_free=1))
    monkeypatch.setattr(ingest, "get_run_logger", lambda: logging.getLogger("test"))
    told: list[str] = []
    monkeypatch.setattr(ingest.alerts, "send", told.append)
    sql("INSERT INTO winnow.ruleset (ruleset) VALUES ('r')")
    for number, minutes in enumerate((1, 2, 59, 61, 62)):
        at = datetime(2026, 1, 2, 5, tzinfo=UTC) + timedelta(minutes=minutes)
        _ran(sql, at, "completed", uuid.UUID(int=number))
        ingest.look_out(dataclasses.replace(SUMMARY, started_at=at), connecting.engine(database))
    assert len(told) == 2 and "of the disk" in told[0]


def _ran(
    sql: Callable[..., list[tuple[object, ...]]], began: datetime, status: str, flow_run: uuid.UUID | None
) -> None:
    sql(
        "INSERT INTO winnow.run (run_id, place, status, started_at, finished_at, error, ruleset, code_version, "
        "prefect_flow_run_id) VALUES (gen_random_uuid(), 'seeds', %s, %s, %s, %s, 'r', '0', %s)",
        (status, began, began, "why" if status == "failed" else None, flow_run),
    )


def test_the_deployment_has_one_run_at_a_time_on_the_schedule(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingest, "settings", lambda: Settings(_env_file=None, schedule="5 4 * * *"))
    made = ingest.deployment()
    assert made.name == "ingest" and made.flow_name == "ingest"
    assert [schedule.schedule.cron for schedule in made.schedules] == ["5 4 * * *"]
    assert made.concurrency_limit == 1
    assert made.concurrency_options.collision_strategy == ConcurrencyLimitStrategy.CANCEL_NEW
    monkeypatch.setattr(ingest, "settings", lambda: Settings(_env_file=None, schedule="whenever"))
    with pytest.raises(SettingsError, match="whenever"):
        ingest.deployment()


def run(served: Served, **changes: str) -> subprocess.CompletedProcess[str]:
    """``winnow run`` beside the server that serves."""
    environment = {**served.environment, **changes}
    return subprocess.run(
        [BIN / "winnow", "run"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_a_run_leaves_a_page_and_a_table_and_no_pickle(served: Served) -> None:
    mine = served.home / "mine"
    mine.mkdir()
    prose = "The ferry to the island sails again from Monday, the harbour office said. " * 3
    (mine / "a-note.txt").write_text(f"{prose}\n\nShare on Facebook\n")
    (mine / "empty.txt").write_bytes(b"")
    done = run(served, WINNOW_SEEDS=str(mine))
    assert done.returncode == 0, done.stderr
    with served.client() as client:
        found = {}
        for key in ("ingest-summary", "ingest-removed"):
            chosen = ArtifactFilter(key=ArtifactFilterKey(any_=[key]))
            artifacts = client.request(
                "POST", "/artifacts/filter", json={"artifacts": chosen.model_dump(mode="json")}
            )
            found[key] = sorted(artifacts.json(), key=lambda one: one["created"])[-1]
        ran = client.read_flow_run(uuid.UUID(found["ingest-summary"]["flow_run_id"]))
        tasks = client.read_task_runs()
    assert ran.state.is_completed()
    assert "| quarantined | 1 |" in found["ingest-summary"]["data"]
    assert "| loaded | 1 |" in found["ingest-summary"]["data"]
    assert [row["lines"] for row in json.loads(found["ingest-removed"]["data"])] == [1]
    assert any(task.flow_run_id == ran.id and task.state.is_completed() for task in tasks)
    with psycopg.connect(embedded.address(served.home)) as connection:
        stored = connection.execute(
            "SELECT prefect_flow_run_id FROM winnow.run ORDER BY started_at DESC LIMIT 1"
        )
        assert stored.fetchone() == (ran.id,)
    storage = served.home / "prefect" / "storage"
    assert not storage.exists() or not any(storage.iterdir())

    again = run(served, WINNOW_SEEDS=str(mine))
    assert again.returncode == 0
    assert "Nothing is new." in again.stdout


def test_a_database_that_is_down_is_a_failed_run_and_an_exit_code(served: Served) -> None:
    done = run(served, DATABASE_URL="postgresql://winnow:sekrit-word@127.0.0.1:9/winnow")
    assert done.returncode == 69
    assert "cannot be reached" in done.stderr
    with served.client() as client:
        newest = max((r for r in client.read_flow_runs() if r.start_time), key=lambda r: r.start_time)
        assert newest.state.is_failed()
        assert "cannot be reached" in (newest.state.message or "")
        logs = client.read_logs(LogFilter(flow_run_id=LogFilterFlowRunId(any_=[newest.id])))
    assert logs
    assert not [line for line in logs if "sekrit-word" in line.message]
    assert "sekrit-word" not in done.stdout + done.stderr + served.log


def test_a_run_beside_another_is_skipped(served: Served) -> None:
    with psycopg.connect(embedded.address(served.home), autocommit=True) as connection:
        from flows.store import ledger

        ledger.take_lock(connection)
        before = set(served.states())
        done = run(served)
    assert done.returncode == 75, done.stderr
    (name,) = set(served.states()) - before
    assert served.states()[name] == "Skipped"


def test_tasks_are_few(served: Served) -> None:
    """Prefect charges milliseconds for each: one a batch, not one a seed."""
    many = served.home / "many"
    many.mkdir()
    for number in range(300):
        (many / f"{number}.txt").write_text(
            f"The tram number {number} runs late on Sundays, the company said.\n"
        )
    done = run(served, WINNOW_SEEDS=str(many), WINNOW_BATCH_RECORDS="100", WINNOW_PROCESSES="2")
    assert done.returncode == 0, done.stderr
    with served.client() as client:
        newest = max((r for r in client.read_flow_runs() if r.start_time), key=lambda r: r.start_time)
        tasks = [task.name for task in client.read_task_runs() if task.flow_run_id == newest.id]
    # Three of a hundred seeds each, and the search index. What is only counted is no task.
    assert sorted(tasks) == ["batch-1", "batch-2", "batch-3", "index"]
    assert until(lambda: not [line for line in served.processes() if "flows.nursery" in line])


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked for in /proc")
def test_a_run_that_is_killed_leaves_no_server(tmp_path: Path) -> None:
    """Prefect ends the server that it started for a run where the run ends by itself, and only there."""
    environment = clean_environment(
        WINNOW_HOME=str(tmp_path / "home"),
        WINNOW_SEEDS=str(tmp_path),
        DATABASE_URL="postgresql://winnow@127.0.0.1:9/winnow",
    )
    process = subprocess.Popen(
        [BIN / "winnow", "run"], cwd=tmp_path, env=environment, stderr=subprocess.DEVNULL
    )

    def servers() -> list[Path]:
        return [place for place in Path("/proc").glob("[0-9]*") if _is_server(place, tmp_path)]

    assert until(servers)
    process.kill()
    process.wait()
    assert until(lambda: not servers(), 60)


def _is_server(process: Path, home: Path) -> bool:
    try:
        command, variables = (process / "cmdline").read_bytes(), (process / "environ").read_bytes()
    except OSError:  # it ended while we looked
        return False
    return b"uvicorn" in command and bytes(home) in variables
