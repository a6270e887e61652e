"""The flow `reclean` under Prefect: rehearsal, refusal, change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from flows import reclean as flow_module
from flows.errors import OverLimit
from flows.previewing import Difference, Preview
from flows.settings import Settings
from tests.history.conftest import Ingest, ingest  # noqa: F401 (a fixture)
from tests.history.test_reclean import similar_seeds
from tests.scheduled.serving import Served

Sql = Callable[..., list[tuple[object, ...]]]


def test_it_shows_refuses_and_changes(
    served: Served,
    landing: Path,
    ingest: Ingest,  # noqa: F811
    settings_of: Callable[..., Settings],
    sql: Sql,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    similar_seeds(landing, 20)
    ingest(then=True)
    settings = settings_of()
    monkeypatch.setattr(flow_module, "settings", lambda: settings)
    with served.client():
        shown = flow_module.reclean()
        assert shown["stale"] > 0  # type: ignore[index]
        with pytest.raises(OverLimit):
            flow_module.reclean(apply=True, limit=0.0)
        assert sql("SELECT count(*) FROM news.reclean") == [(0,)]
        done = flow_module.reclean(apply=True, yes=True)
        assert done["originals"] == shown["stale"]  # type: ignore[index]
        assert done["status"] == "completed"  # type: ignore[index]
    assert sql("SELECT status, prefect_flow_run_id IS NOT NULL FROM news.reclean") == [("completed", True)]


def test_the_page_shows_titles_as_text() -> None:
    import uuid

    hostile = Difference(uuid.UUID(int=1), "`![x](http://evil)|\x1b[31m", 3, 4, "", "")
    page = flow_module.as_markdown(Preview("abc", 10, 5, changed=1, largest=(hostile,)))
    assert "| documents that change | 1 |" in page.splitlines()
    [row] = [line for line in page.splitlines() if "evil" in line]
    assert row.count("`") == 4 and row.count("|") == 5 and "\x1b" not in row
