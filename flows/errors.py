"""The exception tree. Every message names the thing, what is wrong, and the remedy."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

from flows.showing import safe


class WinnowError(Exception):
    """The root: catch this to catch everything the product raises on purpose.

    ``exit_code`` is what the command line returns for it (sysexits.h where one fits).
    """

    exit_code = 1


class SettingsError(WinnowError):
    """A setting is missing or makes no sense."""

    exit_code = 78


class StoreError(WinnowError):
    """The database refused or could not do something."""

    exit_code = 70


class StoreUnavailable(StoreError):
    """The database cannot be reached. Nothing was written; run again when it is back."""

    exit_code = 69


class PrefectUnavailable(WinnowError):
    """Prefect's server cannot be reached or did not start. Nothing was done."""

    exit_code = 69


class MigrationError(StoreError):
    """A migration failed, or the schema is not one this version knows."""


class Busy(WinnowError):
    """Another run holds the archive. Nothing was done; it is safe to try later."""

    exit_code = 75


class WorkersLost(WinnowError):
    """The processes that clean keep dying, and no record is to blame. What was loaded stays."""

    exit_code = 71


class OverLimit(WinnowError):
    """It would change more than the operator allowed. Nothing was done."""

    exit_code = 77


class ClusterUnavailable(WinnowError):
    """The Dask cluster cannot be reached. Nothing was done."""

    exit_code = 69


class SourceError(WinnowError):
    """A seed could not be read. Its ``reason`` becomes the quarantine's."""

    exit_code = 66

    def __init__(self, reason: str, detail: str, remedy: str) -> None:
        super().__init__(f"{detail} {remedy}")
        self.reason, self.detail, self.remedy = reason, detail, remedy


class Deferred(WinnowError):
    """A seed is still being written, changed while it was read, or cannot be read just now: it is left for the next run. Its
    ``reason`` is a stable code."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason, self.detail = reason, detail


class RuleError(WinnowError):
    """A cleaning rule does not do what its own examples say."""


@contextlib.contextmanager
def told_in_a_line() -> Iterator[None]:
    """What is raised on purpose within ends the process with its message and its exit code, for who started it."""
    try:
        yield
    except WinnowError as error:
        # It may name what a file from outside calls itself: that must not drive the terminal.
        told = "\n".join(map(safe, str(error).split("\n")))
        print(f"winnow: {told}", file=sys.stderr)  # noqa: T201
        sys.exit(error.exit_code)
