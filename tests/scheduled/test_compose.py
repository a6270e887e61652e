"""docker-compose.yml: held by its structure here, and each service's command run by hand."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
import yaml

from flows import keeper
from flows.settings import ROOT, Settings
from flows.store import embedded, programs, server_files
from tests.places import QUICK
from tests.scheduled.serving import BIN, clean_environment, free_port, until

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
EVERY = pytest.mark.parametrize("name", sorted(SERVICES))
KNOWN = {
    "build", "cap_drop", "command", "depends_on", "environment", "healthcheck", "image", "init", "logging",
    "pids_limit", "ports", "read_only", "restart", "secrets", "security_opt", "shm_size", "stop_grace_period",
    "tmpfs", "user", "volumes",
}  # fmt: skip


STAYING = pytest.mark.parametrize("name", sorted(set(SERVICES) - {"archive"}))


def test_it_brings_the_three_and_what_sets_the_archive_up() -> None:
    assert set(SERVICES) == {"postgres", "prefect", "archive", "job"}
    assert set(COMPOSE) - {key for key in COMPOSE if key.startswith("x-")} == {
        "name", "services", "volumes", "secrets",
    }  # fmt: skip


@EVERY
def test_every_service_is_closed_in(name: str) -> None:
    service = SERVICES[name]
    assert set(service) <= KNOWN, "a key that compose may not know"
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    user, group = service["user"].split(":")
    assert int(user) > 0 and int(group) > 0
    assert service["pids_limit"] <= 512
    assert not re.search(r":latest$|^[^:]+$", service["image"])


@STAYING
def test_every_service_has_a_health_check_and_comes_back(name: str) -> None:
    check = SERVICES[name]["healthcheck"]
    assert check["test"][0] == "CMD", "no shell"
    assert {"interval", "timeout", "retries", "start_period"} <= set(check)
    assert SERVICES[name]["restart"] == "unless-stopped"


def test_each_waits_for_what_it_needs() -> None:
    waits = {name: service.get("depends_on", {}) for name, service in SERVICES.items()}
    well, done = ({"condition": f"service_{how}"} for how in ("healthy", "completed_successfully"))
    assert waits == {
        "postgres": {}, "prefect": {"postgres": well}, "archive": {"postgres": well},
        "job": {"prefect": well, "archive": done},
    }  # fmt: skip
    assert SERVICES["archive"]["restart"] == "on-failure"


def test_the_job_holds_no_address_but_the_loaders() -> None:
    assert set(SERVICES["job"]["secrets"]) == {"prefect_auth", "loader_database_url"}


@EVERY
def test_ports_are_on_the_loopback_alone(name: str) -> None:
    for port in SERVICES[name].get("ports", []):
        assert re.fullmatch(r"127\.0\.0\.1:\d+:\d+", port)


@EVERY
def test_secrets_come_by_file_and_exist(name: str) -> None:
    service = SERVICES[name]
    for key, value in service.get("environment", {}).items():
        if re.search(r"PASSWORD|SECRET|TOKEN|AUTH|DATABASE_URL|KEY", key) and key != "POSTGRES_INITDB_ARGS":
            assert key.endswith("_FILE") and value.startswith("/run/secrets/"), key
            assert value.removeprefix("/run/secrets/") in service["secrets"]
        assert not re.search(r"://[^/\s]*:[^/\s]*@", str(value)), "a password in an address"
    assert set(service["secrets"]) <= set(COMPOSE["secrets"])
    for volume in service.get("volumes", []):
        source = volume.split(":")[0]
        assert source in COMPOSE["volumes"] or (ROOT / source).exists()
        assert "docker.sock" not in volume


def test_every_setting_of_ours_is_one_we_know() -> None:
    known = {f"WINNOW_{field.upper()}" for field in Settings.model_fields}
    for service in SERVICES.values():
        named = {key for key in service.get("environment", {}) if key.startswith("WINNOW_")}
        assert named <= known


def test_no_secret_enters_the_repository_or_an_image() -> None:
    assert "secrets/" in (ROOT / ".gitignore").read_text().split()
    ignored = (ROOT / ".dockerignore").read_text().split("\n")
    assert "*" in ignored and not [line for line in ignored if line.startswith("!") and "secret" in line]
    recipe = (ROOT / "docker" / "Dockerfile").read_text()
    assert "--require-hashes" in recipe
    assert re.findall(r"^USER (.*)$", recipe, re.M)[-1] == SERVICES["job"]["user"]
    assert not re.search(r"^(ADD|ARG|ENV .*(PASS|SECRET|TOKEN))", recipe, re.M)
    copied = re.findall(r"^COPY (.*) \S+$", recipe, re.M)
    allowed = {line[1:] for line in ignored if line.startswith("!")}
    assert {one for line in copied for one in line.split()} <= allowed


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A copy of what compose needs, with secrets made by the script, where PostgreSQL's user may enter."""
    folder = Path(tempfile.mkdtemp(prefix="winnow-compose-", dir=QUICK))
    folder.chmod(0o755)
    shutil.copytree(ROOT / "docker", folder / "docker")
    (folder / "docker" / "databases.sh").chmod(0o700)  # as a checkout with a strict umask has it
    subprocess.run([folder / "docker" / "secrets.sh"], check=True)
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    yield folder
    shutil.rmtree(folder)


