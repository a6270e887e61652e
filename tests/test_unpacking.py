"""The language model's file is unpacked once, and kept as Python keeps compiled modules."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from flows.cleaning.description import language
from flows.unpacking import kept_as, unpacked


@pytest.fixture
def shipped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> bytes:
    """The packed file, in a place where nothing is kept yet."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return language.shipped()


def test_what_is_kept_is_what_the_library_ships(shipped: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = language.unpacked(shipped)
    assert unpacked() == whole
    monkeypatch.delattr(language, "unpacked")  # not asked for again
    assert unpacked() == whole


@pytest.mark.parametrize("damage", [b"", b"no model", None])
def test_what_is_damaged_is_made_again(shipped: bytes, damage: bytes | None) -> None:
    whole, kept = unpacked(), kept_as(shipped)
    good = kept.read_bytes()
    kept.write_bytes(good[:-9] + b"\x00" + good[-8:] if damage is None else damage)
    assert unpacked() == whole
    assert kept.read_bytes() == good


def test_another_model_replaces_it(shipped: bytes) -> None:
    before = kept_as(b"of an earlier version")
    before.parent.mkdir(parents=True)
    before.write_bytes(b"")
    unpacked()
    assert list(before.parent.iterdir()) == [kept_as(shipped)]


def test_where_nothing_can_or_may_be_kept_it_is_unpacked_each_time(
    shipped: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    whole = unpacked()
    assert not list(tmp_path.iterdir())
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "file").touch()
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "file"))
    assert unpacked() == whole
