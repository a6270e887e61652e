"""SIGKILL at random moments of a load, then a rerun: nothing lost, nothing doubled."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import corpus

Sql = Callable[..., list[tuple[object, ...]]]


def test_killed_at_random_points_nothing_is_lost_or_doubled(
    landing: Path, tmp_path: Path, database: str, sql: Sql
) -> None:
    corpus.write(landing, 2000)
    environment = {
        **os.environ,
        "DATABASE_URL": database,
        "WINNOW_SEEDS": str(landing),
        "WINNOW_BATCH_RECORDS": "100",
    }
    command = [sys.executable, "-m", "flows", "ingest", "--json"]
    chance = random.Random(7)
    kills = 0
    for _ in range(10):
        process = subprocess.Popen(
            command, env=environment, cwd=tmp_path, stdout=subprocess.DEVNULL, start_new_session=True
        )
        time.sleep(chance.uniform(0.4, 1.6))
        if process.poll() is None:
            os.killpg(process.pid, 9)
            kills += 1
        process.wait()
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert kills >= 3
    assert sql("SELECT count(*), count(DISTINCT file_id) FROM winnow.sighting") == [(2000, 2000)]
    assert sql("SELECT count(*) FROM winnow.seed_file WHERE current") == [(2000,)]
    assert sql("SELECT count(*) FROM winnow.document") == sql("SELECT count(*) FROM winnow.content_claim")
    assert sql("SELECT count(*) FROM winnow.sighting WHERE outcome = 'loaded'") == sql(
        "SELECT count(*) FROM winnow.document"
    )
    assert sql("SELECT sum(loaded), sum(duplicate) FROM news.run") == sql(
        "SELECT count(*) FILTER (WHERE outcome = 'loaded'), count(*) FILTER (WHERE outcome = 'duplicate') FROM news.sighting"
    )
    assert sql("SELECT DISTINCT status FROM news.run ORDER BY 1")[-1:] == [("completed",)]
