"""Bytes to records: discovery, one reader a format, decoding.

::

    list_files(place: str, limits: Limits | None = None) -> Iterator[Found]
        Found(file: SeedFile, refused: Rejection | None)          raises SourceError: no such place
    read(file: SeedFile, limits: Limits | None = None) -> Reading
        Reading.records() -> Iterator[SeedRecord | Rejection]     raises SourceError, Deferred
        Reading.sha256: bytes | None, .size: int                  known when records() has ended
    page_of(record: SeedRecord, limits: Limits | None = None) -> Page      raises SourceError
    limits_of(settings: Settings) -> Limits                                raises SettingsError
    page_of_html(raw: bytes | str, declared: str = "") -> Page             raises SourceError
    decode(raw: bytes, declared: str = "") -> Decoded(text, encoding, confidence)

A ``SourceError`` from ``records()`` condemns the whole file: nothing of it may be kept. One from
``page_of`` condemns its record only.
"""

from flows.documents import Rejection, SeedRecord
from flows.sources.decoding import Decoded, decode
from flows.sources.discovery import Found, list_files
from flows.sources.formats import Entry, Format, Outcome
from flows.sources.html import page_of_html
from flows.sources.limits import Limits, limits_of
from flows.sources.opening import open_seed
from flows.sources.pages import page_of
from flows.sources.reading import Reading, read

__all__ = [
    "Decoded",
    "Entry",
    "Format",
    "Found",
    "Limits",
    "Outcome",
    "Reading",
    "Rejection",
    "SeedRecord",
    "decode",
    "limits_of",
    "list_files",
    "open_seed",
    "page_of",
    "page_of_html",
    "read",
]
