"""The user's real seed, from file to rows: every field, every removed line, every character."""

from __future__ import annotations

import datetime
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.fingerprint import content_id
from flows.documents import SeedRecord
from flows.run import open_run
from flows.settings import ROOT, Settings
from flows.sources import page_of
from flows.workers import Workers

SEED = ROOT / "seeds" / "000_d431b0f0506effdc.txt"
Sql = Callable[..., list[tuple[object, ...]]]


@pytest.fixture
def loaded(landing: Path, settings_of: Callable[..., Settings]) -> None:
    shutil.copy(SEED, landing)
    with open_run(settings_of()) as run:
        run.work(Workers(1).submit, ahead=1)


@pytest.mark.usefixtures("loaded")
def test_it_gives_exactly_these_fields(sql: Sql) -> None:
    assert sql(
        "SELECT kicker, headline, byline, published_on, published_precision, publisher, site, language "
        "FROM news.article"
    ) == [
        (
            "ASEAN",
            "Asean states step up cooperation on trans-national crime prevention",
            "Times Reporters",
            datetime.date(2017, 11, 23),
            "day",
            "Vientiane Times",
            "aseanews.net",
            "en",
        )
    ]


@pytest.mark.usefixtures("loaded")
def test_it_keeps_ten_paragraphs_as_they_stood(sql: Sql) -> None:
    [(body, paragraphs)] = sql("SELECT body, paragraphs FROM news.article")
    lines = [line for line in SEED.read_text(encoding="utf-8").split("\n") if line.strip()]
    assert isinstance(body, str)
    assert body.split("\n\n") == [line.strip() for line in lines[1:11]]
    assert paragraphs == 10
    assert body.startswith("Asean member states are set")
    assert body.endswith("he added.")


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize(
    ("text", "family"),
    [
        (">", "marks"),
        ("<>", "marks"),
        ("All photographs, news, editorials", "disclaimers"),
        ("For comments, Email to", "comments"),
        ("Contributor", "contact"),
        ("It's only fair to share...", "share"),
        ("Tweet about this on Twitter", "share"),
    ],
)
def test_each_piece_of_furniture_goes_by_a_named_rule(sql: Sql, text: str, family: str) -> None:
    found = sql(
        "SELECT family FROM news.removal JOIN news.rule USING (rule, ruleset) "
        "WHERE kind = 'removed' AND (text = %s OR length(%s) > 2 AND position(%s in text) > 0)",
        (text, text, text),
    )
    assert found == [(family,)]


@pytest.mark.usefixtures("loaded")
def test_both_placeholder_emails_go(sql: Sql) -> None:
    [(count,)] = sql(
        "SELECT count(*) FROM news.removal WHERE kind = 'removed' AND text LIKE %s", ("%protected]%",)
    )
    [(left,)] = sql("SELECT count(*) FROM news.article WHERE body LIKE %s", ("%protected]%",))
    assert (count, left) == (2, 0)


@pytest.mark.usefixtures("loaded")
def test_every_character_is_accounted_for(sql: Sql) -> None:
    [(text,)] = sql("SELECT winnow.decoded_text(original_id) FROM winnow.original")
    assert text == SEED.read_text(encoding="utf-8")


@pytest.mark.usefixtures("loaded")
def test_what_describes_it_has_evidence(sql: Sql) -> None:
    [(evidence,)] = sql("SELECT evidence FROM news.article")
    assert isinstance(evidence, dict)
    assert {"kicker", "headline", "byline", "published_on", "publisher", "site"} <= evidence.keys()
    text = SEED.read_text(encoding="utf-8")
    span = evidence["publisher"]
    assert "Vientiane Times" in text[span["start"] : span["end"]]


@pytest.mark.parametrize(
    "written",
    [lambda text: text.replace("\n", " "), json.dumps, lambda text: text.replace("\n", "<br>"), lambda text: text.replace("\n", "\u2028")],
    ids=["with blanks", "as JSON", "with br", "with line separators"],
)  # fmt: skip
def test_however_it_is_written_it_is_the_same_article(written: Callable[[str], str]) -> None:
    text = SEED.read_text(encoding="utf-8")
    page = page_of(SeedRecord("", "text", written(text).encode()))
    assert content_id(clean(page.text, page.markup).body) == content_id(clean(text).body)


def test_without_an_end_of_a_line_nothing_but_its_headline_stays_with_the_article() -> None:
    """Where the headline ends nobody could know."""
    text = SEED.read_text(encoding="utf-8")
    headline = "ASEAN: Asean states step up cooperation on trans-national crime prevention "
    body = clean(" ".join(text.split())).body
    assert body == headline + " ".join(clean(text).body.split())
