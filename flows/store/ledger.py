"""The ledger: which runs there were, which files are known, and how a run went."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from psycopg.rows import dict_row

from flows import __version__
from flows.cleaning.matching.rule import Rule
from flows.documents import Counts, SeedFile
from flows.errors import Busy, MigrationError
from flows.keys import Key
from flows.showing import safe
from flows.store import deferring, missing, parameters
from flows.store.connecting import RUN_LOCK, Connection
from flows.store.emptied import REMEDY, Emptied, emptied

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True, slots=True)
class Summary:
    """How one run went, for people (:meth:`as_text`) and for machines (:meth:`as_json`)."""

    run_id: uuid.UUID
    place: str
    status: str
    started_at: datetime
    finished_at: datetime | None
    ruleset: str
    files_found: int
    files_done: int
    counts: Counts
    error: str | None = None
    removed: Mapping[str, int] = field(default_factory=dict)
    quarantined: Mapping[str, int] = field(default_factory=dict)
    deferred_because: Mapping[str, int] = field(default_factory=dict)
    deferred_since: datetime | None = None
    emptied: Emptied | None = None
    missing: str = ""  # which files it was the first not to see
    unread: str = ""  # what is gone and was never read

    def as_json(self) -> str:
        """One line of JSON; ``discovered`` is the sum of the five outcomes."""
        facts: dict[str, Any] = asdict(self)
        facts["quarantined_because"] = facts.pop("quarantined")  # of that name is the count
        facts.update(facts.pop("counts"), discovered=self.counts.discovered)
        return json.dumps(facts, default=str)

    def as_line(self) -> str:
        """The outcome on one line, for a log."""
        outcomes = ", ".join(f"{count:,} {outcome}" for outcome, count in asdict(self.counts).items())
        told = [str(self.emptied)] if self.emptied else []
        told += [sentence for sentence in (self.missing, self.unread) if sentence]
        return ". ".join([f"{self.status}: {self.files_found:,} files seen; {outcomes}", *told])

    def as_text(self) -> str:
        """A few plain lines."""
        c = self.counts
        lines = [
            f"Run {self.run_id} over {safe(self.place)}: {self.status}",
            f"  files seen   {self.files_found:>9,}",
            f"  loaded       {c.loaded:>9,}",
            f"  duplicate    {c.duplicate:>9,}",
            f"  quarantined  {c.quarantined:>9,}" + _listed(self.quarantined),
            f"  unchanged    {c.unchanged:>9,}",
            f"  deferred     {c.deferred:>9,}" + _listed(self.deferred_because),
        ]
        if self.emptied:
            lines.append(f"{self.emptied} {REMEDY}")
        elif c.discovered == c.unchanged:
            lines.append("Nothing is new.")
        lines += [sentence for sentence in (self.missing, self.unread) if sentence]
        if self.removed:
            lines.append("Removed, by rule:")
            lines += [f"  {count:>9,}  {rule}" for rule, count in self.removed.items()]
        if self.error:
            lines.append(f"Error: {safe(self.error)}")
        return "\n".join(lines)


def _listed(reasons: Mapping[str, int]) -> str:
    return f"  ({', '.join(f'{count} {reason}' for reason, count in reasons.items())})" if reasons else ""


def take_lock(connection: Connection) -> None:
    """Take the lock that only one run may hold; it goes with the connection, however that ends.

    :raises Busy: another run holds it.
    """
    # The server notices within moments that a killed run's client is gone: so ask for a little while.
    for _ in range(20):
        taken = connection.execute("SELECT pg_try_advisory_lock(%s)", (RUN_LOCK,)).fetchone()
        connection.commit()
        if taken == (True,):
            return
        time.sleep(0.1)
    raise Busy("Another run is at work on this archive. Nothing was done; try again when it has ended.")


def register_rules(connection: Connection, ruleset: str, rules: Iterable[Rule]) -> None:
    """Record a version of the ruleset, once, and those of its rules that are not recorded yet: recleans once
    recorded only those with a pattern."""
    names, families, reasons = zip(*((rule.name, rule.family, rule.reason) for rule in rules), strict=True)
    with connection.transaction():
        connection.execute(
            "INSERT INTO winnow.ruleset (ruleset) VALUES (%s) ON CONFLICT DO NOTHING", (ruleset,)
        )
        connection.execute(
            "INSERT INTO winnow.rule SELECT %s, * FROM unnest(%s::text[], %s::text[], %s::text[]) "
            "ON CONFLICT DO NOTHING",
            (ruleset, list(names), list(families), list(reasons)),
        )


def start_run(
    connection: Connection, run_id: uuid.UUID, place: str, ruleset: str, prefect_flow_run_id: uuid.UUID | None
) -> None:
    """Record a run; since we hold the lock, any other that says it runs was killed."""
    with connection.transaction():
        connection.execute(
            "UPDATE winnow.run SET status = 'abandoned', finished_at = clock_timestamp() "
            "WHERE status = 'running' AND run_id <> %s",
            (run_id,),
        )
        connection.execute(
            "INSERT INTO winnow.run (run_id, place, ruleset, code_version, prefect_flow_run_id) "
            "VALUES (%s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
            (run_id, place, ruleset, __version__, prefect_flow_run_id),
        )


def finish_run(
    connection: Connection, run_id: uuid.UUID, files_found: int, listed: Collection[Key] = ()
) -> None:
    """Record that a run is complete, which could list these folders that had waited for it; the database refuses when its files
    do not add up."""
    with connection.transaction():
        deferring.forget(connection, run_id, listed)
        connection.execute(
            "UPDATE winnow.run SET status = 'completed', finished_at = clock_timestamp(), files_found = %s "
            "WHERE run_id = %s",
            (files_found, run_id),
        )


def fail_run(connection: Connection, run_id: uuid.UUID, files_found: int, error: str) -> None:
    """Record that a run failed, and why."""
    with connection.transaction():
        connection.execute(
            "UPDATE winnow.run SET status = 'failed', finished_at = clock_timestamp(), files_found = %s, "
            "error = %s WHERE run_id = %s",
            (files_found, error, run_id),
        )


@dataclass(frozen=True, slots=True)
class Known:
    """What the ledger holds of a path: how many records its file gave, and its digest if it could be read; whether an earlier
    run left it for a later one (``waits``) or ``missed`` it, and whether it is the ``same`` as discovery sees it now."""

    records: int
    sha256: bytes | None
    waits: bool = False
    missed: bool = False
    same: bool = True


def known(connection: Connection, files: Sequence[SeedFile]) -> list[Known | None]:
    """What the ledger holds of the path of each of these files; ``None`` where it holds nothing."""
    ids = [file.path_id for file in files]
    with connection.transaction():
        rows = connection.execute(
            "SELECT uuid_send(path_id), size, mtime_ns, ctime_ns, inode::text, hint, records, sha256, "
            "EXISTS (SELECT FROM winnow.deferral AS d WHERE d.path_id = f.path_id), missed_by IS NOT NULL "
            "FROM winnow.seed_file AS f WHERE path_id = ANY(%b) AND current",
            (parameters.keys(ids),),
            binary=True,
        ).fetchall()
    held = {
        path_id: ((size, mtime_ns, ctime_ns, int(inode), hint), Known(*known))
        for path_id, size, mtime_ns, ctime_ns, inode, hint, *known in rows
    }
    answers = (held.get(path_id) for path_id in ids)
    return [
        answer and (answer[1] if answer[0] == file.seen_as else replace(answer[1], same=False))
        for file, answer in zip(files, answers, strict=True)
    ]


def summary(connection: Connection, run_id: uuid.UUID) -> Summary:
    """How one run went.

    :raises MigrationError: there is no such run.
    """
    with connection.transaction(), connection.cursor(row_factory=dict_row) as cursor:
        row = cursor.execute("SELECT * FROM winnow.run WHERE run_id = %s", (run_id,)).fetchone()
        if row is None:
            raise MigrationError(f"The database holds no run {run_id}.")
        removed = connection.execute(
            "SELECT rule, count(*) FROM winnow.removal JOIN winnow.sighting USING (original_id) "
            "WHERE run_id = %s AND outcome = 'loaded' AND kind = 'removed' GROUP BY rule ORDER BY 2 DESC, 1",
            (run_id,),
        ).fetchall()
        refused, left = (
            connection.execute(
                f"SELECT reason, count(*) FROM winnow.{table} WHERE run_id = %s "
                "GROUP BY reason ORDER BY 2 DESC, 1".encode(),
                (run_id,),
            ).fetchall()
            for table in ("quarantine", "deferral")
        )
        [(since,)] = connection.execute(
            "SELECT min(since) FROM winnow.deferral WHERE run_id = %s AND reason <> %s",
            (run_id, deferring.GONE),
        ).fetchall()
    waits = _counted(left)
    one = _summary(row, _counted(removed), _counted(refused), waits, since)
    if waits.pop(deferring.GONE, 0):
        one = replace(one, unread=deferring.gone(connection, run_id))
    one = replace(one, missing=missing.told(connection, run_id))
    return one if one.files_found else replace(one, emptied=emptied(connection, one.place))


def _counted(rows: Iterable[Any]) -> dict[str, int]:
    return {str(name): int(count) for name, count in rows}


def last_runs(engine: Engine, count: int = 10) -> list[Summary]:
    """The latest runs, newest first."""
    from sqlalchemy import select

    from flows.store import tables

    run = tables.run
    with engine.connect() as connection:
        rows = connection.execute(select(run).order_by(run.c.started_at.desc()).limit(count)).mappings().all()
    return [_summary(dict(row), {}, {}, {}, None) for row in rows]


def tells_first(engine: Engine, one: Summary, of: Literal["day", "hour"]) -> bool:
    """Whether a run is the first of its day or hour (UTC) that tells the operator anything: others that began in it were
    started by the command line, or did not come to their end."""
    from sqlalchemy import text

    told = text(
        "SELECT NOT EXISTS (SELECT FROM winnow.run "
        "WHERE date_trunc(:of, started_at, 'UTC') = date_trunc(:of, CAST(:at AS timestamptz), 'UTC') "
        "AND started_at < :at AND status = 'completed' AND prefect_flow_run_id IS NOT NULL)"
    )
    with engine.connect() as connection:
        return bool(connection.execute(told, {"at": one.started_at, "of": of}).scalar_one())


def totals(engine: Engine) -> dict[str, int]:
    """How much the archive holds: files, documents, sightings, and what waits in quarantine."""
    from sqlalchemy import func, select

    from flows.store import tables

    counted = {
        "files": select(func.count()).select_from(tables.seed_file).where(tables.seed_file.c.current),
        "documents": select(func.count()).select_from(tables.document),
        "sightings": select(func.count()).select_from(tables.sighting),
        "quarantine": select(func.count())
        .select_from(tables.quarantine)
        .where(tables.quarantine.c.status == "held"),
    }
    with engine.connect() as connection:
        return {name: connection.execute(query).scalar_one() for name, query in counted.items()}


def _summary(
    row: dict[str, Any],
    removed: dict[str, int],
    quarantined: dict[str, int],
    deferred_because: dict[str, int],
    deferred_since: datetime | None,
) -> Summary:
    counts = Counts(**{outcome.name: row[outcome.name] for outcome in fields(Counts)})
    kept = (
        "run_id", "place", "status", "started_at", "finished_at", "ruleset", "files_found", "files_done", "error",
    )  # fmt: skip
    return Summary(
        counts=counts,
        removed=removed,
        quarantined=quarantined,
        deferred_because=deferred_because,
        deferred_since=deferred_since,
        **{name: row[name] for name in kept},
    )
