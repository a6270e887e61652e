"""Teasers of other articles go where they stand in a row, cut off; what trails off in an article stays."""

from __future__ import annotations

from flows.cleaning.lines import lines_of
from flows.cleaning.rules import RULES
from flows.cleaning.teasers import teasers

TITLES = ("Crane falls into the harbour", "Who pays for the new quay", "The keeper who climbs no stairs")
CUTS = (
    "The crane fell into the water on Tuesday, and the divers who looked at it...",
    "For six years the council has put off what everybody knew it would have to...",
    "There are 211 steps to the lamp of Lindholm, and Piet Hartman has counted…",
)
PAIRS = [line for pair in zip(TITLES, CUTS, strict=True) for line in pair]
PROSE = "The library of Lindholm lent more books last year than in any year since it was opened in 1911."


def gone(*lines: str, named: str = "") -> list[str]:
    found = list(lines_of("\n".join(lines)))
    claimed = {at: RULES[0] for at, line in enumerate(found) if line.text == named}
    return [found[at].text for at in teasers(found, claimed)]


def test_a_row_of_teasers_goes() -> None:
    assert gone(PROSE, "More stories", *PAIRS, PROSE) == PAIRS
    with_dates = [
        line for at, line in enumerate(PAIRS) for line in ((line, "3 June 2019") if at % 2 else (line,))
    ]
    assert gone(PROSE, *with_dates) == PAIRS


def test_a_title_may_be_cut_as_well() -> None:
    cut_title = "The keeper who climbs no stairs and the ones who..."
    assert gone(PROSE, *PAIRS[:4], cut_title, CUTS[2]) == [*PAIRS[:4], cut_title, CUTS[2]]
    assert gone(PROSE, *CUTS, *CUTS, *CUTS) == []  # a list whose every line trails off


def test_what_a_rule_names_is_the_rule_s() -> None:
    assert gone(PROSE, *PAIRS, named=TITLES[1]) == [line for line in PAIRS if line != TITLES[1]]


def test_what_trails_off_in_an_article_stays() -> None:
    assert gone(PROSE, *PAIRS[:4], PROSE) == []  # two are too few
    assert gone(*[line for cut in CUTS for line in (PROSE, cut)]) == []  # sentences above, no titles
    quoted = [f"“{cut}”" for cut in CUTS]
    assert gone(*[line for pair in zip(TITLES, quoted, strict=True) for line in pair]) == []
    apart = [line for pair in zip(TITLES, CUTS, strict=True) for line in (*pair, *[PROSE] * 6)]
    assert gone(*apart) == []
