"""What a reader is: the type of every entry of READERS."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from flows.documents import Rejection, SeedRecord
from flows.sources.limits import Limits


@dataclass(frozen=True, slots=True)
class Entry:
    """A stream of bytes inside a seed file, and what is known about it before it is read.

    ``stream`` is buffered and peekable, and seekable only when it says so. ``name`` is the file's or
    member's name, for its ending; ``address`` its place in the seed file, ``""`` for the file itself;
    ``nesting`` counts the archives around it; ``media_type``, ``declared`` and ``hints`` are what its
    surroundings state.
    """

    stream: BinaryIO
    name: str
    address: str = ""
    nesting: int = 0
    media_type: str = ""
    declared: str = ""
    hints: Mapping[str, str] = field(default_factory=dict)


Outcome = SeedRecord | Rejection | Entry
Reader = Callable[[Entry, Limits], Iterator[Outcome]]


@dataclass(frozen=True, slots=True)
class Format:
    """A form in which seeds arrive.

    ``read`` yields records, rejections, and entries found inside, which are read in their turn; it
    raises :class:`~flows.errors.SourceError` when the whole file cannot be trusted. ``looks_like``
    judges the first bytes (at least 4 KiB where there are as many); ``endings`` and ``media_types``
    decide only where no format's look does.
    """

    name: str
    read: Reader
    endings: tuple[str, ...] = ()
    media_types: tuple[str, ...] = ()
    looks_like: Callable[[bytes], bool] = field(default=lambda head: False)
