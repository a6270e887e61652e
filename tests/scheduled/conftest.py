"""A real ``winnow serve`` for the tests here: Prefect's server, the job and a PostgreSQL of its own."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.settings import ROOT
from tests.places import QUICK
from tests.scheduled.serving import Served


@pytest.fixture(scope="package")
def the_served() -> Iterator[Served]:
    """One for all tests here, over a landing folder with the real seed. It ends with them: it is never quite idle."""
    folder = Path(tempfile.mkdtemp(prefix="winnow-serve-", dir=QUICK))
    folder.chmod(0o755)  # PostgreSQL's user may enter it, for root as well
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    one = Served(folder)
    yield one
    one.stop()
    shutil.rmtree(folder)


@pytest.fixture
def served(the_served: Served) -> Served:
    """It runs, also when the test before has killed it."""
    the_served.start()
    return the_served
