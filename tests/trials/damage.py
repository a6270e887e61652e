"""Containers cut and corrupted at every so many bytes, against the archive: all flagged, no row of a short read."""

from __future__ import annotations

import base64
import gzip
import hashlib
import random
import tempfile
from collections.abc import Callable
from pathlib import Path

import psycopg

from flows.run import open_run
from flows.workers import Workers
from tests.sources import packing
from tests.trials.ground import Ground, Tally


def _articles(count: int) -> list[packing.Article]:
    chance = random.Random(6)
    made = [packing.Article(number) for number in range(count)]
    for one in made:
        facts = " ".join(f"{chance.getrandbits(40):x}" for _ in range(12))
        one.text = (
            f"{one.title}\n{one.text}\nThe log of that day reads {facts}, the harbour master said on Monday."
        )
    return made


def _warc(articles: list[packing.Article]) -> bytes:
    records = []
    for one in articles:
        block = one.text.encode()
        digest = base64.b32encode(hashlib.sha1(block).digest()).decode()
        stated = f"WARC-Block-Digest: sha1:{digest}\r\n"
        records.append(packing.warc_record("conversion", one.url, "text/plain", block, stated))
    return b"".join(records)


CONTAINERS: dict[str, Callable[[list[packing.Article]], bytes]] = {
    "jsonl.gz": lambda articles: gzip.compress(packing.as_lines(articles), mtime=0),
    "jsonl.zst": lambda articles: packing.zstd(packing.as_lines(articles)),
    "warc.gz": lambda articles: gzip.compress(_warc(articles), mtime=0),
    "warc": _warc,
}


def cut_and_corrupt(ground: Ground, records: int, step: int = 64) -> Tally:
    """Each container cut, and a byte of it changed, at every ``step`` bytes: a file each, all in one run.

    Lost is a file of which nothing at all is recorded; doubled counts rows of cut files and texts that
    nobody delivered. A bare WARC may be cut only within its records: between two, nothing tells.
    """
    articles = _articles(records)
    faults = 0
    with tempfile.TemporaryDirectory() as seeds, ground.database() as address:
        folder = Path(seeds)
        for name, make in CONTAINERS.items():
            raw = make(articles)
            (folder / f"whole.{name}").write_bytes(raw)
            for place in range(0, len(raw), step):
                hurt = raw[:place] + bytes([raw[place] ^ 0xA5]) + raw[place + 1 :]
                (folder / f"hurt-{place:07}.{name}").write_bytes(hurt)
                faults += 1
                if not (name == "warc" and raw.startswith(b"WARC/1.0", place)):
                    (folder / f"cut-{place:07}.{name}").write_bytes(raw[:place])
                    faults += 1
        files = len(list(folder.iterdir()))
        with open_run(ground.settings(address, seeds=seeds)) as run:
            run.work(Workers(1).submit, ahead=1)
        with psycopg.connect(address) as connection:
            row = connection.execute(
                "SELECT (SELECT count(DISTINCT path) FROM (SELECT path FROM news.sighting UNION ALL "
                "SELECT path FROM news.quarantine) AS recorded), "
                "(SELECT count(*) FROM news.sighting WHERE path LIKE 'cut-%'), "
                "(SELECT count(*) FROM winnow.document), "
                "(SELECT count(DISTINCT path) FROM news.quarantine WHERE reason = 'damaged')"
            ).fetchone()
    assert row is not None
    recorded, short, documents, flagged = map(int, row)
    notes = f"{flagged} flagged as damaged; the rest hit bytes that mean nothing"
    # Two forms of each text, with its title stated beside it and without, are one document.
    return Tally(
        "cut and corrupt containers", faults, files - recorded, short + documents - records, notes=(notes,)
    )
