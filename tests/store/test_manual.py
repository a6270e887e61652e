"""The analysts' manual and the database say the same."""

from __future__ import annotations

from flows.settings import ROOT
from flows.store.manual import manual


def test_the_manual_is_what_the_database_says(database: str) -> None:
    written = (ROOT / "sql" / "README.md").read_text(encoding="utf-8")
    assert manual(database) == written, "write it again: winnow migrate; winnow manual > sql/README.md"
