"""The example queries: each runs in psql as it is, and answers its question on an archive whose answers are known."""

from __future__ import annotations

import csv
import io
import os
import subprocess
from collections.abc import Callable

import psycopg
import pytest

from benchmarks import archive, generated
from flows.settings import ROOT
from flows.store import connecting, programs
from flows.verify import verify

QUERIES = {path.stem: path for path in sorted((ROOT / "sql" / "queries").glob("*.sql"))}
Ask = Callable[[str], list[dict[str, str]]]
# What a healthy archive has none of.
MAY_BE_EMPTY = {
    "doubtful_judgements", "gaps_in_coverage", "headlines_that_changed", "lines_left_in_many_bodies",
    "near_copies_of_an_article", "outliers_of_length", "pages_with_several_texts", "quotations",
    "removed_lines_like_prose", "rewritten_at_the_source", "what_a_reclean_changed_in_an_article", "what_a_rewrite_changed",
}  # fmt: skip

REPORT = "The ferry to the islands sails again from Monday, the harbour board said, and forty people were waiting for it."


@pytest.fixture
def ask(generated_archive: str) -> Ask:
    return lambda name: answers(generated_archive, name)


def answers(address: str, name: str) -> list[dict[str, str]]:
    done = subprocess.run(
        [programs.client(), "-X", "--csv", "-v", "ON_ERROR_STOP=1", "-f", QUERIES[name]],
        env={**os.environ, **connecting.environment(address)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0 and not done.stderr, done.stderr
    return list(csv.DictReader(io.StringIO(done.stdout)))


@pytest.fixture
def sql_there(generated_archive: str) -> Callable[[str], list[tuple[object, ...]]]:
    def rows(query: str) -> list[tuple[object, ...]]:
        with psycopg.connect(generated_archive) as connection:
            return connection.execute(query.encode()).fetchall()

    return rows


@pytest.mark.parametrize("name", QUERIES)
def test_it_says_what_it_answers_and_runs_unchanged(name: str, ask: Ask) -> None:
    first = QUERIES[name].read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("-- ") and first.endswith("?")
    assert ask(name) or name in MAY_BE_EMPTY


@pytest.mark.parametrize("name", QUERIES)
def test_an_index_can_serve_all_that_does_not_ask_of_every_article(name: str, generated_archive: str) -> None:
    """A small archive is read whole for good reason; where that is forbidden, an index must do."""
    text = QUERIES[name].read_text(encoding="utf-8")
    with connecting.connect(generated_archive, autocommit=True) as connection:
        connection.execute("SET enable_seqscan = off")
        whole = archive.read_whole(archive.plan_of(connection, text))
    assert not whole or archive.READS_ALL in text


@pytest.mark.parametrize(
    "way", ["url = 'https://a.example/b'", "published_on IS NOT NULL ORDER BY published_on DESC"]
)
def test_there_is_an_index_for_this_way_to_an_article(way: str, generated_archive: str) -> None:
    with connecting.connect(generated_archive, autocommit=True) as connection:
        connection.execute("SET enable_seqscan = off")
        plan = archive.plan_of(connection, f"SELECT headline FROM news.article WHERE {way} LIMIT 10")
        assert archive.found_by(plan) and "Sort" not in {node["Node Type"] for node in archive.nodes(plan)}


@pytest.mark.parametrize(
    ("view", "index"),
    [
        ("removal", "content_claim_document_id_idx"),
        ("original", "original_content"),
        ("sighting", "sighting_document"),
        ("lineage", "sighting_document"),
    ],
)
def test_an_index_leads_from_an_article_to_what_belongs_to_it(
    view: str, index: str, generated_archive: str
) -> None:
    with connecting.connect(generated_archive, autocommit=True) as connection:
        connection.execute("SET enable_seqscan = off")
        asked = f"SELECT * FROM news.{view} WHERE article_id = 'de26b6bc-1772-de9b-9f3c-2450bf39cb7c'"
        assert index in archive.found_by(archive.plan_of(connection, asked))


def test_the_archive_they_run_on_is_a_true_one(generated_archive: str) -> None:
    assert list(verify(generated_archive)) == []


def test_there_are_at_least_fifteen() -> None:
    assert len(QUERIES) >= 15


def test_intake_adds_up_every_day(ask: Ask) -> None:
    rows = ask("intake_by_day")
    assert len(rows) == 30 and rows[0]["day"] > rows[-1]["day"]
    for row in rows:
        parts = ("loaded", "duplicate", "quarantined", "unchanged", "deferred")
        assert int(row["discovered"]) == sum(int(row[part]) for part in parts) > 20


def test_the_broken_scraper_is_found_and_no_other_is_said_to_remove_more(ask: Ask) -> None:
    concerns = [(row["site"], row["concerns"]) for row in ask("sites_with_a_broken_scraper")]
    assert {site for site, concern in concerns if "removed-more" in concern} == {generated.BROKEN.name}
    assert any("undated" in concern for site, concern in concerns if site == generated.BROKEN.name)


def test_the_vanished_publisher_is_found_alone(ask: Ask) -> None:
    rows = ask("publishers_that_vanished")
    assert generated.VANISHED.publisher in [row["publisher"] for row in rows]
    assert all(int(row["days_silent"]) > 14 for row in rows)
    assert {row["publisher"] for row in rows} <= {generated.VANISHED.publisher, *_small_publishers()}


def _small_publishers() -> set[str]:
    return {site.publisher for site in generated.SITES[-3:]}


def test_a_day_yet_to_come_hides_no_publisher_that_vanished_and_makes_no_author_busy(
    database: str, sql: Callable[..., list[tuple[object, ...]]]
) -> None:
    sql("INSERT INTO winnow.ruleset (ruleset) VALUES ('r')")
    [(run,)] = sql(
        "INSERT INTO winnow.run (run_id, place, ruleset, code_version) VALUES (gen_random_uuid(), '/', 'r', '0') "
        "RETURNING run_id"
    )

    def published(publisher: str, *days_ago: int) -> None:
        for days in days_ago:
            sql(
                "INSERT INTO winnow.document (document_id, content_id, ruleset, run_id, publisher, published_on, "
                "published_precision, authors, agencies, tags, words, sentences, paragraphs, truncated, paywalled, "
                "evidence, body) VALUES (gen_random_uuid(), gen_random_uuid(), 'r', %s, %s, current_date - %s::int, "
                "'day', ARRAY['Ana Li'], '{}', '{}', 1, 1, 1, false, false, '{}', 'Rain.')",
                (run, publisher, days),
            )
        sql(
            "INSERT INTO winnow.sighting (file_id, address, original_id, document_id, outcome, run_id) "
            "SELECT run_id, '', document_id, document_id, 'loaded', run_id FROM winnow.document WHERE publisher = %s",
            (publisher,),
        )

    published("Quay Post", *range(30, 40), -400)  # the last one's year was mistyped
    published("Harbour Times", *range(12))
    published("Pier News", 50, 51)  # too few to miss it
    assert [
        (row["publisher"], row["articles"], row["days_silent"])
        for row in answers(database, "publishers_that_vanished")
    ] == [("Quay Post", "11", "30")]
    assert [row["articles"] for row in answers(database, "authors")] == ["12"]


def test_what_was_discarded_waits_no_more(
    load: Callable[..., None], database: str, sql: Callable[..., object]
) -> None:
    load("", "\x00\x01\x02")
    sql("UPDATE winnow.quarantine SET status = 'discarded', status_reason = 'a test' WHERE reason = 'empty'")
    assert [row["reason"] for row in answers(database, "quarantine_by_reason")] == ["binary"]


def test_a_topic_is_counted_as_the_texts_say(
    ask: Ask, sql_there: Callable[[str], list[tuple[object, ...]]]
) -> None:
    counted = sum(int(row["articles"]) for row in ask("topic_by_publisher_and_month"))
    whole = "headline || ' ' || body"
    [(there,)] = sql_there(
        f"SELECT count(*) FROM news.article WHERE language = 'en' AND {whole} ~* '\\mstrikes?\\M' "
        f"AND {whole} ~* '\\munions?\\M' AND {whole} !~* '\\mfestivals?\\M'"
    )
    assert counted == there > 3


def test_a_story_is_followed_to_every_copy(
    ask: Ask, sql_there: Callable[[str], list[tuple[object, ...]]]
) -> None:
    most = ask("most_copied_articles")[0]
    [(sightings,)] = sql_there(
        f"SELECT sightings FROM news.article WHERE article_id = '{most['article_id']}'"
    )
    assert int(most["copies"]) + 1 == sightings > 1
    story = ask("syndication_of_one_story")
    assert [row["outcome"] for row in story] == ["loaded"] + ["duplicate"] * (len(story) - 1)
    assert len(story) > 1


def test_a_rule_change_shows_in_what_the_rules_take(ask: Ask) -> None:
    change = {row["rule"]: row for row in ask("after_a_rule_change")}
    assert float(change["judgement"]["change"]) > 0 and change["judgement"]["before"] == ""
    assert {"share.buttons", "prompts.newsletter", "comments.prompt", "contact.line"} <= set(change)


def test_the_most_repeated_line_is_the_one_on_every_page(ask: Ask) -> None:
    rows = ask("most_repeated_removed_lines")
    assert rows[0]["line"] in generated.furniture("en")
    assert int(rows[0]["times"]) > 5


def test_furniture_that_no_rule_knows_shows_by_standing_on_many_pages(
    load: Callable[..., None], database: str
) -> None:
    left = "Told on the islands since the first ferry came, we are read wherever a boat goes and whenever it comes back."
    load(
        *(
            f"Ferry {number} returns to the quay\n\nThe ferry number {number} came in on Tuesday, and {number} hundred people saw it.\n\n"
            f"Nobody had hoped for it any more, said the owner of inn {number}, who had waited for years.\n\n{left}\n\n"
            f"In the spring {number} more boats will follow, the harbour board has promised.\n\nContact: desk@harbourweekly.com"
            for number in range(4)
        )
    )
    [row] = answers(database, "lines_left_in_many_bodies")
    assert (row["articles"], row["site"]) == ("4", "harbourweekly.com")
    assert left.startswith(row["line"].rstrip("…"))


def test_lineage_leads_to_file_run_rules_code_and_prefect(ask: Ask) -> None:
    [row, *_] = ask("lineage_of_an_article")
    assert all(row[name] for name in ("path", "file_sha256", "run_id", "ruleset", "code_version"))
    assert row["prefect_flow_run_id"] and row["run_status"] == "completed"
    assert ask("what_a_file_became")[0]["run_id"] == row["run_id"]
    made = {r["outcome"]: int(r["records"]) for r in ask("what_a_prefect_run_made")}
    assert sum(made.values()) == int(ask("intake_by_day")[0]["discovered"])


def test_search_is_up_to_date_and_finds_words_and_misspelt_ones(ask: Ask) -> None:
    assert ask("search_lag")[0]["waiting"] == "0"
    assert "[flood]" in ask("find_articles")[0]["snippet"].lower()
    assert "railway" in ask("find_a_misspelt_headline")[0]["headline"].lower()


def test_what_cleaning_made_of_a_text_shows_both_sides(ask: Ask) -> None:
    [row] = ask("before_and_after")
    paragraphs = row["after"].split("\n\n")
    assert len(paragraphs) >= 4 and all(paragraph in row["before"] for paragraph in paragraphs)
    assert len(row["before"]) > len(row["after"])


def test_what_was_removed_from_an_article_is_told_with_rule_and_reason(ask: Ask) -> None:
    rows = ask("what_was_removed_from_an_article")
    assert len({row["article_id"] for row in rows}) == 1 and all(
        row["rule"] and row["reason"] for row in rows
    )
    assert [int(row["ordinal"]) for row in rows] == sorted(int(row["ordinal"]) for row in rows)


def test_incomplete_texts_are_counted_for_each_publisher(
    load: Callable[..., None], database: str, sql: Callable[..., list[tuple[object, ...]]]
) -> None:
    load(*(f"The ferry {n} sails\n\n{REPORT} It was boat {n}." for n in range(4)))
    sql("UPDATE winnow.document SET publisher = 'The Mail', gaps = 0")
    sql("UPDATE winnow.document SET truncated = true, paywalled = true WHERE headline = 'The ferry 1 sails'")
    sql("UPDATE winnow.document SET gaps = 2, correction = 'Corrected.' WHERE headline = 'The ferry 2 sails'")
    [row] = answers(database, "doubtful_texts_by_publisher")
    assert list(row.values()) == ["The Mail", "4", "1", "1", "1", "1", "50.0"]


def test_the_texts_are_proved_by_sql_alone(
    load: Callable[..., None], database: str, sql: Callable[..., list[tuple[object, ...]]]
) -> None:
    def proof() -> tuple[str, ...]:
        [row] = answers(database, "proof_of_the_texts")
        return row["holding"], row["failing"], row["unknown"]

    load(
        *(
            f"The caf\u00e9 at quay {n}\n\n\U0001f6a2 {REPORT} Boat {n} was early.\n\nShare on Facebook\n"
            for n in range(4)
        )
    )
    assert proof() == ("4", "0", "0")
    keys = [key for (key,) in sql("SELECT original_id FROM winnow.original ORDER BY original_id")]
    sql("UPDATE winnow.document SET body = replace(body, 'early', 'late') WHERE document_id = %s", (keys[0],))
    sql("DELETE FROM winnow.removal WHERE original_id = %s", (keys[1],))
    sql("UPDATE winnow.original SET text_sha256 = NULL WHERE original_id = %s", (keys[2],))
    assert proof() == ("1", "2", "1")
    [row] = answers(database, "proof_of_the_texts")
    assert row["some_failing"] == f"{{{keys[0]},{keys[1]}}}"
    # Of another text the parts may be gone altogether.
    sql(
        "UPDATE winnow.original SET piece_starts = '{}', piece_ends = '{}', body_starts = '{}', spaces = '{}', space_starts = '{}'"
    )
    sql("DELETE FROM winnow.removal")
    assert proof() == ("0", "3", "1")
