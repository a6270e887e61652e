"""``winnow reclean``: today's rules applied to what the archive holds already."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.commands.progress import moving_line
from flows.showing import readable, safe

if TYPE_CHECKING:
    from flows.previewing import Preview


def reclean(
    apply: Annotated[
        bool, typer.Option("--apply", help="Change the archive; without it nothing is written.")
    ] = False,
    limit: Annotated[
        float, typer.Option(min=0, max=1, help="Refuse when a larger share of all documents would change.")
    ] = 0.1,
    yes: Annotated[bool, typer.Option("--yes", help="Go on past the limit.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a line: the preview, the account.")
    ] = False,
) -> None:
    """Show what today's rules would change in the archive and, with --apply, change it.

    Documents bear the version of the rules that cleaned them. When the rules change, those with an older
    version are cleaned again from their stored originals; the seeds are not needed. Earlier versions stay:
    see news.article_version. It may be stopped at any point; the next one goes on.

    Exit codes: 0 done, 75 a run is at work, 77 more would change than --limit allows, and those of
    `winnow --help`.
    """
    from flows.cluster import workforce_of
    from flows.previewing import preview
    from flows.recleaning import open_reclean
    from flows.settings import settings

    with workforce_of(settings()) as workers:
        ahead = workers.processes + 1
        with moving_line() as show:
            seen = preview(
                settings(), workers.submit, ahead, lambda done, of: show(f"{done:,} of {of:,} originals")
            )
        print(json.dumps(asdict(seen), default=str) if as_json else "\n".join(_lines(seen)))
        if not apply or not seen.stale:
            if seen.stale and not as_json:
                print("Nothing was changed. `winnow reclean --apply` does it.")
            return
        if not yes:
            seen.hold_to(limit)
        with open_reclean(settings()) as one, moving_line() as show:
            one.work(workers.submit, ahead, lambda done: show(f"{done:,} of {seen.stale:,} originals"))
            one.finish()
            account = one.account()
    print(json.dumps(account, default=str) if as_json else "\n".join(_account(account)))


def _lines(seen: Preview) -> list[str]:
    if not seen.stale:
        return [f"All {seen.documents:,} documents were cleaned by today's rules ({seen.ruleset})."]
    lines = [
        f"Ruleset {seen.ruleset}: {seen.stale:,} originals were cleaned by other rules.",
        f"  documents that change  {seen.changed:>9,} of {seen.documents:,} ({seen.share:.1%})",
        f"  characters won         {seen.won:>9,}",
        f"  characters lost        {seen.lost:>9,}",
        f"  contents that merge    {seen.merged:>9,}",
        f"  contents that split    {seen.split:>9,}",
        f"  originals kept as is   {sum(seen.kept.values()):>9,}"
        + "".join(f"  ({count:,} {safe(reason)})" for reason, count in seen.kept.items()),
    ]
    if seen.largest:
        lines.append("Largest differences:")
    for one in seen.largest:
        lines.append(
            f"  +{one.won:,} -{one.lost:,}  {one.document_id}  {readable(one.headline or '(no headline)', 80)}"
        )
        lines += [f"      + {readable(one.now_body, 100)}"] if one.now_body else []
        lines += [f"      - {readable(one.no_more_body, 100)}"] if one.no_more_body else []
    return lines


def _account(account: dict[str, Any]) -> list[str]:
    names = ("originals", "kept", "changed", "made", "gone", "won", "lost")
    return (
        [f"Reclean {account['reclean_id']}: {account['status']}"]
        + [f"  {name:<10} {account[name]:>9,}" for name in names]
        + ["Search follows with the next run, or with `winnow index`."]
    )
