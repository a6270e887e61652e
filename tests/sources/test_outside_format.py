"""A format that another package brings: the example of docs/formats.md, installed beside the product."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from flows.settings import ROOT
from tests.sources import packing

READS = """
import sys
from pathlib import Path
from flows.documents import SeedFile
from flows.sources import page_of, read
path = Path(sys.argv[1])
file = SeedFile(str(path.parent), path.name.encode(), path.stat().st_size, path.stat().st_mtime_ns)
for record in read(file).records():
    print(record.address, page_of(record).text.strip())
"""


def example(kind: str) -> str:
    manual = (ROOT / "docs/formats.md").read_text(encoding="utf-8")
    [found] = re.findall(rf"```{kind}\n(.*?)```", manual, re.DOTALL)
    return str(found)


def test_the_manuals_example_is_a_format(tmp_path: Path) -> None:
    package = tmp_path / "site"
    facts = package / "bulletins-1.dist-info"
    facts.mkdir(parents=True)
    (package / "bulletins.py").write_text(example("python"))
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: bulletins\nVersion: 1\n")
    section = (
        example("toml").replace('project.entry-points."winnow.readers"', "winnow.readers").replace('"', "")
    )
    (facts / "entry_points.txt").write_text(section)
    bulletins = b"%%\nThe ferry is back.\n%%\nRain tomorrow.\n"
    for name, raw, prefix in (
        ("today.bulletin", bulletins, ""),
        ("today.zip", packing.as_zip([("a/today", bulletins)]), "a/today"),
    ):
        (tmp_path / name).write_bytes(raw)
        done = subprocess.run(
            [sys.executable, "-c", READS, str(tmp_path / name)],
            capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": f"{package}:{ROOT}"},
        )  # fmt: skip
        assert done.stdout.splitlines() == [f"{prefix}#1 The ferry is back.", f"{prefix}#2 Rain tomorrow."]


def test_a_reader_that_cannot_be_loaded_is_told_of_at_once(tmp_path: Path) -> None:
    facts = tmp_path / "broken-1.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1\n")
    for value, fault in (("nowhere:X", "ModuleNotFoundError"), ("json:loads", "not a Format")):
        (facts / "entry_points.txt").write_text(f"[winnow.readers]\nbroken = {value}\n")
        done = subprocess.run(
            [sys.executable, "-c", "from flows.sources import formats; formats()"],
            check=False, capture_output=True, text=True,
            env={**os.environ, "PYTHONPATH": f"{tmp_path}:{ROOT}"},
        )  # fmt: skip
        assert done.returncode
        assert "SettingsError: The reader 'broken'" in done.stderr
        assert fault in done.stderr
