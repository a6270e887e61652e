"""The Prefect flow `ingest`: the line of :mod:`flows.line`, watched, scheduled and reported on.

Prefect sees one task a batch, some tens a run. A task reads and cleans its files; the flow itself loads
and accounts, in order, each batch in a transaction of its own. What makes a run safe to repeat is the
database's work, not Prefect's: nothing here is cached, persisted or restored.
"""

from __future__ import annotations

import itertools
import logging
import uuid
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, timedelta
from typing import Any

import psycopg
from prefect import flow, get_run_logger, runtime, task
from prefect.artifacts import create_markdown_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy, State
from prefect.deployments.runner import RunnerDeployment
from prefect.exceptions import CancelledRun
from prefect.states import Cancelled
from prefect.task_runners import ThreadPoolTaskRunner
from prefect.tasks import exponential_backoff
from prefect.types.entrypoint import EntrypointType
from prefect.utilities.annotations import quote
from sqlalchemy import Engine

from flows import alerts, metrics
from flows.cluster import Cluster, workforce_of
from flows.errors import Busy, PrefectUnavailable, SettingsError, WinnowError, WorkersLost
from flows.run import Run, open_run
from flows.settings import settings
from flows.showing import safe
from flows.store import connecting, deferring, ledger, quarantining, search
from flows.store.emptied import REMEDY
from flows.store.ledger import Summary
from flows.store.silence import silent_sites
from flows.workers import Workers

# Batches under way beside those being cleaned: enough that neither the loading nor the cleaning waits.
_AHEAD = 2
# Where Prefect tells of runs and of tasks.
_LOGS = ("prefect.flow_runs", "prefect.task_runs")
# Its threads only wait for processes of ours.
_runner: Any = ThreadPoolTaskRunner(max_workers=64)


def _told_in_a_line(record: logging.LogRecord) -> bool:
    """Tell of what is raised on purpose as the command does: Prefect's hundred lines of where it came from hide the one
    that helps. That a run was skipped is told beside it."""
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, WinnowError):
        record.exc_info = None
    return not isinstance(error, CancelledRun)


for _log in _LOGS:
    logging.getLogger(_log).addFilter(_told_in_a_line)


def _passing(_: object, __: object, state: State[Any]) -> bool:
    """Whether a batch failed for a reason that a second try may find gone: the disk, want of memory."""
    return isinstance(state.result(raise_on_failure=False), OSError | WorkersLost)


@task(
    name="batch",
    task_run_name="batch-{ordinal}",
    persist_result=False,
    cache_policy=NO_CACHE,
    retries=3,
    retry_delay_seconds=exponential_backoff(2),
    retry_jitter_factor=0.5,
    retry_condition_fn=_passing,
)
def batch(ordinal: int, work: Any) -> Any:
    """Read and clean the files of one batch: wait for the process that does it."""
    return work()


@task(name="index", task_run_name="index", persist_result=False, cache_policy=NO_CACHE)
def fill_index() -> None:
    """Fill the search index, behind the run and outside its transactions. The run is complete by now, so a
    failure is only told: the next run, or `winnow index`, makes up for it."""
    try:
        done = search.index(connecting.address_of(settings()))
        get_run_logger().info(done.as_text())
    except (WinnowError, psycopg.Error) as error:
        get_run_logger().warning("The search index waits (%s); `winnow index` fills it.", error)


@flow(name="ingest", persist_result=False, task_runner=_runner)
def ingest(place: str | None = None) -> Summary | State[Any]:
    """Take every new or changed seed of the landing folder into the archive, each with one outcome.

    :param place: another landing folder than the one of the settings.
    """
    this_run = uuid.UUID(str(runtime.flow_run.id))
    try:
        with (
            metrics.failure_noted(settings().metrics),
            workforce_of(settings()) as workers,
            open_run(settings(), place, this_run) as run,
        ):
            run.work(_tasks(workers), workers.processes + _AHEAD, _progress)
    except Busy as busy:
        return Cancelled(name="Skipped", message=str(busy))
    with connecting.connect(run.address) as connection:
        summary = ledger.summary(connection, run.run_id)
    report(summary)
    look_out(summary, connecting.engine(run.address))
    if settings().index:
        fill_index()
    return summary


def run_once(place: str | None = None) -> Summary:
    """Run the flow here and now and give its account.

    :raises Busy: another run is at work.
    :raises PrefectUnavailable: Prefect's server for this run did not start.
    :raises WinnowError: the run failed; Prefect has it as Failed.
    """
    try:
        return ingest(place)  # type: ignore[return-value]
    except CancelledRun as cancelled:
        raise Busy(str(cancelled)) from cancelled
    except RuntimeError as error:  # Prefect has no class of its own for this
        if "ephemeral" not in str(error):
            raise
        raise PrefectUnavailable(
            f"Prefect's temporary server did not start: {error} Nothing was done. Try again when the machine "
            "is less busy, or run `winnow ingest`, which does the same without Prefect."
        ) from error


