"""The page: everything in it, nothing fetched or run, whatever the archive holds."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from flows.cli import app
from flows.report import page
from flows.report.charts import bars
from flows.settings import settings
from flows.store.figures import Day, Figures, Latest, PastRun, figures
from tests.history.conftest import Ingest
from tests.history.test_reclean import similar_seeds

Sql = Callable[..., list[tuple[object, ...]]]
HOSTILE = '"><script>alert(1)</script><img src=//evil.example/x onerror=alert(1)> $x^2$ \x1b[31m \u202e end'
NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
FULL = Figures(
    NOW, 3, 4, 1, 0, 1000, 100, 1,
    days=tuple(Day(date(2026, 3, n), 5 * n, n, 1) for n in range(1, 5)),
    rules=((HOSTILE, 80), ("$\\frac{1", 20)), sites=((HOSTILE, 3),), languages=(("en", 2), ("(unknown)", 1)),
    quarantine=((HOSTILE, 1),),
    runs=(PastRun(NOW, "failed", 3.0, 1, 2, 3, HOSTILE), PastRun(NOW, "running", None, 0, 0, 0, None)),
    latest=(Latest(HOSTILE, HOSTILE, HOSTILE, None),),
)  # fmt: skip
EMPTY = Figures(NOW, 0, 0, 0, 0, 0, 0, 0, (), (), (), (), (), (), ())


class Reader(HTMLParser):
    """Collects the elements, their attributes and the text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("held", [FULL, EMPTY])
def test_it_refers_to_nothing_outside_and_runs_nothing(held: Figures) -> None:
    text = page(held)
    read = Reader(text)
    assert not read.tags & {
        "script",
        "img",
        "link",
        "iframe",
        "object",
        "embed",
        "image",
        "foreignobject",
        "a",
        "base",
    }
    for name, value in read.attributes:
        assert not name.startswith("on"), name
        assert name not in ("src", "srcset", "action", "data", "poster", "background"), name
        if name in ("href", "xlink:href"):
            assert value.startswith("#"), value
    assert not re.findall(r"url\((?!#)", text)
    assert "@import" not in text
    # Names of XML's namespaces are no addresses that anyone fetches.
    left = re.sub(r'xmlns(:\w+)?="[^"]*"', "", text).replace("img src=//", "")
    assert "http://" not in left and "https://" not in left and "//" not in re.sub(r"<!--.*?-->", "", left)
    assert "default-src 'none'" in text


def test_what_others_wrote_is_shown_as_text() -> None:
    text = page(FULL)
    assert "\x1b" not in text and "\u202e" not in text
    read = Reader(text)
    assert "<script>alert(1)</script>" in read.text  # as text, to be read
    assert "$x^2$" in read.text


def test_it_can_be_read_without_seeing_the_charts() -> None:
    text = page(FULL)
    assert '<html lang="en">' in text and "<title>" in text and text.count("<h1>") == 1
    assert text.count('role="img"') == text.count("<svg") == 6
    assert len(re.findall(r'role="img" aria-label="[^"]{10,}', text)) == 6
    assert text.count("<table>") == 7
    assert set(re.findall(r"<th ([^ >]+)", text)) == {'scope="col"'}


def test_an_empty_archive_gives_a_page_too() -> None:
    text = page(EMPTY)
    assert text.count("Nothing yet.") == 7
    assert "<svg" not in text


@hypothesis.settings(max_examples=20)
@given(st.lists(st.tuples(st.text(max_size=60), st.integers(0, 2**40)), min_size=1, max_size=15))
def test_any_name_makes_a_chart_that_is_xml(counted: list[tuple[str, int]]) -> None:
    ET.fromstring(bars(tuple(counted), "any"))


def test_the_figures_are_those_of_the_archive(
    landing: Path, ingest: Ingest, database: str, sql: Sql, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    similar_seeds(landing, 30)
    (landing / "empty.txt").touch()
    counts = ingest()
    found = figures(database)
    assert (found.articles, found.sightings, found.held) == (counts.loaded, 30, 1)
    assert found.quarantine == (("empty", 1),)
    assert [(d.loaded, d.duplicate, d.quarantined) for d in found.days] == [
        (counts.loaded, counts.duplicate, 1)
    ]
    assert found.removed == sum(count for _, count in found.rules)
    assert [(found.characters,)] == sql(
        "SELECT sum(length(winnow.decoded_text(original_id))) FROM winnow.original"
    )
    monkeypatch.setenv("DATABASE_URL", database)
    settings.cache_clear()
    file = tmp_path / "page.html"
    done = CliRunner().invoke(app, ["report", str(file), "--json"])
    assert json.loads(done.stdout)["articles"] == counts.loaded
    moment = re.compile("As of [^<]*")
    assert moment.sub("", page(figures(database))) == moment.sub("", file.read_text(encoding="utf-8"))
    settings.cache_clear()
