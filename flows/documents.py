"""The nouns every layer shares. All are frozen; none knows how it is read or stored."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from datetime import date, datetime
from operator import add
from typing import NamedTuple

from flows.keys import Key, key_bytes, key_of
from flows.spans import Cleaned


def storable(text: str) -> str:
    """A text as the database takes it: NULs and halves of surrogate pairs are written out.

    >>> storable("a\\x00b \\ud800")
    'a\\\\x00b \\\\ud800'
    """
    return text.encode("utf-8", "backslashreplace").decode().replace("\x00", "\\x00")


class SeedFile(NamedTuple):
    """One file of the landing place, as discovery saw it.

    ``path`` is relative to ``place`` and kept as bytes, since names need not be UTF-8; times are
    nanoseconds since 1970; ``hint`` is what a remote store gives instead (an ETag, a generation).
    """

    place: str
    path: bytes
    size: int
    mtime_ns: int
    ctime_ns: int = 0
    inode: int = 0
    hint: str = ""

    @property
    def shown(self) -> str:
        """The path as text a person can read, another for each path: bytes that are not UTF-8 appear as ``\\xNN``, and a
        backslash before an x as ``\\x5c``.

        >>> SeedFile("/seeds", b"caf\\xe9", 0, 0).shown, SeedFile("/seeds", b"caf\\\\xe9", 0, 0).shown
        ('caf\\\\xe9', 'caf\\\\x5cxe9')
        """
        path = self.path.replace(b"\\x", b"\\x5cx")
        return path.decode("utf-8", "backslashreplace").replace("\x00", "\\x00")

    @property
    def seen_as(self) -> tuple[int, int, int, int, str]:
        """What discovery compares: while these are the same, the file is taken to be."""
        return self.size, self.mtime_ns, self.ctime_ns, self.inode, self.hint

    @property
    def path_id(self) -> Key:
        return key_bytes(self.place.encode("utf-8", "surrogateescape"), self.path)


class Deferral(NamedTuple):
    """Why a file is left for the next run: ``reason`` is a stable code, ``detail`` says what was found."""

    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Folder:
    """What the archive remembers of one folder of a landing place, so that it need not look at every file.

    ``path`` is relative to the place and ends in a slash, the place's own is empty. ``stamps`` are device,
    inode, mtime and ctime (nanoseconds), first seen at ``since``. ``files`` and ``records`` count what lies
    directly in it. ``trusted``: while the stamps stay, nothing new can be in it. ``swept`` is when its files
    were last read whatever their own stamps said.
    """

    path: bytes
    stamps: tuple[int, int, int, int]
    since: datetime
    files: int
    records: int
    trusted: bool
    swept: datetime


@dataclass(frozen=True, slots=True)
class SeedRecord:
    """One document's raw bytes inside a seed file, with a stable address.

    ``address`` is empty where the file is the record; otherwise member, line or offset, as in
    ``member.jsonl#12``. ``declared`` is the charset its surroundings declare, ``""`` if none.
    ``hints`` are facts the container states (url, title, date), never guessed.
    """

    address: str
    format: str
    raw: bytes
    declared: str = ""
    hints: Mapping[str, str] = field(default_factory=dict)

    @property
    def original_id(self) -> uuid.UUID:
        """Same bytes read the same way are the same original, wherever they were found."""
        stated = "\n".join(f"{name}={value}" for name, value in sorted(self.hints.items()))
        return key_of(
            self.format.encode(), self.declared.encode(), stated.encode("utf-8", "surrogatepass"), self.raw
        )


@dataclass(frozen=True, slots=True)
class Block:
    """What HTML knows of one line of a page's text: offsets in characters, half-open.

    ``tag`` is the innermost block element (``p``, ``h1``, ``li``, ``figcaption``...), ``path`` the
    space-joined tag, class and id names of its ancestors, ``link_chars`` how many of its characters
    stand inside links; ``stated`` the share of its words that the page itself states to be the
    article's, ``None`` where it states no article; ``described`` the share that stands in the
    description which it states.
    """

    start: int
    end: int
    tag: str
    path: str = ""
    link_chars: int = 0
    hidden: bool = False
    stated: float | None = None
    described: float = 0.0

    @property
    def is_linked(self) -> bool:
        """Whether more than half of its characters stand inside links."""
        return 2 * self.link_chars > self.end - self.start


@dataclass(frozen=True, slots=True)
class Page:
    """The decoded text of one record and what its source states about it.

    ``text`` holds no surrogates and no NUL; ``blocks`` is empty for plain text; ``hints`` holds
    stated metadata by field (``title``, ``authors``, ``published``, ``site_name``, ``canonical``...);
    ``asks`` how many fields the page has for a visitor to write in, a password counted thrice; ``signs`` whether the
    blocks come of Markdown's signs alone.
    """

    text: str
    encoding: str = "utf-8"
    confidence: float = 1.0
    blocks: tuple[Block, ...] = ()
    hints: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    asks: int = 0
    signs: bool = False

    @property
    def markup(self) -> tuple[Block, ...]:
        """The blocks by which a page is cleaned. Those of Markdown know headings, lists and links, which help to describe it;
        but cleaning web pages learned from the names of elements, which Markdown has none of."""
        return () if self.signs else self.blocks


class Evidence(NamedTuple):
    """Where a described value was found: a span of the text, or a source outside it.

    ``method`` names how (``byline``, ``courtesy-line``, ``json-ld``); ``start`` and ``end`` are -1
    when the value comes from a hint rather than from the text.
    """

    method: str
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class Description:
    """What is known of a document. ``None`` means unknown: never guessed, never today."""

    headline: str | None = None
    kicker: str | None = None
    deck: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    dateline: str | None = None
    publisher: str | None = None
    publisher_written: str | None = None
    original_publisher: str | None = None
    site: str | None = None
    url: str | None = None
    published_on: date | None = None
    published_at: datetime | None = None
    published_precision: str | None = None
    updated_on: date | None = None
    updated_at: datetime | None = None
    language: str | None = None
    language_confidence: float | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    words: int = 0
    sentences: int = 0
    paragraphs: int = 0
    correction: str | None = None
    truncated: bool = False
    paywalled: bool = False
    author_roles: tuple[str, ...] = ()
    byline_place: str | None = None
    updated_precision: str | None = None
    syndicated: bool = False
    evidence: Mapping[str, Evidence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """A record that came through the line, ready to load."""

    record: SeedRecord
    page: Page
    cleaned: Cleaned
    description: Description
    content_id: uuid.UUID


@dataclass(frozen=True, slots=True)
class Rejection:
    """A record, or a whole file, that could not become a document: why, and what helps.

    ``reason`` is a stable code (``empty``, ``binary``, ``no-article-left``...), ``detail`` names
    the facts, ``remedy`` tells the operator what to do.
    """

    address: str
    reason: str
    detail: str
    remedy: str
    raw: bytes = b""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many records had which outcome. ``discovered`` is always their sum: the first law."""

    loaded: int = 0
    duplicate: int = 0
    quarantined: int = 0
    unchanged: int = 0
    deferred: int = 0

    @property
    def discovered(self) -> int:
        return sum(astuple(self))

    def __add__(self, other: Counts) -> Counts:
        return Counts(*map(add, astuple(self), astuple(other)))
