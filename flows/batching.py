"""What discovery sees, compared with what the archive knows, and cut into batches of one transaction each."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from flows.documents import Folder, SeedFile
from flows.keys import Key
from flows.sources import Closed, Doubted, Found, Gone, Opened, Sight, Skipped
from flows.store.ledger import Known

_LOOKUP = 5_000  # sights a question to the ledger: large enough to amortise it, small enough to hold
# A folder's stamps are no finer than its file system's clock, 2 seconds at the coarsest (FAT). What comes
# into it once that clock went on leaves other stamps.
_SETTLED = timedelta(seconds=3)
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
# What the ledger holds of the paths of these files: one answer a file.
Lookup = Callable[[Sequence[SeedFile]], Sequence[Known | None]]


@dataclass(frozen=True, slots=True)
class Batch:
    """Some files for one transaction, how much of what was seen since the last is known already, and the
    folders of which all was seen by now."""

    ordinal: int
    found: tuple[Found, ...]
    unchanged_files: int = 0
    unchanged_records: int = 0
    folders: tuple[Folder, ...] = ()
    gone: tuple[bytes, ...] = ()
    doubted: tuple[bytes, ...] = ()
    # By the keys of their paths, what waited and is known as it is.
    noted: tuple[Key, ...] = ()
    # By those, what was missed and is there again, whatever it is now.
    back: tuple[Key, ...] = ()
    # Files whose paths the ledger held, not missed by then, whatever they are now.
    held: int = 0

    @property
    def files(self) -> int:
        return len(self.found) + self.unchanged_files

    def folders_without(self, unread: Iterable[SeedFile]) -> tuple[Folder, ...]:
        """Its folders, when of what a sweep wanted to read these could not be read: they stay due."""
        checked = {found.file.path for found in self.found if found.digest is not None}
        due = {folder_of(file.path) for file in unread if file.path in checked}
        return tuple(replace(f, swept=_NEVER) if f.path in due else f for f in self.folders)


@dataclass(slots=True)
class _Tally:
    """What was seen of a folder so far; ``doubtful`` once anything in it is to be looked at again."""

    opened: Opened
    files: int = 0
    records: int = 0
    doubtful: bool = False

    def folder(self) -> Folder:
        before, now = self.opened.before, self.opened
        # None saw them later than now: that was a clock gone wrong.
        since = min(before.since, now.at) if before is not None and before.stamps == now.stamps else now.at
        trusted = not self.doubtful and now.at - since >= _SETTLED
        swept = now.at if before is None or now.sweep else before.swept
        return Folder(now.path, now.stamps, since, self.files, self.records, trusted, swept)


@dataclass(slots=True)
class _Open:
    """The batch that is being filled."""

    found: list[Found] = field(default_factory=list)
    size: int = 0
    files: int = 0
    records: int = 0
    folders: list[Folder] = field(default_factory=list)
    gone: list[bytes] = field(default_factory=list)
    doubted: list[bytes] = field(default_factory=list)
    noted: list[Key] = field(default_factory=list)
    back: list[Key] = field(default_factory=list)
    held: int = 0

    def closed(self, ordinal: int) -> Batch:
        of_folders = (tuple(self.folders), tuple(self.gone), tuple(self.doubted))
        of_files = (tuple(self.noted), tuple(self.back), self.held)
        return Batch(ordinal, tuple(self.found), self.files, self.records, *of_folders, *of_files)


def batches(
    sights: Iterable[Sight],
    lookup: Lookup,
    ordinals: Iterator[int],
    most: int,
    most_bytes: int,
    sweep: bool = False,
    anew: bool = False,
) -> Iterator[Batch]:
    """What is new or changed, in the order of the paths, in batches of at most so many files and bytes.

    With ``sweep`` all files that are known are read again, and not only those of folders that are due: also in a remote
    place, which has none, and in folders that were forgotten; ``anew`` does not stop at bytes that are known. A folder comes with the last of its files or later, so that
    it is recorded in no earlier transaction than they are.
    """
    tallies: dict[bytes, _Tally] = {}
    batch = _Open()
    for chunk in _chunks(sights):
        known = iter(lookup([sight.file for sight in chunk if isinstance(sight, Found)]))
        for sight in chunk:
            if isinstance(sight, Found):
                _take(
                    sight,
                    next(known),
                    tallies.get(folder_of(sight.file.path.rstrip(b"/"))),
                    batch,
                    sweep,
                    anew,
                )
            elif isinstance(sight, Skipped):
                batch.files += sight.folder.files
                batch.held += sight.folder.files
                batch.records += sight.folder.records
            elif isinstance(sight, Opened):
                tallies[sight.path] = _Tally(sight)
            elif isinstance(sight, Closed):
                tally = tallies.pop(sight.path)
                if (folder := tally.folder()) != tally.opened.before:
                    batch.folders.append(folder)
            elif isinstance(sight, Doubted):
                batch.doubted.append(sight.path)
            elif isinstance(sight, Gone):
                batch.gone.append(sight.path)
            some = max(len(batch.folders), len(batch.noted), len(batch.back))
            if len(batch.found) >= most or batch.size >= most_bytes or some >= _LOOKUP:
                yield batch.closed(next(ordinals))
                batch = _Open()
    if batch.found or batch.files or batch.folders or batch.gone or batch.doubted:
        yield batch.closed(next(ordinals))


def _take(
    found: Found, known: Known | None, tally: _Tally | None, batch: _Open, sweep: bool, anew: bool
) -> None:
    if known is not None and known.missed:
        batch.back.append(found.file.path_id)
    else:
        batch.held += known is not None
    if known is not None and not known.same:
        known = None
    unreadable = found.refused is not None and found.refused.reason == "unreadable"
    if known is not None and found.refused is None:
        swept = sweep or (tally is not None and tally.opened.sweep)
        if known.sha256 is None and not swept:
            unreadable = True
        elif swept or not any(found.file.seen_as[1:]):
            # Nothing but its size is known of a file on some web servers: only its bytes can tell.
            digest = b"" if anew else known.sha256 or b""
            found, known = found._replace(digest=digest, records=known.records, waiting=None), None
    if tally is not None:
        tally.files += 1
        tally.records += known.records if known is not None else 0
        tally.doubtful = tally.doubtful or known is None or unreadable
    if known is not None:
        batch.files += 1
        batch.records += known.records
        if known.waits:
            batch.noted.append(found.file.path_id)
    else:
        batch.found.append(found)
        batch.size += found.file.size


def folder_of(path: bytes) -> bytes:
    """The folder a file lies in, as discovery names it.

    >>> folder_of(b"2026/07/a.txt"), folder_of(b"a.txt")
    (b'2026/07/', b'')
    """
    return path[: path.rfind(b"/") + 1]


def _chunks(sights: Iterable[Sight]) -> Iterator[list[Sight]]:
    iterator = iter(sights)
    while chunk := list(itertools.islice(iterator, _LOOKUP)):
        yield chunk
