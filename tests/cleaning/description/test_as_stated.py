"""Whom a page's source states beside whom the page prints; and who is a contributor and nobody else."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.people.names import names_in
from flows.documents import Page

TITLE = "The ferry returns to the northern quay after nine years"
BODY = (
    "The ferry returned to the northern quay on Tuesday after nine years, and four hundred people were there to see it come in.",
    "The harbour board had promised the return three times before, the last time in the spring, when the new pier was opened.",
    "Two boats will cross every hour from Monday to Friday, the board said, and one every two hours at the end of the week.",
)


def authors(*head: str, stated: str, house: str = "Harbour Post") -> tuple[str, ...]:
    text = "\n\n".join((*head, *BODY))
    hints = {"json-ld:authors": stated, "opengraph:site_name": house}
    return describe(clean(text), Page(text, hints=hints)).authors


@pytest.mark.parametrize(
    ("head", "stated", "expected"),
    [
        # More are printed than the system was told of.
        ((TITLE, "By Ana Li, Jo Wit and Mia Holm", "March 3, 2019"), "Ana Li", ("Ana Li", "Jo Wit", "Mia Holm")),
        ((TITLE, "Ana Li, Jo Wit & Mia Holm", "March 3, 2019"), "Ana Li", ("Ana Li", "Jo Wit", "Mia Holm")),
        # Whom both name wrote it, whatever stands above the headline.
        (("The best boats of the year", "by Bo Lund", TITLE, "Ana Li", "March 3, 2019"), "Ana Li", ("Ana Li",)),
        # Who typed it in did not.
        ((TITLE, "By Ana Li", "March 3, 2019"), "Bo Lund", ("Ana Li",)),
        # A house below the headline is no confirmation.
        ((TITLE, "MCJ", "By Ana Li", "March 3, 2019"), "MCJ", ("Ana Li",)),
    ],
)  # fmt: skip
def test_whom_the_page_prints_completes_and_confirms_whom_its_source_states(
    head: tuple[str, ...], stated: str, expected: tuple[str, ...]
) -> None:
    assert authors(*head, stated=stated) == expected


@pytest.mark.parametrize("nobody", ["Opinion Contributor", "Community Contributor", "Harbour Post Staff Writer", "Gastautor", "Colaborador invitado"])  # fmt: skip
def test_a_role_and_whose_is_nobody(nobody: str) -> None:
    assert names_in(nobody).authors == ()


@pytest.mark.parametrize(
    ("byline", "author", "role"),
    [
        ("Ana Li Guest Contributor", "Ana Li", "Guest Contributor"),
        ("Ana Li Staff Writer", "Ana Li", "Staff Writer"),
        ("Jo C. Wit Contributor", "Jo C. Wit", "Contributor"),
        ("Jo Wit Jr. Senior Writer", "Jo Wit Jr.", "Senior Writer"),
        ("Ana Li Globe Staff", "Ana Li", ""),
        ("Ana Maria Li Tribune Staff", "Ana Maria Li", ""),
        ("Ana Maria Staff", "Ana Maria Staff", ""),
        ("Voices from the Harbour", "Voices from the Harbour", ""),
    ],
)
def test_a_role_behind_a_name_is_no_part_of_it(byline: str, author: str, role: str) -> None:
    found = names_in(byline)
    assert (found.authors, found.roles) == ((author,), (role,))


@pytest.mark.parametrize(
    "lead",
    ["Story and photos by", "Written and photographed by", "Words & pictures by", "Researched by", "Compiled by", "Contributors:", "Photos and text by", "Words and photographs by", "Text and photos:", "Fotos und Text:", "Photos et texte :", "Fotos y texto:"],
)  # fmt: skip
def test_who_did_more_than_write_is_the_author(lead: str) -> None:
    text = "\n\n".join((TITLE, f"{lead} Ana Li", "March 3, 2019", *BODY))
    assert describe(clean(text)).authors == ("Ana Li",)


@pytest.mark.parametrize("other", ["Illustrated and edited by Ana Li", "Photos and videos by Ana Li"])
def test_who_did_else_is_none(other: str) -> None:
    assert describe(clean("\n\n".join((TITLE, other, "March 3, 2019", *BODY)))).authors == ()
