"""Quality on pages the project labelled itself may not fall below the committed floor, which only rises."""

from __future__ import annotations

import json

from benchmarks.adapters import keep_text
from benchmarks.labelled import average, pages
from benchmarks.quality import FLOOR
from flows.cleaning.clean import clean


def test_quality_is_not_below_the_floor() -> None:
    floor = json.loads(FLOOR.read_text(encoding="utf-8"))
    measured = average(keep_text)
    assert measured.f1 >= floor["f1"] >= 0.95
    assert measured.recall >= floor["recall"] >= 0.98


def test_no_body_line_of_our_own_pages_is_lost() -> None:
    for page in pages():
        body = clean(page.text).body
        assert [line for line in page.body.split("\n") if line not in body] == [], page.site


def test_there_are_several_languages_and_forms() -> None:
    found = list(pages())
    assert len({page.language for page in found}) >= 7
    assert {page.form for page in found} == {"wet", "plain", "residual"}
