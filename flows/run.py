"""One run over a landing place: what is new goes down the line, and everything is accounted for."""

from __future__ import annotations

import contextlib
import itertools
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import psycopg

from flows.accounting import accounted
from flows.batching import Batch
from flows.batching import batches as cut
from flows.cleaning.rules import DECIDERS, RULES, RULESET
from flows.documents import Counts, Deferral, Folder, Rejection, SeedFile, SeedRecord
from flows.errors import Deferred, SourceError, WinnowError
from flows.handing import Submit, in_order
from flows.keys import Key
from flows.settings import Settings
from flows.sources import (
    Found,
    Listed,
    Opened,
    Reading,
    Sight,
    formats,
    limits_of,
    list_files,
    place_of,
    read,
    survey,
)
from flows.store import connecting, deferring, folders, ledger, loading, missing, refusing, seed_files
from flows.store.link import Link
from flows.store.migrate import migrated
from flows.store.rows import FileRows, file_rows
from flows.watching import fault, refused
from flows.work import prepare, prepare_records

_PAGE = 5_000  # folders a question to the archive
_PIECES_AHEAD = 2  # of a large file, whose pieces are large too
_NOTHING = Batch(-1, ())


class Run:
    """One run. Made by :func:`open_run`; it holds the archive's lock and its connection."""

    def __init__(
        self,
        settings: Settings,
        place: str,
        prefect_flow_run_id: uuid.UUID | None,
        sweep: bool = False,
        anew: bool = False,
    ) -> None:
        self.run_id = uuid.uuid4()
        self.settings, self.place = settings, place_of(place)
        self.limits = limits_of(settings)
        formats()  # a broken one is told of now, not once a file
        self._sweep, self._anew = sweep or anew, anew
        self._sweep_before = _sweep_before(settings, self._sweep)
        self.counts = Counts()
        self.files_found = self.files_done = 0
        self._held = 0  # files whose paths the ledger held, whatever they are now
        self._listed: set[Key] = set()  # folders that waited since they could not be, and could be by now
        self._hidden: set[bytes] = set()  # what could not be looked at
        self.address = migrated(settings)
        self._ordinals = itertools.count()
        self._link = Link(settings)
        try:
            self._link.ask(lambda c: ledger.register_rules(c, RULESET, (*RULES, *DECIDERS)))
            self._link.ask(
                lambda c: ledger.start_run(c, self.run_id, self.place, RULESET, prefect_flow_run_id)
            )
            self._left_folders = self._link.ask(lambda c: deferring.folders(c, self.place))
        except BaseException:
            self._link.close()
            raise

    # Discover

    def batches(self) -> Iterator[Batch]:
        """What is new or changed, in the order of the paths, cut for one transaction each."""
        first = self._link.ask(lambda c: folders.page(c, self.place, None, _PAGE))
        small = len(first) < _PAGE and sum(f.files for f in first) <= self.settings.look_through
        sights = survey(
            self.place, self.limits, self._remembered(first), self._sweep_before, trusting=not small
        )
        most, most_bytes = self.settings.batch_records, self.settings.batch_bytes
        for batch in cut(
            self._watched(sights), self._known, self._ordinals, most, most_bytes, self._sweep, self._anew
        ):
            self.files_found += batch.files
            self._held += batch.held
            yield batch

    def _watched(self, sights: Iterator[Sight]) -> Iterator[Sight]:
        for sight in sights:
            if isinstance(sight, Found) and sight.hidden:
                self._hidden.add(sight.file.path)
            if self._left_folders and isinstance(sight, Opened | Listed):
                key = SeedFile(self.place, sight.path, 0, 0).path_id
                if key in self._left_folders:
                    self._listed.add(key)
            yield sight

    def _known(self, files: Sequence[SeedFile]) -> list[ledger.Known | None]:
        return self._link.ask(lambda c: ledger.known(c, files)) if files else []

    def _remembered(self, page: list[Folder]) -> Iterator[Folder]:
        yield from page
        while len(page) == _PAGE:
            after = page[-1].path
            page = self._link.ask(lambda c: folders.page(c, self.place, after, _PAGE))  # noqa: B023
            yield from page

    # Read, clean, describe, fingerprint: handed out; load and account: here, in order

    def work(self, submit: Submit, ahead: int, progress: Callable[[Run], None] = lambda _: None) -> None:
        """Do the whole run. ``submit(function, *arguments)`` hands work out; at most ``ahead`` batches
        are under way, so that neither a slow database nor a slow cleaner makes memory grow.

        :raises StoreError: the database refused; what was loaded before stays, the rest comes next run.
        """
        handed = ((batch, submit(prepare, batch.found, self.limits)) for batch in self.batches())
        for batch, prepared in in_order(handed, ahead):
            self._finish(batch, prepared, submit)
            progress(self)
            del batch, prepared  # let go of before the next is waited for

    def _finish(self, batch: Batch, prepared: Sequence[FileRows], submit: Submit) -> None:
        self.load(batch, prepared)
        for rows in prepared:
            if rows.streams:
                self.stream(rows, submit)

    # Load, account

    def load(self, batch: Batch, prepared: Sequence[FileRows]) -> None:
        """Load one batch in one transaction; a row the database refuses sets its record aside alone."""
        entries = [rows for rows in prepared if not rows.streams]
        seen = replace(
            batch, folders=batch.folders_without(e.file for e in entries if e.deferred is not None)
        )
        try:
            self._load(batch.ordinal, entries, seen)
        except connecting.REFUSALS:
            for entry in entries:
                self._load_alone(entry)
            self._load(next(self._ordinals), [], seen)

    def _load(self, ordinal: int, entries: list[FileRows], known: Batch = _NOTHING) -> None:
        """Load files, with what is known already and the folders of their batch."""

        def make(cursor: connecting.Cursor) -> Counts | None:
            if not loading.begin_batch(cursor, self.run_id, ordinal):
                return None
            missing.back(cursor, known.back)
            settled = [e for e in entries if e.deferred is None and e.unchanged is None]
            wanted = seed_files.enter_files(cursor, self.run_id, settled)
            named = ((e, of_file) for e in settled if (of_file := wanted.get(e.file_id)) is not None)
            records = [(e.file_id, r) for e, of_file in named for r in e.records if of_file.takes(r)]
            same = sum(len(e.records) for e in settled) - len(records)
            same += known.unchanged_records + sum(e.unchanged or 0 for e in entries)
            total = Counts(unchanged=same, deferred=sum(e.deferred is not None for e in entries))
            deferring.enter(cursor, self.run_id, entries, known.noted)
            total += loading.enter_records(cursor, self.run_id, records)
            seed_files.count_again(cursor, wanted)
            folders.release(cursor, self.run_id, self.place, known.folders)
            folders.remember(cursor, self.place, known.folders, known.gone, known.doubted)
            loading.close_batch(cursor, self.run_id, len(entries) + known.unchanged_files, total)
            return total

        made = self._link.transaction(make)
        self.files_done += len(entries) + known.unchanged_files
        self.counts += made or Counts()

    def _load_alone(self, entry: FileRows) -> None:
        """Load a file without those of its records that the database refuses.

        :raises StoreError: it refuses what is known of the file itself.
        """
        try:
            self._load(next(self._ordinals), [entry])
        except connecting.REFUSALS:
            found = [(entry.file_id, record) for record in entry.records]
            taken = self._link.ask(lambda c: refusing.accepted(c, self.run_id, found))
            try:
                self._load(next(self._ordinals), [entry._replace(records=tuple(r for _, r in taken))])
            except connecting.REFUSALS as refusal:
                raise refusing.refused_file(entry.file, refusal) from refusal

    def stream(self, entry: FileRows, submit: Submit) -> None:
        """Load a file too large to hold: piece by piece, yet in one transaction.

        It is read for the second time. The first was for its digest, which is the ledger's key, and to see whether
        it can be read at all: by a process that is watched. What goes wrong all the same sets it aside.
        """
        ordinal = next(self._ordinals)
        try:
            self.counts += self._link.transaction(lambda c: self._stream(c, ordinal, entry, submit))
            self.files_done += 1
            return
        except Deferred as error:
            entered = file_rows(entry.file, None, deferred=Deferral(error.reason, error.detail))
        except SourceError as error:
            entered = file_rows(entry.file, entry.sha256, (refused(error, ""),))
        except connecting.REFUSALS as refusal:
            entered = file_rows(entry.file, entry.sha256, (refusing.rejection("", refusal),))
        self._load_alone(entered)

    def _stream(self, cursor: connecting.Cursor, ordinal: int, entry: FileRows, submit: Submit) -> Counts:
        if not loading.begin_batch(cursor, self.run_id, ordinal):
            return Counts()
        key = entry.file_id
        wanted = seed_files.enter_files(cursor, self.run_id, [entry])
        total = Counts(unchanged=0 if wanted else entry.total)
        deferring.enter(cursor, self.run_id, [entry])
        if wanted:
            reading = read(entry.file, self.limits)
            most, most_bytes = self.settings.batch_records, self.limits.held_bytes // 4
            pieces = _pieces_of(_told(reading), most, most_bytes)
            handed = ((piece, submit(prepare_records, piece, self.limits)) for piece in pieces)
            for _, rows in in_order(handed, _PIECES_AHEAD):
                records = [(key, row) for row in rows if wanted[key].takes(row)]
                total += Counts(unchanged=len(rows) - len(records))
                total += refusing.enter_records(cursor, self.run_id, records)
            seed_files.count_again(cursor, wanted)
            if reading.sha256 != entry.sha256:
                raise Deferred("changed", f"{entry.file.shown} changed while it was read.")
        loading.close_batch(cursor, self.run_id, 1, total)
        return total

    def finish(self) -> None:
        """Record that the run is complete, and which files it missed.

        :raises psycopg.Error: its files do not add up, which no run should ever see.
        """

        def look() -> Iterator[bytes]:
            for found in list_files(self.place, self.limits):
                if found.hidden and found.file.path not in self._hidden:
                    raise SourceError("unreadable", f"{found.file.shown} could be looked at before.", "")
                yield found.file.path

        def end(connection: connecting.Connection) -> None:
            with connection.transaction():
                seen = missing.Seen(self.files_found, self._held)
                missing.note(connection, self.run_id, self.place, seen, look)
                ledger.finish_run(connection, self.run_id, self.files_found, self._listed)

        self._link.ask(end)

    def fail(self, error: BaseException) -> None:
        """Record that the run failed, if the database can still be told."""
        reason = str(error) or type(error).__name__
        with contextlib.suppress(WinnowError, psycopg.Error):
            self._link.ask(lambda c: ledger.fail_run(c, self.run_id, self.files_found, reason))

    def close(self) -> None:
        """Let go of the lock and the connection."""
        self._link.close()


