"""The line: discover -> read -> clean -> describe -> fingerprint -> load -> account.

:func:`document_of` is its pure middle. :func:`prepare` does the same for a batch of files and may run
in any process. ``flows.run`` discovers, loads and accounts: it alone speaks to the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from flows.cleaning.article import why_none
from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.language import language_of
from flows.cleaning.fingerprint import content_id
from flows.cleaning.tiling import credited
from flows.documents import Deferral, Document, Page, Rejection, SeedRecord
from flows.errors import Deferred, SourceError
from flows.sources import Found, Limits, digest_of, page_of, read
from flows.spans import Cleaned
from flows.store.rows import FileRows, RecordRows, file_rows, rows_of
from flows.watching import OUT_OF_MEMORY, STALLED, UNWATCHED, Place, Watch, fault, refused

T = TypeVar("T")

# What any outcome takes beside its bytes: an archive of a million images must not fill the memory.
_OUTCOME_BYTES = 2_000
# Records that go abreast, and their bytes at most.
ABREAST, _ABREAST_BYTES = 32, 2**19


class CleanPage(NamedTuple):
    """A record half-way down the line."""

    record: SeedRecord
    page: Page
    cleaned: Cleaned


def document_of(record: SeedRecord, limits: Limits) -> Document:
    """Take one record through decoding, cleaning, description and fingerprint. Pure.

    :raises SourceError: it cannot be decoded, or nothing of it is an article.
    """
    return described(cleaned(record, limits), limits)


def cleaned(record: SeedRecord, limits: Limits) -> CleanPage:
    """The first half of :func:`document_of`: decode and clean.

    :raises SourceError: it cannot be decoded.
    """
    page = page_of(record, limits)
    return CleanPage(record, page, clean(page.text, page.markup))


def spoken(one: CleanPage) -> CleanPage:
    """Tell the language ahead of :func:`described`, which remembers it: between other steps it would cost twice as
    much, and make them dearer, since its tables fill the processor's caches."""
    language_of(one.cleaned.body)
    return one


def described(one: CleanPage, limits: Limits) -> Document:
    """The second half of :func:`document_of`: describe and fingerprint.

    :raises SourceError: nothing of it is an article.
    """
    record, page, found = one
    if not found.body:
        raise SourceError(
            "no-article-left",
            f"All {len(page.text):,} characters are page furniture.",
            "Look at it with `winnow explain`; the original is kept with this entry.",
        )
    description = describe(found, page, limits.latest)
    if why := why_none(found, page, description):
        raise SourceError(
            "not-an-article",
            why,
            "Nothing to do. An article after all is loaded from a record that states its day (docs/formats.md, Fields).",
        )
    key = content_id(found.body)
    return Document(record, page, credited(found, description.evidence), description, key)


def attempt(record: SeedRecord, make: Callable[..., T], *arguments: object) -> T | Rejection:
    """What ``make(*arguments)`` makes of a record, or why there is nothing; whatever goes wrong, the others
    go on."""
    try:
        return make(*arguments)
    except SourceError as error:
        return refused(error, record.address, record.raw)
    except MemoryError:
        return OUT_OF_MEMORY.rejection(record.address, record.raw)
    except Exception as error:
        return fault(error, record.address, record.raw)


def prepare_records(
    records: Sequence[SeedRecord | Rejection], limits: Limits, watch: Watch = UNWATCHED
) -> list[RecordRows | Rejection]:
    """Rows of each record of a stretch of a large file, or why there are none."""
    placed = (((item, 1), record) for item, record in enumerate(records))
    return [rows for _, rows in abreast(placed, limits, watch, rows_of)]


def prepare(found: Sequence[Found], limits: Limits, watch: Watch = UNWATCHED) -> list[FileRows]:
    """Read and clean files, each for itself. Needs no database and may be repeated anywhere."""
    files = [_FileUnderWay(one, item) for item, one in enumerate(found)]
    placed = (placed for file in files for placed in file.records(limits, watch))
    for (item, _), rows in abreast(placed, limits, watch, rows_of):
        files[item].rows.append(rows)
    return [file.outcome or file_rows(file.found.file, file.sha256, tuple(file.rows)) for file in files]


