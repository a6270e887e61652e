"""What we build on: locked to the byte, and under licences that let anybody use us."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import re
import sys
from importlib import metadata

import pytest

from flows.settings import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
_ENTRY = re.compile(r"^([a-z0-9][a-z0-9.\-]*)(?:\[[a-z,\-]+\])?==(\S+)((?:.*\\\n)*.*)", re.M)
ENTRIES = _ENTRY.findall(LOCK)
LOCKED = sorted({name for name, _, _ in ENTRIES})
IMAGE = (ROOT / "docker" / "requirements.lock").read_text(encoding="utf-8")

# Permissive ones ask for no more than their notice.
PERMISSIVE = re.compile(
    r"0BSD|Apache(-| Software License|\b)[\d.]*|BSD( License)?(-[23]-Clause)?|ISC( License \(ISCL\))?|MIT(-0|-CMU)?( License)?|"
    r"PSF-2\.0|Python Software Foundation License|Zlib|CC0-1\.0|CNRI-Python|Unlicense"
)
# These ask for changes of themselves, and of nothing that only uses them.
OF_THEMSELVES = {
    "psycopg": "LGPL-3.0-only", "psycopg-binary": "LGPL-3.0-only", "paramiko": "LGPL-2.1", "hypothesis": "MPL-2.0",
    "certifi": "Mozilla Public License 2.0 (MPL 2.0)", "pathspec": "Mozilla Public License 2.0 (MPL 2.0)",
    "orjson": "MPL-2.0 AND (Apache-2.0 OR MIT)",
    # or the Artistic License, which we choose
    "text-unidecode": "Artistic License OR GNU General Public License (GPL) OR GNU General Public License v2 or later (GPLv2+)",
}  # fmt: skip


def test_every_package_is_locked_with_hashes_and_without_an_address() -> None:
    lines = [line for line in LOCK.splitlines() if line and line[0] not in " #"]
    assert len(ENTRIES) == len(lines) > 100
    for name, _, rest in ENTRIES:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", rest), name
    assert "://" not in LOCK and "--index-url" not in LOCK and " @ " not in LOCK


def test_what_is_installed_is_what_was_locked() -> None:
    locked = {(name, version) for name, version, _ in ENTRIES}  # some have several, for several Pythons
    installed = {(_plain(one.metadata["Name"]), one.version) for one in metadata.distributions()}
    others = {(name, version) for name, version in installed - locked if name in LOCKED}
    assert not others
    assert len(installed & locked) > 100


def test_the_image_has_what_runs_and_nothing_that_tests_it() -> None:
    entries = [f"{name}=={version}{hashes}" for name, version, hashes in _ENTRY.findall(IMAGE)]
    ours = [f"{name}=={version}{hashes}" for name, version, hashes in ENTRIES]
    assert set(entries) < set(ours)  # the same versions, the same bytes
    names = {name for name, _, _ in _ENTRY.findall(IMAGE)}
    assert names.isdisjoint({"pytest", "hypothesis", "moto", "mypy", "ruff", "import-linter"})
    brought = metadata.packages_distributions()
    for module in _imported() - set(sys.stdlib_module_names) - {"flows", "_typeshed"}:
        assert names & {_plain(one) for one in brought.get(module, ())}, module


def _imported() -> set[str]:
    """The top of every name that the product imports."""
    found: set[str] = set()
    for file in (ROOT / "flows").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {name.name.partition(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    return found


@pytest.mark.parametrize("name", LOCKED)
def test_its_licence_lets_anybody_use_us(name: str) -> None:
    try:
        stated = _licence(metadata.metadata(name))
    except metadata.PackageNotFoundError:
        pytest.skip("not for this system")
    if name in OF_THEMSELVES:
        assert stated == OF_THEMSELVES[name]
    else:
        assert all(PERMISSIVE.fullmatch(one) for one in re.split(r" (?:AND|OR) ", stated)), stated


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(told: metadata.PackageMetadata) -> str:
    """By the standard field, else by the classifiers, else by the free one."""
    facts = {key: told[key] for key in ("License-Expression", "License") if key in told}
    classified = [
        c.rpartition(" :: ")[2] for c in told.get_all("Classifier") or [] if c.startswith("License")
    ]
    return (
        facts.get("License-Expression") or " OR ".join(classified) or facts.get("License", "").split("\n")[0]
    )


def test_what_benchmarks_take_of_the_product_is_there() -> None:
    """Most of them need packages that the tests do not: they are read, not run."""
    taken = [
        (file.name, node.module or "", name.name)
        for file in sorted((ROOT / "benchmarks").glob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("flows")
        for name in node.names
    ]
    assert len(taken) > 50
    for file, module, name in taken:
        there = hasattr(importlib.import_module(module), name) or importlib.util.find_spec(f"{module}.{name}")
        assert there, f"{file}: {module}.{name}"
        assert not name.startswith("_"), f"{file}: {module}.{name} is the module's own"
