"""A file planted in Prefect's result storage: whoever can write there must not get anything run or believed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from flows.settings import ROOT
from tests.scheduled.serving import Served

# Prefect takes the serializer from the file itself, whatever its settings say: so a file may ask to be unpickled.
PLANT = """
import base64, os, pathlib, pickle, sys
from prefect.results import ResultRecord, ResultRecordMetadata
from prefect.serializers import JSONSerializer, PickleSerializer

class Harm:
    def __reduce__(self):
        return pathlib.Path.touch, (pathlib.Path(sys.argv[2]),)

storage, name = pathlib.Path(os.environ["PREFECT_LOCAL_STORAGE_PATH"]), "planted"
storage.mkdir(parents=True)
told = dict(serializer=JSONSerializer(), storage_key=name)
record = ResultRecord(result="as the file says", metadata=ResultRecordMetadata(**told))
text = record.serialize()
if sys.argv[1] == "pickle":
    import json
    told = json.loads(text)
    told["metadata"]["serializer"] = {"type": "pickle"}
    told["result"] = base64.encodebytes(pickle.dumps(Harm())).decode()
    text = json.dumps(told).encode()
(storage / name).write_bytes(text)
"""
# Stock Prefect: what a task with a cache does with the file.
STOCK = """
from prefect import flow, task

@task(persist_result=True, cache_key_fn=lambda *_: "planted")
def work():
    return "as it worked"

@flow
def stock():
    return work()

print(stock())
"""
# Ours, with the operator's settings at their worst; every file of the storage that is opened is told.
OURS = """
import os, sys
storage, opened = os.environ["PREFECT_LOCAL_STORAGE_PATH"], []

def listen(event, facts):
    if event == "open" and isinstance(facts[0], (str, bytes, os.PathLike)) and storage in os.fsdecode(facts[0]):
        opened.append(os.fsdecode(facts[0]))

sys.addaudithook(listen)
from flows import prefect_server
prefect_server.prepare()
from flows.ingest import run_once
print(run_once().as_line())
print("opened", opened)
"""


def python(served: Served, storage: Path, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **served.environment, **served.address.client_environment(), "PREFECT_LOCAL_STORAGE_PATH": str(storage),
        "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "true", "PREFECT_RESULTS_DEFAULT_SERIALIZER": "pickle",
        "PREFECT_TASKS_REFRESH_CACHE": "false",
    }  # fmt: skip
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=True,
    )  # fmt: skip


def test_stock_prefect_runs_what_was_planted_and_ours_opens_nothing(served: Served, tmp_path: Path) -> None:
    storage, canary = tmp_path / "storage", tmp_path / "canary"
    python(served, storage, PLANT, "pickle", str(canary))
    assert not canary.exists()
    python(served, storage, STOCK)
    assert canary.exists(), "the plant does no harm even where it is read: this test would show nothing"
    canary.unlink()

    planted = {path: path.read_bytes() for path in storage.iterdir()}
    (served.seeds / "planted.txt").write_text(
        "The ferry sails again, and the harbour master is glad of it. " * 3
    )
    done = python(served, storage, OURS)
    assert re.search(r"completed: .* [1-9]\d* loaded", done.stdout), done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "opened []"
    assert {path: path.read_bytes() for path in storage.iterdir()} == planted
    assert not canary.exists()


def test_stock_prefect_believes_what_was_planted(served: Served, tmp_path: Path) -> None:
    """Why nothing of ours may have a result: no pickle is needed to be lied to."""
    python(served, tmp_path / "storage", PLANT, "json", "")
    assert "as the file says" in python(served, tmp_path / "storage", STOCK).stdout
