"""Sites from which nothing comes any more, each measured against its own past."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, text

# A habit is what held for nineteen gaps of twenty in this many days; more than thrice that is silence. Sites seen on
# fewer days have no habit yet.
_DAYS, _FEWEST, _TIMES = 60, 5, 3

_SILENT = text(
    """
    WITH day AS (
        SELECT site, (first_seen AT TIME ZONE 'UTC')::date AS day, max(first_seen) AS last_seen
        FROM winnow.document
        WHERE site IS NOT NULL AND first_seen > :now - make_interval(days => :days)
        GROUP BY 1, 2
    ), gap AS (
        SELECT site, day, last_seen, day - lag(day) OVER (PARTITION BY site ORDER BY day) AS days FROM day
    ), habit AS (
        SELECT site, max(last_seen) AS last_seen, max(day) AS last_day, count(*) AS seen,
               percentile_disc(0.95) WITHIN GROUP (ORDER BY days) AS days
        FROM gap GROUP BY site
    )
    SELECT site, last_seen, days FROM habit
    WHERE seen >= :fewest
      AND (:now AT TIME ZONE 'UTC')::date - last_day > :times * days
    ORDER BY last_seen, site
    """
)


@dataclass(frozen=True, slots=True)
class Silent:
    """A site that has been silent for longer than its habit, in days, allows."""

    site: str
    last_seen: datetime
    habit_days: int


def silent_sites(engine: Engine, now: datetime) -> list[Silent]:
    """Which sites are silent at a moment, the longest silent first.

    It reads two months of documents: ask once a day, not with every run.
    """
    told = {"now": now, "days": _DAYS, "fewest": _FEWEST, "times": _TIMES}
    with engine.connect() as connection:
        return [Silent(*row) for row in connection.execute(_SILENT, told)]
