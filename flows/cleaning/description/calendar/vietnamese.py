"""Vietnam's dates, in which months are counted, in figures or words: 8 tháng 11 năm 2022, tháng mười một 8, 2022."""

from __future__ import annotations

import re

_COUNTED = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_DAY = re.compile(
    rf"(?i)(?:(?<!\d)(?P<d>\d{{1,2}})[\s,]{{1,2}})?tháng\s(?P<m>\d{{1,2}}|{'|'.join(reversed(_COUNTED))})"
    r"(?(d)(?:[\s,]{1,2}năm)?|\s(?P<after>\d{1,2}))[\s,]{1,2}$"
)


def day_before(text: str) -> tuple[int, int, int] | None:
    """Where a day begins that ends a text, right before its year, its month and its day.

    >>> day_before("Huế, 8 tháng 11 năm "), day_before("Tháng mười một 8, "), day_before("trong tháng ")
    ((5, 11, 8), (0, 11, 8), None)
    """
    found = _DAY.search(text) if "háng" in text else None
    if found is None:
        return None
    named = found["m"].lower()
    month = _COUNTED.index(named) + 1 if named in _COUNTED else int(named)
    return found.start(), month, int(found["d"] or found["after"])
