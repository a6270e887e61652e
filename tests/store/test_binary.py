"""The binary form of COPY: what goes in comes out, for every kind of column and awkward value."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterator

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.spans import Span
from flows.store import columns
from flows.store.binary import HEADER, TRAILER, encoder
from flows.store.columns import Column, Columns
from flows.store.rows import removal_of

KINDS = Columns(
    "kinds",
    (
        Column("a", "uuid"),
        Column("b", "text"),
        Column("c", "integer"),
        Column("d", "bigint"),
        Column("e", "real"),
        Column("f", "boolean"),
        Column("g", "date"),
        Column("h", "timestamp with time zone"),
        Column("i", "bytea"),
        Column("j", "jsonb"),
        Column("k", "text[]"),
        Column("l", "integer[]"),
    ),
)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
int4 = st.integers(-(2**31), 2**31 - 1)
rows = st.tuples(
    st.none() | st.uuids(),
    st.none() | texts,
    st.none() | int4,
    st.none() | st.integers(-(2**63), 2**63 - 1),
    st.none() | st.floats(width=32, allow_nan=False),
    st.none() | st.booleans(),
    st.none() | st.dates(),
    st.none() | st.datetimes(timezones=st.just(datetime.UTC)),
    st.none() | st.binary(),
    st.none() | st.dictionaries(texts, texts | int4 | st.none() | st.lists(texts), max_size=3),
    st.none() | st.lists(texts),
    st.none() | st.lists(int4),
)


@pytest.fixture(scope="module")
def connection(server: str) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    connection = psycopg.connect(server, autocommit=True)
    connection.execute("SET TIME ZONE 'UTC'")
    connection.execute(
        "CREATE TEMP TABLE kinds (a uuid, b text, c int4, d int8, e float4, f bool, g date, h timestamptz, "
        "i bytea, j jsonb, k text[], l int4[])"
    )
    yield connection
    connection.close()  # a session left open would keep others from copying this database


@settings(deadline=None, max_examples=60)
@given(st.lists(rows, max_size=5))
def test_what_goes_in_comes_out(
    connection: psycopg.Connection[tuple[object, ...]], many: list[tuple[object, ...]]
) -> None:
    connection.execute("TRUNCATE kinds")
    names = KINDS.stated
    with connection.cursor() as cursor, cursor.copy("COPY kinds FROM STDIN (FORMAT BINARY)") as copy:
        copy.write(HEADER + b"".join(encoder(names, KINDS)(row) for row in many) + TRAILER)
    assert connection.cursor(binary=True).execute("SELECT * FROM kinds").fetchall() == many


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        encoder(("b",), KINDS)(("\ud800",))


def test_a_number_too_large_is_refused() -> None:
    with pytest.raises(Exception, match="format"):
        encoder(("c",), KINDS)((2**31,))


def test_keys_are_what_postgresql_reads(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    key = uuid.UUID(int=1)
    connection.execute("TRUNCATE kinds")
    with connection.cursor() as cursor, cursor.copy("COPY kinds (a) FROM STDIN (FORMAT BINARY)") as copy:
        copy.write(HEADER + encoder(("a",), KINDS)((key,)) + TRAILER)
    assert connection.execute("SELECT a::text FROM kinds").fetchone() == (str(key),)


scores = st.none() | st.floats(0, 1, width=32)
spans = st.builds(
    Span,
    int4,
    int4,
    st.sampled_from(["metadata", "removed"]),
    texts,
    texts,
    scores,
    st.sampled_from(["", "words"]),
)


@given(st.uuids(), int4, spans, texts)
def test_a_removal_is_what_the_encoder_makes_of_its_columns(
    key: uuid.UUID, ordinal: int, span: Span, text: str
) -> None:
    wanted = encoder(columns.removal.stated, columns.removal)((key, ordinal, *span, text))
    assert removal_of(key.bytes, ordinal, span, text) == wanted
