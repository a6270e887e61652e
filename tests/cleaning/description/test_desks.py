"""Desks sign bylines and are nobody; who bears a desk's word as a name is somebody."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.people.names import names_in

BODY = (
    "The new bridge over the Nam Khan was opened to traffic by the provincial governor on Saturday morning.\n\n"
    "More than two thousand people from the villages on both banks crossed it on foot before the first lorry."
)

DESKS = [
    "Haber Merkezi", "HABER MERKEZİ", "İnternet Haber Merkezi", "Redaktion", "Online-Redaktion", "Die Redaktion", "Staff",
    "News Desk", "Web Desk", "Redacción", "La Redacción", "Redacción digital", "La rédaction", "Redazione", "La redazione online",
    "Da Redação", "Redactie", "Toimitus", "Redakcja", "Redakce", "Szerkesztőség", "Redacția", "Редакция", "Редакція", "Редакцията",
    "Σύνταξη", "Tim Redaksi", "Ban Biên Tập", "Waandishi Wetu", "编辑部", "編集部", "편집부", "กองบรรณาธิการ", "هيئة التحرير",
    "वेब डेस्क", "নিজস্ব প্রতিবেদক", "Editorial Staff", "Sports Desk", "undefined",
    "Ledger's Editorial Writers", "Kelso Ledger Reporters",
]  # fmt: skip


@pytest.mark.parametrize("desk", DESKS)
def test_a_desk_is_no_author(desk: str) -> None:
    assert names_in(desk).authors == ()


@pytest.mark.parametrize("desk", ["News Desk", "La Redacción", "Haber Merkezi", "Редакция"])
def test_the_byline_of_a_desk_stays_as_written(desk: str) -> None:
    description = describe(clean(f"Bridge opens after nine years\nBy {desk}\nMarch 3, 2019\n\n{BODY}"))
    assert (description.byline, description.authors) == (desk, ())


@pytest.mark.parametrize(
    "name", ["Max Redaktion", "Anna Desk", "Ina Staff", "Haber Merkez", "The Harbour Team", "Rosa Redazione"]
)
def test_who_bears_such_a_word_as_a_name_stays(name: str) -> None:
    assert names_in(name).authors == (name,)


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("Ina Berg Harbour News", "Ina Berg"),
        ("Ina Berg New Harbour Times", "Ina Berg"),
        ("Ina B. Berg Senior Contributor", "Ina B. Berg"),
        ("Ina News", "Ina News"),
    ],
)
def test_a_name_ends_before_the_outlet(written: str, author: str) -> None:
    assert names_in(written).authors == (author,)


def test_half_a_sentence_is_no_name() -> None:
    assert names_in("has been writing software for").authors == ()
    assert names_in("ina berg").authors == ("ina berg",)


def test_an_author_bears_the_letters_that_are_printed() -> None:
    assert names_in("Ștefan Țepeluș").authors == ("Ștefan Țepeluș",)
