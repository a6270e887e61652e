"""What today's rules make of stored originals, compared with what is stored."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace

import pytest

from flows import again
from flows.again import Again, clean_again
from flows.documents import Rejection, SeedRecord
from flows.line import document_of
from flows.sources import Limits
from flows.store.recleaning import Stale
from flows.store.replacing import DESCRIBED
from flows.store.rows import described
from flows.watching import CRASHED, Place, Watch

BODY = (
    "The county council approved the ferry to the northern bank on Monday, officials said in a statement.\n\n"
    "Farmers on the eastern bank had asked for it for years. The county will pay for the landing, not for the boat."
)
TEXT = f"{BODY}\n\nShare this: Twitter Facebook\n"
KEYS = [uuid.UUID(int=n) for n in range(3)]


def stale(key: uuid.UUID, pieces: Sequence[tuple[int, int]], characters: int = len(TEXT)) -> Stale:
    record = SeedRecord(f"#{key.int}", "text", TEXT.encode())
    return Stale(key, record, uuid.UUID(int=9), characters, tuple(pieces))


def test_every_step_is_told_and_what_fails_is_named_by_its_original(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a process that dies is blamed on the original it was at, and its row alone stays as it was."""
    page = [stale(key, []) for key in KEYS]
    told: list[Place] = []
    assert [type(one) for one in clean_again(page, Limits(), True, Watch(told.append))] == [Again] * 3
    assert told == [(item, 1) for item in range(3)] * 4

    def named(found: Sequence[Again | Rejection]) -> list[object]:
        return [(o.address, o.reason) if isinstance(o, Rejection) else o.original_id for o in found]

    watch = Watch(fatal={(1, 1): CRASHED})
    assert named(clean_again(page, Limits(), True, watch)) == [
        KEYS[0], (str(KEYS[1]), "crashed-worker"), KEYS[2],
    ]  # fmt: skip
    monkeypatch.setattr(again, "rows_of", lambda _: 1 / 0)
    assert named(clean_again(page, Limits(), False)) == KEYS
    assert named(clean_again(page, Limits(), True)) == [(str(key), "internal-error") for key in KEYS]


def test_what_is_won_and_lost_is_counted_and_shown_where_both_are_the_same_text() -> None:
    whole, nothing = [(0, len(TEXT))], list[tuple[int, int]]()
    pages = [stale(KEYS[0], whole), stale(KEYS[1], nothing), stale(KEYS[2], whole, len(TEXT) + 1)]
    removed, new, other = clean_again(pages, Limits(), False)
    assert isinstance(removed, Again) and isinstance(new, Again) and isinstance(other, Again)
    body = new.won
    assert len(BODY) - 2 <= body <= len(BODY)
    assert (removed.won, removed.lost, new.lost) == (0, len(TEXT) - body, 0)
    assert "Share this" in removed.excerpt[1] and removed.excerpt[0] == ""
    assert new.excerpt[0].startswith("The county council") and "Share" not in new.excerpt[0]
    assert new.excerpt[1] == ""
    assert all(len(shown) <= 300 for shown in new.excerpt)
    # Decoded otherwise than then: no place in the one is a place in the other.
    assert (other.won, other.lost, other.excerpt) == (body, len(TEXT), ("", ""))


def test_a_reader_sees_another_document_if_anything_that_is_shown_differs() -> None:
    one = stale(KEYS[0], [])
    document = document_of(one.record, Limits())
    shown = dict(zip(DESCRIBED, (*described(document), document.cleaned.body), strict=True))
    pages = [
        one,  # of a duplicate nothing is shown
        replace(one, seen=shown),
        replace(one, seen={**shown, "headline": "Another"}),
        replace(one, seen={**shown, "evidence": "another"}),
    ]
    assert [one.seen for one in clean_again(pages, Limits(), False) if isinstance(one, Again)] == [
        False, False, True, False,
    ]  # fmt: skip
