"""``winnow verify`` and ``winnow doctor``: is the archive right, is the set-up right."""

from __future__ import annotations

from collections import Counter

import typer

from flows.commands.progress import moving_line
from flows.showing import safe


def verify() -> None:
    """Prove the archive: recompute every hash and every text. Reads all of it, writes nothing.

    Exit code 0: nothing is damaged. An original that was loaded once, but is refused or read otherwise since an upgrade, is told
    of and is no damage: its bytes are whole and its article stays. 1: something is damaged or lost; each such line says what.
    """
    from flows.settings import settings
    from flows.store.migrate import migrated
    from flows.verify import OTHERWISE, REFUSED
    from flows.verify import verify as prove

    found: Counter[str] = Counter()
    address = migrated(settings())  # the proof asks tables of this version; nothing that is stored changes
    with moving_line() as show:
        for fault in prove(address, lambda count: show(f"{count:,} originals proved")):
            found[fault.upgrade] += 1
            show("")
            print(f"{safe(fault.where)}: {safe(fault.what)}")
    if otherwise := found[OTHERWISE]:
        print(
            f"Read otherwise since an upgrade: {otherwise:,}. Nothing is lost: their texts are those that were loaded. "
            "`winnow reclean --apply` reads them again."
        )
    if refused := found[REFUSED]:
        print(
            f"Refused since an upgrade: {refused:,}. Nothing is lost: their bytes are whole and their articles stay, but today's "
            "code cannot prove their texts. Let them stay; `winnow erase` takes out for good what you do not want."
        )
    faults = found[""]
    print(
        f"{faults:,} fault{'s' if faults > 1 else ''}."
        if faults
        else "Everything holds: hashes, texts, claims, counts."
    )
    if faults:
        raise typer.Exit(1)


def doctor() -> None:
    """Look at the set-up (settings, folder, database, schema, clock, disk, Prefect) and at what waits for too long, and say what helps."""
    from flows.doctor import examine
    from flows.settings import settings

    ill = 0
    for finding in examine(settings()):
        print(f"{'!!' if finding.remedy else 'ok'}  {finding.name:<9} {safe(finding.says)}")
        if finding.remedy:
            ill += 1
            print(f"    {'':<9} -> {safe(finding.remedy)}")
    if ill:
        raise typer.Exit(1)
