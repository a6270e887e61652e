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
RECORDS, KILLS = 1500, 5


def test_killed_amidst_the_load_nothing_is_lost_or_doubled(
    landing: Path, tmp_path: Path, database: str, sql: Sql
) -> None:
    corpus.write(landing, RECORDS)
    environment = {
        **os.environ,
        "DATABASE_URL": database,
        "WINNOW_SEEDS": str(landing),
        "WINNOW_BATCH_RECORDS": "50",
    }
    command = [sys.executable, "-m", "flows", "ingest", "--json"]
    chance = random.Random(7)
    for killed in range(KILLS):
        process = subprocess.Popen(
            command, env=environment, cwd=tmp_path, stdout=subprocess.DEVNULL, start_new_session=True
        )
        # By what it has done, not by the clock: a busy machine takes seconds until a run begins to load.
        while process.poll() is None and sql("SELECT count(*) FROM news.run WHERE loaded > 0") == [(killed,)]:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.05))
        os.killpg(process.pid, signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert sql("SELECT status, count(*) FROM news.run WHERE loaded > 0 GROUP BY 1 ORDER BY 1") == [
        ("abandoned", KILLS),
        ("completed", 1),
    ]
    assert sql("SELECT count(*), count(DISTINCT file_id) FROM winnow.sighting") == [(RECORDS, RECORDS)]
    assert sql("SELECT count(*) FROM winnow.seed_file WHERE current") == [(RECORDS,)]
    assert sql("SELECT count(*) FROM winnow.document") == sql("SELECT count(*) FROM winnow.content_claim")
    assert sql("SELECT count(*) FROM winnow.sighting WHERE outcome = 'loaded'") == sql(
        "SELECT count(*) FROM winnow.document"
    )
    assert sql("SELECT sum(loaded), sum(duplicate) FROM news.run") == sql(
        "SELECT count(*) FILTER (WHERE outcome = 'loaded'), count(*) FILTER (WHERE outcome = 'duplicate') FROM news.sighting"
    )
