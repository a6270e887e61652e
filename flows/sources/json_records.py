"""JSON: one object, a list of them, an object that holds such a list, or one object a line."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from flows.documents import Rejection
from flows.sources.damage import damaged
from flows.sources.fields import record_of
from flows.sources.formats import Entry, Format, Outcome
from flows.sources.limits import Limits
from flows.sources.single import flat, read_up_to, too_large
from flows.sources.streams import bounded_lines

_LOOK = re.compile(rb"""\{\s*(?:"|\})|\[\s*(?:\{\s*["}]|\])""")
_LINES = (".jsonl", ".ndjson", ".jl", ".jsonlines")
_PIECE = 2**18
_SPACE = " \t\r\n"


class _Ambiguous(ValueError):
    pass


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; one that gives a name two different values says neither."""
    made = dict(pairs)
    if len(made) != len(pairs):
        for name, value in pairs:
            if made[name] != value:
                raise _Ambiguous(f"the name {name[:100]!r} has two values")
    return made


# NaN and Infinity are no JSON, but Python writes them; as a value they say nothing.
_DECODER = json.JSONDecoder(object_pairs_hook=_pairs, parse_constant=lambda _: None)


def _read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    head = flat(entry.stream.peek(4096))
    if entry.name.lower().endswith(_LINES) or entry.media_type in (
        "application/x-ndjson",
        "application/jsonl",
    ):
        yield from _read_lines(entry, limits, b"")
    elif head.startswith(b"["):
        yield from _read_list(entry, limits)
    else:
        yield from _read_object(entry, limits)


def _read_lines(entry: Entry, limits: Limits, first: bytes) -> Iterator[Outcome]:
    """One object a line; ``first`` is a line already read."""
    if first:
        yield _line(entry, 1, first, limits)
    for number, line in bounded_lines(entry.stream, limits.max_record_bytes):
        number += bool(first)
        if line is None:
            yield too_large(f"{entry.address}#{number}", limits)
            continue
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        if not line.strip():
            continue
        outcome = _line(entry, number, line, limits)
        if isinstance(outcome, Rejection) and outcome.reason == "not-json" and not line.endswith(b"\n"):
            raise damaged(entry.address or entry.name, f"its last line, {number:,}, is cut.")
        yield outcome


def _line(entry: Entry, number: int, line: bytes, limits: Limits) -> Outcome:
    address = f"{entry.address}#{number}"
    value = _parsed(line, address)
    return value if isinstance(value, Rejection) else _outcome(value, address, limits, line)


def _read_object(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    first = entry.stream.readline(limits.max_record_bytes + 1)
    rest = entry.stream.peek(1)
    if rest and first.endswith(b"\n") and isinstance(_parsed(first.removeprefix(codecs.BOM_UTF8), ""), dict):
        yield from _read_lines(entry, limits, first.removeprefix(codecs.BOM_UTF8))
        return
    raw = first + read_up_to(entry.stream, limits.max_record_bytes + 1 - len(first))
    if len(raw) > limits.max_record_bytes:
        yield too_large(entry.address, limits)
        return
    value = _parsed(raw, entry.address)
    if isinstance(value, Rejection):
        yield value
        return
    found = _list_inside(value)
    if found is None:
        yield _outcome(value, entry.address, limits, raw)
        return
    path, records = found
    for index, record in enumerate(records):
        yield _outcome(record, f"{entry.address}#{path}/{index}", limits, b"")


def _list_inside(value: Any) -> tuple[str, list[Any]] | None:
    """The list of records in a service's answer, with its JSON pointer, unless the object is a record."""
    if not isinstance(value, dict) or not isinstance(record_of(value, "", Limits()), Rejection):
        return None
    for name, inner in value.items():
        if isinstance(inner, list) and inner and all(isinstance(one, dict) for one in inner):
            return f"/{name}", inner
    for name, inner in value.items():
        if isinstance(inner, dict):
            for deeper, records in inner.items():
                if isinstance(records, list) and records and all(isinstance(r, dict) for r in records):
                    return f"/{name}/{deeper}", records
    return None


def _read_list(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    """A list of objects, one in memory at a time."""
    where = entry.address or entry.name
    decode = codecs.getincrementaldecoder("utf-8-sig")()
    text, at, index, ended = "", 0, 0, False

    def more(size: int) -> None:
        nonlocal text, at, ended
        piece = entry.stream.read(size)
        ended = not piece
        try:
            text = text[at:] + decode.decode(piece, final=ended)
        except UnicodeDecodeError as error:
            raise damaged(where, f"it is not UTF-8 ({error.reason}).") from error
        at = 0

    def next_sign(skipped: str) -> str:
        nonlocal at
        while True:
            while at < len(text) and text[at] in skipped:
                at += 1
            if at < len(text) or ended:
                return text[at : at + 1]
            more(_PIECE)

    next_sign(_SPACE)
    at += 1  # the bracket
    while (sign := next_sign(_SPACE + ("," if index else ""))) != "]":
        if not sign:
            raise damaged(where, "the list ends before its closing bracket.")
        while True:
            try:
                value, end = _DECODER.raw_decode(text, at)
                if end < len(text) or ended:
                    break
            except RecursionError:
                raise damaged(where, f"element {index:,} is nested too deep.") from None
            except ValueError as error:
                if ended or len(text) - at > limits.max_record_bytes:
                    raise damaged(where, f"element {index:,} is no JSON ({error}).") from error
            if ended:
                raise damaged(where, "the list ends before its closing bracket.")
            more(max(_PIECE, len(text) - at))
        yield _outcome(value, f"{entry.address}#/{index}", limits, b"")
        at, index = end, index + 1


def _parsed(raw: bytes, address: str) -> Any:
    """The value, or a rejection."""
    try:
        text = raw.decode(json.detect_encoding(raw))
        return _DECODER.decode(text.removeprefix("\ufeff"))
    except RecursionError:
        return Rejection(
            address, "too-deep", "The JSON is nested deeper than any record is.",
            "Look what the scraper wrote.", raw,
        )  # fmt: skip
    except _Ambiguous as error:
        return Rejection(
            address, "duplicate-keys", f"In the JSON {error}.", "Give each name one value.", raw
        )  # fmt: skip
    except ValueError as error:
        return Rejection(
            address, "not-json", f"It is no JSON: {str(error)[:200]}.",
            "Look what the scraper wrote; a text belongs into a .txt file.", raw,
        )  # fmt: skip


def _outcome(value: Any, address: str, limits: Limits, raw: bytes) -> Outcome:
    if isinstance(value, dict):
        return record_of(value, address, limits, raw)
    return Rejection(
        address, "not-an-article", f"It is a JSON {type(value).__name__}, not an object with fields.",
        "Deliver each article as an object with a text.", raw,
    )  # fmt: skip


JSON = Format(
    "json", _read, (".json", *_LINES),
    ("application/json", "application/ld+json", "application/x-ndjson", "application/jsonl"),
    lambda head: _LOOK.match(flat(head)) is not None,
)  # fmt: skip
