"""The three roles of an archive: who may do what. Made by ``winnow roles``; repeating it repairs them.

================== =================================================================================
``winnow_owner``   owns both schemas: migrates, erases, re-cleans; its address is for operators alone
``winnow_loader``  the scheduled job: reads and adds rows, changes those that a run must; no DDL
``winnow_analyst`` reads the schema ``news`` and nothing else
================== =================================================================================

They are made without a password, so nobody can enter by one until :func:`set_password` gives it. Only a
SCRAM verifier ever reaches the server: neither its log nor this program's files see the password.
"""

from __future__ import annotations

import psycopg
from psycopg import sql

from flows.errors import StoreError
from flows.showing import one_line
from flows.store.connecting import ROLES_LOCK, Connection, connect

OWNER, LOADER, ANALYST = ROLES = ("winnow_owner", "winnow_loader", "winnow_analyst")

# What a loader may do beyond reading; migration and rule tables of the past are nobody's to change.
_LOADER_MAY = {
    "INSERT": (
        "ruleset", "rule", "run", "run_batch", "seed_file", "original_claim", "content_claim", "original",
        "removal", "document", "sighting", "quarantine", "search", "indexed_run", "search_again", "run_site",
        "folder", "deferral",
    ),
    "UPDATE": ("run", "seed_file", "quarantine", "search", "folder", "deferral"),
    "DELETE": ("search_again", "indexed_run", "run_site", "folder", "deferral"),
}  # fmt: skip
# Defaults of a session. A user may set the first group otherwise for himself: see sql/README.md, Who may do what.
_ANALYST_STARTS_WITH = {
    "search_path": "news, public",
    "default_transaction_read_only": "on",
    "statement_timeout": "5min",
    "idle_in_transaction_session_timeout": "2min",
    "lock_timeout": "5s",
    "idle_session_timeout": "12h",
    "max_parallel_workers_per_gather": "1",
    "random_page_cost": "1.1",  # as usual where no disk has to turn: indexes before reading whole tables
    "temp_file_limit": "4GB",  # this one only a superuser may change
}
_LOADER_STARTS_WITH = {"search_path": "winnow, public", "idle_in_transaction_session_timeout": "15min"}
# What every user of a database may call unless it is taken away. Advisory locks: ours hold runs and migrations
# apart, so who takes one stops the job. Large objects and logical messages are ways to write.
_TAKEN_FROM_ALL = (r"^pg_(try_)?advisory_", r"^lo(_.*|read|write)$", r"^pg_logical_emit_message$")
_LOCKS = _TAKEN_FROM_ALL[0]


def exist(connection: Connection) -> bool:
    """Whether this server has the roles and this database was given to them."""
    return connection.execute(
        "SELECT count(*) = 3 FROM pg_roles AS r "
        "WHERE r.rolname = ANY(%s) AND has_database_privilege(r.oid, current_database(), 'CONNECT') "
        "AND NOT has_database_privilege('public', current_database(), 'CONNECT')",
        (list(ROLES),),
    ).fetchone() == (True,)


def lacking(connection: Connection) -> list[str]:
    """The tables on which this user may not do what runs do, sorted."""
    wanted = [(table, right) for right, tables in _LOADER_MAY.items() for table in tables]
    rows = connection.execute(
        "SELECT DISTINCT name FROM unnest(%s::text[], %s::text[]) AS wanted (name, wanted_right), "
        "to_regclass('winnow.' || name) AS relation WHERE NOT has_table_privilege(relation, wanted_right) "
        "OR NOT has_table_privilege(relation, 'SELECT') ORDER BY name",
        ([table for table, _ in wanted], [right for _, right in wanted]),
    )
    return [name for (name,) in rows]


def create(address: str) -> None:
    """Make the roles, if need be, and give each exactly what it should have here.

    :raises StoreError: this user may not; only a superuser may take rights on the server's own functions away.
    """
    with connect(address, autocommit=True, name="winnow roles") as connection:
        try:
            with connection.transaction():
                connection.execute("SELECT pg_advisory_xact_lock(%s)", (ROLES_LOCK,))
                for role in ROLES:
                    _create(connection, role)
                _close_database(connection)
                _keep_founder(connection)
                _take_from_all(connection)
            grant(connection)
        except psycopg.errors.InsufficientPrivilege as error:
            raise StoreError(
                f"This database user may not set up roles ({one_line(error)}). Nothing was changed. "
                "Run `winnow roles` once with a superuser's address in DATABASE_URL."
            ) from error


def grant(connection: Connection) -> None:
    """Give the tables and views, new ones too, to the roles: part of every migration once they exist."""
    with connection.transaction():
        _own(connection)
        connection.execute("REVOKE ALL ON SCHEMA winnow, news FROM PUBLIC, winnow_loader, winnow_analyst")
        for schema in ("winnow", "news"):
            connection.execute(
                f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM PUBLIC, winnow_loader, winnow_analyst".encode()
            )
        connection.execute("GRANT USAGE ON SCHEMA winnow, news TO winnow_loader")
        connection.execute("GRANT SELECT ON ALL TABLES IN SCHEMA winnow TO winnow_loader")
        connection.execute("GRANT SELECT ON ALL TABLES IN SCHEMA news TO winnow_loader, winnow_analyst")
        connection.execute("GRANT USAGE ON SCHEMA news TO winnow_analyst")
        for right, tables in _LOADER_MAY.items():
            for table in tables:
                there = connection.execute("SELECT to_regclass(%s)", (f"winnow.{table}",)).fetchone()
                if there != (None,):  # a later migration makes it
                    connection.execute(f"GRANT {right} ON winnow.{table} TO winnow_loader".encode())


