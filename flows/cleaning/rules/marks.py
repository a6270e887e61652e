"""Marks that stand alone and say nothing."""

from __future__ import annotations

from flows.cleaning.rule import Rule

RULES = (
    Rule(
        name="marks.stray",
        family="marks",
        reason="Arrows, bars and brackets that were icons or separators.",
        pattern=r"[<>|/\\«»‹›•·►▶●▪→←↑↓^~=_*#+-]{1,12}",
        drops=(">", "<>", "|", "»"),
        keeps=("-5", "A", "1"),
    ),
)
