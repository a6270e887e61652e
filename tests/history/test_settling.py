"""However originals move, the first sighted holds the content."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from flows.store.settling import Holder, Move, settle

CONTENTS = [uuid.UUID(int=n) for n in range(1, 6)]


@given(
    st.lists(st.tuples(st.sampled_from(CONTENTS), st.sampled_from(CONTENTS)), min_size=1, max_size=12),
    st.randoms(use_true_random=False),
    st.integers(1, 4),
)
def test_batches_in_any_order_end_as_a_load_would(
    contents: Sequence[tuple[uuid.UUID, uuid.UUID]], chance: object, size: int
) -> None:
    """Original n is sighted n-th. Each goes from one content to another, some at a time in any order."""
    now = {uuid.UUID(int=100 + n): old for n, (old, _) in enumerate(contents)}
    goal = {uuid.UUID(int=100 + n): new for n, (_, new) in enumerate(contents)}
    order = list(now)
    chance.shuffle(order)  # type: ignore[attr-defined]
    held = first_of(now)
    for start in range(0, len(order), size):
        some = order[start : start + size]
        moves = [Move(key, now[key], goal[key], key.int) for key in some]
        leaving = {content for content, holder in held.items() if holder in some and goal[holder] != content}
        stay = first_of({key: content for key, content in now.items() if key not in some})
        heirs = {content: Holder(stay[content], stay[content].int) for content in leaving if content in stay}
        after = settle(moves, {c: Holder(key, key.int) for c, key in held.items()}, heirs)
        held = {c: key for c, key in {**held, **after}.items() if key is not None}
        now.update({key: goal[key] for key in some})
        assert held == first_of(now)


def first_of(contents: dict[uuid.UUID, uuid.UUID]) -> dict[uuid.UUID, uuid.UUID]:
    found: dict[uuid.UUID, uuid.UUID] = {}
    for key in sorted(contents):
        found.setdefault(contents[key], key)
    return found
