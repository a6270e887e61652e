"""One poison record of every kind among a thousand: the others are loaded, and it alone is set aside."""

from __future__ import annotations

import ctypes
import json
import os
import re
import signal
from collections.abc import Callable, Sequence
from typing import Any

import psycopg

from flows import line
from flows.documents import Document
from flows.run import open_run
from flows.sources import Limits
from flows.watching import Watch
from flows.workers import Workers
from tests.trials.ground import Ground, Tally

# Faults that no record may be able to bring about, and so none does: these words in a text do it here.
INJECTED: dict[str, tuple[str, Callable[[], object]]] = {
    "a fault in C code": ("crashed-worker", lambda: ctypes.string_at(0)),
    "killed for its memory": ("crashed-worker", lambda: os.kill(os.getpid(), signal.SIGKILL)),
    "hangs in C code": ("too-slow", lambda: re.match("(a*)*b", "a" * 60)),  # 2 to the power of 60 steps
    "hangs in Python": ("too-slow", lambda: any(iter(bool, True))),
    "waits for ever": ("too-slow", lambda: ctypes.PyDLL(None).sleep(3600)),  # PyDLL: it keeps the lock
    "takes all memory": ("out-of-memory", lambda: bytearray(2**40)),
    "a fault of ours": ("internal-error", lambda: 1 / 0),
}
# Faults of the records themselves, as one line of a JSONL file each.
INHERENT: dict[str, tuple[str, bytes]] = {
    "no text": ("no-text-field", b'{"text": ""}'),
    "a NUL": ("nul-bytes", json.dumps({"text": "The pier \0 was mended."}).encode()),
    "half a character": ("lone-surrogate", rb'{"text": "The pier \ud83d was mended on Monday."}'),
    "no JSON": ("not-json", b'{"text": "The pier was'),
    "nothing but furniture": ("no-article-left", b'{"text": "Share this: Facebook Twitter"}'),
}
PROSE = (
    "The council of harbour {0} met on Monday and voted to mend pier {0} before the winter storms come. " * 3
)


def poisoned(items: Sequence[Any], step: str, limits: Limits, watch: Watch) -> Any:
    """A step of the line in which a word of the text does what no text should."""
    honest = line.described

    def described(one: line.CleanPage, limits: Limits) -> Document:
        for name, (_, harm) in INJECTED.items():
            if f"({name})".encode() in one.record.raw:
                harm()
        return honest(one, limits)

    line.described = described
    try:
        return getattr(line, step)(items, limits, watch)
    finally:
        line.described = honest


def one_of_each(ground: Ground, records: int, kinds: Sequence[str]) -> Tally:
    """Among so many records one of each of these kinds; wrong is whatever is not as it must be."""
    expected = {}
    lines = [json.dumps({"text": PROSE.format(number)}).encode() for number in range(records - len(kinds))]
    for number, kind in enumerate(kinds):
        at = (number + 1) * len(lines) // (len(kinds) + 1)
        if kind in INJECTED:
            reason, bad = INJECTED[kind][0], json.dumps({"text": f"{PROSE.format('x')} ({kind})"}).encode()
        else:
            reason, bad = INHERENT[kind]
        lines.insert(at, bad)
        expected[reason] = expected.get(reason, 0) + 1
    folder = ground.root / "poison"
    folder.mkdir(exist_ok=True)
    (folder / "thousand.jsonl").write_bytes(b"\n".join(lines))
    with ground.database() as address:
        settings = ground.settings(address, seeds=str(folder), processes=2)

        def submit(step: Callable[..., Any], items: Sequence[object], *arguments: object) -> Any:
            return workers.submit(poisoned, items, step.__name__, *arguments)

        with Workers(2, seconds=2, most_bytes=2**31) as workers, open_run(settings) as run:
            run.work(submit, ahead=2)
        with psycopg.connect(address) as connection:
            found = dict(
                connection.execute("SELECT reason, count(*) FROM winnow.quarantine GROUP BY 1").fetchall()
            )
            row = connection.execute(
                "SELECT count(DISTINCT address), count(*) FROM winnow.sighting"
            ).fetchone()
    assert row is not None
    good, entered = row
    lost = records - len(kinds) - good + sum((abs(found.get(r, 0) - n) for r, n in expected.items()), 0)
    notes = tuple(f"{count} {reason}" for reason, count in sorted(found.items()))
    return Tally(f"poison among {records:,}", len(kinds), lost, entered - good, notes=notes)


def every_kind(ground: Ground, records: int) -> Tally:
    """Every kind alone among so many records."""
    tallies = [one_of_each(ground, records, [kind]) for kind in (*INJECTED, *INHERENT)]
    lost, doubled = sum(t.lost for t in tallies), sum(t.doubled for t in tallies)
    notes = tuple(note for tally in tallies for note in tally.notes)
    return Tally(f"one poison record among {records:,}", len(tallies), lost, doubled, notes=notes)
