"""The command as people and machines use it: what it prints, and what it returns."""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from flows import cli, ingest, job, prefect_server, waker
from flows.errors import SettingsError, told_in_a_line
from flows.settings import ROOT, Settings, settings
from flows.store import connecting

Winnow = Here = Callable[..., subprocess.CompletedProcess[str]]
PROSE = "The council of the harbour town met on Monday and voted to mend the pier before winter comes. "


@pytest.fixture
def environment(database: str, landing: Path) -> dict[str, str]:
    return {"DATABASE_URL": database, "WINNOW_SEEDS": str(landing), "PGOPTIONS": ""}


@pytest.fixture
def process(environment: dict[str, str], tmp_path: Path) -> Winnow:
    """The command as a process of its own. Each takes a second, so most of what is asked of it is asked of `winnow`."""

    def call(*arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
        return _process("flows", arguments, tmp_path, {**environment, **changes})

    return call


def _process(
    module: str, arguments: Sequence[str], folder: Path, changes: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", module, *arguments], env={**os.environ, **changes},
        cwd=folder, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


@pytest.fixture
def winnow(environment: dict[str, str], here: Here) -> Winnow:
    """The command in this process."""

    def call(*arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
        return here(cli.main, *arguments, **{"WINNOW_PROCESSES": "1", **environment, **changes})

    return call


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Here:
    """Call what a process would call, with its arguments and environment: its exit code, and what it said."""

    def call(
        program: Callable[[], None], *arguments: str, **changes: str
    ) -> subprocess.CompletedProcess[str]:
        capfd.readouterr()
        code, before = 0, {**os.environ}
        with monkeypatch.context() as patch:
            patch.setattr(sys, "argv", ["winnow", *arguments])
            patch.setattr(gc, "freeze", lambda: None)
            patch.chdir(tmp_path)
            os.environ.update(changes)
            settings.cache_clear()
            try:
                program()
            except SystemExit as ended:
                code = int(ended.code or 0)
            finally:
                os.environ.clear()
                os.environ.update(before)
                settings.cache_clear()
        return subprocess.CompletedProcess(arguments, code, *capfd.readouterr())

    return call


def test_ingest_says_what_it_did_and_then_that_nothing_is_new(
    process: Winnow, winnow: Winnow, landing: Path
) -> None:
    (landing / "a.txt").write_text(f"Harbour votes\n{PROSE * 3}\nShare this: Twitter Facebook\n>")
    (landing / "b.txt").touch()
    first = process("ingest")
    assert first.returncode == 0, first.stderr
    assert [line.split() for line in first.stdout.splitlines()[1:5]] == [
        ["files", "seen", "2"],
        ["loaded", "1"],
        ["duplicate", "0"],
        ["quarantined", "1", "(1", "empty)"],
    ]
    assert "share" in first.stdout
    assert "winnow psql" in first.stdout
    second = json.loads(winnow("ingest", "--json").stdout)
    assert (second["unchanged"], second["discovered"], second["status"]) == (2, 2, "completed")
    assert "Nothing is new." in winnow("ingest").stdout


def test_the_readme_shows_what_a_first_run_prints(winnow: Winnow) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    said = winnow("ingest", str(ROOT / "seeds")).stdout.splitlines()
    shown = readme[readme.index("\nRun ") :].partition("```")[0].splitlines()
    # Its number and the place are another's; that it is indexed, Prefect's log says.
    assert shown[2:] == [line for line in said[1:] if not line.startswith("Indexed")]
    question = "select headline, published_on, publisher from article"
    answer = winnow("psql", "--", "-c", question).stdout.strip()
    assert f'$ .venv/bin/winnow psql -- -c "{question}"\n ' in readme
    assert answer in readme
    assert "`Nothing is new.`" in readme and "Nothing is new." in winnow("ingest", str(ROOT / "seeds")).stdout


def test_figures_for_prometheus_are_left_without_prefect_too(
    winnow: Winnow, landing: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "collector"
    assert winnow("ingest", "/nowhere/at/all", WINNOW_METRICS=str(folder)).returncode == 66
    assert [path.name for path in folder.iterdir()] == ["winnow_failure.prom"]
    (landing / "a.txt").write_text(f"Harbour votes to mend its pier\n{PROSE * 3}")
    winnow("ingest", WINNOW_METRICS=str(folder))
    done = winnow("ingest", WINNOW_METRICS="/dev/null/collector")
    assert (done.returncode, "Nothing is new." in done.stdout) == (0, True)
    assert (
        "/dev/null/collector/winnow.prom (Not a directory)" in done.stderr and "Traceback" not in done.stderr
    )
    assert 'winnow_run_records{outcome="loaded"} 1.0' in (folder / "winnow.prom").read_text()


def test_psql_passes_its_arguments_on(process: Winnow, winnow: Winnow, landing: Path) -> None:
    (landing / "a.txt").write_text(f"Harbour votes to mend its pier\n{PROSE * 3}")
    winnow("ingest")
    done = process("psql", "--", "-At", "-c", "select headline from news.article")
    assert (done.returncode, done.stdout) == (0, "Harbour votes to mend its pier\n")
    assert winnow("psql", "--", "-c", "select nonsense").returncode == 1


def test_psql_keeps_what_the_address_says(winnow: Winnow, database: str) -> None:
    address = f"{database}&channel_binding=disable&options=-c%20statement_timeout%3D77s"
    shown = winnow(
        "psql",
        "--",
        "-Atc",
        "show statement_timeout",
        "-c",
        r"\! echo $PGCHANNELBINDING",
        DATABASE_URL=address,
    )
    assert shown.stdout.split() == ["77s", "disable"]
    assert winnow("psql", "--", "-Atc", "show search_path", DATABASE_URL=address).stdout == "news,public\n"
    theirs = winnow("psql", "--", "-Atc", "show statement_timeout", PGOPTIONS="-c statement_timeout=66s")
    assert theirs.stdout == "66s\n"


def test_status_counts_what_there_is(winnow: Winnow, landing: Path) -> None:
    (landing / "a.txt").write_text(f"Harbour votes\n{PROSE * 3}")
    winnow("ingest")
    told = json.loads(winnow("status", "--json").stdout)
    assert told["archive"] == {"files": 1, "documents": 1, "sightings": 1, "quarantine": 0}
    assert [run["loaded"] for run in told["runs"]] == [1]
    assert "completed" in winnow("status").stdout
    assert "run" not in winnow("status", "--runs", "0").stdout


def test_no_error_drives_the_terminal(winnow: Winnow, database: str) -> None:
    """A server's words, and the names of files, stand in some; and what drives a terminal may hide what is said."""
    drives = "no file \x1b]0;owned\x07\nof that name"
    winnow("ingest")
    with psycopg.connect(database) as connection:
        connection.execute("UPDATE winnow.run SET status = 'failed', error = %s", (drives,))
    told = winnow("status").stdout
    assert told.endswith("  no file \\x1b]0;owned\\x07\\nof that name\n")
    said: list[str] = []
    for error in (SettingsError(drives), ValueError(drives)):
        over = threading.Event()

        def fail(error: Exception = error, over: threading.Event = over) -> None:
            over.set()
            raise error

        waker.watch("memory://x", over, 0.01, fail, said.append)
    assert len(said) == 2 and all(map(str.isprintable, said))


def test_what_a_run_left_for_the_next_is_told_with_the_reason(
    winnow: Winnow, landing: Path, database: str
) -> None:
    names = [f"{number:02}.txt" for number in range(21)] + ["99\x1b[31m.txt"]
    for name in names:
        (landing / name).write_text(f"Harbour votes\n{PROSE * 3}{name}")
    told = winnow("ingest", WINNOW_MARKER=".done").stdout
    assert "  deferred            22  (22 no-marker)" in told.splitlines()
    told = winnow("status").stdout
    assert "Left for the next, by reason: 22 no-marker" in told.splitlines()
    assert "00.txt: No file of its name and .done lies beside it." in told
    assert ("19.txt" in told, "20.txt" in told, "and 2 more" in told) == (True, False, True)
    left = json.loads(winnow("status", "--json").stdout)["deferred"]
    assert left["reasons"] == {"no-marker": 22}
    assert [one["path"] for one in left["longest"]] == names[:20]
    for name in names[:-1]:
        (landing / name).unlink()
    winnow("ingest", WINNOW_MARKER=".done")
    told = winnow("status").stdout
    assert "99\\x1b[31m.txt: No file" in told and " 2 runs  no-marker" in told and "!!" not in told
    assert "21 files that earlier runs left for the next are gone" in told
    with psycopg.connect(database) as connection:
        connection.execute("UPDATE winnow.deferral SET since = now() - interval '3 days'")
    warned = "1 left for the next run for longer than 2 days (1 no-marker), the longest 99\\x1b[31m.txt in "
    assert f"!! {warned}" in winnow("status").stdout
    assert warned in json.loads(winnow("status", "--json").stdout)["deferred"]["too_long"]
    assert warned in winnow("doctor").stdout
    assert warned not in winnow("doctor", WINNOW_ALERT_DEFERRED_DAYS="4").stdout
    (landing / names[-1]).unlink()
    winnow("ingest", WINNOW_MARKER=".done")
    told = winnow("status").stdout
    assert ("Left" in told, "more" in told) == (False, False)
    assert "22 files that earlier runs left for the next are gone, and no run has read them: " in told
    asked = told.partition(", ... All: ")[2].partition(";")[0]
    assert winnow("psql", "--", "-Atc", asked).stdout.count(f"{landing}|") == 22


def test_explain_needs_no_database(winnow: Winnow) -> None:
    [seed] = (ROOT / "seeds").glob("*.txt")
    nowhere = {"DATABASE_URL": "postgresql://x@127.0.0.1:1/y"}
    done = winnow("explain", str(seed), **nowhere)
    assert done.returncode == 0, done.stderr
    assert "share.buttons" in done.stdout
    assert "Vientiane Times" in done.stdout
    facts = json.loads(winnow("explain", "--json", str(seed), **nowhere).stdout)
    text = "".join(span["text"] for span in facts["spans"] if span["kind"] == "body")
    assert "he added." in text
    byline = facts["description"]["evidence"]["byline"]
    assert seed.read_text(encoding="utf-8")[byline["start"] : byline["end"]] == "Times Reporters"


WRONG: list[tuple[tuple[str, ...], dict[str, str], int, str]] = [
    (("ingest",), {"DATABASE_URL": "postgresql://u:geheim@127.0.0.1:1/y"}, 69, "cannot be reached"),
    (("ingest",), {"WINNOW_BATCH_RECORDS": "many"}, 78, "WINNOW_BATCH_RECORDS: "),
    (("ingest",), {"WINNOW_SWEEP_HOURS": "inf"}, 78, "WINNOW_SWEEP_HOURS: "),
    (("ingest",), {"WINNOW_RECORD_SECONDS": "1e300"}, 78, "WINNOW_RECORD_SECONDS: "),
    (("ingest",), {"WINNOW_WORKER_BYTES": str(2**63)}, 78, "WINNOW_WORKER_BYTES: "),
    (("ingest",), {"WINNOW_SEEDS": ""}, 78, "WINNOW_SEEDS is empty"),
    (("ingest", "/seeds\udcff"), {}, 78, "is not UTF-8"),
    (("status",), {"DATABASE_URL": "", "WINNOW_HOME": "/dev/null/home"}, 69, "set WINNOW_HOME"),
    (("run",), {"WINNOW_HOME": "/dev/null/home"}, 78, "/dev/null/home"),
    (("serve",), {"WINNOW_HOME": "/dev/null/home"}, 78, "or set WINNOW_HOME to another folder"),
    (("ingest",), {"WINNOW_CLUSTER": "somewhere"}, 78, "such as tcp://host:8786"),
    (("ingest", "/nowhere/at/all"), {}, 66, "/nowhere/at/all"),
    (("explain", "/nowhere/at/all.txt"), {}, 66, "No such file"),
    (("explain", str(ROOT)), {}, 66, "a folder, not a regular file"),
    (("status", "--runs", "-1"), {}, 2, "or equal to 0"),
    (("quarantine", "list", "--most", "-1"), {}, 2, "or equal to 0"),
    (("watch", "--every", "-1"), {}, 2, "or equal to 0.01"),
    (("roles", "--password-file", "winnow_loader"), {}, 2, "ROLE=FILE"),
    (("roles", "--password-file", "winnow_loader=/dev/null"), {}, 2, "holds no password"),
    (("quarantine", "show", "77"), {}, 70, "no entry 77"),
]


@pytest.mark.parametrize(
    ("how", "arguments", "changes", "code", "says"),
    [*(("winnow", *one) for one in WRONG), *(("process", *one) for one in WRONG[::6])],
)
def test_what_goes_wrong_is_named_with_its_exit_code(
    request: pytest.FixtureRequest,
    how: str,
    arguments: tuple[str, ...],
    changes: dict[str, str],
    code: int,
    says: str,
) -> None:
    done = request.getfixturevalue(how)(*arguments, **changes)
    assert done.returncode == code, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert "geheim" not in done.stderr + done.stdout


@pytest.mark.parametrize("hurt", ["not utf-8", "closed"])
def test_a_file_of_settings_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hurt: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_bytes(b"WINNOW_SEEDS=/caf\xe9")
    if hurt == "closed":

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied", ".env")

        monkeypatch.setattr("dotenv.main.open", refuse, raising=False)
    settings.cache_clear()
    with pytest.raises(SettingsError) as told:
        settings()
    settings.cache_clear()
    assert str(tmp_path / ".env") in str(told.value)
    assert ("Permission denied" if hurt == "closed" else "not UTF-8") in str(told.value)


def test_a_setting_with_a_slip_is_told_of_by_a_run(
    winnow: Winnow, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    cli._tell_what_is_unread.cache_clear()
    done = winnow("ingest", WINNOW_PROCESES="2")
    assert done.returncode == 0
    assert "WINNOW_PROCESES is no setting and is not read. Perhaps WINNOW_PROCESSES is meant." in done.stderr
    cli._tell_what_is_unread.cache_clear()
    monkeypatch.setattr(ingest, "run_once", lambda _: pytest.fail("one that gets on"))
    with pytest.raises(BaseException, match="one that gets on"):  # after what it sets for itself
        winnow("run")
    assert "no setting" not in capfd.readouterr().err


@pytest.mark.parametrize(
    ("module", "changes", "says"),
    [
        ("flows.job", {"WINNOW_PROCESSES": "-1"}, "WINNOW_PROCESSES: "),
        ("flows.job", {"WINNOW_PREFECT_AUTH_FILE": "/nowhere/auth"}, "/nowhere/auth cannot be read"),
        ("flows.job", {"WINNOW_PREFECT_AUTH_FILE": "short"}, "the password of 16 or more"),
        ("flows.job", {"WINNOW_SCHEDULE": "0 0 30 2 *"}, "ever comes due"),
        ("flows.job", {"WINNOW_SCHEDULE": "whenever"}, "ever comes due: 'whenever'"),
        ("flows.job", {"WINNOW_ALERT_EMAIL": "mailto://u:geheim@h:x"}, "WINNOW_ALERT_EMAIL is no address"),
        ("flows.prefect_server", {}, "WINNOW_PREFECT_AUTH_FILE"),
        ("flows.prefect_server", {"WINNOW_PREFECT_DATABASE_URL_FILE": "/nowhere/url"}, "/nowhere/url cannot"),
    ],
)
def test_the_containers_commands_too_say_in_a_line_what_is_wrong(
    here: Here,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    module: str,
    changes: dict[str, str],
    says: str,
) -> None:
    (tmp_path / "short").write_text("winnow:too-short")
    if "WINNOW_PREFECT_DATABASE_URL_FILE" in changes:
        (tmp_path / "auth").write_text("winnow:of-sixteen-or-more")
        changes = {**changes, "WINNOW_PREFECT_AUTH_FILE": str(tmp_path / "auth")}
    if says in ("WINNOW_PREFECT_AUTH_FILE", "ever comes due: 'whenever'"):  # as a process of its own
        done = _process(module, (), tmp_path, changes)
    else:
        done = here(lambda: _begun(module, monkeypatch), **changes)
    assert done.returncode == 78
    assert done.stderr.startswith("winnow: ") and says in done.stderr and done.stderr.count("\n") == 1


def _begun(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the module does as a program, up to where it would serve."""
    for place, name in ((job.runner, "gentle"), (prefect_server.os, "execve")):
        monkeypatch.setattr(place, name, lambda *_, **__: pytest.fail("it begins to serve"))
    with told_in_a_line():
        {"flows.job": job, "flows.prefect_server": prefect_server}[module].main()


def test_an_empty_setting_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a path it was the working folder: the archive was made there, figures were written there."""
    unset = Settings(_env_file=None)
    for name in Settings.model_fields.keys() - {"seeds", "database_url"}:
        monkeypatch.setenv(f"WINNOW_{name.upper()}", "")
    monkeypatch.setenv("DATABASE_URL", "")
    assert Settings(_env_file=None) == unset


@pytest.mark.parametrize(
    ("refusal", "helps"),
    [
        (psycopg.errors.InsufficientPrivilege, "This role may not"),
        (
            psycopg.errors.ReadOnlySqlTransaction,
            "It takes no writes: give the command the address of the primary",
        ),
    ],
)
def test_a_database_that_refuses_is_one_line_that_says_what_helps(
    refusal: type[psycopg.Error],
    helps: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse() -> None:
        raise refusal("permission denied\nfor table run")

    monkeypatch.setattr(cli, "app", refuse)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 70
    told = capsys.readouterr().err
    assert told.startswith(f"winnow: the database refused: permission denied for table run. {helps}")
    assert told.count("\n") == 1


def test_so_is_one_that_sqlalchemy_wraps(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], database: str
) -> None:
    def refuse() -> None:
        with connecting.engine(database).connect() as connection:
            connection.execute(text("SELECT nonsense"))

    monkeypatch.setattr(cli, "app", refuse)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 70
    told = capsys.readouterr().err
    assert told.startswith('winnow: the database refused: column "nonsense" does not exist')


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("quarantine", "list"), "Nothing waits."),
        (("quarantine", "retry", "--all"), "0 marked."),
        (("reclean",), "All 0 documents were cleaned by today's rules"),
        (("export", "all.jsonl"), "0 articles written"),
        (("verify",), "Everything holds"),
    ],
)
def test_the_first_command_may_be_any(
    winnow: Winnow, bare_database: str, arguments: tuple[str, ...], says: str
) -> None:
    done = winnow(*arguments, DATABASE_URL=bare_database)
    assert done.returncode == 0, done.stderr
    assert says in done.stdout


def test_who_interrupts_a_command_is_told_what_stays(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("flows.store.migrate.migrated", interrupt)
    monkeypatch.setattr(sys, "argv", ["winnow", "status"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 130
    assert "what was loaded stays" in capsys.readouterr().err


def test_an_error_of_another_kind_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "app", fail)
    with pytest.raises(ZeroDivisionError):
        cli.main()


@pytest.mark.parametrize("signals", [1, 2])
def test_watch_waits_for_its_run_when_told_once_to_stop_and_not_when_told_twice(
    monkeypatch: pytest.MonkeyPatch, landing: Path, signals: int
) -> None:
    runs = []

    def run(*_: object, **__: object) -> None:
        for _ in range(signals):
            os.kill(os.getpid(), signal.SIGINT)
        runs.append("to its end")

    monkeypatch.setattr(cli, "ingest", run)
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with pytest.raises(KeyboardInterrupt) if signals == 2 else nullcontext():
            cli.watch(str(landing))
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    assert runs == ["to its end"] * (2 - signals)


def test_a_run_that_does_not_add_up_fails(winnow: Winnow, landing: Path, sql: Callable[..., object]) -> None:
    """A fault of ours, injected: a file goes uncounted. The database refuses to call such a run complete."""
    (landing / "a.txt").write_text(f"Harbour votes\n{PROSE * 3}")
    winnow("migrate")
    sql(
        "CREATE FUNCTION public.miscount() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "NEW.files_done := 0; RETURN NEW; END $$"
    )
    sql("CREATE TRIGGER miscount BEFORE UPDATE ON winnow.run FOR EACH ROW EXECUTE FUNCTION public.miscount()")
    done = winnow("ingest")
    assert done.returncode == 70, done.stderr
    assert "refused" in done.stderr and "Traceback" not in done.stderr
    [run] = json.loads(winnow("status", "--json").stdout)["runs"]
    assert run["status"] == "failed"


def test_quarantine_from_the_command_line(winnow: Winnow, landing: Path) -> None:
    (landing / "\x1b[31mred\u202e.txt").write_bytes(b"\x00\x01\x02\x1b[2J")
    (landing / "empty.txt").touch()
    winnow("ingest")
    listed = [json.loads(line) for line in winnow("quarantine", "list", "--json").stdout.splitlines()]
    assert len(listed) == 2 and "empty" in {entry["reason"] for entry in listed}
    numbers = [str(entry["quarantine_id"]) for entry in listed]
    for number in numbers:
        shown = winnow("quarantine", "show", number).stdout
        assert "remedy" in shown and "\x1b" not in shown
    assert "\\x1b[31mred\\u202e.txt" in winnow("quarantine", "list").stdout
    assert "1 discarded" in winnow("quarantine", "discard", numbers[0], "--reason", "a test").stdout
    told = winnow("quarantine", "retry", "--all")
    assert ("1 marked" in told.stdout, told.stderr, told.returncode) == (True, "", 0)
    for mistaken in (("retry", "987654"), ("discard", numbers[0], "987654", "--reason", "again")):
        told = winnow("quarantine", *mistaken)
        assert (told.returncode, "of the numbers changed nothing" in told.stderr) == (1, True)
    again = json.loads(winnow("ingest", "--json").stdout)
    assert again["discovered"] == again["quarantined"] + again["unchanged"] == 2
    assert again["quarantined"] == 1
    everything = winnow("quarantine", "list", "--all", "--json").stdout.splitlines()
    assert sorted(json.loads(line)["status"] for line in everything) == ["discarded", "held", "replayed"]