def _tasks(workers: Workers | Cluster) -> Callable[..., Any]:
    """A way to hand work out in which every piece is a Prefect task."""
    ordinals = itertools.count(1)

    def submit(function: Callable[..., Any], items: Sequence[object], *arguments: object) -> Any:
        if not items:  # a batch that only counts what is unchanged
            return workers.submit(function, items, *arguments)

        def work() -> Any:
            return workers.submit(function, items, *arguments).result()

        # Quoted: Prefect would else walk through every path of the batch in search of futures.
        return batch.submit(next(ordinals), quote(work))

    return submit


def _progress(run: Run) -> None:
    get_run_logger().info(
        "%s of %s files seen so far are done", f"{run.files_done:,}", f"{run.files_found:,}"
    )


def report(summary: Summary) -> None:
    """Leave the run's account in Prefect: a page for people and a table of what was removed by which rule."""
    get_run_logger().info(summary.as_line())
    create_markdown_artifact(as_markdown(summary), key="ingest-summary", description="How the run went.")
    table = [{"rule": rule, "lines": count} for rule, count in summary.removed.items()]
    create_table_artifact(table, key="ingest-removed", description="What was removed, by rule.")


def look_out(summary: Summary, archive: Engine) -> None:
    """Leave figures for Prometheus, and send the operator what is not right: what stays so from run to run, a full disk
    once an hour, silent sites, what waits for too long and what small runs of the day before set aside once a day."""
    metrics.write(settings().metrics, summary)
    daily = ledger.tells_first(archive, summary, "day")
    silent = silent_sites(archive, summary.started_at) if daily else ()
    waiting = deferring.too_long(archive, settings().alert_deferred_days) if daily else ""
    day_before = (summary.started_at - timedelta(days=1)).astimezone(UTC).date()
    small = quarantining.of_small_runs(archive, day_before, alerts.FEW, alerts.SKIPPED) if daily else (0, {})
    free = alerts.free_share(settings()) if ledger.tells_first(archive, summary, "hour") else 1.0
    for what in alerts.noticed(summary, settings(), free, silent, waiting, small):
        get_run_logger().warning(what)
        alerts.send(what)


def as_markdown(summary: Summary) -> str:
    """A run's account as a short page."""
    rows = {"files seen": summary.files_found, **asdict(summary.counts)}
    lines = [f"# Ingest: {summary.status}", "", "| outcome | count |", "|---|---:|"]
    lines += [f"| {name} | {count:,} |" for name, count in rows.items()]
    if summary.quarantined:
        lines += ["", "| quarantined because | count |", "|---|---:|"]
        lines += [f"| {reason} | {count:,} |" for reason, count in summary.quarantined.items()]
    if summary.deferred_because:
        lines += ["", "| left for the next run because | count |", "|---|---:|"]
        lines += [f"| {reason} | {count:,} |" for reason, count in summary.deferred_because.items()]
    if summary.emptied:
        lines += ["", f"{summary.emptied} {REMEDY}".replace("`", "'")]
    for told in filter(None, (summary.missing, summary.unread)):
        lines += ["", told.replace("`", "'")]
    place = safe(summary.place).replace("`", "'")
    lines += ["", f"Run `{summary.run_id}` over `{place}`, ruleset `{summary.ruleset}`."]
    if summary.counts.quarantined:
        lines += [
            "",
            "See each one, with its remedy: `select * from news.quarantine order by quarantined_at desc;`",
        ]
    return "\n".join(lines)


def deployment() -> RunnerDeployment:
    """The deployment `ingest`: on its schedule, one run at a time.

    A run that comes due while another is at work is cancelled, not queued: the next one takes everything
    that is new anyway, so that after a long run or a long night there is nothing to catch up with.

    :raises SettingsError: the schedule of the settings is none.
    """
    try:
        return ingest.to_deployment(  # type: ignore[return-value]  # a coroutine only within an event loop
            "ingest",
            cron=settings().schedule,
            paused=False,
            concurrency_limit=ConcurrencyLimitConfig(
                limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW, grace_period_seconds=60
            ),
            entrypoint_type=EntrypointType.MODULE_PATH,
            description="Takes new seeds into the archive.",
        )
    except ValueError as error:
        raise SettingsError(f"WINNOW_SCHEDULE is no cron schedule: {settings().schedule!r}.") from error
