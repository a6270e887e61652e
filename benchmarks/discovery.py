"""What discovery costs on an archive of many files: ``python -m benchmarks.discovery [--files 1000000]``.

Makes a tree of small files, fills the ledger as if all had been loaded, and then times whole runs, each in
a process of its own: over an empty folder (what any run costs), with nothing remembered of the folders,
with nothing new, with a thousand new files in one folder, a sweep (unless ``--no-sweep``), and once files are moved away:
one, all, and again a hundred that came later. Everything is deleted at the end, but for a ``--place``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg

from benchmarks import corpus
from flows.run import open_run
from flows.settings import ROOT, Settings
from flows.sources import Limits, list_files
from flows.store import embedded, seed_files
from flows.store.migrate import migrate
from flows.store.rows import FileRows, file_rows
from flows.workers import Workers


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1_000_000)
    parser.add_argument("--folders", type=int, default=1_000)
    parser.add_argument("--place", type=Path, help="a folder made before, in the shape this makes them")
    parser.add_argument("--no-sweep", action="store_true", help="leave out what takes longest")
    parser.add_argument("--run", nargs=3, metavar=("ADDRESS", "PLACE", "SWEEP"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.run:
        _run_here(*given.run)
        return
    root = Path(tempfile.mkdtemp(prefix="winnow-discovery-"))
    root.chmod(0o755)
    try:
        place = given.place or root / "seeds"
        if given.place is None:
            make(place, given.files, given.folders)
        (root / "empty").mkdir()
        address = embedded.start(root / "home")
        migrate(address)
        fill(address, str(place))
        measure(address, place, root / "empty", sweep=not given.no_sweep)
        measure_moved(address, place, root / "empty")
    finally:
        embedded.stop(root / "home")
        shutil.rmtree(root)


def make(place: Path, files: int, folders: int) -> None:
    """A tree of ``files`` files of about 20 bytes, evenly in ``folders`` folders of two levels."""
    for number in range(folders):
        folder = place / f"{number // 100:02d}" / f"{number % 100:02d}"
        folder.mkdir(parents=True)
        for one in range(files // folders):
            (folder / f"{number:04d}_{one:06d}.txt").write_bytes(b"story %d %d\n" % (number, one))


def fill(address: str, place: str) -> None:
    """The ledger as if every file had been read."""
    held: list[FileRows] = []
    with psycopg.connect(address) as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO winnow.ruleset VALUES ('benchmark') ON CONFLICT DO NOTHING")
        cursor.execute(
            "INSERT INTO winnow.run (run_id, place, ruleset, code_version) "
            "VALUES (gen_random_uuid(), %s, 'benchmark', '') RETURNING run_id",
            (place,),
        )
        [(run_id,)] = cursor.fetchall()
        for found in list_files(place, Limits()):
            content = (Path(place) / os.fsdecode(found.file.path)).read_bytes()
            held.append(file_rows(found.file, hashlib.sha256(content).digest()))
            if len(held) == 10_000:
                seed_files.enter_files(cursor, run_id, held)
                held.clear()
        seed_files.enter_files(cursor, run_id, held)
        cursor.execute("UPDATE winnow.seed_file SET records = 1")
        connection.commit()
        connection.autocommit = True
        cursor.execute("VACUUM ANALYZE winnow.seed_file")


def measure(address: str, place: Path, empty: Path, sweep: bool) -> None:
    """The table; the ratio is to a run over an empty folder."""
    print("| run | seconds | beyond start-up | peak MB | files seen | unchanged | new |")
    print("|---|---|---|---|---|---|---|", flush=True)
    _row(address, empty, "an empty folder, the first run of all", 0.0)
    start_up = _row(address, empty, "an empty folder", 0.0)
    _row(address, place, "all known, nothing remembered of the folders", start_up)
    _age(address)
    _row(address, place, "the same again: the folders become trusted", start_up)
    for _ in range(3):
        _row(address, place, "nothing new", start_up)
    folder = place / "00" / "00"
    corpus.write(folder / "new", 1000)
    try:
        _row(address, place, "a thousand new files in a new folder", start_up)
        _row(address, place, "after them", start_up)
        if sweep:
            _row(address, place, "a sweep: every file read again", start_up, sweep="1")
    finally:
        shutil.rmtree(folder / "new")


def measure_moved(address: str, place: Path, empty: Path) -> None:
    """What it costs that files are moved away once they are loaded, as many do."""
    start_up = _row(address, empty, "an empty folder", 0.0)
    one = next((place / "00" / "00").glob("*.txt"))
    away = place.with_name(place.name + ".away")
    _row(address, place, "the thousand moved away", start_up)
    one.rename(place.with_name("one"))
    _row(address, place, "one more moved away", start_up)
    _row(address, place, "nothing new", start_up)
    place.rename(away)
    try:
        place.mkdir()
        _row(address, place, "all moved away", start_up)
        for seed in (2, 3, 4):
            corpus.write(place / "new", 100, seed)
            _row(address, place, "a hundred new files", start_up)
            shutil.rmtree(place / "new")
            _row(address, place, "they are moved away too", start_up)
        _row(address, place, "nothing new", start_up)
    finally:
        shutil.rmtree(place)
        away.rename(place)
        place.with_name("one").rename(one)


def _age(address: str) -> None:
    """As if the run before had been an hour ago."""
    with psycopg.connect(address) as connection:
        connection.execute("UPDATE winnow.folder SET since = since - interval '1 hour'")


def _row(address: str, place: Path, name: str, start_up: float, sweep: str = "") -> float:
    command = [sys.executable, "-m", "benchmarks.discovery", "--run", address, str(place), sweep]
    said = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
    facts = json.loads(said)
    seconds = float(facts["seconds"])
    print(
        f"| {name} | {seconds:.2f} | {seconds - start_up:.2f} | {facts['peak_mb']:.0f} | {facts['files']:,} "
        f"| {facts['unchanged']:,} | {facts['new']:,} |",
        flush=True,
    )
    return seconds


def _run_here(address: str, place: str, sweep: str) -> None:
    settings = Settings(_env_file=None, DATABASE_URL=address, seeds=place, processes=1)  # type: ignore[call-arg]
    began = time.perf_counter()
    with open_run(settings, sweep=bool(sweep)) as run, Workers(1) as workers:
        run.work(workers.submit, ahead=1)
    seconds = time.perf_counter() - began
    status = Path("/proc/self/status").read_text()  # getrusage would count the parent before exec too
    peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
    c = run.counts
    print(
        json.dumps(
            {
                "seconds": seconds,
                "peak_mb": peak,
                "files": run.files_found,
                "unchanged": c.unchanged,
                "new": c.discovered - c.unchanged,
            }
        )
    )


if __name__ == "__main__":
    main()
