"""The line: discover -> read -> clean -> describe -> fingerprint -> load -> account.

:func:`document_of` is its pure middle. :func:`prepare` does the same for a batch of files and may run
in any process. :class:`Run` discovers, loads and accounts: it alone speaks to the database.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator, Sequence

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.fingerprint import content_id
from flows.documents import Document, Rejection, SeedRecord
from flows.errors import Deferred, SourceError
from flows.sources import Found, Limits, digest_of, page_of, read
from flows.store.rows import FileRows, RecordRows, rows_of

# What any outcome takes beside its bytes: an archive of a million images must not fill the memory.
_OUTCOME_BYTES = 2_000


class _TimeIsUp(Exception):
    pass


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
    description = describe(cleaned, page)
    return Document(record, page, cleaned, description, content_id(cleaned.body, description.headline))


def prepare_record(record: SeedRecord, limits: Limits) -> RecordRows | Rejection:
    """Rows of one record, or why there are none; whatever goes wrong, the others go on."""
    try:
        with _time_limit(limits.record_seconds):
            return rows_of(document_of(record, limits))
    except SourceError as error:
        return Rejection(record.address, error.reason, error.detail, error.remedy, record.raw)
    except _TimeIsUp:
        return Rejection(
            record.address, "too-slow", f"It took more than {limits.record_seconds:g} seconds to clean.",
            "Report it with the file; raise WINNOW_RECORD_SECONDS to try again.", record.raw,
        )  # fmt: skip
    except Exception as error:
        return Rejection(
            record.address, "internal-error", f"{type(error).__name__}: {error}"[:500],
            "This is a fault of ours: report it with the file, then retry after the fix.", record.raw,
        )  # fmt: skip


def prepare_records(
    records: Sequence[SeedRecord | Rejection], limits: Limits
) -> list[RecordRows | Rejection]:
    """:func:`prepare_record` for a stretch of a large file."""
    return [r if isinstance(r, Rejection) else prepare_record(r, limits) for r in records]


def prepare(found: Sequence[Found], limits: Limits) -> list[FileRows]:
    """Read and clean files, each for itself. Needs no database and may be repeated anywhere."""
    return [_prepare_file(one, limits) for one in found]


def _prepare_file(found: Found, limits: Limits) -> FileRows:
    if found.refused is not None:
        return FileRows(found.file, None, (found.refused,))
    if found.waiting:
        return FileRows(found.file, None, deferred=True)
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
            rows.append(record if isinstance(record, Rejection) else prepare_record(record, limits))
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


@contextlib.contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Stop Python code that runs too long; only the main thread of a process can be interrupted so."""
    if seconds <= 0 or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(*_: object) -> None:
        raise _TimeIsUp

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
