"""How long listening or reading takes goes beside what says so, and nowhere else."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.sources.html import page_of_html

TOLD = [
    "The library of Lindholm lent more books last year than in any year since it was opened in 1911, its head said.",
    "“Many came for the newspapers and stayed for the novels,” said Ana Li, who has led the house for nine years.",
    "The town council, which had thought of closing it, now wants to pay for a second floor and a lift.",
    "Work is to begin in spring and to last for a year, during which the books will stand in the old school.",
]


def kept(*set_in: str, at: int) -> list[str]:
    elements = [f"<p>{told}</p>" for told in TOLD]
    elements[at:at] = set_in
    page = page_of_html(
        f"<body><main><h1>The books of Lindholm</h1><p>By Ana Pr</p>{''.join(elements)}</main></body>"
    )
    return [line.strip() for line in clean(page.text, page.blocks).body.split("\n") if line]


@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize(
    "lines",
    [
        ("Listen", "4 min"),
        ("4 mins", "Listen"),
        ("Listen to this article", "4 min"),
        ("Listen to article", "04:12"),
        ("0:00", "4:12"),
        ("4 min listen",),
        ("Artikel anhören", "(4 Minuten)"),
        ("Anhören 4 Min.",),
        ("Lesezeit", "4 Min."),
        ("Écouter l'article", "4 min"),
        ("Escuchar", "4 min"),
        ("Ouvir", "4 min 12 s"),
        ("Posłuchaj", "4 min"),
        ("Слушать", "4 мин"),
        ("Dinle", "4 dk"),
        ("Lyssna", "4 min"),
        ("朗读", "4 分钟"),
        ("기사 듣기", "4분"),
        ("聞く", "4分"),
        ("استمع", "4 دقائق"),
    ],
)
def test_how_long_it_takes_goes(lines: tuple[str, ...], at: int) -> None:
    assert kept(*(f"<div>{line}</div>" for line in lines), at=at) == TOLD


@pytest.mark.parametrize(
    "lines",
    [
        ("Cooking time", "20 min"),  # a recipe's
        ("Listen", "The choir of the mill meets on Fridays."),
        ("Lindholm – Weller", "20 min"),
        ("12:40", "The ferry sails, an hour late."),
        ("Second half", "47 min"),
    ],
)
def test_other_times_and_words_stay(lines: tuple[str, ...]) -> None:
    set_in = [f"<h3>{lines[0]}</h3>", f"<p>{lines[1]}</p>"]
    assert kept(*set_in, at=2) == [*TOLD[:2], *lines, *TOLD[2:]]
