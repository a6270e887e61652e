"""``winnow report``: the archive at a glance, as one page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from flows.showing import safe


def report(
    file: Annotated[Path, typer.Argument(help="The page to write.")] = Path("report.html"),
    as_json: Annotated[bool, typer.Option("--json", help="Say what was written as one JSON object.")] = False,
) -> None:
    """Write one HTML page with charts: intake, removed by rule, sites, languages, quarantine, runs.

    The page holds everything it shows. It has no script and fetches nothing, so it may be mailed or kept.
    The figures are of one moment; reading them goes through the archive once.

    Exit codes: 0 done, 69 the database cannot be reached, 70 the file cannot be written.
    """
    from flows.report import page
    from flows.settings import settings
    from flows.store.exporting import place
    from flows.store.figures import figures
    from flows.store.migrate import migrated

    found = figures(migrated(settings()))
    with place(str(file)) as written:
        written.write(page(found).encode())
    told = json.dumps({"file": str(file), "articles": found.articles})
    print(told if as_json else f"Written to {safe(str(file))}: open it with any browser.")
