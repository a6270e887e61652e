"""The full count of every trial, as a table: ``python -m tests.trials [--share 0.1]``."""

from __future__ import annotations

import argparse
import sys
import time

from tests.trials import crowds, cuts, kills, poison, writers
from tests.trials.ground import ground


def main() -> int:
    """Run all of them; non-zero when anything was lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="a part of the full counts")
    share = parser.parse_args().share

    def of(count: int) -> int:
        return max(1, round(count * share))

    bad = 0
    print("| trial | faults | lost | doubled | notes |\n|---|---|---|---|---|", flush=True)
    with ground(of(10_000)) as large:
        trials = [lambda: kills.random_kills(large, of(500))]
        bad += _all(trials)
    with ground(400) as small:
        trials = [
            lambda: kills.killed_before_each_statement(small, of(200)),
            lambda: kills.terminated_backends(small, of(50)),
            lambda: kills.stopped_servers(small, of(15)),
            lambda: cuts.cut_connections(small, of(300)),
            lambda: crowds.at_once(small, of(25)),
            lambda: crowds.overlapping(small, of(25)),
            lambda: crowds.reruns(small, 4),
            lambda: poison.every_kind(small, of(1000)),
            lambda: writers.copies(small, 100),
            lambda: writers.rewritten(small, of(100)),
            lambda: writers.clocks(small, of(96)),
            lambda: writers.stalled(small, of(100)),
            *(lambda kind=kind: writers.meddled(small, kind, of(100)) for kind in writers.KINDS),
        ]
        bad += _all(trials)
    return 1 if bad else 0


def _all(trials: list) -> int:  # type: ignore[type-arg]
    bad = 0
    for trial in trials:
        began = time.monotonic()
        tally = trial()
        print(tally.row(), flush=True)
        print(f"{tally.name}: {time.monotonic() - began:.0f} s", file=sys.stderr)
        bad += tally.lost + tally.doubled
    return bad


if __name__ == "__main__":
    sys.exit(main())
