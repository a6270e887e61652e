"""The pages name what there is: every setting, every command, and no file that is not there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from flows.cli import app
from flows.errors import WinnowError
from flows.settings import ROOT, Settings

README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS: dict[str, Any] = get_command(app).commands  # type: ignore[attr-defined]
PAGES = [
    ROOT / "README.md",
    ROOT / "ARCHITECTURE.md",
    ROOT / "SECURITY.md",
    *sorted((ROOT / "docs").glob("*.md")),
]


def test_the_readme_says_of_every_setting_what_it_means_and_its_default() -> None:
    told = re.findall(r"^\| `((?:WINNOW|DATABASE)_[A-Z_]+)` \| (.+?) \| (.*?) ?\|$", README, re.M)
    assert told == [
        (field.validation_alias or f"WINNOW_{name.upper()}", field.description, _shown(field.default))
        for name, field in Settings.model_fields.items()
    ]


def _shown(default: object) -> str:
    if isinstance(default, Path) or str(default).startswith(str(ROOT)):
        default = Path(str(default)).relative_to(ROOT)
    large = isinstance(default, int) and default >= 10_000
    return f"`{default:,}`" if large else f"`{default}`" if default not in (None, "") else ""


def test_the_readme_says_of_every_command_what_its_help_says() -> None:
    told = {name: (command.help or "").split("\n")[0] for name, command in COMMANDS.items()}
    assert told == dict(re.findall(r"^\| `winnow ([a-z]+).*?` \| (.*?) \|$", README, re.M))


def test_the_help_explains_every_command_argument_and_option() -> None:
    for command in (*COMMANDS.values(), *COMMANDS["quarantine"].commands.values()):
        assert command.help, command.name
        assert [one.name for one in command.params if not one.help] == [], command.name


def test_every_exit_code_is_told_by_the_help_and_to_operators() -> None:
    kinds = [WinnowError]
    for kind in kinds:
        kinds += kind.__subclasses__()
    codes = {0, 2, 130} | {kind.exit_code for kind in kinds}
    assert {int(code) for code in re.findall(r"\d+", app.info.epilog or "")} == codes
    operation = (ROOT / "docs" / "operation.md").read_text(encoding="utf-8")
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", operation, re.M)} == codes


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: object) -> None:
    text = page.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    links = [link for link in re.findall(r"\]\(([^)#]+)", text) if not link.startswith("http")]
    missing = [link for link in links if not (page.parent / link).exists()]  # type: ignore[attr-defined]
    assert missing == []


def test_every_page_of_docs_is_linked_from_the_readme() -> None:
    assert [p.name for p in (ROOT / "docs").glob("*.md") if f"(docs/{p.name})" not in README] == []


def test_the_architecture_names_the_layers_that_are_held() -> None:
    held = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    told = page.partition("## Layers")[2].split("```")[1].strip().splitlines()
    assert [line.split("  ")[0] for line in told] == held[0]["layers"]
