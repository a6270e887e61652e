"""Alerts reach a web hook and a mailbox through the real server; silence is measured; figures for Prometheus."""

from __future__ import annotations

import dataclasses
import http.server
import json
import logging
import socketserver
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from apprise import Apprise
from prefect.states import Failed
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr

from flows import alerts, ingest, metrics
from flows.documents import Counts
from flows.errors import SettingsError, StoreError
from flows.run import open_run
from flows.settings import Settings
from flows.store import connecting, quarantining, server_files
from flows.store.ledger import Summary
from flows.store.silence import silent_sites
from flows.workers import Workers
from tests.scheduled.serving import Served, until

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
SUMMARY = Summary(
    uuid.UUID(int=1), "/landing", "completed", NOON, NOON + timedelta(seconds=90), "abc", 100, 100,
    Counts(loaded=80, duplicate=5, quarantined=15), None, {"share-widget": 4}, {"empty": 10, "binary": 5},
)  # fmt: skip
QUIET = Settings(_env_file=None)


@pytest.fixture
def hook() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A web server that keeps what is posted to it, where it says so after an error of its own or points elsewhere."""
    kept: list[dict[str, Any]] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            posted = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            kept.append({**posted, "path": self.path})
            first = len(kept) == 1
            self.send_response(500 if first and "busy" in self.path else 302 if "moved" in self.path else 200)
            self.send_header("Location", "/elsewhere")
            self.end_headers()

        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/hook", kept
        server.shutdown()


@pytest.fixture
def mailbox() -> Iterator[tuple[str, list[str]]]:
    """A mail server that keeps what is sent to it."""
    kept: list[str] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 here\r\n")
            while line := self.rfile.readline().strip().upper():
                if line == b"DATA":
                    self.wfile.write(b"354 go on\r\n")
                    letter = b""
                    while (part := self.rfile.readline()) not in (b".\r\n", b""):
                        letter += part
                    kept.append(letter.decode())
                self.wfile.write(b"221 bye\r\n" if line == b"QUIT" else b"250 yes\r\n")
                if line == b"QUIT":
                    return

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        port = server.server_address[1]
        yield f"mailto://127.0.0.1:{port}?from=winnow@news.example&to=ops@news.example&mode=insecure", kept
        server.shutdown()


def test_a_failed_run_reaches_the_web_hook_and_the_mailbox(
    served: Served, hook: tuple[str, list[dict[str, Any]]], mailbox: tuple[str, list[str]]
) -> None:
    wanted = Settings(_env_file=None, alert_webhook=SecretStr(hook[0]), alert_email=SecretStr(mailbox[0]))
    with served.client() as client:
        alerts.tell(client, wanted)
        alerts.tell(client, wanted)
        assert len(client.read_automations_by_name(alerts.NAME)) == 1
        deployment = client.read_deployment_by_name("ingest/ingest")
        in_an_hour = datetime.now(UTC) + timedelta(hours=1)
        from prefect.states import Scheduled

        run = client.create_flow_run_from_deployment(
            deployment.id, state=Scheduled(scheduled_time=in_an_hour)
        )
        client.set_flow_run_state(run.id, Failed(message="The database went away."), force=True)
        until(lambda: hook[1] and mailbox[1])
        assert len(hook[1]) == len(mailbox[1]) == 1
        assert "The database went away." in hook[1][0]["message"] and run.name in hook[1][0]["message"]
        assert "run has gone wrong" in hook[1][0]["title"]
        assert "ops@news.example" in mailbox[1][0]

        alerts.tell(client, QUIET)
        assert client.read_automations_by_name(alerts.NAME) == []


def test_what_a_run_notices_reaches_the_web_hook(
    served: Served, hook: tuple[str, list[dict[str, Any]]]
) -> None:
    """The whole way: seeds of which most are damaged, a run of the deployment, an event, the hook."""
    for number in range(30):
        (served.seeds / f"hollow-{number}.txt").write_bytes(b"")
    with served.client() as client:
        alerts.tell(client, Settings(_env_file=None, alert_webhook=SecretStr(hook[0])))
        run = client.create_flow_run_from_deployment(client.read_deployment_by_name("ingest/ingest").id)
        assert served.ended(run.name) == "Completed"
        until(lambda: hook[1])
        assert "went into quarantine" in hook[1][0]["message"] and "empty" in hook[1][0]["message"]
        alerts.tell(client, QUIET)


def test_what_the_server_hears_twice_it_sends_once(
    served: Served, hook: tuple[str, list[dict[str, Any]]]
) -> None:
    """When its SQLite is locked it hears an event again, of which it has sent an alert."""
    from prefect.events import emit_event

    with served.client() as client:
        alerts.tell(client, Settings(_env_file=None, alert_webhook=SecretStr(hook[0])))
        deployment = client.read_deployment_by_name("ingest/ingest").id
        of = [
            {"prefect.resource.id": f"prefect.deployment.{deployment}", "prefect.resource.role": "deployment"}
        ]
        with pytest.MonkeyPatch.context() as within_a_run:
            within_a_run.setattr("prefect.events.emit_event", partial(emit_event, related=of))
            for what in ("The disk is full.", "The disk is full.", "A site is silent."):
                alerts.send(what)
        until(lambda: len(hook[1]) >= 2)
        time.sleep(2)
        assert sorted(one["message"] for one in hook[1]) == ["A site is silent.", "The disk is full."]
        alerts.tell(client, QUIET)


def _sent(address: str) -> bool:
    """Whether Apprise, by which Prefect sends, has sent something there."""
    [place] = alerts.addresses(Settings(_env_file=None, alert_webhook=SecretStr(address)))
    apprise = Apprise()
    assert apprise.add(place)
    return bool(apprise.notify("The disk is nearly full.", title="winnow"))


def test_a_web_hook_keeps_the_parameters_of_its_address(hook: tuple[str, list[dict[str, Any]]]) -> None:
    """Often its secret: Apprise took them for options of its own, and posted without."""
    assert _sent(f"{hook[0]}?Token=Abc&sig=x%2By%2F1&method=GET&empty=")
    assert [one["path"] for one in hook[1]] == ["/hook?Token=Abc&sig=x%2By%2F1&method=GET&empty="]
    assert _sent(hook[0])
    assert hook[1][1]["path"] == "/hook"


def test_a_web_hook_that_fails_once_is_tried_again_and_one_that_points_elsewhere_is_not_believed(
    hook: tuple[str, list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Followed, a post arrived as a request without words, and was taken for delivered."""
    monkeypatch.setattr(alerts, "_PATIENCE", alerts._PATIENCE.replace("wait=20", "wait=0"))
    assert _sent(f"{hook[0]}/busy")
    assert len(hook[1]) == 2
    assert not _sent(f"{hook[0]}/moved")


