"""Times of day as they stand beside dates, with their zones."""

from __future__ import annotations

import datetime
import re

# Offsets of the zone names that mean one thing the world over. CST, IST, BST, AST... do not.
ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600, "JST": 540, "KST": 540, "HKT": 480,
    "SGT": 480, "WIB": 420, "WITA": 480, "WIT": 540, "ICT": 420, "AEST": 600, "AEDT": 660, "ACST": 570,
    "AWST": 480, "NZST": 720, "NZDT": 780, "SAST": 120, "PKT": 300, "NPT": 345, "PHT": 480, "MYT": 480,
}  # fmt: skip
_ZONE = r"(?:\s?\(?(?P<zone>(?:UTC|GMT)?\s?[+\-−]\d{1,2}(?::?\d\d)?(?!\d)|Z\b|[A-Z]{3,4}\b))?"
_CLOCK = r"(?P<h>\d{1,2})(?P<c>[:.h])(?P<min>\d\d)(?!\d)(?::(?P<s>\d\d)(?:[.,]\d{1,9})?)?(?:\s?(?P<half>[AaPp]\.?[Mm]\b\.?))?"
TIME_AFTER = re.compile(
    r"(?:T|[\s,|·•\-–—/@(]{0,5}(?:(?P<word>at|um|à|às|a\slas|alle(?:\sore)?|ore|kl\.?|klo|saat|pukul|lúc|о|в|om|u|h)\s)?)"
    r"\s?" + _CLOCK + r"(?:\sUhr\b)?" + _ZONE
)
"""A time behind a date."""
TIME_BEFORE = re.compile(_CLOCK + _ZONE + r"\)?[\s,|·•\-–—/]{1,4}(?:on\s|am\s|le\s)?(?:\w{2,10}day,?\s)?$")
"""A time before a date. The groups of both are an hour ``h``, ``c`` between it and the minutes ``min``, ``half`` of the day and ``zone``."""


def moment(readings: tuple[datetime.date, ...], found: re.Match[str]) -> datetime.datetime | None:
    """The moment of a day, if it is known for sure, and a time found beside it, if that has a zone."""
    offset = offset_of(found["zone"] or "")
    hour, minute, half = int(found["h"]), int(found["min"]), (found["half"] or "").lower()[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if offset is None or len(readings) > 1 or hour > 23 or minute > 59:
        return None
    zone = datetime.timezone(datetime.timedelta(minutes=offset))
    return datetime.datetime.combine(readings[0], datetime.time(hour, minute, tzinfo=zone))


def offset_of(zone: str) -> int | None:
    """Minutes east of Greenwich of a written zone, or ``None`` where the name means several.

    >>> offset_of("CET"), offset_of("+05:30"), offset_of("UTC-3"), offset_of("IST")
    (60, 330, -180, None)
    """
    zone = zone.strip().upper().replace("−", "-")
    if zone in ZONES:
        return ZONES[zone]
    found = re.fullmatch(r"(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d\d)?", zone)
    if found is None or int(found[2]) > 14:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    return -minutes if found[1] == "-" else minutes
