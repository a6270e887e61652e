"""``winnow status``: what the archive holds, how the last runs went, and what waits."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer

from flows.showing import safe

_MOST_NAMED = 20  # of the files that wait


def status(
    runs: Annotated[int, typer.Option(min=0, help="How many of the last runs to show.")] = 5,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for machines.")] = False,
) -> None:
    """Show what the archive holds, the last runs, what waits in quarantine, and what was left for the next run and why."""
    from flows.settings import settings
    from flows.store import connecting, deferring, emptied, ledger, migrate, missing

    address = migrate.migrated(settings())
    engine = connecting.engine(address)
    held, latest = ledger.totals(engine), ledger.last_runs(engine, runs)
    reasons, left = deferring.left(engine, _MOST_NAMED)
    too_long = deferring.too_long(engine, settings().alert_deferred_days)
    with connecting.connect(address) as connection:
        gone = emptied.emptied(connection, latest[0].place) if latest else None
        unread = deferring.gone(connection)
        missed = missing.count(connection)
    if as_json:
        deferred = {"reasons": reasons, "too_long": too_long, "longest": [asdict(one) for one in left]}
        told = {
            "archive": held,
            "runs": [json.loads(one.as_json()) for one in latest],
            "deferred": deferred,
            "emptied": gone and asdict(gone),
            "unread": unread,
            "missing": missed,
        }
        print(json.dumps(told, default=str))
        return
    print(f"Archive at {connecting.shown(address)}")
    for name, count in held.items():
        print(f"  {name:<12} {count:>9,}")
    if runs:
        print("Last runs" if latest else "No run yet: try `winnow ingest`.")
    for one in latest:
        outcomes = ", ".join(f"{outcome} {count:,}" for outcome, count in asdict(one.counts).items())
        print(
            f"  {one.started_at:%Y-%m-%d %H:%M}  {one.status:<10} {outcomes}"
            + (f"  {safe(one.error)}" if one.error else "")
        )
    if gone:
        print(f"{gone}" if gone.usual else f"!! {gone} {emptied.REMEDY}")
    if reasons:
        print(
            "Left for the next, by reason: " + ", ".join(f"{n:,} {reason}" for reason, n in reasons.items())
        )
    if too_long:
        print(f"!! {too_long} docs/operation.md says what helps.")
    for file in left:
        since = f"{file.since:%Y-%m-%d %H:%M}  {file.runs:>5,} run{'s' if file.runs > 1 else ' '}"
        print(f"  {since}  {file.reason:<16} {safe(file.path)}: {safe(file.detail)}")
    if (more := sum(reasons.values()) - len(left)) > 0:
        print(f"  and {more:,} more, which wait since later: select * from news.deferral order by since")
    if missed:
        print(f"Seen once and missing now: {missed:,}. All of them: select * from news.missing_file")
    if unread:
        print(f"{unread} All of them: select * from news.deferral where reason = '{deferring.GONE}'")
