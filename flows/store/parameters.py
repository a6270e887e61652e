"""Lists as parameters of a query, put into the server's binary form as a whole.

psycopg makes every element of a list by itself, in Python, which cost a batch of files more than its COPY did. What
comes from here is sent as it is, with no type: the query says what it is (``%b::uuid[]``, ``= ANY(%b)``). The form is
that of the server's ``array_recv``, see :mod:`flows.store.binary`; NULLs have the length -1.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import psycopg
from psycopg.adapt import Dumper
from psycopg.pq import Format

from flows.keys import Key
from flows.store import binary
from flows.store.binary import NULL, field

_UUID, _BYTEA, _TEXT, _INT8, _NUMERIC = 2950, 17, 25, 20, 1700
_KEY = struct.pack(">i", 16)
_BASE = 10_000  # a digit of the server's numeric


class Sent(bytes):
    """A parameter that is in binary form already."""


class _SentDumper(Dumper):
    format = Format.BINARY
    oid = 0

    def dump(self, obj: bytes) -> bytes:
        return obj


psycopg.adapters.register_dumper(Sent, _SentDumper)


def keys(values: Sequence[Key]) -> Sent:
    """``uuid[]``

    >>> keys([]) == _array(_UUID, 0, b"")
    True
    """
    return _array(_UUID, len(values), b"".join([part for value in values for part in (_KEY, value)]))


def texts(values: Sequence[str]) -> Sent:
    """``text[]``"""
    of = {value: field(value.encode()) for value in set(values)}  # places, hints and outcomes are few
    return _array(_TEXT, len(values), b"".join([of[value] for value in values]))


def blobs(values: Sequence[bytes | None]) -> Sent:
    """``bytea[]``"""
    fields = [NULL if value is None else field(value) for value in values]
    return _array(_BYTEA, len(values), b"".join(fields), None in values)


def small_integers(values: Sequence[int]) -> Sent:
    """``int4[]``"""
    return Sent(binary.integers(values))


def integers(values: Sequence[int]) -> Sent:
    """``int8[]``"""
    behind_lengths = [part for value in values for part in (8, value)]
    return _array(_INT8, len(values), struct.pack(">" + "iq" * len(values), *behind_lengths))


def numerics(values: Sequence[int]) -> Sent:
    """``numeric[]`` of whole numbers from 0 on, which may be larger than an ``int8``."""
    return _array(_NUMERIC, len(values), b"".join(map(_numeric, values)))


def _numeric(value: int) -> bytes:
    digits = []
    while value:
        value, digit = divmod(value, _BASE)
        digits.append(digit)
    first = len(digits) - 1 if digits else 0
    head = (len(digits), first, 0, 0)  # digits, weight of the first, sign, scale
    return struct.pack(f">i4h{len(digits)}h", 8 + 2 * len(digits), *head, *reversed(digits))


def _array(oid: int, length: int, fields: bytes, with_nulls: bool = False) -> Sent:
    return Sent(binary.array(oid, length, fields, with_nulls))