def test_the_address_of_a_mailbox_keeps_what_it_says() -> None:
    told = Settings(
        _env_file=None,
        alert_email=SecretStr("mailto://127.0.0.1:25?from=a@news.example&to=b@news.example&retry=5"),
    )
    assert Apprise.instantiate(alerts.addresses(told)[0]).retry == 5


@pytest.mark.parametrize("address", ["ops@example.org", "mailto://u:geheim@h:x", "smtp://u:geheim@h"])
def test_an_address_that_is_none_is_named_without_its_password(
    address: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Apprise says so only when something is to be sent, to the server's log, and with the password."""
    wrong = Settings(_env_file=None, alert_email=SecretStr(address))
    with pytest.raises(SettingsError, match="WINNOW_ALERT_EMAIL is no address") as told:
        alerts.addresses(wrong)
    assert "geheim" not in str(told.value) + caplog.text


def test_a_share_in_quarantine_above_the_limit_is_noticed() -> None:
    (what,) = alerts.noticed(SUMMARY, QUIET, free=0.5)
    assert what.startswith("15 of 100 records") and "10 empty, 5 binary" in what
    assert not list(alerts.noticed(SUMMARY, Settings(_env_file=None, alert_quarantine=0.2), free=0.5))
    few = dataclasses.replace(SUMMARY, counts=Counts(loaded=1, quarantined=5))
    assert not list(alerts.noticed(few, QUIET, free=0.5))


def test_what_is_no_article_counts_neither_for_nor_against() -> None:
    crawl = Counts(loaded=95, quarantined=505)
    reasons = {"not-an-article": 500, "empty": 5}
    mostly_images = dataclasses.replace(SUMMARY, counts=crawl, quarantined=reasons)
    assert not list(alerts.noticed(mostly_images, QUIET, free=0.5))
    (what,) = alerts.noticed(
        dataclasses.replace(mostly_images, counts=dataclasses.replace(crawl, loaded=20)), QUIET, free=0.5
    )
    assert what.startswith("5 of 25 records") and "(5 empty)" in what


def test_runs_of_few_records_are_judged_together_on_the_next_day(
    landing: Path,
    settings_of: Callable[..., Settings],
    sql: Callable[..., list[tuple[object, ...]]],
    database: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where each file that lands starts a run, none has twenty records: all could go to quarantine, and nobody heard of it."""
    for empty, pictures, whole in ((6, 9, 6), (6, 0, 6), (15, 0, 15)):
        for number in range(empty + pictures + whole):
            name = landing / f"{uuid.uuid4()}.txt"
            story = (
                f"The ferry {name.stem} is late\n"
                + f"The ferry {name.stem} was late on Monday, it said.\n" * 4
            )
            name.write_bytes(
                b"" if number < empty else b"GIF89a" if number < empty + pictures else story.encode()
            )
        with open_run(settings_of()) as run:
            run.work(Workers(1).submit, ahead=1)
        for name in landing.iterdir():
            name.unlink()
    engine = connecting.engine(database)
    small = quarantining.of_small_runs(engine, datetime.now(UTC).date(), alerts.FEW, alerts.SKIPPED)
    assert small == (24, {"empty": 12})
    assert quarantining.of_small_runs(engine, NOON.date(), alerts.FEW, alerts.SKIPPED) == (0, {})
    (what,) = alerts.noticed(dataclasses.replace(SUMMARY, counts=Counts()), QUIET, 0.5, small=small)
    assert what.startswith(
        "12 of 24 records of yesterday's runs with fewer than 20 each went into quarantine (12 empty)."
    )
    monkeypatch.setattr(ingest, "settings", lambda: Settings(_env_file=None, alert_disk_free=0))
    monkeypatch.setattr(ingest, "get_run_logger", lambda: logging.getLogger("test"))
    told: list[str] = []
    monkeypatch.setattr(alerts, "send", told.append)
    quiet = dataclasses.replace(SUMMARY, counts=Counts(), started_at=datetime.now(UTC) + timedelta(days=1))
    ingest.look_out(quiet, engine)
    assert told == [what]


def test_a_nearly_full_disk_is_noticed(tmp_path: Path) -> None:
    clean = dataclasses.replace(SUMMARY, counts=Counts(loaded=80))
    assert not list(alerts.noticed(clean, QUIET, free=0.06))
    (what,) = alerts.noticed(clean, QUIET, free=0.04)
    assert what.startswith("4.0% of the disk")
    assert 0 <= alerts.free_share(Settings(_env_file=None, home=tmp_path / "not" / "yet")) <= 1


def test_the_disk_is_that_of_the_archive_wherever_root_has_its_server(tmp_path: Path) -> None:
    """Root's own folders are closed to the server's user: a link in them leads to its files."""
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    home.mkdir()
    elsewhere.mkdir()
    (home / "server").symlink_to(elsewhere)
    ours = Settings(_env_file=None, home=home)
    assert server_files.archives_folder(ours) == elsewhere
    (what,) = alerts.noticed(dataclasses.replace(SUMMARY, counts=Counts()), ours, free=0.0)
    assert f"under {elsewhere} " in what


def test_a_site_is_silent_against_its_own_habit(
    database: str, sql: Callable[..., list[tuple[object, ...]]]
) -> None:
    sql("INSERT INTO winnow.ruleset (ruleset) VALUES ('r')")
    run = str(uuid.uuid4())
    sql("INSERT INTO winnow.run (run_id, place, ruleset, code_version) VALUES (%s, '/', 'r', '0')", (run,))

    def seen(site: str, *days_ago: int) -> None:
        for days in days_ago:
            sql(
                "INSERT INTO winnow.document (document_id, content_id, ruleset, run_id, first_seen, site, authors, "
                "agencies, tags, words, sentences, paragraphs, truncated, paywalled, evidence, body) VALUES "
                "(gen_random_uuid(), gen_random_uuid(), 'r', %s, %s, %s, '{}', '{}', '{}', 1, 1, 1, false, false, "
                "'{}', 'Rain.')",
                (run, NOON - timedelta(days=days), site),
            )

    seen("daily.example", *range(4, 20))  # every day, then nothing for four
    seen("well.example", *range(0, 20))
    seen("weekly.example", 10, 17, 24, 31, 38)  # ten days are nothing to it
    seen("gone-weekly.example", 22, 29, 36, 43, 50)
    seen("new.example", 30, 31)  # no habit yet
    found = silent_sites(connecting.engine(database), NOON)
    assert [(one.site, one.habit_days) for one in found] == [("gone-weekly.example", 7), ("daily.example", 1)]
    (first, second) = alerts.noticed(dataclasses.replace(SUMMARY, counts=Counts()), QUIET, 0.5, found)
    assert first.startswith("Nothing new from gone-weekly.example since 2026-02-16")
    assert "within 1 days" in second


def test_prometheus_reads_the_figures(tmp_path: Path) -> None:
    folder = tmp_path / "collector"
    metrics.write(folder, dataclasses.replace(SUMMARY, deferred_since=NOON - timedelta(days=3)))
    with pytest.raises(StoreError), metrics.failure_noted(folder):
        raise StoreError("the database refused")
    found = {}
    for name in ("winnow.prom", "winnow_failure.prom"):
        for family in text_string_to_metric_families((folder / name).read_text()):
            for sample in family.samples:
                found[(sample.name, *sample.labels.values())] = sample.value
    assert found[("winnow_run_records", "loaded")] == 80
    assert found[("winnow_run_removed", "share-widget")] == 4
    assert found[("winnow_run_seconds",)] == 90
    assert found[("winnow_last_success_seconds",)] == (NOON + timedelta(seconds=90)).timestamp()
    assert found[("winnow_deferred_since_seconds",)] == (NOON - timedelta(days=3)).timestamp()
    assert found[("winnow_last_failure_seconds",)] > NOON.timestamp()
    assert sorted(path.name for path in folder.iterdir()) == ["winnow.prom", "winnow_failure.prom"]
    metrics.write(folder, SUMMARY)  # nothing waits any more
    assert "deferred_since" not in (folder / "winnow.prom").read_text()
