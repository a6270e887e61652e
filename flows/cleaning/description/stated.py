"""What the source of a page states about it, outside its text: JSON-LD, OpenGraph, meta elements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

# Whom to believe first. A container's own field (a column of a JSONL file) is what its producer chose.
ORDER = (
    "container",
    "json-ld",
    "data",
    "microdata",
    "opengraph",
    "meta",
    "rel",
    "hcard",
    "time",
    "link",
    "title",
)
_LONGEST = 1000
_MOST = 100

Hints = Mapping[str, str | tuple[str, ...]]


def stated(hints: Hints, name: str) -> Iterator[tuple[str, str]]:
    """Every value stated for a field with its source, most trusted first.

    >>> list(stated({"meta:title": "B", "json-ld:title": ("A", " ")}, "title"))
    [('json-ld', 'A'), ('meta', 'B')]
    """
    if not hints:
        return
    for source in ORDER:
        values = hints.get(f"{source}:{name}", ())
        for value in ((values,) if isinstance(values, str) else values)[:_MOST]:
            clean = " ".join(value[:_LONGEST].split())
            if clean:
                yield source, clean


def first_stated(hints: Hints, name: str) -> tuple[str, str] | None:
    """The most trusted value stated for a field, with its source."""
    return next(stated(hints, name), None)
