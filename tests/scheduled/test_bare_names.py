"""The literal command ``prefect deployment run ingest``, with the real Prefect, server and database."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import anyio
import psycopg
import pytest
from prefect.client.orchestration._deployments.client import DeploymentAsyncClient, DeploymentClient
from prefect.plugins import HookContext, run_startup_hooks
from prefect.settings import PREFECT_PLUGINS_ENABLED, temporary_settings

from flows import bare_names, prefect_server
from flows.settings import ROOT, Settings
from flows.store import embedded
from tests.scheduled.serving import BIN, Served


def test_the_literal_command_runs_the_job(served: Served) -> None:
    done = served.command("prefect", "deployment", "run", "ingest")
    assert done.returncode == 0, done.stdout + done.stderr
    name = re.search(r"Created flow run '([^']+)'", done.stdout)
    assert name, done.stdout
    assert served.ended(name[1]) == "Completed", served.log
    with psycopg.connect(embedded.address(served.home)) as connection:
        headlines = connection.execute("SELECT headline FROM news.article").fetchall()
    assert ("Asean states step up cooperation on trans-national crime prevention",) in headlines


def test_stock_prefect_still_refuses(served: Served) -> None:
    """When this fails, Prefect has learnt it, and flows/bare_names.py may lose its patch."""
    environment = {
        **served.environment,
        **served.address.client_environment(),
        "PREFECT_PLUGINS_ENABLED": "false",
    }
    command = [BIN / "prefect", "deployment", "run", "ingest"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "Invalid deployment name format: ingest" in done.stdout + done.stderr


def test_a_name_that_nobody_deployed_is_said_to_be_missing(served: Served) -> None:
    done = served.command("prefect", "deployment", "run", "harvest")
    assert done.returncode == 1
    assert "harvest" in done.stdout and "not found" in done.stdout


@pytest.mark.parametrize(
    ("given", "full"),
    [("ingest", "ingest/ingest"), ("a/b", "a/b"), ("", ""), ("a/b/c", "a/b/c"), ("ünï", "ünï/ünï")],
)
def test_only_a_bare_name_is_completed(given: str, full: str) -> None:
    assert bare_names.complete(given) == full


@pytest.mark.parametrize("client", [DeploymentAsyncClient, DeploymentClient])
def test_it_says_so_when_prefect_has_changed(
    client: type, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(client, "read_deployment_by_name", lambda self, flow, deployment: None)
    with pytest.raises(bare_names.PrefectChanged, match=r"deployment run ingest/ingest"):
        bare_names.patch()

    # And through Prefect's own machinery it reaches the operator as an error.
    context = HookContext("3.99", None, lambda name: logging.getLogger("test." + name))
    with temporary_settings({PREFECT_PLUGINS_ENABLED: True}), caplog.at_level(logging.ERROR):
        anyio.run(run_startup_hooks, context)
    assert "deployment run ingest/ingest" in caplog.text


def test_patching_twice_patches_once() -> None:
    bare_names.patch()
    once = DeploymentAsyncClient.read_deployment_by_name
    bare_names.patch()
    assert DeploymentAsyncClient.read_deployment_by_name is once


def test_who_asks_for_a_run_where_nobody_serves_is_told_so_and_nothing_reports_home(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Prefect asks a server of its own, made for this command, and says that there is no such deployment."""
    monkeypatch.setattr(bare_names, "settings", lambda: Settings(_env_file=None, home=tmp_path))
    monkeypatch.setattr(bare_names.prefect_server, "running", lambda: None)
    monkeypatch.setattr(sys, "argv", ["prefect", "deployment", "run", "ingest"])
    monkeypatch.delenv("DO_NOT_TRACK", raising=False)
    monkeypatch.setenv("PREFECT_SERVER_ANALYTICS_ENABLED", "true")  # what an operator has set stays
    nowhere = SimpleNamespace(api_url=None)
    assert bare_names.setup_environment(ctx=nowhere).env == {"DO_NOT_TRACK": "1"}
    assert f"No `winnow serve` runs with {tmp_path}" in capsys.readouterr().err
    bare_names.setup_environment(ctx=SimpleNamespace(api_url="http://127.0.0.1:9/api"))
    assert not capsys.readouterr().err


def test_the_operators_own_server_is_not_overruled(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    address = served.address
    monkeypatch.setattr(prefect_server, "running", lambda home=None: address)
    found = bare_names.setup_environment(ctx=HookContext("3.8.8", "http://elsewhere/api", logging.getLogger))
    assert found is None
    found = bare_names.setup_environment(ctx=HookContext("3.8.8", None, logging.getLogger))
    assert found is not None and found.env["PREFECT_API_URL"] == f"{address.url}/api"