@contextlib.contextmanager
def open_run(
    settings: Settings,
    place: str | None = None,
    prefect_flow_run_id: uuid.UUID | None = None,
    sweep: bool = False,
    anew: bool = False,
) -> Iterator[Run]:
    """Open a run: migrate, take the lock, record it; at the end record how it went.

    With ``sweep`` every file is read again, whatever is known of it; with ``anew`` also its records, where its bytes are known:
    what only this version reads comes in.

    :raises Busy: another run is at work.
    :raises StoreUnavailable: the database cannot be reached.
    """
    with accounted(Run(settings, place or settings.seeds, prefect_flow_run_id, sweep, anew)) as run:
        yield run


def _sweep_before(settings: Settings, sweep: bool) -> datetime | None:
    """Folders swept before this are due; ``None`` when none ever is."""
    now = datetime.now(UTC)
    if sweep:
        return now
    return now - timedelta(hours=settings.sweep_hours) if settings.sweep_hours else None


def _told(reading: Reading) -> Iterator[SeedRecord | Rejection]:
    """The records of a file; a fault of ours sets it aside like one of its own.

    :raises SourceError: see :meth:`Reading.records`, or it is a fault of ours.
    """
    try:
        yield from reading.records()
    except (SourceError, Deferred):
        raise
    except Exception as error:
        told = fault(error, "")
        raise SourceError(told.reason, told.detail, told.remedy) from error


def _pieces_of(
    records: Iterator[SeedRecord | Rejection], most: int, most_bytes: int
) -> Iterator[list[SeedRecord | Rejection]]:
    piece: list[SeedRecord | Rejection] = []
    size = 0
    for record in records:
        piece.append(record)
        size += len(record.raw)
        if len(piece) >= most or size >= most_bytes:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece
