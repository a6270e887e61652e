"""A dump of the archive, restored into a fresh server, is the archive."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import psycopg

from benchmarks import corpus
from flows.documents import Counts
from flows.run import open_run
from flows.settings import Settings
from flows.store import embedded, programs
from flows.verify import verify
from flows.workers import Workers


def test_a_dump_restored_into_a_fresh_server_is_the_archive(
    landing: Path, settings_of: Callable[..., Settings], database: str
) -> None:
    corpus.write(landing, 60)
    (landing / "empty.txt").touch()
    with open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=1)
    home = Path(tempfile.mkdtemp(prefix="winnow-restored-"))
    home.chmod(0o755)
    try:
        address = embedded.start(home)
        dump = home / "archive.dump"
        tools = programs.binaries()
        subprocess.run([tools / "pg_dump", "-Fc", "-f", dump, "-d", database], check=True)
        # Roles belong to the server, not to a database: their grants need them to be there.
        with psycopg.connect(database) as connection:
            roles = connection.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE 'winnow%'").fetchall()
        with psycopg.connect(address, autocommit=True) as connection:
            for (role,) in roles:
                connection.execute(f'CREATE ROLE "{role}"'.encode())
        done = subprocess.run(
            [tools / "pg_restore", "-e", "-d", address, dump], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert list(verify(address)) == []
        assert _counts(address) == _counts(database)
        with open_run(settings_of(DATABASE_URL=address)) as again:
            again.work(Workers(1).submit, ahead=1)
        assert again.counts == Counts(unchanged=61)
        assert _counts(address) == _counts(database)
    finally:
        embedded.stop(home)
        shutil.rmtree(home)


def _counts(address: str) -> list[tuple[object, ...]]:
    with psycopg.connect(address) as connection:
        return connection.execute(
            "SELECT (SELECT count(*) FROM news.article), (SELECT count(*) FROM news.sighting), "
            "(SELECT count(*) FROM news.quarantine), "
            "(SELECT md5(string_agg(body, '|' ORDER BY document_id)) FROM winnow.document)"
        ).fetchall()
