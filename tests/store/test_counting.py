"""What a plausible question counts wrong: copies under another clock, texts that were rewritten, headlines that changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import psycopg
import pytest

from benchmarks import archive
from flows.store import connecting, search
from tests.store.test_queries import answers

Sql = Callable[..., list[tuple[object, ...]]]
Load = Callable[..., None]
_SAILS = (
    "From Monday the ferry sails again, the harbour board said in a statement.",
    "Forty passengers may go aboard, and no cars before summer, it added.",
)


def page(
    day: str,
    paper: str = "The Mail",
    paragraphs: tuple[str, ...] = _SAILS,
    headline: str = "Ferry is back",
    url: str = "",
    author: str = "",
) -> str:
    """A page as sites publish it; ``day`` is its ``datePublished``, none where it is empty."""
    link = f'<link rel="canonical" href="{url}">' if url else ""
    stated = f', "datePublished": "{day}"' if day else ""
    wrote = f', "author": {{"@type": "Person", "name": "{author}"}}' if author else ""
    return (
        f'<html><head>{link}<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{headline}"{stated}{wrote}, '
        f'"publisher": {{"name": "{paper}"}}}}</script></head><body><article><h1>{headline}</h1>'
        f"{''.join(f'<p>{text}</p>' for text in paragraphs)}</article></body></html>"
    )


def test_who_was_first_is_told_by_the_moment_though_another_clock_shows_an_earlier_day(
    load: Load, database: str
) -> None:
    load(page("2024-05-06T20:00:00-05:00", "The Mail"), page("2024-05-07T01:00:00+13:00", "Island Post"))
    [row] = answers(database, "who_publishes_first")
    assert (row["first"], row["taken_over_by"], row["median_days_later"]) == ("Island Post", "Mail", "0.54")
    story = answers(database, "syndication_of_one_story")
    assert [row["publisher"] for row in story] == ["Island Post", "Mail"]


def test_a_copy_of_a_month_is_not_the_first_of_that_month(load: Load, database: str, sql: Sql) -> None:
    load(
        page("2024-05-06", "The Mail"),
        page("", "The Quarterly", ("Published: May 2024", *_SAILS)),
        page("2024-05-08", "The Post"),
    )
    precise = sql(
        "SELECT publisher, published_on::text, published_precision FROM news.sighting ORDER BY sighting_id"
    )
    assert precise == [
        ("Mail", "2024-05-06", "day"),
        ("Quarterly", "2024-05-01", "month"),
        ("Post", "2024-05-08", "day"),
    ]
    rows = answers(database, "who_publishes_first")
    assert [(row["first"], row["taken_over_by"]) for row in rows] == [("Mail", "Post")]


def test_a_copied_article_counts_for_each_publisher_and_a_rewritten_page_once(
    load: Load, database: str, sql: Sql
) -> None:
    mine, more = "https://mail.example.com/ferry", "It sails at nine, a spokesman said later."
    load(page("2024-05-06", "The Mail", url=mine), page("2024-05-07", "The Post"))
    load(
        page("2024-05-06", "The Mail", (_SAILS[0], more), url=mine),
        page("2024-05-09", "The Post", ("Nothing else.", more)),
    )
    told = {row["publisher"]: row for row in answers(database, "share_of_publishers_by_month")}
    assert (told["Mail"]["articles"], told["Mail"]["pages"], told["Mail"]["percent"]) == ("2", "1", "66.7")
    assert (told["Post"]["articles"], told["Post"]["pages"], told["Post"]["percent"]) == ("2", "2", "66.7")
    assert sql("SELECT publisher, articles FROM news.publisher ORDER BY 1") == [("Mail", 2), ("Post", 1)]
    [row] = answers(database, "pages_with_several_texts")
    assert (row["url"], row["texts"]) == (mine, "2")
    changed = [(row["what"], row["sentence"]) for row in answers(database, "what_a_rewrite_changed")]
    assert changed == [("went", _SAILS[1]), ("came", more)] or changed == [
        ("came", more),
        ("went", _SAILS[1]),
    ]


def test_a_headline_that_changed_over_the_same_text_is_told_and_a_copys_other_headline_is_not(
    load: Load, database: str, landing: Path, sql: Sql
) -> None:
    load(page("2024-05-06"), page("2024-05-06", "The Post", headline="Boats again"))
    (landing / "0.txt").write_text(page("2024-05-06", headline="Ferry is back, at last"))
    load()
    assert sql("SELECT headline FROM news.article") == [("Ferry is back",)]
    [row] = answers(database, "headlines_that_changed")
    assert (row["headline_before"], row["headline_after"]) == ("Ferry is back", "Ferry is back, at last")


def test_a_day_without_any_is_a_gap_where_such_weekdays_have_some(load: Load, database: str) -> None:
    days = [date(2024, 3, 4) + timedelta(days=n) for n in range(28)]
    silent = date(2024, 3, 20)
    weekdays = [
        day for day in days if day.weekday() < 5 and day != silent
    ]  # at weekends there is nothing ever
    load(
        *(
            page(day.isoformat(), paragraphs=(f"On day {n} it rained.", f"So said {n} people.", _SAILS[0]))
            for n, day in enumerate(weekdays)
        )
    )
    assert [(row["publisher"], row["day"]) for row in answers(database, "gaps_in_coverage")] == [
        ("Mail", silent.isoformat())
    ]


def test_a_publisher_of_copies_has_not_vanished(load: Load, database: str) -> None:
    def story(number: int) -> tuple[str, ...]:
        return (f"On day {number} it rained.", f"So said {number} people.", _SAILS[0])

    load(*(page("2024-03-01" if n < 8 else "", "The Post", story(n)) for n in range(10)))
    load(*(page("2024-05-01", "The Mail", story(n)) for n in range(10, 21)))
    [gone] = answers(database, "publishers_that_vanished")
    assert (gone["publisher"], gone["articles"]) == (
        "Post",
        "10",
    )  # two bear no day: news.publisher counts them too
    load(page("2024-05-02", "The Post", story(10)))
    assert answers(database, "publishers_that_vanished") == []


def test_a_field_is_missing_as_often_as_no_page_states_it(load: Load, database: str) -> None:
    load(page("2024-05-06", author="Ana Li"), page("", paragraphs=_SAILS[:1]))
    [row] = answers(database, "missing_fields_by_publisher")
    assert (row["articles"], row["authors"], row["published_on"], row["tags"]) == (
        "2",
        "50.0",
        "50.0",
        "100.0",
    )


def test_a_text_far_longer_than_its_publishers_others_stands_out(load: Load, database: str) -> None:
    load(
        *(page("2024-05-06", paragraphs=(*_SAILS, f"It was the {n}th year.")) for n in range(10)),
        page("2024-05-06", paragraphs=tuple(f"{text} {n}" for text in _SAILS for n in range(10))),
    )
    [row] = answers(database, "outliers_of_length")
    assert int(row["words"]) > 4 * int(row["usual_words"])


def test_an_author_whose_text_was_copied_does_not_write_for_several(load: Load, database: str) -> None:
    load(
        page("2024-05-06", "The Mail", author="Ana Li"),
        page("2024-05-07", "The Post", author="Ana Li"),
        page("2024-05-06", "The Mail", ("Rain fell.", "So it was."), author="Jo Wit"),
        page("2024-05-07", "The Post", ("Snow fell.", "So it is."), author="Jo Wit"),
    )
    [row] = answers(database, "authors_of_several_publishers")
    assert (row["author"], row["names"]) == ("Jo Wit", "Mail; Post")


def test_an_address_of_ones_own_list_leads_to_its_article(load: Load, database: str) -> None:
    held = "https://www.example.org/news/mill-sold"
    load(page("2024-05-06", url=held))
    assert [(row["url"] == held, row["held"]) for row in answers(database, "own_list_of_addresses")] == [
        (False, "f"),
        (True, "t"),
    ]


def test_the_address_of_a_copy_leads_to_the_article_by_an_index(load: Load, database: str, sql: Sql) -> None:
    """They were found by reading every sighting and original."""
    held = "https://www.example.org/news/mill-sold"
    load(page("2024-05-06", url="https://www.example.com/first"), page("2024-05-07", url=held))
    rows = {row["url"]: row for row in answers(database, "own_list_of_addresses")}
    assert (rows[held]["held"], rows[held]["copies_alone"]) == ("t", "t")
    assert sql("SELECT count(DISTINCT article_id), count(*) FROM news.article_url") == [(1, 2)]
    with psycopg.connect(database) as connection:
        connection.execute("SET enable_seqscan = off")
        plan = connection.execute(
            "EXPLAIN SELECT article_id FROM news.article_url WHERE url = 'x'"
        ).fetchall()
    assert {"document_url", "original_own_url"} <= set(re.findall(r"\w+_url\b", str(plan)))


def test_a_removed_sentence_shows_and_a_line_of_every_page_does_not(
    load: Load, database: str, sql: Sql
) -> None:
    furniture = ("Share on Facebook", "Leave a comment")
    load(*(page("2024-05-06", paragraphs=(_SAILS[0], f"{n} sailed.", *furniture)) for n in range(4)))
    prose = "The minister, who had come by boat, told the waiting crowd that nobody would have to pay for the crossing."
    assert answers(database, "removed_lines_like_prose") == []
    sql("UPDATE winnow.removal SET text = %s WHERE rule = 'comments.prompt'", (prose,))
    assert answers(database, "removed_lines_like_prose") == []
    sql(
        "UPDATE winnow.removal SET text = %s WHERE (original_id, ordinal) = "
        "(SELECT original_id, ordinal FROM winnow.removal WHERE rule = 'share.buttons' LIMIT 1)",
        (prose.replace("boat", "train"),),
    )
    [row] = answers(database, "removed_lines_like_prose")
    assert (row["rule"], row["line"]) == ("share.buttons", prose.replace("boat", "train"))


def test_a_quotation_is_found_with_what_stands_behind_it(load: Load, database: str) -> None:
    load(
        page("2024-05-06", paragraphs=("“We have waited nine years for it,” Ana Li said.", _SAILS[0])),
        page("2024-05-06", paragraphs=("« Nous avons attendu neuf ans », a dit Jo Wit.", _SAILS[1])),
        page("2024-05-06", paragraphs=("„Wir haben neun Jahre gewartet“, sagte Ina Ott.", *_SAILS)),
    )
    told = {(row["quotation"].strip(" ,"), row["behind"]) for row in answers(database, "quotations")}
    assert told == {
        ("We have waited nine years for it", "Ana Li said."),
        ("Nous avons attendu neuf ans", ", a dit Jo Wit."),
        ("Wir haben neun Jahre gewartet", ", sagte Ina Ott."),
    }


def test_near_means_within_eight_words_in_either_order(load: Load, database: str) -> None:
    def told(*words: str) -> str:
        return page("2024-05-06", paragraphs=(" ".join(words) + ".", _SAILS[0]))

    between = ["one", "two", "three", "four", "five", "six", "seven", "eight"]
    load(
        told("The flood", *between[:7], "bridge fell"),
        told("The bridges", *between[:3], "flooded then"),
        told("The flood", *between, "bridge fell"),
    )
    search.index(database)
    assert len(answers(database, "mentions_near_each_other")) == 2


def test_a_topics_share_is_that_of_all_english_articles_of_the_month(load: Load, database: str) -> None:
    load(
        page("2024-05-06", paragraphs=("The union called a strike of all the crews.", _SAILS[0])),
        page("2024-05-20"),
        page("2024-06-06", paragraphs=("Nobody is on board today, said the captain.", _SAILS[1])),
    )
    search.index(database)
    assert [tuple(row.values()) for row in answers(database, "topic_share_by_month")] == [
        ("2024-06-01", "0", "1", "0.0"),
        ("2024-05-01", "1", "2", "50.0"),
    ]


@pytest.mark.parametrize("code", ["en", "EN", "en-GB", "en_US"])
def test_a_language_is_found_by_its_code_however_a_page_writes_it(
    code: str, load: Load, database: str, sql: Sql
) -> None:
    load(page("2024-05-06"))
    search.index(database)
    assert sql("SELECT count(*) FROM news.search('ferry', %s)", (code,)) == [(1,)]


def test_a_question_about_sightings_that_needs_no_description_reads_no_other_table(
    generated_archive: str,
) -> None:
    with connecting.connect(generated_archive, autocommit=True) as connection:
        plan = archive.plan_of(
            connection, "SELECT run_id, outcome, count(*) FROM news.sighting GROUP BY 1, 2"
        )
    assert {node["Relation Name"] for node in archive.nodes(plan) if "Relation Name" in node} == {"sighting"}
