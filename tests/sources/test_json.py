"""JSON as services answer and old programs write it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from flows.errors import SourceError
from flows.sources.streams import Pieces, as_utf8, bounded_lines
from tests.sources import packing
from tests.sources.packing import outcomes, seed, texts


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            {"warnings": [{"code": 1}], "articles": [{"text": "one"}, {"x": 2}]},
            [("#/articles/0", "one"), ("#/articles/1", "no-text-field!")],
        ),
        (
            {"errors": [{"message": "x"}], "data": {"authors": [{"id": 7}], "stories": [{"text": "one"}]}},
            [("#/data/stories/0", "one")],
        ),
        (
            {"first": [{"text": "one"}], "latest": [{"text": "two"}], "all": {"older": [{"text": "three"}]}},
            [("#/first/0", "one"), ("#/latest/0", "two"), ("#/all/older/0", "three")],
        ),
        (
            {"a/b": [{"text": "one"}], "a": {"b": [{"text": "two"}]}, "~": [{"text": "three"}]},
            [("#/a~1b/0", "one"), ("#/a/b/0", "two"), ("#/~0/0", "three")],
        ),
        (
            {"one": [{"x": 1}], "two": [{"x": 2}], "more": {"three": [{"x": 3}]}},
            [("#/one/0", "no-text-field!")],
        ),
        (
            {"news": [{"text": "one"}], "sport": [None, {"text": "two"}], "art": [{"text": "a\0b"}]},
            [
                ("#/news/0", "one"),
                ("#/sport/0", "not-an-article!"),
                ("#/sport/1", "two"),
                ("#/art/0", "nul-bytes!"),
            ],
        ),
        (
            {
                "lead": {"text": "one", "more": [{"text": "its own"}]},
                "list": [{"text": "two"}],
                "x": {"y": {"z": [{"text": "three"}]}},
            },
            [("#/lead", "one"), ("#/list/0", "two"), ("#/x/y/z/0", "three")],
        ),
        (
            {"groups": [{"name": "x", "items": [{"text": "one"}]}, [{"text": "two"}], 7]},
            [("#/groups/0/items/0", "one"), ("#/groups/1/0", "two")],
        ),
    ],
)
def test_of_an_answer_every_record_is_read(
    tmp_path: Path, answer: dict[str, object], expected: packing.Found
) -> None:
    assert texts(seed(tmp_path, "a.json", json.dumps(answer).encode())) == expected


def test_lines_of_json_in_utf_16_are_judged_one_by_one(tmp_path: Path) -> None:
    raw = '{"text": "one"}\r\n{"text": \r\n{"text": "three"}\r\n'.encode("utf-16")
    file = seed(tmp_path, "a.jsonl", raw)
    assert texts(file) == [("#1", "one"), ("#2", "not-json!"), ("#3", "three")]
    for cut in (1, 9):
        with pytest.raises(SourceError) as caught:
            outcomes(seed(tmp_path, "a.jsonl", raw[:-cut]))
        assert caught.value.reason == "damaged"


def test_lines_over_the_limit_are_read_past() -> None:
    lines = [b"1234\r\n", b"x" * 3 * 2**20 + b"\n", b"\n", b"1234567\n", b"12345678"]
    found = list(bounded_lines(io.BufferedReader(io.BytesIO(b"".join(lines))), 4))  # type: ignore[arg-type]
    assert found == [(1, lines[0]), (2, None), (3, lines[2]), (4, None), (5, None)]


def test_another_encoding_is_read_piece_by_piece_and_to_its_end() -> None:
    text = "a" + "\U00026b50 ferry\n" * 20_000
    raw = text.encode("utf-16-le")
    assert Pieces(as_utf8(io.BufferedReader(io.BytesIO(raw)), "utf-16-le")).readall() == text.encode()  # type: ignore[arg-type]
    with pytest.raises(UnicodeDecodeError):
        Pieces(as_utf8(io.BufferedReader(io.BytesIO(raw[:-1])), "utf-16-le")).readall()  # type: ignore[arg-type]
