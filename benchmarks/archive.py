"""An archive of a hundred thousand documents: what every example query costs there, by which plan, and what
the tables weigh against the seeds.

    python -m benchmarks.archive --documents 100000 > docs/archive.md

Times are medians of interleaved rounds, as ratios to reading every headline once in the same run, so that they
mean the same on another machine. It fails when a query reads a large table from end to end and does not say so in
its file ("Reads everything"). ``--plans FOLDER`` keeps every plan as PostgreSQL writes it.
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import generated
from flows.settings import ROOT
from flows.store import embedded, search
from flows.store.connecting import Connection, connect
from flows.store.migrate import migrate

QUERIES = tuple(sorted((ROOT / "sql" / "queries").glob("*.sql")))
_LARGE = {
    "document",
    "original",
    "removal",
    "sighting",
    "search",
    "seed_file",
    "content_claim",
    "original_claim",
}
READS_ALL = "-- Reads everything"
_MEASURE = "SELECT sum(length(headline)) FROM news.article"
Plan = Mapping[str, Any]

_SIZES = """
    SELECT regexp_replace(c.relname, '_claim_\\d+$', '_claim') AS name, sum(pg_relation_size(c.oid)),
        sum(coalesce(pg_total_relation_size(nullif(c.reltoastrelid, 0)), 0)), sum(pg_indexes_size(c.oid))
    FROM pg_class AS c WHERE c.relnamespace = 'winnow'::regnamespace AND c.relkind = 'r'
    GROUP BY 1 ORDER BY sum(pg_total_relation_size(c.oid)) DESC
"""


def nodes(plan: Plan) -> Iterator[Plan]:
    """A plan's steps, itself first."""
    yield plan
    for part in plan.get("Plans", ()):
        yield from nodes(part)


def plan_of(connection: Connection, query: str) -> Plan:
    """The plan of one query."""
    [(explained,)] = connection.execute(f"EXPLAIN (FORMAT JSON) {query}".encode()).fetchall()
    return explained[0]["Plan"]  # type: ignore[no-any-return]


def read_whole(plan: Plan) -> set[str]:
    """The large tables that a plan reads from end to end."""
    names = (str(node.get("Relation Name", "")) for node in nodes(plan) if node["Node Type"] == "Seq Scan")
    return {_whole(name) for name in names} & _LARGE


def found_by(plan: Plan) -> list[str]:
    """The indexes a plan uses."""
    return sorted({_whole(str(node["Index Name"])) for node in nodes(plan) if "Index Name" in node})


def _whole(name: str) -> str:
    """A sixteenth of a claim named like the whole."""
    return re.sub(r"_claim_\d+", "_claim", name)


def used_by(connection: Connection, query: str) -> list[str]:
    """The indexes a query uses inside functions too, by the server's own count."""
    before = _uses(connection)
    connection.execute(query.encode()).fetchall()
    return sorted({_whole(name) for name, count in _uses(connection).items() if count > before.get(name, 0)})


def _uses(connection: Connection) -> dict[str, int]:
    connection.execute("SELECT pg_stat_force_next_flush()")
    connection.execute("SELECT pg_stat_clear_snapshot()")
    query = "SELECT indexrelname, idx_scan FROM pg_stat_user_indexes WHERE schemaname = 'winnow'"
    return dict(connection.execute(query).fetchall())


def timings(connection: Connection, queries: Mapping[str, str], rounds: int) -> dict[str, float]:
    """Seconds of each query, the median of interleaved rounds."""
    taken: dict[str, list[float]] = {name: [] for name in queries}
    for _ in range(rounds):
        for name, query in queries.items():
            began = time.perf_counter()
            connection.execute(query.encode()).fetchall()
            taken[name].append(time.perf_counter() - began)
    return {name: statistics.median(times) for name, times in taken.items()}


