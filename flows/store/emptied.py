"""A landing place in which a run saw no file though earlier ones did: an unmounted folder, a log-in's page, an emptied bucket."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows.showing import safe

if TYPE_CHECKING:
    from flows.store.connecting import Connection

# Who moves files away once they are loaded empties the place time and again: within this time, and it is no news.
_USUAL = timedelta(days=30)
REMEDY = (
    "If nobody moved them away: see that its folder is mounted, that its listing is one and that the address is right. "
    "What was loaded stays."
)


@dataclass(frozen=True, slots=True)
class Emptied:
    """A place that held files and holds none: ``files`` were seen by the last run that saw any, at ``seen_at``; the run that
    began at ``since`` was the first to see none. ``usual``: it was so before, not long ago."""

    place: str
    files: int
    seen_at: datetime
    since: datetime
    usual: bool

    def __str__(self) -> str:
        return (
            f"No file is in {safe(self.place)}, where the run of {self.seen_at:%Y-%m-%d %H:%M} saw {self.files:,}: "
            f"none since {self.since:%Y-%m-%d %H:%M}."
        )


def emptied(connection: Connection, place: str) -> Emptied | None:
    """What the runs that came to their end saw of a place; ``None`` unless it held files once and the last saw none."""
    with connection.transaction():
        row = connection.execute(
            "WITH seen AS (SELECT files_found, started_at, ordinal FROM winnow.run "
            "WHERE place = %(place)s AND status = 'completed'), "
            "held AS (SELECT * FROM seen WHERE files_found > 0 ORDER BY ordinal DESC LIMIT 1) "
            "SELECT files_found, started_at, "
            "(SELECT started_at FROM seen WHERE ordinal > held.ordinal ORDER BY ordinal LIMIT 1), EXISTS ("
            "SELECT FROM seen AS s WHERE files_found = 0 AND ordinal < held.ordinal AND started_at >= held.started_at - %(usual)s "
            "AND EXISTS (SELECT FROM seen AS e WHERE e.files_found > 0 AND e.ordinal < s.ordinal)) FROM held",
            {"place": place, "usual": _USUAL},
        ).fetchone()
    return None if row is None or row[2] is None else Emptied(place, *row)
