"""Figures of the last run for Prometheus, by the node exporter's textfile collector."""

from __future__ import annotations

import time
from pathlib import Path

from prometheus_client import CollectorRegistry, Gauge, write_to_textfile

from flows.store.ledger import Summary


def write(folder: Path, summary: Summary) -> None:
    """Write the figures of a run that went well, in one go: a scrape sees the old file or the new.

    :param folder: the collector's folder, made if it is missing.
    """
    registry = CollectorRegistry()
    records = Gauge(
        "winnow_run_records", "Records of the last run by outcome.", ["outcome"], registry=registry
    )
    for outcome in ("loaded", "duplicate", "quarantined", "unchanged", "deferred"):
        records.labels(outcome).set(getattr(summary.counts, outcome))
    removed = Gauge("winnow_run_removed", "Spans the last run removed by rule.", ["rule"], registry=registry)
    for rule, count in summary.removed.items():
        removed.labels(rule).set(count)
    Gauge("winnow_run_files", "Files the last run found.", registry=registry).set(summary.files_found)
    ended = summary.finished_at.timestamp() if summary.finished_at else time.time()
    Gauge("winnow_run_seconds", "How long the last run took.", registry=registry).set(
        ended - summary.started_at.timestamp()
    )
    Gauge("winnow_last_success_seconds", "When a run last went well, since 1970.", registry=registry).set(
        ended
    )
    _write(folder / "winnow.prom", registry)


def write_failure(folder: Path) -> None:
    """Write when a run failed, in a file of its own: the figures of the last good one stay."""
    registry = CollectorRegistry()
    Gauge(
        "winnow_last_failure_seconds", "When a run last failed, since 1970.", registry=registry
    ).set_to_current_time()
    _write(folder / "winnow_failure.prom", registry)


def _write(path: Path, registry: CollectorRegistry) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_to_textfile(str(path), registry)
    path.chmod(0o644)  # the exporter is another user
