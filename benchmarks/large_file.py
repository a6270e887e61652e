"""One very large file among many small ones, a whole run: ``python -m benchmarks.large_file [--gigabytes 2]``.

The file is a JSONL.gz of so many packed gigabytes: articles of some kilobytes, each with a picture of a megabyte in a
field of its own, as scrapers deliver them. Told is the peak of the resident memory of each process of the run, and of
all together (proportional shares, so that what forked processes share counts once), PostgreSQL's left out.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psycopg

from benchmarks import corpus
from flows import keeper
from flows.settings import ROOT
from flows.store import embedded

_PICTURE = 2**20  # bytes before base64
_LEVEL = 1


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigabytes", type=float, default=2.0)
    parser.add_argument("--files", type=int, default=10_000)
    told = parser.parse_args()
    root = Path(tempfile.mkdtemp(prefix="winnow-large-"))
    root.chmod(0o755)
    try:
        corpus.write(root / "seeds", told.files)
        records = write_large(root / "seeds" / "large.jsonl.gz", int(told.gigabytes * 2**30), told.files)
        size = (root / "seeds" / "large.jsonl.gz").stat().st_size
        print(f"{told.files:,} files, and one of {size / 2**30:.2f} GiB with {records:,} records", flush=True)
        embedded.start(root / "home")
        measure(root)
    finally:
        embedded.stop(root / "home")
        shutil.rmtree(root)


def write_large(path: Path, size: int, seed: int) -> int:
    """A JSONL.gz of about ``size`` bytes; returns its records."""
    records = 0
    picture = b""
    with path.open("wb") as raw, gzip.open(raw, "wb", compresslevel=_LEVEL) as out:
        for number, (_, text) in enumerate(corpus.stories(10**9, seed=seed)):
            picture = base64.b64encode(os.urandom(_PICTURE))
            record = {"url": f"https://quay.example/{number}", "text": text, "picture": picture.decode()}
            out.write(json.dumps(record).encode() + b"\n")
            records += 1
            if raw.tell() >= size:
                return records
    return records


def measure(root: Path) -> None:
    """One run as an operator starts it."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != "DATABASE_URL"},
        "WINNOW_HOME": str(root / "home"), "WINNOW_SEEDS": str(root / "seeds"), "WINNOW_INDEX": "false",
    }  # fmt: skip
    began = time.monotonic()
    run = subprocess.Popen(
        [sys.executable, "-m", "flows", "ingest", "--json"], cwd=ROOT, env=environment, stdout=subprocess.PIPE
    )
    peaks: dict[int, int] = {}
    together = 0
    ended = threading.Event()

    def sample() -> None:
        nonlocal together
        while not ended.wait(0.25):
            shares = 0
            for pid in _family(run.pid):
                try:
                    peaks[pid] = max(peaks.get(pid, 0), _kilobytes(pid, "status", "VmHWM:"))
                    shares += _kilobytes(pid, "smaps_rollup", "Pss:")
                except (OSError, IndexError):
                    continue  # it has just ended
            together = max(together, shares)

    sampler = threading.Thread(target=sample)
    sampler.start()
    output, _ = run.communicate()
    ended.set()
    sampler.join()
    print(f"exit code {run.returncode}, {time.monotonic() - began:.0f} s; {output.decode().strip()}")
    print(f"the run itself: {peaks[run.pid] / 1024:.0f} MiB at its peak")
    others = sorted((peak for pid, peak in peaks.items() if pid != run.pid), reverse=True)
    print("its processes: " + ", ".join(f"{peak / 1024:.0f}" for peak in others) + " MiB")
    print(f"all together: {together / 1024:.0f} MiB at the worst moment")
    with psycopg.connect(embedded.address(root / "home")) as connection:
        row = connection.execute(
            "SELECT count(*), count(*) FILTER (WHERE address <> '') FROM winnow.sighting"
        ).fetchone()
    print(f"records in the archive, and of the large file: {row}")


def _family(pid: int) -> list[int]:
    """A process and all below it, without PostgreSQL's."""
    processes = list(keeper.processes())
    found = [pid]
    for parent in found:
        found += [one.pid for one in processes if one.parent == parent and one.pid not in found]
    return [one for one in found if b"postgres" not in _command(one)]


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def _kilobytes(pid: int, file: str, name: str) -> int:
    return int(Path(f"/proc/{pid}/{file}").read_text().partition(name)[2].split()[0])


if __name__ == "__main__":
    main()
