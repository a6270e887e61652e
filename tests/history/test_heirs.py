"""Who inherits a content that its first copy leaves."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from flows.settings import Settings
from flows.store import recleaning
from flows.store.connecting import Connection
from flows.verify import verify
from tests.history.conftest import Ingest
from tests.history.test_reclean import reclean

Sql = Callable[..., list[tuple[object, ...]]]
STORY = """Ferry is to come back to the northern bank

The county council approved the ferry to the northern bank on Monday, officials said in a statement.

Farmers on the eastern bank had asked for it for years. The county will pay for the landing, but not for the boat.
"""
# The rules that were removed a line of the first, so that it was the same as the others.
FIRST = f"{STORY}\nWork will begin in the spring and is expected to take two years.\n"


def test_of_many_copies_that_stay_only_the_first_is_asked_for(
    landing: Path,
    ingest: Ingest,
    settings_of: Callable[..., Settings],
    database: str,
    sql: Sql,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (landing / "a.txt").write_text(FIRST)
    for number in range(12):
        (landing / f"b{number:02}.txt").write_text(STORY + "\n" * number)
    assert ingest(then=True).duplicate == 12
    first, second = (
        key for (key,) in sql("SELECT original_id FROM winnow.sighting ORDER BY sighting_id LIMIT 2")
    )
    asked: list[Sequence[uuid.UUID]] = []
    honest = recleaning.stored

    def stored(connection: Connection, keys: Sequence[uuid.UUID]) -> list[recleaning.Stale]:
        asked.append(keys)
        return honest(connection, keys)

    monkeypatch.setattr(recleaning, "stored", stored)
    account = reclean(settings_of(batch_records=500))
    # The copies, the first, and who inherits from it.
    assert [len(keys) for keys in asked] == [12, 1, 1]
    assert asked[-1] == [second]
    assert (account["originals"], account["made"]) == (13, 1)
    assert sql("SELECT document_id, count(*) FROM winnow.sighting GROUP BY 1 ORDER BY 2") == [
        (first, 1),
        (second, 12),
    ]
    assert list(verify(database)) == []


def test_a_copy_that_a_load_adds_after_heirs_were_asked_for_is_found(
    landing: Path,
    ingest: Ingest,
    settings_of: Callable[..., Settings],
    database: str,
    sql: Sql,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # A pooler may take the run's lock away unseen: then a load and a reclean take turns by transaction only.
    (landing / "a.txt").write_text(FIRST)
    (landing / "b.txt").write_text(STORY)
    ingest(then=True)
    honest, hidden = recleaning.heirs, [True]

    def heirs(
        connection: Connection, contents: Mapping[uuid.UUID, uuid.UUID]
    ) -> dict[uuid.UUID, recleaning.Holder]:
        found = honest(connection, contents)
        return {} if found and hidden and hidden.pop() else found

    monkeypatch.setattr(recleaning, "heirs", heirs)
    account = reclean(settings_of())
    assert not hidden
    assert account["made"] == 1
    assert sql("SELECT count(DISTINCT document_id) FROM winnow.sighting") == [(2,)]
    assert list(verify(database)) == []
