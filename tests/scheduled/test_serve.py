"""``winnow serve``: what it starts, what it lets in, and that nothing outlives it."""

from __future__ import annotations

import contextvars
import fcntl
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import prefect.settings
import psycopg
import pytest
from prefect.states import Failed, Pending, Running, Scheduled

from flows import job, keeper, prefect_server, runner, serve
from flows.errors import Busy
from flows.prefect_server import Address
from flows.store import embedded
from tests.scheduled.serving import Served, clean_environment, until
from tests.trials import combinations


def status(url: str, method: str = "GET", body: bytes | None = None) -> int:
    request = urllib.request.Request(
        url, method=method, data=body, headers={"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def test_nobody_unknown_gets_anything_from_the_server(served: Served) -> None:
    """Every endpoint that the server itself lists, without credentials."""
    api = f"{served.address.url}/api"
    with urllib.request.urlopen(f"{served.address.url}/openapi.json") as answer:
        listed = json.load(answer)["paths"]
    assert len(listed) > 100
    let_in = set()
    for path, methods in listed.items():
        url = api + path.removeprefix("/api").replace("{", "").replace("}", "")
        for method in {"get", "post", "put", "patch", "delete"} & set(methods):
            if status(url, method.upper(), None if method == "get" else b"{}") not in (401, 403):
                let_in.add(f"{method} {path.removeprefix('/api')}")
    # A token against forgery is for everybody; the two others are what health checks ask.
    assert let_in <= {"get /health", "get /ready", "get /csrf-token"}, let_in


def test_credentials_are_nobody_elses_to_read(served: Served) -> None:
    for name in ("auth", "address.json"):
        assert stat.S_IMODE((served.home / "prefect" / name).stat().st_mode) == 0o600
    assert served.address.credentials not in served.log
    assert "127.0.0.1" in served.address.url


def test_the_schedule_has_made_runs(served: Served) -> None:
    """Caught: SQLAlchemy 2.1 keeps Prefect 3.8's scheduler from inserting any."""
    with served.client() as client:
        deployment = client.read_deployment_by_name("ingest/ingest")
        assert [schedule.active for schedule in deployment.schedules] == [True]
        assert deployment.concurrency_options.collision_strategy.value == "CANCEL_NEW"
        due = until(
            lambda: [r for r in client.read_flow_runs() if r.auto_scheduled and r.state.is_scheduled()]
        )
    assert {run.deployment_id for run in due} == {deployment.id}


def test_the_watch_for_dead_runs_is_made_once(served: Served) -> None:
    """Prefect forgets with every update which runs it waits for, so an unchanged one is left alone."""
    with served.client() as client:
        before = [
            a
            for a in client.request("POST", "/automations/filter", json={}).json()
            if a["name"] == job.ZOMBIES
        ]
        job.watch_for_zombies(client)
        after = [
            a
            for a in client.request("POST", "/automations/filter", json={}).json()
            if a["name"] == job.ZOMBIES
        ]
    assert len(before) == 1 and before[0]["enabled"]
    assert before == after


def test_the_health_check_knows_a_served_deployment(served: Served) -> None:
    environment = {**served.environment, **served.address.client_environment()}
    check = [sys.executable, "-m", "flows.job", "--healthy"]
    until(lambda: subprocess.run(check, env=environment, check=False).returncode == 0)
    nowhere = {**environment, "PREFECT_API_URL": "http://127.0.0.1:9/api"}
    assert subprocess.run(check, env=nowhere, check=False).returncode == 1


def test_a_second_one_with_the_same_home_is_refused(served: Served) -> None:
    with (
        pytest.raises(Busy, match="already runs"),
        prefect_server.announced(Address("http://x", "a:b"), served.home),
    ):
        pass
    assert served.address.url.startswith("http://127.0.0.1:")


def test_one_that_only_looks_for_the_address_keeps_nobody_from_serving(tmp_path: Path) -> None:
    """Every command of Prefect's looks: with two at it all the time every seventh start was refused."""
    served = Address("http://127.0.0.1:1", "a:b")
    with prefect_server.announced(served, tmp_path):
        pass
    file = prefect_server.folder(tmp_path) / "address.json"
    with file.open() as looking:
        fcntl.flock(looking, fcntl.LOCK_SH)
        threading.Timer(0.2, fcntl.flock, (looking, fcntl.LOCK_UN)).start()
        with prefect_server.announced(served, tmp_path):
            assert prefect_server.running(tmp_path) == served


def test_an_address_left_by_a_kill_is_not_believed(tmp_path: Path) -> None:
    with prefect_server.announced(Address("http://127.0.0.1:1", "a:b"), tmp_path):
        text = (prefect_server.folder(tmp_path) / "address.json").read_text()
        assert prefect_server.running(tmp_path) == Address("http://127.0.0.1:1", "a:b")
    (prefect_server.folder(tmp_path) / "address.json").write_text(text)
    assert prefect_server.running(tmp_path) is None


def test_a_second_run_is_cancelled_while_one_is_at_work_and_a_killed_one_is_crashed(served: Served) -> None:
    with served.client() as client:
        deployment = client.read_deployment_by_name("ingest/ingest").id
        with served.held_up():
            first = client.create_flow_run_from_deployment(deployment).name
            until(lambda: served.states().get(first) == "Running")
            second = client.create_flow_run_from_deployment(deployment).name
            assert served.ended(second) == "Cancelled"
            os.kill(_engine(served).pid, signal.SIGKILL)
            assert served.ended(first) == "Crashed"
        third = client.create_flow_run_from_deployment(deployment).name
        assert served.ended(third) == "Completed", served.log


def _engine(served: Served) -> keeper.Process:
    """The process of the one flow run. A child bears its line too, until it becomes its own program."""
    lines = served.numbered()
    called = [one for one in keeper.processes() if "prefect.engine" in lines.get(one.pid, "")]
    (engine,) = [one for one in called if one.parent not in {other.pid for other in called}]
    return engine


def test_after_a_kill_of_flow_job_and_server_at_once_the_next_run_comes_through(served: Served) -> None:
    """One combination here; ``python -m tests.trials`` does every one."""
    tally = combinations.kill_each(served, [("flow", "job", "server")])
    assert (tally.lost, tally.doubled) == (0, 0)
    assert tally.notes == ("flow+job+server: Crashed",)


def test_what_came_due_while_nobody_served_is_not_made_up_for(served: Served) -> None:
    with served.client() as client:
        until(lambda: [run for run in client.read_flow_runs() if run.auto_scheduled])
    combinations.cut_the_power(served)
    late = combinations.make_late(served)
    served.start()
    with served.client() as client:
        deployment = client.read_deployment_by_name("ingest/ingest").id
        now = client.create_flow_run_from_deployment(deployment).name
    assert served.ended(now) == "Completed", served.log
    states = served.states()
    assert late and {states[name] for name in late} == {"Skipped"}


def test_a_flow_run_by_itself_reports_to_the_server_that_serves(served: Served) -> None:
    program = (
        "import os; from flows import prefect_server as p; p.prepare(); print(os.environ['PREFECT_API_URL'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env=served.environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == f"{served.address.url}/api"


def test_a_file_that_lands_starts_no_run_that_an_operator_has_paused(served: Served) -> None:
    with served.client() as client:
        deployment = client.read_deployment_by_name("ingest/ingest").id
        before = {run.id for run in client.read_flow_runs(limit=200)}
        client.pause_deployment(deployment)
        job.ask_for_a_run()
        assert {run.id for run in client.read_flow_runs(limit=200)} <= before
        client.resume_deployment(deployment)
        job.ask_for_a_run()
        (woken,) = [
            run for run in client.read_flow_runs(limit=200) if "woken" in run.tags and run.id not in before
        ]
    assert served.ended(woken.name) == "Completed", served.log


def test_a_run_that_was_killed_before_it_began_does_not_keep_new_files_waiting(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nobody could tell the server: the waker waited for it until the job's next start."""
    with served.client() as client:
        deployment = client.read_deployment_by_name("ingest/ingest").id
        in_an_hour = Scheduled(scheduled_time=datetime.now(UTC) + timedelta(hours=1))
        left = client.create_flow_run_from_deployment(deployment, state=in_an_hour)
        client.set_flow_run_state(left.id, Pending(), force=True)
        before = {run.id for run in client.read_flow_runs(limit=200)}
        monkeypatch.setattr(job, "_STUCK", timedelta(0))
        asking = threading.Thread(
            target=contextvars.copy_context().run, args=(job.ask_for_a_run,), daemon=True
        )
        asking.start()
        asking.join(120)
        # The server plans further runs meanwhile.
        new = [run for run in client.read_flow_runs(limit=200) if run.id not in before]
        (woken,) = [run for run in new if "woken" in run.tags]
        assert client.read_flow_run(left.id).state_name == "Crashed"
    assert served.ended(woken.name) == "Completed", served.log


def test_a_run_that_failed_is_not_followed_at_once_by_the_next_file(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the database away for a night and files that land all the time, two runs a minute failed, each with alerts."""
    with served.client() as client:
        deployment = client.read_deployment_by_name("ingest/ingest").id
        in_an_hour = Scheduled(scheduled_time=datetime.now(UTC) + timedelta(hours=1))
        wrong = client.create_flow_run_from_deployment(deployment, state=in_an_hour)
        client.set_flow_run_state(wrong.id, Running(), force=True)
        client.set_flow_run_state(wrong.id, Failed(message="The database is away."), force=True)
        assert job._rests(client)
        with monkeypatch.context() as later:
            later.setattr(job, "_REST", timedelta(0))
            assert not job._rests(client)
        monkeypatch.setattr(job, "_BEGUN", datetime.now(UTC))
        assert not job._rests(client)  # a job that was started again begins at once


def _nothing_outlives(served: Served, number: int, mute: bool = False) -> None:
    """A signal with a run in flight ends all of it, and the run does not stay Running."""
    kinds = {"winnow serve", "flows.keeper", "server start", "flows.job", "postgres"}
    assert all(any(kind in line for line in served.processes()) for kind in kinds), served.processes()
    with served.client() as client, served.held_up():
        name = client.create_flow_run_from_deployment(client.read_deployment_by_name("ingest/ingest").id).name
        until(lambda: served.states().get(name) == "Running")
        if mute:
            os.kill(_engine(served).pid, signal.SIGSTOP)
        code = served.stop(number)
        until(lambda: not served.processes())
    assert code == (-signal.SIGKILL if number == signal.SIGKILL else 0), served.log
    assert served.states()[name] == "Crashed"
    assert prefect_server.running(served.home) is None


def test_nothing_outlives_a_kill_that_it_cannot_see(served: Served) -> None:
    """The keeper does."""
    _nothing_outlives(served, signal.SIGKILL)


def test_it_says_why_it_took_another_port_than_the_one_asked_for(the_served: Served) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        wanted = str(other.getsockname()[1])
        the_served.start(WINNOW_WAKE_SECONDS="1", WINNOW_PREFECT_PORT=wanted)
    [told] = [line for line in the_served.log.split("\n") if wanted in line]
    assert "WINNOW_PREFECT_PORT" in told and "another program has it" in told
    assert the_served.address.url.rpartition(":")[2] in told
    assert f"Seeds  {the_served.seeds} can be read" in the_served.log


def test_a_file_that_lands_starts_a_run(the_served: Served) -> None:
    """The schedule's next run is months away."""
    the_served.start(**{**the_served.settings, "WINNOW_WAKE_SECONDS": "1"})
    before = set(the_served.states())
    with the_served.held_up():
        (the_served.seeds / "first.txt").write_text("The ferry came at noon, and the harbour was full. " * 4)
        first = until(lambda: next(iter(set(the_served.states()) - before), None))
        # One that lands while a run is at work, which may have looked already, has a run behind it.
        until(lambda: the_served.states()[first] == "Running")
        (the_served.seeds / "second.txt").write_text("The pier was mended before the winter storms. " * 4)
    assert the_served.ended(first) == "Completed", the_served.log
    second = until(lambda: next(iter(set(the_served.states()) - before - {first}), None))
    assert the_served.ended(second) == "Completed", the_served.log
    with psycopg.connect(embedded.address(the_served.home)) as connection:
        known = connection.execute("SELECT shown FROM winnow.seed_file WHERE current").fetchall()
    assert {("first.txt",), ("second.txt",)} <= set(known)


def test_nothing_outlives_an_interrupt(the_served: Served) -> None:
    """As Ctrl-C sends it; also of one that wakes, as the test before has left it."""
    the_served.start(**the_served.settings)
    _nothing_outlives(the_served, signal.SIGINT)


def test_nothing_outlives_it_either_where_its_keeper_was_killed_before(served: Served) -> None:
    def keepers() -> set[int]:
        return {pid for pid, line in served.numbered().items() if "flows.keeper" in line}

    (first,) = keepers()
    os.kill(first, signal.SIGKILL)
    until(lambda: keepers() - {first})
    served.stop(signal.SIGKILL)
    until(lambda: not served.processes())


def test_nothing_outlives_a_request_to_end(served: Served) -> None:
    """Nor does a run stay Running that cannot say any more that it ends."""
    _nothing_outlives(served, signal.SIGTERM, mute=True)


def test_however_many_came_due_while_nobody_served_none_is_made_up_for() -> None:
    """Prefect's server gives 200 runs at once; the 201st and those behind it were run."""
    late = [SimpleNamespace(id=number, auto_scheduled=number % 7 != 0) for number in range(450)]
    skipped: list[int] = []
    client = SimpleNamespace(
        read_deployment_by_name=lambda _: SimpleNamespace(id=uuid.UUID(int=1)),
        read_flow_runs=lambda flow_run_filter, offset=0: late[offset : offset + 200],
        set_flow_run_state=lambda run, state, force: skipped.append(run),
    )
    job.forget_late(client)  # type: ignore[arg-type]
    assert skipped == [run.id for run in late if run.auto_scheduled]


@pytest.mark.parametrize("harm", [OSError("no watches are left"), RuntimeError("the watcher died")])
def test_a_waker_that_dies_says_so_and_is_missed_by_nobody(
    harm: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def wakes(*_: object) -> Iterator[bool]:
        yield True
        raise harm

    monkeypatch.setattr(job.waker, "wakes", wakes)
    job.wake("/nowhere", 0.01).join()
    assert str(harm) in capsys.readouterr().out


def test_a_waker_that_is_not_heard_asks_again_at_the_next_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    heard: list[int] = []

    def ask() -> None:
        heard.append(1)
        if len(heard) == 1:
            raise OSError("the server is away")

    monkeypatch.setattr(job.waker, "wakes", lambda *_: iter([True, True, False, True]))
    monkeypatch.setattr(job, "ask_for_a_run", ask)
    job.wake("/nowhere", 0.0).join()
    assert len(heard) == 2
    assert "the server is away" in capsys.readouterr().out


def test_what_it_starts_has_the_settings_of_the_folder_where_it_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The job read those of the project's folder: it loaded other seeds, into another archive."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WINNOW_SEEDS", raising=False)
    (tmp_path / ".env").write_text("WINNOW_SEEDS=elsewhere\n")
    (tmp_path / "flows.py").write_text("raise SystemExit('somebody else's module')")
    kept = SimpleNamespace(add=lambda *_: None, drop=lambda *_: None)
    program = "from flows.settings import settings; print(settings().seeds)"
    child = serve.Child("job", ("python", "-c", program), {}, kept, tmp_path / "log")  # type: ignore[arg-type]
    assert child.process.wait(60) == 0, child.last_words()
    assert child.last_words() == "elsewhere"


def test_a_stubborn_group_is_made_to_end() -> None:
    program = (
        "import signal, subprocess, sys, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "print('ready', flush=True)\n"
        "time.sleep(60)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, start_new_session=True
    )
    assert process.stdout is not None
    process.stdout.readline()
    assert len([one for one in keeper.processes() if one.group == process.pid]) == 2
    keeper.end_group(process.pid, grace=0.3)
    assert not [one for one in keeper.processes() if one.group == process.pid and one.state != "Z"]
    assert process.wait(60) == -signal.SIGKILL


def test_what_a_dead_leader_left_behind_is_ended() -> None:
    program = (
        "import subprocess, sys\n"
        "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "print('ready', flush=True)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, start_new_session=True
    )
    process.wait(60)
    assert [one for one in keeper.processes() if one.group == process.pid]
    keeper.end_group(process.pid, grace=5)
    assert not [one for one in keeper.processes() if one.group == process.pid and one.state != "Z"]


def test_a_stranger_with_the_number_of_one_that_has_ended_is_left_alone() -> None:
    """Numbers come round: what was started again long ago must not be ended by its old one."""
    with serve._Keeper() as kept:
        child = serve.Child("child", ("python", "-c", "pass"), {}, kept)
        number = child.process.pid
        child.process.wait(60)
        child.tend()
        assert kept._lines == []
        stranger = subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True
        )
        kept.add("group", str(stranger.pid))
        kept.drop("group", str(stranger.pid))
    assert number != stranger.pid and stranger.poll() is None
    stranger.kill()
    stranger.wait(60)


def test_one_that_cannot_be_ended_does_not_save_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True)
    keeper.end_all([f"group {process.pid}\n", "group no-number\n"])
    assert process.wait(60) == -signal.SIGTERM
    assert "no-number" in capsys.readouterr().err


def test_prefect_knows_every_setting_we_give_it(tmp_path: Path) -> None:
    """It ignores a name that it does not know, without a word."""
    given = prefect_server.server_environment(tmp_path, "127.0.0.1", 4200, "winnow:secret")
    assert not [n for n in given if n.startswith("PREFECT_") and not hasattr(prefect.settings, n)]
    assert not hasattr(prefect.settings, "PREFECT_NO_SUCH_SETTING")

    program = (
        "from prefect.settings import get_current_settings as s; s = s().server\n"
        "vacuum = s.services.db_vacuum\n"
        "print(sorted(vacuum.enabled_vacuum_types), vacuum.retention_period.days, s.analytics_enabled)\n"
        "print(s.concurrency.lease_storage, s.api.csrf_protection_enabled, s.api.host)\n"
    )
    environment = {**clean_environment(), **given}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "['events', 'flow_runs', 'orphans'] 30 False",
        "prefect.server.concurrency.lease_storage.filesystem True 127.0.0.1",
    ]


def test_two_users_of_one_machine_may_serve(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder that another user made first, below the machine's own for temporary files, is in nobody's way."""
    import tempfile

    from prefect.settings import PREFECT_HOME, temporary_settings

    (tmp_path / "shared").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "shared"))
    with temporary_settings({PREFECT_HOME: tmp_path / "home"}):
        ours = runner.gentle(name="ours")
    assert ours._tmp_dir.is_relative_to(tmp_path / "home")