def test_the_passwords_are_made_once_and_closed(place: Path) -> None:
    secrets = place / "secrets"
    assert stat.S_IMODE(secrets.stat().st_mode) == 0o700
    assert {f"./secrets/{path.name}" for path in secrets.iterdir()} == {
        secret["file"] for secret in COMPOSE["secrets"].values()
    }
    before = {path.name: path.read_text() for path in secrets.iterdir()}
    assert len(set(before.values())) == len(before)
    assert all(len(text) >= 48 for text in before.values())
    subprocess.run([place / "docker" / "secrets.sh"], check=True)
    assert before == {path.name: path.read_text() for path in secrets.iterdir()}


def test_the_containers_users_may_read_what_a_strict_umask_closed(place: Path, tmp_path: Path) -> None:
    assert stat.S_IMODE((place / "docker" / "databases.sh").stat().st_mode) & 0o055 == 0o055
    recipe = (ROOT / "docker" / "Dockerfile").read_text()
    (opens,) = re.findall(r"^RUN (chmod .*) \\$", recipe, re.M)
    copied = [one for line in re.findall(r"^COPY (.*) \S+$", recipe, re.M)[1:] for one in line.split()]
    for name in copied:
        (tmp_path / name / "below").mkdir(parents=True, mode=0o700)
        (tmp_path / name / "below" / "file").touch(mode=0o600)
    subprocess.run(opens.split(), cwd=tmp_path, check=True)
    assert not [path for path in tmp_path.rglob("*") if not path.stat().st_mode & stat.S_IROTH]


