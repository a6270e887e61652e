"""Parquet tables as the world's programs write them."""

from __future__ import annotations

import io
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from flows.documents import SeedRecord
from flows.errors import SourceError
from tests.sources.packing import outcomes, seed, texts

STORY = "The ferry came back on Monday."


def table(columns: dict[str, object]) -> bytes:
    out = io.BytesIO()
    parquet.write_table(pyarrow.table(columns), out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("columns", "hints"),
    [
        (  # the date of such a corpus is the crawl's
            {"url": ["https://x.example/a"], "date": ["2021-03-01"], "dump": ["CC-MAIN-2021-10"]},
            {"canonical": "https://x.example/a", "unread": "date, dump"},
        ),
        ({"title": ["T"], "sentiment": [0.3]}, {"title": "T", "unread": "sentiment"}),
        (
            {"metadata": [{"title": "T", "score": 1}], "data": ["raw"]},
            {"title": "T", "unread": "data, metadata.score"},
        ),
        (
            {"date": pyarrow.array([1577836800123456789], pyarrow.timestamp("ns"))},
            {"published": "2020-01-01T00:00:00.123456"},
        ),
        ({"date": pyarrow.array([10**18], pyarrow.timestamp("us"))}, {"unread": "date"}),
        ({"date": pyarrow.array([10**15], pyarrow.timestamp("us", "No/Where"))}, {"unread": "date"}),
        ({"date": pyarrow.array([2**31 - 1], pyarrow.int32()).cast(pyarrow.date32())}, {"unread": "date"}),
    ],
    ids=["crawl", "unread", "beside", "nanoseconds", "far", "zone", "far day"],
)
def test_what_columns_say(tmp_path: Path, columns: dict[str, object], hints: dict[str, str]) -> None:
    [record] = outcomes(seed(tmp_path, "a.parquet", table({"text": [STORY], **columns})))
    assert isinstance(record, SeedRecord)
    assert (record.raw.decode(), record.hints) == (STORY, hints)


def test_an_object_around_the_record_is_unwrapped(tmp_path: Path) -> None:
    raw = table({"url": ["https://x.example/a"], "data": [{"text": STORY, "title": "T"}]})
    [record] = outcomes(seed(tmp_path, "a.parquet", raw))
    assert isinstance(record, SeedRecord)
    assert record.hints == {"canonical": "https://x.example/a", "title": "T"}


def test_pages_kept_as_bytes_are_read_in_their_own_encoding(tmp_path: Path) -> None:
    page = '<!doctype html><meta charset="windows-1251"><p>Паром вернулся в понедельник.</p>'
    raw = table({"html": [page.encode("cp1251"), page.replace("1251", "1252").encode()]})
    assert [text for _, text in texts(seed(tmp_path, "a.parquet", raw))] == [
        "Паром вернулся в понедельник."
    ] * 2


def test_two_columns_of_one_name_say_neither(tmp_path: Path) -> None:
    out = io.BytesIO()
    parquet.write_table(pyarrow.table([["one"], ["two"]], names=["text", "text"]), out)
    with pytest.raises(SourceError, match="same name") as caught:
        outcomes(seed(tmp_path, "a.parquet", out.getvalue()))
    assert caught.value.reason == "duplicate-keys"
