"""What a process tells of its work while it does it, so that a record that ends it is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from flows.documents import Rejection
from flows.errors import SourceError

OUR_FAULT = "This is a fault of ours: report it with the file, then retry after the fix."

# Where in a piece of work: which item, counted from 0, and which of its records, counted from 1; 0 while
# the reader is at work.
Place = tuple[int, int]
NOWHERE: Place = (-1, -1)


@dataclass(frozen=True, slots=True)
class Fatal:
    """Why a record may not be tried again within this run: it has cost a process its life."""

    reason: str
    detail: str
    remedy: str

    def rejection(self, address: str, raw: bytes = b"") -> Rejection:
        """The record's entry in quarantine."""
        return Rejection(address, self.reason, self.detail, self.remedy, raw)


TOO_SLOW = Fatal(
    "too-slow",
    "It took longer to clean than WINNOW_RECORD_SECONDS allows, and was stopped.",
    "Report it with the file; raise WINNOW_RECORD_SECONDS and retry it to give it more time.",
)
# Not the record's fault, but that of what it lies on: its file is deferred, and tried again by the next run.
STALLED = Fatal("stalled", "Its file gave no bytes for too long.", "See to the disk or the network.")
CRASHED = Fatal(
    "crashed-worker",
    "The process that cleaned it died twice, by a fault in a library or for want of memory.",
    "Report it with the file: this is a fault of ours or of a library; retry it after the fix.",
)
OUT_OF_MEMORY = Fatal(
    "out-of-memory",
    "It takes more memory to read and clean than WINNOW_WORKER_BYTES allows.",
    "Raise WINNOW_WORKER_BYTES if the machine has more, and retry it; else report it with the file.",
)


def refused(error: SourceError, address: str, raw: bytes = b"") -> Rejection:
    """What stands in quarantine for what a reader refuses."""
    return Rejection(address, error.reason, error.detail, error.remedy, raw)


def fault(error: Exception, address: str, raw: bytes = b"") -> Rejection:
    """What stands in quarantine for an error that nobody expects."""
    return Rejection(address, "internal-error", f"{type(error).__name__}: {error}"[:500], OUR_FAULT, raw)


@dataclass(frozen=True, slots=True)
class Watch:
    """Is told of every step before it is taken, and knows what may not be taken again."""

    at: Callable[[Place], None] = lambda _: None
    fatal: Mapping[Place, Fatal] = field(default_factory=dict)

    def step(self, item: int, record: int) -> Fatal | None:
        """Tell of a step; what is returned says that it must be left out."""
        if (found := self.fatal.get((item, record))) is None:
            self.at((item, record))
        return found


UNWATCHED = Watch()
