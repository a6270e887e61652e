"""A place that shows no file though earlier runs saw many is told of, and who empties it by habit is not alarmed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from flows import alerts
from flows.doctor import examine
from flows.run import open_run
from flows.settings import Settings
from flows.store import connecting, ledger
from flows.store.ledger import Summary
from flows.workers import Workers

Sql = Callable[..., list[tuple[object, ...]]]


def run_over(settings: Settings) -> Summary:
    with Workers(1) as workers, open_run(settings) as run:
        run.work(workers.submit, 1)
    with connecting.connect(run.address) as connection:
        return ledger.summary(connection, run.run_id)


def alarmed(summary: Summary, settings: Settings) -> bool:
    return any("No file is in" in told for told in alerts.noticed(summary, settings, 1.0))


def remedies(settings: Settings) -> list[str]:
    return [finding.says for finding in examine(settings) if finding.remedy]


def test_a_place_that_is_suddenly_empty_is_told_of_by_each_run_and_alarms_once(
    landing: Path, settings_of: Callable[..., Settings]
) -> None:
    settings = settings_of()
    never = run_over(settings)
    assert (never.emptied, "Nothing is new." in never.as_text()) == (None, True)

    seed = landing / "a.txt"
    seed.write_text(
        "The council voted on Monday to rebuild the pier, which storms destroyed nine years ago.\n"
    )
    assert run_over(settings).emptied is None

    seed.unlink()
    first, second = run_over(settings), run_over(settings)
    for told in (first, second):
        assert "saw 1: none since" in told.as_text()
        assert "mounted" in told.as_text()
        assert "Nothing is new" not in told.as_text()
        assert "none since" in told.as_line()
    assert (alarmed(first, settings), alarmed(second, settings)) == (True, False)
    assert "none since" in "".join(remedies(settings))


def test_a_place_that_empties_while_the_clock_is_behind_is_told_of(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    """Its earlier runs lie in a time to come."""
    settings = settings_of()
    seed = landing / "a.txt"
    seed.write_text(
        "The council voted on Monday to rebuild the pier, which storms destroyed nine years ago.\n"
    )
    run_over(settings)
    sql("UPDATE winnow.run SET started_at = started_at + interval '3 hours'")
    assert run_over(settings).emptied is None
    sql("UPDATE winnow.run SET started_at = started_at + interval '3 hours'")
    seed.unlink()
    for told in (run_over(settings), run_over(settings)):
        assert "saw 1: none since" in told.as_text()
    assert alarmed(told, settings) is False  # once is enough
    assert "none since" in "".join(remedies(settings))
    seed.write_text("The council voted on Monday to rebuild another pier, which storms destroyed.\n")
    assert run_over(settings).emptied is None
    assert remedies(settings) == []
    seed.unlink()
    assert "none since" in run_over(settings).as_text()


def test_a_place_that_was_empty_before_the_clock_went_behind_alarms_as_it_empties_again(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    """Which run was the first to see none is told by the order of the runs, not by the clock."""
    settings = settings_of()
    seed = landing / "a.txt"
    for number in range(2):
        seed.write_text(f"The council voted on Monday to rebuild pier {number}, which storms destroyed.\n")
        run_over(settings)
        seed.unlink()
        run_over(settings)
        sql("UPDATE winnow.run SET started_at = started_at - interval '40 days'")
    seed.write_text("The council voted on Monday to rebuild the last pier, which storms destroyed.\n")
    full = run_over(settings)
    sql(
        "UPDATE winnow.run SET started_at = started_at + interval '3 hours' WHERE run_id = %s", (full.run_id,)
    )
    seed.unlink()
    first, second = run_over(settings), run_over(settings)
    assert (alarmed(first, settings), alarmed(second, settings)) == (True, False)
    for told in (first, second):
        assert f"none since {first.started_at:%Y-%m-%d %H:%M}." in told.as_text()


def test_who_moves_files_away_again_and_again_is_told_and_not_alarmed(
    landing: Path, settings_of: Callable[..., Settings], sql: Sql
) -> None:
    settings = settings_of()
    seed = landing / "a.txt"
    for number in range(3):
        seed.write_text(f"The council voted on Monday to rebuild pier {number}, which storms destroyed.\n")
        assert run_over(settings).emptied is None
        assert remedies(settings) == []
        seed.unlink()
        told = run_over(settings)
        assert "none since" in told.as_text()
        assert alarmed(told, settings) == (number == 0)
    assert remedies(settings) == []

    sql("UPDATE winnow.run SET started_at = started_at - interval '40 days'")
    seed.write_text("The council voted on Monday to rebuild the last pier, which storms destroyed.\n")
    run_over(settings)
    seed.unlink()
    assert alarmed(run_over(settings), settings)
