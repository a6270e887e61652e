"""A corpus is had again as it was read, whatever recleans have made of it since."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from flows.settings import Settings
from tests.history.conftest import Ingest
from tests.history.test_reclean import reclean, similar_seeds
from tests.store.test_queries import answers


def test_the_archive_of_a_moment_is_had_again_after_a_reclean(
    landing: Path,
    ingest: Ingest,
    settings_of: Callable[..., Settings],
    database: str,
    sql: Callable[..., list[tuple[object, ...]]],
) -> None:
    similar_seeds(landing, 70)
    ingest(then=True)
    rows = sql("SELECT article_id, headline, body FROM news.article ORDER BY article_id")
    read = "".join(hashlib.md5("|".join(map(str, row)).encode()).hexdigest() for row in rows)
    account = reclean(settings_of())
    assert account["gone"] and account["made"] and account["changed"]
    (landing / "later.txt").write_text("A later story\n\nThe mill was sold on Friday, its owner said.")
    ingest()
    [row] = answers(database, "archive_as_it_was")
    assert row["articles"] == str(len(rows))
    assert row["digest"] == hashlib.md5(read.encode()).hexdigest()
