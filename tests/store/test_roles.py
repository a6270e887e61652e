"""Who may do what: every statement is tried by every role over a connection of its own."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner

from flows import cli, settings
from flows.doctor import examine
from flows.erasing import Erasure
from flows.errors import MigrationError, StoreError
from flows.run import open_run
from flows.settings import Settings
from flows.store import embedded, roles, search
from flows.store.migrate import SQL, migrate
from flows.workers import Workers

Sql = Callable[..., list[tuple[object, ...]]]
OWNER, LOADER, ANALYST = roles.ROLES
EVERYBODY, OPERATORS = {OWNER, LOADER, ANALYST}, {OWNER, LOADER}
NOBODY: set[str] = set()
KEY = "'00000000-0000-0000-0000-000000000001'"

MATRIX: list[tuple[str, set[str]]] = [
    # Reading
    *((f"SELECT * FROM news.{view} LIMIT 1", EVERYBODY) for view in (
        "article", "sighting", "removal", "quarantine", "run", "rule", "rule_effect", "daily_intake", "publisher",
        "source_health", "file", "original", "lineage", "search_entry", "search_headline", "search_lag", "article_version",
        "reclean", "tombstone", "deferral", "missing_file",
    )),
    ("SELECT * FROM news.search('harbour')", EVERYBODY),
    ("SELECT * FROM news.similar_headlines('harbour')", EVERYBODY),
    ("SELECT news.safe('a')", EVERYBODY),
    ("COPY (SELECT article_id FROM news.article) TO STDOUT", EVERYBODY),
    ("EXPLAIN SELECT * FROM news.article", EVERYBODY),
    ("LOCK TABLE news.article IN ACCESS SHARE MODE", EVERYBODY),
    *((f"SELECT * FROM winnow.{table} LIMIT 1", OPERATORS) for table in (
        "document", "original", "quarantine", "migration", "search",
    )),
    (f"SELECT winnow.decoded_text({KEY})", OPERATORS),
    # Writing
    ("INSERT INTO winnow.ruleset (ruleset) VALUES ('x')", OPERATORS),
    ("UPDATE winnow.run SET error = error", OPERATORS),
    ("UPDATE winnow.quarantine SET status = 'retrying'", OPERATORS),
    ("INSERT INTO winnow.search_again (document_id) VALUES (gen_random_uuid())", OPERATORS),
    ("UPDATE winnow.document SET body = ''", {OWNER}),
    ("UPDATE winnow.original SET bytes = 0", {OWNER}),
    ("UPDATE winnow.removal SET text = ''", {OWNER}),
    ("UPDATE winnow.sighting SET address = ''", {OWNER}),
    ("DELETE FROM winnow.document", {OWNER}),
    ("DELETE FROM winnow.run_batch", {OWNER}),
    ("DELETE FROM winnow.tombstone_key", {OWNER}),
    ("UPDATE winnow.reclean SET error = error", {OWNER}),
    ("DELETE FROM winnow.quarantine", {OWNER}),
    ("TRUNCATE winnow.removal", {OWNER}),
    ("INSERT INTO winnow.migration (name, sha256) VALUES ('x', 'x')", {OWNER}),
    ("DELETE FROM winnow.migration", {OWNER}),
    ("UPDATE news.run SET error = 'x'", {OWNER}),
    ("INSERT INTO news.rule (rule) VALUES ('x')", NOBODY),  # a view over a join takes no rows
    ("DELETE FROM news.file", {OWNER}),
    ("SELECT * FROM news.article LIMIT 1 FOR UPDATE", {OWNER}),
    ("LOCK TABLE winnow.document IN ACCESS EXCLUSIVE MODE", {OWNER}),
    ("LOCK TABLE winnow.document IN SHARE MODE", {OWNER}),
    # Making things
    ("CREATE TABLE mine (a int)", NOBODY),
    ("CREATE TABLE winnow.mine (a int)", {OWNER}),
    ("CREATE VIEW news.mine AS SELECT 1", {OWNER}),
    ("CREATE TEMPORARY TABLE mine (a int)", {OWNER}),
    ("CREATE SCHEMA mine", {OWNER}),
    ("CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'", NOBODY),
    ("DO $$ BEGIN PERFORM 1; END $$", {OWNER}),
    ("DROP VIEW news.article CASCADE", {OWNER}),
    ("ALTER TABLE winnow.document ADD COLUMN mine int", {OWNER}),
    ("CREATE INDEX ON winnow.document (body)", {OWNER}),
    ("ANALYZE winnow.document", {OWNER}),
    ("CREATE ROLE mine", NOBODY),
    ("CREATE DATABASE mine", NOBODY),
    ("ALTER ROLE winnow_analyst SUPERUSER", NOBODY),
    ("GRANT winnow_owner TO winnow_analyst", NOBODY),
    ("GRANT SELECT ON winnow.document TO winnow_analyst", {OWNER}),
    ("CREATE EXTENSION dblink", NOBODY),
    # Large objects, advisory locks, messages in the log of changes
    ("SELECT lo_create(0)", NOBODY),
    ("SELECT lo_creat(-1)", NOBODY),
    ("SELECT lo_from_bytea(0, 'x')", NOBODY),
    ("SELECT lo_import('/etc/passwd')", NOBODY),
    ("SELECT lo_unlink(1)", NOBODY),
    ("SELECT pg_advisory_lock(1)", OPERATORS),
    ("SELECT pg_try_advisory_lock(1)", OPERATORS),
    ("SELECT pg_advisory_xact_lock(1)", OPERATORS),
    ("SELECT pg_try_advisory_xact_lock_shared(1, 2)", OPERATORS),
    ("SELECT pg_advisory_unlock_all()", OPERATORS),
    ("SELECT pg_logical_emit_message(false, 'a', 'b')", NOBODY),
    # Secrets and the server's own
    ("SELECT rolpassword FROM pg_authid", NOBODY),
    ("SELECT passwd FROM pg_shadow", NOBODY),
    ("SHOW hba_file", NOBODY),
    ("SELECT pg_read_file('/etc/passwd')", NOBODY),
    ("SELECT pg_ls_dir('/')", NOBODY),
    ("COPY winnow.rule FROM PROGRAM 'true'", NOBODY),
    ("COPY (SELECT 1) TO '/tmp/mine'", NOBODY),
    ("SET ROLE winnow_owner", {OWNER}),
    ("SET ROLE winnow_loader", {LOADER}),
    ("SET SESSION AUTHORIZATION postgres", NOBODY),
    ("ALTER SYSTEM SET work_mem = '1GB'", NOBODY),
    ("SET temp_file_limit = -1", NOBODY),
    ("SELECT pg_reload_conf()", NOBODY),
    ("SELECT pg_switch_wal()", NOBODY),
    ("CHECKPOINT", NOBODY),
]  # fmt: skip


@pytest.fixture(scope="module")
def archive(server: str) -> Iterator[str]:
    """An archive with roles. Every trial is undone, so they can share it."""
    admin = server.replace(f"/{embedded.DATABASE}?", "/postgres?")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE roles TEMPLATE {embedded.DATABASE}".encode())
        address = server.replace(f"/{embedded.DATABASE}?", "/roles?")
        roles.create(address)
        yield address
        connection.execute("DROP DATABASE roles WITH (FORCE)")


def as_role(address: str, role: str) -> str:
    return address.replace(f"//{embedded.OWNER}@", f"//{role}@")


def test_the_matrix_is_large_enough() -> None:
    assert len({statement for statement, _ in MATRIX}) >= 45


@pytest.mark.parametrize("role", roles.ROLES)
def test_each_role_may_do_just_what_it_should(role: str, archive: str) -> None:
    wrong = []
    with psycopg.connect(as_role(archive, role)) as connection:
        connection.execute("SET default_transaction_read_only = off")  # only a default; rights must do it
        connection.commit()
        refusals: list[str] = []  # some statements only warn that they did nothing
        connection.add_notice_handler(lambda notice: refusals.append(notice.message_primary or ""))
        for statement, allowed in MATRIX:
            refusals.clear()
            try:
                with connection.transaction(force_rollback=True), connection.cursor() as cursor:
                    if statement.endswith("STDOUT"):
                        with cursor.copy(statement.encode()) as copy:
                            list(copy)
                    else:
                        cursor.execute(statement.encode())
                may = not any("permission denied" in r or "no privileges" in r for r in refusals)
            except (psycopg.errors.InsufficientPrivilege, psycopg.errors.ActiveSqlTransaction):
                may = False
            except (psycopg.errors.ObjectNotInPrerequisiteState, psycopg.errors.UndefinedObject):
                may = False
            if may != (role in allowed):
                wrong.append((statement, may))
    assert wrong == []


def test_an_analyst_reads_every_view_and_no_table_whatever_was_added(archive: str) -> None:
    with psycopg.connect(as_role(archive, ANALYST), autocommit=True) as connection:
        kinds = connection.execute(
            "SELECT n.nspname, c.relname, has_table_privilege(c.oid, 'SELECT'), "
            "has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN') "
            "FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
            "WHERE n.nspname IN ('news', 'winnow') AND c.relkind IN ('r', 'p', 'v', 'm')"
        ).fetchall()
        assert {(schema, reads, writes) for schema, _, reads, writes in kinds} == {
            ("news", True, False),
            ("winnow", False, False),
        }
        for schema, view, _, _ in kinds:
            if schema == "news":
                connection.execute(f"SELECT * FROM news.{view} LIMIT 1".encode())


def test_an_analyst_exports(archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither is he asked to bring the schema up to date, nor may he look whether it is."""
    monkeypatch.setenv("DATABASE_URL", as_role(archive, ANALYST))
    settings.settings.cache_clear()
    done = CliRunner().invoke(cli.app, ["export", str(tmp_path / "all.jsonl")])
    settings.settings.cache_clear()
    assert done.exit_code == 0, done.exception
    assert (tmp_path / "all.jsonl").exists()


