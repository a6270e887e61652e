"""The captions of a gallery are its article; those of an article's pictures are not."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.steps.gallery import counts
from flows.cleaning.text.lines import lines_of
from flows.sources.html import page_of_html

CAPTIONS = [
    "The ferry lies at the pier of Lindholm, where it has waited for a new engine since May.",
    "Ana Li has sold tickets here for nine years and knows most of her passengers by name.",
    "Sandbags before the market hall.",
    "Children of the upper school carry the books of the library to the second floor.",
    "The swing bridge seen from the north bank, a week before it was shut for good.",
]
TOLD = [
    "The library of Lindholm lent more books last year than in any year since it was opened in 1911, its head said.",
    "“Many came for the newspapers and stayed for the novels,” said Ana Li, who has led the house for nine years.",
    "The town council, which had thought of closing it, now wants to pay for a second floor and a lift.",
    "Work is to begin in spring and to last for a year, during which the books will stand in the old school.",
    "Nobody knows yet what will become of the reading room, in which the council met until the war.",
    "The house next door, which belongs to the port, may be bought, if its owner can be found at last.",
]


def kept(*elements: str) -> list[str]:
    page = page_of_html(
        f"<body><main><h1>A year in Lindholm</h1><p>By Ana Pr</p>{''.join(elements)}</main></body>"
    )
    return [line.strip() for line in clean(page.text, page.blocks).body.split("\n") if line]


@pytest.mark.parametrize(
    "form",
    [
        "<figure><img src=a><figcaption>{} (Photo: Marta Olsen)</figcaption></figure>",
        "<figure><img src=a><figcaption>{} <span>Foto: Marta Olsen / dpa</span></figcaption></figure>",
        "<li><img src=a><div class='caption'>{} Marta Olsen/Getty Images</div></li>",
        "<figure><img src=a><figcaption>{} © Marta Olsen</figcaption></figure>",
        "<figure><img src=a><figcaption>{}</figcaption></figure>",
    ],
)
@pytest.mark.parametrize("intro", [f"<p>{TOLD[0]}</p>", ""])
def test_captions_that_are_the_article_stay_without_whose_the_pictures_are(form: str, intro: str) -> None:
    told = kept(intro, *map(form.format, CAPTIONS))
    assert told[-len(CAPTIONS) :] == CAPTIONS


def test_a_short_sentence_counts_as_one_of_four_captions() -> None:
    shown = [f"<figure><img src=a><figcaption>{caption}</figcaption></figure>" for caption in CAPTIONS[:4]]
    assert kept(f"<p>{TOLD[0]}</p>", *shown) == [TOLD[0], *CAPTIONS[:4]]
    few = [f"<figure><img src=a><figcaption>{caption}</figcaption></figure>" for caption in CAPTIONS[1:4]]
    assert CAPTIONS[2] not in kept(f"<p>{TOLD[0]}</p>", *few, *(f"<p>{told}</p>" for told in TOLD))


def test_captions_amid_an_article_stay_out() -> None:
    shown = [
        f"<figure><img src=a><figcaption>{caption} (Photo: Marta Olsen)</figcaption></figure><p>{told}</p>"
        for caption, told in zip(CAPTIONS, TOLD, strict=False)
    ]
    assert kept(*shown, f"<p>{TOLD[5]}</p>") == TOLD


def test_three_pictures_are_no_gallery() -> None:
    shown = [f"<figcaption>{caption} (Photo: Marta Olsen)</figcaption>" for caption in CAPTIONS[:3]]
    assert kept(f"<p>{TOLD[0]}</p>", *shown) == TOLD[:1]


def test_what_a_gallery_lists_below_it_goes() -> None:
    shown = [
        f"<figure><figcaption>{caption} (Photo: Marta Olsen)</figcaption></figure>" for caption in CAPTIONS
    ]
    below = "<h3>Related</h3><ul><li><a href=x>Bridge shut for good</a></li><li><a href=y>Ferry waits</a></li></ul>"
    assert kept(*shown, below) == CAPTIONS


@pytest.mark.parametrize(
    "count",
    [
        "{at} / 5",
        "{at}/5",
        "({at}/5)",
        "{at} of 5",
        "{at} de 5",
        "{at} из 5",
        "第{at}张/共5张",
        "{at}／5枚",
        "{at} / 5장",
        "5 fotoğraftan {at}.",
        "Foto {at} von 5",
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "<li><img src=a><p class='num'>{count}</p><p>{told}</p></li>",
        "<div><h3>{count}</h3><img src=a><p>{told}</p></div>",
        "<p>{told}</p><div>{count}</div>",
    ],
)
def test_what_counts_a_gallerys_pictures_goes(form: str, count: str) -> None:
    shown = [form.format(count=count.format(at=at), told=told) for at, told in enumerate(CAPTIONS, 1)]
    assert kept(*shown) == CAPTIONS


@pytest.mark.parametrize("count", ["{at} / 5", "{at}/5", "[{at}/5]", "{at} of 5", "{at} van 5:"])
@pytest.mark.parametrize(
    "form", ["<figcaption>{count} {told}</figcaption>", "<p><span>{count}</span> {told}</p>"]
)
def test_what_counts_pictures_goes_before_their_captions(form: str, count: str) -> None:
    shown = [form.format(count=count.format(at=at), told=told) for at, told in enumerate(CAPTIONS, 1)]
    assert kept(*shown) == CAPTIONS


def test_what_counts_pictures_goes_behind_their_captions_and_before_whose_they_are() -> None:
    shown = [
        f"<figcaption>{at}/5 {told} (Photo: Marta Olsen)</figcaption>" for at, told in enumerate(CAPTIONS, 1)
    ]
    assert kept(*shown) == CAPTIONS
    assert kept(*(f"<p>{told} ({at}/5)</p>" for at, told in enumerate(CAPTIONS, 1))) == CAPTIONS


@pytest.mark.parametrize(
    "count",
    [
        ["1/12", "2/12", "3/12", "4/12", "5/12"],  # days
        ["1/4", "2/4", "3/4", "1/2", "2/2"],  # cups
        ["3 of 5", "4 of 5", "5 of 5", "1 of 5", "2 of 5"],  # what a jury gives
        ["Set 1 of 5", "Set 2 of 5", "Set 3 of 5", "Set 4 of 5", "Set 5 of 5"],
        ["1:0", "2:0", "3:0", "4:0", "5:0"],
        ["1-5", "2-5", "3-5", "5-4", "5-5"],
    ],
)
def test_figures_that_count_no_pictures_stay(count: list[str]) -> None:
    lines = list(lines_of("\n".join(line for pair in zip(count, TOLD, strict=False) for line in pair)))
    assert counts(lines) == ([], {})
    beside = list(
        lines_of("\n".join(f"{figures} {told}" for figures, told in zip(count, TOLD, strict=False)))
    )
    assert counts(beside) == ([], {})
