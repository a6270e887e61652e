"""A corpus is had again as it was read, whatever recleans have made of it since."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flows.erasing import Erasure
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


def test_a_key_that_was_noted_leads_to_what_became_of_its_article(
    landing: Path,
    ingest: Ingest,
    settings_of: Callable[..., Settings],
    database: str,
    sql: Callable[..., list[tuple[Any, ...]]],
) -> None:
    mill = "The mill is sold\n\nThe old mill by the river was sold on Friday, its owner said."
    (landing / "a.txt").write_text(mill)
    (landing / "b.txt").write_text(f"{mill}\n\nPrivacy policy")  # body by the rules that were
    (landing / "c.txt").write_text(mill.replace("mill", "ferry"))
    ingest(then=True)
    [into, merged, erased] = [
        key
        for (key,) in sql(
            "SELECT article_id FROM news.sighting JOIN news.file USING (file_id) ORDER BY news.file.path"
        )
    ]
    assert reclean(settings_of())["gone"] == 1
    with Erasure.opened(settings_of()) as erasure:
        erasure.choose([erased], None, None)
        erasure.erase("request 1")
    told = {row["article_id"]: row for row in answers(database, "what_became_of_an_article")}
    assert (told[str(merged)]["state"], told[str(merged)]["present_article_id"]) == ("merged", str(into))
    assert told[str(erased)]["state"] == "erased" and not told[str(erased)]["headline"]


def test_what_a_reclean_changed_in_an_article_is_told_by_field_and_paragraph(
    landing: Path,
    ingest: Ingest,
    settings_of: Callable[..., Settings],
    database: str,
    sql: Callable[..., list[tuple[Any, ...]]],
) -> None:
    """By the rules that were a paragraph was removed and a line of furniture was not: the one came and the other went."""
    back = "They will open the new gate in the spring, the board said on Friday."
    (landing / "a.txt").write_text(
        f"The mill is sold\n\nThe old mill by the river was sold on Friday, its owner said.\n\n{back}\n\nPrivacy policy"
    )
    ingest(then=True)
    assert answers(database, "what_a_reclean_changed_in_an_article") == []
    account = reclean(settings_of())
    assert account["changed"] + account["made"] == 1
    rows = answers(database, "what_a_reclean_changed_in_an_article")
    told = {(row["field"], row["what"], row["text"]) for row in rows}
    assert ("body", "came", back) in told and ("body", "went", "Privacy policy") in told
    assert not [row for row in rows if "old mill" in row["text"]]
    assert {"ruleset", "body", "words"} <= {row["field"] for row in rows}
    [(key,)] = sql("SELECT article_id FROM news.article")
    assert {row["article_id"] for row in rows} == {str(key)}
