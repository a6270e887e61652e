"""The Prefect flow `reclean`: today's rules applied again to what the archive holds, shown before it is done.

Without ``apply`` it is a rehearsal and leaves nothing in the database but what it reads. It holds the same
lock as `ingest`, so neither ever waits for rows of the other.
"""

from __future__ import annotations

import uuid
from typing import Any

from prefect import flow, get_run_logger, runtime
from prefect.artifacts import create_markdown_artifact
from prefect.client.schemas.objects import State
from prefect.states import Cancelled

from flows.cluster import workforce_of
from flows.errors import Busy
from flows.previewing import Preview, preview
from flows.recleaning import open_reclean
from flows.settings import settings

_AHEAD = 2


@flow(name="reclean", persist_result=False)
def reclean(apply: bool = False, limit: float = 0.1, yes: bool = False) -> dict[str, Any] | State[Any]:
    """Show what today's rules would change in the archive and, where told to, change it.

    :param apply: change it; otherwise it is only shown.
    :param limit: the largest share of all documents that may change.
    :param yes: go on past the limit.
    :raises OverLimit: more would change than the limit allows.
    """
    this_run = uuid.UUID(str(runtime.flow_run.id))
    logger = get_run_logger()
    with workforce_of(settings()) as workers:
        ahead = workers.processes + _AHEAD
        seen = preview(settings(), workers.submit, ahead)
        create_markdown_artifact(as_markdown(seen), key="reclean-preview", description="What would change.")
        logger.info("%s originals are stale; %s documents change", f"{seen.stale:,}", f"{seen.changed:,}")
        if not apply:
            return {"status": "preview", "changed": seen.changed, "stale": seen.stale}
        if not yes:
            seen.hold_to(limit)
        try:
            with open_reclean(settings(), this_run) as one:
                one.work(
                    workers.submit, ahead, lambda done: logger.info("%s originals are done", f"{done:,}")
                )
                one.finish()  # so that the account says how it ended
                account = one.account()
        except Busy as busy:
            return Cancelled(name="Skipped", message=str(busy))
    logger.info("%s", account)
    return {name: str(value) if isinstance(value, uuid.UUID) else value for name, value in account.items()}


def as_markdown(seen: Preview) -> str:
    """A preview as a short page; titles stand in code spans, so that none of them is a link or markup."""
    rows = {
        "documents": seen.documents,
        "stale originals": seen.stale,
        "documents that change": seen.changed,
        "characters won": seen.won,
        "characters lost": seen.lost,
        "contents that merge": seen.merged,
        "contents that split": seen.split,
        "originals kept as they are": sum(seen.kept.values()),
    }
    lines = [f"# Reclean to ruleset `{seen.ruleset}`", "", "| what | count |", "|---|---:|"]
    lines += [f"| {name} | {count:,} |" for name, count in rows.items()]
    if seen.largest:
        lines += ["", "| won | lost | document | headline |", "|---:|---:|---|---|"]
        lines += [
            f"| {d.won:,} | {d.lost:,} | `{d.document_id}` | `{_plain(d.headline or '')}` |"
            for d in seen.largest
        ]
    return "\n".join(lines)


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() and c not in "`|" else " " for c in text)[:120]
