"""How whatever changes the archive ends: recorded, and let go of, in whatever way it ends."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Protocol, TypeVar

import psycopg

from flows.errors import StoreError
from flows.store.connecting import refused


class Accountable(Protocol):
    """Something that holds the archive and records how it ended."""

    def finish(self) -> None: ...

    def fail(self, error: BaseException) -> None: ...

    def close(self) -> None: ...


A = TypeVar("A", bound=Accountable)


@contextlib.contextmanager
def accounted(one: A) -> Iterator[A]:
    """See to it that its end is recorded, whatever it is, and that it lets go of the archive.

    :raises StoreError: the database refused something.
    """
    try:
        yield one
        one.finish()
    except psycopg.Error as error:
        told = StoreError(f"The database refused: {refused(error)}")
        one.fail(told)
        raise told from error
    except BaseException as error:
        one.fail(error)
        raise
    finally:
        one.close()
