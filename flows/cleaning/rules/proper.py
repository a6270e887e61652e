"""How proper names look in patterns of rules."""

from __future__ import annotations

PROPER = r"(?-i:[A-ZÀ-ÞĀ-Ž0-9])[^ .!?:,;|\"]*"
"""One word of a name."""
_FURTHER = rf"(?: (?:(?:of|the|and|&|de|van|von|der|den|al|bin) )*{PROPER})"
NAME = rf"{PROPER}{_FURTHER}{{0,4}}"
"""Somebody's or something's name, in up to five words."""
FULL_NAME = rf"{PROPER}{_FURTHER}{{1,4}}"
"""The same in two words at least."""
PERSON = r"(?-i:[A-ZÀ-ÖØ-ÞĀ-Ž])[^ .,!?:;\"]+(?: (?:(?:van|von|de|der|den|du|le|la|af|av|di|ten) )*(?-i:[A-ZÀ-ÖØ-ÞĀ-Ž])[^ ,!?:;\"]+){1,3}"
"""Somebody's name, without figures."""
HAN = r"[\x{3005}\x{3041}-\x{30fa}\x{30fc}\x{3400}-\x{9fff}]"
"""A Chinese or Japanese sign."""
