"""What the lines of a text may tell of it, found in one pass over all of them.

Most texts say nothing of most of it, and to ask each line for each would be the greater part of the work.
"""

from __future__ import annotations

from typing import NamedTuple

from flows.cleaning.description.house.filing import TAGGED
from flows.cleaning.description.house.origins import COPIED, COURTEOUS, FIRST, SOURCED
from flows.cleaning.description.marks import CORRECTED, GOES_ON, WALLED
from flows.cleaning.description.reading import TELLS_OF_OTHERS, Reading
from flows.cleaning.description.scanning import Scans

_LOOK = Scans(FIRST, SOURCED, COPIED, COURTEOUS, WALLED, GOES_ON, CORRECTED, TAGGED)
# Characters of a line that are looked at, and of one of prose.
_MOST, _BEGINNING = 400, 80


class Telling(NamedTuple):
    """Whether any line may tell so; where this says no, none does."""

    first: bool
    sourced: bool
    copied: bool
    courteous: bool
    walled: bool
    goes_on: bool
    corrected: bool
    tagged: bool


def telling_of(reading: Reading) -> Telling:
    """Look through the lines of a text, of prose only at how it begins: it tells of others."""
    lines = [
        text[: _BEGINNING if kind == "body" and len(text) > TELLS_OF_OTHERS else _MOST]
        for (_, _, text), kind in zip(reading.lines, reading.kinds, strict=True)
    ]
    return Telling(*_LOOK.may_be_in("\n".join(lines)))
