"""What documents would cost and gain in partitions of a month: the same archive in both layouts, asked the same.

    python -m benchmarks.months --documents 500000 --months 60 120

One archive is filled, a run a day over so many months, and copied; in each copy the documents lie in one table, or in a
partition a month: of the month they were loaded in (which is always known and never changes), or of the month they were
published in (which is unknown as often as the day is, and may change). Rows, keys and indexes are the same.
Each question goes to all layouts in turn; prints ratios of medians to the layout of one table, and milliseconds of that.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import itertools
import random
import re
import statistics
import sys
import tempfile
import time
import uuid
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg

from benchmarks import corpus
from benchmarks.layouts import Layout, fill, lay_out
from flows.line import prepare
from flows.run import open_run
from flows.settings import Settings
from flows.store import embedded
from flows.store.migrate import migrate

LOOK_UP = "an article by article_id"
ASKED = {
    LOOK_UP: "SELECT * FROM news.article WHERE article_id = %(one)s",
    "200 articles by article_id": "SELECT * FROM news.article WHERE article_id = ANY(%(many)s)",
    "200 originals, as a reclean reads them": (
        "SELECT o.original_id, d.document_id, d.headline, d.body FROM winnow.original AS o "
        "LEFT JOIN winnow.document AS d ON d.document_id = o.original_id WHERE o.original_id = ANY(%(many)s)"
    ),
    "sightings of one file": "SELECT path, headline, published_on FROM news.sighting WHERE file_id = %(file)s",
    "sightings of one day's run": "SELECT path, headline, site FROM news.sighting WHERE run_id = %(run)s",
    "their count": "SELECT count(*) FROM news.sighting WHERE run_id = %(run)s",
    "all sightings by outcome": "SELECT outcome, count(*) FROM news.sighting GROUP BY 1",
    "removals of one day's run by rule and site": (
        "SELECT r.rule, a.site, count(*) FROM news.article AS a JOIN news.removal AS r USING (article_id) "
        "WHERE a.run_id = %(run)s GROUP BY 1, 2"
    ),
    "count of a month by published_on": "SELECT count(*) FROM news.article WHERE published_on >= %(from)s AND published_on < %(to)s",
    "a month's articles by publisher": (
        "SELECT publisher, count(*), sum(words) FROM news.article WHERE published_on >= %(from)s AND published_on < %(to)s GROUP BY 1"
    ),
    "count of a month by first_seen": "SELECT count(*) FROM news.article WHERE first_seen >= %(from)s AND first_seen < %(to)s",
    "the latest ten": (
        "SELECT published_on FROM news.article WHERE published_on IS NOT NULL ORDER BY published_on DESC LIMIT 10"
    ),
    "all articles by language": "SELECT language, count(*) FROM news.article GROUP BY 1",
    "proof that each document has its claim": (
        "SELECT count(*) FROM winnow.document AS d LEFT JOIN winnow.content_claim AS c USING (content_id) "
        "WHERE c.document_id IS DISTINCT FROM d.document_id"
    ),
}


Figures = defaultdict[str, defaultdict[Layout, list[float]]]


def values(count: int, months: int, dice: random.Random) -> dict[str, object]:
    """What one round asks for: another part of the archive each time."""
    one = dice.randint(count // 20, count - count // 20)
    loaded = (datetime.now(UTC) - timedelta(days=30.4 * months * (1 - one / count))).date()
    return {
        "one": _key("o", one),
        "many": [_key("o", dice.randint(1, count)) for _ in range(200)],
        "file": _key("f", one),
        "run": _key("r", loaded),
        "from": loaded.replace(day=1),
        "to": (loaded.replace(day=1) + timedelta(days=31)).replace(day=1),
    }


def _key(kind: str, of: object) -> uuid.UUID:
    return uuid.UUID(hashlib.md5(f"{kind}{of}".encode()).hexdigest())


def ask(figures: Figures, addresses: dict[Layout, str], rounds: int, count: int) -> None:
    """Milliseconds of every question in every layout, asked in turn; of the look-up its planning and locks too."""
    dice = random.Random(1)
    with contextlib.ExitStack() as stack:
        sessions = {
            layout: stack.enter_context(psycopg.connect(address, prepare_threshold=None))
            for layout, address in addresses.items()
        }
        for connection in sessions.values():  # as an analyst's session starts
            connection.execute("SET random_page_cost = 1.1; SET max_parallel_workers_per_gather = 1")
            connection.commit()
        for number in range(rounds + 1):
            of_round = values(count, next(iter(addresses)).months, dice)
            for (question, query), (layout, connection) in itertools.product(ASKED.items(), sessions.items()):
                connection.commit()
                began = time.perf_counter()
                connection.execute(query.encode(), of_round).fetchall()
                spent = time.perf_counter() - began
                if not number:  # the first is for the caches
                    continue
                figures[question][layout].append(1000 * spent)
                if question == LOOK_UP:
                    locks = connection.execute("SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid()")
                    figures["its locks, number"][layout] += [n for (n,) in locks]
                    plan = connection.execute(b"EXPLAIN (SUMMARY) " + query.encode(), of_round).fetchall()
                    figures["its planning"][layout].append(float(plan[-1][0].split()[2]))


def load(address: str, folder: Path, home: Path) -> dict[str, float]:
    """The server's part of a run over a folder, what it logged (of full pages above all), and what keeping the table costs then."""
    settings = Settings(_env_file=None, DATABASE_URL=address, seeds=str(folder), home=home)  # type: ignore[call-arg]
    spent = 0.0
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CHECKPOINT")
        [before] = connection.execute("SELECT pg_current_wal_insert_lsn()").fetchone() or ("",)
        with open_run(settings) as run:
            for batch in run.batches():
                prepared = prepare(batch.found, run.limits)
                began = time.perf_counter()
                run.load(batch, prepared)
                spent += time.perf_counter() - began
        [log] = connection.execute(
            "SELECT pg_current_wal_insert_lsn() - %s::pg_lsn", (before,)
        ).fetchone() or (0,)
        began = time.perf_counter()
        connection.execute("VACUUM winnow.document")
        vacuum = time.perf_counter() - began
    return {"a load": 1000 * spent, "its log, KB": int(log) / 1000, "VACUUM after it": 1000 * vacuum}


