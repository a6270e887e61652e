"""What is to be erased is known again in other records, however they are encoded and whatever stands around it."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.store.tombstones import key_of_bytes
from flows.store.tracing import Passages, Traces, passages

ONE, TWO, THREE = (uuid.UUID(int=n) for n in (1, 2, 3))
FERRY = "The ferry to the northern bank is back.\n\nФермеры на восточном берегу рады парому.\n\n日本の渡し船が北の岸に戻ってきました。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "cp1251"])
def test_two_passages_are_enough_in_any_encoding(encoding: str) -> None:
    traces = Traces(
        {ONE: passages(FERRY, "cp1251"), TWO: passages("A storm took the old pier away.", "utf-8")}
    )
    raw = f"Seen today:\n{FERRY}\nLeave a comment".encode(encoding, "replace")
    assert traces.holder(b"\x00\xff" + raw + b"\x00") == ONE
    [first, *_] = FERRY.split("\n\n")
    assert traces.holder(f"Seen today: {first} And no more.".encode(encoding)) is None
    assert traces.holder(b"A storm took the old pier away.") == TWO  # all there is of it
    assert traces.holder(b"") is None


def test_what_several_hold_is_the_firsts() -> None:
    known = {TWO: passages(FERRY, "utf-8"), ONE: passages(FERRY, "utf-8"), THREE: []}
    raw = FERRY.encode()
    assert Traces(known).holder(raw) == TWO
    assert Traces(known, {key_of_bytes(raw): ONE}).holder(raw) == TWO
    assert Traces(known, {key_of_bytes(b"x"): THREE}).holder(b"x") == THREE
    assert Traces({}).holder(raw) is None


WORDS = st.lists(
    st.sampled_from(["ferry", "storm", "pier", "\x00", ".*", "ä", "(a|b"]), min_size=4, max_size=9
).map(" ".join)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), max_size=6), st.data())
def test_all_are_looked_for_at_once_as_each_alone_would_be(
    bodies: list[list[str]], data: st.DataObject
) -> None:
    known = {uuid.UUID(int=n): passages("\n\n".join(body), "latin-1") for n, body in enumerate(bodies)}
    lines = [line for body in bodies for line in body]
    told = [data.draw(st.sampled_from(lines) if lines else WORDS) for _ in range(3)]
    raw = " ".join(told).encode(data.draw(st.sampled_from(["utf-8", "utf-16-le", "latin-1"])))
    assert Traces(known).holder(raw) == next((d for d, each in known.items() if _held(raw, each)), None)


def _held(raw: bytes, each: Passages) -> bool:
    met = sum(any(form in raw for form in forms) for forms in each)
    return 0 < met >= min(2, len(each))
