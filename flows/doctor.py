"""Looks at a set-up and says what is wrong with it and what helps."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg

from flows import alerts
from flows.errors import SettingsError, WinnowError
from flows.settings import Settings, unread
from flows.showing import one_line, safe
from flows.sources import formats, limits_of, place_of
from flows.sources.found import UNFINISHED
from flows.store import connecting, deferring, emptied, migrate, roles, server_files

_LEAST_FREE = 1 * 2**30  # bytes; a load of a full batch with its WAL fits many times over
_STANDBY = (
    "Name the primary in DATABASE_URL, with target_session_attrs=read-write behind several hosts; or set "
    "default_transaction_read_only off."
)
_MOST_SKEW = 5.0  # seconds; more and the times of files and rows cannot be compared


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; ``remedy`` is empty when it is well."""

    name: str
    says: str
    remedy: str = ""


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at the settings, the landing folder, the database, its schema, what it waits for, the clock, the disk and Prefect."""
    yield from (Finding("settings", says, remedy) for says, remedy in unread())
    for read in (limits_of, alerts.addresses, lambda _: formats(), _schedule, _cluster):
        try:
            read(settings)
        except SettingsError as error:
            yield Finding("settings", "one makes no sense", str(error))
    yield landing(settings)
    yield from _unfinished(settings)
    try:
        address = connecting.address_of(settings)
        with connecting.connect(address, name="winnow doctor") as connection:
            version = connection.info.server_version // 10_000
            [(reads_only,)] = connection.execute(
                "SELECT current_setting('transaction_read_only')::bool"
            ).fetchall()
            yield Finding(
                "database",
                f"PostgreSQL {version} at {connecting.shown(address)}"
                + (", which takes no writes" * reads_only),
                _STANDBY if reads_only else "",
            )
            waiting = migrate.pending(connection, migrate.scripts())
            yield Finding(
                "schema",
                "up to date" if not waiting else f"{len(waiting)} files wait, the first is {waiting[0].name}",
                "Run `winnow migrate`; an ingest does it too." if waiting else "",
            )
            if not waiting and (lacking := roles.lacking(connection)):
                yield Finding(
                    "rights",
                    f"this role may not write what runs write: {', '.join(lacking)}",
                    "Run `winnow roles` as a superuser; or give the job the address of winnow_loader or winnow_owner.",
                )
            if not waiting:
                yield _search(connection)
                yield _left(settings, address)
                yield from _emptied(settings, connection)
            yield _clock(connection)
    except WinnowError as error:
        yield Finding("database", "not usable", str(error))
    except psycopg.Error as error:
        yield Finding(
            "database",
            f"refuses: {one_line(error)}",
            "Look as its owner or as winnow_loader: analysts may not see all of it.",
        )
    yield _disk(settings)
    yield _prefect()


def _schedule(settings: Settings) -> None:
    from prefect.client.schemas.schedules import CronSchedule

    try:
        CronSchedule(cron=settings.schedule)
    except ValueError as error:
        raise SettingsError(f"WINNOW_SCHEDULE is no cron schedule: {settings.schedule!r}.") from error


def _cluster(settings: Settings) -> None:
    if settings.cluster and not settings.cluster.startswith(("tcp://", "tls://")):
        raise SettingsError(
            f"WINNOW_CLUSTER is {safe(settings.cluster)}: name it as tcp://host:8786 or tls://host:8786."
        )


def landing(settings: Settings) -> Finding:
    """Whether the landing folder can be read."""
    if "://" in settings.seeds:
        return Finding("seeds", f"{settings.seeds} (a remote place; `winnow ingest` tries it)")
    try:
        folder = Path(place_of(settings.seeds))
    except SettingsError as error:
        return Finding("seeds", "no folder", str(error))
    if not folder.is_dir():
        return Finding("seeds", f"{folder} is not a folder", "Create it, or point WINNOW_SEEDS elsewhere.")
    if not os.access(folder, os.R_OK | os.X_OK):
        return Finding("seeds", f"{folder} may not be read", "Let this user read and enter it.")
    return Finding("seeds", f"{folder} can be read")


def _unfinished(settings: Settings) -> Iterator[Finding]:
    """Files that no run looks at, since their names say that they are not whole yet, and have said so for too long."""
    before = time.time() - settings.alert_deferred_days * 86400
    left = []
    for path in _under_way(settings.seeds):
        with contextlib.suppress(OSError):  # it was ended just now
            left += [path] if path.lstat().st_mtime < before else []
    if left:
        yield Finding(
            "unfinished",
            f"{len(left):,} files called {' or '.join('*' + ending for ending in UNFINISHED)} have lain there for longer than "
            f"{settings.alert_deferred_days:g} days, such as {safe(str(min(left)))}",
            "No run reads them. Give each that is whole its own name, deliver again what was cut off, and remove the rest.",
        )


def _under_way(place: str) -> Iterator[Path]:
    for folder, folders, files in os.walk(place):
        folders[:] = [name for name in folders if not name.startswith(".") and not name.endswith(UNFINISHED)]
        yield from (
            Path(folder, name) for name in files if name.endswith(UNFINISHED) and not name.startswith(".")
        )


def _search(connection: connecting.Connection) -> Finding:
    [(count, letters)] = connection.execute(
        "SELECT waiting, similar_headlines FROM news.search_lag"
    ).fetchall()
    lag = f"{count:,} articles wait; `winnow index` takes them" if count else "nothing waits"
    if letters == "ascii":  # not worth a new database by itself
        lag += "; similar headlines know ASCII letters alone, since the database's LC_CTYPE is C"
    remedy = "As a superuser: CREATE EXTENSION pg_trgm; then `winnow index`." if letters == "none" else ""
    return Finding("search", lag + ("; similar headlines need pg_trgm" if remedy else ""), remedy)


def _left(settings: Settings, address: str) -> Finding:
    days = settings.alert_deferred_days
    waiting = deferring.too_long(connecting.engine(address), days)
    remedy = "`winnow status` names what was found. A run over its place takes it when it can be read, or forgets it when it is gone."
    return Finding(
        "deferred",
        waiting or f"nothing has been left for the next run for longer than {days:g} days",
        remedy if waiting else "",
    )


def _emptied(settings: Settings, connection: connecting.Connection) -> Iterator[Finding]:
    with contextlib.suppress(SettingsError):
        if gone := emptied.emptied(connection, place_of(settings.seeds)):
            yield Finding("files", str(gone), "" if gone.usual else emptied.REMEDY)


def _clock(connection: connecting.Connection) -> Finding:
    [(there,)] = connection.execute("SELECT extract(epoch FROM clock_timestamp())::float8").fetchall()
    skew = abs(time.time() - there)
    remedy = "Set both clocks by NTP. No file is missed meanwhile: discovery compares, it does not order."
    return Finding("clock", f"{skew:.1f} s from the database's", remedy if skew > _MOST_SKEW else "")


def _disk(settings: Settings) -> Finding:
    place = server_files.archives_folder(settings)
    free = shutil.disk_usage(place).free
    remedy = "Free some: a full disk stops the load; nothing is lost, the next run goes on."
    return Finding("disk", f"{free / 2**30:.1f} GB free at {place}", remedy if free < _LEAST_FREE else "")


def _prefect() -> Finding:
    import importlib.metadata

    try:
        import flows.bare_names  # noqa: F401 (fails loudly when Prefect is not the one it knows)
    except Exception as error:
        return Finding(
            "prefect", "not usable", f"{error} Install the locked requirements again: `make clean run`."
        )
    return Finding("prefect", f"Prefect {importlib.metadata.version('prefect')}; bare deployment names work")