def set_password(address: str, role: str, password: str) -> None:
    """Give a role a password; an empty one takes it away, so that nobody can enter by one.

    :raises StoreError: there is no such role, or this user may not.
    """
    with connect(address, autocommit=True, name="winnow roles") as connection:
        verifier = sql.SQL("NULL")
        if password:
            coded = connection.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256")
            verifier = sql.Literal(coded.decode())  # type: ignore[assignment]
        try:
            connection.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(role), verifier))
        except (psycopg.errors.UndefinedObject, psycopg.errors.InsufficientPrivilege) as error:
            raise StoreError(f"{one_line(error)}. Run `winnow roles` as a superuser first.") from error


def described(address: str) -> list[tuple[str, bool, int]]:
    """Each role that exists, whether it has a password (only a superuser can see that), and its sessions now."""
    with connect(address, name="winnow roles") as connection:
        return connection.execute(
            "SELECT rolname, EXISTS (SELECT FROM pg_authid AS a WHERE a.oid = r.oid AND rolpassword IS NOT NULL), "
            "(SELECT count(*) FROM pg_stat_activity WHERE usesysid = r.oid) FROM pg_roles AS r "
            "WHERE rolname = ANY(%s) ORDER BY array_position(%s, rolname::text)",
            (list(ROLES), list(ROLES)),
        ).fetchall()


def _create(connection: Connection, role: str) -> None:
    known = connection.execute("SELECT FROM pg_roles WHERE rolname = %s", (role,)).fetchone() is not None
    limit = {OWNER: 10, LOADER: 20, ANALYST: 20}[role]
    connection.execute(
        f"{'ALTER' if known else 'CREATE'} ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION "
        f"NOBYPASSRLS CONNECTION LIMIT {limit}".encode()
    )
    starts = {LOADER: _LOADER_STARTS_WITH, ANALYST: _ANALYST_STARTS_WITH}.get(role, {})
    for name, value in starts.items():
        connection.execute(
            f"ALTER ROLE {role} SET {name} = {value if ',' in value else repr(value)}".encode()
        )


def _close_database(connection: Connection) -> None:
    name = sql.Identifier(connection.info.dbname)
    for statement in (
        "REVOKE ALL ON DATABASE {} FROM PUBLIC",
        "GRANT CONNECT ON DATABASE {} TO winnow_owner, winnow_loader, winnow_analyst",
        "GRANT CREATE, TEMPORARY ON DATABASE {} TO winnow_owner",
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
        # Without a language nobody can run code of his own; functions that exist work as before.
        "REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC",
        "GRANT USAGE ON LANGUAGE plpgsql TO winnow_owner",
    ):
        connection.execute(sql.SQL(statement).format(name))


def _keep_founder(connection: Connection) -> None:
    """Let the plain user to whom the database belongs go on as before: he becomes a member of winnow_owner."""
    founder = connection.execute(
        "SELECT rolname FROM pg_database JOIN pg_roles AS r ON r.oid = datdba "
        "WHERE datname = current_database() AND NOT rolsuper AND rolname <> ALL(%s)",
        (list(ROLES),),
    ).fetchone()
    if founder is not None:
        connection.execute(sql.SQL("GRANT winnow_owner TO {}").format(sql.Identifier(founder[0])))


def _take_from_all(connection: Connection) -> None:
    for pattern in _TAKEN_FROM_ALL:
        for name in _functions(connection, pattern):
            connection.execute(f"REVOKE ALL ON FUNCTION {name} FROM PUBLIC".encode())
    for name in _functions(connection, _LOCKS):
        connection.execute(f"GRANT EXECUTE ON FUNCTION {name} TO winnow_owner, winnow_loader".encode())


def _functions(connection: Connection, pattern: str) -> list[str]:
    rows = connection.execute(
        "SELECT oid::regprocedure::text FROM pg_proc "
        "WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ %s",
        (pattern,),
    ).fetchall()
    return [name for (name,) in rows]


def _own(connection: Connection) -> None:
    """Make winnow_owner the owner of everything in both schemas that is not yet his."""
    found = connection.execute(
        """
        SELECT format('ALTER SCHEMA %I OWNER TO winnow_owner', nspname) FROM pg_namespace
        WHERE nspname IN ('winnow', 'news') AND nspowner <> 'winnow_owner'::regrole
        UNION ALL
        SELECT format('ALTER %s %s OWNER TO winnow_owner', CASE c.relkind WHEN 'v' THEN 'VIEW'
            WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END, c.oid::regclass)
        FROM pg_class AS c
        WHERE c.relnamespace IN ('winnow'::regnamespace, 'news'::regnamespace) AND c.relkind IN ('r', 'p', 'v', 'm')
            AND c.relowner <> 'winnow_owner'::regrole
        UNION ALL
        SELECT format('ALTER ROUTINE %s OWNER TO winnow_owner', p.oid::regprocedure)
        FROM pg_proc AS p
        WHERE p.pronamespace IN ('winnow'::regnamespace, 'news'::regnamespace)
            AND p.proowner <> 'winnow_owner'::regrole
        """
    ).fetchall()
    for (statement,) in found:
        connection.execute(statement.encode())
