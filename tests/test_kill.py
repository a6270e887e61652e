"""SIGKILL of a whole run, with all its processes, amidst a load, then a rerun: nothing lost, nothing doubled."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import corpus

Sql = Callable[..., list[tuple[object, ...]]]
RECORDS, KILLS, MOST = 600, 5, 25


def test_killed_amidst_the_load_nothing_is_lost_or_doubled(
    landing: Path, tmp_path: Path, database: str, sql: Sql
) -> None:
    environment = {
        **os.environ,
        "DATABASE_URL": database,
        "WINNOW_SEEDS": str(landing),
        "WINNOW_BATCH_RECORDS": "50",
    }
    command = [sys.executable, "-m", "flows", "ingest", "--json"]
    chance = random.Random(7)
    begun = "SELECT count(*) FROM news.run WHERE loaded > 0"
    killed = rounds = 0
    while killed < KILLS:
        # A busy machine may look so late that a run is over: then others follow, with new files of their own.
        rounds += 1
        assert rounds <= MOST
        corpus.write(landing / f"round_{rounds}", RECORDS, seed=rounds)
        before = sql(begun)
        process = subprocess.Popen(
            command, env=environment, cwd=tmp_path, stdout=subprocess.DEVNULL, start_new_session=True
        )
        # By what it has done, not by the clock: a busy machine takes seconds until a run begins to load.
        while process.poll() is None and sql(begun) == before:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.05))
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert sql("SELECT count(*) FROM news.run WHERE loaded > 0 AND status = 'abandoned'") == [(KILLS,)]
    count = rounds * RECORDS
    assert sql("SELECT count(*), count(DISTINCT file_id) FROM winnow.sighting") == [(count, count)]
    assert sql("SELECT count(*) FROM winnow.seed_file WHERE current") == [(count,)]
    assert sql("SELECT count(*) FROM winnow.document") == sql("SELECT count(*) FROM winnow.content_claim")
    assert sql("SELECT count(*) FROM winnow.sighting WHERE outcome = 'loaded'") == sql(
        "SELECT count(*) FROM winnow.document"
    )
    assert sql("SELECT sum(loaded), sum(duplicate) FROM news.run") == sql(
        "SELECT count(*) FILTER (WHERE outcome = 'loaded'), count(*) FILTER (WHERE outcome = 'duplicate') FROM news.sighting"
    )
