"""Lists that stay with the article, whatever the line model makes of their lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import pytest

from flows.cleaning.clean import clean, vouch
from flows.cleaning.matching.rule import Rule
from flows.cleaning.rules import RULES
from flows.cleaning.steps.recurring import recurring
from flows.cleaning.steps.rolls import rolls
from flows.cleaning.steps.sheet import Sheet, Verdict

Rescue = Callable[[Sheet], Iterator[int]]
PROSE = "The library of Lindholm lent more books last year than in any year since it was opened in 1911."
KEPT, GONE = Verdict(True, 0.9, ""), Verdict(False, 0.03, "words")
NOVELS = [
    f"{work}, {maker}" for work, maker in zip(
        ("The Crane", "Low Water", "A Winter Quay", "Salt", "The Keeper", "Nine Boats", "Tide Tables", "Ropes", "The Pilot's Son", "Fog"),
        ("Ina Li", "Marta Olsen", "Piet Hartman", "Eva Lund", "Bo Holm", "Aino Laine", "Anna Rossi", "Jan de Vries", "Ines Barreto", "Ana Petit"),
        strict=True,
    )
]  # fmt: skip


def stay(rescue: Rescue, *lines: str, keep: Sequence[str] = (PROSE,), named: Sequence[str] = ()) -> list[str]:
    """What is rescued of lines of which the model wants only some, and a rule names some."""
    verdicts = [KEPT if line in keep else GONE for line in lines]
    claimed = {at: RULES[0] for at, line in enumerate(lines) if line in named}
    return [lines[at] for at in sorted(set(rescue(Sheet(lines, claimed, verdicts=verdicts))))]


ANNOUNCED = "These were the novels that the town lent most often:"


def test_what_a_sentence_announces_stays() -> None:
    listed = NOVELS[:4]
    assert stay(rolls, PROSE, ANNOUNCED, *listed, PROSE, "Opening hours", keep=(PROSE, ANNOUNCED)) == listed
    bullets = ["- The Crane", "- Low Water"]
    assert (
        stay(rolls, PROSE, ANNOUNCED, *bullets, "Opening hours", keep=(PROSE, ANNOUNCED)) == bullets
    )  # the bullet ends with the list


@pytest.mark.parametrize(
    "above",
    [
        "Related articles:",  # a label
        "Here is what you get when you join the club:",  # to readers
        "Unsere beliebtesten Artikel aus dem ganzen Jahr:",
        "These were the novels that the town lent most often.",  # announces nothing
    ],
)
def test_what_else_stands_above_a_list_announces_none(above: str) -> None:
    assert stay(rolls, PROSE, above, *NOVELS[:4], keep=(PROSE, above)) == []


def test_a_sentence_that_goes_announces_nothing() -> None:
    assert stay(rolls, PROSE, ANNOUNCED, *NOVELS[:4]) == []
    assert stay(rolls, PROSE, ANNOUNCED, *NOVELS[:4], named=(ANNOUNCED,)) == []


def test_a_roll_of_works_and_makers_stays() -> None:
    assert stay(rolls, PROSE, "Novel of the year", *NOVELS) == NOVELS
    assert stay(rolls, PROSE, "Staff", *NOVELS[:9]) == []  # a page's staff is fewer


def test_what_stands_between_rolls_is_of_them() -> None:
    shorter = ["Poem of the year", "Gulls, Ina Li", "Nets, Eva Lund"]
    found = stay(rolls, PROSE, "Novel of the year", *NOVELS, *shorter, "Play of the year", *NOVELS)
    assert found == [*NOVELS, *shorter, "Play of the year", *NOVELS]
    named = stay(rolls, PROSE, *NOVELS, *shorter, "Advertisement", *NOVELS, named=("Advertisement",))
    assert named == [*NOVELS, *NOVELS]


DAYS = ["June 9 – West Harbour, Shell Hall", "June 10 – Lindholm, Old Quay", "June 14 – Kelso, Arena", "July 1 – Brennock, Park", "July 3 – Marwick, Barn"]  # fmt: skip


def test_days_in_order_are_a_calendar() -> None:
    assert stay(rolls, PROSE, "Tour dates", *DAYS) == DAYS
    german = ["9. Juni: Kiel, Halle", "10. Juni: Köln, Ufer", "4. Juli: Bonn, Rheinaue", "5. Juli: Ulm, Zelt", "2. Januar: Gera, Haus"]  # fmt: skip
    assert stay(rolls, PROSE, "Termine", *german) == german  # on into the new year


def test_teasers_with_their_days_are_none() -> None:
    assert stay(rolls, PROSE, "Latest", *reversed(DAYS)) == []
    dated = [line.replace(" –", ", 2019 –") for line in DAYS]
    assert stay(rolls, PROSE, "Latest", *dated) == []


def test_line_ups_stay_and_addresses_do_not() -> None:
    line_up = "Harbour Town: Olsen, Li, Barreto, de Vries, Lund, Holm, Laine (Rossi 61), Petit."
    assert stay(rolls, PROSE, "Team news", line_up) == [line_up]
    served = "Harbour House, Old Quay, Lindholm, West Shore, Kelso, Marwick Road, Brennock"
    assert stay(rolls, PROSE, "Where we work", served, f"Address: {served} 4042") == []
    towns = [f"{town}, GA" for town in ("Kelso", "Marwick", "Brennock", "Lindholm", "Easton")] * 3
    assert stay(rolls, PROSE, "Where we work", *towns) == []


def test_a_label_that_mostly_stays_stays() -> None:
    asked = [f"Q: {what}?" for what in ("And the crane", "Favourite boat", "Any advice", "And now")]
    assert stay(recurring, PROSE, *asked, keep=(PROSE, *asked[:2])) == asked[2:]
    assert stay(recurring, PROSE, *asked, keep=(PROSE, asked[0])) == []  # most go
    assert stay(recurring, PROSE, *asked[1:], keep=(PROSE, *asked[1:3])) == []  # too few to tell
    same = [asked[0]] * 4
    assert (
        stay(recurring, PROSE, *same, asked[1], keep=(PROSE, asked[0])) == []
    )  # a box that is printed again


def test_numbered_heads_with_prose_below_stay() -> None:
    heads = [f"{number}. The {name} quay" for number, name in enumerate(("old", "new", "long", "low"), 1)]
    page = [line for head in heads for line in (head, PROSE)]
    assert stay(recurring, *page) == heads
    assert stay(recurring, *reversed(page)) == heads[::-1]  # a countdown
    assert stay(recurring, *heads, PROSE) == []  # most read: no prose between
    assert stay(recurring, *page[:6]) == []  # three are too few
    lost = PROSE.replace("more", "fewer")
    page[5] = lost  # a paragraph below the third of them, which the model does not want
    assert stay(recurring, *page) == [*heads[:3], lost, heads[3]]


def test_the_entries_of_a_running_report_stay_together() -> None:
    [moment] = (rule for rule in RULES if rule.name == "describing.hours_ago")
    entries = [
        (f"{n} minutes ago", f"{town} is dry again", PROSE.replace("Lindholm", town))
        for n, town in ((11, "Kelso"), (22, "Arne"), (33, "Northport"), (44, "Milltown"))
    ]

    def rescued(entries: Sequence[tuple[str, ...]], kept: int) -> list[str]:
        lines = [line for entry in entries for line in entry]
        claimed = dict.fromkeys(range(0, len(lines), 3), moment)
        verdicts = [
            KEPT if at % 3 and at < 3 * kept else Verdict(False, 0.2, "words") for at in range(len(lines))
        ]
        return [lines[at] for at in recurring(Sheet(lines, claimed, verdicts=verdicts))]

    assert rescued(entries, kept=2) == [line for _, *entry in entries[2:] for line in entry]
    assert rescued(entries, kept=1) == []  # most go: readers' comments, or what else there is to read
    assert rescued(entries[:3], kept=2) == []  # too few to tell


def test_the_numbers_of_a_gallery_stay_together() -> None:
    gallery = [line for number in (1, 2, 3) for line in (PROSE, f"{number} of 3")]
    assert stay(recurring, *gallery, keep=(PROSE, "1 of 3", "3 of 3")) == ["2 of 3"]
    assert stay(recurring, *gallery, keep=(PROSE, "1 of 3")) == []


@pytest.mark.parametrize(
    "rows",
    [
        ("Jul 2018 RM2,190", "Aug 2018 RM2,201", "Sep 2018 RM2,213", "Oct 2018 RM2,224"),
        ("Jean Abbot (Ind) 812", "Olu Bright (Lab) 955", "Kit Fairley (Ind) 701"),
    ],
)
def test_a_row_among_others_of_its_shape_stays(rows: tuple[str, ...]) -> None:
    def rescued(lines: Sequence[str], keep: Sequence[str], score: float = 0.1) -> list[str]:
        gone = Verdict(False, score, "")
        sheet = Sheet(lines, {}, verdicts=[KEPT if line in keep else gone for line in lines])
        return [lines[at] for at in recurring(sheet)]

    lines = (PROSE, *rows, PROSE[:-1] + " again.")
    for row in rows:
        keep = [line for line in lines if line != row]
        assert rescued(lines, keep) == [row]
        assert rescued(lines, keep, 0.01) == []
    # Not where most go, nor at the end of what stays.
    assert rescued(lines, (PROSE, rows[0], lines[-1])) == []
    assert rescued(lines[:-1], lines[:-2]) == []


HONOURS = """Harbour prizes 2026: all who may win
The harbour prizes will be handed over on Saturday in the old fish hall, before nine hundred guests and a brass band.
Ina Li leads with four nominations, for her second album and for the song that every ferry plays when it leaves port.
Here is the full list of nominees for the harbour prizes:
Album of the year
Blue Tar
Ina Li
Mahonda
The Last Ferry
Photo: Piet Hartman / Harbour Post
Group of the year
Chase and Holm
Jungle Tide
Young Mothers
Best new act
Olive Dune
Pink Fisher
Sekou Barr
Song of the year
The Rolling Buoys
Yusuf Date
Tyla Vega
"""


def test_a_list_of_nominees_belongs_to_its_article() -> None:
    cleaned = clean(HONOURS + "Most read\nFerry late\nFish dearer\nPrivacy Policy")
    kept = cleaned.body.split("\n\n")
    assert {"Album of the year", "Blue Tar", "Jungle Tide", "Sekou Barr", "Tyla Vega"} <= set(kept)
    assert "Fish dearer" not in kept


def test_the_last_items_of_a_list_stay_with_the_first() -> None:
    items = [
        "• Ropes that are older than two years;",
        "• Ropes that have lain in oil",
        "• Ropes of hemp; or",
        "• Others",
    ]

    def kept(*texts: str, named: Mapping[int, Rule] | None = None, low: float = 0.2) -> list[bool]:
        verdicts = [KEPT, KEPT, *[Verdict(False, low, "words")] * (len(texts) - 1)]
        sheet = Sheet((PROSE, *texts), {**(named or {})}, verdicts=verdicts)
        vouch(sheet)
        return [one.keep for one in sheet.verdicts]

    assert kept(*items) == [True] * 5
    assert kept(*items, low=0.01) == [True, True, False, False, False]
    assert kept(items[0], *(item.replace("•", "–") for item in items[1:])) == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert kept(*items, named={3: RULES[0]}) == [True, True, True, False, False]
