"""Past one machine: the same work, handed to a Dask cluster instead of to processes here.

Dask rather than Ray: its wheels are a fifteenth of the size, a lost worker's tasks are simply done again
elsewhere, and a task is a plain function call, which is all that is needed, since a batch that is
cleaned twice gives the same rows and only the run itself speaks to the database.

Every node needs this product, in the same version, and must find the seeds at the same place: a shared
folder or an address. Who reaches a Dask scheduler can run code on its workers: keep it on a closed
network, or give it TLS (Dask's own ``DASK_DISTRIBUTED__COMM__TLS__...`` settings are honoured).
"""

from __future__ import annotations

import contextlib
import logging
import socket
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future, wait
from functools import cache
from types import TracebackType
from typing import Any, Self

from flows.errors import ClusterUnavailable, SettingsError
from flows.settings import Settings
from flows.workers import Workers, workers_of

_PATIENCE = 60  # seconds to reach the scheduler, and for a worker to join: at first, and when all have gone
_LOOK_SECONDS = 30.0  # between looks whether any worker is left for the work that is waited for


def workforce_of(settings: Settings) -> Workers | Cluster:
    """Processes of this machine, or the cluster that ``WINNOW_CLUSTER`` names.

    :raises ClusterUnavailable: it cannot be reached.
    """
    return Cluster(settings) if settings.cluster else workers_of(settings)


class Lent:
    """The result of work that a cluster does."""

    def __init__(self, future: Future[Any], client: Any, address: str) -> None:
        self._future, self._client, self._address = future, client, address

    def result(self) -> Any:
        """Wait for it.

        :raises ClusterUnavailable: the scheduler has gone, or all workers, or one after another over this work.
        """
        from distributed import KilledWorker

        try:
            # Dask waits without end for a worker to come, and the run would hold the archive as long.
            while not wait([self._future], _LOOK_SECONDS).done:
                self._client.wait_for_workers(1, timeout=_PATIENCE)
        except (OSError, RuntimeError) as error:  # TimeoutError is one too
            if not self._future.done():
                raise self._lost(error) from error
        try:
            return self._future.result()
        except (CancelledError, KilledWorker) as error:
            raise self._lost(error) from error

    def _lost(self, error: BaseException) -> ClusterUnavailable:
        return ClusterUnavailable(
            f"The Dask cluster at {self._address} was lost ({type(error).__name__}). What was loaded stays; see "
            "to its scheduler and its workers, then run again, or unset WINNOW_CLUSTER to work on this machine alone."
        )


class Cluster:
    """Hands work to a Dask cluster; to those who hand it out it is what :class:`Workers` is.

    :raises ClusterUnavailable: Dask is not installed, no scheduler answers, or no worker has joined.
    """

    def __init__(self, settings: Settings) -> None:
        try:
            from distributed import Client
        except ImportError as missing:
            raise ClusterUnavailable(
                "WINNOW_CLUSTER is set, but Dask is not installed: pip install distributed."
            ) from missing
        logging.getLogger("distributed").setLevel(logging.ERROR)  # a lost worker is no news here
        from flows.cleaning.rules import RULESET

        self._address = settings.cluster
        self._limits = (settings.record_seconds, settings.worker_bytes)
        self._ruleset = RULESET
        self._client: Any  # Dask states no types
        try:
            self._client = Client(settings.cluster, timeout=_PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
            self._client.wait_for_workers(1, timeout=_PATIENCE)
        except ValueError as error:
            raise SettingsError(
                f"WINNOW_CLUSTER is no address of a scheduler ({error}). It is such as tcp://host:8786 or tls://host:8786."
            ) from error
        except OSError as error:  # TimeoutError is one too
            raise ClusterUnavailable(
                f"The Dask cluster at {settings.cluster} cannot be reached or has no workers ({error}). "
                "Nothing was done; start it, or unset WINNOW_CLUSTER to work on this machine alone."
            ) from error
        self.processes = sum(self._client.nthreads().values())
        self._executor = self._client.get_executor(pure=False)

    def submit(self, function: Callable[..., object], items: Sequence[object], *arguments: object) -> Any:
        """Do ``function(items, *arguments, watch)`` on some node; the answer's ``result()`` waits for it."""
        future = self._executor.submit(_on_node, self._ruleset, self._limits, function, items, arguments)
        return Lent(future, self._client, self._address)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._executor.shutdown()
        else:  # which is told, whether or not a scheduler is left that can be told to let go of the rest
            with contextlib.suppress(Exception):
                self._executor.shutdown(wait=False)
        self._client.close()


def _on_node(
    ruleset: str,
    limits: tuple[float, int],
    function: Callable[..., object],
    items: Sequence[object],
    arguments: Sequence[object],
) -> Any:
    """On a node the work is done in a guarded process too: a record that kills it costs only itself.

    :raises ClusterUnavailable: the node has another version of what decides, of which the archive may know nothing.
    """
    from flows.cleaning.rules import RULESET

    if ruleset != RULESET:
        raise ClusterUnavailable(
            f"A worker of the cluster, on {socket.gethostname()}, has another version of winnow, of Python or of a library that reads texts: its ruleset is {RULESET}, "
            f"that of the run {ruleset}. Install the same everywhere, start the workers again, and run again."
        )
    return _guarded(*limits).submit(function, items, *arguments).result()


@cache
def _guarded(seconds: float, most_bytes: int) -> Workers:
    return Workers(2, seconds, most_bytes)
