"""The scheduled job as a process: serves the deployment `ingest` to a Prefect server until told to stop.

``python -m flows.job`` is what `winnow serve` and the container run; ``python -m flows.job --healthy`` is
the container's health check and asks the server whether the job still fetches its work.
"""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows import prefect_server
from flows.settings import settings

if TYPE_CHECKING:
    from prefect.client.orchestration import SyncPrefectClient

ZOMBIES = "winnow: a run without a heartbeat has crashed"


def main() -> None:
    """Serve, or with ``--healthy`` say by the exit code whether one serves."""
    os.environ.update(_environment())
    if "--healthy" in sys.argv[1:]:
        sys.exit(0 if healthy() else 1)
    run()


def _environment() -> dict[str, str]:
    """Prefect's settings for this process: they must stand before Prefect is imported."""
    found = prefect_server.common_environment()
    if settings().prefect_auth_file is not None:
        found["PREFECT_API_AUTH_STRING"] = prefect_server.credentials(settings())
    return found


def run() -> None:
    """Declare the deployment and the watch for dead runs, then fetch and run what is due."""
    from prefect import serve
    from prefect.client.orchestration import get_client

    from flows.ingest import deployment

    with get_client(sync_client=True) as client:
        watch_for_zombies(client)
    declared = deployment()
    print(f"      Job  `ingest` runs next at {next_run():%Y-%m-%d %H:%M} UTC", flush=True)  # noqa: T201
    print("           now: prefect deployment run ingest", flush=True)  # noqa: T201
    serve(
        declared,
        name="winnow",
        heartbeat_seconds=prefect_server.HEARTBEAT_SECONDS,
        # Paused while nobody serves, so that no runs pile up that nobody will fetch.
        pause_on_shutdown=True,
        print_starting_message=False,
    )


def watch_for_zombies(client: SyncPrefectClient) -> None:
    """Have the server call a run Crashed whose heartbeat has stopped thrice over.

    Without it a run whose machine was switched off stays Running for ever. Safe to call again.
    """
    from prefect.client.schemas.objects import StateType
    from prefect.events.actions import ChangeFlowRunState
    from prefect.events.schemas.automations import AutomationCore, EventTrigger, Posture
    from prefect.events.schemas.events import ResourceSpecification

    ends = {f"prefect.flow-run.{state}" for state in ("Completed", "Failed", "Cancelled", "Crashed")}
    wanted = AutomationCore(
        name=ZOMBIES,
        description=watch_for_zombies.__doc__ or "",
        trigger=EventTrigger(
            after={"prefect.flow-run.heartbeat"},
            expect={"prefect.flow-run.heartbeat", *ends},
            match=ResourceSpecification({"prefect.resource.id": "prefect.flow-run.*"}),
            for_each={"prefect.resource.id"},
            posture=Posture.Proactive,
            threshold=1,
            within=timedelta(seconds=3 * prefect_server.HEARTBEAT_SECONDS),
        ),
        actions=[
            ChangeFlowRunState(
                state=StateType.CRASHED, name="Crashed", message="Its heartbeat stopped.", force=False
            )
        ],
    )
    known = client.read_automations_by_name(ZOMBIES)
    if known:
        client.update_automation(known[0].id, wanted)
    else:
        client.create_automation(wanted)


def next_run() -> datetime:
    """When the schedule has the deployment run next."""
    from prefect.server.schemas.schedules import CronSchedule

    schedule = CronSchedule(cron=settings().schedule, timezone="UTC")
    return datetime.fromisoformat(str(asyncio.run(schedule.get_dates(1))[0]))


def healthy() -> bool:
    """Whether the server knows the deployment as one that is being fetched."""
    from prefect.client.orchestration import get_client

    try:
        with get_client(sync_client=True) as client:
            return str(client.read_deployment_by_name("ingest/ingest").status).endswith("READY")
    except Exception:
        return False


if __name__ == "__main__":
    main()
