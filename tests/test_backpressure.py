"""Whatever is slow or large, what is held stays small."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flows.documents import Counts
from flows.run import Run, open_run
from flows.settings import Settings
from flows.work import prepare_records
from flows.workers import Workers

STORY = (
    "Harbour council votes on pier {0}\n" + "The council voted on Monday to rebuild pier {0}, at last.\n" * 4
)


class Later:
    """Work that is done only when its result is asked for, as by a cleaner that is always too slow."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._work = work

    def result(self) -> Any:
        return self._work()


@pytest.mark.parametrize("ahead", [0, 1, 4])
def test_no_more_is_listed_and_handed_out_than_was_allowed_ahead(
    landing: Path, settings_of: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch, ahead: int
) -> None:
    """A slow reader, cleaner or database holds the others up instead of letting batches pile up."""
    for number in range(60):
        (landing / f"{number:02d}.txt").write_text(STORY.format(number))
    handed = loaded = most = 0
    honest = Run.load

    def load(self: Run, *arguments: Any) -> None:
        nonlocal loaded
        loaded += 1
        honest(self, *arguments)

    def submit(function: Callable[..., Any], *arguments: Any) -> Later:
        nonlocal handed, most
        handed += 1
        most = max(most, handed - loaded)
        return Later(lambda: function(*arguments))

    monkeypatch.setattr(Run, "load", load)
    with open_run(settings_of(batch_records=3)) as run:
        run.work(submit, ahead=ahead)
    assert run.counts.discovered == 60
    assert handed == loaded == 21  # the last tells of the folder alone
    assert most == ahead + 1


def test_a_batch_is_cut_by_its_bytes_too(landing: Path, settings_of: Callable[..., Settings]) -> None:
    for number in range(12):
        (landing / f"{number:02d}.txt").write_text(STORY.format(number))
    size = (landing / "00.txt").stat().st_size
    handed: list[int] = []
    with open_run(settings_of(batch_bytes=3 * size)) as run:

        def submit(function: Callable[..., Any], items: Any, *arguments: Any) -> Any:
            handed.append(len(items))
            return Workers(1).submit(function, items, *arguments)

        run.work(submit, ahead=1)
    assert run.counts == Counts(loaded=12)
    assert max(handed) == 3


def test_a_large_file_among_small_ones_is_held_in_small_pieces(
    landing: Path, settings_of: Callable[..., Settings]
) -> None:
    lines = [json.dumps({"text": STORY.format(n), "title": f"Pier {n}"}) + "\n" for n in range(600)]
    (landing / "m-large.jsonl").write_text("".join(lines))
    for number in range(40):
        (landing / f"{'az'[number % 2]}{number:02d}.txt").write_text(STORY.format(number + 10_000))
    pieces: list[int] = []
    with open_run(settings_of(batch_bytes=16_000, batch_records=50)) as run:

        def submit(function: Callable[..., Any], items: Any, *arguments: Any) -> Any:
            if function is prepare_records:
                pieces.append(sum(len(item.raw) for item in items))
            return Workers(1).submit(function, items, *arguments)

        run.work(submit, ahead=1)
    assert run.counts == Counts(loaded=640)
    assert len(pieces) > 20
    assert max(pieces) < 16_000 // 4 + 1_000  # a piece ends with the record that fills it


@pytest.mark.parametrize("fault", ["all quarantined", "all duplicates"])
def test_memory_does_not_grow_with_a_file_of_which_nothing_is_new(
    landing: Path, settings_of: Callable[..., Settings], fault: str
) -> None:
    """The peak over a file four times as large is about the same."""
    peaks = []
    few = 60 if fault == "all duplicates" else 300  # those have to be cleaned first, under the tracer
    for size in (few, 4 * few):
        with (landing / "all.jsonl").open("w") as handle:
            for number in range(size):
                text = "" if fault == "all quarantined" else STORY.format(1)
                handle.write(json.dumps({"text": text, "pad": f"{number:x<2000}"}) + "\n")
        with open_run(settings_of(batch_bytes=20_000, batch_records=10)) as run:
            tracemalloc.start()
            run.work(Workers(1).submit, ahead=1)
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
        assert run.counts.discovered == size
        assert run.counts.loaded <= 1
    assert peaks[1] < 1.5 * peaks[0]
