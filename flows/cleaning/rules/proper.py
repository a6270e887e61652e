"""How proper names look in patterns of rules."""

from __future__ import annotations

PROPER = r"(?-i:[A-ZÀ-ÞĀ-Ž0-9])[^ .!?:,;|\"]*"
NAME = rf"{PROPER}(?: (?:(?:of|the|and|&|de|van|von|der|den|al|bin) )*{PROPER}){{0,4}}"
PERSON = r"(?-i:[A-ZÀ-ÖØ-ÞĀ-Ž])[^ .,!?:;\"]+(?: (?:(?:van|von|de|der|den|du|le|la|af|av|di|ten) )*(?-i:[A-ZÀ-ÖØ-ÞĀ-Ž])[^ ,!?:;\"]+){1,3}"
HAN = r"[\x{3005}\x{3041}-\x{30fa}\x{30fc}\x{3400}-\x{9fff}]"
