"""``winnow export``: articles as a file, for those who leave SQL."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import PurePath
from typing import Annotated

import typer

from flows.showing import safe

_DAY = ["%Y-%m-%d"]


def export(
    file: Annotated[
        str, typer.Argument(help="Where to: articles.parquet, .jsonl or .csv; - is standard output.")
    ],
    form: Annotated[
        str | None, typer.Option("--format", help="parquet, jsonl or csv; without it the name of FILE says.")
    ] = None,
    since: Annotated[
        datetime | None, typer.Option(formats=_DAY, help="Published on this day or later.")
    ] = None,
    until: Annotated[
        datetime | None, typer.Option(formats=_DAY, help="Published on this day or earlier.")
    ] = None,
    site: Annotated[str | None, typer.Option(help="Only of this site, such as example.org.")] = None,
    language: Annotated[str | None, typer.Option(help="Only in this language, such as en.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Say how many as one JSON object.")] = False,
) -> None:
    """Write articles to a Parquet, JSON lines or CSV file: the columns of news.article, in its order.

    The same archive gives the same file, byte for byte, sorted by article_id. FILE appears whole or not at
    all. Parquet and JSON lines are exact. CSV is made safe for spreadsheets and terminals instead: what
    would be taken for a formula gets an apostrophe in front, and control characters become escapes.

    Example: winnow export march.parquet --since 2026-03-01 --until 2026-03-31 --language en

    Exit codes: 0 done, 69 the database cannot be reached, 70 the file cannot be written.
    """
    from flows.settings import settings
    from flows.store.exporting import FORMATS, Wanted, export
    from flows.store.migrate import migrated

    chosen = form or PurePath(file).suffix[1:].lower()
    if chosen not in FORMATS:
        raise typer.BadParameter(f"Say --format, one of {', '.join(FORMATS)}.")
    wanted = Wanted(since and since.date(), until and until.date(), site, language)
    count = export(migrated(settings()), wanted, chosen, file)
    told = json.dumps({"articles": count, "format": chosen, "file": file})
    print(
        told if as_json else f"{count:,} articles written to {safe(file)}.",
        file=sys.stderr if file == "-" else None,
    )
