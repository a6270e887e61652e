"""Which original holds a content when originals move from one content to another. Pure."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Holder:
    """An original that is, or would be, a content's document; ``first`` is its first sighting's number."""

    document_id: uuid.UUID
    first: int


@dataclass(frozen=True, slots=True)
class Move:
    """An original that leaves one content for another, or stays where both are the same."""

    original_id: uuid.UUID
    old: uuid.UUID
    new: uuid.UUID
    first: int


def settle(
    moves: Sequence[Move], holders: Mapping[uuid.UUID, Holder], heirs: Mapping[uuid.UUID, Holder]
) -> dict[uuid.UUID, uuid.UUID | None]:
    """For every content that something leaves or enters: the document that holds it then, or ``None``.

    It is always the original that was sighted first among those that have the content, as if they had all
    been loaded in the order of their sightings. ``holders`` are those of before; ``heirs`` the first of
    those that stay, for each content whose holder leaves.

    >>> a, b, x, y = (uuid.UUID(int=n) for n in (1, 2, 10, 11))
    >>> settle([Move(b, y, x, first=5)], {x: Holder(a, 7), y: Holder(b, 5)}, {}) == {x: b, y: None}
    True
    """
    moving = {move.original_id for move in moves}
    candidates: dict[uuid.UUID, list[tuple[int, uuid.UUID]]] = {}
    for move in moves:
        candidates.setdefault(move.old, [])
        candidates.setdefault(move.new, []).append((move.first, move.original_id))
    for content, found in candidates.items():
        holder = holders.get(content)
        if holder is not None and holder.document_id not in moving:
            found.append((holder.first, holder.document_id))
        elif (heir := heirs.get(content)) is not None:
            found.append((heir.first, heir.document_id))
    return {content: min(found)[1] if found else None for content, found in candidates.items()}
