"""How far a run is, for whoever watches it at a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.run import Run


class Progress:
    """A line that moves on a terminal; nothing elsewhere, so that logs stay readable."""

    def __enter__(self) -> Progress:
        self._shown = sys.stderr.isatty()
        return self

    def __call__(self, run: Run) -> None:
        if self._shown:
            c = run.counts
            text = (
                f"{run.files_done:,} of {run.files_found:,} files seen so far: {c.loaded:,} loaded, "
                f"{c.duplicate:,} duplicate, {c.quarantined:,} quarantined"
            )
            print(f"\r\x1b[2K{text}", end="", file=sys.stderr, flush=True)

    def __exit__(self, *_: object) -> None:
        if self._shown:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