def report(connection: Connection, seed_bytes: int, rounds: int, plans: Path | None) -> Iterator[str]:
    """The page, line by line.

    :raises SystemExit: a query reads a large table whole without saying so.
    """
    documents, records = connection.execute(
        "SELECT (SELECT count(*) FROM news.article), (SELECT sum(discovered) FROM news.run)"
    ).fetchall()[0]
    yield "# A large archive: queries and weight\n"
    yield "For whoever plans or queries a large archive: what the queries of `sql/queries/` cost, and what the tables weigh.\n"
    yield f"{documents:,} documents from {records:,} records, {seed_bytes / records:,.0f} bytes of seed a record"
    yield f"(`python -m benchmarks.archive --documents {records}`, {datetime.now(UTC):%Y-%m-%d})."
    yield "The documents are generated: words of four languages, furniture, copies, a run a day.\n"
    yield "## What the example queries cost\n"
    yield (
        "A time of 1 is what reading every headline of the archive once took in the same run. A table is read whole\n"
        "only where the question concerns every article and the query's file says so; else the command fails.\n"
    )
    yield "| query | time | read whole | found by index |\n|---|---:|---|---|"
    texts = {path.stem: path.read_text(encoding="utf-8").strip().rstrip(";") for path in QUERIES}
    times = timings(connection, {"": _MEASURE, **texts}, rounds)
    guilty = {}
    for name, text in texts.items():
        plan = plan_of(connection, text)
        whole = read_whole(plan)
        if whole and READS_ALL not in text:
            guilty[name] = whole
        yield (
            f"| `{name}` | {times[name] / times['']:.2f} | {', '.join(sorted(whole))} "
            f"| {', '.join(found_by(plan) or used_by(connection, text))} |"
        )
        if plans is not None:
            lines = connection.execute(f"EXPLAIN (ANALYZE, BUFFERS) {text}".encode()).fetchall()
            (plans / f"{name}.txt").write_text("\n".join(line for (line,) in lines) + "\n", encoding="utf-8")
    yield "\n## What the tables weigh\n"
    yield (
        "Bytes a document, and their share of the seeds' bytes. Real text compresses better than these random words.\n"
        "`search` is the price of finding by words, and the one table that can be dropped and made again.\n"
    )
    yield "| table | rows | out of line | indexes | all | of the seeds |\n|---|---:|---:|---:|---:|---:|"
    total = 0
    for name, heap, toast, indexes in connection.execute(_SIZES.encode()).fetchall():
        size = heap + toast + indexes
        total += size
        if size * 1000 >= seed_bytes:
            parts = " | ".join(f"{part / documents:,.0f}" for part in (heap, toast, indexes, size))
            yield f"| `{name}` | {parts} | {size / seed_bytes:.2f} |"
    yield f"| all tables | | | | {total / documents:,.0f} | {total / seed_bytes:.2f} |"
    if guilty:
        raise SystemExit(f"read whole without saying so: {guilty}")


def main() -> None:
    """Make the archive, measure, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--days", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--plans", type=Path, help="a folder for every plan, as run")
    parser.add_argument("--home", type=Path, help="keep the archive here, and use it again when it is there")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="winnow-archive-") as scratch:
        Path(scratch).chmod(0o755)
        home = chosen.home or Path(scratch) / "home"
        address = embedded.start(home)
        try:
            _make(address, chosen.documents, chosen.days)
            with connect(address, autocommit=True, name="archive") as connection:
                size = connection.execute("SELECT sum(size) FROM news.file").fetchall()[0][0]
                for line in report(connection, int(size), chosen.rounds, chosen.plans):
                    print(line)
        finally:
            embedded.stop(home)


def _make(address: str, documents: int, days: int) -> None:
    migrate(address)
    with connect(address, autocommit=True, name="archive") as connection:
        began = time.monotonic()
        if connection.execute("SELECT count(*) FROM news.run").fetchone() == (0,):
            generated.fill(address, documents, days)
        filled = time.monotonic()
        search.index(address)
        print(
            f"filled in {filled - began:.0f} s, indexed in {time.monotonic() - filled:.0f} s", file=sys.stderr
        )
        connection.execute("VACUUM ANALYZE")


if __name__ == "__main__":
    main()
