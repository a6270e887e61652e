"""Many runs at once, on the same files and on overlapping ones; reruns; copies; clocks."""

from __future__ import annotations

import os
import shutil

import psycopg

from tests.trials.ground import Ground, Tally


def at_once(ground: Ground, times: int, runs: int = 8) -> Tally:
    """``runs`` runs started together: those that find the archive taken say so, the others load."""
    lost = doubled = busy = 0
    for _ in range(times):
        with ground.database() as address:
            processes = [ground.start(address) for _ in range(runs)]
            for process in processes:
                process.join()
            busy += sum(process.exitcode == 3 for process in processes)
            found = ground.tally(address, "", times)
            lost, doubled = lost + found.lost, doubled + found.doubled
    return Tally(f"{runs} runs at once", times, lost, doubled, notes=(f"{busy} were told to wait",))


def overlapping(ground: Ground, times: int) -> Tally:
    """Four runs at once over folders that share files."""
    parts = sorted(path.name for path in ground.seeds.iterdir())
    lost = doubled = 0
    for _ in range(times):
        with ground.database() as address:
            processes = []
            for number in range(4):
                folder = ground.root / f"part{number}"
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                for name in parts[number::3]:
                    shutil.copytree(ground.seeds / name, folder / name)
                processes.append(ground.start(address, seeds=str(folder)))
            for process in processes:
                process.join()
            with psycopg.connect(address) as connection:
                row = connection.execute(
                    "SELECT (SELECT count(*) FROM (SELECT FROM winnow.sighting GROUP BY file_id, address "
                    "HAVING count(*) > 1) AS twice), (SELECT count(*) FROM winnow.content_claim) - "
                    "(SELECT count(*) FROM winnow.document)"
                ).fetchone()
            doubled += int(row[0]) if row else 0
            lost += abs(int(row[1])) if row else 0
    return Tally("four runs at once on overlapping files", times, lost, doubled)


def reruns(ground: Ground, times: int) -> Tally:
    """Rerun unchanged, with the files' clocks a day off, in 1970 and in 2100: no row changes."""
    changed = 0
    with ground.database() as address:
        ground.run(address)
        before = _rows(address)
        for number in range(times):
            moment = (None, 0, 4_102_444_800, 86_400)[number % 4]
            if moment is not None:
                for path in ground.seeds.rglob("*.txt"):
                    os.utime(path, (moment, moment))
            ground.run(address)
            changed += _rows(address) != before
        found = ground.tally(address, "", times)
    return Tally(
        "rerun, clocks astray", times, found.lost, found.doubled, notes=(f"{changed} changed a row",)
    )


def _rows(address: str) -> list[object]:
    tables = ("original", "removal", "document", "sighting", "quarantine", "content_claim", "original_claim")
    with psycopg.connect(address) as connection:
        return [
            connection.execute(
                f"SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM winnow.{table} AS t".encode()
            ).fetchone()
            for table in tables
        ]
