"""What describes the short pages of tests/cases/in_the_wild: furniture above and below it describes nothing."""

from __future__ import annotations

import pytest

from benchmarks.labelled import pages
from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.documents import Description

EXPECTED: dict[tuple[str, str], dict[str, object]] = {
    ("mekongledger", "en"): {  # below a menu; the breadcrumb is no headline
        "headline": "Ministry: Rice exports to double by 2027", "authors": ("Somchai P. Vongdara",), "publisher": "Mekong Ledger",
    },
    ("aueblatt", "de"): {"authors": ("Katrin Albers",), "agencies": ("dpa",)},
    ("eldiariodelrio", "es"): {"authors": ("Lucía Ferrer Ramos",)},  # from the name line, not the box about her
    ("laocourier", "en"): {  # the title is below a share button, and joins the site's name
        "headline": "Vientiane bridge to open in May", "site": None,
    },
    ("limanpostasi", "tr"): {"byline": "Haber Merkezi"},  # what a button says below is no author
    ("corrieredeltena", "it"): {"publisher": None, "authors": ("Giulia Ferrante",)},  # a reservation is no name
    ("vestnikkamensk", "ru"): {"headline": "Мост закроют на три месяца", "authors": ("Ольга Ветрова",)},
    ("minatoshimbun", "ja"): {"headline": "市役所、古い橋を3か月閉鎖へ", "publisher": "港新聞社"},
    ("havenbode", "nl"): {  # the first paragraph says the same; the sign is the picture's
        "headline": "Gemeente sluit oude brug drie maanden", "publisher": None,
    },
    ("kurierportowy", "pl"): {"headline": "Miasto zamknie most na trzy miesiące", "authors": ("Anna Zielińska",)},
}  # fmt: skip


def described(site: str, language: str) -> Description:
    [page] = [
        page for page in pages() if (page.site, page.language) == (site, language) and page.form == "residual"
    ]
    return describe(clean(page.text))


@pytest.mark.parametrize(
    ("page", "expected"), EXPECTED.items(), ids=lambda value: value[0] if isinstance(value, tuple) else ""
)
def test_furniture_describes_nothing(page: tuple[str, str], expected: dict[str, object]) -> None:
    found = described(*page)
    assert {name: getattr(found, name) for name in expected} == expected
