"""Lists as parameters: what is sent comes back, of every kind, with awkward values and with none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.store import parameters

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
KINDS: list[tuple[str, Callable[[Sequence[Any]], parameters.Sent], st.SearchStrategy[object]]] = [
    ("uuid", parameters.keys, st.binary(min_size=16, max_size=16)),
    ("text", parameters.texts, texts),
    ("bytea", parameters.blobs, st.none() | st.binary()),
    ("int4", parameters.small_integers, st.integers(-(2**31), 2**31 - 1)),
    ("int8", parameters.integers, st.integers(-(2**63), 2**63 - 1)),
    (
        "numeric",
        parameters.numerics,
        st.integers(0, 2**64 - 1) | st.sampled_from([0, 1, 9999, 10_000, 10**8]),
    ),
]


@pytest.fixture(scope="module")
def connection(server: str) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    connection = psycopg.connect(server, autocommit=True)
    yield connection
    connection.close()  # a session left open would keep others from copying this database


@pytest.mark.parametrize("kind, encoded, values", KINDS, ids=[kind for kind, _, _ in KINDS])
def test_what_is_sent_comes_back(
    connection: psycopg.Connection[tuple[Any, ...]],
    kind: str,
    encoded: Callable[[Sequence[Any]], parameters.Sent],
    values: st.SearchStrategy[object],
) -> None:
    @settings(deadline=None, max_examples=40)
    @given(st.lists(values, max_size=5))
    def holds(sent: list[object]) -> None:
        shown = "uuid_send(one)" if kind == "uuid" else "one"
        rows = connection.execute(
            f"SELECT {shown} FROM unnest(%b::{kind}[]) WITH ORDINALITY AS u (one, at) ORDER BY at".encode(),
            (encoded(sent),),
        ).fetchall()
        assert [value for (value,) in rows] == sent

    holds()
