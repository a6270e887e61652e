"""What today's rules make of a stored original, a page of them at a time. Pure but for the reading of pages."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from flows.cleaning.difference import covered, without
from flows.cleaning.rules import RULESET
from flows.documents import Document, Rejection
from flows.handing import Submit, in_order
from flows.line import abreast, attempt
from flows.settings import Settings
from flows.sources import Limits
from flows.store import connecting, recleaning
from flows.store.recleaning import Stale
from flows.store.replacing import DESCRIBED, SEEN
from flows.store.rows import RecordRows, described, rows_of
from flows.watching import UNWATCHED, Watch

Ask = Callable[[Callable[[connecting.Connection], list[Stale]]], list[Stale]]
_FIRST = uuid.UUID(int=0)
_EXCERPT = 300


@dataclass(frozen=True, slots=True)
class Again:
    """What today's rules make of one stored original.

    ``won`` and ``lost`` count the characters that are body now and were not, and the other way round;
    ``excerpt`` shows the first of both. ``seen`` says whether a reader would see another document.
    ``rows`` are wanted only where they are to be stored.
    """

    original_id: uuid.UUID
    old: uuid.UUID
    new: uuid.UUID
    won: int
    lost: int
    seen: bool
    headline: str | None
    excerpt: tuple[str, str]
    rows: RecordRows | None


def clean_again(
    stale: Sequence[Stale], limits: Limits, keep_rows: bool, watch: Watch = UNWATCHED
) -> list[Again | Rejection]:
    """Take stored originals down the line again. Pure; a rejection's address is the original's key."""
    found: list[Again | Rejection] = []
    placed = (((item, 1), one.record) for item, one in enumerate(stale))
    for one, (place, made) in zip(stale, abreast(placed, limits, watch), strict=True):
        if not isinstance(made, Rejection):
            watch.step(*place)
            made = attempt(one.record, _again, one, keep_rows, made)
        if isinstance(made, Rejection):
            made = Rejection(str(one.original_id), made.reason, made.detail, made.remedy)
        found.append(made)
    return found


def _again(stale: Stale, keep_rows: bool, document: Document) -> Again:
    text = document.cleaned.text
    pieces = [(span.start, span.end) for _, span in document.cleaned.body_pieces()]
    if len(text) == stale.characters:
        won, lost = without(pieces, stale.pieces), without(stale.pieces, pieces)
        excerpt = (_excerpt(text, won), _excerpt(text, lost))
    else:  # decoded otherwise than then: nothing of it can be compared place by place
        won, lost, excerpt = pieces, list(stale.pieces), ("", "")
    now = dict(zip(DESCRIBED, (*described(document), document.cleaned.body), strict=True))
    return Again(
        stale.original_id,
        stale.content_id,
        document.content_id,
        covered(won),
        covered(lost),
        bool(stale.seen) and any(now[name] != stale.seen[name] for name in SEEN),
        document.description.headline,
        excerpt,
        rows_of(document) if keep_rows else None,
    )


def _excerpt(text: str, pieces: Sequence[tuple[int, int]]) -> str:
    return " | ".join(text[start:end][:_EXCERPT] for start, end in pieces[:5])[:_EXCERPT]


def pages_of_stale(ask: Ask, settings: Settings, duplicates: bool) -> Iterator[list[Stale]]:
    """Stale originals in the order of their keys, as many at once as may be held."""
    after = _FIRST

    def next_page(connection: connecting.Connection) -> list[Stale]:
        most, most_bytes = settings.batch_records, settings.batch_bytes
        keys = recleaning.page(connection, RULESET, after, most, most_bytes, duplicates)
        return recleaning.stored(connection, keys) if keys else []

    while stale := ask(next_page):
        after = stale[-1].original_id
        yield stale


def cleaned_again(
    pages: Iterator[list[Stale]], submit: Submit, ahead: int, limits: Limits, keep_rows: bool
) -> Iterator[list[Again | Rejection]]:
    """Pages cleaned elsewhere, given back in order; at most ``ahead`` are under way."""
    handed = ((stale, submit(clean_again, stale, limits, keep_rows)) for stale in pages)
    return (results for _, results in in_order(handed, ahead))
