"""``winnow erase``: take a document out of the archive for good."""

from __future__ import annotations

import json
import sys
import uuid
from dataclasses import asdict
from typing import Annotated

import typer

from flows.showing import safe


def erase(
    documents: Annotated[
        list[uuid.UUID] | None, typer.Argument(help="Documents, by the article_id of news.article.")
    ] = None,
    path: Annotated[
        str | None, typer.Option(help="All that came from this file, as news.sighting shows its path.")
    ] = None,
    place: Annotated[
        str | None,
        typer.Option(help="The landing folder or address of --path, as news.sighting shows its place."),
    ] = None,
    site: Annotated[str | None, typer.Option(help="All of this site, such as example.org.")] = None,
    reason: Annotated[str, typer.Option(help="Why; it stays in news.tombstone, so name no one in it.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would be erased.")] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="Do not ask; needed where there is no terminal.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object, for machines.")] = False,
) -> None:
    """Erase documents: text, originals, removed lines, earlier versions, search entries, quarantined copies.

    What stays are hashes, the reason and the time (news.tombstone), and the sightings, which hold no text.
    The hashes keep the content from coming back: a record that holds it is set aside as `erased`. Seeds,
    backups and exports are outside the archive and not touched; the seeds that hold it are named.

    Exit codes: 0 done, 1 not confirmed, 70 nothing of that name or a path of several places, 75 a run is at work, and those of
    `winnow --help`.
    """
    from flows.erasing import Erasure
    from flows.errors import StoreError
    from flows.settings import settings

    if not documents and path is None and site is None:
        raise typer.BadParameter("Name documents, --path or --site.")
    if place is not None and path is None:
        raise typer.BadParameter("--place says where --path lies: name both.")
    if not reason and not dry_run:
        raise typer.BadParameter("Say why, with --reason.")
    with Erasure.opened(settings()) as erasure:
        extent = erasure.choose(documents or [], path, site, place)
        if not extent.documents and not extent.entries:
            raise StoreError("The archive holds no such document, path or site. Nothing was erased.")
        if not as_json:
            print(f"{'Would erase' if dry_run else 'To erase'}: {extent.documents:,} documents")
            print(f"  originals           {extent.originals:>9,}")
            print(f"  sightings (stay)    {extent.sightings:>9,}")
            print(f"  earlier versions    {extent.versions:>9,}")
            print(f"  quarantine entries  {extent.entries:>9,}")
            print("These seeds hold it and are not touched:" if extent.seeds else "")
            print("\n".join(f"  {safe(seed)}" for seed in extent.seeds))
        if not dry_run and not yes:
            if not sys.stdin.isatty():
                raise typer.BadParameter("There is no terminal to ask on: say --yes.")
            typer.confirm("Erase it for good?", abort=True)
        emptied = 0 if dry_run else erasure.erase(reason)
    if as_json:
        print(json.dumps({**asdict(extent), "erased": not dry_run, "emptied": emptied}))
    elif not dry_run:
        print(f"Erased. {emptied:,} further entries of quarantine held the same and were emptied.")
