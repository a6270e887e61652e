"""From measured figures to a thousand million documents: disk, CPU, indexes.

    python -m benchmarks.scale --sizes 5000 20000

Loads generated seeds into two fresh archives of different size, measures each table's heap, TOAST and indexes and
the CPU that client and server took, and carries the differences on: what the larger archive has more, a
document, is what each further document costs. Prints the measured table and the one carried on.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import dataclass
from pathlib import Path

import psycopg

from benchmarks import corpus
from benchmarks.throughput import Contender, measure
from flows.store import embedded, server_files
from flows.store.migrate import migrate

_SIZES = """
SELECT coalesce(nullif(regexp_replace(c.relname, '_[0-9]+$', ''), ''), c.relname) AS name,
       sum(pg_relation_size(c.oid))::bigint AS heap,
       sum(coalesce(pg_total_relation_size(nullif(c.reltoastrelid, 0)), 0))::bigint AS toast,
       sum(pg_indexes_size(c.oid))::bigint AS indexes
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = 'winnow' AND c.relkind = 'r' GROUP BY 1 ORDER BY 2 + 3 + 4 DESC
"""
_GOALS = (10**6, 10**7, 10**8, 10**9)
_ONE_SERVER = 16e12  # bytes: a usual large volume of one server; what is above it wants several


@dataclass(frozen=True, slots=True)
class Archive:
    """What an archive of ``documents`` took: bytes of seeds and by table, CPU seconds of both sides."""

    documents: int
    seeds: int
    client: float
    server: float
    tables: dict[str, tuple[int, int, int]]


def loaded(count: int) -> Archive:
    """Load ``count`` generated seeds and measure."""
    with tempfile.TemporaryDirectory(prefix="winnow-scale-") as scratch:
        root = Path(scratch)
        root.chmod(0o755)
        corpus.write(root / "seeds", count)
        seeds = sum(path.stat().st_size for path in (root / "seeds").rglob("*.txt"))
        address = embedded.start(root / "home")
        try:
            migrate(address)
            data = server_files.server_folder(root / "home") / "data" / "postmaster.pid"
            took = measure(Contender.ours(address, root / "seeds"), int(data.read_text().split()[0]))
            with psycopg.connect(address, autocommit=True) as connection:
                connection.execute("VACUUM ANALYZE")
                held = connection.execute("SELECT count(*) FROM winnow.document").fetchone()
                tables = {row[0]: row[1:] for row in connection.execute(_SIZES)}
            assert held is not None
            return Archive(held[0], seeds, took.client_cpu, took.server_cpu, tables)
        finally:
            embedded.stop(root / "home")


def main() -> None:
    """Measure two archives, print what they took and what larger ones would."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs=2, default=[5_000, 20_000])
    small, large = (loaded(size) for size in parser.parse_args().sizes)
    more = large.documents - small.documents
    print(
        f"Measured: {small.documents:,} and {large.documents:,} documents; bytes a document between them.\n"
    )
    print("| table | heap | TOAST | indexes | all |\n|---|---:|---:|---:|---:|")
    total = [0.0, 0.0, 0.0]
    for name, after in large.tables.items():
        each = [(a - b) / more for a, b in zip(after, small.tables.get(name, (0, 0, 0)), strict=True)]
        total = [t + e for t, e in zip(total, each, strict=True)]
        if sum(each) >= 1:
            print(f"| {name} | {' | '.join(f'{e:,.0f}' for e in each)} | {sum(each):,.0f} |")
    seeds = (large.seeds - small.seeds) / more
    print(f"| all | {' | '.join(f'{t:,.0f}' for t in total)} | {sum(total):,.0f} |")
    print(f"\nSeeds: {seeds:,.0f} bytes a document; the archive takes {sum(total) / seeds:.2f} times that.\n")
    client, server = ((getattr(large, side) - getattr(small, side)) / more for side in ("client", "server"))
    print(
        "| documents | seeds | disk | indexes among it | CPU hours cleaning | CPU hours server | servers for the disk |"
    )
    print("|---:|---:|---:|---:|---:|---:|---:|")
    for goal in _GOALS:
        disk = goal * sum(total)
        print(
            f"| {goal:,} | {_shown(goal * seeds)} | {_shown(disk)} | {_shown(goal * total[2])} "
            f"| {goal * client / 3600:,.1f} | {goal * server / 3600:,.1f} | {max(1, -(-disk // _ONE_SERVER)):.0f} |"
        )


def _shown(size: float) -> str:
    return f"{size / 1e12:,.1f} TB" if size >= 1e12 else f"{size / 1e9:,.1f} GB"


if __name__ == "__main__":
    main()
