"""Rows in the binary form of COPY, made where the cleaning is done, so that the one connection that loads
only passes bytes on.

The form is that of the PostgreSQL manual, COPY, "Binary Format": a row is the number of its fields (16
bits), then each field's length (32 bits, -1 for NULL) and bytes, in network order; dates count from 2000.
"""

from __future__ import annotations

import datetime
import json
import struct
import uuid
from collections.abc import Callable, Sequence
from typing import Any

from flows.keys import Key
from flows.store.columns import Columns

HEADER = b"PGCOPY\n\xff\r\n\x00" + bytes(8)
TRAILER = b"\xff\xff"
NULL = b"\xff\xff\xff\xff"

_LENGTH = struct.Struct(">i")
_FOUR = struct.Struct(">ii")
_REAL = struct.Struct(">if")
_EIGHT = struct.Struct(">iq")
_ARRAY = struct.Struct(">iiIii")  # dimensions, has NULLs, element's oid, length, lower bound
_TEXT_OID, _INT4_OID = 25, 23
_KEY = b"\x00\x00\x00\x10"
_EPOCH_DAY = datetime.date(2000, 1, 1).toordinal()
_EPOCH = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
_MICROSECOND = datetime.timedelta(microseconds=1)
_NO_FACTS = b"\x00\x00\x00\x03\x01{}"
_AS_JSON = json.JSONEncoder(ensure_ascii=False).encode


def field(value: bytes) -> bytes:
    """One field as it goes over the wire.

    >>> field(b"ab")
    b'\\x00\\x00\\x00\\x02ab'
    """
    return _LENGTH.pack(len(value)) + value


def text_field(value: str | None) -> bytes:
    """One field of text; ``None`` is NULL."""
    return NULL if value is None else _text(value)


def _text(value: str) -> bytes:
    encoded = value.encode()
    return _LENGTH.pack(len(encoded)) + encoded


def uuid_field(value: uuid.UUID | Key) -> bytes:
    """One field of a key."""
    return _KEY + (value if type(value) is bytes else value.bytes)  # type: ignore[union-attr]


def encoder(names: tuple[str, ...], table: Columns, further: int = 0) -> Callable[[Sequence[object]], bytes]:
    """What makes rows of these columns of a table; ``further`` fields are left for others to append.

    A row raises :class:`UnicodeEncodeError` where a text holds half of a surrogate pair, and :class:`struct.error`
    where a number does not fit its column.
    """
    kinds = [_KINDS[kind] for kind in table.kinds(names)]
    begin = struct.pack(">h", len(kinds) + further)

    def encode(row: Sequence[object]) -> bytes:
        parts = [begin]
        parts += [NULL if value is None else kind(value) for kind, value in zip(kinds, row, strict=True)]
        return b"".join(parts)

    return encode


def array(oid: int, length: int, fields: bytes, with_nulls: bool = False) -> bytes:
    """A list in the server's binary form: ``fields`` are its elements, each behind its length, ``oid`` their type's."""
    if not length:
        return struct.pack(">iiI", 0, 0, oid)
    return _ARRAY.pack(1, with_nulls, oid, length, 1) + fields


def integers(values: Sequence[int]) -> bytes:
    """``int4[]`` in that form."""
    fields = [0, 0] * len(values)
    fields[::2], fields[1::2] = [4] * len(values), values
    return array(_INT4_OID, len(values), struct.pack(f">{len(fields)}i", *fields))


def _texts(values: Sequence[str]) -> bytes:
    return field(array(_TEXT_OID, len(values), b"".join(map(_text, values))))


def _json(value: object) -> bytes:
    if value == {}:
        return _NO_FACTS
    return field(b"\x01" + _AS_JSON(value).encode())


def _moment(value: datetime.datetime) -> bytes:
    return _EIGHT.pack(8, (value - _EPOCH) // _MICROSECOND)


_KINDS: dict[str, Callable[[Any], bytes]] = {
    "uuid": uuid_field,
    "text": _text,
    "integer": lambda value: _FOUR.pack(4, value),
    "bigint": lambda value: _EIGHT.pack(8, value),
    "real": lambda value: _REAL.pack(4, value),
    "boolean": lambda value: b"\x00\x00\x00\x01\x01" if value else b"\x00\x00\x00\x01\x00",
    "date": lambda value: _FOUR.pack(4, value.toordinal() - _EPOCH_DAY),
    "timestamp with time zone": _moment,
    "bytea": field,
    "jsonb": _json,
    "text[]": _texts,
    "integer[]": lambda values: field(integers(values)),
}
