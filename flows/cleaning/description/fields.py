"""The row that describe fills."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from flows.cleaning.description.reading import Found
from flows.documents import Evidence


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

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def house(self) -> list[str]:
        """The names of the house, as far as they are known."""
        return [self.values.get(name) or "" for name in ("publisher", "publisher_written", "site")]
