"""The type of a notice: data that says what stands together in a sentence of a house's voice."""

from __future__ import annotations

from dataclasses import dataclass

from flows.cleaning.matching.rule import Rule
from flows.cleaning.rules.cues import Cues


@dataclass(frozen=True, slots=True)
class Notice:
    """A kind of notice beside an article: a sentence is one where something of all ``needs`` stands in it. ``drops`` are such
    sentences, ``keeps`` an article's own that are none; the tests prove both."""

    rule: Rule
    needs: tuple[Cues, ...]
    drops: tuple[str, ...]
    keeps: tuple[str, ...]
