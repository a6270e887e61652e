"""What the benchmarks time is there, and not known to the product beforehand."""

from __future__ import annotations

from benchmarks import cleaning_speed, line_profile


def test_every_step_that_is_timed_is_one() -> None:
    for step, owner, name in (*line_profile.CLEANING, *line_profile.LINE):
        assert callable(getattr(owner, name, None)), step


def test_a_page_that_is_timed_was_not_seen_before() -> None:
    """The product remembers lines: pages that it had cleaned went at more than twice the speed."""
    kinds, seen = cleaning_speed.texts_of(None, 200, 400)
    whole = kinds["whole pages"]
    assert seen and not {*whole} & {*seen}
    assert len(whole) == len({*whole})
