"""Thailand's dates with the last two figures of the Buddha's year: 8 พ.ย. 65."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.cleaning.description.calendar.months import month_of

BUDDHIST = 543
"""How many years earlier than ours Thailand's count begins."""
# Their years from 2550 to 2569; what a figure or a clock follows is no year.
_SHORT = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})\s?(?P<month>[\u0e01-\u0e4e]{1,10}(?:\.[\u0e01-\u0e2e])?)\.?\s?(?P<y>[56]\d)(?![\d.:])"
)
_CENTURY = 2500


def short_dates(text: str) -> Iterator[tuple[int, int, tuple[int, int, int]]]:
    """Where such dates begin and end, and the year, month and day of our calendar.

    >>> list(short_dates("8 พ.ย. 65 | 14:02 น. ราคา 8 บาท 65"))
    [(0, 9, (2022, 11, 8))]
    """
    for found in _SHORT.finditer(text):
        if (month := month_of(found["month"], "th")) is not None:
            yield found.start(), found.end(), (_CENTURY + int(found["y"]) - BUDDHIST, month, int(found["d"]))
