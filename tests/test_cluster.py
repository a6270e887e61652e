"""A real cluster of several processes, whose workers are killed while they work: the same rows."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from distributed import Client

from benchmarks import corpus
from flows.cluster import Cluster, workforce_of
from flows.errors import ClusterUnavailable
from flows.run import open_run
from flows.settings import Settings
from flows.workers import Workers

_ROWS = (
    "SELECT document_id, content_id, headline, body FROM winnow.document ORDER BY 1",
    "SELECT original_id, ordinal, starts, ends, rule, text FROM winnow.removal ORDER BY 1, 2",
    "SELECT file_id, address, original_id, document_id, outcome FROM winnow.sighting ORDER BY 1, 2",
)


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a scheduler that lives as long as these tests."""
    with _scheduler(tmp_path_factory.mktemp("dask")) as (address, *_):
        yield address


@contextlib.contextmanager
def _scheduler(folder: Path) -> Iterator[tuple[str, subprocess.Popen[bytes], subprocess.Popen[bytes]]]:
    """A scheduler with two worker processes, each under a nanny that restarts it: its address, its process, and the nannies'."""
    found = folder / "scheduler.json"
    environment = {
        **os.environ,
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "100",
        "PYTHONPATH": os.pathsep.join(p for p in sys.path if p),
    }
    common = {"env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    dask = [sys.executable, "-m", "dask"]
    processes = [
        subprocess.Popen(
            [
                *dask,
                "scheduler",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--no-dashboard",
                "--scheduler-file",
                str(found),
            ],
            **common,  # type: ignore[call-overload]
        )
    ]
    try:
        processes.append(
            subprocess.Popen(
                [*dask, "worker", "--scheduler-file", str(found), "--nworkers", "2", "--nthreads", "1", "--no-dashboard",
                 "--local-directory", str(folder)],
                **common,  # type: ignore[call-overload]
            )
        )  # fmt: skip
        with Client(scheduler_file=str(found), timeout=60, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=90)
            address = client.scheduler.address
        yield address, processes[0], processes[1]
    finally:
        for process in reversed(processes):
            process.terminate()
        for process in processes:
            process.wait(30)


def _kill_now_and_then(scheduler: str, ended: threading.Event, killed: list[int]) -> None:
    with Client(scheduler, set_as_default=False) as client:
        while not ended.wait(0.5):
            pids = [pid for pid in client.run(os.getpid, on_error="ignore").values() if isinstance(pid, int)]
            if pids and len(killed) < 6:
                killed.append(random.choice(pids))
                os.kill(killed[-1], signal.SIGKILL)


def test_workers_killed_during_a_run_change_nothing(
    scheduler: str, landing: Path, settings_of: Callable[..., Settings], database: str, bare_database: str
) -> None:
    corpus.write(landing, 900)
    (landing / "poison.txt").write_bytes(b"\x00\x01\x02" * 50)
    ended, killed = threading.Event(), list[int]()
    killer = threading.Thread(target=_kill_now_and_then, args=(scheduler, ended, killed))
    settings = settings_of(cluster=scheduler, batch_records=60)
    with workforce_of(settings) as cluster, open_run(settings) as run:
        assert isinstance(cluster, Cluster)
        killer.start()
        try:
            run.work(cluster.submit, ahead=4)
        finally:
            ended.set()
            killer.join()
    assert killed
    assert (run.counts.discovered, run.counts.quarantined) == (901, 1)
    with open_run(settings_of(DATABASE_URL=bare_database)) as alone:
        alone.work(Workers(1).submit, ahead=1)
    assert run.counts == alone.counts
    with psycopg.connect(database) as one, psycopg.connect(bare_database) as other:
        for query in _ROWS:
            assert one.execute(query.encode()).fetchall() == other.execute(query.encode()).fetchall()


def test_a_worker_of_another_version_ends_the_run(
    scheduler: str, landing: Path, settings_of: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its rows bear rules that the archive does not know: each record was quarantined as refused."""
    corpus.write(landing, 3)
    monkeypatch.setattr("flows.cleaning.rules.RULESET", "another")
    settings = settings_of(cluster=scheduler)
    with (
        pytest.raises(ClusterUnavailable, match="another version of winnow"),
        workforce_of(settings) as cluster,
        open_run(settings) as run,
    ):
        run.work(cluster.submit, ahead=1)
    assert run.counts.discovered == 0


def _is_lost(settings: Settings, lose: Callable[[], None]) -> None:
    """A run whose cluster is lost once it is open ends, and says so."""
    with (
        pytest.raises(ClusterUnavailable, match="was lost"),
        workforce_of(settings) as cluster,
        open_run(settings) as run,
    ):
        lose()
        run.work(cluster.submit, ahead=4)


def test_a_scheduler_that_vanishes_ends_the_run_with_a_word(
    tmp_path: Path, landing: Path, settings_of: Callable[..., Settings]
) -> None:
    corpus.write(landing, 300)
    with _scheduler(tmp_path) as (address, process, _):
        _is_lost(settings_of(cluster=address, batch_records=20), process.kill)


def test_a_client_that_has_given_the_scheduler_up_hides_no_error(
    scheduler: str, settings_of: Callable[..., Settings]
) -> None:
    """Dask's own was told instead, with all its frames: after a minute without a scheduler its client closes itself."""
    with (
        pytest.raises(ClusterUnavailable, match="was lost"),
        workforce_of(settings_of(cluster=scheduler)) as cluster,
    ):
        assert isinstance(cluster, Cluster)
        handed = [cluster.submit(len, ()) for _ in range(9)]
        cluster._client.close()
        handed[-1].result()


def test_a_cluster_without_a_worker_left_ends_the_run_with_a_word(
    tmp_path: Path, landing: Path, settings_of: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dask itself waits for the next worker without end, and the run held the archive as long."""
    corpus.write(landing, 300)
    with _scheduler(tmp_path) as (address, _, workers):

        def lose() -> None:
            workers.terminate()
            workers.wait(60)
            monkeypatch.setattr("flows.cluster._PATIENCE", 1)
            monkeypatch.setattr("flows.cluster._LOOK_SECONDS", 0.1)

        _is_lost(settings_of(cluster=address, batch_records=20), lose)


def test_a_cluster_that_is_not_there_is_said_so(
    settings_of: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.cluster._PATIENCE", 1)
    with pytest.raises(ClusterUnavailable, match=r"127\.0\.0\.1:9"):
        workforce_of(settings_of(cluster="tcp://127.0.0.1:9"))
