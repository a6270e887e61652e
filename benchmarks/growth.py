"""Whether a thousand new documents cost the same on a large archive as on a small one.

    python -m benchmarks.growth --sizes 10000 2000000 --rounds 5

Each archive is filled in the database itself: keys, ledger, sightings, removals and indexes are whole,
bodies are short, since the cost of a load grows with its indexes or not at all. Then the same thousand
generated seeds a round go into each in turn. Prints seconds of wall time and ratios of medians.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

import psycopg

from benchmarks import corpus
from flows.run import open_run
from flows.settings import Settings
from flows.store import embedded
from flows.store.migrate import migrate
from flows.workers import Workers

# Every row of a first real load, many times over under keys of its own; in the order of these, since an index is
# filled several times faster from one end.
_FILL = """
SET work_mem = '512MB';
SET session_replication_role = replica;  -- every key is right: none need be checked
CREATE TEMP TABLE key AS
    SELECT number, md5('f' || number)::uuid AS file_id, md5('o' || number)::uuid AS original_id,
           md5('c' || number)::uuid AS content_id
    FROM generate_series(1, %(count)s) AS number;
CREATE TEMP TABLE model AS SELECT (SELECT run_id FROM winnow.run LIMIT 1) AS run_id,
    (SELECT ruleset FROM winnow.ruleset LIMIT 1) AS ruleset;
INSERT INTO winnow.seed_file (file_id, path_id, place, path, shown, size, mtime_ns, ctime_ns, inode, hint,
                              sha256, records, outcome, run_id)
    SELECT file_id, md5('p' || number)::uuid, 'filled', number::text::bytea, number::text, 4000, number, number,
           number, '', sha256(number::text::bytea), 1, 'read', run_id FROM key, model ORDER BY file_id;
INSERT INTO winnow.original_claim SELECT original_id FROM key ORDER BY 1;
INSERT INTO winnow.content_claim SELECT content_id, original_id FROM key ORDER BY 1;
INSERT INTO winnow.original (original_id, format, declared, hints, bytes, raw_zstd, encoding, encoding_confidence,
                             characters, content_id, ruleset, piece_starts, piece_ends, body_starts, space_starts,
                             spaces)
    SELECT original_id, 'text', '', '{}', 4000, '', 'utf-8', 1, 4000, content_id, ruleset, '{0}', '{9}', '{0}',
           '{}', '{}' FROM key, model ORDER BY original_id;
INSERT INTO winnow.removal (original_id, ordinal, starts, ends, kind, rule, field, why, text)
    SELECT original_id, part, part, part + 1, 'removed', 'share.buttons', '', '', 'x'
    FROM key, generate_series(0, 3) AS part ORDER BY original_id, part;
INSERT INTO winnow.document (document_id, content_id, ruleset, run_id, first_seen, headline, authors, agencies,
                             site, published_on, tags, words, sentences, paragraphs, truncated, paywalled,
                             evidence, body)
    SELECT original_id, content_id, ruleset, run_id, now() - number * interval '1 minute', 'Headline ' || number,
           '{}', '{}', 'site' || number %% 5000 || '.example', date '2010-01-01' + number %% 5000, '{}', 600, 30,
           10, false, false, '{}', 'Filled.' FROM key, model ORDER BY original_id;
INSERT INTO winnow.sighting (file_id, address, original_id, document_id, outcome, run_id)
    SELECT file_id, '', original_id, original_id, 'loaded', run_id FROM key, model ORDER BY original_id;
"""


def fill(address: str, count: int) -> None:
    """Bring an archive that holds one real run to ``count`` documents more."""
    with psycopg.connect(address) as connection:
        with psycopg.ClientCursor(connection) as cursor:
            cursor.execute(_FILL, {"count": count})
        connection.commit()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
        connection.execute("CHECKPOINT")


def load(address: str, folder: Path, home: Path) -> float:
    """Seconds for one run over a folder."""
    settings = Settings(_env_file=None, DATABASE_URL=address, seeds=str(folder), home=home)  # type: ignore[call-arg]
    began = time.monotonic()
    with open_run(settings) as run, Workers(1) as workers:
        run.work(workers.submit, ahead=2)
    return time.monotonic() - began


def main() -> None:
    """Fill, load in turn, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs=2, default=[10_000, 2_000_000])
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="winnow-growth-") as scratch:
        root = Path(scratch)
        root.chmod(0o755)
        for number in range(chosen.rounds + 1):
            corpus.write(root / f"seeds{number}", chosen.documents, seed=100 + number)
        first = embedded.start(root / "home")
        try:
            with psycopg.connect(first, autocommit=True) as connection:
                for size in chosen.sizes:
                    connection.execute(f"CREATE DATABASE filled_{size}".encode())
            addresses = {size: first.replace("/winnow?", f"/filled_{size}?") for size in chosen.sizes}
            for size, address in addresses.items():
                migrate(address)
                load(address, root / "seeds0", root / "home")
                fill(address, size)
                print(f"filled {size:,}", file=sys.stderr)
            seconds: dict[int, list[float]] = {size: [] for size in chosen.sizes}
            for number in range(1, chosen.rounds + 1):
                for size, address in addresses.items():
                    seconds[size].append(load(address, root / f"seeds{number}", root / "home"))
        finally:
            embedded.stop(root / "home")
    small, large = (statistics.median(seconds[size]) for size in chosen.sizes)
    for size, times in seconds.items():
        print(f"{size:>12,} documents held: {', '.join(f'{t:.2f}' for t in times)} s")
    print(f"{chosen.documents:,} new documents cost {large / small:.2f} times as much on the larger archive")


if __name__ == "__main__":
    main()
