"""The Makefile sets .venv up once, whatever runs beside it, was broken off before or is set for other projects."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from flows.settings import ROOT

_PYTHON = f"""#!/bin/sh
[ "$1" = -m ] || exec {sys.executable} "$@"
mkdir -p .venv/bin
printf '#!/bin/sh\\ntest -e .venv/bin/pip\\n' > .venv/bin/python
chmod +x .venv/bin/python
sleep 1
printf '#!/bin/sh\\n(echo "pip $*"; env) >> told\\n' > .venv/bin/pip
chmod +x .venv/bin/pip
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The Makefile, and a Python whose environments take a second and whose pip tells what it was asked."""
    folder = tmp_path / "zwei Wörter"
    folder.mkdir()
    shutil.copy(ROOT / "Makefile", folder)
    for name in ("requirements.lock", "pyproject.toml"):
        (folder / name).touch()
    (tmp_path / "python").write_text(_PYTHON)
    (tmp_path / "python").chmod(0o755)
    return folder


def _made(checkout: Path, **more: str) -> subprocess.Popen[bytes]:
    command = ["make", ".venv/ready", f"PYTHON={checkout.parent / 'python'}"]
    return subprocess.Popen(command, cwd=checkout, env={**os.environ, **more}, stdout=subprocess.DEVNULL)


def test_two_at_once_set_it_up_once(checkout: Path) -> None:
    both = [_made(checkout), _made(checkout)]
    assert [one.wait(60) for one in both] == [0, 0]
    asked = [line for line in (checkout / "told").read_text().splitlines() if line.startswith("pip ")]
    assert len(asked) == 2, asked  # what is locked, and the project


def test_one_that_was_broken_off_is_made_whole(checkout: Path) -> None:
    (checkout / ".venv" / "bin").mkdir(parents=True)
    (checkout / ".venv" / "bin" / "python").write_text("#!/bin/sh\nexit 1\n")
    (checkout / ".venv" / "bin" / "python").chmod(0o755)
    assert _made(checkout).wait(60) == 0
    assert (checkout / "told").exists()


def test_what_is_set_for_other_projects_is_not_heard(checkout: Path) -> None:
    others = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_CONSTRAINT", "PYTHONPATH")
    assert _made(checkout, **dict.fromkeys(others, "/nowhere"), PIP_PROXY="kept").wait(60) == 0
    told = (checkout / "told").read_text()
    assert not [name for name in others if f"{name}=" in told]
    assert "PIP_PROXY=kept" in told
