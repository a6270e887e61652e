"""Connections to the archive, and which of their failures pass by themselves."""

from __future__ import annotations

import random
import re
import struct
import time
from typing import TYPE_CHECKING, Any

import psycopg
import psycopg.conninfo
import psycopg.pq

from flows.errors import StoreUnavailable
from flows.settings import Settings
from flows.showing import one_line
from flows.store import embedded

if TYPE_CHECKING:  # a run's own connection needs none
    from sqlalchemy import Engine

Connection = psycopg.Connection[tuple[Any, ...]]
Cursor = psycopg.Cursor[tuple[Any, ...]]
# Advisory locks of the archive: "winnow" in ASCII, and which of them.
MIGRATION_LOCK, RUN_LOCK, INDEX_LOCK, ROLES_LOCK, LOAD_LOCK = range(0x77696E6E6F77_01, 0x77696E6E6F77_06)

# Conditions that a later try may find gone (PostgreSQL manual, appendix A): connection failures,
# serialisation and deadlock, too many connections, out of memory or disk, server shutting down.
_PASSING = re.compile(r"08...|40001|40P01|53...|55P03|57P0[1-5]|58030|25P03")
# While a connection is made the client gets the server's words and no sqlstate (libpq has none for it then).
_FULL = re.compile("too many (connections|clients)|remaining connection slots")
_STARTING = re.compile("is starting up|is shutting down|is in recovery|not yet accepting")
_PAUSES = (0.5, 1.0, 2.0, 4.0)
# Seconds without a sign of life from the other side, after which a connection over a network is given up: by us, and, as the
# server is told in each session, by it. Of a connection within the machine neither says anything.
_SILENCE = 60
_GIVES_UP = (
    "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3; "
    f"SET tcp_user_timeout = '{_SILENCE}s'"
)
# Limits of a database, a role or an address are for its other users: a large file is one transaction, which waits for what is
# cleaned, and ended for that it would end every run. An older server does not know the last.
_TAKES_ITS_TIME = (
    "SELECT set_config(name, '0', false) FROM pg_settings WHERE name IN ('statement_timeout', "
    "'idle_in_transaction_session_timeout', 'idle_session_timeout', 'transaction_timeout')"
)
REFUSALS = (
    psycopg.DataError,
    psycopg.IntegrityError,
    psycopg.errors.ProgramLimitExceeded,
    UnicodeEncodeError,  # these two by our own encoder, before the database is asked
    struct.error,
)
"""What is raised when a row, and not the database, is at fault."""


_REMEDIES = {
    psycopg.errors.InsufficientPrivilege: "This role may not do it: give the command the address of winnow_owner or, unless it "
    "erases, recleans or migrates, of winnow_loader. Where that one may not either, run `winnow roles` as a superuser.",
    psycopg.errors.ReadOnlySqlTransaction: "It takes no writes: give the command the address of the primary, or set "
    "default_transaction_read_only off there.",
}


def is_passing(error: BaseException) -> bool:
    """Whether trying again may help. A killed server process reports no sqlstate at all.

    >>> is_passing(psycopg.errors.DeadlockDetected()), is_passing(psycopg.errors.CheckViolation())
    (True, False)
    """
    if isinstance(error, StoreUnavailable):
        return True
    if not isinstance(error, psycopg.Error):
        return False
    state = error.sqlstate
    if state is None:
        return isinstance(error, psycopg.OperationalError)
    return _PASSING.fullmatch(state) is not None


def address_of(settings: Settings) -> str:
    """The database's address: what the settings state, else the embedded server, started if need be.

    :raises StoreUnavailable: the embedded server cannot be started.
    """
    stated = settings.address()
    if stated is None:
        return embedded.start(settings.home)
    return re.sub(r"^postgres(?:ql)?\+\w+://", "postgresql://", stated)  # SQLAlchemy's form works too


