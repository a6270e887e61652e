"""Code, lists and tables of an article stay on a web page, though none of their lines is prose."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.steps.look import Look
from flows.cleaning.steps.sheet import Verdict
from flows.sources.html import page_of_html

PROSE = [
    "The ferry's new timetable is made by forty lines of a program that a pupil of Kelso wrote last winter.",
    "It takes the tides of a year and the hours of the mill, and finds the crossings that most people can use.",
    "The harbour office has run it every night since March, and nobody has missed a tide because of it so far.",
]
AFTER = (
    "The pupil now studies in Lindholm, and the office looks for somebody who can read what she has written."
)
FOOT = "<footer><p>Contact us</p><p>© 2026 Harbour Post. All rights reserved.</p></footer>"


def body(
    monkeypatch: pytest.MonkeyPatch, amidst: str, scores: dict[str, float], below: str = AFTER
) -> list[str]:
    """The body of a page with something amidst, of which the line model wants only the prose and what has a score above a half."""

    def judged(look: Look) -> list[Verdict]:
        prose = (*PROSE, AFTER)
        found = (0.9 if text in prose else scores.get(text, 0.05) for text in look.texts)
        return [Verdict(score > 0.5, score, "") for score in found]

    monkeypatch.setattr(Look, "verdicts", judged)
    prose = "".join(f"<p>{text}</p>" for text in PROSE)
    page = page_of_html(
        f"<html><body><h1>A pupil's program sails the ferry</h1>{prose}{amidst}<p>{below}</p>{FOOT}</body></html>".encode()
    )
    return [line for line in clean(page.text, page.blocks).body.split("\n") if line and line not in PROSE]


CODE = [
    "def crossing(tide):",
    "hour = tide.low + QUARTER",
    "if hour in mill:",
    "return {",
    "hour: mill[hour]",
    "}",
]


def test_code_amidst_the_article_stays_with_its_brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = f"<pre><code>{chr(10).join(CODE)}</code></pre>"
    assert body(monkeypatch, shown, {}) == [*CODE, AFTER]
    assert body(monkeypatch, f"<div>{'<br>'.join(CODE)}</div>", {}) == [
        AFTER
    ]  # no element says that it is code


def test_numbers_beside_code_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = "<pre>1\n2\n3\n4</pre>"
    assert body(monkeypatch, f"{numbers}<pre>{chr(10).join(CODE)}</pre>", {}) == [*CODE, AFTER]


def test_code_outside_of_the_article_is_none_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert body(monkeypatch, f"<p>{AFTER}</p><pre>window.ads = []\nads.push(1)</pre>", {}, "Read more") == [
        AFTER
    ]


ITEMS = ["low water at six", "slack at half past", "the mill's whistle"]


@pytest.mark.parametrize(
    ("scores", "kept"),
    [
        ([0.9, 0.1, 0.1], ITEMS),  # one stays, so all do
        ([0.3, 0.4, 0.3], ITEMS),
        ([0.3, 0.2, 0.3], []),
    ],
)
@pytest.mark.parametrize("tag", ["li", "td"])
def test_items_stay_together(
    monkeypatch: pytest.MonkeyPatch, tag: str, scores: list[float], kept: list[str]
) -> None:
    around = "<ul>{}</ul>" if tag == "li" else "<table><tr>{}</tr></table>"
    shown = around.format("".join(f"<{tag}>{item}</{tag}>" for item in ITEMS))
    assert body(monkeypatch, shown, dict(zip(ITEMS, scores, strict=True))) == [*kept, AFTER]


def test_items_that_lead_elsewhere_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    linked = "<ul>" + "".join(f"<li><a href=/{at}>{item}</a></li>" for at, item in enumerate(ITEMS)) + "</ul>"
    assert body(monkeypatch, linked, {ITEMS[0]: 0.9}) == [ITEMS[0], AFTER]


def test_items_of_other_lists_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    lists = f"<ul><li>{ITEMS[0]}</li><li>{ITEMS[1]}</li></ul><ul class=tools><li>Larger type</li><li>Darker page</li></ul>"
    assert body(monkeypatch, lists, {ITEMS[0]: 0.9}) == [*ITEMS[:2], AFTER]


def test_an_item_that_a_rule_takes_goes_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = f"<ul><li>{ITEMS[0]}</li><li>Share on Facebook</li><li>{ITEMS[1]}</li></ul>"
    assert body(monkeypatch, shown, {ITEMS[0]: 0.9}) == [*ITEMS[:2], AFTER]