def test_a_command_that_an_analyst_may_not_use_says_who_may(
    archive: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", as_role(archive, ANALYST))
    monkeypatch.setattr("sys.argv", ["winnow", "status"])
    settings.settings.cache_clear()
    with pytest.raises(SystemExit) as ended:
        cli.main()
    settings.settings.cache_clear()
    assert ended.value.code == StoreError.exit_code
    assert "address of winnow_owner or, unless it erases" in capsys.readouterr().err


def test_an_owner_erases_and_a_loader_may_not(
    database: str, landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    roles.create(database)
    (landing / "a.txt").write_text(
        "The ferry to the island was late again on Monday, the company said.\n" * 3
    )
    with open_run(settings_of(DATABASE_URL=as_role(database, LOADER))) as run, Workers(1) as workers:
        run.work(workers.submit, ahead=2)
    for role in (LOADER, OWNER):
        with Erasure.opened(settings_of(DATABASE_URL=as_role(database, role))) as erasure:
            erasure.choose([], "a.txt", None)
            with (
                contextlib.nullcontext()
                if role == OWNER
                else pytest.raises(psycopg.errors.InsufficientPrivilege)
            ):
                erasure.erase("asked for")
        assert sql("SELECT count(*) FROM winnow.document") == [(0 if role == OWNER else 1,)]


def test_a_loader_that_may_not_erase_is_sent_to_the_owner_and_not_to_itself(
    database: str,
    landing: Path,
    settings_of: Callable[..., Settings],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    roles.create(database)
    (landing / "a.txt").write_text("The ferry to the island was late on Monday, the company said.\n" * 3)
    with open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=2)
    monkeypatch.setenv("DATABASE_URL", as_role(database, LOADER))
    monkeypatch.setattr("sys.argv", ["winnow", "erase", "--path=a.txt", "--reason=asked for", "--yes"])
    settings.settings.cache_clear()
    with pytest.raises(SystemExit) as ended:
        cli.main()
    settings.settings.cache_clear()
    assert ended.value.code == StoreError.exit_code
    assert (
        "give the command the address of winnow_owner or, unless it erases, recleans or migrates, of winnow_loader"
        in capsys.readouterr().err
    )


def test_a_loader_whose_rights_were_taken_away_is_told_what_gives_them_back(
    database: str, landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    """By hand, or by a restore. The run failed with no word of what helps, and the doctor found all well."""
    roles.create(database)
    theirs = settings_of(DATABASE_URL=as_role(database, LOADER))
    assert not [finding for finding in examine(theirs) if finding.remedy]
    sql("REVOKE ALL ON winnow.removal FROM winnow_loader")
    [ill] = [finding for finding in examine(theirs) if finding.remedy]
    assert (ill.name, "removal" in ill.says, "winnow roles" in ill.remedy) == ("rights", True, True)

    (landing / "a.txt").write_text("The ferry to the island was late on Monday, the company said.\n" * 3)
    with (
        pytest.raises(StoreError, match=r"permission denied.*removal.*winnow roles"),
        open_run(theirs) as run,
    ):
        run.work(Workers(1).submit, ahead=2)
    assert sql("SELECT error LIKE '%winnow roles%', loaded FROM news.run") == [(True, 0)]

    roles.create(database)
    with open_run(theirs) as run:
        run.work(Workers(1).submit, ahead=2)
    assert sql("SELECT loaded FROM news.run WHERE status = 'completed'") == [(1,)]


def test_an_analyst_starts_with_limits(archive: str) -> None:
    with psycopg.connect(as_role(archive, ANALYST), autocommit=True) as connection:
        shown = {
            name: connection.execute(f"SHOW {name}".encode()).fetchone()[0]  # type: ignore[index]
            for name in (
                "statement_timeout", "idle_in_transaction_session_timeout", "lock_timeout", "search_path",
                "default_transaction_read_only", "temp_file_limit",
            )
        }  # fmt: skip
        assert shown == {
            "statement_timeout": "5min",
            "idle_in_transaction_session_timeout": "2min",
            "lock_timeout": "5s",
            "search_path": "news, public",
            "default_transaction_read_only": "on",
            "temp_file_limit": "4GB",
        }
        connection.execute("SELECT headline FROM article LIMIT 1")
        connection.execute("SET statement_timeout = '50ms'")
        with pytest.raises(psycopg.errors.QueryCanceled):
            connection.execute("SELECT pg_sleep(20)")


def test_an_analysts_runaway_query_does_not_hold_up_a_load(
    database: str, landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    roles.create(database)
    (landing / "a.txt").write_text(
        "The ferry to the island was late again on Monday, the company said.\n" * 3
    )
    with psycopg.connect(as_role(database, ANALYST)) as analyst:
        cursor = analyst.cursor(name="runaway")  # a query that is never read to its end, its transaction open
        cursor.execute(
            "SELECT r.run_id FROM pg_proc AS a, pg_proc AS b, pg_proc AS c LEFT JOIN news.run AS r ON true "
            "LEFT JOIN news.article ON true"
        )
        cursor.fetchone()
        address = as_role(database, LOADER)
        with open_run(settings_of(DATABASE_URL=address)) as run, Workers(1) as workers:
            run.work(workers.submit, ahead=2)
        assert search.index(address).articles == 1
        assert analyst.execute("SELECT count(*) FROM pg_locks WHERE NOT granted").fetchone() == (0,)
    assert sql("SELECT status, loaded FROM winnow.run") == [("completed", 1)]


def test_a_loader_needs_an_owner_to_migrate_and_new_tables_are_given_to_it(
    database: str, tmp_path: Path, sql: Sql
) -> None:
    roles.create(database)
    folder = tmp_path / "sql"
    shutil.copytree(SQL, folder)
    (folder / "migrations" / "9998_more.sql").write_text("CREATE TABLE winnow.more (a int);")
    with pytest.raises(MigrationError, match="with the owner's address"):
        migrate(as_role(database, LOADER), folder)
    assert migrate(as_role(database, OWNER), folder) == ["migrations/9998_more.sql"]
    (folder / "migrations" / "9999_more.sql").write_text("CREATE TABLE winnow.yet_more (a int);")
    assert migrate(database, folder)  # a superuser: what he makes is the owner's too
    assert sql("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'winnow'") == [(OWNER,)]
    with psycopg.connect(as_role(database, LOADER)) as connection:
        connection.execute("SELECT * FROM winnow.more, winnow.yet_more")


def test_the_user_to_whom_the_database_belongs_goes_on_as_before(
    bare_database: str, tmp_path: Path, landing: Path, settings_of: Callable[..., Settings]
) -> None:
    (landing / "a.txt").write_text(
        "The ferry to the island was late again on Monday, the company said.\n" * 3
    )
    with psycopg.connect(bare_database, autocommit=True) as connection:
        connection.execute("CREATE ROLE founder LOGIN")
        connection.execute(f"ALTER DATABASE {connection.info.dbname} OWNER TO founder".encode())
        try:
            migrate(as_role(bare_database, "founder"))
            roles.create(bare_database)
            folder = tmp_path / "sql"
            shutil.copytree(SQL, folder)
            (folder / "migrations" / "9999_more.sql").write_text("CREATE TABLE winnow.more (a int);")
            assert migrate(as_role(bare_database, "founder"), folder)
            owners = connection.execute(
                "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'winnow'"
            )
            assert owners.fetchall() == [(OWNER,)]
            connection.execute("DELETE FROM winnow.migration WHERE name = 'migrations/9999_more.sql'")
            with (
                open_run(settings_of(DATABASE_URL=as_role(bare_database, "founder"))) as run,
                Workers(1) as workers,
            ):
                run.work(workers.submit, ahead=2)
            assert search.index(run.address).articles == 1
        finally:
            connection.execute(f"ALTER DATABASE {connection.info.dbname} OWNER TO postgres".encode())
            connection.execute("REASSIGN OWNED BY founder TO postgres")
            connection.execute("DROP OWNED BY founder")
            connection.execute("DROP ROLE founder")


def test_only_a_superuser_sets_roles_up_and_it_can_be_repeated(archive: str) -> None:
    with pytest.raises(StoreError, match="with a superuser's address"):
        roles.create(as_role(archive, OWNER))
    roles.create(archive)
    assert [(name, entered) for name, entered, _ in roles.described(archive)] == [
        (name, False) for name in roles.ROLES
    ]


def test_a_password_reaches_the_server_as_a_verifier_only(
    archive: str, sql: Sql, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", archive)
    settings.settings.cache_clear()
    secret = "correct horse 'battery'"
    with psycopg.connect(archive, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET log_statement = 'all'")
        connection.execute("SELECT pg_reload_conf()")
    try:
        done = CliRunner().invoke(cli.app, ["roles", "--password", ANALYST], input=secret + "\n")
        assert done.exit_code == 0 and secret not in done.output
        [(kept,)] = sql("SELECT rolpassword FROM pg_authid WHERE rolname = %s", (ANALYST,))
        assert str(kept).startswith("SCRAM-SHA-256$")
        roles.set_password(archive, ANALYST, "")
        assert sql("SELECT rolpassword FROM pg_authid WHERE rolname = %s", (ANALYST,)) == [(None,)]
        with pytest.raises(StoreError, match="does not exist"):
            roles.set_password(archive, "nobody_here", "x")
        log = Path(str(sql("SHOW unix_socket_directories")[0][0])).parent / "server.log"
        written = log.read_text(errors="replace")
        assert "ALTER ROLE" in written and "battery" not in written
    finally:
        settings.settings.cache_clear()
        with psycopg.connect(archive, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM RESET log_statement")
            connection.execute("SELECT pg_reload_conf()")


def test_a_stranger_may_not_even_connect(archive: str) -> None:
    with psycopg.connect(archive, autocommit=True) as connection:
        connection.execute("CREATE ROLE stranger LOGIN")
    try:
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            psycopg.connect(as_role(archive, "stranger"))
    finally:
        with psycopg.connect(archive, autocommit=True) as connection:
            connection.execute("DROP ROLE stranger")
