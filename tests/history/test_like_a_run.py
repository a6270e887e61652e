"""What a run knows and does beside the line, a reclean, its rehearsal and ``explain`` know and do as well."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from flows.cleaning.rules import DECIDERS, RULES, RULESET
from flows.explain import explain_file
from flows.settings import Settings
from tests.history.conftest import Ingest
from tests.history.test_reclean import look, reclean

Sql = Callable[..., list[tuple[object, ...]]]
Make = Callable[..., Settings]
LATER = datetime.datetime.now(datetime.UTC).year + 5
STORY = f"""Ferry is to come back to the northern bank

Published on 3 March {LATER}

The county council approved the ferry to the northern bank on Monday, officials said in a statement.

Farmers on the eastern bank had asked for it for years. The county will pay for the landing, but not for the boat.
"""


def test_a_day_to_come_is_no_date_for_any_of_them(
    landing: Path, ingest: Ingest, settings_of: Make, sql: Sql, capsys: pytest.CaptureFixture[str]
) -> None:
    (landing / "a.txt").write_text(STORY)
    (landing / "b.txt").write_text(STORY.replace(str(LATER), "2019").replace("ferry", "bridge"))
    dates = "SELECT published_on FROM winnow.document ORDER BY published_on"
    ingest(then=True)
    assert sql(dates) == [(datetime.date(2019, 3, 3),), (None,)]
    rehearsed = look(settings_of())
    reclean(settings_of())
    assert sql(dates) == [(datetime.date(2019, 3, 3),), (None,)]
    ingest()
    assert rehearsed.stale == 2
    explain_file(landing / "a.txt", as_json=True)
    assert f"{LATER}-03-03" not in capsys.readouterr().out
    explain_file(landing / "b.txt", console=Console(width=200))
    assert "2019-03-03" in capsys.readouterr().out


def test_every_rule_is_recorded_by_whoever_comes_first(
    landing: Path, ingest: Ingest, settings_of: Make, sql: Sql
) -> None:
    recorded = f"SELECT rule FROM news.rule WHERE ruleset = '{RULESET}'"
    every = {(rule.name,) for rule in (*RULES, *DECIDERS)}
    (landing / "a.txt").write_text(STORY)
    ingest(then=True)
    reclean(settings_of())
    assert set(sql(recorded)) == every
    # An archive whose rules were recorded in part, as recleans did, is completed.
    sql("DELETE FROM winnow.rule WHERE rule = ANY(%s) RETURNING rule", ([rule.name for rule in DECIDERS],))
    ingest()
    assert set(sql(recorded)) == every
