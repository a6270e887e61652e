"""``winnow quarantine``: what could not be loaded; look at it, try again, or let it go."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Collection
from dataclasses import asdict
from typing import Annotated

import typer

from flows.showing import safe

app = typer.Typer(no_args_is_help=True, help="What could not be loaded: look at it, try again, or let it go.")
Ids = Annotated[list[int] | None, typer.Argument(help="Numbers, as `winnow quarantine list` shows them.")]


@app.command("list")
def list_entries(
    reason: Annotated[str | None, typer.Option(help="Only this reason, such as damaged.")] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Those marked for a retry, replayed and discarded too.")
    ] = False,
    most: Annotated[int, typer.Option(min=0, help="How many to show.")] = 100,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List what is held, latest first; `--all` shows also what the next run tries."""
    from flows.store import connecting, quarantining

    engine = connecting.engine(_archive())
    status = None if everything else "held"
    found = quarantining.entries(engine, status, reason, most)
    for one in found:
        if as_json:
            print(json.dumps({**asdict(one), "first_bytes": one.first_bytes.hex()}, default=str))
        else:
            address = f" [{safe(one.address)}]" if one.address else ""
            print(f"{one.quarantine_id:>8}  {one.status:<9} {one.reason:<20} {safe(one.path)}{address}")
    if not found and not as_json:
        print(f"Nothing waits for the reason {safe(reason)!r}." if reason else "Nothing waits.")
    if len(found) == most and (there := quarantining.count(engine, status, reason)) > most:
        print(
            f"winnow: these are the latest {most:,} of {there:,}; --most {there} shows all.", file=sys.stderr
        )


@app.command()
def show(number: Annotated[int, typer.Argument(help="The entry's number.")]) -> None:
    """Show one entry: the reason, the remedy, and its first bytes, safely."""
    from flows.store import connecting, quarantining

    one = quarantining.entry(connecting.engine(_archive()), number)
    for name in (
        "path",
        "address",
        "status",
        "status_reason",
        "reason",
        "detail",
        "remedy",
        "quarantined_at",
    ):
        if (value := getattr(one, name)) not in ("", None):
            print(f"{name:<15} {safe(str(value))}")
    for at in range(0, len(one.first_bytes), 16):
        row = one.first_bytes[at : at + 16]
        shown = "".join(chr(b) if 32 <= b < 127 else "." for b in row)
        print(f"  {at:04x}  {row.hex(' '):<47}  {shown}")


@app.command()
def retry(
    numbers: Ids = None,
    everything: Annotated[bool, typer.Option("--all", help="All that are held.")] = False,
) -> None:
    """Mark entries so that the next run reads their files again."""
    from flows.store import connecting, quarantining

    if not numbers and not everything:
        raise typer.BadParameter("Name entries, or say --all.")
    with connecting.connect(_archive()) as connection:
        marked = quarantining.retry(connection, None if everything else numbers or [])
        elsewhere = set(quarantining.retried_places(connection)) - {_place()} if marked else set()
    then = " `winnow ingest` tries them now; the scheduled job does at its next run." if marked else ""
    print(f"{marked:,} marked.{then}")
    for place in sorted(elsewhere):
        print(
            f"Of another landing place some wait for a run over it: winnow ingest {shlex.quote(safe(place))}"
        )
    if not everything:
        _all_waited(marked, numbers or ())


@app.command()
def discard(
    numbers: Annotated[list[int], typer.Argument(help="Numbers, as `winnow quarantine list` shows them.")],
    why: Annotated[str, typer.Option("--reason", help="Why they are not wanted; kept with them.")],
) -> None:
    """Let entries go, with the reason. Their rows stay, and the counts with them."""
    from flows.store import connecting, quarantining

    with connecting.connect(_archive()) as connection:
        gone = quarantining.discard(connection, numbers, why)
    print(f"{gone:,} discarded.")
    _all_waited(gone, numbers)


def _all_waited(done: int, numbers: Collection[int]) -> None:
    """Say so, and fail, where some numbers are those of nothing that waited."""
    if missing := len(set(numbers)) - done:
        print(
            f"winnow: {missing:,} of the numbers changed nothing: see `winnow quarantine list --all`.",
            file=sys.stderr,
        )
        raise typer.Exit(1)


def _place() -> str:
    """The landing place of the settings, as the archive names it; empty where they name none."""
    from flows.errors import SettingsError
    from flows.settings import settings
    from flows.sources import place_of

    try:
        return place_of(settings().seeds)
    except SettingsError:
        return ""


def _archive() -> str:
    """The archive's address; its schema is up to date."""
    from flows.settings import settings
    from flows.store.migrate import migrated

    return migrated(settings())
