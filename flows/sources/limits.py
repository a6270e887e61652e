"""How much of anything the sources accept before they call it an attack or a mistake."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on memory and time, all chosen well above what real seeds need.

    Sizes are bytes, times seconds. ``held_bytes`` is how much of one file the line holds at once before
    it loads the file piece by piece. ``max_ratio`` bounds unpacked to packed bytes, once
    ``ratio_free_bytes`` were unpacked: real crawls stay below 40, deflate can reach 1,032, zstd
    30,000. ``max_unpacked_bytes`` bounds what one file may unpack to in all, ``max_members`` the
    entries of an archive, ``max_nesting`` archives within archives, ``max_blocks`` the lines of a page.
    ``fields`` names an archive's own fields, as ``(("text", "story"), ("canonical", "href"))``.
    """

    max_file_bytes: int = 16 * 2**30
    max_record_bytes: int = 64 * 2**20
    settle_seconds: float = 0.0
    held_bytes: int = 32 * 2**20
    record_seconds: float = 60.0
    max_ratio: int = 250
    ratio_free_bytes: int = 64 * 2**20
    max_unpacked_bytes: int = 256 * 2**30
    max_members: int = 1_000_000
    max_nesting: int = 4
    max_blocks: int = 250_000
    fields: tuple[tuple[str, str], ...] = ()
