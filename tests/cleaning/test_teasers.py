"""Teasers of other articles go where they stand in a row, cut off; what trails off in an article stays."""

from __future__ import annotations

import pytest

from flows.cleaning.rules import RULES
from flows.cleaning.steps.sheet import Sheet, Verdict
from flows.cleaning.steps.teasers import teasers, tickers

TITLES = ("Crane falls into the harbour", "Who pays for the new quay", "The keeper who climbs no stairs")
CUTS = (
    "The crane fell into the water on Tuesday, and the divers who looked at it...",
    "For six years the council has put off what everybody knew it would have to...",
    "There are 211 steps to the lamp of Lindholm, and Piet Hartman has counted…",
)
PAIRS = [line for pair in zip(TITLES, CUTS, strict=True) for line in pair]
PROSE = "The library of Lindholm lent more books last year than in any year since it was opened in 1911."


def gone(*lines: str, named: str = "", score: float = 0.5) -> list[str]:
    claimed = {at: RULES[0] for at, line in enumerate(lines) if line == named}
    verdicts = [Verdict(True, score, "")] * len(lines)
    return [lines[at] for at in teasers(Sheet(lines, claimed, verdicts=verdicts))]


def test_a_row_of_teasers_goes() -> None:
    assert gone(PROSE, "More stories", *PAIRS, PROSE) == PAIRS
    with_dates = [
        line for at, line in enumerate(PAIRS) for line in ((line, "3 June 2019") if at % 2 else (line,))
    ]
    assert gone(PROSE, *with_dates) == PAIRS


def test_a_story_whose_paragraphs_trail_off_stays_where_the_model_is_sure_of_it() -> None:
    assert gone(PROSE, *PAIRS, score=0.95) == []


def test_a_title_may_be_cut_as_well() -> None:
    cut_title = "The keeper who climbs no stairs and the ones who..."
    assert gone(PROSE, *PAIRS[:4], cut_title, CUTS[2]) == [*PAIRS[:4], cut_title, CUTS[2]]
    assert gone(PROSE, *CUTS, *CUTS, *CUTS) == []  # a list whose every line trails off


def test_what_a_rule_names_is_the_rule_s() -> None:
    assert gone(PROSE, *PAIRS, named=TITLES[1]) == [line for line in PAIRS if line != TITLES[1]]


def test_what_trails_off_in_an_article_stays() -> None:
    assert gone(PROSE, *PAIRS[:4], PROSE) == []  # two are too few
    assert gone(CUTS[2], *PAIRS[:4]) == []  # above the first line stands no title
    speakers = [line for cut in CUTS for line in ("Ana", cut, "Bo", cut)]
    assert gone(PROSE, *speakers) == []
    replies = [line for title in TITLES for line in (title, "And then it was gone...")]
    assert gone(PROSE, *replies) == []
    assert gone(*[line for cut in CUTS for line in (PROSE, cut)]) == []  # sentences above, no titles
    quoted = [f"“{cut}”" for cut in CUTS]
    assert gone(*[line for pair in zip(TITLES, quoted, strict=True) for line in pair]) == []
    apart = [line for pair in zip(TITLES, CUTS, strict=True) for line in (*pair, *[PROSE] * 6)]
    assert gone(*apart) == []


HEADLINES = (
    "Ferry runs again",
    "107 crates found on the quay",
    "Who rings the bell?",
    "“No more fog”, says the keeper",
    "Mayor opens the new lock",
)
HOURS = ("14:44", "14:32", "14:32", "12:57", "9:05")
LED = [f"{hour} {title}" for hour, title in zip(HOURS, HEADLINES, strict=True)]
BELOW = [line for pair in zip(HOURS, HEADLINES, strict=True) for line in pair]


def ticked(*lines: str, named: str = "") -> list[str]:
    claimed = {at: RULES[0] for at, line in enumerate(lines) if line == named}
    return [lines[at] for at in tickers(Sheet(lines, claimed))]


@pytest.mark.parametrize("before", [(), ("Share",), ("Share", "Print")])
def test_a_ticker_goes_wherever_it_begins(before: tuple[str, ...]) -> None:
    assert ticked(PROSE, PROSE, *before, *LED, "About us") == LED
    assert ticked(PROSE, PROSE, *before, *BELOW, "About us") == BELOW


def test_hours_of_another_writing_make_a_ticker_too() -> None:
    led = [line.replace(":", "h", 1).replace(" ", " | ", 1) for line in LED]
    assert ticked(PROSE, PROSE, *led) == led
    below = [line for title in HEADLINES for line in ("9:05h", title)]
    assert ticked(PROSE, PROSE, "9:06h", *below[1:]) == ["9:06h", *below[1:]]


def test_an_article_s_own_moments_stay() -> None:
    assert ticked(PROSE, PROSE, *LED[:4]) == []  # too few
    assert ticked(PROSE, *LED[:4], "107 crates found on the quay", PROSE) == []  # no hour
    assert ticked(PROSE, PROSE, *reversed(LED)) == []  # in the order of the day
    assert ticked(PROSE, PROSE, *[f"{line}." for line in LED]) == []  # sentences
    assert ticked(PROSE, PROSE, *[line for hour in HOURS for line in (hour, PROSE)]) == []  # a running report
    assert ticked(PROSE, PROSE, *[f"{hour} - 15:00" for hour in HOURS]) == []  # a timetable
    assert ticked(PROSE, *LED) == []  # nothing else is there
    assert ticked(PROSE, *LED, PROSE) == []  # amidst the article
    assert ticked(PROSE, PROSE, *[f"14:44 {title}" for title in HEADLINES]) == []
    assert ticked(PROSE, PROSE, *[LED[at] for at in (0, 4, 3, 1, 2)]) == []
    assert ticked(PROSE, f"{PROSE} Really.", *LED, named=PROSE) == []  # nor is what a rule names
