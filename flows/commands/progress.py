"""How far something is, for whoever watches it at a terminal."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.run import Run


@contextlib.contextmanager
def moving_line() -> Iterator[Callable[[str], None]]:
    """What shows a text in a line that moves on a terminal, and is gone at the end; nothing is shown elsewhere, so that
    logs stay readable."""
    if not sys.stderr.isatty():
        yield lambda text: None
        return

    def show(text: str) -> None:
        print(f"\r\x1b[2K{text}", end="", file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        show("")


def of_run(run: Run) -> str:
    """How far a run is."""
    c = run.counts
    return (
        f"{run.files_done:,} of {run.files_found:,} files seen so far: {c.loaded:,} loaded, "
        f"{c.duplicate:,} duplicate, {c.quarantined:,} quarantined"
    )
