"""Figures of the last run for Prometheus, by the node exporter's textfile collector."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from flows.errors import Busy

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

    from flows.store.ledger import Summary


@contextlib.contextmanager
def failure_noted(folder: Path | None) -> Iterator[None]:
    """Write when a run fails within, in a file of its own: the figures of the last good one stay.

    :param folder: the collector's folder, made if it is missing; ``None`` when there is no collector.
    """
    try:
        yield
    except Busy:  # the run that is at work tells of itself
        raise
    except Exception:
        if folder is not None:
            _write_failure(folder)
        raise


def write(folder: Path | None, summary: Summary) -> None:
    """Write the figures of a run that went well, in one go: a scrape sees the old file or the new.

    :param folder: as :func:`failure_noted` has it.
    """
    if folder is None:
        return
    from prometheus_client import CollectorRegistry, Gauge

    registry = CollectorRegistry()
    records = Gauge(
        "winnow_run_records", "Records of the last run by outcome.", ["outcome"], registry=registry
    )
    for outcome, count in asdict(summary.counts).items():
        records.labels(outcome).set(count)
    removed = Gauge("winnow_run_removed", "Spans the last run removed by rule.", ["rule"], registry=registry)
    for rule, count in summary.removed.items():
        removed.labels(rule).set(count)
    Gauge("winnow_run_files", "Files the last run found.", registry=registry).set(summary.files_found)
    if summary.deferred_since:  # else there is no such line: an alert on it ends by itself
        Gauge(
            "winnow_deferred_since_seconds",
            "Since when waits what has waited longest of all that the last run left, since 1970.",
            registry=registry,
        ).set(summary.deferred_since.timestamp())
    ended = summary.finished_at.timestamp() if summary.finished_at else time.time()
    Gauge("winnow_run_seconds", "How long the last run took.", registry=registry).set(
        ended - summary.started_at.timestamp()
    )
    Gauge("winnow_last_success_seconds", "When a run last went well, since 1970.", registry=registry).set(
        ended
    )
    _write(folder / "winnow.prom", registry)


def _write_failure(folder: Path) -> None:
    from prometheus_client import CollectorRegistry, Gauge

    registry = CollectorRegistry()
    Gauge(
        "winnow_last_failure_seconds", "When a run last failed, since 1970.", registry=registry
    ).set_to_current_time()
    _write(folder / "winnow_failure.prom", registry)


def _write(path: Path, registry: CollectorRegistry) -> None:
    """Write figures. Where that cannot be it is said, no more: the run went as it went."""
    from prometheus_client import write_to_textfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_to_textfile(str(path), registry)
        path.chmod(0o644)  # the exporter is another user
    except OSError as error:
        print(  # noqa: T201
            f"winnow: the figures of this run cannot be written to {path} ({error.strerror}): let this user write there, "
            "or unset WINNOW_METRICS.",
            file=sys.stderr,
        )
