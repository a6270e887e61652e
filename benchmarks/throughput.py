"""The full line beside its peers and its limits: same files, same server, interleaved rounds, medians.

    python -m benchmarks.throughput --count 20000 --rounds 3 --peers /tmp/peers/bin/python

Without ``--peers`` (see benchmarks/peers.txt) only the product and the limits are measured. Figures are
documents a second, CPU seconds a thousand documents (client and server), and peak memory of the client's
processes together; ratios are what counts, since all of them ran in the same minutes.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg

from benchmarks import corpus
from flows.store import embedded, server_files
from flows.store.migrate import migrate

_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Contender:
    """One way to do the work: a command, its environment, and how many cores it and the server have for it."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    cores: int = 2

    @classmethod
    def ours(cls, address: str, folder: Path, name: str = "winnow", cores: int = 2, **more: str) -> Contender:
        """The product itself, by its command."""
        line = (sys.executable, "-m", "flows", "ingest", "--json")
        settings = {"DATABASE_URL": address, "WINNOW_SEEDS": str(folder), "WINNOW_INDEX": "0", **more}
        return cls(name, line, settings, cores)


@dataclass(frozen=True, slots=True)
class Measured:
    """What one round of one contender took, seconds and bytes."""

    wall: float
    client_cpu: float
    server_cpu: float
    peak: int


def contenders(folder: Path, address: str, peers: str | None) -> Iterator[Contender]:
    """The product on two cores, on one, and with one process that cleans, the limits, and the peers where their Python is named."""
    yield Contender.ours(address, folder)
    yield Contender.ours(address, folder, "winnow, one core", cores=1)
    yield Contender.ours(address, folder, "winnow, one process", WINNOW_PROCESSES="1")
    yield Contender.ours(address, folder, "winnow, search indexed too", WINNOW_INDEX="1")
    for name, what in (("read + sha256", "hash"), ("raw COPY", "copy"), ("claim + COPY", "claim")):
        yield Contender(name, (sys.executable, "-m", "benchmarks.limits", what, str(folder), address), {})
    if peers:
        for name in ("datatrove", "dlt", "pandas"):
            yield Contender(name, (peers, "benchmarks/peer_loads.py", name, str(folder), address), {})


def measure(contender: Contender, postmaster: int) -> Measured:
    """Run it once and measure it from outside."""
    cores = sorted(os.sched_getaffinity(0))[: contender.cores]
    for pid in _tree(postmaster):  # the server's new processes inherit it
        with suppress(ProcessLookupError):
            os.sched_setaffinity(pid, cores)
    used, before, began = os.times(), _tree_cpu(postmaster), time.monotonic()
    process = subprocess.Popen(
        ("taskset", "--cpu-list", ",".join(map(str, cores)), *contender.command),
        env={**os.environ, **contender.environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    peak = 0
    while process.poll() is None:
        peak = max(peak, sum(_memory(pid) for pid in _tree(process.pid)))
        time.sleep(0.05)
    wall = time.monotonic() - began
    if process.returncode:
        raise SystemExit(
            f"{contender.name} failed: {process.stderr.read().decode()[-2000:] if process.stderr else ''}"
        )
    now = os.times()
    client = now.children_user + now.children_system - used.children_user - used.children_system
    return Measured(wall, client, _tree_cpu(postmaster) - before, peak)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", help="a Python that has benchmarks/peers.txt")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="winnow-bench-") as scratch:
        root = Path(scratch)
        root.chmod(0o755)
        corpus.write(root / "seeds", chosen.count)
        size = sum(path.stat().st_size for path in (root / "seeds").rglob("*.txt"))
        address = embedded.start(root / "home")
        try:
            migrate(address)
            results = _rounds(root, address, chosen.rounds, chosen.peers)
        finally:
            embedded.stop(root / "home")
    print(
        f"{chosen.count:,} files, {size / chosen.count:,.0f} bytes each, medians of {chosen.rounds} rounds\n"
    )
    print("| | docs/s | client CPU s/1000 | server CPU s/1000 | peak MB | time over winnow's |")
    print("|---|---|---|---|---|---|")
    ours = statistics.median(m.wall for m in results["winnow"])
    for name, rounds in results.items():
        wall, client, server, peak = (
            statistics.median(getattr(m, what) for m in rounds)
            for what in ("wall", "client_cpu", "server_cpu", "peak")
        )
        thousand = chosen.count / 1000
        print(
            f"| {name} | {chosen.count / wall:,.0f} | {client / thousand:.2f} | {server / thousand:.2f} "
            f"| {peak / 2**20:,.0f} | {wall / ours:.2f} |"
        )


def _rounds(root: Path, address: str, rounds: int, peers: str | None) -> dict[str, list[Measured]]:
    """Each round runs every contender once, each on a fresh database."""
    postmaster = int(
        (server_files.server_folder(root / "home") / "data" / "postmaster.pid").read_text().split()[0]
    )
    admin = address.replace(f"/{embedded.DATABASE}?", "/postgres?")
    results: dict[str, list[Measured]] = {}
    for number in range(rounds):
        for contender in contenders(root / "seeds", address.replace("/winnow?", "/bench?"), peers):
            with psycopg.connect(admin, autocommit=True) as connection:
                connection.execute("DROP DATABASE IF EXISTS bench WITH (FORCE)")
                connection.execute(f"CREATE DATABASE bench TEMPLATE {embedded.DATABASE}".encode())
                connection.execute("CHECKPOINT")
            measured = measure(contender, postmaster)
            results.setdefault(contender.name, []).append(measured)
            print(f"round {number + 1}: {contender.name} {measured.wall:.2f} s", file=sys.stderr)
    return results


def _tree(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from _tree(int(child))


def _tree_cpu(pid: int) -> float:
    """CPU seconds of a process, its children and those it has reaped."""
    total = 0
    for one in _tree(pid):
        try:
            fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        total += sum(map(int, fields[11 : 15 if one == pid else 13]))
    return total / _TICKS


def _memory(pid: int) -> int:
    """Bytes of a process's own, of pages that forks share its part, so that sums mean something."""
    try:
        kept = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return 1024 * sum(int(line.split()[1]) for line in kept.splitlines() if line.startswith("Pss_Anon:"))


if __name__ == "__main__":
    main()
