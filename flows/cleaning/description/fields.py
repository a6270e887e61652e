"""The row that a description fills, field by field."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from flows.cleaning.description.reading import Found
from flows.documents import Evidence

_BY_LINES = (
    "headline", "kicker", "deck", "byline", "authors", "author_roles", "byline_place", "section", "tags", "site",
)  # fmt: skip
"""Fields of which nobody knows where they end, where everything stands in one line."""


@dataclass(slots=True)
class Fields:
    """The row being filled: a value never comes without its evidence."""

    values: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, Evidence] = field(default_factory=dict)

    def put(self, name: str, value: object, evidence: Evidence) -> None:
        self.values[name] = value
        self.evidence[name] = evidence

    def take(self, name: str, found: Found | None) -> None:
        if found is not None:
            self.put(name, found.value, found.evidence)

    def forget(self, start: int, end: int) -> None:
        """Drop what is known by its line alone, where it was found in a stretch that has none."""
        for name in _BY_LINES:
            if name in self.values and start <= self.evidence[name].start < end:
                del self.values[name], self.evidence[name]

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def house(self) -> list[str]:
        """The names of the house, as far as they are known."""
        return [self.values.get(name) or "" for name in ("publisher", "publisher_written", "site")]
