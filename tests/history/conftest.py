"""Archives made under other rules than today's."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext

import pytest

from flows import line as line_module
from flows import run as run_module
from flows.cleaning.clean import clean
from flows.documents import Block, Counts
from flows.run import open_run
from flows.settings import Settings
from flows.spans import Cleaned, Span
from flows.workers import Workers

Ingest = Callable[..., Counts]


def differently(text: str, blocks: tuple[Block, ...] = ()) -> Cleaned:
    """Rules that were: some lines that are body today were removed, some that are removed today were body.

    Which, follows from the line alone, so that contents merge and split when the rules change.
    """
    today = clean(text, blocks)
    spans = []
    kept = sum(span.kind == "body" for span in today.spans)
    for span in today.spans:
        line = text[span.start : span.end]
        chance = zlib.crc32(line.encode("utf-8", "surrogatepass")) % 3
        if span.kind == "body" and (chance == 1 or "in the spring" in line) and kept > 1:
            kept -= 1
            span = Span(span.start, span.end, "removed", "old.rule")
        elif span.kind == "removed" and span.rule != "white-space" and chance == 1:
            span = Span(span.start, span.end, "body")
        spans.append(span)
    return Cleaned(text, tuple(spans), "00000000000000aa")


@contextmanager
def rules_of_then() -> Iterator[None]:
    """Within it, this process cleans by the rules that were."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(line_module, "clean", differently)
        patch.setattr(run_module, "RULESET", "00000000000000aa")
        yield


@pytest.fixture
def ingest(settings_of: Callable[..., Settings]) -> Ingest:
    """Ingest the landing folder in this process; ``then=True`` by the rules that were."""

    def go(then: bool = False, **changes: object) -> Counts:
        with rules_of_then() if then else nullcontext(), open_run(settings_of(**changes)) as run:
            run.work(Workers(1).submit, ahead=1)
        return run.counts

    return go
