"""The example queries beside runs that found nothing, days without any, pages read again and articles erased."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from pathlib import Path

import psycopg

from flows.batching import Batch
from flows.documents import SeedFile
from flows.erasing import Erasure
from flows.run import open_run
from flows.settings import Settings
from flows.sources import Found
from flows.store import search
from flows.store.rows import file_rows
from flows.workers import Workers
from tests.store.test_queries import answers

_FERRY = "The ferry sails again\n\nFrom Monday the ferry sails again, the harbour board said."
_MILL = "The mill is sold\n\nThe old mill by the river was sold on Friday, its owner said."


def test_days_and_weeks_without_any_are_told_too(
    load: Callable[..., None], sql: Callable[..., list[tuple[object, ...]]], database: str
) -> None:
    load(_FERRY)
    sql("UPDATE winnow.run SET started_at = now() - interval '3 days'")
    load(_MILL)
    assert [row["loaded"] for row in answers(database, "intake_by_day")] == ["1", "0", "0", "1"] + ["0"] * 26
    sql(
        "UPDATE winnow.document SET publisher = 'The Mail', published_on = '2024-05-06' WHERE headline LIKE '%ferry%'"
    )
    sql(
        "UPDATE winnow.document SET publisher = 'The Post', published_on = '2024-05-26' WHERE headline LIKE '%mill%'"
    )
    rows = [row for row in answers(database, "articles_by_week") if row["week"] >= "2024-05-06"]
    assert [(row["publisher"], row["week"][5:], row["articles"]) for row in rows] == [
        *(("The Mail", "05-06", "1"), ("The Mail", "05-13", "0"), ("The Mail", "05-20", "0")),
        *(("The Post", "05-06", "0"), ("The Post", "05-13", "0"), ("The Post", "05-20", "1")),
    ]


def test_a_page_read_again_is_no_copy_and_a_rewritten_one_another_article(
    load: Callable[..., None], database: str, landing: Path
) -> None:
    load(_FERRY, _MILL)
    (landing / "0.txt").write_text(f"{_FERRY}\n\nShare on Facebook")
    (landing / "1.txt").write_text(
        f"{_MILL}\n\nThe buyer wants to make bread there again, she told the council."
    )
    load()
    assert answers(database, "most_copied_articles") == answers(database, "syndication_of_one_story") == []
    [row] = answers(database, "rewritten_at_the_source")
    assert (row["path"], row["headline_before"], row["headline_after"]) == (
        "1.txt",
        *["The mill is sold"] * 2,
    )
    assert int(row["words_before"]) < int(row["words_after"])
    (landing / "2.txt").write_text(_FERRY)
    load()
    assert [row["copies"] for row in answers(database, "most_copied_articles")] == ["1"]
    assert [row["path"] for row in answers(database, "syndication_of_one_story")] == [
        "0.txt",
        "0.txt",
        "2.txt",
    ]


def test_each_copy_says_where_and_when_it_stood_and_the_first_published_is_first(
    load: Callable[..., None], database: str, sql: Callable[..., list[tuple[object, ...]]]
) -> None:
    page = (
        '<html><head><link rel="canonical" href="https://{site}/{day}"><script type="application/ld+json">'
        '{{"@type": "NewsArticle", "headline": "{headline}", "datePublished": "2024-05-{day}T09:00:00Z", "articleSection": "{paper} Local", '
        '"publisher": {{"name": "{paper}"}}}}</script></head><body><article><h1>{headline}</h1>'
        "<p>From Monday the ferry sails again, the harbour board said in a statement.</p>"
        "<p>Forty passengers may go aboard, and no cars before summer, it added.</p></article></body></html>"
    )
    load(
        page.format(site="mail.example.com", day="08", headline="Ferry is back", paper="The Mail"),
        page.format(site="post.example.org", day="06", headline="Ferry to sail again", paper="The Post"),
    )
    rows = answers(database, "syndication_of_one_story")
    told = [(row["published_on"], row["site"], row["headline"], row["outcome"]) for row in rows]
    assert told == [
        ("2024-05-06", "example.org", "Ferry to sail again", "duplicate"),
        ("2024-05-08", "example.com", "Ferry is back", "loaded"),
    ]
    [row] = answers(database, "who_publishes_first")
    assert list(row.values()) == ["Post", "Mail", "1", "2.00"]
    assert sql("SELECT count(*) FROM winnow.original WHERE own_headline IS NOT NULL") == [(1,)]
    assert sql("SELECT section, agencies FROM news.sighting ORDER BY sighting_id") == [
        ("The Mail Local", []),
        ("The Post Local", []),
    ]


def test_an_edited_copy_is_near_and_another_story_is_not(load: Callable[..., None], database: str) -> None:
    more = "The board will pay for the boat. The landing was built in 1911."
    load(
        f"{_FERRY} {more} Its crew is glad.",
        _FERRY.replace("ferry sails", "mill turns", 1),
        f"{_FERRY} {more} Nobody else is.",
    )
    search.index(database)
    [row] = answers(database, "near_copies_of_an_article")
    assert (row["share"], row["shared"]) == ("0.75", "3")


def test_what_was_erased_takes_no_place_among_the_most_copied(
    load: Callable[..., None],
    sql: Callable[..., list[tuple[uuid.UUID]]],
    database: str,
    settings_of: Callable[..., Settings],
) -> None:
    load(
        *(_FERRY.replace("Monday", f"day {number}") for number in range(21) for _ in range(2)),
        _FERRY.replace("Monday", "day 3"),
    )
    [(most,)] = sql("SELECT article_id FROM news.article ORDER BY sightings DESC LIMIT 1")
    with Erasure.opened(settings_of()) as erasure:
        erasure.choose([most], None, None)
        erasure.erase("request 1")
    assert len(answers(database, "most_copied_articles")) == 20


def test_when_all_articles_bear_one_ruleset_there_is_no_change_to_show(
    load: Callable[..., None], database: str
) -> None:
    with psycopg.connect(database) as connection:
        connection.execute("INSERT INTO winnow.ruleset (ruleset, first_used) VALUES ('then', '2020-01-01')")
        connection.execute(
            "INSERT INTO winnow.rule (ruleset, rule, family, reason) VALUES ('then', 'share.buttons', 'share', 'none')"
        )
    load(
        "The ferry sails again\n\nFrom Monday the ferry sails again, the harbour board said.\n\nShare on Facebook"
    )
    assert answers(database, "after_a_rule_change") == []


def test_a_file_is_told_of_after_an_idle_run_and_apart_from_its_namesake(
    load: Callable[..., None], database: str, landing: Path, settings_of: Callable[..., Settings]
) -> None:
    other = landing.parent / "other"
    other.mkdir()
    (other / "0.txt").write_text(
        "The mill is sold\n\nThe old mill by the river was sold on Friday, its owner said."
    )
    with open_run(settings_of(seeds=str(other))) as run, Workers(1) as workers:
        run.work(workers.submit, ahead=2)
    load("The ferry sails again\n\nFrom Monday the ferry sails again, the harbour board said.")
    load()
    with psycopg.connect(database) as connection:
        told = connection.execute(
            "SELECT article_id::text FROM news.article WHERE headline LIKE '%ferry%'"
        ).fetchall()
    assert [(row["article_id"],) for row in answers(database, "what_a_file_became")] == told


def test_a_prefect_run_that_found_nothing_new_hides_none_that_made_something(
    database: str, landing: Path, settings_of: Callable[..., Settings]
) -> None:
    (landing / "0.txt").write_text("The mill is sold\n\nThe old mill by the river was sold, its owner said.")
    for _ in range(2):
        with open_run(settings_of(), prefect_flow_run_id=uuid.uuid4()) as run, Workers(1) as workers:
            run.work(workers.submit, ahead=2)
    made = [{"outcome": "loaded", "records": "1", "files": "1"}]
    assert answers(database, "what_a_prefect_run_made") == made


def test_a_file_of_which_no_time_is_known_was_not_changed_in_1970(
    landing: Path, settings_of: Callable[..., Settings], sql: Callable[..., list[tuple[object, ...]]]
) -> None:
    """Some web servers state none, and a folder that may not be listed cannot be asked."""
    (landing / "old.txt").write_text(_FERRY)
    os.utime(landing / "old.txt", ns=(0, 0))  # unpacked from an archive that states this
    with open_run(settings_of()) as run:
        unknown = SeedFile(str(landing), b"unknown.txt", 9, 0)
        run.load(Batch(9, (Found(unknown),)), [file_rows(unknown, b"x" * 32)])
        run.files_found += 1
        run.work(Workers(1).submit, ahead=1)
    assert sql("SELECT path, extract(epoch FROM changed_at) FROM news.file ORDER BY path") == [
        ("old.txt", 0),
        ("unknown.txt", None),
    ]
