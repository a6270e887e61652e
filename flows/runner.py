"""Prefect's runner, told how to end: its flow runs first, and none of them left Running at the server."""

from __future__ import annotations

import contextlib
import os
import signal
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from flows import keeper

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prefect.client.orchestration import SyncPrefectClient
    from prefect.runner import Runner

_RUN = b"PREFECT__FLOW_RUN_ID="  # what Prefect's runner tells the process of a flow run


def gentle(**options: Any) -> Runner:
    """A runner with Prefect's own ``options``, whose files lie in Prefect's home."""
    from prefect.runner import Runner
    from prefect.settings import get_current_settings

    # A runner keeps its files below a folder of a known name among the machine's temporary ones: whoever makes it
    # first owns it, and no other user could serve. Prefect's home is ours alone.
    home = get_current_settings().home
    home.mkdir(parents=True, exist_ok=True)
    tempfile.tempdir = str(home)

    class Gentle(Runner):
        """Prefect's own kills its runs when it is told to end, which leaves them Running for ever."""

        def handle_sigterm(self, *_: Any, **__: Any) -> None:
            threading.Thread(target=_end_runs_first, daemon=True).start()

    return Gentle(**options)


def call_crashed(client: SyncPrefectClient, runs: Iterable[UUID], why: str) -> None:
    """Have the server call flow runs Crashed that have no process any more, but for those that it knows ended."""
    from prefect.states import Crashed

    for run in runs:
        state = client.read_flow_run(run).state
        if state is None or not state.is_final():
            client.set_flow_run_state(run, Crashed(message=why), force=True)


def _end_runs_first() -> None:
    """End the runs, which tell the server so, tell it of those that could not, and end this process."""
    from prefect.client.orchestration import get_client

    runs = _runs()
    _end(list(runs), keeper.GRACE_SECONDS * 0.6)
    # One that is told to end while Prefect begins or ends it may say nothing. Without a server the next job does.
    with contextlib.suppress(Exception), get_client(sync_client=True) as client:
        call_crashed(client, runs.values(), "The job was told to end.")
    for _ in range(2):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(keeper.GRACE_SECONDS * 0.15)  # whoever ends in time ends this thread too
    os._exit(1)  # it holds nothing by now, and whoever told it to end waits


def _end(pids: list[int], seconds: float) -> None:
    """Ask processes of flow runs to end, and kill those that have not after ``seconds``."""
    deadline = time.monotonic() + seconds
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
    while (left := _runs().keys() & pids) and time.monotonic() < deadline:
        time.sleep(0.1)
    for pid in left:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def _runs() -> dict[int, UUID]:
    """The processes of the flow runs that this process has started, and which runs these are."""
    found = {}
    for one in keeper.processes():
        if one.parent == os.getpid() and one.state != "Z":
            with contextlib.suppress(OSError):
                for told in Path(f"/proc/{one.pid}/environ").read_bytes().split(b"\0"):
                    if told.startswith(_RUN):
                        found[one.pid] = UUID(told.removeprefix(_RUN).decode())
    return found
