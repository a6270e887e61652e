"""What stands in the line of a headline and is none of it, and lines near it that are none."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe

HEADLINE = "Harbour closed after crane falls into water"
BODY = (
    "The town of Lindholm closed its harbour on Tuesday after a crane fell into the water during unloading.",
    "Nobody was hurt, the port authority said, but two ships with grain had to wait outside the pier until the evening.",
    "Divers will look at the wreck on Thursday, and the owner of the crane has promised to pay for the repair of the quay.",
)


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        (f"{HEADLINE} | The Quay Journal", f"Jun 3 2019 {HEADLINE}"),
        (f"{HEADLINE} | The Quay Journal", f"{HEADLINE} / June 2019"),
        (f"{HEADLINE} – Quaypost - Quaypost", f"{HEADLINE} – Quaypost"),
    ],
)
def test_the_day_and_the_site_in_its_line_are_none_of_the_headline(title: str, printed: str) -> None:
    described = describe(clean("\n".join((title, "News", "Ships", "Search", printed, *BODY))))
    assert described.headline == HEADLINE


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        (
            "Harbour closed in Lindholm | The Quay Journal",
            "Harbour closed in Lindholm until June 2019",
        ),
        ("The lost summer - Part 2 - Quaypost", "The lost summer - Part 2"),
    ],
)
def test_a_day_and_a_dash_in_a_headline_stay(title: str, printed: str) -> None:
    described = describe(clean("\n".join((title, "News", "Ships", "Search", printed, *BODY))))
    assert described.headline == printed


def test_a_caption_near_the_body_is_no_headline() -> None:
    menu = (
        "News",
        "Ships",
        "Weather",
        "Tides",
        "Fish",
        "Sailing",
        "Jobs",
        "Search",
        "Log in",
        "Ports",
        "Ferries",
    )
    caption = (
        "The crane that fell into the harbour of Lindholm lies on its side near the quay (Photo: Marta Olsen)"
    )
    described = describe(
        clean(
            "\n".join(
                (
                    "Crane in harbour: what we know | The Quay Journal",
                    *menu,
                    HEADLINE,
                    caption,
                    "June 3, 2019",
                    *BODY,
                )
            )
        )
    )
    assert described.headline == HEADLINE
