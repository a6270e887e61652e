"""The figures of the report: what came in, what was removed, from where, how the runs went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from flows.store.connecting import connect

_DAYS, _MOST, _RUNS, _LATEST = 60, 15, 40, 10
Counted = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Day:
    """One day's records by outcome."""

    day: date
    loaded: int
    duplicate: int
    quarantined: int


@dataclass(frozen=True, slots=True)
class PastRun:
    """One run; ``seconds`` is ``None`` while it runs."""

    started_at: datetime
    status: str
    seconds: float | None
    loaded: int
    duplicate: int
    quarantined: int
    error: str | None


@dataclass(frozen=True, slots=True)
class Latest:
    """One of the articles that came last."""

    headline: str | None
    publisher: str | None
    site: str | None
    published_on: date | None


@dataclass(frozen=True, slots=True)
class Figures:
    """All of them, of one moment. ``characters`` counts those of all originals, ``removed`` those of them
    that a rule or the model took away, white space left aside."""

    taken_at: datetime
    articles: int
    sightings: int
    held: int
    erased: int
    characters: int
    removed: int
    undated: int
    days: tuple[Day, ...]
    rules: Counted
    sites: Counted
    languages: Counted
    quarantine: Counted
    runs: tuple[PastRun, ...]
    latest: tuple[Latest, ...]


def figures(address: str) -> Figures:
    """Read them in one snapshot; the archive is gone through once.

    :raises StoreUnavailable: the database cannot be reached.
    """
    with connect(address, name="winnow report") as connection:
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")

        def ask(query: str, *values: object) -> Sequence[tuple[Any, ...]]:
            return connection.execute(query.encode(), values or None).fetchall()

        rules = ask(
            "SELECT rule, sum(ends - starts)::bigint FROM winnow.removal WHERE kind = 'removed' GROUP BY 1"
        )
        [totals] = ask(
            "SELECT now(), (SELECT count(*) FROM winnow.document), (SELECT count(*) FROM winnow.sighting), "
            "(SELECT count(*) FROM winnow.quarantine WHERE status = 'held'), "
            "(SELECT count(*) FROM winnow.tombstone), (SELECT coalesce(sum(characters), 0) FROM winnow.original), "
            "(SELECT count(*) FROM winnow.document WHERE published_on IS NULL)"
        )
        taken_at, articles, sightings, held, erased, characters, undated = totals
        return Figures(
            taken_at=taken_at,
            articles=articles,
            sightings=sightings,
            held=held,
            erased=erased,
            characters=int(characters),
            removed=sum(int(count) for _, count in rules),
            undated=undated,
            days=tuple(
                Day(*row)
                for row in reversed(
                    ask(
                        "SELECT day, loaded, duplicate, quarantined FROM news.daily_intake ORDER BY day DESC LIMIT %s",
                        _DAYS,
                    )
                )
            ),
            rules=_most(rules),
            sites=_most(ask(_BY.format(column="site"))),
            languages=_most(ask(_BY.format(column="language"))),
            quarantine=_most(
                ask("SELECT reason, count(*) FROM winnow.quarantine WHERE status = 'held' GROUP BY 1")
            ),
            runs=tuple(
                PastRun(*row)
                for row in ask(
                    "SELECT started_at, status, extract(epoch FROM finished_at - started_at)::float8, loaded, "
                    "duplicate, quarantined, error FROM winnow.run ORDER BY started_at DESC, run_id LIMIT %s",
                    _RUNS,
                )
            ),
            latest=tuple(
                Latest(*row)
                for row in ask(
                    "SELECT left(headline, 300), publisher, site, published_on FROM winnow.document "
                    "ORDER BY first_seen DESC, document_id LIMIT %s",
                    _LATEST,
                )
            ),
        )


_BY = "SELECT coalesce({column}, '(unknown)'), count(*) FROM winnow.document GROUP BY 1"


def _most(counted: Sequence[tuple[Any, ...]]) -> Counted:
    """The largest, and the rest as one, so that a chart stays readable and still adds up.

    >>> _most([(str(n), 1) for n in range(20)])[-1]
    ('(all others)', 6)
    """
    ordered = sorted(
        ((str(name), int(count)) for name, count in counted), key=lambda pair: (-pair[1], pair[0])
    )
    if len(ordered) <= _MOST:
        return tuple(ordered)
    rest = sum(count for _, count in ordered[_MOST - 1 :])
    return (*ordered[: _MOST - 1], ("(all others)", rest))
