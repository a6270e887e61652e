"""Search: filled outside the load, whole or in part, in the document's own language, by anyone at any time."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
import pytest

from flows.errors import Busy, StoreUnavailable
from flows.run import Run, open_run
from flows.settings import Settings
from flows.store import connecting, search
from flows.store.connecting import INDEX_LOCK
from flows.workers import Workers

Sql = Callable[..., list[tuple[object, ...]]]
ENGLISH = (
    "Harbour council votes to rebuild the old pier\n\nThe harbour council voted on Monday to rebuild the old pier, "
    "which storms destroyed nine years ago. Work will begin in the spring, the council said in a statement.\n"
)
GERMAN = (
    "Der Stadtrat beschließt den Bau neuer Brücken\n\nDer Stadtrat hat am Montag beschlossen, zwei neue Brücken "
    "über den Fluss zu bauen, sagte die Bürgermeisterin. Die Häuser am Ufer bleiben stehen und werden saniert.\n"
)
JAPANESE = (
    "東京都議会が新しい橋の建設を決定\n\n東京都議会は月曜日、隅田川に新しい橋を建設する計画を承認した。工事は来年の春に始まり、"
    "二年で完成する見込みだと知事は述べた。住民からは歓迎の声が上がっている。\n"
)


def found(sql: Sql, question: str, language: str | None = None) -> list[object]:
    return [row[0] for row in sql("SELECT headline FROM news.search(%s, %s)", (question, language))]


def test_it_finds_words_by_their_stems_in_each_language(
    load: Callable[..., None], sql: Sql, database: str
) -> None:
    load(ENGLISH, GERMAN, JAPANESE)
    assert sql("SELECT waiting, waiting_since IS NOT NULL FROM news.search_lag") == [(3, True)]
    assert search.index(database) == search.Indexed(3, 0, True)
    assert sql("SELECT waiting, in_part FROM news.search_lag") == [(0, 0)]
    assert len(found(sql, "rebuilding storms", "en")) == 1
    assert found(sql, "rebuilding -council") == []
    assert len(found(sql, "Brücke Haus", "de")) == 1
    assert found(sql, "Brücke Haus", "en") == []
    assert len(found(sql, "建設")) == len(found(sql, "隅田川")) == 1
    assert found(sql, "川田隅") == []  # a run of characters is a phrase
    [(snippet,)] = sql("SELECT snippet FROM news.search('pier')")
    assert "[pier]" in str(snippet) and "\n" not in str(snippet)


@pytest.mark.parametrize(
    "question",
    [
        "",
        "the",
        '"',
        "-",
        "( & | !",
        "a:*",
        "*",
        "the*",
        "(pier|* 'x*",
        "'橋*",
        "\\",
        "or or or",
        "'; drop table x; --",
    ],
)
def test_no_question_is_an_error(question: str, load: Callable[..., None], sql: Sql, database: str) -> None:
    load(ENGLISH)
    search.index(database)
    assert len(found(sql, question)) <= 1
    assert len(sql("SELECT * FROM news.similar_headlines(%s)", (question,))) <= 1


def test_the_headline_weighs_more_than_the_body(load: Callable[..., None], sql: Sql, database: str) -> None:
    load(
        ENGLISH,
        ENGLISH.replace("Harbour council votes", "Town votes")
        .replace("old pier\n", "old mole\n")
        .replace("nine", "ten"),
    )
    search.index(database)
    ranks = sql("SELECT headline, rank FROM news.search('council pier')")
    assert [str(headline).split()[0] for headline, _ in ranks] == ["Harbour", "Town"]


def test_misspelt_and_cut_headlines_are_found(load: Callable[..., None], sql: Sql, database: str) -> None:
    load(ENGLISH, GERMAN)
    search.index(database)
    [(likeness, headline)] = sql(
        "SELECT similarity, headline FROM news.similar_headlines('harbor counsil votes')"
    )
    assert headline == "Harbour council votes to rebuild the old pier" and likeness < 1  # type: ignore[operator]
    assert [row[0] for row in sql("SELECT headline FROM news.similar_headlines('brücken')")] == [
        "Der Stadtrat beschließt den Bau neuer Brücken"
    ]
    for exchanged in ("coucnil", "harbuor"):
        assert sql("SELECT headline FROM news.similar_headlines(%s)", (exchanged,)) == [(headline,)]
    assert sql("SELECT headline FROM news.similar_headlines('xylophone')") == []


def test_without_the_extension_it_says_so_and_still_finds(
    load: Callable[..., None], sql: Sql, database: str
) -> None:
    sql("DROP INDEX winnow.search_headline")
    sql("DROP EXTENSION pg_trgm")
    load(ENGLISH)
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE ROLE plain")
        try:
            connection.execute("GRANT ALL ON SCHEMA winnow TO plain")
            connection.execute("GRANT ALL ON ALL TABLES IN SCHEMA winnow TO plain")
            connection.execute("SET ROLE plain")  # may not create extensions
            assert connection.execute("SELECT winnow.enable_trigrams()").fetchone() == (False,)
            connection.execute("RESET ROLE")
        finally:
            connection.execute("DROP OWNED BY plain")
            connection.execute("DROP ROLE plain")
        assert connection.execute("SELECT similar_headlines FROM news.search_lag").fetchone() == ("none",)
        notices: list[str] = []
        connection.add_notice_handler(lambda notice: notices.append(notice.message_primary or ""))
        assert len(connection.execute("SELECT * FROM news.similar_headlines('Old Pier')").fetchall()) == 1
        assert len(connection.execute("SELECT * FROM news.similar_headlines('Old Peer')").fetchall()) == 0
        assert any("pg_trgm is missing" in notice for notice in notices)
    assert search.index(database).trigrams  # a user who may makes it whole again
    assert sql("SELECT similar_headlines FROM news.search_lag") == [("all",)]


def test_a_text_over_the_limit_is_indexed_in_part_and_says_so(
    load: Callable[..., None], sql: Sql, database: str
) -> None:
    many = " ".join(
        f"word{number:06d}" for number in range(130_000)
    )  # far more than 1,048,575 bytes of lexemes
    load(ENGLISH)
    sql("UPDATE winnow.document SET body = body || %s", (" " + many,))
    assert search.index(database) == search.Indexed(1, 1, True)
    assert sql("SELECT waiting, in_part FROM news.search_lag") == [(0, 1)]
    [(complete,)] = sql("SELECT complete FROM news.search('pier word000007')")
    assert complete is False
    assert found(sql, "word129999") == []


def test_a_text_that_breaks_the_parser_does_not_stop_the_others(
    load: Callable[..., None], sql: Sql, database: str
) -> None:
    load(ENGLISH, GERMAN)
    # A configuration that fails on every word stands for a fault of the parser.
    sql("CREATE OR REPLACE FUNCTION news.search_configuration(language text) RETURNS text LANGUAGE sql STABLE "
        "RETURN CASE WHEN language = 'de' THEN 'news.broken' ELSE 'english' END")  # fmt: skip
    sql("CREATE TEXT SEARCH DICTIONARY news.broken (TEMPLATE = simple)")
    sql("CREATE TEXT SEARCH CONFIGURATION news.broken (COPY = simple)")
    sql("ALTER TEXT SEARCH CONFIGURATION news.broken ALTER MAPPING FOR asciiword, word WITH news.broken")
    sql("UPDATE pg_ts_dict SET dicttemplate = 0 WHERE dictname = 'broken'")
    assert search.index(database).articles == 2
    assert sql("SELECT configuration, complete, length(vector) > 0 FROM winnow.search ORDER BY 1") == [
        ("english", True, True),
        ("news.broken", False, False),
    ]


def test_a_changed_document_is_indexed_again_and_an_erased_one_is_gone(
    load: Callable[..., None], sql: Sql, database: str
) -> None:
    load(ENGLISH, GERMAN)
    search.index(database)
    sql("UPDATE winnow.document SET body = 'A new lighthouse.' WHERE language = 'en'")
    assert sql("SELECT waiting FROM news.search_lag") == [(1,)]
    assert len(found(sql, "pier storms")) == 1
    assert search.index(database).articles == 1
    assert (len(found(sql, "lighthouse")), found(sql, "storms")) == (1, [])
    sql("UPDATE winnow.document SET site = 'post.example', published_on = NULL")
    search.index(database)
    sums = "SELECT articles, undated, removed, characters > 300 FROM winnow.run_site"
    assert sql(sums) == [(2, 2, 0, True)]
    sql("DELETE FROM winnow.document WHERE language = 'de'")
    assert sql(sums) == []
    assert sql("SELECT count(*) FROM winnow.search") == [(1,)]
    assert search.index(database).articles == 0
    assert sql("SELECT count(*) FROM winnow.search_again") == [(0,)]
    assert sql(sums) == [(1, 1, 0, False)]


def test_a_load_and_an_indexing_never_wait_for_each_other(
    load: Callable[..., None], sql: Sql, database: str
) -> None:
    load(ENGLISH)
    with psycopg.connect(database) as other:  # an indexing task in the midst of its transaction
        other.execute(
            search._ENTER.encode(), ([row[0] for row in sql("SELECT document_id FROM winnow.document")],)
        )
        load(GERMAN)
        waits = other.execute("SELECT count(*) FROM pg_locks WHERE NOT granted").fetchone()
        assert waits == (0,)
        other.rollback()
    with psycopg.connect(database) as loading:  # a load in the midst of its transaction
        loading.execute("UPDATE winnow.run SET deferred = deferred + 1, discovered = discovered + 1")
        loading.execute("INSERT INTO winnow.original_claim VALUES (gen_random_uuid())")
        assert search.index(database).articles == 2


def test_two_indexings_exclude_each_other_and_a_killed_one_is_taken_up(
    load: Callable[..., None], sql: Sql, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(*(ENGLISH.replace("nine years", f"{number} years") for number in range(25)))
    with psycopg.connect(database, autocommit=True) as other:
        other.execute("SELECT pg_advisory_lock(%s)", (INDEX_LOCK,))
        with pytest.raises(Busy, match="being filled already"):
            search.index(database)
    monkeypatch.setattr(search, "_BATCH", 10)
    chunks = search._chunks

    def broken(connection: connecting.Connection, query: str, run_id: object) -> object:
        for number, keys in enumerate(chunks(connection, query, run_id)):  # type: ignore[arg-type]
            if number == 1:
                connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
            yield keys

    monkeypatch.setattr(search, "_chunks", broken)
    with pytest.raises(psycopg.OperationalError):
        search.index(database)
    monkeypatch.setattr(search, "_chunks", chunks)
    assert sql("SELECT waiting FROM news.search_lag") == [(15,)]
    assert search.index(database).articles == 15
    assert sql("SELECT waiting FROM news.search_lag") == [(0,)]


def test_hostile_headlines_and_long_words_do_no_harm(
    landing: Path, load: Callable[..., None], sql: Sql, database: str
) -> None:
    hostile = "\x1b]0;owned\x07\x1b[31m Red \u202egnitsol\u202c pier " + "x" * 3000
    row = {"title": hostile, "text": ENGLISH, "url": "https://" + "a" * 3000 + ".example.org/" + "b" * 5000,
           "publisher": "p" * 1_000_000, "site_name": "".join(map(chr, range(0x4E00, 0x4E00 + 5000)))}  # fmt: skip
    (landing / "hostile.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    load(GERMAN)
    sql("UPDATE winnow.document SET headline = %s WHERE language = 'en'", ("\x1b[31m\u202epier " * 100_000,))
    assert sql("SELECT loaded, quarantined FROM winnow.run") == [(2, 0)]
    search.index(database)
    [(headline, snippet)] = sql("SELECT headline, snippet FROM news.search('pier', 'en')")
    for text in (str(headline), str(snippet)):
        assert not {"\x1b", "\u202e", "\x07"} & set(text)
    assert len(str(headline)) <= 300
    assert sql("SELECT length(headline) FROM news.search_headline ORDER BY 1 DESC LIMIT 1") == [(1000,)]


def test_a_document_of_twenty_megabytes_is_searchable_by_its_beginning(
    load: Callable[..., None], sql: Sql, database: str
) -> None:
    load(ENGLISH)
    sql(
        "UPDATE winnow.document SET body = body || repeat(' the long list goes on and on', 700000) || ' lighthouse'"
    )
    assert sql("SELECT length(body) > 20000000 FROM winnow.document") == [(True,)]
    search.index(database)
    assert (len(found(sql, "pier list")), found(sql, "lighthouse")) == (1, [])
    assert sql("SELECT in_part FROM news.search_lag") == [(1,)]


def test_a_nul_and_a_day_at_infinity_do_not_get_in(
    landing: Path, load: Callable[..., None], sql: Sql, database: str
) -> None:
    rows = [
        {"title": "A pier\x00 falls", "text": ENGLISH, "date": "infinity"},
        {"title": "The pier stands", "text": ENGLISH.replace("nine", "ten"), "date": "+99999-01-01"},
    ]
    (landing / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    load()
    assert sql("SELECT discovered, loaded + quarantined FROM winnow.run") == [(2, 2)]
    for column in ("published_on", "published_at", "updated_on", "updated_at"):
        with pytest.raises(psycopg.errors.CheckViolation):
            sql(f"UPDATE winnow.document SET {column} = 'infinity'")
    search.index(database)
    assert len(found(sql, "pier")) == sql("SELECT count(*) FROM winnow.document")[0][0]


def test_the_command_says_what_it_did(
    database: str, load: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    from typer.testing import CliRunner

    from flows import cli, settings

    load(ENGLISH)
    monkeypatch.setenv("DATABASE_URL", database)
    settings.settings.cache_clear()
    try:
        done = CliRunner().invoke(cli.app, ["index"])
        assert (done.exit_code, done.output) == (0, "Indexed 1 articles for search.\n")
        assert "Indexed 0" in CliRunner().invoke(cli.app, ["index"]).output
    finally:
        settings.settings.cache_clear()


def test_indexing_and_loading_at_once_leave_nothing_out(
    load: Callable[..., None], sql: Sql, database: str
) -> None:
    stop = threading.Event()

    def keep_indexing() -> None:
        while not stop.is_set():
            # The server frees a lock a moment after its holder has gone.
            with contextlib.suppress(Busy):
                search.index(database)

    thread = threading.Thread(target=keep_indexing)
    thread.start()
    for number in range(4):
        load(*(ENGLISH.replace("nine years", f"{number} and {part} years") for part in range(10)))
    stop.set()
    thread.join()
    search.index(database)
    assert sql("SELECT (SELECT count(*) FROM winnow.document), (SELECT count(*) FROM winnow.search)") == [
        (40, 40)
    ]


@pytest.mark.parametrize("sessions", [9, 1, 0])
def test_many_are_indexed_in_sessions_beside_each_other_or_in_the_one_there_is(
    sessions: int, load: Callable[..., None], sql: Sql, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def connect(address: str, **facts: Any) -> connecting.Connection:
        if len(opened) > sessions:
            raise StoreUnavailable("It takes no more connections.")
        opened.append(address)
        return connecting.connect(address, **facts)

    load(*(ENGLISH.replace("nine years", f"{number} years") for number in range(35)))
    monkeypatch.setattr(search, "connect", connect)
    monkeypatch.setattr(search, "_BATCH", 4)
    assert search.index(database) == search.Indexed(35, 0, True)
    assert len(opened) == min(sessions, search._SESSIONS) + 1
    assert sql("SELECT waiting FROM news.search_lag") == [(0,)]
    assert sql("SELECT count(*) FROM winnow.search") == [(35,)]
    assert sql("SELECT count(*) FROM winnow.indexed_run") == [(1,)]


def test_what_a_run_loads_after_it_was_taken_for_dead_is_found_too(
    landing: Path, tmp_path: Path, settings_of: Callable[..., Settings], sql: Sql, database: str
) -> None:
    """Its connection is cut while it cleans, and another run begins and ends before it asks again."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for number in range(3):
        (landing / f"{number}.txt").write_text(
            f"Pier {number} will be rebuilt\nThe council voted on Monday to rebuild pier {number}.\n"
        )
    (elsewhere / "a.txt").write_text(
        "The ferry is late\nThe ferry came in an hour late on Monday, its captain said.\n"
    )
    submit = Workers(1).submit

    def cut_off(run: Run) -> None:
        if run.files_done == 1:
            sql("SELECT pg_terminate_backend(%s)", (run._link.connection.info.backend_pid,))
            with open_run(settings_of(), str(elsewhere)) as other:
                other.work(submit, ahead=1)
            search.index(database)
            assert sql("SELECT status FROM winnow.run WHERE run_id = %s", (run.run_id,)) == [("abandoned",)]

    with open_run(settings_of(batch_records=1)) as run:
        run.work(submit, ahead=1, progress=cut_off)
    search.index(database)
    assert sql("SELECT count(*) FROM winnow.document") == [(4,)]
    assert sql("SELECT count(*) FROM winnow.search") == [(4,)]
