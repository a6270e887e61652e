"""Menus that no phrase gives away go: rows that stand twice, a form's choices in the order of the alphabet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.matching.matcher import Matcher
from flows.cleaning.rules import RULES
from flows.cleaning.steps.head import below_title
from flows.cleaning.steps.menus import among, choices, islands, leftover, pages, repeated, starred, turns
from flows.cleaning.steps.sheet import Sheet, Verdict
from flows.cleaning.text.lines import lines_of

PROSE = "The library of Lindholm lent more books last year than in any year since it was opened in 1911."
ROW = ["Kaixin", "Weibo", "Qzone", "Douban"]
VERSES = [
    f"And when the {word} is in, row the boat ashore again" for word in ("tide", "fog", "storm", "herring")
]
FIRM, SOFT = (next(rule for rule in RULES if rule.firm is firm) for firm in (True, False))


def again(*lines: str, firm: str = "", soft: str = "") -> list[str]:
    """What goes as a row that stands twice, where a rule names one line for good and another names one else."""
    found = list(lines_of("\n".join(lines)))
    rules = {firm: FIRM, soft: SOFT}
    claimed = {at: rules[line.text] for at, line in enumerate(found) if line.text in rules}
    first = next(at for at, line in enumerate(found) if line.text == PROSE)
    return [found[at].text for at in repeated(Sheet([line.text for line in found], claimed), first)]


def test_a_row_above_the_article_and_below_goes() -> None:
    page = ["Lindholm lends", *ROW, *[PROSE] * 3, *ROW]
    assert again(*page) == ROW * 2
    assert (
        again(*page, firm=ROW[0], soft=ROW[1]) == ROW[1:] * 2
    )  # only some rules take a line wherever it stands


def test_a_headline_in_such_a_row_is_the_headline_still() -> None:
    row = ["Culture", "The library of Lindholm lends more", "Ina Li", "4 minutes"]
    told = describe(clean("\n\n".join(["Menu", "Search", *row, *[f"{PROSE} {n}." for n in range(4)], *row])))
    assert (told.headline, told.authors) == (row[1], ("Ina Li",))


def test_where_words_are_unknown_too() -> None:
    row = ["呼朋", "聚友", "书签夹", "转寄"]
    body = ["渡口昨天重新开船，三百多名乘客乘坐了第一班渡轮，镇长说修理用了六个星期，费用由省里承担。"] * 4
    assert clean("\n".join(["渡口重新开船", *row, *body, *row])).body == "\n\n".join(body)


@pytest.mark.parametrize(
    "lines",
    [
        ["Lindholm lends", *ROW, *[PROSE] * 2, *ROW],  # hardly anything stands between: a refrain
        ["Lindholm lends", *ROW, *[PROSE] * 3, *ROW[:3]],
        ["Lindholm lends", *ROW, *[PROSE] * 3, *reversed(ROW)],
        ["Lindholm lends", *["Row, row"] * 4, *[PROSE] * 3, *["Row, row"] * 4],
        ["Lindholm lends", *[f"It is {word}." for word in ROW], *[PROSE] * 3, *[f"It is {word}." for word in ROW]],
        ["Lindholm lends", *VERSES, *[PROSE] * 3, *VERSES],
    ],
)  # fmt: skip
def test_other_rows_stay(lines: Sequence[str]) -> None:
    assert again(*lines) == []


COUNTRIES = [
    "Afghanistan", "Albania", "Algeria", "Andorra", "Angola", "Argentina", "Armenia", "Australia", "Austria", "Bahrain",
    "Belgium", "Bolivia", "Botswana", "Brazil", "Bulgaria", "Cameroon", "Canada", "Chad", "Chile", "China",
]  # fmt: skip


def chosen(lines: Sequence[str], kept: int) -> list[str]:
    """What goes as choices where the line model keeps so many of the lines, from the first on."""
    verdicts = [Verdict(at < kept, 0.5, "") for at in range(len(lines))]
    return [lines[at] for at in choices(Sheet(lines, {}, verdicts=verdicts))]


def test_choices_go_where_most_of_them_do() -> None:
    assert chosen(COUNTRIES, 8) == COUNTRIES
    assert chosen([PROSE, *COUNTRIES, PROSE], 9) == COUNTRIES


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (COUNTRIES, 9),  # the article's own list
        (COUNTRIES[:19], 0),  # a few entries are in order by chance
        ([*COUNTRIES[:10], "Zambia", *COUNTRIES[10:]], 4),
    ],
)
def test_other_lists_stay(lines: Sequence[str], kept: int) -> None:
    assert chosen(lines, kept) == []


def far_below(*marked: str) -> list[str]:
    """What goes far below the article, where the line model takes the lines that begin with a hyphen."""
    verdicts = [Verdict(not line.startswith("-"), 0.5, "") for line in marked]
    return [marked[at] for at in leftover(Sheet(marked, {}, verdicts=verdicts))]


def test_what_the_model_left_of_the_lists_far_below_the_article_goes() -> None:
    gone = [f"-Entry {number}" for number in range(20)]
    assert far_below(PROSE, *gone, "Boats", "-Cars", "-Carts") == ["Boats"]
    assert far_below(PROSE, "Ships", *gone, "Boats", "-Cars", "-Carts") == [
        "Boats"
    ]  # the article may list some
    assert far_below(PROSE, *gone[:19], "Boats", "-Cars", "-Carts") == []
    assert (
        far_below(
            PROSE, *gone, "Who pays for the crane that fell into the water on Tuesday in Lindholm?", "-Cars"
        )
        != []
    )
    stays = [f"Boat {number}" for number in range(20)]
    assert far_below(PROSE, *gone, *stays, "-Cars") == stays[::-1]
    assert far_below(PROSE, *gone, *stays, "Cars") == []  # most of it stays
    assert far_below(PROSE, *gone, "Boats", "-Cars", "-Carts", "It is over.") == []
    assert far_below(*gone, "Boats", "-Cars", "-Carts") == []  # there is no article


def found_by(of: Callable[..., Iterator[int]], *lines: str) -> list[str]:
    """What goes where the line model leaves every line."""
    found = list(lines_of("\n".join(lines)))
    claimed, _ = Matcher(RULES).match(found)
    verdicts = [Verdict(True, 0.5, "")] * len(found)
    return [lines[at] for at in of(Sheet(lines, claimed, verdicts=verdicts))]


def test_what_rules_name_beside_share_buttons_or_amidst_the_last_lines_goes() -> None:
    shared = ["Share this article", "Facebook", "Twitter", "Print"]
    assert found_by(among, *shared, PROSE) == shared[1:]
    assert set(found_by(among, *reversed(shared), PROSE)) == set(shared[1:])
    assert found_by(among, "Facebook", PROSE, "Contact") == []
    foot = ["Privacy policy", "Contact", "Sport", "© 2021 Lindholm Post"]
    assert found_by(among, PROSE, "Sport", *foot) == ["Contact", "Sport"]
    assert found_by(among, *foot, PROSE, "Sport") == []


def test_titles_below_the_head_of_a_list_at_the_foot_go() -> None:
    titles = ["Bath closed until autumn", "Bridge costs twice as much"]
    assert found_by(islands, PROSE, "Läs mer", *titles) == titles
    assert found_by(islands, PROSE, "Läs mer", *titles, "© 2021 Lindholm Post") == titles
    assert found_by(islands, "Läs mer", *titles, PROSE) == []
    assert found_by(islands, PROSE, *titles, "© 2021 Lindholm Post") == []
    assert found_by(islands, PROSE, "Läs mer", *ROW) == []  # so many may be an article's list
    asked = ["Who pays for the bath?", "Hands off our bridge!"]
    assert found_by(islands, PROSE, "Läs mer", *asked) == asked


def left_at_foot(*marked: str) -> list[str]:
    """What goes at the foot, where the line model takes the lines that begin with a hyphen."""
    found = list(lines_of("\n".join(marked)))
    claimed, _ = Matcher(RULES).match(found)
    verdicts = [Verdict(not line.startswith("-"), 0.5, "") for line in marked]
    return [marked[at] for at in islands(Sheet(marked, claimed, verdicts=verdicts))]


def test_few_lines_among_many_that_go_at_the_foot_go() -> None:
    gone = [f"-Entry {number}" for number in range(4)]
    title = "Bath closed until autumn"
    assert left_at_foot(PROSE, "Läs mer", *gone, title, *gone) == [title]
    assert left_at_foot(PROSE, "Läs mer", *gone, title) == [title]
    assert left_at_foot(PROSE, *gone, title, *gone) == []  # nothing says that the foot has begun
    assert left_at_foot(PROSE, "Läs mer", *gone[2:], title, *gone) == []
    assert left_at_foot(PROSE, "Läs mer", *gone, title, *gone[1:], "It is over.", *gone) == []
    assert left_at_foot(PROSE, "Läs mer", *gone, *ROW, *gone) == []
    assert left_at_foot(PROSE, "Läs mer", *gone, title, *gone[1:], title, *gone) == []


def test_numbers_by_which_pictures_are_turned_go() -> None:
    numbers = [str(number) for number in range(1, 8)]
    assert found_by(pages, PROSE, "Storm on the coast", *numbers, "The mayor stays", PROSE) == numbers
    assert found_by(pages, PROSE, *numbers[:4], PROSE) == []
    assert found_by(pages, PROSE, *numbers[1:], PROSE) == []
    assert found_by(pages, PROSE, "Inning", *numbers, "R", "H", "E", PROSE) == []  # a table's head
    assert found_by(pages, PROSE, *numbers, "Lindholm", "0", "3", PROSE) == []
    assert found_by(pages, PROSE, "Round", "3", *numbers, PROSE) == []
    assert found_by(pages, *[line for number in numbers for line in (number, PROSE)]) == []


def test_words_by_which_pictures_are_turned_go() -> None:
    assert found_by(turns, PROSE, "Next", PROSE, "Next", PROSE) == ["Next", "Next"]
    assert found_by(turns, PROSE, "Précédent", "Suivant", PROSE) == ["Précédent", "Suivant"]
    assert found_by(turns, PROSE, "Next", PROSE, "Previous", "Next", PROSE) == ["Next", "Previous", "Next"]
    assert found_by(turns, PROSE, "Next", PROSE) == []  # a subhead
    assert found_by(turns, PROSE, "Weiter", PROSE, "Zurück", PROSE) == []
    assert found_by(turns, PROSE, "Next:", PROSE, "Next:", PROSE) == []
    assert found_by(turns, PROSE, "Previous", "4.1%", "Forecast", "Previous", "2.4%", PROSE) == []


@pytest.mark.parametrize("asks", ["Rate this article", "Artikel bewerten", "Click on a star to rate it!"])
def test_stars_and_votes_beside_a_line_that_asks_to_rate_go(asks: str) -> None:
    beside = ["★★★★☆", "5 stars", "4,5 von 5 Sternen"]
    assert found_by(starred, PROSE, asks, *beside, PROSE) == beside
    assert set(found_by(starred, PROSE, "★★★★☆", "(412 Stimmen)", asks)) == {"★★★★☆", "(412 Stimmen)"}
    assert found_by(starred, PROSE, "★★★★☆", PROSE, asks) == []  # a critic's
    assert found_by(starred, PROSE, asks, "2 eggs", "5", "5 stars for the stew") == []


@pytest.mark.parametrize(
    ("above", "begins"),
    [
        (["Home", "Sport", "Culture", "Log in", "Low water", "By Ina Li", "3 June 2019", "Share"], 8),
        (["Low water", "By Ina Li", "3 June 2019"], 0),
        (["Home", "Sport", "Log in", "Low water", *ROW, "Lund", "Holm", "3 June 2019"], 0),
    ],
)
def test_a_poem_begins_below_the_day_that_stands_below_a_menu(above: Sequence[str], begins: int) -> None:
    found = list(lines_of("\n".join([*above, "When the tide goes out", "it takes the argument with it"])))
    claimed, _ = Matcher(RULES).match(found)
    assert below_title(Sheet([line.text for line in found], claimed)) == begins
