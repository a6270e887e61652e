"""JSON: one object, a list of them, an object that holds such a list, or one object a line."""

from __future__ import annotations

import codecs
import itertools
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from flows.documents import Rejection, SeedRecord
from flows.errors import SourceError
from flows.sources.damage import damaged
from flows.sources.fields import record_of
from flows.sources.formats import Entry, Format, Outcome, buffered
from flows.sources.limits import Limits
from flows.sources.single import flat, read_up_to, too_large
from flows.sources.streams import Pieces, as_utf8, bounded_lines, pass_blank

_LOOK = re.compile(rb"""\{\s*(?:"|\})|\[\s*(?:\{\s*["}]|\])""")
_LINES = (".jsonl", ".ndjson", ".jl", ".jsonlines")
_LINES_TYPES = ("application/x-ndjson", "application/jsonl")
_PIECE = 2**18
_SPACE = re.compile(r"[ \t\r\n]*")


_MOST_VALUES = 2_000_000  # in one record: each takes some hundred bytes of memory, if it is but "[]"
_LONG_NUMBER = 400  # digits; Python refuses 4,300 of them


class _Parser:
    """Parses one value after the other. ``twofold`` is the name that an object of the last one gives two
    different values: such an object says neither."""

    def __init__(self) -> None:
        self.twofold = ""
        # NaN and Infinity are no JSON, but Python writes them; as a value they say nothing.
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._object, parse_constant=lambda _: None, parse_int=_whole_number
        )

    def value_at(self, text: str, at: int) -> tuple[Any, int]:
        """The value that begins at ``at``, and where it ends.

        :raises ValueError: it is no JSON, not yet whole, or has more values than any record.
        :raises RecursionError: it is nested too deep.
        """
        if len(text) - at > _MOST_VALUES and sum(text.count(sign, at) for sign in "[{,") > _MOST_VALUES:
            raise _TooComplex
        self.twofold = ""
        return self._decoder.raw_decode(text, at)

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) != len(pairs):
            for name, value in pairs:
                if made[name] != value:
                    self.twofold = name[:100] or "(empty)"
        return made


class _TooComplex(Exception):
    pass


def _whole_number(digits: str) -> int | str:
    return int(digits) if len(digits) < _LONG_NUMBER else digits


