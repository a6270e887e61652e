"""A real ``winnow serve`` for the session: Prefect's server, the job and a PostgreSQL of its own."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.settings import ROOT
from tests.scheduled.serving import Served, start, stop


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """A folder that PostgreSQL's user may enter, for root as well."""
    folder = Path(tempfile.mkdtemp(prefix="winnow-serve-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    """One that runs for the whole session, over a landing folder with the real seed."""
    folder = Path(tempfile.mkdtemp(prefix="winnow-serve-"))
    folder.chmod(0o755)
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    running = start(folder)
    yield running
    stop(running)
    shutil.rmtree(folder)
