"""The scheduled job as a process: serves the deployment `ingest` to a Prefect server until told to stop.

``python -m flows.job`` is what `winnow serve` and the container run; ``python -m flows.job --healthy`` is
the container's health check and asks the server whether the job still fetches its work.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from flows import doctor, prefect_server, runner, waker
from flows.errors import SettingsError, WinnowError, told_in_a_line
from flows.settings import settings, unread

if TYPE_CHECKING:
    from uuid import UUID

    from prefect.client.orchestration import SyncPrefectClient
    from prefect.client.schemas.filters import FlowRunFilter
    from prefect.client.schemas.objects import FlowRun, StateType
    from prefect.events.schemas.automations import AutomationCore

_LOOK_SECONDS = 2.0  # how often a woken run looks whether the one before it has ended
# A run begins within seconds, on a busy machine within a minute. One whose process was killed before never does.
_STUCK = timedelta(minutes=5)
# After a run that failed: where files land all the time, and the database is away for a night, each would else begin
# one that fails, twice a minute, with an alert.
_REST = timedelta(minutes=5)
_BEGUN = datetime.now(UTC)  # what failed under an earlier job may have been mended since
_ENDS = ("Completed", "Failed", "Cancelled", "Crashed", "Skipped")
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
    from prefect.client.orchestration import get_client

    from flows import alerts
    from flows.ingest import deployment

    due = next_run()
    alerts.addresses(settings())  # one that is none is told before anything is declared
    # Paused while nobody serves, so that no runs pile up that nobody will fetch.
    fetching = runner.gentle(
        name="winnow", heartbeat_seconds=prefect_server.HEARTBEAT_SECONDS, pause_on_shutdown=True
    )
    fetching.add_deployment(deployment())
    with get_client(sync_client=True) as client:
        watch_for_zombies(client)
        alerts.tell(client, settings())
        recover(client)
        forget_late(client)
    if settings().wake_seconds:
        wake(settings().seeds, settings().wake_seconds)
    for says, remedy in unread():
        _say("Settings", f"{says}. {remedy}")
    seeds = doctor.landing(settings())
    _say("Seeds", f"{seeds.says}. {seeds.remedy}" if seeds.remedy else seeds.says)
    _say("Job", f"`ingest` runs next at {due:%Y-%m-%d %H:%M} UTC")
    _say("Now", "prefect deployment run ingest")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(fetching.start())


def recover(client: SyncPrefectClient) -> None:
    """Call Crashed at once what a killed job has left Running: when no run holds the archive, none runs.

    It frees the deployment's one slot for the next run.
    """
    runs = client.read_flow_runs(flow_run_filter=_unfinished(client))
    if runs and _archive_is_free():
        runner.call_crashed(client, [run.id for run in runs], "It was killed.")


def forget_late(client: SyncPrefectClient) -> None:
    """Cancel what the schedule had planned for the time in which nobody served: the next run takes everything
    new. A job that is told to end pauses its schedule; this is for one that was killed."""
    from prefect.client.schemas.filters import FlowRunFilterNextScheduledStartTime
    from prefect.client.schemas.objects import StateType
    from prefect.states import Cancelled

    late = _in_states(client, StateType.SCHEDULED)
    late.next_scheduled_start_time = FlowRunFilterNextScheduledStartTime.model_validate(
        {"before_": datetime.now(UTC)}
    )
    found: list[FlowRun] = []
    # The server gives 200 at once.
    while more := client.read_flow_runs(flow_run_filter=late, offset=len(found)):
        found += more
    for run in found:
        if run.auto_scheduled:  # what an operator asked for meanwhile is done
            client.set_flow_run_state(
                run.id, Cancelled(name="Skipped", message="It came due while nobody served."), force=True
            )


def wake(place: str, seconds: float) -> threading.Thread:
    """Ask for a run when something appears in ``place`` from now on, at most every ``seconds``.

    Never trusted: a word that does not come, or that Prefect's server does not hear, leaves the schedule as it
    is. So whatever goes wrong here is said, and no more.
    """
    news = waker.wakes(place, threading.Event(), seconds)
    next(news)  # what lies there by now waits for the schedule, or for an operator

    def listen() -> None:
        try:
            for something in news:
                if something:
                    try:
                        ask_for_a_run()
                    except Exception as error:  # the server may be about to start again
                        _say("Waker", f"was not heard ({error or type(error).__name__}); the schedule comes")
                    time.sleep(seconds)
        except Exception as error:
            _say("Waker", f"ended ({error or type(error).__name__}); runs come by the schedule alone")

    thread = threading.Thread(target=listen, name="waker", daemon=True)
    thread.start()
    return thread


def ask_for_a_run() -> None:
    """Have the server run the deployment, behind the run that is at work: that one may have looked already. While an
    operator has paused it, nothing begins by itself, and after a run that failed not at once."""
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        while (runs := client.read_flow_runs(flow_run_filter=_unfinished(client))) or _rests(client):
            dead = [run.id for run in runs if _stuck(run, datetime.now(UTC))]
            runner.call_crashed(client, dead, "It was killed before it began.")
            time.sleep(_LOOK_SECONDS * (not dead))
        if not client.read_deployment_by_name("ingest/ingest").paused:
            client.create_flow_run_from_deployment(_deployment(client), tags=["woken"])


def _stuck(run: FlowRun, now: datetime) -> bool:
    """Whether a run has been about to begin for so long that no process of it can be left. It has no heartbeat by which
    the server would know."""
    from prefect.client.schemas.objects import StateType

    state = run.state
    return state is not None and state.type is StateType.PENDING and now - state.timestamp > _STUCK


def _rests(client: SyncPrefectClient) -> bool:
    """Whether the last run that ended has failed a moment ago, under this job."""
    from prefect.client.schemas.objects import StateType
    from prefect.client.schemas.sorting import FlowRunSort

    which = _in_states(client, StateType.COMPLETED, StateType.FAILED, StateType.CRASHED)
    ended = client.read_flow_runs(flow_run_filter=which, sort=FlowRunSort.END_TIME_DESC, limit=1)
    states = [run.state for run in ended if run.state and run.start_time and run.start_time > _BEGUN]
    return any(
        state.type is StateType.FAILED and timedelta(0) <= datetime.now(UTC) - state.timestamp < _REST
        for state in states
    )


def _deployment(client: SyncPrefectClient) -> UUID:
    return client.read_deployment_by_name("ingest/ingest").id


def _unfinished(client: SyncPrefectClient) -> FlowRunFilter:
    """Which runs of the deployment have begun and not ended."""
    from prefect.client.schemas.objects import StateType

    return _in_states(client, StateType.RUNNING, StateType.PENDING, StateType.CANCELLING)


def _in_states(client: SyncPrefectClient, *states: StateType) -> FlowRunFilter:
    from prefect.client.schemas.filters import (
        FlowRunFilter,
        FlowRunFilterDeploymentId,
        FlowRunFilterState,
        FlowRunFilterStateType,
    )

    return FlowRunFilter(
        deployment_id=FlowRunFilterDeploymentId(any_=[_deployment(client)]),
        state=FlowRunFilterState(type=FlowRunFilterStateType(any_=list(states))),
    )


def _archive_is_free() -> bool:
    from flows.store import connecting, ledger

    try:
        with connecting.connect(connecting.address_of(settings())) as connection:
            ledger.take_lock(connection)
        return True
    except WinnowError:
        return False


def watch_for_zombies(client: SyncPrefectClient) -> None:
    """Have the server call a run Crashed whose heartbeat has stopped thrice over.

    Without it a run whose machine was switched off stays Running for ever. Only the deployment's runs are
    watched, since it alone is known to send heartbeats that often. Safe to call again.
    """
    from prefect.client.schemas.objects import StateType
    from prefect.events.actions import ChangeFlowRunState
    from prefect.events.schemas.automations import AutomationCore, EventTrigger, Posture
    from prefect.events.schemas.events import ResourceSpecification

    deployment = _deployment(client)
    ends = {f"prefect.flow-run.{state}" for state in _ENDS}
    wanted = AutomationCore(
        name=ZOMBIES,
        description=watch_for_zombies.__doc__ or "",
        trigger=EventTrigger(
            # The first too: a run may be killed before its first heartbeat has left it.
            after={"prefect.flow-run.Running", "prefect.flow-run.heartbeat"},
            expect={"prefect.flow-run.heartbeat", *ends},
            match=ResourceSpecification({"prefect.resource.id": "prefect.flow-run.*"}),
            match_related=ResourceSpecification(
                {
                    "prefect.resource.role": "deployment",
                    "prefect.resource.id": f"prefect.deployment.{deployment}",
                }
            ),
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
    if not known:
        client.create_automation(wanted)
    elif _meaning(known[0]) != _meaning(wanted):
        # Only then: Prefect forgets with every update which runs it waits for.
        client.update_automation(known[0].id, wanted)


def _meaning(automation: AutomationCore) -> dict[str, Any]:
    trigger = automation.trigger.model_dump(mode="json", exclude={"id"})
    # Sets, whose order is another in every process.
    trigger.update({name: sorted(trigger[name]) for name in ("after", "expect", "for_each")})
    return {
        **automation.model_dump(mode="json", include={"name", "description", "enabled", "actions"}),
        "trigger": trigger,
    }


def next_run() -> datetime:
    """When the schedule has the deployment run next.

    :raises SettingsError: it never does, or is no schedule.
    """
    from prefect.server.schemas.schedules import CronSchedule

    try:
        schedule = CronSchedule(cron=settings().schedule, timezone="UTC")
        return datetime.fromisoformat(str(asyncio.run(schedule.get_dates(1))[0]))
    except ValueError as error:
        raise SettingsError(
            f"WINNOW_SCHEDULE is no cron schedule that ever comes due: {settings().schedule!r}."
        ) from error


def healthy() -> bool:
    """Whether the server knows the deployment as one that is being fetched."""
    from prefect.client.orchestration import get_client

    try:
        with get_client(sync_client=True) as client:
            return str(client.read_deployment_by_name("ingest/ingest").status).endswith("READY")
    except Exception:
        return False


def _say(what: str, more: str) -> None:
    print(f"{what:>9}  {more}", flush=True)  # noqa: T201


if __name__ == "__main__":
    with told_in_a_line():
        main()
