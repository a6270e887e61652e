"""An article that stands in a text twice stays once; what is said again in it stays."""

from __future__ import annotations

from flows.cleaning.clean import clean
from flows.cleaning.steps.copies import copied
from flows.cleaning.steps.sheet import Sheet, Verdict

TOWNS = ("Askholm", "Brevik", "Corvo", "Drumlin", "Elsmere", "Fjordby")
STORY = [
    f"The council of {town} counted {number}00 boats in its harbour last year, and next spring it will count them again."
    for number, town in enumerate(TOWNS, 2)
]


def gone(*texts: str) -> list[int]:
    return list(copied(Sheet(texts, {}, verdicts=[Verdict(True, 0.9, "")] * len(texts))))


def test_of_two_copies_the_first_stays() -> None:
    story = [*STORY[:3], "Who pays", *STORY[3:]]
    assert gone("Boats counted", *story, "Other news", *story) == list(range(9, 16))
    assert gone("Boats counted", *story, *story, *story) == list(range(8, 22))


def test_what_stands_in_the_second_copy_alone_stays() -> None:
    assert gone(*STORY, *STORY[:4], "Printed on Monday", *STORY[4:]) == [6, 7, 8, 9, 11, 12]


def test_what_is_said_again_stays() -> None:
    assert gone(*STORY, STORY[0], STORY[1]) == []
    assert gone(*STORY, STORY[2], STORY[1], STORY[0]) == []
    assert gone(STORY[0], *["A ferry sails to it"] * 6, STORY[0], STORY[0], STORY[0]) == []
    report = [f"{line} So says the report on page {page}." for page in range(6) for line in STORY]
    assert gone(*report, *report[:3]) == []


def test_a_page_with_a_copy_for_printing() -> None:
    page = "\n".join(
        ["Home", "Boats counted in six towns", *STORY, "Most read", "Ferry sails again", *STORY, "Print"]
    )
    cleaned = clean(page)
    assert [cleaned.body.count(line) for line in STORY] == [1] * len(STORY)
    assert sum(span.rule == "navigation.copy" for span in cleaned.spans) == len(STORY)
