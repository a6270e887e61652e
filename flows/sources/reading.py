"""From a seed file to its records: the right reader for what the bytes are, whatever they are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import metadata

from flows.documents import Rejection, SeedFile, SeedRecord, storable
from flows.errors import SettingsError, SourceError
from flows.sources import (
    compressed,
    csv_table,
    json_records,
    mail,
    mbox,
    parquet_table,
    single,
    tar_archive,
    warc,
    zip_archive,
)
from flows.sources.damage import Meter, damaged
from flows.sources.formats import Entry, Format, buffered
from flows.sources.hidden_emails import HIDES_EMAILS
from flows.sources.limits import Limits
from flows.sources.opening import open_seed
from flows.sources.pages import REVEALED

# Looked at in this order. Formats with a magic number come before those whose look can be mistaken;
# text is last: it is what remains.
READERS: tuple[Format, ...] = (
    compressed.GZIP,
    compressed.ZSTD,
    compressed.BZIP2,
    compressed.XZ,
    zip_archive.ZIP,
    tar_archive.TAR,
    parquet_table.PARQUET,
    warc.WARC,
    single.MEDIA,
    single.DOCUMENT,
    single.FEED,
    single.HTML,
    single.XML,
    json_records.JSON,
    mail.MHTML,
    mail.EML,
    mbox.MBOX,
    csv_table.CSV,
    single.CODE,
    single.TEXT,
)
_BUFFER = 2**16
_HEAD = 4096


class Reading:
    """One reading of one file. ``sha256`` is known once :meth:`records` has ended, also when it ended with a
    :class:`SourceError` about the contents; before that it is ``None``."""

    def __init__(self, file: SeedFile, limits: Limits) -> None:
        self.file, self.limits = file, limits
        self.sha256: bytes | None = None

    def records(self) -> Iterator[SeedRecord | Rejection]:
        """The records in their order in the file; a record that cannot be one is a rejection.

        Keep nothing of the file unless this ends by itself: only then is all of it known to be whole.

        :raises SourceError: the file as a whole cannot be read or trusted.
        :raises Deferred: it is still being written.
        """
        with open_seed(self.file, self.limits) as seed:
            try:
                name = self.file.path.rpartition(b"/")[2].decode("utf-8", "replace")
                stream = buffered(seed, min(_BUFFER, max(self.file.size + 1, _HEAD)))
                meter = Meter(name, self.limits, packed=self.file.size)
                for outcome in read_entry(Entry(stream, name, meter=meter), self.limits):
                    placed = _placed(outcome)
                    yield _revealing(placed) if self.limits.reveal_emails else placed
            except SourceError:
                self.sha256 = seed.finish()
                raise
            self.sha256 = seed.finish()


def _placed(outcome: SeedRecord | Rejection) -> SeedRecord | Rejection:
    """With its address as the archive will hold it: a reader may have it from the file's own names, and by it
    the record is known again when it is tried again."""
    address = storable(outcome.address)
    return outcome if address == outcome.address else replace(outcome, address=address)


def _revealing(outcome: SeedRecord | Rejection) -> SeedRecord | Rejection:
    if isinstance(outcome, Rejection) or not HIDES_EMAILS.search(outcome.raw):
        return outcome
    return replace(outcome, hints={**outcome.hints, REVEALED: "yes"})


def read(file: SeedFile, limits: Limits | None = None) -> Reading:
    """Read a file that discovery found; nothing is opened before the first record is asked for."""
    return Reading(file, limits or Limits())


def read_entry(entry: Entry, limits: Limits) -> Iterator[SeedRecord | Rejection]:
    """The records of a stream and of everything inside it.

    :raises SourceError: it cannot be trusted, or archives are nested too deep.
    """
    if entry.nesting > limits.max_nesting:
        raise SourceError(
            "bomb",
            f"{entry.where} lies in more than {limits.max_nesting} archives, one in the other.",
            "Unpack it and deliver what is inside.",
        )
    count = 0
    for count, outcome in enumerate(format_of(entry).read(entry, limits), 1):  # noqa: B007
        if isinstance(outcome, Entry):
            yield from read_entry(replace(outcome, meter=entry.meter), limits)
            # Damage may lie beyond what its reader asked for: checksums stand at the end.
            while outcome.stream.read(_BUFFER):
                pass
        else:
            yield outcome
    if not count:
        yield Rejection(
            entry.address, "empty", "It holds no records.", "Look why the scraper delivered nothing."
        )  # fmt: skip


def format_of(entry: Entry) -> Format:
    """The format of a stream: by its first bytes, else by its stated type, else by its name, else text.

    :raises SourceError: its name promises a format whose first bytes it lacks, and it is no text either.
    """
    head = entry.stream.peek(_HEAD)
    readers = formats()
    for form in readers:
        if form.looks_like(head):
            return form
    for form in readers if entry.media_type else ():
        if not form.has_magic and entry.media_type.startswith(form.media_types):
            return form
    return _by_name(entry, head, readers)


def _by_name(entry: Entry, head: bytes, readers: tuple[Format, ...]) -> Format:
    """The format by the name; packers' endings on what is not packed are taken off one by one."""
    name = entry.name.lower()
    while True:
        form = next((form for form in readers if name.endswith(form.endings)), single.TEXT)
        if not form.has_magic:
            return form
        if not single.is_plainly_text(head):
            raise damaged(entry.where, f"its name says {form.name}, its first bytes do not.")
        name = name.removesuffix(next(ending for ending in form.endings if name.endswith(ending)))


@cache
def formats() -> tuple[Format, ...]:
    """Every format: first those that other installed packages register as ``winnow.readers``.

    :raises SettingsError: one of them cannot be loaded, or is no :class:`Format`.
    """
    return (*map(_from_outside, metadata.entry_points(group="winnow.readers")), *READERS)


def _from_outside(point: metadata.EntryPoint) -> Format:
    try:
        made = point.load()
    except Exception as error:
        fault = f"{type(error).__name__}: {error}"
    else:
        if isinstance(made, Format):
            return made
        fault = f"it is a {type(made).__name__}, not a Format"
    raise SettingsError(
        f"The reader {point.name!r} ({point.value}) of an installed package cannot be used: {fault}. "
        "Mend or uninstall that package."
    )
