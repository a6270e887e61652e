"""A dump restored into another server is the same archive: proved, searched, and ready for the next run."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from flows.documents import Counts
from flows.erasing import Erasure
from flows.recleaning import open_reclean
from flows.run import open_run
from flows.settings import Settings
from flows.store import embedded, programs, roles, search
from flows.store.migrate import migrate
from flows.verify import verify
from flows.workers import Workers
from tests.history.conftest import Ingest
from tests.history.test_reclean import similar_seeds
from tests.places import QUICK

Make = Callable[..., Settings]


@pytest.fixture
def other_server() -> Iterator[str]:
    """A server that nothing was ever put into."""
    home = Path(tempfile.mkdtemp(prefix="winnow-other-", dir=QUICK))
    home.chmod(0o755)
    try:
        yield embedded.start(home)
    finally:
        embedded.stop(home)
        shutil.rmtree(home)


def rows(address: str) -> dict[str, object]:
    """Every table of ours: how many rows, and a digest over all of them."""
    with psycopg.connect(address) as connection:
        connection.execute("SET TIME ZONE 'UTC'")
        names = connection.execute(
            "SELECT c.oid::regclass::text FROM pg_class AS c WHERE relkind = 'r' "
            "AND relnamespace IN ('winnow'::regnamespace, 'news'::regnamespace) ORDER BY 1"
        ).fetchall()
        return {
            name: connection.execute(
                f"SELECT count(*), md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {name} AS t".encode()
            ).fetchone()
            for (name,) in names
        }


def test_a_restored_dump_is_the_same_archive(
    landing: Path, ingest: Ingest, settings_of: Make, database: str, other_server: str, tmp_path: Path
) -> None:
    similar_seeds(landing, 20)
    (landing / "empty.txt").touch()
    ingest(then=True)
    with open_reclean(settings_of()) as reclean:
        reclean.work(Workers(1).submit, ahead=1)
    search.index(database)
    with Erasure.opened(settings_of()) as erasure:
        erasure.choose([], "0007.txt", None)
        erasure.erase("asked for")
    dump = tmp_path / "archive.dump"
    folder = programs.binaries()
    subprocess.run(
        [folder / "pg_dump", "--format=custom", f"--file={dump}", f"--dbname={database}"],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    subprocess.run(
        [folder / "pg_restore", "--exit-on-error", "--no-owner", "--no-privileges", f"--dbname={other_server}", dump],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    assert rows(other_server) == rows(database)
    assert migrate(other_server) == []
    assert list(verify(other_server)) == []
    roles.create(other_server)
    with psycopg.connect(other_server) as connection:
        assert connection.execute("SELECT count(*) > 0 FROM news.article_version").fetchone() == (True,)
        assert connection.execute("SELECT count(*) FROM news.tombstone").fetchone() == (1,)
        connection.execute("SET ROLE winnow_analyst")
        assert connection.execute("SELECT count(*) > 0 FROM news.article").fetchone() == (True,)
    # The next run knows every file, takes what is new, and still refuses what was erased.
    (landing / "new.txt").write_text(
        "Ferry returns\n" + "The ferry to the islands sails again from Monday. " * 9
    )
    (landing / "copy.txt").write_bytes((landing / "0007.txt").read_bytes())
    with open_run(settings_of(DATABASE_URL=other_server)) as run:
        run.work(Workers(1).submit, ahead=1)
    assert run.counts == Counts(loaded=1, quarantined=1, unchanged=21)
    assert list(verify(other_server)) == []
