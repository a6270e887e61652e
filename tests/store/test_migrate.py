"""The schema: applied once, in order, whole or not at all; the same as the program believes."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import inspect
from sqlalchemy.dialects import postgresql

from flows.errors import MigrationError
from flows.store import connecting, tables
from flows.store.migrate import SQL, migrate, scripts


def test_it_applies_everything_once(bare_database: str) -> None:
    assert migrate(bare_database) == [script.name for script in scripts()]
    assert migrate(bare_database) == []


def test_many_at_once_apply_it_once(bare_database: str) -> None:
    done: list[list[str]] = []
    threads = [threading.Thread(target=lambda: done.append(migrate(bare_database))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(len, done)) == [0] * 5 + [len(scripts())]


def test_a_migration_that_fails_half_way_has_not_happened(bare_database: str, tmp_path: Path) -> None:
    folder = tmp_path / "sql"
    shutil.copytree(SQL, folder)
    broken = folder / "migrations" / "9999_broken.sql"
    broken.write_text("CREATE TABLE winnow.half (a int); SELECT 1 / 0;")
    with pytest.raises(
        MigrationError, match=r"9999_broken\.sql failed and was rolled back .*division by zero"
    ):
        migrate(bare_database, folder)
    with psycopg.connect(bare_database) as connection:
        assert connection.execute("SELECT to_regclass('winnow.half')").fetchone() == (None,)
        assert connection.execute("SELECT to_regclass('winnow.run')::text").fetchone() == ("winnow.run",)
    broken.write_text("CREATE TABLE winnow.half (a int);")
    assert "migrations/9999_broken.sql" in migrate(bare_database, folder)


def test_a_killed_migration_leaves_nothing_and_blocks_nobody(bare_database: str, tmp_path: Path) -> None:
    folder = tmp_path / "sql"
    shutil.copytree(SQL, folder)
    slow = folder / "migrations" / "9999_slow.sql"
    slow.write_text("CREATE TABLE winnow.half (a int); SELECT pg_sleep(60);")
    failures: list[BaseException] = []

    def apply() -> None:
        try:
            migrate(bare_database, folder)
        except MigrationError as error:
            failures.append(error)

    thread = threading.Thread(target=apply)
    thread.start()
    with psycopg.connect(bare_database, autocommit=True) as connection:
        killed = 0
        while not killed and thread.is_alive():
            killed = connection.execute(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                "WHERE datname = current_database() AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()"
            ).fetchone()[0]  # type: ignore[index]
        thread.join()
        assert failures
        assert connection.execute("SELECT to_regclass('winnow.half')").fetchone() == (None,)
    slow.write_text("CREATE TABLE winnow.half (a int);")
    assert "migrations/9999_slow.sql" in migrate(bare_database, folder)


def test_an_applied_migration_may_not_change(bare_database: str, tmp_path: Path) -> None:
    folder = tmp_path / "sql"
    shutil.copytree(SQL, folder)
    migrate(bare_database, folder)
    first = min((folder / "migrations").iterdir())
    first.write_text(first.read_text() + "\n-- changed")
    with pytest.raises(MigrationError, match="was changed after this database applied it"):
        migrate(bare_database, folder)


def test_a_newer_database_is_left_alone(bare_database: str) -> None:
    migrate(bare_database)
    with psycopg.connect(bare_database) as connection:
        connection.execute("INSERT INTO winnow.migration VALUES ('migrations/9999_future.sql', 'x')")
    with pytest.raises(MigrationError, match="newer"):
        migrate(bare_database)


def test_the_program_knows_the_schema_as_it_is(database: str) -> None:
    found = inspect(connecting.engine(database))
    dialect = postgresql.dialect()
    names = {name for name in found.get_table_names("winnow") if not name[-1].isdigit()}
    assert names == {table.name for table in tables.metadata.tables.values()}
    for table in tables.metadata.tables.values():
        there = {
            c["name"]: (
                c["type"].compile(dialect),
                c["nullable"],
                c["default"] is not None or "identity" in c,
            )
            for c in found.get_columns(table.name, "winnow")
        }
        believed = {
            c.name: (c.type.compile(dialect), c.nullable, c.server_default is not None) for c in table.columns
        }
        assert there == believed, table.name


def test_everything_is_explained(database: str) -> None:
    with psycopg.connect(database) as connection:
        silent = connection.execute(
            "SELECT c.oid::regclass::text, a.attname FROM pg_class AS c "
            "LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
            "WHERE c.relnamespace IN ('winnow'::regnamespace, 'news'::regnamespace) "
            "AND c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition "
            "AND (obj_description(c.oid, 'pg_class') IS NULL OR col_description(c.oid, a.attnum) IS NULL)"
        ).fetchall()
        assert silent == []


def test_the_analysts_functions_are_explained(database: str) -> None:
    with psycopg.connect(database) as connection:
        silent = connection.execute(
            "SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace IN ('winnow'::regnamespace, "
            "'news'::regnamespace) AND obj_description(oid, 'pg_proc') IS NULL"
        ).fetchall()
        assert silent == []


def test_a_database_in_another_encoding_is_named_and_left_as_it_is(server: str) -> None:
    name = f"test_latin_{os.getpid()}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(
            f"CREATE DATABASE {name} ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C' LOCALE_PROVIDER libc".encode()
        )
        address = server.replace("/winnow?", f"/{name}?")
        try:
            with pytest.raises(MigrationError, match=r"encoded in LATIN1.*ENCODING 'UTF8'"):
                migrate(address)
            with psycopg.connect(address) as other:
                assert other.execute("SELECT to_regnamespace('winnow')").fetchone() == (None,)
        finally:
            connection.execute(f"DROP DATABASE {name}".encode())
