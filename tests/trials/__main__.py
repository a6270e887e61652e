"""Every trial at its full count, as a table: ``python -m tests.trials [--share 0.1] [--only kills]``."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from flows.settings import ROOT
from tests.places import QUICK
from tests.scheduled.serving import Served
from tests.trials import combinations, crowds, cuts, damage, full, kills, poison, writers
from tests.trials.ground import Tally, ground

FAMILIES = (
    "kills", "statements", "backends", "servers", "cuts", "disks", "crowds", "reruns", "writers", "damage", "poison", "serve",
)  # fmt: skip


def trials(family: str, of: Callable[[int], int]) -> Iterator[Callable[[], Tally]]:
    """The trials of one family; ``of`` gives the part of a full count that is wanted."""
    if family == "serve":
        yield lambda: _served(of(len(combinations.EVERY)))
        return
    with ground(of(10_000) if family == "kills" else 400) as place:
        if family == "kills":
            yield lambda: kills.random_kills(place, of(500))
        elif family == "statements":
            yield lambda: kills.killed_before_each_statement(place, of(200))
        elif family == "backends":
            yield lambda: kills.terminated_backends(place, of(50))
        elif family == "servers":
            yield lambda: kills.stopped_servers(place, of(15))
        elif family == "cuts":
            yield lambda: cuts.cut_connections(place, of(300))
        elif family == "disks" and full.may_mount():
            yield lambda: full.full_disks(place, of(10))
        elif family == "crowds":
            yield lambda: crowds.at_once(place, of(25))
            yield lambda: crowds.overlapping(place, of(25))
            yield lambda: crowds.at_once(place, of(25), locked=False)
            yield lambda: crowds.overlapping(place, of(25), locked=False)
        elif family == "reruns":
            yield lambda: crowds.reruns(place, 4)
        elif family == "writers":
            yield lambda: writers.copies(place, 100)
            yield lambda: writers.rewritten(place, of(100))
            yield lambda: writers.clocks(place, of(96))
            yield lambda: writers.stalled(place, of(100))
            for kind in writers.KINDS:
                yield lambda kind=kind: writers.meddled(place, kind, of(100))
        elif family == "damage":
            yield lambda: damage.cut_and_corrupt(place, of(60))
        elif family == "poison":
            yield lambda: poison.every_kind(place, of(1000))


def main() -> int:
    """Run them; non-zero when anything was lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="a part of the full counts")
    parser.add_argument("--only", choices=FAMILIES, nargs="*", default=FAMILIES)
    told = parser.parse_args()

    def of(count: int) -> int:
        return max(1, round(count * told.share))

    bad = 0
    print(f"{datetime.now(UTC):%Y-%m-%d}, share {told.share:g}\n")
    print("| trial | faults | lost | doubled | notes |\n|---|---:|---:|---:|---|", flush=True)
    for family in told.only:
        for trial in trials(family, of):
            began = time.monotonic()
            tally = trial()
            print(tally.row(), flush=True)
            print(f"{tally.name}: {time.monotonic() - began:.0f} s", file=sys.stderr)
            bad += tally.lost + tally.doubled
    return 1 if bad else 0


def _served(count: int) -> Tally:
    home = Path(tempfile.mkdtemp(prefix="winnow-trial-", dir=QUICK))
    home.chmod(0o755)
    served = Served(home)
    try:
        shutil.copytree(ROOT / "seeds", home / "seeds")
        served.start()
        return combinations.kill_each(served, combinations.EVERY[-count:])
    finally:
        served.stop()
        shutil.rmtree(home)


if __name__ == "__main__":
    sys.exit(main())
