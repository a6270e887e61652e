"""What closing notices say, by kind and by language: the words of whoever asks to follow, forbids to copy or answers for nothing.

A phrase is whole words; one that ends in ``*`` is the beginning of a word, as every one is in Arabic, Persian, Hebrew and Urdu,
where "and", "the" and "in" may stand before it. Where words are not spaced (Chinese, Japanese, Thai), and in Korean, a phrase may
stand anywhere. Apostrophes and hyphens are blanks. All languages are one table: a word that is another's word for something else
(Dutch "like", Portuguese "nas") stands in a longer phrase. One cue alone tells nothing: :mod:`flows.cleaning.rules.closing` says
which make a notice together.
"""

from __future__ import annotations

from collections.abc import Mapping

from flows.cleaning.rules.cues.asking import ASKS, CALLS, CHANNELS, OURS, PLACES
from flows.cleaning.rules.cues.bodies import BODIES
from flows.cleaning.rules.cues.copying import BARRED, COPYING, HOUSE, REPRINTING, WRITER
from flows.cleaning.rules.cues.speaking import (
    COMMENTS,
    DISOWNED,
    KEPT,
    MISTAKES,
    OPENLY,
    OTHERS,
    REPORTER,
    TELLS,
    VIEWS,
)

__all__ = (
    "ADDRESS",
    "ASKS",
    "BARRED",
    "BODIES",
    "CALLS",
    "CHANNELS",
    "COMMENTS",
    "COPYING",
    "DISOWNED",
    "HOUSE",
    "KEPT",
    "MISTAKES",
    "OPENLY",
    "OTHERS",
    "OURS",
    "PLACES",
    "REPORTER",
    "REPRINTING",
    "TELLS",
    "VIEWS",
    "WRITER",
    "Cues",
)

Cues = Mapping[str, str]
"""Phrases by language, separated by ``|`` in each."""

ADDRESS: Cues = {}
"""An address of electronic mail or a handle, which no list of words knows."""
