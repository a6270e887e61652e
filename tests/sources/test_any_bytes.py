"""Whatever the bytes and the name: records, rejections, or one clear refusal; no other exception."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.documents import Rejection
from flows.errors import SourceError
from flows.sources import page_of
from tests.sources import packing
from tests.sources.packing import ARTICLES, PACKINGS, outcomes, seed
from tests.sources.test_forms import FORMS

ENDINGS = sorted({Path(name).suffix for name in FORMS} | set(PACKINGS) | {".zip", ".tar", ".tgz", ".mht"})
MADE = [make(ARTICLES) for make, _ in FORMS.values()]
MADE += [archive([("a.txt", b"one"), ("b/c.json", MADE[0])]) for archive in (packing.as_zip, packing.as_tar)]


def must_be_handled(raw: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = seed(Path(folder), name, raw)
        try:
            found = outcomes(file)
        except SourceError as error:
            assert error.reason
            assert error.remedy
            return
        assert found
        for one in found:
            assert "\x00" not in one.address
            one.address.encode()
            if isinstance(one, Rejection):
                assert one.reason
                assert one.remedy
                (one.detail + one.remedy).encode()
                continue
            assert not any("\x00" in value for value in one.hints.values())
            "".join(one.hints.values()).encode()
            try:
                page_of(one)
            except SourceError as error:
                assert error.reason


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=600), st.sampled_from(ENDINGS), st.sampled_from(list(PACKINGS)))
def test_any_bytes_under_any_name(raw: bytes, ending: str, packed: str) -> None:
    must_be_handled(PACKINGS[packed](raw), f"a{ending}{packed}")


@settings(deadline=None, max_examples=300)
@given(
    st.sampled_from(MADE),
    st.lists(
        st.tuples(st.integers(0, 10_000), st.binary(max_size=4), st.integers(0, 3)), min_size=1, max_size=5
    ),
    st.sampled_from(ENDINGS),
)
def test_any_form_with_any_changes(made: bytes, changes: list[tuple[int, bytes, int]], ending: str) -> None:
    raw = made
    for place, new, dropped in changes:
        at = place % len(made)
        raw = raw[:at] + new + raw[at + dropped :]
    must_be_handled(raw, f"a{ending}")


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.text(max_size=30), st.binary(max_size=60)), max_size=4), st.sampled_from([0, 1, 2])
)
def test_any_names_in_archives(members: list[tuple[str, bytes]], form: int) -> None:
    members = [(name.encode("utf-8", "replace").decode(), raw) for name, raw in members]
    must_be_handled(packing.as_tar(members, form), "a.tar") if all(n for n, _ in members) else None
    with (
        pytest.warns(UserWarning)
        if len({n for n, _ in members}) < len(members)
        else tempfile.TemporaryDirectory()
    ):
        raw = packing.as_zip(members)
    must_be_handled(raw, "a.zip")
