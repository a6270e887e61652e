"""Months as Roman numbers, as papers of central and eastern Europe and of Italy write them: 8 XI 2022, 2022. XI. 8."""

from __future__ import annotations

import re

LANGUAGES = frozenset(("pl", "hu", "cs", "sk", "sl", "hr", "bs", "ro", "it", "uk", "ru", "lt", "lv"))
"""Languages in whose papers they stand; elsewhere such a number is a king's, a part's or a war's."""
_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
# Before it a line begins or a mark stands, and behind it a line ends or goes on with a weekday or a mark: "Liga 3 II 2022" and
# "2022. II. 2. félév" are none.
_BEFORE = re.compile(
    r"(?:^|(?<=[\n,;:|•·/(–—-])|(?<=[\n,;:|•·/(–—-]\s)|(?<=\b[Dd]nia\s)|(?<=\b[Dd]ne\s))(?P<d>\d{1,2})(?:\.\s?|\s)(?P<month>[IVX]{1,4})\.?\s$"
)
_BEHIND = re.compile(
    r"\d{4}(?:\.\s?|\s)(?P<month>[IVX]{1,4})\.?\s(?P<d>\d{1,2})(?!\d)\.?(?=\s*(?:$|[\n,;|•·/()–—-]|\d{1,2}[:.]\d\d|(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)\b))"
)


def day_beside(text: str, floor: int, year: int) -> tuple[int, int, int, int] | None:
    """Where a date begins and ends whose four figures of the year stand at ``year``, its month and its day; nothing before
    ``floor`` is looked at.

    >>> day_beside("Kraków, 8 XI 2022", 0, 13), day_beside("2022. XI. 8.", 0, 0), day_beside("Karol III 2022", 0, 10)
    ((8, 17, 11, 8), (0, 12, 11, 8), None)
    """
    found = _BEFORE.search(text, floor, year)
    begin, end = (found.start(), year + 4) if found is not None else (year, year)
    if found is None and (found := _BEHIND.match(text, year)) is not None:
        end = found.end()
    if found is None or found["month"] not in _MONTHS:
        return None
    return begin, end, _MONTHS.index(found["month"]) + 1, int(found["d"])