def test_the_passwords_are_made_here_whatever_cdpath_says(place: Path, tmp_path: Path) -> None:
    """A shell that is told to looks for ``docker`` elsewhere first."""
    (tmp_path / "docker").mkdir()
    told = {**os.environ, "CDPATH": str(tmp_path)}
    done = subprocess.run(
        ["sh", "docker/secrets.sh"], cwd=place, env=told, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert [path.name for path in tmp_path.iterdir()] == ["docker"]


def by_hand(name: str, place: Path, replaced: dict[str, str]) -> tuple[list[str], dict[str, str]]:
    """A service's command and environment with the paths and addresses of this machine."""
    service = SERVICES[name]

    def here(text: str) -> str:
        for old, new in {"/run/secrets": str(place / "secrets"), **replaced}.items():
            text = text.replace(old, new)
        return text

    environment = {key: here(str(value)) for key, value in service["environment"].items()}
    program, *rest = service["command"]
    return [str(BIN / program), *map(here, rest)], clean_environment(**environment)


def test_each_services_command_does_its_work(place: Path) -> None:
    """PostgreSQL with the roles of databases.sh, Prefect's server on it, the job on both, a completed run."""
    home = place / "pg"
    superuser = embedded.start(home)
    running: list[subprocess.Popen[bytes]] = []
    try:
        with psycopg.connect(superuser.replace("/winnow?", "/postgres?"), autocommit=True) as connection:
            connection.execute("DROP DATABASE winnow")
        tools = f"{programs.binaries()}:{os.environ['PATH']}"
        script = (
            (place / "docker" / "databases.sh").read_text().replace("/run/secrets", str(place / "secrets"))
        )
        told = clean_environment(
            PATH=tools, PGHOST=str(server_files.socket_folder(home)),
            POSTGRES_PASSWORD_FILE=str(place / "secrets" / "postgres_password"),
        )  # fmt: skip
        made = subprocess.run(["sh"], input=script, env=told, text=True, capture_output=True, check=False)
        assert made.returncode == 0, made.stderr
        port = free_port()
        replaced = {
            "/var/lib/winnow": str(place / "state"), "http://prefect:4200": f"http://127.0.0.1:{port}",
            "/seeds": str(place / "seeds"), "0.0.0.0": "127.0.0.1", "/tmp/prefect": str(place / "job"),
        }  # fmt: skip
        for address in (place / "secrets").glob("*_database_url"):
            here = rf"@\1?host={server_files.socket_folder(home)}"
            address.write_text(re.sub(r"@postgres:5432(/\w+)", here, address.read_text()))
        for _ in range(2):  # at every start of the stack
            command, environment = by_hand("archive", place, replaced)
            subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
        with psycopg.connect(superuser.replace("/winnow?", "/postgres?")) as connection:
            kept = connection.execute(
                "SELECT rolname, rolpassword, rolsuper FROM pg_authid WHERE rolcanlogin"
            ).fetchall()
            assert {r for r, p, s in kept if not s and p} == {"winnow_loader", "prefect"}
            assert all(p.startswith("SCRAM-SHA-256") for _, p, s in kept if not s and p)
            refused = connection.execute(
                "SELECT has_database_privilege('prefect', 'winnow', 'CONNECT'), "
                "has_database_privilege('winnow_loader', 'prefect', 'CONNECT')"
            ).fetchone()
            assert refused == (False, False)

        command, environment = by_hand("prefect", place, replaced)
        environment["WINNOW_PREFECT_PORT"] = port
        running.append(launch(command, environment, place / "prefect.log"))
        ready = [part.replace(":4200", f":{port}") for part in SERVICES["prefect"]["healthcheck"]["test"][1:]]
        until(lambda: healthy(ready, environment))

        command, environment = by_hand("job", place, replaced)
        environment["PREFECT_RUNNER_POLL_FREQUENCY"] = "1"
        running.append(launch(command, environment, place / "job.log"))
        until(lambda: healthy(SERVICES["job"]["healthcheck"]["test"][1:], environment))

        literal = [str(BIN / "prefect"), "deployment", "run", "ingest", "--watch"]
        try:
            done = subprocess.run(
                literal, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False
            )
        except subprocess.TimeoutExpired as late:
            logs = (place / "prefect.log").read_text() + (place / "job.log").read_text()
            raise AssertionError(f"The run was not done: {late.output}\n{logs}") from late
        assert done.returncode == 0, done.stdout + done.stderr + (place / "job.log").read_text()
        archive = (place / "secrets" / "loader_database_url").read_text()
        with psycopg.connect(archive) as connection:
            assert connection.execute("SELECT current_user").fetchone() == ("winnow_loader",)
            assert connection.execute("SELECT count(*) FROM news.article").fetchone() == (1,)
        logs = (place / "prefect.log").read_text() + (place / "job.log").read_text()
        for secret in ("prefect_auth", "loader_password", "prefect_password"):
            assert (place / "secrets" / secret).read_text().split(":")[
                -1
            ] not in logs + done.stdout + done.stderr
    finally:
        for process in reversed(running):
            process.terminate()  # what `docker stop` does
            process.wait(120)
            keeper.end_group(process.pid)
        embedded.stop(home)
    assert not [
        one for one in keeper.processes() if one.group in {p.pid for p in running} and one.state != "Z"
    ]


def launch(command: list[str], environment: dict[str, str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("wb") as output:
        return subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def healthy(check: list[str], environment: dict[str, str]) -> bool:
    time.sleep(1)
    command = [str(BIN / check[0]), *check[1:]]
    return (
        subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=False).returncode == 0
    )
