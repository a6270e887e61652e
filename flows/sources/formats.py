"""What a reader is: the type of every entry of READERS."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from flows.documents import Rejection, SeedRecord
from flows.sources.damage import Meter
from flows.sources.limits import Limits


@dataclass(frozen=True, slots=True)
class Entry:
    """A stream of bytes inside a seed file, and what is known about it before it is read.

    ``stream`` is seekable only when it says so. ``name`` is the file's or
    member's name, for its ending; ``address`` its place in the seed file, ``""`` for the file itself;
    ``nesting`` counts the archives around it; ``media_type``, ``declared`` and ``hints`` are what its
    surroundings state; ``meter`` counts what all packings of the seed file gave out (whoever reads an entry
    hands it to those found inside).
    """

    stream: io.BufferedReader
    name: str
    address: str = ""
    nesting: int = 0
    media_type: str = ""
    declared: str = ""
    hints: Mapping[str, str] = field(default_factory=dict)
    meter: Meter | None = None

    @property
    def where(self) -> str:
        """What messages call it: its address, or the file's name."""
        return self.address or self.name


def buffered(raw: Any, size: int = 2**16) -> io.BufferedReader:
    """A stream as entries have it, over anything that reads bytes."""
    return io.BufferedReader(raw, size)


def bytes_entry(
    entry: Entry,
    raw: bytes,
    name: str,
    address: str,
    media_type: str = "",
    declared: str = "",
    hints: Mapping[str, str] | None = None,
) -> Entry:
    """An entry inside another whose bytes are at hand."""
    return Entry(
        buffered(io.BytesIO(raw), min(len(raw) + 1, 2**13)),
        name,
        address,
        entry.nesting + 1,
        media_type,
        declared,
        hints or {},
    )


Outcome = SeedRecord | Rejection | Entry
Reader = Callable[[Entry, Limits], Iterator[Outcome]]


@dataclass(frozen=True, slots=True)
class Format:
    """A form in which seeds arrive.

    ``read`` yields records, rejections, and entries found inside, which are read in their turn; it
    raises :class:`~flows.errors.SourceError` when the whole file cannot be trusted. ``looks_like``
    judges the first bytes (at least 4 KiB where there are as many); ``endings`` and ``media_types``
    decide only where no format's look does. What ``has_magic`` cannot be without it: if its name says
    so all the same, it is damaged, or a text whose name is wrong.
    """

    name: str
    read: Reader
    endings: tuple[str, ...] = ()
    media_types: tuple[str, ...] = ()
    looks_like: Callable[[bytes], bool] = field(default=lambda head: False)
    has_magic: bool = False
