"""Section and tags: what says something, and what systems say of everything."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.documents import Description, Page

TEXT = "The ferry returns\n\nThe ferry returned to the northern quay on Tuesday after nine years, the board said."


def stated(**hints: str | tuple[str, ...]) -> Description:
    named = {name.replace("__", ":").replace("json_ld", "json-ld"): value for name, value in hints.items()}
    return describe(clean(TEXT), Page(TEXT, hints=named))


@pytest.mark.parametrize(
    ("section", "read"),
    [
        ("World", "World"), ("Waste, Fraud & Abuse", "Waste, Fraud & Abuse"), ("Uncategorized", None), ("Non classé", None), ("Homepage", None),
        ("Home, Harbour, Boats", "Harbour"), ("Harbour,news,slider", "Harbour"), ("https://harbour.example/boats/", None),
    ],
)  # fmt: skip
def test_section(section: str, read: str | None) -> None:
    assert stated(json_ld__section=section).section == read


def test_a_section_that_says_nothing_leaves_the_next() -> None:
    assert stated(json_ld__section="Uncategorized", opengraph__section="Harbour").section == "Harbour"


def test_tags_in_one_string_are_several() -> None:
    assert stated(opengraph__tags=("ferry,harbour,boats,quay",)).tags == ("ferry", "harbour", "boats", "quay")
    assert stated(microdata__tags=("ferry, harbour,",)).tags == ("ferry", "harbour")
    assert stated(opengraph__tags=("Business, Finance, & Economics",)).tags == (
        "Business, Finance, & Economics",
    )
