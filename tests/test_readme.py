"""The pages name what there is: every setting, every command, and no file that is not there."""

from __future__ import annotations

import re

import pytest
from typer.main import get_command

from flows.cli import app
from flows.settings import ROOT, Settings

README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [
    ROOT / "README.md",
    ROOT / "ARCHITECTURE.md",
    ROOT / "SECURITY.md",
    *sorted((ROOT / "docs").glob("*.md")),
]


def test_every_setting_is_in_the_readme() -> None:
    names = {f"WINNOW_{name.upper()}" for name in Settings.model_fields} - {"WINNOW_DATABASE_URL"}
    assert names - set(re.findall(r"`(WINNOW_[A-Z_]+)`", README)) == set()
    assert set(re.findall(r"\| `(WINNOW_[A-Z_]+)`", README)) - names == set()


def test_every_command_is_in_the_readme() -> None:
    commands = set(get_command(app).commands)  # type: ignore[attr-defined]
    assert commands == set(re.findall(r"\| `winnow ([a-z]+)", README))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: object) -> None:
    text = page.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    links = [link for link in re.findall(r"\]\(([^)#]+)", text) if not link.startswith("http")]
    missing = [link for link in links if not (page.parent / link).exists()]  # type: ignore[attr-defined]
    assert missing == []


def test_every_page_of_docs_is_linked_from_the_readme() -> None:
    assert [p.name for p in (ROOT / "docs").glob("*.md") if f"(docs/{p.name})" not in README] == []