Placed = tuple[Place, SeedRecord | Rejection]


def abreast(
    placed: Iterable[Placed], limits: Limits, watch: Watch, *last: Callable[[Document], object]
) -> Iterator[tuple[Place, Any]]:
    """The documents of records, in their order, or what the ``last`` steps make of them; or why there is nothing.

    A few go down the line abreast: each step is taken for all of them before the next is, since it is cheaper where
    its tables and patterns are still at hand from the record before. Every step is told to the watch with its
    record, so that of them the one is known that ends the process.
    """
    steps = ((cleaned, limits), (spoken,), (described, limits), *((step,) for step in last))
    group: list[Placed] = []
    size = 0
    for place, record in placed:
        if group and (len(group) == ABREAST or size + len(record.raw) > _ABREAST_BYTES):
            yield from _taken(steps, group, watch)
            group, size = [], 0
        group.append((place, record))
        size += len(record.raw)
    yield from _taken(steps, group, watch)


def _taken(
    steps: Iterable[tuple[Any, ...]], group: list[Placed], watch: Watch
) -> Iterator[tuple[Place, Any]]:
    made: list[Any] = [record for _, record in group]
    for step, *arguments in steps:
        for at, (place, record) in enumerate(group):
            if isinstance(record, Rejection) or isinstance(made[at], Rejection):
                continue
            if (fatal := watch.step(*place)) is not None:
                made[at] = fatal.rejection(record.address, record.raw)
            else:
                made[at] = attempt(record, step, made[at], *arguments)
    return ((place, one) for (place, _), one in zip(group, made, strict=True))


@dataclass(slots=True)
class _FileUnderWay:
    """A file, the ``rows`` of its records as they come, its digest once it is read, and its ``outcome`` if that is
    not these."""

    found: Found
    item: int
    rows: list[RecordRows | Rejection] = field(default_factory=list)
    sha256: bytes | None = None
    outcome: FileRows | None = None

    def records(self, limits: Limits, watch: Watch) -> Iterator[Placed]:
        """Its records, and where in the work they stand."""
        found = self.found
        if found.refused is not None:
            self._end(None, found.refused)
        elif found.waiting is not None:
            self.outcome = file_rows(found.file, None, deferred=found.waiting)
        elif (fatal := watch.step(self.item, 0)) == STALLED:
            why = Deferral(STALLED.reason, f"{STALLED.detail} {STALLED.remedy}")
            self.outcome = file_rows(found.file, None, deferred=why)
        elif fatal is not None:
            self._end(None, fatal.rejection(""))
        else:
            yield from self._read(limits, watch)

    def _read(self, limits: Limits, watch: Watch) -> Iterator[Placed]:
        file, digest = self.found.file, self.found.digest
        reading = read(file, limits)
        held = number = 0
        try:
            if digest and digest_of(file, limits) == digest:
                self.outcome = file_rows(file, digest, unchanged=self.found.records)
                return
            for number, record in enumerate(reading.records(), 1):
                held += len(record.raw) + _OUTCOME_BYTES
                if number == 1 or held <= limits.held_bytes:
                    yield (self.item, number), record
                # Else it is read on to its end all the same: for its digest, and for what may be wrong with it.
                watch.step(self.item, 0)
            self.sha256 = reading.sha256
            if number > 1 and held > limits.held_bytes:
                self.outcome = file_rows(file, reading.sha256, streams=number)
        except Deferred as error:
            self.outcome = file_rows(file, None, deferred=Deferral(error.reason, error.detail))
        except SourceError as error:
            # What was read before the fault is not loaded: the file comes back whole, or not at all.
            self._end(reading.sha256, refused(error, ""))
        except MemoryError:
            self._end(None, OUT_OF_MEMORY.rejection(""))
        except Exception as error:
            self._end(None, fault(error, ""))

    def _end(self, sha256: bytes | None, refused: Rejection) -> None:
        self.outcome = file_rows(self.found.file, sha256, (refused,))
