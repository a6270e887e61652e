"""Whatever changes the archive records its end, once, and lets go of it."""

from __future__ import annotations

import psycopg
import pytest

from flows.accounting import accounted
from flows.errors import StoreError

REFUSED = psycopg.errors.CheckViolation("the counts\ndo not add up")


class One:
    """Tells what was asked of it; ``broken`` is what the database says to its end."""

    def __init__(self, broken: BaseException | None) -> None:
        self.told: list[object] = []
        self._broken = broken

    def finish(self) -> None:
        self.told.append("finished")
        if self._broken is not None:
            raise self._broken

    def fail(self, error: BaseException) -> None:
        self.told.append(error)

    def close(self) -> None:
        self.told.append("closed")


@pytest.mark.parametrize("at_its_end", [False, True], ids=["at work", "at its end"])
@pytest.mark.parametrize("error", [None, REFUSED, RuntimeError("ours"), KeyboardInterrupt()], ids=repr)
def test_every_end_is_recorded_once_and_told_to_whoever_asked(
    error: BaseException | None, at_its_end: bool
) -> None:
    one = One(error if at_its_end else None)
    raised: BaseException | None = None
    try:
        with accounted(one) as same:
            assert same is one
            if error is not None and not at_its_end:
                raise error
    except BaseException as caught:
        raised = caught
    ended = ["finished"] if at_its_end or error is None else []
    assert one.told == [*ended, *([] if error is None else [raised]), "closed"]
    if error is REFUSED:
        assert isinstance(raised, StoreError)
        assert str(raised) == "The database refused: the counts do not add up"
    else:
        assert raised is error