def remove(address: str, layout: Layout) -> dict[str, float]:
    """Milliseconds of taking an old month away: its documents, and what else the archive holds of it."""
    found: dict[str, float] = {}

    def timed(name: str, *statements: str) -> None:
        began = time.perf_counter()
        for statement in statements:
            connection.execute(statement.encode())
        found[name] = 1000 * (time.perf_counter() - began)

    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute(
            "CREATE TEMP TABLE old AS SELECT *, date_trunc('month', loaded) AS month FROM public.key "
            "WHERE date_trunc('month', loaded) = date_trunc('month', now() - interval '1 month' * %s)",
            (layout.months // 2,),
        )
        connection.execute("ANALYZE old")
        if layout.by == "first_seen":
            [(part,)] = connection.execute(
                "SELECT 'winnow.document_' || to_char(month, 'YYYY_MM') FROM old LIMIT 1"
            ).fetchall()
            timed(
                "a month's documents removed",
                f"ALTER TABLE winnow.document DETACH PARTITION {part}",
                f"DROP TABLE {part}",
            )
        else:
            timed(
                "a month's documents removed",
                "DELETE FROM winnow.document AS d USING old WHERE d.document_id = old.original_id",
                "VACUUM winnow.document",
            )
        rest = ("removal", "original", "sighting", "original_claim")
        timed(
            "all else of them removed",
            *(f"DELETE FROM winnow.{t} AS t USING old WHERE t.original_id = old.original_id" for t in rest),
            "DELETE FROM winnow.content_claim AS t USING old WHERE t.content_id = old.content_id",
            *(f"VACUUM winnow.{t}" for t in (*rest, "content_claim")),
        )
    return found


def sizes(address: str) -> dict[str, float]:
    """KB of indexes: of documents, of this month's partition where there is one, and of all other tables."""
    with psycopg.connect(address) as connection:
        rows: dict[str, int] = dict(
            connection.execute(
                "SELECT relname, pg_indexes_size(oid) / 1000 FROM pg_class "
                "WHERE relnamespace = 'winnow'::regnamespace AND relkind = 'r'"
            ).fetchall()
        )
    documents = {name: size for name, size in rows.items() if re.fullmatch(r"document(_\d.*|_other)?", name)}
    held = sum(documents.values())
    return {
        "indexes of document, KB": held,
        "those of this month, KB": documents.get(f"document_{datetime.now(UTC):%Y_%m}", held),
        "indexes of all other tables, KB": sum(rows.values()) - held,
    }


def compare(first: str, root: Path, chosen: argparse.Namespace, months: int) -> None:
    """All layouts of an archive that spans so many months, side by side."""
    layouts = [Layout(months, by) for by in ("", "first_seen", "published_on")]
    addresses = {layout: first.replace("/winnow?", f"/{layout.database}?") for layout in layouts}
    model = first.replace("/winnow?", f"/model_{months}?")
    with psycopg.connect(first, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE model_{months}".encode())
        migrate(model)
        load(model, root / "seeds0", root / "home")
        fill(model, chosen.documents, months)
        for layout, address in addresses.items():
            connection.execute(f"CREATE DATABASE {layout.database} TEMPLATE model_{months}".encode())
            lay_out(address, layout)
            print(f"laid out {layout.database}", file=sys.stderr)
    figures: Figures = defaultdict(lambda: defaultdict(list))
    ask(figures, addresses, chosen.rounds, chosen.documents)
    for number in range(chosen.rounds + 1):
        for layout, address in addresses.items():
            for name, size in sizes(address).items() if not number else ():
                figures[name][layout].append(size)
            for name, spent in load(address, root / f"seeds{number + 1}", root / "home").items():
                figures[name][layout] += [spent] * bool(number)
    for layout, address in addresses.items():
        for name, spent in remove(address, layout).items():
            figures[name][layout].append(spent)
    print(f"\n{chosen.documents:,} documents, {months} months; milliseconds unless named, and ratios to them")
    print(f"{'':48}{'one table':>12}" + "".join(f"{layout.by:>14}" for layout in layouts[1:]))
    for name, of_layout in figures.items():
        middle = [statistics.median(of_layout[layout]) for layout in layouts]
        print(
            f"{name:48}{middle[0]:12,.1f}" + "".join(f"{m / middle[0]:14.2f}" for m in middle[1:]), flush=True
        )


def main() -> None:
    """Fill, lay out, ask in turn, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--documents", type=int, default=500_000)
    parser.add_argument("--months", type=int, nargs="+", default=[60, 120])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--batch", type=int, default=1000, help="new documents a load")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="winnow-months-") as scratch:
        root = Path(scratch)
        root.chmod(0o755)
        for number in range(chosen.rounds + 2):
            corpus.write(root / f"seeds{number}", chosen.batch, seed=200 + number)
        first = embedded.start(root / "home")
        try:
            for months in chosen.months:
                compare(first, root, chosen, months)
        finally:
            embedded.stop(root / "home")


if __name__ == "__main__":
    main()
