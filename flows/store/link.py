"""One run's hold on the archive: its connection, its lock, and patience with what passes by itself."""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Callable
from typing import TypeVar

import psycopg

from flows.errors import Busy, StoreUnavailable
from flows.settings import Settings
from flows.showing import one_line
from flows.store import connecting, ledger

T = TypeVar("T")
_TRIES = 7  # with the pauses below 13 to 25 seconds in all: a restart of the server fits in


class Link:
    """A connection that holds the run lock, made anew when it is cut.

    :raises StoreUnavailable: the database cannot be reached.
    :raises Busy: another run holds the lock.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.connection = self._connected()

    def transaction(self, make: Callable[[connecting.Cursor], T]) -> T:
        """Do ``make`` in one transaction, again from its start if that may help: so it must not mind.

        It holds a lock that goes with it. The link's own lock goes with its session, which a pooler or a network
        that forgets may take away unseen: then this one still has loads, recleans and erasures come one after the
        other. It is the first that a transaction takes, so none waits for it that another waits for.
        """

        def attempt(connection: connecting.Connection) -> T:
            with connection.transaction(), connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", (connecting.LOAD_LOCK,))
                return make(cursor)

        return self.ask(attempt)

    def ask(self, question: Callable[[connecting.Connection], T]) -> T:
        """Do ``question`` with the connection, again if that may help.

        :raises StoreUnavailable: it failed too often.
        """
        for tried in itertools.count(1):
            try:
                if self.connection.closed:
                    self.connection = self._connected()
                return question(self.connection)
            except (psycopg.Error, StoreUnavailable, Busy) as error:
                # After a cut our own old session may hold the lock for a moment longer.
                if not connecting.is_passing(error) and not isinstance(error, Busy):
                    raise
                if tried == _TRIES:
                    reason = one_line(error).removesuffix(".")
                    raise StoreUnavailable(
                        f"The database failed {tried} times, last with: {reason}. What was loaded stays; "
                        "run again when it is well, and the rest follows."
                    ) from error
                time.sleep(random.uniform(0.5, 1.0) * 0.2 * 2**tried)  # noqa: S311 (jitter, not a secret)
        raise AssertionError("unreachable")

    def close(self) -> None:
        """Let go of the lock and the connection."""
        self.connection.close()

    def _connected(self) -> connecting.Connection:
        connection = connecting.connect(connecting.address_of(self._settings))
        try:
            ledger.take_lock(connection)
        except BaseException:
            connection.close()
            raise
        return connection
