"""Ends what ``winnow serve`` started, also when ``winnow serve`` itself is killed.

Run as ``python -m flows.keeper`` with a pipe on standard input, whose other end only the serving process
holds. Each line names something to end: ``group PGID`` a process group, ``server HOME`` the embedded
PostgreSQL of a home; ``ended group PGID`` takes one back. At the pipe's end, which comes with the serving process's end whatever its manner,
all of it is ended in the reverse order of its starting. Ctrl-C goes the same way, so there is one way out.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

# A flow run that is told to end reports so to Prefect and closes its transaction: seconds. More would
# have the operator press Ctrl-C again.
GRACE_SECONDS = 20.0
_ENDED = "ended "


def end_group(group: int, grace: float = GRACE_SECONDS) -> None:
    """Ask the first process of a group to end, which sees to its own; after a while make all of them.

    What its first process has left behind is asked directly. A group that is gone is fine.
    """
    led = _signal(os.kill, group, signal.SIGTERM)
    if led and _gone(group, grace):
        return
    if _signal(os.killpg, group, signal.SIGTERM) and not _gone(group, min(grace, 3.0)):
        _signal(os.killpg, group, signal.SIGKILL)
        _gone(group, grace)


def end_server(home: Path) -> None:
    """Stop the embedded PostgreSQL of ``home``, if it runs."""
    from flows.store import embedded

    embedded.stop(home)


def end_all(lines: Iterable[str]) -> None:
    """End everything named, last started first. One that cannot be ended does not save the others."""
    for line in reversed(list(lines)):
        kind, _, name = line.partition(" ")
        try:
            if kind == "group":
                end_group(int(name))
            elif kind == "server":
                end_server(Path(name))
        except Exception as error:
            print(f"winnow: could not end {kind} {name}: {error}", file=sys.stderr)  # noqa: T201


def left(lines: Iterable[str]) -> list[str]:
    """What was named and has not ended since. What has ended must be forgotten: its number may come to mean a stranger.

    >>> left(["server /srv", "group 7", "ended group 7", "group 9"])
    ['server /srv', 'group 9']
    """
    found: list[str] = []
    for line in lines:
        what = line.rstrip("\n")
        if what.startswith(_ENDED):
            found.remove(what.removeprefix(_ENDED))
        else:
            found.append(what)
    return found


def _signal(send: Callable[[int, int], None], to: int, number: int) -> bool:
    try:
        send(to, number)
    except (ProcessLookupError, PermissionError):  # macOS says EPERM for a group of zombies
        return False
    return True


def _gone(group: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not _alive(group):
            return True
        time.sleep(0.05)
    return False


def _alive(group: int) -> bool:
    """Whether a process of the group still runs. A zombie does not: it waits for its parent only."""
    if not Path("/proc/self/stat").exists():
        return _signal(os.killpg, group, 0)
    return any(one.group == group and one.state != "Z" for one in processes())


class Process(NamedTuple):
    """A process as Linux tells of it (``proc(5)``); ``state`` is R, S, D, Z..."""

    pid: int
    state: str
    parent: int
    group: int


def processes() -> Iterator[Process]:
    """All processes, on Linux; elsewhere none."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it ended while we looked
        yield Process(int(path.parent.name), fields[0], int(fields[1]), int(fields[2]))


def main() -> None:
    """Wait for the pipe to end, then end all that it named."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    end_all(left(sys.stdin))


if __name__ == "__main__":
    main()
