"""Persian as it is written, and as it is meant."""

from __future__ import annotations

PERSIAN = {"\u064a": "\u06cc", "\u0643": "\u06a9"}
"""An Arab's yeh and kaf, which old keyboards had for Persian, and what is meant."""
