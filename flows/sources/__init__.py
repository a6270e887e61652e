"""Bytes to records: discovery, one reader a format, decoding.

::

    place_of(stated: str) -> str                                           raises SettingsError
    survey(place: str, limits: Limits, remembered, sweep_before) -> Iterator[Sight]
        Found(file: SeedFile, refused: Rejection | None, ...)     raises SourceError: no such place
        Skipped | Opened | Listed | Closed | Gone | Doubted                what became of its folders
    list_files(place: str, limits: Limits | None = None) -> Iterator[Found]
    read(file: SeedFile, limits: Limits | None = None) -> Reading
        Reading.records() -> Iterator[SeedRecord | Rejection]     raises SourceError, Deferred
        Reading.sha256: bytes | None                              known when records() has ended
    page_of(record: SeedRecord, limits: Limits | None = None) -> Page      raises SourceError
    limits_of(settings: Settings) -> Limits                                raises SettingsError
    decode(raw: bytes, declared: str = "") -> Decoded(text, encoding, confidence)

A ``SourceError`` from ``records()`` condemns the whole file: nothing of it may be kept. One from
``page_of`` condemns its record only.

Who only lists files, as a run's own process does, need not wait for what parses HTML and Markdown and tells unknown
encodings: that is imported where the first such record is met.
"""

from flows.documents import Rejection, SeedRecord
from flows.sources.decoding import Decoded, decode
from flows.sources.discovery import list_files, place_of, survey
from flows.sources.formats import Entry, Format, Outcome
from flows.sources.found import Closed, Doubted, Found, Gone, Listed, Opened, Sight, Skipped
from flows.sources.limits import Limits, limits_of
from flows.sources.opening import digest_of, open_seed
from flows.sources.pages import page_of
from flows.sources.reading import Reading, formats, read

__all__ = [
    "Closed",
    "Decoded",
    "Doubted",
    "Entry",
    "Format",
    "Found",
    "Gone",
    "Limits",
    "Listed",
    "Opened",
    "Outcome",
    "Reading",
    "Rejection",
    "SeedRecord",
    "Sight",
    "Skipped",
    "decode",
    "digest_of",
    "formats",
    "limits_of",
    "list_files",
    "open_seed",
    "page_of",
    "place_of",
    "read",
    "survey",
]
