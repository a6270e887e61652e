"""Lines at a text's head that are no headline, and headlines that nearly look like them."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.headlines.unlikely import is_no_headline

BODY = (
    "The ferry returned to the northern quay on Tuesday after nine years, and four hundred people were there to see it come in.",
    "The harbour board had promised the return three times before, the last time in the spring, when the new pier was opened.",
    "Two boats will cross every hour from Monday to Friday, the board said, and one every two hours at the end of the week.",
)


@pytest.mark.parametrize(
    "line",
    [
        "Ana Li Political Correspondent", "National Harbour Reporter", "Last Updated: 5 hours ago", "May 18, 2023 By Ana Li In",
        "On Behalf of Li & Wit | Apr 21, 2017 | Harbours", "- A better boat for the island", "Jo Wit / Contributor via Getty Images", "The quay on Monday. Bild © Jo Wit",
        "in the old harbour, I met the woman who had kept the books by", "You want to see the ferry come in, do you? So do we, and now we can!",
        "The ferry came back to the northern quay on Tuesday after nine years.", "12 | 14", "3 March 2019, 12:17",
    ],
)  # fmt: skip
def test_no_headline(line: str) -> None:
    assert is_no_headline(line)


@pytest.mark.parametrize(
    "line",
    [
        "Reporter finds the lost ferry", "The ferry is back.", "Editor and captain: a friendship", "iFerry goes online", "who pays for the quay?", "Ana Li",
        "Is the ferry back? Yes, it is", "Photographer of the quay wins prize", "May 18, the day the ferry came", "„Wir haben gewartet“, sagt die Wirtin. Und jetzt?",
        "Updated rules for the harbour", "He said: 'I saw it coming.' Nobody listened",
    ],
)  # fmt: skip
def test_a_headline(line: str) -> None:
    assert not is_no_headline(line)


def test_below_a_paragraph_a_heading_is_a_subhead() -> None:
    long = BODY[0] + " They had come from both sides of the water."
    assert describe(clean("\n\n".join((long, "What the island says of it", *BODY[1:])))).headline is None


def test_unless_it_is_signed_or_dated() -> None:
    notice = "We test every boat ourselves and for nobody else. If you buy one through a link of ours we may earn something, which pays for the tests we make."
    text = "\n\n".join(
        (
            notice,
            "Boats",
            "Ropes",
            "Sails",
            "Tests",
            "The best small boats of the year",
            "By Ana Li",
            "March 3, 2019",
            *BODY,
        )
    )
    assert describe(clean(text)).headline == "The best small boats of the year"


def test_a_question_behind_a_dash_is_a_part_of_the_headline() -> None:
    head = "The ferry returns to the quay – but who will pay for it?"
    assert describe(clean("\n\n".join((head, *BODY)))).headline == head


def test_a_menus_entry_that_stands_again_below_is_no_headline() -> None:
    menu = (
        "Harbour tours",
        "Boats for hire",
        "Islands",
        "Fares",
        "Timetable",
        "Groups",
        "Schools",
        "Weddings",
    )
    foot = ("Quay ferry", "Fares", "Timetable", "Terms of use")
    head = "Years later the ferry comes back"
    assert describe(clean("\n\n".join((*menu, head, "By Ana Li", *BODY, *foot)))).headline == head


def test_what_the_title_says_far_above_the_body_is_the_headline_if_it_is_dated() -> None:
    title = "MEANWHILE: Developments elsewhere..."
    menu = [
        f"Harbour {entry}"
        for entry in [
            "north",
            "south",
            "east",
            "west",
            "boats",
            "ropes",
            "sails",
            "quays",
            "fish",
            "nets",
            "tides",
            "winds",
            "maps",
        ]
    ]
    form = ("A A A", "x", "From", "To", "Mail sent!", "You have sent the mail.", "Image: Jo Wit on Pictures")
    head = (title, "Log in | Register", *menu, "Sign up for mail alerts by the quay.", title)
    found = describe(clean("\n".join((*head, "Kim Po | Sep. 21, 2019, 3:17 PM | 1,209 | 5", *form, *BODY))))
    assert (found.kicker, found.headline) == ("MEANWHILE", "Developments elsewhere...")
