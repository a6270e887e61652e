"""The line: discover -> read -> clean -> describe -> fingerprint -> load -> account.

:func:`document_of` is its pure middle. :func:`prepare` does the same for a batch of files and may run
in any process. :class:`Run` discovers, loads and accounts: it alone speaks to the database.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from flows.cleaning.clean import clean, credited
from flows.cleaning.describe import describe
from flows.cleaning.fingerprint import content_id
from flows.cleaning.listing import share_in_links
from flows.documents import Document, Rejection, SeedRecord
from flows.errors import Deferred, SourceError
from flows.sources import Found, Limits, digest_of, page_of, read
from flows.store.rows import FileRows, RecordRows, rows_of
from flows.watching import OUT_OF_MEMORY, STALLED, UNWATCHED, Watch

T = TypeVar("T")

# What any outcome takes beside its bytes: an archive of a million images must not fill the memory.
_OUTCOME_BYTES = 2_000
# Of 352 labelled articles the one with most links has 43 % of its body in them.
_LISTING = 0.8


def document_of(record: SeedRecord, limits: Limits) -> Document:
    """Take one record through decoding, cleaning, description and fingerprint. Pure.

    :raises SourceError: it cannot be decoded, or nothing of it is an article.
    """
    page = page_of(record, limits)
    cleaned = clean(page.text, page.blocks)
    if not cleaned.body:
        raise SourceError(
            "no-article-left",
            f"All {len(page.text):,} characters are page furniture.",
            "Look at it with `winnow explain`; the original is kept with this entry.",
        )
    links = share_in_links(cleaned, page.blocks)
    if links > _LISTING:
        raise SourceError(
            "not-an-article",
            f"Of what is left {links:.0%} stands in links: the page lists articles.",
            "Nothing to do: scrape the pages that it points to.",
        )
    description = describe(cleaned, page, limits.latest)
    cleaned = credited(cleaned, description.evidence)
    return Document(record, page, cleaned, description, content_id(cleaned.body, description.headline))


def prepare_record(record: SeedRecord, limits: Limits) -> RecordRows | Rejection:
    """Rows of one record, or why there are none."""
    return attempt(record, limits, rows_of)


def attempt(record: SeedRecord, limits: Limits, make: Callable[[Document], T]) -> T | Rejection:
    """What ``make`` makes of a record's document, or why there is none; whatever goes wrong, the others
    go on."""
    try:
        return make(document_of(record, limits))
    except SourceError as error:
        return Rejection(record.address, error.reason, error.detail, error.remedy, record.raw)
    except MemoryError:
        return OUT_OF_MEMORY.rejection(record.address, record.raw)
    except Exception as error:
        return Rejection(
            record.address, "internal-error", f"{type(error).__name__}: {error}"[:500],
            "This is a fault of ours: report it with the file, then retry after the fix.", record.raw,
        )  # fmt: skip


def prepare_records(
    records: Sequence[SeedRecord | Rejection], limits: Limits, watch: Watch = UNWATCHED
) -> list[RecordRows | Rejection]:
    """:func:`prepare_record` for a stretch of a large file."""
    return [_prepare_watched(record, limits, watch, item, 1) for item, record in enumerate(records)]


def _prepare_watched(
    record: SeedRecord | Rejection, limits: Limits, watch: Watch, item: int, number: int
) -> RecordRows | Rejection:
    if isinstance(record, Rejection):
        return record
    if (fatal := watch.step(item, number)) is not None:
        return fatal.rejection(record.address, record.raw)
    return prepare_record(record, limits)


def prepare(found: Sequence[Found], limits: Limits, watch: Watch = UNWATCHED) -> list[FileRows]:
    """Read and clean files, each for itself. Needs no database and may be repeated anywhere."""
    return [_prepare_file(one, limits, watch, item) for item, one in enumerate(found)]


def _prepare_file(found: Found, limits: Limits, watch: Watch, item: int) -> FileRows:
    if found.refused is not None:
        return FileRows(found.file, None, (found.refused,))
    if found.waiting:
        return FileRows(found.file, None, deferred=True)
    if (fatal := watch.step(item, 0)) is not None:
        if fatal == STALLED:
            return FileRows(found.file, None, deferred=True)
        return FileRows(found.file, None, (fatal.rejection(""),))
    reading = read(found.file, limits)
    rows: list[RecordRows | Rejection] = []
    held = 0
    try:
        if found.digest is not None and digest_of(found.file, limits) == found.digest:
            return FileRows(found.file, found.digest, unchanged=found.records)
        for record in reading.records():
            held += len(record.raw) + _OUTCOME_BYTES
            if held > limits.held_bytes and rows:
                return FileRows(found.file, None, streams=True)
            rows.append(_prepare_watched(record, limits, watch, item, len(rows) + 1))
            watch.step(item, 0)
        return FileRows(found.file, reading.sha256, tuple(rows))
    except Deferred:
        return FileRows(found.file, None, deferred=True)
    except SourceError as error:
        # What was read before the fault is not loaded: the file comes back whole, or not at all.
        rejection = Rejection("", error.reason, error.detail, error.remedy)
        return FileRows(found.file, reading.sha256, (rejection,))
    except Exception as error:
        rejection = Rejection(
            "", "internal-error", f"{type(error).__name__}: {error}"[:500],
            "This is a fault of ours: report it with the file, then retry after the fix.",
        )  # fmt: skip
        return FileRows(found.file, None, (rejection,))
