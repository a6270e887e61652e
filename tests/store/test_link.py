"""A run's patience with the database, by injection: what passes is tried again, what does not is not."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest

from flows.errors import Busy, StoreUnavailable
from flows.settings import Settings
from flows.store import connecting, link
from flows.store.link import Link

# PostgreSQL manual, appendix A. The table stands in docs/operation.md.
PASSING = [
    "08000", "08001", "08003", "08004", "08006", "08007", "08P01", "40001", "40P01", "53000",
    "53100", "53200", "53300", "53400", "55P03", "57P01", "57P02", "57P03", "57P05", "58030",
    "25P03",
]  # fmt: skip
LASTING = [
    "22001", "22003", "22007", "22021", "22P02", "22P05", "23502", "23503", "23505", "23514",
    "25006", "28000", "28P01", "3D000", "40002", "42501", "42601", "42703", "42P01", "54000",
    "55006", "57014", "58P01", "XX000", "XX001", "XX002",
]  # fmt: skip


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited before each further try; nobody really waits."""
    kept: list[float] = []
    monkeypatch.setattr(link.time, "sleep", kept.append)
    return kept


@pytest.fixture
def linked(settings_of: Callable[..., Settings]) -> Link:
    return Link(settings_of())


def failing(error: BaseException, times: int) -> Callable[[connecting.Connection], str]:
    """A question that fails so often, then is answered."""
    left = iter([error] * times)

    def question(_: connecting.Connection) -> str:
        if (one := next(left, None)) is not None:
            raise one
        return "answer"

    return question


def error_of(state: str) -> psycopg.Error:
    error = psycopg.errors.lookup(state)(f"injected {state}")
    assert error.sqlstate == state
    return error


def test_what_passes_is_tried_again_with_jitter_and_what_lasts_is_not(
    linked: Link, waits: list[float]
) -> None:
    for state in PASSING:
        waits.clear()
        assert linked.ask(failing(error_of(state), 3)) == "answer", state
        assert len(waits) == 3
        assert all(0.2 * 2**n <= wait <= 0.4 * 2**n for n, wait in enumerate(waits)), waits
    for state in LASTING:
        waits.clear()
        with pytest.raises(psycopg.Error, match=f"injected {state}"):
            linked.ask(failing(error_of(state), 1))
        assert waits == [], state
    linked.close()


def test_a_backend_that_was_killed_reports_no_state_and_is_tried_again(
    linked: Link, waits: list[float]
) -> None:
    assert linked.ask(failing(psycopg.OperationalError("consuming input failed"), 1)) == "answer"
    with pytest.raises(psycopg.Error):
        linked.ask(failing(psycopg.InterfaceError("a fault of ours"), 1))
    with pytest.raises(ZeroDivisionError):
        linked.ask(lambda _: 1 / 0)  # type: ignore[arg-type, return-value]
    assert len(waits) == 1
    linked.close()


def test_patience_ends_and_says_what_to_do(linked: Link, waits: list[float]) -> None:
    with pytest.raises(StoreUnavailable, match=r"failed 7 times.*injected 53100[^.]*\. What was.*run again"):
        linked.ask(failing(error_of("53100"), 99))
    assert 12 < sum(waits) < 26
    assert len(set(waits)) == len(waits)
    linked.close()


def test_a_cut_connection_is_made_anew_and_keeps_the_lock(
    linked: Link, settings_of: Callable[..., Settings], database: str
) -> None:
    with psycopg.connect(database, autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE application_name = 'winnow' AND datname = current_database()"
        )
    assert linked.ask(lambda c: c.execute("SELECT 1").fetchone()) == (1,)
    with pytest.raises(Busy):
        Link(settings_of())
    linked.close()


@pytest.mark.parametrize(
    "error", [Busy("Our own old session."), StoreUnavailable("It is starting up.")], ids=["busy", "starting"]
)
def test_its_own_old_session_is_waited_for_however_the_connection_was_found_cut(
    linked: Link, monkeypatch: pytest.MonkeyPatch, waits: list[float], error: Exception
) -> None:
    """Also when that showed before this question: nobody else is at work, so nobody is to be told so.

    And so is a server that starts again for longer than a new connection waits for it.
    """
    linked.close()
    honest, errors = link.ledger.take_lock, iter([error])
    refused: list[connecting.Connection] = []

    def take_lock(connection: connecting.Connection) -> None:
        if (one := next(errors, None)) is not None:
            refused.append(connection)
            raise one
        honest(connection)

    monkeypatch.setattr(link.ledger, "take_lock", take_lock)
    assert linked.ask(lambda c: c.execute("SELECT 1").fetchone()) == (1,)
    assert len(waits) == 1
    assert [one.closed for one in refused] == [True]  # none is left behind to hold what the server has few of
    linked.close()


def test_the_server_gives_up_a_session_whose_machine_is_silent(database: str) -> None:
    """Else one that lost its power would hold the lock for the two hours that systems commonly wait."""
    with connecting.connect(database) as connection:
        told = connection.execute(
            "SELECT name FROM pg_settings WHERE name LIKE 'tcp%' AND source = 'session' ORDER BY 1"
        ).fetchall()
    assert [name for (name,) in told] == [
        "tcp_keepalives_count",
        "tcp_keepalives_idle",
        "tcp_keepalives_interval",
        "tcp_user_timeout",
    ]
