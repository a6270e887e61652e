"""Ends what ``winnow serve`` started, also when ``winnow serve`` itself is killed.

Run as ``python -m flows.keeper`` with a pipe on standard input, whose other end only the serving process
holds. Each line names something to end: ``group PGID`` a process group, ``server HOME`` the embedded
PostgreSQL of a home. At the pipe's end, which comes with the serving process's end whatever its manner,
all of it is ended in the reverse order of its starting. Ctrl-C goes the same way, so there is one way out.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterable
from pathlib import Path

# A flow run that is told to end reports so to Prefect and closes its transaction: seconds. More would
# have the operator press Ctrl-C again.
GRACE_SECONDS = 20.0


def end_group(group: int, grace: float = GRACE_SECONDS) -> None:
    """Ask a process group to end, wait, then make it. A group that is gone is fine."""
    if _signal(group, signal.SIGTERM) and not _gone(group, grace):
        _signal(group, signal.SIGKILL)
        _gone(group, grace)


def end_server(home: Path) -> None:
    """Stop the embedded PostgreSQL of ``home``, if it runs."""
    from flows.store import embedded

    embedded.stop(home)


def end_all(lines: Iterable[str]) -> None:
    """End everything named, last started first. One that cannot be ended does not save the others."""
    for line in reversed(list(lines)):
        kind, _, name = line.rstrip("\n").partition(" ")
        try:
            if kind == "group":
                end_group(int(name))
            elif kind == "server":
                end_server(Path(name))
        except Exception as error:
            print(f"winnow: could not end {kind} {name}: {error}", file=sys.stderr)  # noqa: T201


def _signal(group: int, number: int) -> bool:
    try:
        os.killpg(group, number)
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
        return _signal(group, 0)
    return any(state != "Z" for state in states(group).values())


def states(group: int) -> dict[int, str]:
    """The processes of a group on Linux and their states (``proc(5)``: R, S, D, Z...)."""
    found = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it ended while we looked
        if int(fields[2]) == group:
            found[int(path.parent.name)] = fields[0]
    return found


def main() -> None:
    """Wait for the pipe to end, then end all that it named."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    end_all(list(sys.stdin))


if __name__ == "__main__":
    main()
