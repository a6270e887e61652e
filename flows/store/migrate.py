"""Applies sql/migrations and sql/views: in order, once each, under an advisory lock.

Each file runs in one transaction together with the row that records it, so a migration that is
interrupted has not happened. Views are applied again whenever their file changed or one before it, on which
they may build, with ``CREATE OR REPLACE``: what analysts built on top of them stays.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psycopg

from flows.errors import MigrationError
from flows.settings import ROOT, Settings
from flows.showing import one_line
from flows.store import roles
from flows.store.connecting import MIGRATION_LOCK, Connection, address_of, connect

SQL = ROOT / "sql"
# A view that is replaced waits for who reads it, and who comes to read it waits behind: so never for long.
_PATIENCE, _TRIES = "3s", 20

_LEDGER = """
CREATE SCHEMA IF NOT EXISTS winnow;
CREATE TABLE IF NOT EXISTS winnow.migration (
    name text PRIMARY KEY,
    sha256 text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON SCHEMA winnow IS 'The archive''s own tables. Query the schema news instead: this one may change.';
COMMENT ON TABLE winnow.migration IS 'One row per file of sql/migrations and sql/views that was applied.';
COMMENT ON COLUMN winnow.migration.name IS 'The file, below sql/.';
COMMENT ON COLUMN winnow.migration.sha256 IS 'Digest of its content when it was applied.';
COMMENT ON COLUMN winnow.migration.applied_at IS 'When it was applied last.';
"""
_FOR_READERS = """
SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'winnow' AND NOT has_schema_privilege(oid, 'USAGE'))
"""


@dataclass(frozen=True, slots=True)
class Script:
    """One SQL file. A migration runs once and may never change; a view's file runs when it changed or ``upon``, the
    text of those before it."""

    name: str
    text: str
    upon: str = ""

    @property
    def sha256(self) -> str:
        return hashlib.sha256((self.upon + self.text).encode()).hexdigest()

    @property
    def once(self) -> bool:
        return self.name.startswith("migrations/")


def scripts(folder: Path = SQL) -> list[Script]:
    """The files of ``migrations`` and then of ``views``, each in the order of their names."""
    found: list[Script] = []
    for kind in ("migrations", "views"):
        upon = ""
        for path in sorted(folder.glob(f"{kind}/*.sql")):
            text = path.read_text(encoding="utf-8")
            found.append(Script(path.relative_to(folder).as_posix(), text, upon))
            upon += text if kind == "views" else ""
    return found


def pending(connection: Connection, known: list[Script]) -> list[Script]:
    """What has still to be applied.

    :raises MigrationError: an applied migration was changed since, or the database is newer than this
        program.
    """
    if connection.execute("SELECT to_regclass('winnow.migration')").fetchone() == (None,):
        return known
    applied: dict[str, str] = dict(connection.execute("SELECT name, sha256 FROM winnow.migration").fetchall())
    names = {script.name for script in known}
    newer = sorted(name for name in applied if name.startswith("migrations/") and name not in names)
    if newer:
        raise MigrationError(
            f"The database holds {newer[-1]}, which this version does not know: it was migrated by a newer "
            "one. Update this installation."
        )
    for script in known:
        if script.once and applied.get(script.name, script.sha256) != script.sha256:
            raise MigrationError(
                f"{script.name} was changed after this database applied it. Restore the file, and put the "
                "change into a new migration."
            )
    return [script for script in known if applied.get(script.name) != script.sha256]


def migrated(settings: Settings) -> str:
    """The address of the archive that the settings name; its schema is up to date.

    :raises MigrationError, StoreUnavailable: as :func:`migrate`.
    """
    address = address_of(settings)
    migrate(address)
    return address


def migrate(address: str, folder: Path = SQL) -> list[str]:
    """Bring the schema up to date and return the names of the files applied, often none.

    Safe to call from many processes at once and again after a kill at any point. Who may only read the views is
    not held to it: what an analyst asks needs no more than them.

    :raises MigrationError: a file fails, was changed after it was applied, or the database is newer.
    :raises StoreUnavailable: the database cannot be reached.
    """
    known = scripts(folder)
    with connect(address, autocommit=True, name="winnow migrate") as connection:
        if (encoding := connection.info.parameter_status("server_encoding")) != "UTF8":
            raise MigrationError(
                f"The database is encoded in {encoding}, which cannot hold every text. Nothing was changed. Make another: "
                "CREATE DATABASE winnow ENCODING 'UTF8' TEMPLATE template0."
            )
        if connection.execute(_FOR_READERS).fetchone() == (True,) or not pending(connection, known):
            return []
        connection.execute("SET lock_timeout = 0")
        connection.execute("SELECT pg_advisory_lock(%s)", (MIGRATION_LOCK,))
        connection.execute(f"SET lock_timeout = '{_PATIENCE}'".encode())
        _patiently("The list of migrations", partial(connection.execute, _LEDGER))
        return [
            _patiently(script.name, partial(_apply, connection, script))
            for script in pending(connection, known)
        ]


def _patiently(what: str, do: Callable[[], object]) -> str:
    """Do something that locks tables, again when others have used them for too long.

    :raises MigrationError: it never came to it, or it fails.
    """
    for _ in range(_TRIES):
        try:
            do()
            return what
        except psycopg.errors.LockNotAvailable:
            time.sleep(1)  # those who queued behind us go first
        except psycopg.errors.InsufficientPrivilege as error:
            raise MigrationError(
                f"{what}: this database user may not do it ({one_line(error)}). "
                "Run `winnow migrate` with the owner's address."
            ) from error
        except psycopg.Error as error:
            raise MigrationError(
                f"{what} failed and was rolled back ({one_line(error)}). "
                "The files before it stay applied; run `winnow migrate` again when the cause is gone."
            ) from error
    raise MigrationError(
        f"{what} waits for a query that has used its tables for too long; nothing of it was applied. "
        "End that query (see pg_stat_activity), then run `winnow migrate` again."
    )


def _apply(connection: Connection, script: Script) -> None:
    with connection.transaction():
        connection.execute(script.text.encode())
        connection.execute(
            "INSERT INTO winnow.migration (name, sha256) VALUES (%s, %s) ON CONFLICT (name) "
            "DO UPDATE SET sha256 = excluded.sha256, applied_at = clock_timestamp()",
            (script.name, script.sha256),
        )
        if roles.exist(connection):
            roles.grant(connection)