def _read(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    head = flat(entry.stream.peek(4096))
    if head.startswith(b"["):
        yield from _read_list(entry, limits)
        return
    encoding = json.detect_encoding(entry.stream.peek(4)[:4])
    if not encoding.startswith("utf-8"):
        entry = replace(entry, stream=buffered(Pieces(as_utf8(entry.stream, encoding))))
    try:
        yield from _read_objects(entry, head, limits)
    except UnicodeDecodeError as error:
        raise damaged(entry.where, f"it is not {encoding.upper()} ({error.reason}).") from error


def _read_objects(entry: Entry, head: bytes, limits: Limits) -> Iterator[Outcome]:
    if _is_by_lines(entry) and head.partition(b"\n")[0].strip() != b"{":
        yield from _read_lines(entry, limits)
    else:
        yield from _read_object(entry, limits)


def _is_by_lines(entry: Entry) -> bool:
    return entry.name.lower().endswith(_LINES) or entry.media_type in _LINES_TYPES


def _read_lines(
    entry: Entry, limits: Limits, first: bytes = b"", passed: tuple[int, int] = (0, 0)
) -> Iterator[Outcome]:
    """One object a line; ``first`` is a line already read, and ``passed`` says how many blank ones."""
    parser = _Parser()
    ahead = [(passed[0] + 1, first)] if first else []
    lines = bounded_lines(entry.stream, limits.max_record_bytes, sum(passed) + len(ahead))
    for number, line in itertools.chain(ahead, lines):
        address = f"{entry.address}#{number}"
        if line is None:
            yield too_large(address, limits)
            continue
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        if not line.strip():
            continue
        value = _parsed(line, address, parser)
        if not isinstance(value, Rejection):
            yield _outcome(value, parser.twofold, address, limits, line)
        elif value.reason == "not-json" and not line.endswith(b"\n"):
            raise damaged(entry.where, f"its last line, {number:,}, is cut.")
        else:
            yield value


def _read_object(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    parser = _Parser()
    before = pass_blank(entry.stream)[1]
    first = entry.stream.readline(limits.max_record_bytes + 1)
    behind = pass_blank(entry.stream)[1] if first.endswith(b"\n") else 0
    if entry.stream.peek(1) and first.endswith(b"\n"):
        value = _parsed(first, "", parser)
        if isinstance(value, dict) or (isinstance(value, Rejection) and value.reason != "not-json"):
            yield from _read_lines(entry, limits, first, (before, behind))
            return
    raw = first + read_up_to(entry.stream, limits.max_record_bytes + 1 - len(first))
    if len(raw) > limits.max_record_bytes:
        yield too_large(entry.address, limits)
        return
    value = _parsed(raw, entry.address, parser)
    if isinstance(value, Rejection):
        yield value
        return
    found = () if parser.twofold else _found_inside(value, limits)
    if not found:
        yield _outcome(value, parser.twofold, entry.address, limits, raw)
    for path, record in found:
        outcome = _outcome(record, "", f"{entry.address}#{path}", limits)
        yield _with_raw(outcome, json.dumps(record)) if isinstance(outcome, Rejection) else outcome


def _found_inside(value: Any, limits: Limits) -> Sequence[tuple[str, Any]]:
    """The records in a service's answer, each with its JSON pointer; none if the object is a record.

    A list that holds one that has a text is a list of records: what else stands in it is told of. Other lists may stand
    beside them, of warnings or authors: where nothing holds a text the first is taken for the records.
    """
    if not isinstance(value, dict) or _has_text(value, limits):
        return ()
    found: list[tuple[str, Any]] = []
    lists: list[tuple[str, list[Any]]] = []
    waiting: list[tuple[str, Any]] = [("", value)]
    while waiting:
        path, one = waiting.pop()
        if isinstance(one, dict) and _has_text(one, limits):
            found.append((path, one))
        elif isinstance(one, dict):
            waiting += reversed([(f"{path}/{_pointed(name)}", inner) for name, inner in one.items()])
        elif isinstance(one, list) and any(_has_text(inner, limits) for inner in one):
            found += _elements(path, one)
        elif isinstance(one, list):
            if one and all(isinstance(inner, dict) for inner in one):
                lists.append((path, one))
            waiting += reversed(
                [(at, inner) for at, inner in _elements(path, one) if isinstance(inner, dict | list)]
            )
    lists.sort(key=lambda of: of[0].count("/"))
    return found or [one for path, records in lists[:1] for one in _elements(path, records)]


def _elements(path: str, values: list[Any]) -> list[tuple[str, Any]]:
    return [(f"{path}/{index}", value) for index, value in enumerate(values)]


def _has_text(value: Any, limits: Limits) -> bool:
    if not isinstance(value, dict):
        return False
    outcome = record_of(value, "", limits)
    return isinstance(outcome, SeedRecord) or outcome.reason != "no-text-field"


def _pointed(name: str) -> str:
    """A name as JSON pointers have it (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")


def _read_list(entry: Entry, limits: Limits) -> Iterator[Outcome]:
    """A list of objects, one in memory at a time."""
    where = entry.where
    encoding = json.detect_encoding(entry.stream.peek(4)[:4])
    decode = codecs.getincrementaldecoder(encoding)()
    parser = _Parser()
    text, at, index, ended = "", 0, 0, False

    def more(size: int) -> None:
        nonlocal text, at, ended
        piece = entry.stream.read(size)
        ended = not piece
        try:
            text = text[at:] + decode.decode(piece, final=ended)
        except UnicodeDecodeError as error:
            raise damaged(where, f"it is not {encoding.upper()} ({error.reason}).") from error
        at = 0

    def next_sign() -> str:
        nonlocal at
        while True:
            at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
            if at < len(text) or ended:
                return text[at : at + 1]
            more(_PIECE)

    next_sign()
    at += 1  # the bracket
    while next_sign() != "]":
        while True:
            try:
                value, end = parser.value_at(text, at)
                if end < len(text) or ended:
                    break
            except (RecursionError, _TooComplex):
                raise _hostile(f"{where}#/{index}", "is nested deeper or has more values") from None
            except ValueError as error:
                if ended:
                    raise damaged(where, f"element {index:,} is no JSON, or cut ({error}).") from error
                if len(text) - at > limits.max_record_bytes:
                    raise _hostile(f"{where}#/{index}", "is larger") from None
            more(max(_PIECE, len(text) - at))
        outcome = _outcome(value, parser.twofold, f"{entry.address}#/{index}", limits)
        yield _with_raw(outcome, text[at:end])
        at, index = end, index + 1
        sign = next_sign()
        if sign not in (",", "]"):
            raise damaged(where, f"after element {index:,} comes {sign!r}, or nothing.")
        if sign == ",":
            at += 1
            if next_sign() == "]":
                raise damaged(where, "an element is missing after the last comma.")
    at += 1
    if next_sign():
        raise damaged(where, "something follows the list's closing bracket.")


def _hostile(where: str, what: str) -> SourceError:
    """In a list nobody can say where such an element ends, and the next begins."""
    return SourceError(
        "too-complex",
        f"{where} {what} than any record may be, or is no JSON.",
        "Look what the scraper wrote.",
    )


def _with_raw(outcome: Outcome, text: str) -> Outcome:
    if isinstance(outcome, Rejection):
        return replace(outcome, raw=text.encode("utf-8", "surrogatepass"))
    return outcome


def _parsed(raw: bytes, address: str, parser: _Parser) -> Any:
    """The value, or a rejection."""
    try:
        text = raw.decode(json.detect_encoding(raw)).removeprefix("\ufeff").strip(" \t\r\n")
        value, end = parser.value_at(text, 0)
        if end == len(text):
            return value
        fault = f"more follows at character {end:,}"
    except (RecursionError, _TooComplex) as error:
        kind = "is nested deeper" if isinstance(error, RecursionError) else "has more values"
        return Rejection(
            address, "too-complex", f"The JSON {kind} than any record.", "Look what the scraper wrote.", raw
        )  # fmt: skip
    except ValueError as error:
        fault = str(error)[:200]
    return Rejection(
        address, "not-json", f"It is no JSON: {fault}.",
        "Look what the scraper wrote; a text belongs into a .txt file.", raw,
    )  # fmt: skip


def _outcome(value: Any, twofold: str, address: str, limits: Limits, raw: bytes = b"") -> Outcome:
    if twofold:
        return Rejection(
            address, "duplicate-keys", f"In the JSON the name {twofold!r} has two values.",
            "Give each name one value.", raw,
        )  # fmt: skip
    if isinstance(value, dict):
        return record_of(value, address, limits, raw)
    return Rejection(
        address, "not-an-article", f"It is a JSON {type(value).__name__}, not an object with fields.",
        "Deliver each article as an object with a text.", raw,
    )  # fmt: skip


JSON = Format(
    "json", _read, (".json", *_LINES),
    ("application/json", "application/ld+json", *_LINES_TYPES),
    lambda head: _LOOK.match(flat(head)) is not None,
)  # fmt: skip