def connect(address: str, *, autocommit: bool = False, name: str = "winnow") -> Connection:
    """Open one connection, in UTC, with time limits that keep a run from waiting for ever, and none that end what takes
    its time. A server that takes no more connections, or is about to start, is asked again for some seconds.

    :raises StoreUnavailable: it cannot be had; the message holds no password.
    """
    try:
        connection = _opened(
            address, autocommit=autocommit, connect_timeout=10, application_name=name,
            client_encoding="UTF8",  # what we send in binary form is, whatever the environment or the address says
            keepalives_idle=30, keepalives_interval=10, keepalives_count=3, tcp_user_timeout=_SILENCE * 1000,
        )  # fmt: skip
        with connection.transaction():
            # Whatever a database, a role or an address sets otherwise: the driver reads no other style of dates.
            # And a machine that loses its power or its network says no farewell: by itself the server would keep its
            # session, and with it the run's lock, for hours.
            connection.execute(
                f"SET TIME ZONE 'UTC'; SET datestyle = 'ISO'; SET lock_timeout = '60s'; {_GIVES_UP}; {_TAKES_ITS_TIME}".encode()
            )
        return connection
    except psycopg.ProgrammingError as error:
        raise StoreUnavailable(
            f"DATABASE_URL is not an address PostgreSQL knows: {shown(address)}."
        ) from error
    except psycopg.OperationalError as error:
        reason = one_line(error)
        if _FULL.search(reason):
            raise StoreUnavailable(
                f"The database {shown(address)} takes no more connections ({reason}). Nothing was lost. "
                "End what holds them (see pg_stat_activity) or raise its limit, then run again."
            ) from error
        raise StoreUnavailable(
            f"The database {shown(address)} cannot be reached ({reason}). Nothing was lost. "
            "Start it or correct DATABASE_URL, then run again."
        ) from error


def _opened(address: str, **facts: Any) -> Connection:
    for pause in (*_PAUSES, None):
        try:
            return psycopg.connect(address, **facts)
        except psycopg.OperationalError as error:
            if pause is None or not (_FULL.search(str(error)) or _STARTING.search(str(error))):
                raise
            time.sleep(random.uniform(0.5, 1.0) * pause)  # noqa: S311 (jitter, not a secret)
    raise AssertionError("unreachable")


def environment(address: str) -> dict[str, str]:
    """The address as libpq's environment variables, for programs such as psql: all that it has a variable for.

    >>> environment("postgresql://loader:secret@db/winnow?sslcert=me.crt")
    {'PGUSER': 'loader', 'PGPASSWORD': 'secret', 'PGDATABASE': 'winnow', 'PGHOST': 'db', 'PGSSLCERT': 'me.crt'}
    """
    names = {
        one.keyword.decode(): one.envvar.decode() for one in psycopg.pq.Conninfo.get_defaults() if one.envvar
    }
    facts = psycopg.conninfo.conninfo_to_dict(address)
    return {names[k]: str(v) for k, v in facts.items() if k in names and v is not None}


def engine(address: str) -> Engine:
    """SQLAlchemy over the same connections, for reading."""
    from sqlalchemy import create_engine
    from sqlalchemy.pool import NullPool

    return create_engine("postgresql+psycopg://", creator=lambda: connect(address), poolclass=NullPool)


def refused(error: psycopg.Error) -> str:
    """What the database refused, and what helps where that is known."""
    for kind, remedy in _REMEDIES.items():
        if isinstance(error, kind):
            return f"{one_line(error)}. {remedy}"
    return one_line(error)


def shown(address: str) -> str:
    """An address without its password.

    >>> shown("postgresql://loader:secret@db/winnow")
    'postgresql://loader:***@db/winnow'
    """
    hidden = re.sub(r"(://[^:/@]*):[^@]*@", r"\1:***@", address)
    return re.sub(r"(password\s*=\s*)('[^']*'|[^\s&]+)", r"\1***", hidden, flags=re.IGNORECASE)
